// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/key_file.h"

#include <algorithm>

namespace waymark::leaflets {

KeyFile readKeyFile(std::string_view folder, std::string_view language)
{
    return WordFile::linesOf("leaflets/" + std::string{folder}, language);
}

KeyFile closestKeyFile(std::string_view folder, std::string_view language)
{
    for (const std::string_view tag : {language, language.substr(0, language.find('-'))})
        if (KeyFile found = readKeyFile(folder, tag); !found.empty()) return found;
    return readKeyFile(folder, "en");
}

std::vector<std::string> keyFileLanguages(std::string_view folder)
{
    return WordFile::languagesIn("leaflets/" + std::string{folder});
}

std::vector<std::string> partsOf(std::string_view value, char separator)
{
    std::vector<std::string> parts;
    while (!value.empty()) {
        const std::size_t end = std::min(value.find(separator), value.size());
        if (end > 0) parts.emplace_back(value.substr(0, end));
        value.remove_prefix(std::min(end + 1, value.size()));
    }
    return parts;
}

} // namespace waymark::leaflets
