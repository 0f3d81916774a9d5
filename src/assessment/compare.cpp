// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/assessments.h"

namespace waymark::assessment {
namespace {

/// The answer in words; the code of the absence when there is none.
std::string wordsOf(const forms::AnswerSheet& sheet, forms::NodeId id, std::string_view language)
{
    const forms::Node& node = sheet.node(id);
    if (node.answers.empty())
        return std::string{code(node.absence.value_or(forms::Absence::NotAsked))};
    std::string words;
    for (const forms::Value& answer : node.answers) {
        if (!words.empty()) words += ", ";
        std::string own = forms::plainText(answer);
        for (const forms::Option& option : sheet.item(id).options)
            if (forms::matches(answer, option.value)) own = option.label.in(language);
        words += own;
    }
    return words;
}

} // namespace

std::vector<AnswerChange> compareSheets(
    const forms::AnswerSheet& before, const forms::AnswerSheet& after, std::string_view language)
{
    std::vector<AnswerChange> changes;
    for (const forms::Item& item : after.form().items) {
        if (item.type == forms::ItemType::Group || item.type == forms::ItemType::Display) continue;
        const auto now = after.nodesOf(item.linkId);
        const auto then = before.nodesOf(item.linkId);
        for (std::size_t i = 0; i < now.size(); ++i) {
            if (!after.node(now[i]).enabled) continue;
            const std::string was
                = i < then.size() ? wordsOf(before, then[i], language) : std::string{"not_asked"};
            const std::string is = wordsOf(after, now[i], language);
            if (was != is) changes.push_back({item.linkId, item.text.in(language), was, is});
        }
    }
    return changes;
}

} // namespace waymark::assessment
