// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/word_signs.h"

namespace waymark::directory {
namespace {

/// What stands before the first `separator`, which is taken off with it.
std::string_view cutFirst(std::string_view& text, char separator)
{
    const auto end = text.find(separator);
    const auto first = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    return first;
}

bool hasWord(std::string_view folded, std::string_view beginning)
{
    const bool whole = beginning.ends_with('.');
    if (whole) beginning.remove_suffix(1);
    for (std::size_t at = 0; (at = folded.find(beginning, at)) != std::string_view::npos; ++at) {
        const auto end = at + beginning.size();
        const bool ends = end == folded.size() || folded[end] == ' ';
        if ((at == 0 || folded[at - 1] == ' ') && (ends || !whole)) return true;
    }
    return false;
}

bool hasAll(std::string_view folded, std::string_view sign)
{
    while (!sign.empty())
        if (!hasWord(folded, cutFirst(sign, '+'))) return false;
    return true;
}

} // namespace

bool pointsAt(std::string_view folded, std::string_view signs)
{
    while (!signs.empty())
        if (const auto sign = cutFirst(signs, ' '); !sign.empty() && hasAll(folded, sign))
            return true;
    return false;
}

} // namespace waymark::directory
