// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fhirpath_ast.h"

#include "forms/temporal.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waymark::forms::fhirpath {
namespace {

using Node = Path::Node;
using Kind = Node::Kind;
using NodePtr = std::unique_ptr<Node>;

constexpr int kDeepest = 200;

struct Token {
    enum class Kind { End, Word, Quoted, String, Number, Date, Symbol, Variable } kind = Kind::End;
    std::string text{};
};

bool isWordStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
}
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isWord(char c) { return isWordStart(c) || isDigit(c); }

/// Cuts an expression into tokens; `failed` when something is none.
class Lexer {
public:
    explicit Lexer(std::string_view text)
        : m_text{text}
    {
    }

    Token next()
    {
        skipSpace();
        if (m_text.empty()) return {};
        const char c = m_text.front();
        if (isWordStart(c)) return {Token::Kind::Word, takeWhile(isWord)};
        if (isDigit(c)) return number();
        if (c == '\'' || c == '"') return quoted(c, Token::Kind::String);
        if (c == '`') return quoted(c, Token::Kind::Quoted);
        if (c == '@') return date();
        if (c == '%') return variable();
        return symbol();
    }
    bool failed = false;

private:
    void skipSpace()
    {
        while (!m_text.empty()) {
            if (static_cast<unsigned char>(m_text.front()) <= ' ')
                m_text.remove_prefix(1);
            else if (m_text.starts_with("//"))
                m_text.remove_prefix(std::min(m_text.find('\n'), m_text.size()));
            else if (m_text.starts_with("/*"))
                m_text.remove_prefix(std::min(m_text.find("*/") + 2, m_text.size()));
            else
                return;
        }
    }
    template <class Test>
    std::string takeWhile(Test test)
    {
        std::size_t length = 0;
        while (length < m_text.size() && test(m_text[length]))
            ++length;
        std::string taken{m_text.substr(0, length)};
        m_text.remove_prefix(length);
        return taken;
    }
    Token number()
    {
        std::string digits = takeWhile(isDigit);
        if (m_text.size() > 1 && m_text[0] == '.' && isDigit(m_text[1])) {
            m_text.remove_prefix(1);
            digits += '.' + takeWhile(isDigit);
        }
        return {Token::Kind::Number, std::move(digits)};
    }
    Token date()
    {
        m_text.remove_prefix(1);
        return {Token::Kind::Date, takeWhile([](char c) {
                    return isDigit(c) || c == '-' || c == ':' || c == 'T' || c == 'Z' || c == '+'
                        || c == '.';
                })};
    }
    Token variable()
    {
        m_text.remove_prefix(1);
        if (!m_text.empty() && (m_text.front() == '`' || m_text.front() == '\''))
            return {Token::Kind::Variable, quoted(m_text.front(), Token::Kind::Quoted).text};
        return {Token::Kind::Variable, takeWhile([](char c) { return isWord(c) || c == '-'; })};
    }
    Token quoted(char end, Token::Kind kind)
    {
        m_text.remove_prefix(1);
        std::string text;
        while (!m_text.empty() && m_text.front() != end) {
            char c = m_text.front();
            m_text.remove_prefix(1);
            if (c == '\\' && !m_text.empty()) {
                c = m_text.front();
                m_text.remove_prefix(1);
                constexpr std::array<std::pair<char, char>, 4> kEscapes{
                    {{'n', '\n'}, {'t', '\t'}, {'r', '\r'}, {'f', '\f'}}};
                for (const auto& [name, meant] : kEscapes)
                    if (c == name) c = meant;
            }
            text += c;
        }
        if (m_text.empty())
            failed = true;
        else
            m_text.remove_prefix(1);
        return {kind, std::move(text)};
    }
    Token symbol()
    {
        for (const std::string_view two : {"<=", ">=", "!=", "!~"})
            if (m_text.starts_with(two)) {
                m_text.remove_prefix(2);
                return {Token::Kind::Symbol, std::string{two}};
            }
        const char c = m_text.front();
        if (std::string_view{"+-*/&|=~<>().,[]{}"}.find(c) == std::string_view::npos) failed = true;
        m_text.remove_prefix(1);
        return {Token::Kind::Symbol, std::string(1, c)};
    }

