// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace waymark::typeset {

/// Where words may be divided, from the dictionaries of libhyphen that are installed. Keeps what it
/// found: use it from one thread.
class Hyphenation {
public:
    Hyphenation();
    ~Hyphenation();
    Hyphenation(const Hyphenation&) = delete;
    Hyphenation& operator=(const Hyphenation&) = delete;

    /// `text` with soft hyphens (U+00AD) where its longer words may be divided; unchanged when no
    /// dictionary for `language` is installed.
    std::string divided(std::string_view text, std::string_view language);

    /// Maltese: an article and its noun ("il-pulizija") stay in one line.
    static std::string withArticles(std::string_view text);

private:
    class Dictionary;
    Dictionary* dictionaryFor(std::string_view language);
    std::map<std::string, std::unique_ptr<Dictionary>, std::less<>> m_dictionaries; ///< null: none
};

} // namespace waymark::typeset
