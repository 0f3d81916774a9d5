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
    {"referral.consent-expired", QT_TRANSLATE_NOOP("Rule",
        "The agreement to share has ended. Ask again and enter the new date.")},
    {"referral.consent-missing", QT_TRANSLATE_NOOP("Rule",
        "It is not noted how and when the person agreed. Ask, then choose how she agreed.")},
    {"referral.consent-withdrawn", QT_TRANSLATE_NOOP("Rule",
        "The person took the agreement back. Nothing more may be sent.")},
    {"referral.consent-without-end", QT_TRANSLATE_NOOP("Rule",
        "Choose until when the agreement holds.")},
    {"referral.item-not-asked", QT_TRANSLATE_NOOP("Rule",
        "Please ask about this one: share or keep back.")},
    {"referral.item-without-reason", QT_TRANSLATE_NOOP("Rule",
        "This is shared only with a reason. Write down why the agency must know it.")},
    {"referral.item-without-text", QT_TRANSLATE_NOOP("Rule",
        "Write what the agency will read here, or keep it back.")},
    {"referral.nothing-asked-for", QT_TRANSLATE_NOOP("Rule",
        "Nothing is asked of the agency yet. Write what you ask for and share it.")},
    {"referral.override-without-reason", QT_TRANSLATE_NOOP("Rule",
        "Write down why it is shared without agreement.")},
    {"referral.service-missing", QT_TRANSLATE_NOOP("Rule",
        "Choose the service this referral goes to.")},
});

} // namespace

const char* ruleText(std::string_view rule)
{
    const auto found = std::ranges::find(kTexts, rule, &Text::rule);
    return found == kTexts.end() ? rule.data() : found->text;
}

} // namespace waymark::ui
