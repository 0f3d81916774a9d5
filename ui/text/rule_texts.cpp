// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/rule_texts.h"

#include <algorithm>
#include <array>

// Marks a text for Qt Linguist without needing Qt.
#define QT_TRANSLATE_NOOP(context, text) text

namespace waymark::ui {
namespace {

struct Text {
    std::string_view rule;
    const char* text;
};

// In alphabetical order of the rules; one block for each area.
constexpr auto kTexts = std::to_array<Text>({
    {"", ""},
});

} // namespace

const char* ruleText(std::string_view rule)
{
    const auto found = std::ranges::find(kTexts, rule, &Text::rule);
    return found == kTexts.end() ? rule.data() : found->text;
}

} // namespace waymark::ui
