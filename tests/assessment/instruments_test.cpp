// SPDX-License-Identifier: GPL-3.0-or-later
// Each instrument that is shipped as a scoring: its bands at their borders, what is missing, what
// it leads to.
#include "assessment/form_import_fixture.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::assessment;
using namespace waymark::test;

namespace {

using forms::Decimal;

/// A form of `questions` with the shipped scoring attached to them in their order.
class Instrument {
public:
    Instrument(const char* scoring, const std::string& form)
        : m_sheet{attached(scoring, form)}
    {
    }

    forms::AnswerSheet& sheet() { return m_sheet; }

    void answer(int question, int points) { choose(m_sheet, question, points); }
    void say(int question, bool yes) { sayTo("item" + std::to_string(question), yes); }
    void sayTo(const std::string& linkId, bool yes)
    {
        REQUIRE(m_sheet.setAnswers(*m_sheet.first(linkId), {yes}));
    }

    /// Answers that add up to `points`, at most `most` each.
    void addUpTo(int points, int questions, int most)
    {
        for (int i = 1; i <= questions; ++i) {
            const int here = std::min(points, most);
            answer(i, here);
            points -= here;
        }
        REQUIRE(points == 0);
    }
    void sayYesTo(int yes, int questions)
    {
        for (int i = 1; i <= questions; ++i)
            say(i, i <= yes);
    }

    forms::Score score(std::string_view id)
    {
        for (const auto& one : m_sheet.scores())
            if (one.id == id) return one;
        FAIL("no score " << id);
        return {};
    }
    std::string band(std::string_view id) { return score(id).band.base; }

    bool leadsTo(std::string_view code)
    {
        const auto all = m_sheet.conclusions();
        return std::ranges::find(all, code, &forms::Conclusion::code) != all.end();
    }
    bool isRed() { return std::ranges::any_of(m_sheet.conclusions(), &forms::Conclusion::red); }

private:
    forms::AnswerSheet attached(const char* scoring, const std::string& form)
    {
        auto& desk = supervised(m_office);
        const auto made = FormLibrary{desk}.import({.documents = {form},
            .right = freely(),
            .scoring = ScoringChoice{.name = scoring, .confirmedBy = "Sofia, with the manual"}});
        REQUIRE(made);
        auto loaded = FormLibrary{desk}.load(made.value().id);
        REQUIRE(loaded);
        return forms::AnswerSheet{loaded.value()};
    }

    test::Office<test::SqlCipherEngine> m_office;
    forms::AnswerSheet m_sheet;
};

std::string formOf(const std::string& items)
{
    return R"({"resourceType":"Questionnaire","url":"urn:test:scale","version":"1",
        "language":"en","title":"Scale","item":[)"
        + items + "]}";
}

/// "item1", "item2" … to be answered by yes or no.
std::string yesNoItems(int questions, const std::string& member = {})
{
    std::string items;
    for (int i = 1; i <= questions; ++i)
        items += fmt::format(R"({}{{"linkId":"item{}","text":"{}","type":"boolean"{}}})",
            i == 1 ? "" : ",", i, i, member);
    return items;
}

/// Options that carry their points and begin with the highest, as the WHO-5 prints them.
std::string fiveToZero(int questions)
{
    std::string options;
    for (int points = 5; points >= 0; --points)
        options += fmt::format(R"({}{{"valueCoding":{{"code":"{}","display":"{}","extension":[{{
            "url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":{}}}]}}}})",
            points == 5 ? "" : ",", points, points, points);
    std::string items;
    for (int i = 1; i <= questions; ++i)
        items += fmt::format(
            R"({}{{"linkId":"item{}","text":"{}","type":"choice","answerOption":[{}]}})",
            i == 1 ? "" : ",", i, i, options);
    return formOf(items);
}

struct Border {
    int points;
    const char* band;
};

void checkBorders(Instrument& instrument, const char* id, int questions, int most,
    std::initializer_list<Border> borders)
{
    for (const Border& border : borders) {
        CAPTURE(id, border.points);
        instrument.addUpTo(border.points, questions, most);
        CHECK(instrument.score(id).value == Decimal{border.points});
        CHECK(instrument.score(id).missing == 0);
        CHECK(instrument.band(id) == border.band);
    }
    forms::AnswerSheet& sheet = instrument.sheet();
    sheet.clear(*sheet.first("item1"));
    CHECK_FALSE(instrument.score(id).value);
    CHECK(instrument.score(id).missing == 1);
}

} // namespace

