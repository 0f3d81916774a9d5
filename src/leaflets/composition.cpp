// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/composition.h"

#include "leaflets/words.h"

#include <kainjow/mustache.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace waymark::leaflets {
namespace {

using kainjow::mustache::data;
using kainjow::mustache::mustache;

constexpr std::string_view kNoBreak = "\u00A0";

/// A telephone number that stays in one piece and, in right-to-left text, in its own order.
std::string numberText(std::string_view number, bool rightToLeft)
{
    std::string text;
    for (const char c : number)
        text += c == ' ' ? std::string{kNoBreak} : std::string{c};
    return rightToLeft ? "\u2066" + text + "\u2069" : text;
}

/// A name of another script keeps its own order, so that "116 006 France Victimes" begins with 116.
std::string nameText(const std::string& name, bool rightToLeft)
{
    return rightToLeft ? "\u2068" + name + "\u2069" : name;
}

std::string timeText(std::chrono::minutes time)
{
    const auto two
        = [](std::int64_t value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return two(time.count() / 60) + ":" + two(time.count() % 60);
}

/// "Mon–Fri 09:00–20:00, Sat 10:00–17:00"
std::string hoursText(const office::WeeklyHours& hours, const Words& words)
{
    std::string text;
    for (const office::OpeningSpan& span : hours) {
        std::string days;
        for (std::size_t day = 0; day < 7; ++day) {
            if (!span.days[day]) continue;
            std::size_t last = day;
            while (last + 1 < 7 && span.days[last + 1])
                ++last;
            days += (days.empty() ? "" : ", ") + words.weekday(static_cast<int>(day));
            if (last > day) days += "–" + words.weekday(static_cast<int>(last));
            day = last;
        }
        text += (text.empty() ? "" : ", ") + days + " " + timeText(span.opens) + "–"
            + timeText(span.closes);
    }
    return text;
}

/// Facts as variables, and the day the oldest of those shown was checked.
class Variables {
public:
    Variables(const Situation& situation, const Words& words, std::string_view text)
        : m_situation{situation}
        , m_words{words}
        , m_text{text}
        , m_rightToLeft{typeset::isRightToLeft(words.language())}
    {
        addEmergency();
        addHelplines();
        addLaw();
    }
    data& all() { return m_all; }
    std::optional<Date> checkedOn() const { return m_checkedOn; }

private:
    bool uses(std::string_view name) const
    {
        return m_text.find("{{#" + std::string{name} + "}}") != std::string_view::npos;
    }
    void note(const office::CountryFact& fact)
    {
        if (fact.verifiedOn && (!m_checkedOn || *fact.verifiedOn < *m_checkedOn))
            m_checkedOn = fact.verifiedOn;
    }

    void addEmergency()
    {
        for (const office::CountryFact& fact : m_situation.facts) {
            const auto* number = std::get_if<office::EmergencyNumber>(&fact.content);
            if (!number || number->purpose != "any") continue;
            m_all.set("emergency", data{"number", numberText(number->number, m_rightToLeft)});
            if (uses("emergency")) note(fact);
            return;
        }
    }

    void addHelplines()
    {
        data lines{data::type::list};
        for (const office::CountryFact& fact : m_situation.facts) {
            const auto* line = std::get_if<office::Helpline>(&fact.content);
            if (!line || line->audience != "victims") continue;
            data entry;
            entry.set("name", nameText(line->name, m_rightToLeft));
            entry.set("number", numberText(line->number, m_rightToLeft));
            entry.set("free",
                data{line->free.value_or(false) ? data::type::bool_true : data::type::bool_false});
            if (const std::string hours = hoursOf(fact.id); !hours.empty())
                entry.set("hours", data{"hours", hours});
            lines << entry;
            if (uses("helplines")) note(fact);
        }
        m_all.set("helplines", lines);
    }

    std::string hoursOf(const std::string& id)
    {
        for (const office::CountryFact& fact : m_situation.facts) {
            const auto* hours = std::get_if<office::Hours>(&fact.content);
            if (hours && hours->of == id) return hoursText(hours->weekly, m_words);
        }
        return {};
    }

    void addLaw()
    {
        for (const office::CountryFact& fact : m_situation.facts) {
            const auto* law = std::get_if<office::LegalFact>(&fact.content);
            if (!law) continue;
            m_all.set("law_" + law->code, data{"reference", law->reference});
            if (uses("law_" + law->code)) note(fact);
        }
    }

    const Situation& m_situation;
    const Words& m_words;
    std::string_view m_text;
    bool m_rightToLeft;
    data m_all;
    std::optional<Date> m_checkedOn;
};

std::string versionLine(const Leaflet& leaflet, const Words& words, std::optional<Date> checkedOn)
{
    std::string line = words["version"] + " " + std::to_string(leaflet.version) + " · "
        + words["reviewed"] + " " + words.date(leaflet.reviewedOn);
    if (checkedOn) line += " · " + words["checked"] + " " + words.date(*checkedOn);
    return line + " · " + typeset::escapeMarkdown(leaflet.legalSource);
}

/// Fields of sections are known too, so that the same text may show them or not.
bool isKnown(std::string_view name)
{
    static constexpr std::array<std::string_view, 8> kNames{
        "emergency", "helplines", "name", "number", "free", "hours", "reference", "."};
    return name.starts_with("law_") || std::ranges::find(kNames, name) != kNames.end();
}

} // namespace

std::vector<std::string> unknownVariables(std::string_view text)
{
    std::vector<std::string> unknown;
    for (std::size_t at = text.find("{{"); at != std::string_view::npos; at = text.find("{{", at)) {
        const std::size_t end = text.find("}}", at);
        if (end == std::string_view::npos) {
            unknown.emplace_back("{{");
            break;
        }
        std::string_view name = text.substr(at + 2, end - at - 2);
        while (!name.empty() && (name.front() == '#' || name.front() == '^' || name.front() == '/'))
            name.remove_prefix(1);
        if (!isKnown(name)) unknown.emplace_back(name.substr(0, 60));
        at = end + 2;
    }
    return unknown;
}

Result<Section> fillIn(const Leaflet& leaflet, const Situation& situation)
{
    if (const auto unknown = unknownVariables(leaflet.text); !unknown.empty())
        return Error{
            Error::Kind::Invalid, "leaflet.variable-unknown", leaflet.id + ": " + unknown.front()};
    mustache text{leaflet.text};
    if (!text.is_valid()) return Error{Error::Kind::Invalid, "leaflet.template-broken", leaflet.id};
    text.set_custom_escape([](const std::string& value) { return typeset::escapeMarkdown(value); });
    const Words words{leaflet.language};
    Variables variables{situation, words, leaflet.text};
    std::string markdown = text.render(variables.all());
    markdown += "\n\n---\n\n[!small] " + versionLine(leaflet, words, variables.checkedOn()) + "\n";
    return Section{
        leaflet.id, leaflet.language, leaflet.version, leaflet.status, leaflet.title, markdown, {}};
}

typeset::Style styleOf(Format format, typeset::PageSize page)
{
    typeset::Style style;
    switch (format) {
    case Format::Large: style = typeset::largePrintStyle(); break;
    case Format::Easy: style = typeset::easyToReadStyle(); break;
    case Format::Discreet: return typeset::discreetStyle();
    case Format::Bilingual:
        style = typeset::standardStyle();
        style.size = 10;
        style.margin = 48;
        break;
    case Format::Standard: style = typeset::standardStyle(); break;
    }
    style.page = page;
    return style;
}

namespace {

Result<typeset::Blocks> blocksOf(
    const std::string& markdown, const Section& section, const typeset::PictureSource& pictures)
{
    auto blocks = typeset::readMarkdown(markdown, pictures);
    if (blocks) return blocks;
    Error error = blocks.error();
    error.subject = section.leaflet + (error.subject.empty() ? "" : ": " + error.subject);
    return error;
}

/// Both texts, passage beside passage where they are built alike, else one beside the other.
typeset::Blocks sideBySide(
    const typeset::Blocks& first, const typeset::Blocks& second, const Content& content)
{
    const bool alike = first.size() == second.size()
        && std::equal(first.begin(), first.end(), second.begin(),
            [](const auto& a, const auto& b) { return a.content.index() == b.content.index(); });
    const auto pair = [&](typeset::Blocks left, typeset::Blocks right) {
        return typeset::Block{typeset::SideBySide{
            std::move(left), std::move(right), content.language, content.secondLanguage}};
    };
    typeset::Blocks result;
    if (!alike) {
        result.push_back(pair(first, second));
        return result;
    }
    for (std::size_t i = 0; i < first.size(); ++i) {
        if (std::holds_alternative<typeset::PageBreak>(first[i].content)
            || std::holds_alternative<typeset::Separator>(first[i].content)) {
            result.push_back(first[i]);
            continue;
        }
        result.push_back(pair({first[i]}, {second[i]}));
    }
    return result;
}

/// Says below the first heading how far the text may be trusted, so that it is read first.
void addWarning(typeset::Blocks& blocks, std::size_t from, const Section& section)
{
    if (section.status != TranslationStatus::ToBeConfirmed
        && section.status != TranslationStatus::Stale)
        return;
    const Words words{section.language};
    const bool stale = section.status == TranslationStatus::Stale;
    typeset::Span span{
        .text = words[stale ? "older-text" : "translation-unconfirmed"], .strong = true};
    const auto at = std::min(from + 1, blocks.size());
    blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(at),
        typeset::Block{typeset::Paragraph{{span}, typeset::Paragraph::Role::Quiet}});
}

} // namespace

