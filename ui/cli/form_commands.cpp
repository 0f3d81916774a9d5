// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/form_commands.h"

#include "forms/questionnaire_reader.h"
#include "forms/response.h"
#include "ui/cli/cli.h"
#include "ui/cli/form_library_commands.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace waymark::cli {
namespace {

using Json = nlohmann::ordered_json;
using forms::LoadRemark;

forms::ValueSetLibrary readValueSets(const std::string& folder)
{
    forms::ValueSetLibrary sets;
    sets.addAll(valueSetsIn(folder));
    return sets;
}

std::string wordsOf(const LoadRemark& remark)
{
    return remark.linkId.empty() ? remark.construct
                                 : fmt::format("{} [{}]", remark.construct, remark.linkId);
}

struct FormArguments {
    std::vector<std::string> files;
    std::string form;
    std::string answers;
    std::string sets;
    bool notes = false;
    bool conclusions = false;
};

Json describe(const std::string& file, const forms::LoadReport& report, bool withNotes)
{
    Json constructs = Json::array();
    Json notes = Json::array();
    for (const LoadRemark& remark : report.remarks)
        (remark.weight == LoadRemark::Weight::Note ? notes : constructs).push_back(wordsOf(remark));
    Json described{{"file", file}, {"verdict", code(report.verdict)}, {"version", report.version},
        {"items", report.itemCount}, {"constructs", std::move(constructs)}};
    if (withNotes) described["notes"] = std::move(notes);
    return described;
}

void check(Cli& cli, const FormArguments& given)
{
    const auto sets = readValueSets(given.sets);
    Json all = Json::array();
    std::string text;
    for (const std::string& file : given.files) {
        const auto loaded = forms::readQuestionnaire(readFile(file), sets);
        all.push_back(describe(file, loaded.report, given.notes));
        text += fmt::format("{}: {} {} ({} items)\n", file, loaded.report.version,
            code(loaded.report.verdict), loaded.report.itemCount);
        for (const LoadRemark& remark : loaded.report.remarks)
            if (given.notes || remark.weight != LoadRemark::Weight::Note)
                text += fmt::format("  {}\n", wordsOf(remark));
    }
    cli.resultInOrder(all, text);
}

Json problem(
    const std::string& linkId, std::string_view what, std::string_view detail, bool warning)
{
    return {{"linkId", linkId}, {"problem", what}, {"detail", detail}, {"warning", warning}};
}

/// What is wrong with the answers, what of them did not fit the form, and rules that failed.
Json problemsOf(const forms::ReadSheet& read, const forms::Questionnaire& form)
{
    Json problems = Json::array();
    for (const forms::AnswerProblem& one : read.sheet.problems())
        problems.push_back(problem(one.linkId, code(one.kind), one.detail, one.warningOnly));
    for (const std::string& linkId : read.leftOver)
        problems.push_back(
            problem(linkId, form.find(linkId) ? "does_not_fit" : "not_in_form", {}, false));
    for (const std::string& linkId : read.sheet.ruleFaults())
        problems.push_back(problem(linkId, "rule_fault", {}, true));
    using Binding = forms::ReadSheet::Binding;
    if (read.binding == Binding::OtherForm)
        problems.push_back(problem({}, "answers_another_form", form.canonical(), true));
    if (read.binding == Binding::OtherVersion)
        problems.push_back(problem({}, "answers_another_version", form.canonical(), true));
    return problems;
}

Json number(const std::optional<forms::Decimal>& value)
{
    if (!value) return nullptr;
    return value->isWhole() ? Json(value->whole()) : Json(value->toDouble());
}

Json scoresOf(const forms::AnswerSheet& sheet)
{
    Json scores = Json::object();
    for (const forms::Score& score : sheet.scores())
        scores[score.id] = {{"value", number(score.value)}, {"answered", score.answered},
            {"missing", score.missing}, {"band", score.band.base},
            {"calculated", number(score.calculated)}, {"difference", number(score.difference)}};
    return scores;
}

Json conclusionsOf(const forms::AnswerSheet& sheet)
{
    Json all = Json::array();
    for (const forms::Conclusion& conclusion : sheet.conclusions()) {
        Json reasons = Json::array();
        for (const auto& reason : conclusion.reasons) {
            Json answers = Json::array();
            for (const forms::NodeId node : reason.answers)
                answers.push_back(sheet.item(node).linkId);
            reasons.push_back({{"linkId", reason.linkId}, {"text", reason.text.base},
                {"answers", std::move(answers)}});
        }
        all.push_back({{"code", conclusion.code}, {"kind", code(conclusion.kind)},
            {"title", conclusion.title.base}, {"priority", conclusion.priority},
            {"red", conclusion.red}, {"reasons", std::move(reasons)}});
    }
    return all;
}

void answer(Cli& cli, const FormArguments& given)
{
    auto loaded = forms::readQuestionnaire(readFile(given.form), readValueSets(given.sets));
    if (!loaded.questionnaire)
        throw Refusal{{Error::Kind::Invalid, "form.refused",
            loaded.report.remarks.empty() ? given.form : wordsOf(loaded.report.remarks.front())}};
    const auto form
        = std::make_shared<const forms::Questionnaire>(std::move(*loaded.questionnaire));
    const auto read = Cli::require(forms::readResponse(form, readFile(given.answers)));
    const forms::AnswerSheet& sheet = read.sheet;
    Json result{{"enabled", sheet.enabledLinkIds()}, {"problems", problemsOf(read, *form)},
        {"scores", scoresOf(sheet)}, {"response", Json::parse(forms::toJson(sheet, read.status))}};
    if (given.conclusions) result["conclusions"] = conclusionsOf(sheet);
    std::string text = fmt::format("{} enabled\n", sheet.enabledLinkIds().size());
    for (const auto& one : result["problems"])
        text += fmt::format(
            "{}: {}\n", one["linkId"].get<std::string>(), one["problem"].get<std::string>());
    for (const auto& conclusion : sheet.conclusions())
        text += fmt::format("{} {}\n", code(conclusion.kind), conclusion.title.base);
    cli.resultInOrder(result, text);
}

} // namespace

