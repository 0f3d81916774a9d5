// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/guard.h"
#include "leaflets/discreet.h"
#include "leaflets/leaflet.h"
#include "leaflets/ledger.h"
#include "leaflets/own_leaflets.h"
#include "typeset/pdf_file.h"
#include "typeset/typesetter.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace waymark::leaflets {

struct Gathered;

struct PackRequest {
    cases::CaseId caseId;
    std::string language{}; ///< of the person, not of the interface
    std::string secondLanguage{}; ///< of the bilingual form; empty: the office's
    Format format = Format::Standard;
    typeset::PageSize page = typeset::PageSize::A4;
    Cover cover = Cover::ShoppingList; ///< of the discreet form
    std::vector<std::string> leaflets{}; ///< ids, in order
    bool emergencyNumber = true; ///< at the end, unless a leaflet says it already
    bool services = true; ///< a contact sheet of the case's referrals and close services
    bool personal = false; ///< worker and next appointment; never in the discreet form
    bool phraseCards = false; ///< sentences to point at, in both languages
    bool olderTextAccepted = false; ///< a stale translation may be used
    std::vector<typeset::Attachment> attachments{}; ///< partners' files, put behind
};

/// A finished pack, not given yet.
struct Pack {
    struct Part {
        std::string leaflet;
        std::string language; ///< may be another than asked for, see Library::closest
        int version;
        TranslationStatus status;
        bool easy = false; ///< the easy-to-read text of its own
        friend bool operator==(const Part&, const Part&) = default;
    };
    typeset::Pdf pdf{};
    std::vector<Part> parts{};
    std::string fileName{}; ///< without folder; neutral in the discreet form, never a person's name
    std::string sha256{}; ///< of pdf.bytes, hexadecimal
    std::string content{}; ///< JSON: everything but the attachments to make the same bytes again
    std::vector<HiddenNumber> hidden{}; ///< of the discreet form, to be explained by mouth
    int hardPlaces = 0; ///< of the easy form: what easyRemarks() finds
};

/// A file for further editing in place of the PDF.
enum class Editable { Html, Odt };

/// A pack that was given, for lists.
struct PackSummary {
    PackId id;
    std::string language;
    Format format;
    int pages;
    std::string fileName;
    Instant givenAt;
    friend bool operator==(const PackSummary&, const PackSummary&) = default;
};

/// Why a leaflet is suggested: a fact of the case, for the interface to put into words.
struct Reason {
    enum class Kind { Offence, Need, Stage, Language, LivesElsewhere, Country, EveryVictim };
    Kind kind;
    std::string code{}; ///< of the offence, need, stage, language, country
    friend bool operator==(const Reason&, const Reason&) = default;
};
std::string_view code(Reason::Kind kind);

struct Suggestion {
    std::string leaflet{};
    std::string title{}; ///< in the language asked for, else the closest
    std::string language{}; ///< in which it exists
    TranslationStatus status{};
    std::set<Letter> letters{};
    std::vector<Reason> reasons{}; ///< weightiest first; empty: in the library, not suggested
    std::optional<InfoItem> given{}; ///< the last time, if it was
    bool chosen = false; ///< proposed to be in the pack
    bool askFirst = false; ///< only after talking about safety
    friend bool operator==(const Suggestion&, const Suggestion&) = default;
};

/// The person asked for documents in the discreet form only.
bool isDiscreetOnly(const cases::Verdict& verdict);

/// Packs of leaflets for a case: choosing, making, giving.
class Packs {
public:
    /// Keeps the references: desk, library and typesetter must outlive it.
    Packs(office::Desk& desk, Library& library, typeset::Typesetter& typesetter);

    /// What the office wrote itself; approved, it is in the library.
    OwnLeaflets& own() { return m_own; }

    /// Every leaflet of the library for this case, suggested ones first. NotFound: case.not-found.
    Result<std::vector<Suggestion>> suggestions(cases::CaseId caseId, std::string_view language);

    /// Makes the file without giving it; for the preview. Changes nothing.
    /// Fails: case.not-found, pack.empty, pack.leaflet-unknown (subject: id), pack.text-older
    /// (subject: id) unless accepted; for the discreet form pack.number-missing and
    /// pack.telling-word (subject: the word); and what typesetting and the attachments refuse.
    Result<Pack> make(const PackRequest& request);
    /// The same without any case: the leaflets to look at. `request.caseId` is not read.
    Result<Pack> sample(const PackRequest& request);
    /// The same pages to be edited further, without partners' files.
    Result<std::string> editable(const Pack& pack, Editable kind);
    /// One leaflet that is being written, as it would be printed.
    Result<Pack> proof(const Leaflet& leaflet);

    /// What the safe-contact guard says to this hand-over now.
    cases::Verdict guard(cases::CaseId caseId, Handing handing);

    /// Stores the pack and a ledger line for each letter it covers, in one act with the journal.
    /// NotAllowed: pack.not-safe-now when the guard says so, pack.discreet-only when only discreet
    /// documents may leave; both unless `how` brings a reason to go on.
    Result<PackId> give(
        cases::CaseId caseId, const PackRequest& request, const Pack& pack, const HandOver& how);

    std::vector<PackSummary> ofCase(cases::CaseId caseId); ///< newest first

    /// The exact file again, partners' files included, byte for byte. NotFound: pack.not-found;
    /// Conflict: pack.fonts-changed when this computer's fonts give other bytes.
    Result<Pack> remake(PackId id);

private:
    Result<Pack> finish(const PackRequest& request, const Result<Gathered>& gathered);
    Result<void> passGuard(cases::CaseId caseId, Format format, const HandOver& how);
    std::vector<typeset::Attachment> filesOf(PackId id);

    office::Desk& m_desk;
    Library& m_library;
    OwnLeaflets m_own;
    typeset::Typesetter& m_typesetter;
};

} // namespace waymark::leaflets
