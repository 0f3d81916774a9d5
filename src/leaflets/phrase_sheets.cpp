// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/phrase_sheets.h"

#include "leaflets/key_file.h"
#include "leaflets/words.h"
#include "typeset/markdown.h"

#include <algorithm>

namespace waymark::leaflets {
namespace {

constexpr std::string_view kFolder = "phrases";
/// The file beside those of the languages: "I speak …" in each.
constexpr std::string_view kSpeakers = "languages";

std::string idOf(std::string_view key) { return "P" + std::string{key.substr(1)}; }

typeset::Block heading(const std::string& text, const std::string& language = {})
{
    return {typeset::Heading{1, {{.text = text, .language = language}}}};
}

typeset::Block card(const Phrase& phrase)
{
    return {typeset::Paragraph{{{.text = phrase.id + "  ", .strong = true}, {.text = phrase.text}},
        typeset::Paragraph::Role::Lead}};
}

} // namespace

std::vector<Phrase> phrases(std::string_view language)
{
    std::vector<Phrase> all;
    for (const auto& [key, text] : closestKeyFile(kFolder, language))
        if (key.starts_with('p') && key != "point") all.push_back({idOf(key), text});
    return all;
}

std::vector<std::string> phraseLanguages()
{
    auto languages = keyFileLanguages(kFolder);
    std::erase(languages, kSpeakers);
    return languages;
}

std::string phraseMarkdown(std::string_view language)
{
    std::string text = "# " + typeset::escapeMarkdown(closestKeyFile(kFolder, language)["title"]);
    for (const Phrase& phrase : phrases(language))
        text += "\n\n[!lead] **" + phrase.id + "** " + typeset::escapeMarkdown(phrase.text);
    return text + "\n";
}

typeset::Document phraseCards(
    std::string_view language, std::string_view secondLanguage, Instant now)
{
    const std::string first{language}, second{secondLanguage};
    const auto left = phrases(first), right = phrases(second);
    const std::string title = closestKeyFile(kFolder, first)["title"];
    typeset::Document document{.title = title, .language = first, .producedAt = now};
    document.blocks.push_back({typeset::SideBySide{
        {heading(title)}, {heading(closestKeyFile(kFolder, second)["title"])}, first, second}});
    for (const Phrase& phrase : left) {
        const auto same = std::ranges::find(right, phrase.id, &Phrase::id);
        typeset::SideBySide pair{{card(phrase)}, {}, first, second};
        if (same != right.end()) pair.right.push_back(card(*same));
        document.blocks.push_back({std::move(pair)});
    }
    return document;
}

typeset::Document languageSheet(std::string_view workersLanguage, Instant now)
{
    const Words words{workersLanguage};
    const std::string title = closestKeyFile(kFolder, workersLanguage)["point"];
    typeset::Document document{
        .title = title, .language = std::string{workersLanguage}, .producedAt = now};
    document.blocks.push_back(heading(title));
    typeset::KeyValues rows;
    for (const auto& [language, sentence] : readKeyFile(kFolder, kSpeakers))
        rows.rows.push_back({words.languageName(language),
            {{.text = sentence, .strong = true, .language = language}}});
    document.blocks.push_back({std::move(rows)});
    return document;
}

} // namespace waymark::leaflets
