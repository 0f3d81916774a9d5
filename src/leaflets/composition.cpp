// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/composition.h"

#include "leaflets/template_check.h"
#include "leaflets/words.h"

#include <kainjow/mustache.hpp>

#include <algorithm>

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
    Variables(const Situation& situation, const Words& words, const Leaflet& leaflet)
        : m_situation{situation}
        , m_words{words}
        , m_text{leaflet.text}
        , m_rightToLeft{typeset::isRightToLeft(leaflet.language)}
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

} // namespace

Result<Section> fillIn(const Leaflet& leaflet, const Situation& situation)
{
    if (const auto problems = templateProblems(leaflet.text); !problems.empty()) {
        const TemplateProblem& first = problems.front();
        return Error{Error::Kind::Invalid, first.rule,
            leaflet.id + ": line " + std::to_string(leaflet.textLine + first.line - 1) + ": "
                + first.name};
    }
    mustache text{leaflet.text};
    if (!text.is_valid()) return Error{Error::Kind::Invalid, "leaflet.template-broken", leaflet.id};
    text.set_custom_escape([](const std::string& value) { return typeset::escapeMarkdown(value); });
    const Words words{leaflet.language};
    Variables variables{situation, words, leaflet};
    std::string markdown = text.render(variables.all());
    markdown += "\n\n---\n\n[!small] " + versionLine(leaflet, words, variables.checkedOn()) + "\n";
    return Section{leaflet.id, leaflet.language, leaflet.version, leaflet.status, leaflet.title,
        markdown, {}, leaflet.easy};
}

} // namespace waymark::leaflets
