// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/time.h"

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Law and telephone numbers as data: one dated, sourced pack for each country
/// (resources/countries/*.json). Every statement is a fact of its own, because a number may be
/// certain while its hours are not.
namespace waymark::office {

/// How sure whoever collected the fact was.
enum class Confidence { High, Medium, Low };
std::string_view code(Confidence confidence); ///< "high", "medium", "low"
std::optional<Confidence> parseConfidence(std::string_view text);

/// Open on `days` (Monday first) from `opens` to `closes`, minutes since midnight; 24:00 is the end
/// of the day.
struct OpeningSpan {
    std::array<bool, 7> days{};
    std::chrono::minutes opens{};
    std::chrono::minutes closes{};

    friend bool operator==(const OpeningSpan&, const OpeningSpan&) = default;
};
using WeeklyHours = std::vector<OpeningSpan>;

bool isOpen(const WeeklyHours& hours, LocalTime time);
bool isAlwaysOpen(const WeeklyHours& hours); ///< day and night, all week

struct EmergencyNumber {
    std::string number;
    std::string purpose; ///< any, police, medical, text, police_not_urgent
    friend bool operator==(const EmergencyNumber&, const EmergencyNumber&) = default;
};

struct Helpline {
    std::string name;
    std::string number; ///< as dialled in the country, with spaces for reading
    std::string numberAbroad; ///< from elsewhere; empty when unknown, as the next four
    std::string messaging;
    std::string email;
    std::string audience; ///< victims, women, children, crisis, internet, prevention …
    std::vector<std::string> languages; ///< BCP 47; empty: unknown
    std::optional<bool> free;
    std::optional<bool> anonymous;
    friend bool operator==(const Helpline&, const Helpline&) = default;
};

struct Hours {
    std::string of; ///< id of the helpline or organisation
    WeeklyHours weekly;
    std::optional<bool> holidays; ///< open on public holidays too
    friend bool operator==(const Hours&, const Hours&) = default;
};

struct Organisation {
    std::string name;
    std::string role; ///< victim_support, state_agency, court_support, case_progress
    std::string phone;
    std::string email;
    friend bool operator==(const Organisation&, const Organisation&) = default;
};

struct Website {
    std::string name;
    std::string address; ///< without "https://"
    friend bool operator==(const Website&, const Website&) = default;
};

/// A right or a rule of law.
struct LegalFact {
    std::string code; ///< the same in every country: "restorative_justice", "protection_order" …
    std::string reference; ///< where it stands
    std::string summary; ///< one sentence, English, for the office; documents have their own words
    friend bool operator==(const LegalFact&, const LegalFact&) = default;
};

using FactContent
    = std::variant<EmergencyNumber, Helpline, Hours, Organisation, Website, LegalFact>;
/// "emergency_number", "helpline", "hours", "organisation", "website", "law"
std::string_view kindOf(const FactContent& content);

struct CountryFact {
    std::string id; ///< "fr.116006.hours"
    FactContent content;
    std::string source; ///< a public page or a law journal, by name
    std::optional<Date> verifiedOn;
    bool confirmed = false; ///< unconfirmed facts never reach a document
    Confidence confidence = Confidence::Low;
    std::string note; ///< for the office

    friend bool operator==(const CountryFact&, const CountryFact&) = default;
};

struct CountryPack {
    std::string code; ///< "FR", "GB-NIR"
    std::string name; ///< English
    std::vector<std::string> languages; ///< official ones, BCP 47
    std::string timeZone;
    std::vector<CountryFact> facts;

    const CountryFact* fact(std::string_view id) const; ///< null when absent
    friend bool operator==(const CountryPack&, const CountryPack&) = default;
};

/// The packs carried in the program, in order of code.
std::vector<std::string> countryCodes();
/// Null code: nothing. A pack the program carries always reads; tests prove it.
std::optional<CountryPack> countryPack(std::string_view code);
/// Any pack text. country.pack-unreadable with the fact or field as subject.
Result<CountryPack> readCountryPack(std::string_view json);

} // namespace waymark::office
