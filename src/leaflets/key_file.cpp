// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/key_file.h"

#include "base/resources.h"

#include <algorithm>

namespace waymark::leaflets {

KeyFile readKeyFile(std::string_view folder, std::string_view language)
{
    KeyFile values;
    auto text
        = resources::find("leaflets/" + std::string{folder} + "/" + std::string{language} + ".txt");
    if (!text) return values;
    while (!text->empty()) {
        const std::size_t end = std::min(text->find('\n'), text->size());
        const std::string_view line = text->substr(0, end);
        text->remove_prefix(std::min(end + 1, text->size()));
        if (const std::size_t equals = line.find(" = "); equals != std::string_view::npos)
            values[std::string{line.substr(0, equals)}] = line.substr(equals + 3);
    }
    return values;
}

KeyFile closestKeyFile(std::string_view folder, std::string_view language)
{
    for (const std::string_view tag : {language, language.substr(0, language.find('-'))})
        if (KeyFile found = readKeyFile(folder, tag); !found.empty()) return found;
    return readKeyFile(folder, "en");
}

std::vector<std::string> keyFileLanguages(std::string_view folder)
{
    const std::string place = "leaflets/" + std::string{folder} + "/";
    std::vector<std::string> languages;
    for (std::string_view name : resources::list(place)) {
        name.remove_prefix(place.size());
        if (name.ends_with(".txt")) languages.emplace_back(name.substr(0, name.size() - 4));
    }
    return languages;
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