std::vector<std::string> valueSetsIn(const std::string& folder)
{
    if (folder.empty()) return {};
    std::error_code failed;
    std::set<std::string> paths; // in one order on every file system
    for (const auto& entry : std::filesystem::recursive_directory_iterator{folder, failed})
        if (entry.is_regular_file() && entry.path().extension() == ".json")
            paths.insert(entry.path().string());
    if (failed) throw Refusal{{Error::Kind::NotFound, "file.not-readable", folder}};
    std::vector<std::string> all;
    for (const auto& path : paths)
        all.push_back(readFile(path));
    const auto counts = forms::ValueSetLibrary{}.addAll(all);
    std::vector<std::string> sets;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (counts[i] > 0) sets.push_back(std::move(all[i]));
    return sets;
}

void addFormCommands(Cli& cli)
{
    auto given = std::make_shared<FormArguments>();
    auto* form = cli.command("form", "Forms: check and answer files, take forms in");
    auto* checking = form->add_subcommand("check", "Whether forms can be used, and what hinders");
    checking->add_option("files", given->files, "FHIR Questionnaires")->required();
    checking->add_option("--valuesets", given->sets, "Folder of ValueSets, CodeSystems, Bundles");
    checking->add_flag("--notes", given->notes, "Also what was read more generously than written");
    checking->callback([&cli, given] { check(cli, *given); });
    auto* answering = form->add_subcommand("answer", "What answers mean on a form");
    answering->add_option("--form", given->form, "FHIR Questionnaire")->required();
    answering->add_option("--answers", given->answers, "FHIR QuestionnaireResponse")->required();
    answering->add_option("--valuesets", given->sets, "Folder of ValueSets, CodeSystems, Bundles");
    answering->add_flag("--conclusions", given->conclusions, "Also what follows, with its reasons");
    answering->callback([&cli, given] { answer(cli, *given); });
    addFormLibraryCommands(cli, *form);
    addFormPrint(cli, *form);
}

} // namespace waymark::cli