    std::string_view m_text;
};

struct Level {
    std::string_view op;
    int rank;
};
/// Binding strength, weakest first.
constexpr auto kOperators = std::to_array<Level>({{"implies", 1}, {"or", 2}, {"xor", 2}, {"and", 3},
    {"in", 4}, {"contains", 4}, {"=", 5}, {"~", 5}, {"!=", 5}, {"!~", 5}, {"<", 6}, {"<=", 6},
    {">", 6}, {">=", 6}, {"|", 7}, {"is", 8}, {"as", 8}, {"+", 9}, {"-", 9}, {"&", 9}, {"*", 10},
    {"/", 10}, {"div", 10}, {"mod", 10}});

class Parser {
public:
    explicit Parser(std::string_view text)
        : m_lexer{text}
        , m_token{m_lexer.next()}
    {
    }

    NodePtr parse()
    {
        auto root = expression(0);
        if (m_failed || m_lexer.failed || m_token.kind != Token::Kind::End) return nullptr;
        return root;
    }
    std::vector<std::string> unsupported;

private:
    void advance() { m_token = m_lexer.next(); }
    bool isSymbol(std::string_view text) const
    {
        return m_token.kind == Token::Kind::Symbol && m_token.text == text;
    }
    bool take(std::string_view symbol)
    {
        if (!isSymbol(symbol)) return false;
        advance();
        return true;
    }
    NodePtr fail()
    {
        m_failed = true;
        return std::make_unique<Node>(Node{.kind = Kind::Literal});
    }
    int rank() const
    {
        if (m_token.kind != Token::Kind::Symbol && m_token.kind != Token::Kind::Word) return 0;
        const auto found = std::ranges::find(kOperators, m_token.text, &Level::op);
        return found == kOperators.end() ? 0 : found->rank;
    }

    NodePtr expression(int weakest)
    {
        if (++m_depth > kDeepest || m_failed) {
            m_failed = true;
            --m_depth;
            return fail();
        }
        NodePtr left = unary();
        for (int here = rank(); here > weakest && !m_failed; here = rank()) {
            std::string op = m_token.text;
            advance();
            if (op == "is" || op == "as") {
                auto node = std::make_unique<Node>(
                    Node{.kind = Kind::Type, .name = typeName(), .literal = {Thing{op == "is"}}});
                node->parts.push_back(std::move(left));
                left = std::move(node);
                continue;
            }
            auto node = std::make_unique<Node>(Node{.kind = Kind::Binary, .name = std::move(op)});
            node->parts.push_back(std::move(left));
            node->parts.push_back(expression(here));
            left = std::move(node);
        }
        --m_depth;
        return left;
    }

    std::string typeName()
    {
        std::string name;
        while (m_token.kind == Token::Kind::Word || m_token.kind == Token::Kind::Quoted) {
            name = m_token.text;
            advance();
            if (!take(".")) break;
        }
        if (name.empty()) m_failed = true;
        return name;
    }

    NodePtr unary()
    {
        if (take("-")) {
            auto node = std::make_unique<Node>(Node{.kind = Kind::Negate});
            node->parts.push_back(unaryBelow());
            return node;
        }
        if (take("+")) return unaryBelow();
        return postfix();
    }
    NodePtr unaryBelow()
    {
        if (++m_depth > kDeepest) {
            --m_depth;
            return fail();
        }
        auto node = unary();
        --m_depth;
        return node;
    }

    NodePtr postfix()
    {
        NodePtr node = term();
        while (!m_failed) {
            if (take(".")) {
                auto dot = std::make_unique<Node>(Node{.kind = Kind::Dot});
                dot->parts.push_back(std::move(node));
                dot->parts.push_back(invocation());
                node = std::move(dot);
            } else if (take("[")) {
                auto at = std::make_unique<Node>(Node{.kind = Kind::At});
                at->parts.push_back(std::move(node));
                at->parts.push_back(expression(0));
                if (!take("]")) m_failed = true;
                node = std::move(at);
            } else {
                break;
            }
        }
        return node;
    }

    NodePtr literal(Collection values)
    {
        return std::make_unique<Node>(Node{.kind = Kind::Literal, .literal = std::move(values)});
    }