Result<typeset::Document> documentOf(const Content& content, const typeset::PictureSource& pictures)
{
    typeset::Document document{.title = content.title,
        .language = content.language,
        .author = content.author,
        .producedAt = content.now,
        .header = content.sections.size() > 1 ? content.title : "",
        .footer = content.footer};
    for (const Section& section : content.sections) {
        if (section.markdown.empty()) continue; // told, but not printed: the discreet form
        auto blocks = blocksOf(section.markdown, section, pictures);
        if (!blocks) return blocks.error();
        if (!document.blocks.empty()) document.blocks.push_back({typeset::PageBreak{}});
        const std::size_t from = document.blocks.size();
        if (section.second.empty()) {
            document.blocks.insert(document.blocks.end(), blocks->begin(), blocks->end());
            if (content.format != Format::Discreet) addWarning(document.blocks, from, section);
            continue;
        }
        const auto second = blocksOf(section.second, section, pictures);
        if (!second) return second.error();
        const typeset::Blocks both = sideBySide(*blocks, *second, content);
        document.blocks.insert(document.blocks.end(), both.begin(), both.end());
        addWarning(document.blocks, from, section);
    }
    return document;
}

std::string toJson(const Content& content)
{
    nlohmann::json sections = nlohmann::json::array();
    for (const Section& section : content.sections)
        sections.push_back({{"leaflet", section.leaflet}, {"language", section.language},
            {"version", section.version}, {"status", code(section.status)},
            {"title", section.title}, {"markdown", section.markdown}, {"second", section.second}});
    return nlohmann::json{{"title", content.title}, {"language", content.language},
        {"second_language", content.secondLanguage}, {"author", content.author},
        {"footer", content.footer}, {"now", content.now.time_since_epoch().count()},
        {"format", code(content.format)}, {"page", typeset::code(content.page)},
        {"sections", sections}}
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
        if (!format || !page) return broken;
        Content content{json.at("title"), json.at("language"), json.at("second_language"),
            json.at("author"), json.at("footer"),
            Instant{std::chrono::milliseconds{json.at("now").get<std::int64_t>()}}, *format, *page,
            {}};
        for (const auto& entry : json.at("sections")) {
            const auto status = parseTranslationStatus(entry.at("status").get<std::string>());
            if (!status) return broken;
            content.sections.push_back(
                {entry.at("leaflet"), entry.at("language"), entry.at("version"), *status,
                    entry.at("title"), entry.at("markdown"), entry.at("second")});
        }
        return content;
    } catch (const nlohmann::json::exception&) {
        return broken;
    }
}

} // namespace waymark::leaflets
