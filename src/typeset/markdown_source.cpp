// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/markdown_source.h"

#include "typeset/markdown.h"

#include <algorithm>
#include <optional>

namespace waymark::typeset {
namespace {

constexpr std::size_t kLongestLabel = 40;

/// The characters the three share: EF A3 BD, EF A3 BE, EF A3 BF.
bool isOwnMark(std::string_view text, std::size_t at)
{
    return text.substr(at, 2) == "\xEF\xA3" && at + 2 < text.size()
        && static_cast<unsigned char>(text[at + 2]) >= 0xBD;
}

std::size_t indentOf(std::string_view line)
{
    return std::min(line.size(), line.find_first_not_of(' '));
}

bool isFence(std::string_view line)
{
    const std::string_view rest = line.substr(indentOf(line));
    return rest.starts_with("```") || rest.starts_with("~~~");
}

/// The label of "[^label]" at the beginning of `text`; empty when there is none.
std::string_view labelAt(std::string_view text)
{
    if (!text.starts_with("[^")) return {};
    const std::size_t close = text.substr(0, kLongestLabel + 3).find(']');
    if (close == std::string_view::npos || close < 3 || text.find_first_of(" \t[", 1) < close)
        return {};
    return text.substr(2, close - 2);
}

class Preparation {
public:
    Result<MarkdownSource> run(std::string_view text)
    {
        m_result.text.reserve(text.size() + text.size() / 8);
        for (std::size_t at = 0; at < text.size() && !m_error;) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            ++m_line;
            addLine(text.substr(at, end - at));
            if (end < text.size()) m_result.text += '\n';
            at = end + 1;
        }
        if (m_error) return *m_error;
        return std::move(m_result);
    }

private:
    void addLine(std::string_view line)
    {
        if (isFence(line)) {
            m_fenced = !m_fenced;
            m_note = nullptr;
        }
        if (m_fenced) {
            copy(line);
            return;
        }
        const std::size_t indent = indentOf(line);
        if (m_note && indent >= 2 && indent < line.size()) {
            m_note->text += "\n" + std::string{line.substr(indent)};
            return;
        }
        m_note = nullptr;
        const std::string_view label
            = indent < 4 ? labelAt(line.substr(indent)) : std::string_view{};
        const std::size_t after = indent + label.size() + 3;
        if (label.empty() || after >= line.size() || line[after] != ':') {
            mark(line);
            return;
        }
        const auto [entry, fresh] = m_result.notes.try_emplace(std::string{label});
        if (!fresh)
            m_error = Error{
                Error::Kind::Invalid, "markdown.note-unmatched", "line " + std::to_string(m_line)};
        entry->second = {std::string{line.substr(after + 1)}, m_line};
        m_note = &entry->second;
    }

    void copy(std::string_view line)
    {
        for (std::size_t at = 0; at < line.size(); ++at)
            if (isOwnMark(line, at))
                at += 2;
            else
                m_result.text += line[at];
    }

    void mark(std::string_view line)
    {
        bool escaped = false;
        for (std::size_t at = 0; at < line.size();) {
            const std::string_view rest = line.substr(at);
            if (isOwnMark(line, at)) {
                at += 3;
                continue;
            }
            if (!escaped && rest.starts_with("[!") && !rest.starts_with("[![")) {
                m_result.text += kMarkBegins;
                at += 2;
                continue;
            }
            const std::string_view label = escaped ? std::string_view{} : labelAt(rest);
            if (!label.empty()) {
                m_result.text.append(kNoteBegins).append(label).append(kNoteEnds);
                at += label.size() + 3;
                continue;
            }
            escaped = !escaped && line[at] == '\\';
            m_result.text += line[at++];
        }
    }

    MarkdownSource m_result;
    MarkdownSource::Note* m_note = nullptr; ///< whose further lines may follow
    int m_line = 0;
    bool m_fenced = false;
    std::optional<Error> m_error;
};

} // namespace

Result<MarkdownSource> prepareMarkdown(std::string_view text) { return Preparation{}.run(text); }

std::string asWritten(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = text.substr(at);
        if (isOwnMark(text, at)) {
            result += rest.starts_with(kMarkBegins) ? "[!"
                : rest.starts_with(kNoteBegins)     ? "[^"
                                                    : "]";
            at += 3;
        } else {
            result += text[at++];
        }
    }
    return result;
}

std::string anchorOf(std::string_view heading)
{
    std::string anchor;
    for (const char c : heading) {
        const bool capital = c >= 'A' && c <= 'Z', small = c >= 'a' && c <= 'z';
        const bool kept = small || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
        if (capital)
            anchor += static_cast<char>(c - 'A' + 'a');
        else if (kept)
            anchor += c;
        else if ((c == ' ' || c == '-') && !anchor.empty())
            anchor += '-';
    }
    return anchor;
}

std::string escapeMarkdown(std::string_view text)
{
    static constexpr std::string_view kSpecial = "\\`*_{}[]()#+-.!|<>&~";
    std::string result;
    for (const char c : text) {
        if (c == '\n' || c == '\r') {
            result += ' ';
            continue;
        }
        if (kSpecial.find(c) != std::string_view::npos) result += '\\';
        result += c;
    }
    return result;
}

} // namespace waymark::typeset
