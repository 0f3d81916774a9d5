// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/easy_check.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace waymark;
using namespace waymark::leaflets;

namespace {

std::vector<std::string> rulesIn(std::string_view text, std::string_view language)
{
    std::vector<std::string> rules;
    for (const Remark& remark : easyRemarks(text, language))
        rules.push_back(remark.rule);
    return rules;
}

using Rules = std::vector<std::string>;

} // namespace

TEST_CASE("an easy text is left alone")
{
    CHECK(rulesIn(
        "# Court day\n\nYou come to the door.\nWe wait for you.\n\n- Bring your card.\n", "en")
              .empty());
    CHECK(rulesIn("Vous venez à 10 heures.", "fr").empty());
    CHECK(rulesIn("أنت تأتي إلى الباب.", "ar").empty());
}

TEST_CASE("what is hard to read is named with its line")
{
    const auto remarks
        = easyRemarks("# Title\n\nYou come.\n\nThe decision is taken by a judge.\n", "en");
    REQUIRE(remarks.size() == 1);
    CHECK(remarks.front().rule == "easy.passive");
    CHECK(remarks.front().line == 5);
    CHECK(remarks.front().subject == "is … taken");
    CHECK(rulesIn("Wait three days.", "en") == Rules{"easy.number-in-words"});
    CHECK(rulesIn("Ask the jurisdiction.", "en") == Rules{"easy.hard-word"});
    CHECK(rulesIn("Do NOT go.", "en") == Rules{"easy.capitals"});
    CHECK(
        rulesIn("You and he and she and we and they all go to the big house by the old river now.",
            "en")
        == Rules{"easy.long-sentence"});
}

TEST_CASE("sentences are counted apart, items and cells too")
{
    CHECK(rulesIn("You come to us today at 10 in time. We go with you to the court house door.\n"
                  "- You sit with us in the small room\n- We talk to you about the long day\n\n"
                  "| You can call us here | We are here on every week day |\n|---|---|\n",
        "en")
              .empty());
}

TEST_CASE("a callout's title is no part of its first sentence")
{
    CHECK(rulesIn("> [!note] You can also get help from us without the police\n"
                  "> We help you with or without a report.\n",
        "en")
              .empty());
}

TEST_CASE("passive voice is found in every language with a list")
{
    const std::pair<const char*, const char*> sentences[] = {{"fr", "La décision est envoyée."},
        {"es", "La carta fue enviada."}, {"pt", "A carta foi enviada."},
        {"nl", "De brief wordt gestuurd."}, {"hr", "Pismo je poslano."},
        {"lv", "Vēstule tiek nosūtīta."}, {"mt", "L-ittra ġiet mibgħuta."},
        {"uk", "Лист буде надісланий."}, {"ar", "تم إرسال الرسالة."}};
    for (const auto& [language, sentence] : sentences) {
        INFO(language);
        CHECK(std::ranges::count(rulesIn(sentence, language), "easy.passive") == 1);
    }
    CHECK(easyLanguages().size() >= 10);
    CHECK(rulesIn("Nobody knows this language in three lists.", "xx").empty());
}