    NodePtr term()
    {
        const Token token = m_token;
        switch (token.kind) {
        case Token::Kind::String: advance(); return literal({token.text});
        case Token::Kind::Number: advance(); return numberOrQuantity(token.text);
        case Token::Kind::Date: advance(); return dateLiteral(token.text);
        case Token::Kind::Variable:
            advance();
            if (token.text.empty()) return fail();
            return std::make_unique<Node>(Node{.kind = Kind::Variable, .name = token.text});
        case Token::Kind::Word:
            if (token.text == "true" || token.text == "false") {
                advance();
                return literal({token.text == "true"});
            }
            return invocation();
        case Token::Kind::Quoted: return invocation();
        default: break;
        }
        if (take("(")) {
            auto inner = expression(0);
            return take(")") ? std::move(inner) : fail();
        }
        if (take("{")) return take("}") ? literal({}) : fail();
        return fail();
    }

    NodePtr numberOrQuantity(const std::string& digits)
    {
        const auto number = Decimal::parse(digits);
        if (!number) return fail();
        Quantity quantity{.number = *number};
        if (m_token.kind == Token::Kind::String) {
            quantity.unit = quantity.code = m_token.text;
            quantity.system = "http://unitsofmeasure.org";
        } else if (m_token.kind == Token::Kind::Word && m_token.text.size() > 2
            && parseCalendarUnit(m_token.text)) {
            quantity.unit = quantity.code = m_token.text;
        } else {
            return literal({Number{*number, digits.find('.') == std::string::npos}});
        }
        advance();
        return literal({quantity});
    }

    NodePtr dateLiteral(const std::string& text)
    {
        const auto kind = text.starts_with('T')   ? Temporal::Kind::Time
            : text.find('T') != std::string::npos ? Temporal::Kind::DateTime
                                                  : Temporal::Kind::Date;
        std::string plain = text;
        if (kind == Temporal::Kind::Time) plain.erase(0, 1);
        if (kind == Temporal::Kind::DateTime && plain.ends_with('T')) plain.pop_back();
        Temporal temporal{kind, plain};
        if (!isWellFormed(temporal)) return fail();
        return literal({temporal});
    }

    NodePtr invocation()
    {
        if (m_token.kind != Token::Kind::Word && m_token.kind != Token::Kind::Quoted) return fail();
        std::string name = m_token.text;
        const bool plain = m_token.kind == Token::Kind::Word;
        advance();
        if (plain && name == "$this") return std::make_unique<Node>(Node{.kind = Kind::This});
        if (plain && name == "$index") return std::make_unique<Node>(Node{.kind = Kind::Index});
        if (plain && name == "$total") return std::make_unique<Node>(Node{.kind = Kind::Total});
        if (!take("(")) {
            if (name.starts_with('$')) return fail();
            return std::make_unique<Node>(Node{.kind = Kind::Member, .name = std::move(name)});
        }
        if (!isKnownFunction(name)) unsupported.push_back(name + "()");
        auto call = std::make_unique<Node>(Node{.kind = Kind::Call, .name = std::move(name)});
        if (take(")")) return call;
        do
            call->parts.push_back(expression(0));
        while (!m_failed && take(","));
        return take(")") ? std::move(call) : fail();
    }

    Lexer m_lexer;
    Token m_token;
    bool m_failed = false;
    int m_depth = 0;
};

} // namespace

Path::Path(std::unique_ptr<Node> root, std::vector<std::string> unsupported)
    : m_root{std::move(root)}
    , m_unsupported{std::move(unsupported)}
{
}
Path::Path(Path&&) noexcept = default;
Path& Path::operator=(Path&&) noexcept = default;
Path::~Path() = default;

std::optional<Path> Path::parse(std::string_view text)
{
    // Chains of members nest to the left; their number is bounded as well.
    if (std::ranges::count(text, '.') > 2000 || std::ranges::count(text, '[') > 2000
        || text.size() > 100'000)
        return std::nullopt;
    Parser parser{text};
    auto root = parser.parse();
    if (!root) return std::nullopt;
    return Path{std::move(root), std::move(parser.unsupported)};
}

} // namespace waymark::forms::fhirpath
