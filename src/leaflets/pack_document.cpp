// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/composition.h"
#include "leaflets/neutral_address.h"
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
    // What was put behind the first text has nothing beside it.
    const bool alike = first.size() >= second.size()
        && std::equal(second.begin(), second.end(), first.begin(),
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
    for (std::size_t i = 0; i < second.size(); ++i) {
        if (std::holds_alternative<typeset::PageBreak>(first[i].content)
            || std::holds_alternative<typeset::Separator>(first[i].content)) {
            result.push_back(first[i]);
            continue;
        }
        result.push_back(pair({first[i]}, {second[i]}));
    }
    if (first.size() > second.size())
        result.push_back({typeset::Passage{
            {first.begin() + std::ssize(second), first.end()}, section.language}});
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
void addWarning(typeset::Blocks& blocks, const Section& section)
{
    if (section.status != TranslationStatus::ToBeConfirmed
        && section.status != TranslationStatus::Stale)
        return;
    const Words words{section.language};
    const bool stale = section.status == TranslationStatus::Stale;
    typeset::Span span{
        .text = words[stale ? "older-text" : "translation-unconfirmed"], .strong = true};
    blocks.insert(blocks.begin() + std::min<std::ptrdiff_t>(1, std::ssize(blocks)),
        typeset::Block{typeset::Paragraph{{span}, typeset::Paragraph::Role::Quiet}});
}

/// A code that a discreet page must not have, if there is one.
Result<void> checkCodes(const typeset::Blocks& blocks)
{
    Result<void> checked;
    for (const typeset::Block& block : blocks) {
        if (const auto* figure = std::get_if<typeset::Figure>(&block.content); figure)
            checked = figure->qr.empty() ? Result<void>{} : checkNeutralAddress(figure->qr, {});
        else if (const auto* list = std::get_if<typeset::List>(&block.content))
            for (const typeset::ListItem& item : list->items)
                checked = checked ? checkCodes(item.blocks) : checked;
        else if (const auto* callout = std::get_if<typeset::Callout>(&block.content))
            checked = checkCodes(callout->blocks);
        else if (const auto* passage = std::get_if<typeset::Passage>(&block.content))
            checked = checkCodes(passage->blocks);
        if (!checked) return checked;
    }
    return checked;
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
        if (content.format == Format::Discreet)
            if (const auto checked = checkCodes(blocks); !checked) return checked.error();
        if (!document.blocks.empty()) document.blocks.push_back({typeset::PageBreak{}});
        if (!section.second.empty()) {
            const auto second = blocksOf(section.second, section, pictures);
            if (!second) return second.error();
            blocks = sideBySide(blocks, *second, section, content);
        }
        if (content.format != Format::Discreet) addWarning(blocks, section);
        if (isOtherLanguage(section, content)) {
            document.blocks.push_back(languageLine(section, content));
            document.blocks.push_back({typeset::Passage{std::move(blocks), section.language}});
            continue;
        }
        document.blocks.insert(document.blocks.end(), blocks.begin(), blocks.end());
    }
    return document;
}

} // namespace waymark::leaflets
