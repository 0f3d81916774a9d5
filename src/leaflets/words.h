// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <map>
#include <string>
#include <string_view>

namespace waymark::leaflets {

/// The words of documents around the leaflets' own text, in the reader's language
/// (resources/leaflets/words/<language>.txt); English where a language has none.
class Words {
public:
    explicit Words(std::string_view language);

    const std::string& language() const { return m_language; }
    /// By key, e.g. "services-title"; asking for an unknown key is a bug.
    const std::string& operator[](std::string_view key) const;
    std::string date(Date date) const; ///< "24 November 2026"
    std::string weekday(int monday0) const; ///< short: "Mon"; 0 is Monday

private:
    std::string m_language;
    std::map<std::string, std::string, std::less<>> m_words;
};

} // namespace waymark::leaflets
