// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/to_unicode.h"

#include <cctype>
#include <optional>
#include <vector>

namespace waymark::typeset {
namespace {

constexpr std::size_t kMost = 65'536;

/// Words, "<hex>" strings and brackets of a CMap, one after the other.
class Tokens {
public:
    explicit Tokens(std::string_view text)
        : m_rest{text}
    {
    }

    /// Empty at the end.
    std::string_view next()
    {
        while (!m_rest.empty() && isSpace(m_rest.front()))
            m_rest.remove_prefix(1);
        if (m_rest.empty()) return {};
        std::size_t length = 1;
        if (m_rest.front() == '<' && !m_rest.starts_with("<<"))
            length = std::min(m_rest.size(), m_rest.find('>') + 1);
        else if (m_rest.front() != '[' && m_rest.front() != ']')
            while (length < m_rest.size() && !isSpace(m_rest[length]) && m_rest[length] != '<'
                && m_rest[length] != '[' && m_rest[length] != ']')
                ++length;
        const std::string_view token = m_rest.substr(0, std::max<std::size_t>(1, length));
        m_rest.remove_prefix(token.size());
        return token;
    }

private:
    static bool isSpace(char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; }
    std::string_view m_rest;
};

std::optional<std::string> bytesOf(std::string_view token)
{
    if (token.size() < 2 || token.front() != '<' || token.back() != '>') return std::nullopt;
    std::string bytes;
    int held = -1;
    for (const char c : token.substr(1, token.size() - 2)) {
        const int digit = c >= '0' && c <= '9' ? c - '0'
            : c >= 'a' && c <= 'f'             ? c - 'a' + 10
            : c >= 'A' && c <= 'F'             ? c - 'A' + 10
                                               : -1;
        if (digit < 0) continue;
        if (held < 0) {
            held = digit;
            continue;
        }
        bytes += static_cast<char>(held * 16 + digit);
        held = -1;
    }
    return bytes;
}

unsigned numberOf(const std::string& bytes)
{
    unsigned number = 0;
    for (const char c : bytes)
        number = number << 8U | static_cast<unsigned char>(c);
    return number;
}

class Reader {
public:
    explicit Reader(std::string_view cmap)
        : m_tokens{cmap}
    {
    }

    std::map<unsigned, std::string> run()
    {
        for (std::string_view token = m_tokens.next(); !token.empty(); token = m_tokens.next()) {
            if (token == "beginbfchar") readCharacters();
            if (token == "beginbfrange") readRanges();
        }
        return std::move(m_texts);
    }

private:
    void readCharacters()
    {
        for (;;) {
            const auto code = bytesOf(m_tokens.next());
            if (!code) return;
            const auto text = bytesOf(m_tokens.next());
            if (!text) return;
            put(numberOf(*code), *text);
        }
    }

    void readRanges()
    {
        for (;;) {
            const auto first = bytesOf(m_tokens.next());
            if (!first) return;
            const auto last = bytesOf(m_tokens.next());
            const std::string_view target = m_tokens.next();
            if (!last || numberOf(*last) < numberOf(*first)) return;
            if (target == "[") {
                unsigned code = numberOf(*first);
                for (std::string_view one = m_tokens.next(); !one.empty() && one != "]";
                     one = m_tokens.next())
                    if (const auto text = bytesOf(one)) put(code++, *text);
                continue;
            }
            auto text = bytesOf(target);
            if (!text || text->empty()) return;
            for (unsigned code = numberOf(*first);
                 code <= numberOf(*last) && m_texts.size() < kMost; ++code) {
                put(code, *text);
                text->back() = static_cast<char>(text->back() + 1);
            }
        }
    }

    void put(unsigned code, const std::string& text)
    {
        if (m_texts.size() < kMost) m_texts[code] = text;
    }

    Tokens m_tokens;
    std::map<unsigned, std::string> m_texts;
};

} // namespace

std::map<unsigned, std::string> readToUnicode(std::string_view cmap) { return Reader{cmap}.run(); }

} // namespace waymark::typeset
