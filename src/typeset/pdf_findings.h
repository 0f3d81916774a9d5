// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/pdf_check.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark::typeset {

/// What the parts of the checker have found so far.
class Findings {
public:
    Findings();

    /// Asks a condition: it passes unless one of those who ask says no; `where` is where.
    void require(std::string_view id, bool good, const std::string& where);
    std::vector<Condition> take() { return std::move(m_conditions); }

private:
    std::vector<Condition> m_conditions;
    std::map<std::string_view, std::size_t> m_byId;
};

/// The codes a file shows in each of its fonts.
struct UsedFont {
    QPDFObjectHandle font;
    std::set<unsigned> codes;
    std::set<unsigned> formulaCodes{}; ///< those shown in a Formula
    std::string where; ///< first met
};
using UsedFonts = std::map<QPDFObjGen, UsedFont>;

/// Pieces of content the structure refers to: page, or form, and number.
using TaggedContent = std::set<std::pair<QPDFObjGen, int>>;

/// The name a dictionary holds under `key`, with its slash; else empty.
std::string nameIn(QPDFObjectHandle dictionary, const std::string& key);
/// True for text that is not empty.
bool hasText(QPDFObjectHandle dictionary, const std::string& key);

} // namespace waymark::typeset
