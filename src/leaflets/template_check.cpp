// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/template_check.h"

#include <algorithm>
#include <array>

namespace waymark::leaflets {
namespace {

constexpr std::size_t kLongestName = 60;

/// Fields of sections are known too, so that the same text may show them or not.
bool isKnown(std::string_view name)
{
    static constexpr std::array<std::string_view, 8> kNames{
        "emergency", "helplines", "name", "number", "free", "hours", "reference", "."};
    return name.starts_with("law_") || std::ranges::find(kNames, name) != kNames.end();
}

class Scan {
public:
    explicit Scan(std::string_view text)
        : m_text{text}
    {
    }

    std::vector<TemplateProblem> run()
    {
        std::size_t counted = 0;
        int line = 1;
        for (std::size_t at = m_text.find("{{"); at != std::string_view::npos;) {
            line += static_cast<int>(
                std::count(m_text.begin() + static_cast<std::ptrdiff_t>(counted),
                    m_text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
            counted = at;
            const std::size_t end = m_text.find("}}", at);
            if (end == std::string_view::npos) {
                add(Rule{"leaflet.template-broken"}, line, "{{");
                break;
            }
            tag(m_text.substr(at + 2, end - at - 2), line);
            at = m_text.find("{{", end + 2);
        }
        for (const Open& open : m_open)
            add(Rule{"leaflet.template-broken"}, open.line, open.name);
        return std::move(m_problems);
    }

private:
    struct Open {
        std::string_view name;
        int line;
    };

    void add(Rule rule, int line, std::string_view name)
    {
        m_problems.push_back({rule, line, std::string{name.substr(0, kLongestName)}});
    }

    void tag(std::string_view name, int line)
    {
        const char kind = name.empty() ? ' ' : name.front();
        if (kind == '#' || kind == '^' || kind == '/') name.remove_prefix(1);
        if (!isKnown(name)) add(Rule{"leaflet.variable-unknown"}, line, name);
        if (kind == '#' || kind == '^') {
            if (std::ranges::find(m_open, name, &Open::name) != m_open.end())
                add(Rule{"leaflet.section-loops"}, line, name);
            m_open.push_back({name, line});
        } else if (kind == '/') {
            if (m_open.empty() || m_open.back().name != name)
                add(Rule{"leaflet.template-broken"}, line, name);
            else
                m_open.pop_back();
        }
    }

    std::string_view m_text;
    std::vector<Open> m_open;
    std::vector<TemplateProblem> m_problems;
};

} // namespace

std::vector<TemplateProblem> templateProblems(std::string_view text) { return Scan{text}.run(); }

} // namespace waymark::leaflets
