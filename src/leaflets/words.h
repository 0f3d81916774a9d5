// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "base/word_file.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::leaflets {

/// The words of documents around the leaflets' own text, in the reader's language
/// (resources/leaflets/words/<language>.txt); English where a language has none.
class Words {
public:
    explicit Words(std::string_view language);

    /// What the words stand in.
    const std::string& language() const { return m_language; }
    /// By key, e.g. "services-title"; asking for an unknown key is a bug.
    const std::string& operator[](std::string_view key) const { return m_words[key]; }
    std::string date(Date date) const; ///< "24 November 2026"
    std::string weekday(int monday0) const; ///< short: "Mon"; 0 is Monday
    /// "Portuguese" for "pt", in the reader's language; the tag itself when nobody knows it.
    std::string languageName(std::string_view tag) const;
    std::string list(const std::vector<std::string>& items) const; ///< with the language's comma

private:
    WordFile m_words;
    std::string m_language;
};

std::string timeText(std::chrono::minutes time); ///< "09:30"

} // namespace waymark::leaflets
