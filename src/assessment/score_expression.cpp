// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/score_expression.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waymark::assessment {
namespace {

using Kind = ScoreTerm::Kind;

constexpr int kDeepest = 40;
constexpr std::size_t kLongest = 20'000; ///< characters
constexpr auto kComparisons
    = std::to_array<std::string_view>({">=", "<=", "!=", "==", ">", "<", "="});

bool isWordLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9') || letter == '_' || letter == '.' || letter == '-';
}

bool isDigit(char letter) { return letter >= '0' && letter <= '9'; }

class Parser {
public:
    explicit Parser(std::string_view text)
        : m_text{text}
    {
    }

    std::optional<ScoreTerm> whole()
    {
        auto term = comparison();
        skipSpace();
        if (m_broken || m_position != m_text.size()) return std::nullopt;
        return term;
    }

private:
    void skipSpace()
    {
        while (m_position < m_text.size()
            && std::string_view{" \t\r\n"}.find(m_text[m_position]) != std::string_view::npos)
            ++m_position;
    }

    bool take(std::string_view token)
    {
        skipSpace();
        if (!m_text.substr(m_position).starts_with(token)) return false;
        m_position += token.size();
        return true;
    }

    ScoreTerm broken()
    {
        m_broken = true;
        return {.kind = Kind::Number, .text = "0"};
    }

    static ScoreTerm both(std::string_view sign, ScoreTerm left, ScoreTerm right)
    {
        ScoreTerm term{.kind = Kind::Operator, .text = std::string{sign}};
        term.parts.push_back(std::move(left));
        term.parts.push_back(std::move(right));
        return term;
    }

    ScoreTerm comparison()
    {
        if (++m_depth > kDeepest) return broken();
        ScoreTerm left = addition();
        for (const auto sign : kComparisons)
            if (take(sign)) {
                left = both(sign == "==" ? "=" : sign, std::move(left), addition());
                break;
            }
        --m_depth;
        return left;
    }

    ScoreTerm addition()
    {
        ScoreTerm left = product();
        while (!m_broken) {
            if (take("+"))
                left = both("+", std::move(left), product());
            else if (take("-"))
                left = both("-", std::move(left), product());
            else
                break;
        }
        return left;
    }

    ScoreTerm product()
    {
        ScoreTerm left = single();
        while (!m_broken) {
            if (take("*"))
                left = both("*", std::move(left), single());
            else if (take("/"))
                left = both("/", std::move(left), single());
            else
                break;
        }
        return left;
    }

    ScoreTerm single()
    {
        if (take("(")) {
            ScoreTerm inner = comparison();
            return take(")") ? inner : broken();
        }
        skipSpace();
        const auto start = m_position;
        while (m_position < m_text.size() && isWordLetter(m_text[m_position]))
            ++m_position;
        const auto word = m_text.substr(start, m_position - start);
        if (word.empty()) return broken();
        if (take("(")) return call(word);
        const bool number = isDigit(word.front()) && isDigit(word.back())
            && std::ranges::count(word, '.') <= 1 && std::ranges::all_of(word, [](char letter) {
                   return isDigit(letter) || letter == '.';
               });
        return {.kind = number ? Kind::Number : Kind::Item, .text = std::string{word}};
    }

    ScoreTerm call(std::string_view name)
    {
        static constexpr auto kCalls = std::to_array<std::pair<std::string_view, Kind>>({
            {"sum", Kind::Sum},
            {"count", Kind::Count},
            {"max", Kind::Max},
            {"if", Kind::If},
        });
        const auto known
            = std::ranges::find(kCalls, name, &std::pair<std::string_view, Kind>::first);
        if (known == kCalls.end()) return broken();
        ScoreTerm term{.kind = known->second};
        do
            term.parts.push_back(comparison());
        while (!m_broken && take(","));
        if (!take(")") || (term.kind == Kind::If && term.parts.size() != 3)) return broken();
        return term;
    }

    std::string_view m_text;
    std::size_t m_position = 0;
    int m_depth = 0;
    bool m_broken = false;
};

void collect(const ScoreTerm& term, std::vector<std::string>& found)
{
    if (term.kind == Kind::Item && std::ranges::find(found, term.text) == found.end())
        found.push_back(term.text);
    for (const ScoreTerm& part : term.parts)
        collect(part, found);
}

} // namespace

bool ScoreTerm::isComparison() const
{
    return kind == Kind::Operator && std::ranges::find(kComparisons, text) != kComparisons.end();
}

std::optional<ScoreTerm> parseScoreTerm(std::string_view text)
{
    if (text.size() > kLongest) return std::nullopt;
    return Parser{text}.whole();
}

std::vector<std::string> itemsOf(const ScoreTerm& term)
{
    std::vector<std::string> found;
    collect(term, found);
    return found;
}

} // namespace waymark::assessment