TEST_CASE("the PHQ-2 is at the cut-off from three points on")
{
    Instrument phq{"phq-2", scale(2)};
    checkBorders(phq, "phq-2", 2, 3,
        {{0, "below the cut-off"}, {2, "below the cut-off"}, {3, "at or above the cut-off"},
            {6, "at or above the cut-off"}});
    phq.addUpTo(2, 2, 3);
    CHECK_FALSE(phq.leadsTo("psychological"));
    phq.addUpTo(3, 2, 3);
    CHECK(phq.leadsTo("psychological"));
}

TEST_CASE("the PHQ-4 has four bands and two pairs with a cut-off each")
{
    Instrument phq{"phq-4", scale(4)};
    checkBorders(phq, "phq-4", 4, 3,
        {{2, "none"}, {3, "mild"}, {5, "mild"}, {6, "moderate"}, {8, "moderate"}, {9, "severe"},
            {12, "severe"}});
    for (const int i : {1, 2, 3, 4})
        phq.answer(i, 1);
    CHECK(phq.band("phq-4") == "mild");
    CHECK_FALSE(phq.leadsTo("psychological"));
    phq.answer(4, 2);
    CHECK(phq.score("phq-4-depression").value == Decimal{3});
    CHECK(phq.score("phq-4-anxiety").value == Decimal{2});
    CHECK(phq.leadsTo("psychological"));
}

TEST_CASE("the PHQ-9 has five bands, and its ninth question is red at any sum")
{
    Instrument phq{"phq-9", scale(9)};
    checkBorders(phq, "phq-9", 9, 3,
        {{0, "minimal"}, {4, "minimal"}, {5, "mild"}, {9, "mild"}, {10, "moderate"},
            {14, "moderate"}, {15, "moderately severe"}, {19, "moderately severe"}, {20, "severe"},
            {27, "severe"}});
    phq.addUpTo(24, 9, 3);
    CHECK(phq.leadsTo("psychological"));
    CHECK_FALSE(phq.isRed());
    phq.addUpTo(0, 9, 3);
    phq.answer(9, 1);
    CHECK(phq.isRed());
    CHECK(phq.leadsTo("review-self-harm"));
}

TEST_CASE("the GAD-7 has four bands and a cut-off of ten")
{
    Instrument gad{"gad-7", scale(7)};
    checkBorders(gad, "gad-7", 7, 3,
        {{4, "minimal"}, {5, "mild"}, {9, "mild"}, {10, "moderate"}, {14, "moderate"},
            {15, "severe"}, {21, "severe"}});
    gad.addUpTo(9, 7, 3);
    CHECK_FALSE(gad.leadsTo("psychological"));
    gad.addUpTo(10, 7, 3);
    CHECK(gad.leadsTo("psychological"));
}

TEST_CASE("the PC-PTSD-5 counts yeses, from three on for women and four for everybody")
{
    Instrument scale{"pc-ptsd-5", formOf(yesNoItems(5))};
    const auto bandOf = [&](int yes) {
        scale.sayYesTo(yes, 5);
        CHECK(scale.score("pc-ptsd-5").value == Decimal{yes});
        return scale.band("pc-ptsd-5");
    };
    CHECK(bandOf(0) == "below the cut-off");
    CHECK(bandOf(2) == "below the cut-off");
    CHECK_FALSE(scale.leadsTo("psychological"));
    CHECK(bandOf(3) == "at or above the cut-off for women");
    CHECK(scale.leadsTo("psychological"));
    CHECK(bandOf(4) == "at or above the cut-off");
    CHECK(bandOf(5) == "at or above the cut-off");
}

TEST_CASE("without such an event the PC-PTSD-5 is zero and nothing else is asked")
{
    Instrument scale{"pc-ptsd-5",
        formOf(R"({"linkId":"event","text":"Ever?","type":"boolean"},)"
            + yesNoItems(
                5, R"(,"enableWhen":[{"question":"event","operator":"=","answerBoolean":true}])"))};
    CHECK_FALSE(scale.score("pc-ptsd-5").value);
    scale.sayTo("event", false);
    CHECK(scale.score("pc-ptsd-5").value == Decimal{0});
    CHECK(scale.score("pc-ptsd-5").missing == 0);
    CHECK(scale.band("pc-ptsd-5") == "below the cut-off");
    scale.sayTo("event", true);
    CHECK_FALSE(scale.score("pc-ptsd-5").value);
    CHECK(scale.score("pc-ptsd-5").missing == 5);
    scale.sayYesTo(4, 5);
    CHECK(scale.band("pc-ptsd-5") == "at or above the cut-off");
}

