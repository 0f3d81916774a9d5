// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark {

/// The words a document needs around its own text, one language each, from resources:
/// "<folder>/<language>.txt" with lines `key = words`; {name} is filled in. English where a
/// language has no file or no such line.
class WordFile {
public:
    WordFile(std::string_view folder, std::string_view language);

    /// The language most words are in: what was asked for, its parent, or "en".
    const std::string& language() const { return m_language; }
    /// By key; asking for an unknown key is a bug.
    const std::string& operator[](std::string_view key) const;
    bool has(std::string_view key) const { return m_words.find(key) != m_words.end(); }
    std::string fill(std::string_view key,
        std::initializer_list<std::pair<std::string_view, std::string_view>> values) const;

    using Lines = std::map<std::string, std::string, std::less<>>;
    /// One language alone, without English behind it; empty when it has no file.
    static Lines linesOf(std::string_view folder, std::string_view language);
    /// The languages of a folder, sorted.
    static std::vector<std::string> languagesIn(std::string_view folder);

private:
    bool read(std::string_view folder, std::string_view language);

    std::string m_language = "en";
    Lines m_words;
};

} // namespace waymark
