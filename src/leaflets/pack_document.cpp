// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/composition.h"
#include "leaflets/words.h"
#include "typeset/markdown.h"

#include <algorithm>

namespace waymark::leaflets {

typeset::Style styleOf(Format format, typeset::PageSize page)
{
    typeset::Style style;
    switch (format) {
    case Format::Large: style = typeset::largePrintStyle(); break;
    case Format::Easy: style = typeset::easyToReadStyle(); break;
    case Format::Discreet: return typeset::discreetStyle();
    case Format::Bilingual:
        style = typeset::standardStyle();
        style.size = 10;
        style.margin = 48;
        break;
    case Format::Standard: style = typeset::standardStyle(); break;
    }
    style.page = page;
    return style;
}

typeset::Style styleOf(const Content& content)
{
    if (content.format != Format::Discreet) return styleOf(content.format, content.page);
    switch (content.cover) {
    case Cover::ShoppingList: return typeset::coverStyle(typeset::Cover::ShoppingList);
    case Cover::Timetable: return typeset::coverStyle(typeset::Cover::Timetable);
    case Cover::Recipe: return typeset::coverStyle(typeset::Cover::Recipe);
    case Cover::Bookmark: return typeset::coverStyle(typeset::Cover::Bookmark);
    case Cover::Receipt: return typeset::coverStyle(typeset::Cover::Receipt);
    case Cover::Card:
    case Cover::Memorise: break;
    }
    return typeset::memoriseStyle();
}

namespace {

/// Says in which language a text stands that is not the document's.
void setLanguage(typeset::Blocks& blocks, const std::string& language);

void setLanguage(typeset::Inline& text, const std::string& language)
{
    for (typeset::Span& span : text)
        if (span.language.empty()) span.language = language;
}

void setLanguage(typeset::Block& block, const std::string& language)
{
    const auto lines = [&](auto& part) { setLanguage(part.text, language); };
    if (auto* heading = std::get_if<typeset::Heading>(&block.content)) lines(*heading);
    if (auto* paragraph = std::get_if<typeset::Paragraph>(&block.content)) lines(*paragraph);
    if (auto* list = std::get_if<typeset::List>(&block.content))
        for (typeset::ListItem& item : list->items)
            setLanguage(item.blocks, language);
    if (auto* table = std::get_if<typeset::Table>(&block.content))
        for (auto& row : table->rows)
            std::ranges::for_each(row, lines);
    if (auto* facts = std::get_if<typeset::KeyValues>(&block.content))
        for (auto& row : facts->rows)
            setLanguage(row.value, language);
    if (auto* callout = std::get_if<typeset::Callout>(&block.content))
        setLanguage(callout->blocks, language);
}

void setLanguage(typeset::Blocks& blocks, const std::string& language)
{
    for (typeset::Block& block : blocks)
        setLanguage(block, language);
}

Result<typeset::Blocks> blocksOf(
    const std::string& markdown, const Section& section, const typeset::PictureSource& pictures)
{
    auto blocks = typeset::readMarkdown(markdown, pictures);
    if (blocks) return blocks;
    Error error = blocks.error();
    error.subject = section.leaflet + (error.subject.empty() ? "" : ": " + error.subject);
    return error;
}

/// Both texts, passage beside passage where they are built alike, else one beside the other.
typeset::Blocks sideBySide(const typeset::Blocks& first, const typeset::Blocks& second,
    const Section& section, const Content& content)
{
    const bool alike = first.size() == second.size()
        && std::equal(first.begin(), first.end(), second.begin(),
            [](const auto& a, const auto& b) { return a.content.index() == b.content.index(); });
    const auto pair = [&](typeset::Blocks left, typeset::Blocks right) {
        return typeset::Block{typeset::SideBySide{
            std::move(left), std::move(right), section.language, content.secondLanguage}};
    };
    typeset::Blocks result;
    if (!alike) {
        result.push_back(pair(first, second));
        return result;
    }
    for (std::size_t i = 0; i < first.size(); ++i) {
        if (std::holds_alternative<typeset::PageBreak>(first[i].content)
            || std::holds_alternative<typeset::Separator>(first[i].content)) {
            result.push_back(first[i]);
            continue;
        }
        result.push_back(pair({first[i]}, {second[i]}));
    }
    return result;
}

/// "English / الإنجليزية" before a text that is not in the reader's language.
typeset::Block languageLine(const Section& section, const Content& content)
{
    return {typeset::Paragraph{
        {{.text = Words{content.language}.languageName(section.language) + " / "},
            {.text = Words{section.language}.languageName(section.language),
                .language = section.language}},
        typeset::Paragraph::Role::Quiet}};
}

bool isOtherLanguage(const Section& section, const Content& content)
{
    const auto primary = [](std::string_view tag) { return tag.substr(0, tag.find('-')); };
    return !section.language.empty() && content.format != Format::Discreet
        && primary(section.language) != primary(content.language);
}

/// Says below the first heading how far the text may be trusted, so that it is read first.
void addWarning(typeset::Blocks& blocks, std::size_t from, const Section& section)
{
    if (section.status != TranslationStatus::ToBeConfirmed
        && section.status != TranslationStatus::Stale)
        return;
    const Words words{section.language};
    const bool stale = section.status == TranslationStatus::Stale;
    typeset::Span span{
        .text = words[stale ? "older-text" : "translation-unconfirmed"], .strong = true};
    const auto at = std::min(from + 1, blocks.size());
    blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(at),
        typeset::Block{typeset::Paragraph{{span}, typeset::Paragraph::Role::Quiet}});
}

} // namespace

Result<typeset::Document> documentOf(const Content& content, const typeset::PictureSource& pictures)
{
    typeset::Document document{.title = content.title,
        .language = content.language,
        .author = content.author,
        .producedAt = content.now,
        .header = content.sections.size() > 1 ? content.title : "",
        .footer = content.footer};
    for (const Section& section : content.sections) {
        if (section.markdown.empty()) continue; // told, but not printed: the discreet form
        auto read = blocksOf(section.markdown, section, pictures);
        if (!read) return read.error();
        typeset::Blocks blocks = std::move(read).value();
        if (!document.blocks.empty()) document.blocks.push_back({typeset::PageBreak{}});
        std::size_t from = document.blocks.size();
        const bool other = isOtherLanguage(section, content);
        if (other) {
            setLanguage(blocks, section.language);
            document.blocks.push_back(languageLine(section, content));
            ++from;
        }
        if (section.second.empty()) {
            document.blocks.insert(document.blocks.end(), blocks.begin(), blocks.end());
            if (content.format != Format::Discreet) addWarning(document.blocks, from, section);
            continue;
        }
        const auto second = blocksOf(section.second, section, pictures);
        if (!second) return second.error();
        const typeset::Blocks both = sideBySide(blocks, *second, section, content);
        document.blocks.insert(document.blocks.end(), both.begin(), both.end());
        addWarning(document.blocks, from, section);
    }
    return document;
}

} // namespace waymark::leaflets
