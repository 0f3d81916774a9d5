// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/composition.h"

#include <nlohmann/json.hpp>

namespace waymark::leaflets {

std::string toJson(const Content& content)
{
    nlohmann::json sections = nlohmann::json::array();
    for (const Section& section : content.sections)
        sections.push_back({{"leaflet", section.leaflet}, {"language", section.language},
            {"version", section.version}, {"status", code(section.status)},
            {"title", section.title}, {"markdown", section.markdown}, {"second", section.second},
            {"easy", section.easy}});
    return nlohmann::json{{"title", content.title}, {"language", content.language},
        {"second_language", content.secondLanguage}, {"author", content.author},
        {"footer", content.footer}, {"now", content.now.time_since_epoch().count()},
        {"format", code(content.format)}, {"page", typeset::code(content.page)},
        {"cover", code(content.cover)}, {"sections", sections}}
        .dump();
}

Result<Content> readContent(std::string_view text)
{
    const Error broken{Error::Kind::Invalid, "pack.content-unreadable"};
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object()) return broken;
    try {
        const auto format = parseFormat(json.at("format").get<std::string>());
        const auto page = typeset::parsePageSize(json.at("page").get<std::string>());
        const auto cover = parseCover(json.value("cover", std::string{code(Cover{})}));
        if (!format || !page || !cover) return broken;
        Content content{json.at("title"), json.at("language"), json.at("second_language"),
            json.at("author"), json.at("footer"),
            Instant{std::chrono::milliseconds{json.at("now").get<std::int64_t>()}}, *format, *page,
            *cover, {}};
        for (const auto& entry : json.at("sections")) {
            const auto status = parseTranslationStatus(entry.at("status").get<std::string>());
            if (!status) return broken;
            content.sections.push_back({entry.at("leaflet"), entry.at("language"),
                entry.at("version"), *status, entry.at("title"), entry.at("markdown"),
                entry.at("second"), entry.value("easy", false)});
        }
        return content;
    } catch (const nlohmann::json::exception&) {
        return broken;
    }
}

} // namespace waymark::leaflets