TEST_CASE("the PCL-5 names the room between 31 and 33 points")
{
    Instrument pcl{"pcl-5", scale(20)};
    checkBorders(pcl, "pcl-5", 20, 4,
        {{30, "below the cut-off"}, {31, "near the cut-off"}, {32, "near the cut-off"},
            {33, "at or above the cut-off"}, {80, "at or above the cut-off"}});
    pcl.addUpTo(30, 20, 4);
    CHECK_FALSE(pcl.leadsTo("psychological"));
    pcl.addUpTo(31, 20, 4);
    CHECK(pcl.leadsTo("psychological"));
}

TEST_CASE("the WHO-5 is four times its points, and low is what leads on")
{
    Instrument who{"who-5", fiveToZero(5)};
    const auto bandOf = [&](int points) {
        who.addUpTo(points, 5, 5);
        CHECK(who.score("who-5").value == Decimal{4 * points});
        return who.band("who-5");
    };
    CHECK(bandOf(0) == "very low");
    CHECK(bandOf(7) == "very low"); // 28
    CHECK(bandOf(8) == "low"); // 32
    CHECK(bandOf(12) == "low"); // 48
    CHECK(who.leadsTo("psychological"));
    CHECK(bandOf(13) == "not low"); // 52
    CHECK_FALSE(who.leadsTo("psychological"));
    CHECK(bandOf(25) == "not low");
}

TEST_CASE("the ITQ asks for one answer of each pair and for impairment")
{
    Instrument itq{"itq", scale(18)};
    for (int i = 1; i <= 18; ++i)
        itq.answer(i, 0);
    for (const int i : {11, 13, 15, 17})
        itq.answer(i, 4); // disturbed self-organisation alone
    CHECK_FALSE(itq.leadsTo("itq-ptsd"));
    CHECK_FALSE(itq.leadsTo("itq-cptsd"));
    for (const int i : {1, 3, 5})
        itq.answer(i, 2);
    CHECK_FALSE(itq.leadsTo("itq-ptsd")); // without impairment
    itq.answer(7, 2);
    CHECK(itq.leadsTo("itq-ptsd") != itq.leadsTo("itq-cptsd"));
    CHECK(itq.leadsTo("psychological"));
}

TEST_CASE("the DASH counts what was named, and some answers are red at any count")
{
    Instrument dash{"dash", formOf(yesNoItems(24))};
    const auto bandOf = [&](int yes) {
        dash.sayYesTo(yes, 24);
        CHECK(dash.score("dash").value == Decimal{yes});
        return dash.band("dash");
    };
    CHECK(bandOf(0) == "none");
    CHECK_FALSE(dash.isRed());
    CHECK(bandOf(1) == "standard");
    CHECK(bandOf(9) == "standard");
    CHECK(bandOf(10) == "medium");
    CHECK(bandOf(13) == "medium");
    CHECK_FALSE(dash.leadsTo("marac"));
    CHECK(bandOf(14) == "high");
    CHECK(dash.leadsTo("marac"));
    for (const auto& [question, code] : {std::pair{15, "strangulation"}, {14, "threat-to-kill"},
             {13, "armed-threat"}, {8, "stalking"}, {5, "self-harm"}}) {
        CAPTURE(code);
        dash.sayYesTo(0, 24);
        dash.say(question, true);
        CHECK(dash.leadsTo(code));
        CHECK(dash.isRed());
        CHECK(dash.band("dash") == "standard");
    }
    dash.sayYesTo(0, 24);
    for (const int question : {6, 12})
        dash.say(question, true);
    CHECK_FALSE(dash.leadsTo("separation-control"));
    dash.say(11, true);
    CHECK(dash.leadsTo("separation-control"));
    // What was not asked counts as nothing and is said to be missing.
    dash.sheet().clear(*dash.sheet().first("item24"));
    CHECK(dash.score("dash").value == Decimal{3});
    CHECK(dash.score("dash").missing == 1);
}
