// SPDX-License-Identifier: GPL-3.0-or-later
#include "referrals/sheet_document.h"

#include "base/date_words.h"
#include "base/resources.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace waymark::referrals {
namespace {

using nlohmann::json;
using typeset::Block;
using typeset::Paragraph;

/// The template's sentences in one language, with what they speak of filled in.
class Words {
public:
    Words(const Sheet& sheet, std::string_view language)
        : m_language{language}
    {
        const auto text = resources::find("referrals/sheet." + m_language + ".json");
        if (!text) throw std::logic_error{"the words of the sheet are not in the program"};
        m_texts = json::parse(*text);
        m_values = {{"reference", sheet.reference}, {"to", sheet.to},
            {"organisation", sheet.organisation}, {"from", sheet.from}, {"office", sheet.office}};
    }

    std::string operator()(
        const char* key, std::string_view date = {}, std::string_view until = {}) const
    {
        std::string text = m_texts.at(key).get<std::string>();
        for (const auto& [name, value] : m_values)
            replace(text, name, value);
        replace(text, "date", date);
        replace(text, "until", until);
        return text;
    }
    std::string label(Item item) const
    {
        return m_texts.at("items").at(std::string{code(item)}).get<std::string>();
    }
    std::vector<std::string> reasons() const
    {
        return m_texts.at("reasons").get<std::vector<std::string>>();
    }
    std::string date(Date day) const { return longDate(day, m_language); }

private:
    static void replace(std::string& text, std::string_view name, std::string_view value)
    {
        const std::string mark = '{' + std::string{name} + '}';
        if (const auto at = text.find(mark); at != std::string::npos)
            text.replace(at, mark.size(), value);
    }

    std::string m_language;
    json m_texts;
    std::vector<std::pair<std::string, std::string>> m_values;
};

Block paragraph(std::string text, Paragraph::Role role = Paragraph::Role::Normal)
{
    return {Paragraph{typeset::plain(std::move(text)), role}};
}

typeset::Inline strong(std::string text) { return {{.text = std::move(text), .strong = true}}; }

Block itemsOf(const Sheet& sheet, const Words& words)
{
    typeset::KeyValues table;
    for (const auto& [item, text] : sheet.items)
        table.rows.push_back(
            {words.label(item), item == Item::SafetyNote ? strong(text) : typeset::plain(text)});
    return {std::move(table)};
}

Block list(typeset::List::Kind kind, const std::vector<std::string>& texts)
{
    typeset::List boxes;
    boxes.kind = kind;
    for (const std::string& text : texts)
        boxes.items.push_back({{paragraph(text)}});
    return {std::move(boxes)};
}

void addFirstPage(typeset::Blocks& blocks, const Sheet& sheet, const Words& words)
{
    blocks.push_back(
        paragraph(words(sheet.organisation.empty() ? "to" : "to_of") + " · " + words("reference"),
            Paragraph::Role::Small));
    blocks.push_back({typeset::Heading{
        1, typeset::plain(sheet.subject.empty() ? words("no_subject") : sheet.subject)}});
    if (sheet.urgency == Urgency::Emergency)
        blocks.push_back(paragraph(words("emergency"), Paragraph::Role::Lead));
    else if (sheet.answerBy)
        blocks.push_back(paragraph(words("answer_by", words.date(*sheet.answerBy))));
    blocks.push_back(itemsOf(sheet, words));
    blocks.push_back({typeset::Separator{}});
    blocks.push_back({typeset::KeyValues{{{words("from"), typeset::plain(words("from_value"))},
        {words("reply_to"), typeset::plain(words("reply_to_value"))}}}});
    blocks.push_back({typeset::Separator{}});
    if (sheet.overridden)
        blocks.push_back(paragraph(words("not_agreed"), Paragraph::Role::Quiet));
    else if (sheet.agreedOn && sheet.validUntil)
        blocks.push_back(
            paragraph(words("agreed", words.date(*sheet.agreedOn), words.date(*sheet.validUntil)),
                Paragraph::Role::Quiet));
}

void addReplySlip(typeset::Blocks& blocks, const Words& words)
{
    using Kind = typeset::List::Kind;
    blocks.push_back({typeset::PageBreak{}});
    blocks.push_back({typeset::Heading{1, typeset::plain(words("slip_title"))}});
    blocks.push_back(paragraph(words("slip_back_to"), Paragraph::Role::Small));
    blocks.push_back(paragraph(words("slip_lead")));
    for (const char* answer : {"slip_received", "slip_accepted", "slip_waiting"}) {
        blocks.push_back(list(Kind::Boxes, {words(answer)}));
        blocks.push_back({typeset::WritingLines{1}});
    }
    blocks.push_back(list(Kind::Boxes, {words("slip_declined")}));
    blocks.push_back(list(Kind::Boxes, words.reasons()));
    blocks.push_back(paragraph(words("slip_who")));
    blocks.push_back({typeset::WritingLines{2}});
}

} // namespace

const std::vector<std::string>& sheetLanguages()
{
    static const std::vector<std::string> languages = [] {
        constexpr std::string_view kPrefix = "referrals/sheet.";
        constexpr std::string_view kEnd = ".json";
        std::vector<std::string> found{"en"};
        for (std::string_view name : resources::list(kPrefix)) {
            name.remove_prefix(kPrefix.size());
            name.remove_suffix(kEnd.size());
            if (name != found.front()) found.emplace_back(name);
        }
        return found;
    }();
    return languages;
}

std::string_view sheetLanguageFor(std::string_view language)
{
    const auto& known = sheetLanguages();
    const auto primary = language.substr(0, language.find('-'));
    const auto found = std::ranges::find(known, primary);
    return found == known.end() ? known.front() : *found;
}

typeset::Document documentOf(const Sheet& sheet, Instant producedAt)
{
    const std::string language{sheetLanguageFor(sheet.language)};
    const Words words{sheet, language};
    typeset::Document document;
    document.title = words("title");
    document.language = language;
    document.author = sheet.office;
    document.producedAt = producedAt;
    document.footer = words("footer");
    addFirstPage(document.blocks, sheet, words);
    addReplySlip(document.blocks, words);
    return document;
}

} // namespace waymark::referrals
