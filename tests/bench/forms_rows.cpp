// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/rows.h"

#include "forms/questionnaire_reader.h"
#include "forms/response.h"

#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <stdexcept>

namespace waymark::bench {
namespace {

constexpr int kItems = 300;
constexpr int kRules = 100;

std::string expressionExtension(std::string_view tail, const std::string& expression)
{
    return fmt::format(R"("extension":[{{"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/)"
                       R"(sdc-questionnaire-{}","valueExpression":{{"language":"text/fhirpath",)"
                       R"("expression":"{}"}}}}])",
        tail, expression);
}

/// What the hundred rules say; all of them look at the first question.
std::vector<std::string> expressions()
{
    std::vector<std::string> all;
    for (int i = 0; i < kRules; ++i) {
        const auto answer = [](int question) {
            return fmt::format("%resource.item.where(linkId = 'q{}').answer.value", question);
        };
        all.push_back(i % 2 == 0
                ? fmt::format("{} > {} and {}.exists()", answer(0), i % 7, answer(i + 1))
                : fmt::format("iif({0} > 3, {0} + {1}, {1})", answer(0), i));
    }
    return all;
}

/// 200 questions and 100 that depend on answers: half are shown by a rule, half calculated.
std::string ruledForm()
{
    std::string items;
    for (int i = 0; i < kItems - kRules; ++i)
        items += fmt::format(R"({}{{"linkId":"q{}","text":"Question {}","type":"integer"}})",
            i > 0 ? "," : "", i, i);
    const auto rules = expressions();
    for (int i = 0; i < kRules; ++i)
        items += fmt::format(R"(,{{"linkId":"r{}","type":"integer",{}}})", i,
            expressionExtension(i % 2 == 0 ? "enableWhenExpression" : "calculatedExpression",
                rules[static_cast<std::size_t>(i)]));
    return R"({"resourceType":"Questionnaire","url":"urn:bench","status":"active","item":[)" + items
        + "]}";
}

/// The same with enableWhen: each of the hundred looks at the first question, half also before it.
std::string conditionedForm()
{
    std::string items;
    for (int i = 0; i < kItems; ++i) {
        items += fmt::format(R"({}{{"linkId":"q{}","type":"integer")", i > 0 ? "," : "", i);
        if (i > 0 && i <= kRules)
            items += fmt::format(R"(,"enableBehavior":"any","enableWhen":[{{"question":"q0",)"
                                 R"("operator":">","answerInteger":{}}},{{"question":"q{}",)"
                                 R"("operator":"exists","answerBoolean":true}}])",
                i % 7, i - 1);
        items += '}';
    }
    return R"({"resourceType":"Questionnaire","url":"urn:bench","status":"active","item":[)" + items
        + "]}";
}

std::string largeForm()
{
    std::string items;
    for (int group = 0; group < 50; ++group) {
        items += fmt::format(R"({}{{"linkId":"g{}","text":"Group","type":"group","item":[)",
            group ? "," : "", group);
        for (int i = 0; i < 99; ++i)
            items += fmt::format(
                R"({}{{"linkId":"g{}.{}","text":"How often in the last month?","type":"choice",)"
                R"("required":true,"answerOption":[{{"valueCoding":{{"code":"0","display":"Never"}}}},)"
                R"({{"valueCoding":{{"code":"1","display":"Sometimes"}}}},{{"valueCoding":{{"code":"2",)"
                R"("display":"Often"}}}}]}})",
                i ? "," : "", group, i);
        items += "]}";
    }
    return R"({"resourceType":"Questionnaire","url":"urn:large","status":"active","item":[)" + items
        + "]}";
}

std::shared_ptr<const forms::Questionnaire> read(const std::string& text)
{
    auto loaded = forms::readQuestionnaire(text);
    if (loaded.report.verdict != forms::Verdict::Complete)
        throw std::runtime_error{"the form of the bench does not load"};
    return std::make_shared<const forms::Questionnaire>(std::move(*loaded.questionnaire));
}

forms::AnswerSheet answered(const std::string& form)
{
    forms::AnswerSheet sheet{read(form)};
    for (int i = 0; i < kItems - kRules; ++i)
        if (!sheet.setAnswers(*sheet.first(fmt::format("q{}", i)), {std::int64_t{i % 5}}))
            throw std::runtime_error{"the form of the bench takes no answer"};
    return sheet;
}

Times editTimes(forms::AnswerSheet& sheet)
{
    const auto first = *sheet.first("q0");
    std::int64_t value = 0;
    return timed(2000, [&] {
        if (!sheet.setAnswers(first, {value++ % 9})) throw std::runtime_error{"refused"};
    });
}

/// fhirpath.js on the same hundred expressions and the same answers, compiled once: it prints the
/// nanoseconds of each round. Empty when node or the package is missing.
Times fhirpathTimes(const std::filesystem::path& folder, const forms::AnswerSheet& sheet)
{
    const auto given = folder / "forms.answers.json";
    const auto wanted = folder / "forms.expressions.txt";
    const auto times = folder / "forms.times";
    std::ofstream{given} << forms::toJson(sheet, forms::ResponseStatus::InProgress);
    {
        std::ofstream lines{wanted};
        for (const auto& expression : expressions())
            lines << expression << '\n';
    }
    const std::string command = "node tests/bench/fhirpath_times.mjs build/oracle/node_modules '"
        + given.string() + "' '" + wanted.string() + "' > '" + times.string() + "' 2>/dev/null";
    Times found;
    if (std::system(command.c_str()) != 0) {
        std::cerr << "waymark_bench: fhirpath.js is not installed (./dev oracle does), so the "
                     "expressions stand alone\n";
        return found;
    }
    std::ifstream in{times};
    for (double nanoseconds = 0; in >> nanoseconds;)
        found.add(std::chrono::nanoseconds{static_cast<std::int64_t>(nanoseconds)});
    return found;
}

/// What waymark_key_to_paint beside this program prints; it has a window, this one has none.
Times keyTimes()
{
    const auto program
        = std::filesystem::read_symlink("/proc/self/exe").parent_path() / "waymark_key_to_paint";
    Times found;
    if (!std::filesystem::exists(program)) {
        std::cerr << "waymark_bench: waymark_key_to_paint is not built, so no key is measured\n";
        return found;
    }
    const std::string command = "QT_QPA_PLATFORM=offscreen '" + program.string() + "' 2>/dev/null";
    auto* pipe = popen(command.c_str(), "r");
    if (!pipe) throw std::runtime_error{"waymark_key_to_paint does not start"};
    for (long long nanoseconds = 0; std::fscanf(pipe, "%lld", &nanoseconds) == 1;)
        found.add(std::chrono::nanoseconds{nanoseconds});
    if (pclose(pipe) != 0) throw std::runtime_error{"waymark_key_to_paint failed"};
    return found;
}

} // namespace

void measureForms(const std::filesystem::path& folder, std::vector<Row>& rows)
{
    auto ruled = answered(ruledForm());
    rows.push_back({.what = "answer, 100 expressions follow",
        .size = 0,
        .ours = editTimes(ruled),
        .yardstick = "fhirpath.js, same expressions",
        .theirs = fhirpathTimes(folder, ruled),
        .expected = 1});
    auto conditioned = answered(conditionedForm());
    rows.push_back({.what = "answer, 100 enableWhen follow",
        .size = 0,
        .ours = editTimes(conditioned),
        .yardstick = "",
        .theirs = {},
        .expected = 1});
    rows.push_back({.what = "problems and conclusions of 300 items",
        .size = 0,
        .ours = timed(500,
            [&] {
                if (ruled.problems().size() + ruled.scores().size() > 10'000)
                    throw std::runtime_error{"too many"};
            }),
        .yardstick = "",
        .theirs = {},
        .expected = 1});
    if (auto keys = keyTimes(); keys.count() > 0)
        rows.push_back({.what = "key to paint, 300 items and 100 rules",
            .size = 0,
            .ours = std::move(keys),
            .yardstick = "",
            .theirs = {},
            .expected = 16});
    const std::string large = largeForm();
    rows.push_back({.what = "load a form of 5,000 items",
        .size = 0,
        .ours = timed(20, [&] { const forms::AnswerSheet sheet{read(large)}; }),
        .yardstick = "",
        .theirs = {},
        .expected = 100});
}

} // namespace waymark::bench
