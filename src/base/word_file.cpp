// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/word_file.h"

#include "base/resources.h"

#include <stdexcept>

namespace waymark {

WordFile::WordFile(std::string_view folder, std::string_view language)
{
    read(folder, "en");
    if (language == "en" || language.empty()) return;
    const auto parent = language.substr(0, language.find('-'));
    if (read(folder, parent)) m_language = parent;
    if (parent != language && read(folder, language)) m_language = language;
}

WordFile::Lines WordFile::linesOf(std::string_view folder, std::string_view language)
{
    Lines lines;
    auto text = resources::find(std::string{folder} + '/' + std::string{language} + ".txt");
    while (text && !text->empty()) {
        const std::size_t end = std::min(text->find('\n'), text->size());
        const std::string_view line = text->substr(0, end);
        text->remove_prefix(std::min(end + 1, text->size()));
        if (const std::size_t equals = line.find(" = "); equals != std::string_view::npos)
            lines[std::string{line.substr(0, equals)}] = line.substr(equals + 3);
    }
    return lines;
}

bool WordFile::read(std::string_view folder, std::string_view language)
{
    const Lines lines = linesOf(folder, language);
    for (const auto& [key, words] : lines)
        m_words[key] = words;
    return !lines.empty();
}

const std::string& WordFile::operator[](std::string_view key) const
{
    const auto found = m_words.find(key);
    if (found == m_words.end()) throw std::logic_error{"no words for " + std::string{key}};
    return found->second;
}

std::string WordFile::fill(std::string_view key,
    std::initializer_list<std::pair<std::string_view, std::string_view>> values) const
{
    std::string text = (*this)[key];
    for (const auto& [name, value] : values) {
        const std::string mark = '{' + std::string{name} + '}';
        if (const auto at = text.find(mark); at != std::string::npos)
            text.replace(at, mark.size(), value);
    }
    return text;
}

std::vector<std::string> WordFile::languagesIn(std::string_view folder)
{
    std::vector<std::string> languages;
    const std::string prefix = std::string{folder} + '/';
    for (auto name : resources::list(prefix)) {
        name.remove_prefix(prefix.size());
        if (name.ends_with(".txt") && name.find('/') == std::string_view::npos)
            languages.emplace_back(name.substr(0, name.size() - 4));
    }
    return languages;
}

} // namespace waymark
