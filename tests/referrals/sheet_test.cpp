// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date_words.h"
#include "base/resources.h"
#include "referral_values.h"
#include "referrals/proposal_json.h"
#include "referrals/sheet_document.h"
#include "support/fixed_clock.h"
#include "typeset/style.h"
#include "typeset/typesetter.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <map>
#include <regex>
#include <set>

using namespace waymark;
using namespace waymark::referrals;

namespace {

Referral referralWith(Consent consent)
{
    Referral referral{.id = ReferralId::create(),
        .revision = 1,
        .caseReference = "2026-0148",
        .number = 4,
        .author = office::WorkerId::create(),
        .authorName = "Ilze Bērziņa",
        .state = State::Ready,
        .version = 1,
        .proposal = test::proposalFor(cases::CaseId::create()),
        .reviewReasons = {},
        .createdAt = {},
        .changedAt = {}};
    referral.proposal.consent = std::move(consent);
    return referral;
}

nlohmann::json wordsIn(const std::string& language)
{
    return nlohmann::json::parse(*resources::find("referrals/sheet." + language + ".json"));
}

/// Every place of `words` with the values it speaks of: "/answer_by" {"{date}"}.
std::map<std::string, std::multiset<std::string>> placesOf(const nlohmann::json& words)
{
    static const std::regex kValue{R"(\{\w+\})"};
    std::map<std::string, std::multiset<std::string>> places;
    const auto flat = words.flatten();
    for (const auto& [path, value] : flat.items()) {
        const auto text = value.get<std::string>();
        CHECK_FALSE(text.empty());
        for (std::sregex_iterator at{text.begin(), text.end(), kValue}, end; at != end; ++at)
            places[path].insert(at->str());
        places.try_emplace(path);
    }
    return places;
}

} // namespace

TEST_CASE("what is kept back is not in the sheet in any form")
{
    auto consent = test::givenConsent();
    consent[Item::Health] = {Item::Health, Answer::KeepBack, "MARKER-health"};
    consent[Item::Story] = {Item::Story, Answer::NotAsked, "MARKER-story"};
    consent[Item::Offender] = {Item::Offender, Answer::KeepBack, "MARKER-name", "MARKER-reason"};
    const auto sheet = sheetFor(referralWith(consent), "Harbour Street Office", test::FixedClock{});
    const auto json = toJson(sheet).dump();
    CHECK(json.find("MARKER") == std::string::npos);
    CHECK_FALSE(toJson(sheet)["items"].contains("health"));
    CHECK_FALSE(toJson(sheet)["items"].contains("story"));
    CHECK(sheet.items.size() == consent.sharedCount());
}

TEST_CASE("the note to the reviewer and the reasons stay in the office")
{
    auto consent = test::givenConsent();
    consent[Item::Offender] = {Item::Offender, Answer::Share, "D. K.", "MARKER-reason"};
    auto referral = referralWith(consent);
    referral.proposal.noteToReviewer = "MARKER-note";
    const auto json
        = toJson(sheetFor(referral, "Harbour Street Office", test::FixedClock{})).dump();
    CHECK(json.find("MARKER") == std::string::npos);
    CHECK(json.find("D. K.") != std::string::npos);
}

TEST_CASE("a sheet's file name tells nothing but the reference")
{
    const auto sheet
        = sheetFor(referralWith(test::givenConsent()), "Harbour Street Office", test::FixedClock{});
    CHECK(fileName(sheet, "pdf") == "2026-0148-R4.pdf");
}

TEST_CASE("a proposal reads back from its own JSON")
{
    auto proposal = test::proposalFor(cases::CaseId::create());
    proposal.need = assessment::NeedId::create();
    proposal.parent = ReferralId::create();
    proposal.noteToReviewer = "no answer since 16 November";
    proposal.consent.override = ConsentOverride{LegalBasis::CourtOrder, "order of today", true};
    Proposal empty{.caseId = proposal.caseId, .service = {directory::ServiceId::create(), ""}};
    const auto read = readProposal(toJson(proposal), empty);
    REQUIRE(read);
    CHECK(*read == proposal);
}

TEST_CASE("a wrong member of a proposal is named")
{
    const auto base = test::proposalFor(cases::CaseId::create());
    const auto wrong = [&](const char* text) {
        const auto read = readProposal(nlohmann::json::parse(text), base);
        REQUIRE_FALSE(read);
        return read.error().subject;
    };
    CHECK(wrong(R"({"type": "telepathy"})") == "type");
    CHECK(wrong(R"({"consent": {"items": {"health": {"answer": 1}}}})")
        == "consent.items.health.answer");
    CHECK(wrong(R"({"consent": {"items": {"shoe_size": {}}}})") == "consent.items.shoe_size");
    CHECK(wrong(R"({"consent": {"override": {"why": "x"}}})") == "consent.override.basis");
    CHECK(wrong("[]").empty());
}

TEST_CASE("the page speaks the service's language and its slip holds no name")
{
    auto referral = referralWith(test::givenConsent());
    referral.proposal.language = "fr";
    const auto document
        = documentOf(sheetFor(referral, "Harbour Street Office", test::FixedClock{}), Instant{});
    CHECK(document.language == "fr");
    CHECK(document.title == "Demande 2026-0148/R4");
    bool onSlip = false;
    const auto hasName = [](const typeset::Inline& text) {
        return std::ranges::any_of(text,
            [](const typeset::Span& span) { return span.text.find("Elena") != std::string::npos; });
    };
    bool namedBefore = false;
    for (const auto& block : document.blocks) {
        onSlip = onSlip || std::holds_alternative<typeset::PageBreak>(block.content);
        if (const auto* rows = std::get_if<typeset::KeyValues>(&block.content))
            for (const auto& row : rows->rows) {
                namedBefore = namedBefore || (!onSlip && hasName(row.value));
                CHECK_FALSE((onSlip && hasName(row.value)));
            }
        if (const auto* text = std::get_if<typeset::Paragraph>(&block.content))
            CHECK_FALSE(hasName(text->text));
    }
    CHECK(onSlip);
    CHECK(namedBefore);
    CHECK(sheetLanguageFor("fr-CH") == "fr");
    CHECK(sheetLanguageFor("pt-BR") == "pt");
    CHECK(sheetLanguageFor("uk") == "en");
    CHECK(longDate(*parseDate("2026-11-26"), "fr") == "jeudi 26 novembre 2026");
    CHECK(longDate(*parseDate("2026-11-26"), "en").starts_with("Thursday"));
}

TEST_CASE("the page says the same in each of the eight languages, on two sheets")
{
    const auto english = placesOf(wordsIn("en"));
    typeset::Typesetter typesetter;
    CHECK(sheetLanguages()
        == std::vector<std::string>{"en", "es", "fr", "hr", "lv", "mt", "nl", "pt"});
    for (const std::string& language : sheetLanguages()) {
        INFO(language);
        CHECK(placesOf(wordsIn(language)) == english);
        auto referral = referralWith(test::givenConsent());
        referral.proposal.language = language;
        const auto sheet = sheetFor(referral, "Harbour Street Office", test::FixedClock{});
        const auto pdf = typesetter.typeset(documentOf(sheet, Instant{}), typeset::standardStyle());
        REQUIRE(pdf);
        CHECK(pdf->pages == 2);
    }
}
