// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/markdown.h"

#include "base/fold.h"
#include "typeset/drawings.h"

#include <md4c.h>

#include <algorithm>
#include <charconv>
#include <optional>

namespace waymark::typeset {
namespace {

constexpr std::size_t kLargest = 1'000'000;
constexpr std::size_t kDeepest = 12;

/// A mark at the beginning of a passage: "[!important] Title".
struct Mark {
    std::string word;
    std::string argument; ///< inside the brackets, after the word
};

/// Takes "[!word argument]" off the front of `content`.
std::optional<Mark> takeMark(Inline& content)
{
    if (content.empty() || !content.front().text.starts_with("[!")) return std::nullopt;
    std::string& text = content.front().text;
    const std::size_t end = text.find(']');
    if (end == std::string::npos) return std::nullopt;
    Mark mark{text.substr(2, end - 2), {}};
    if (const std::size_t space = mark.word.find(' '); space != std::string::npos) {
        mark.argument = mark.word.substr(space + 1);
        mark.word.resize(space);
    }
    text.erase(0, text.find_first_not_of(' ', end + 1));
    if (text.empty()) content.erase(content.begin());
    return mark;
}

/// Overrides of direction could make a line read other than it is: they are left out.
std::string withoutOverrides(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        // U+202A to U+202E are E2 80 AA to E2 80 AE.
        const bool override = text.substr(i, 2) == "\xE2\x80" && i + 2 < text.size()
            && static_cast<unsigned char>(text[i + 2]) >= 0xAA
            && static_cast<unsigned char>(text[i + 2]) <= 0xAE;
        if (override)
            i += 2;
        else
            result += text[i];
    }
    return result;
}

std::string textOf(const Inline& content)
{
    std::string text;
    for (const Span& span : content)
        text += span.text;
    return text;
}

/// Builds blocks from the callbacks of md4c.
class Reader {
public:
    explicit Reader(std::string_view source)
        : m_source{source}
    {
        m_levels.push_back({});
    }

    Result<Blocks> run()
    {
        MD_PARSER parser{};
        parser.flags = MD_FLAG_TABLES | MD_FLAG_TASKLISTS | MD_FLAG_NOHTML
            | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_COLLAPSEWHITESPACE;
        parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
            return static_cast<Reader*>(self)->enterBlock(type, detail);
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
            return static_cast<Reader*>(self)->leaveBlock(type, detail);
        };
        parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
            return static_cast<Reader*>(self)->enterSpan(type, detail);
        };
        parser.leave_span = [](MD_SPANTYPE type, void*, void* self) {
            return static_cast<Reader*>(self)->leaveSpan(type);
        };
        parser.text = [](MD_TEXTTYPE type, const char* text, unsigned size, void* self) {
            return static_cast<Reader*>(self)->text(type, {text, size});
        };
        const int failed
            = md_parse(m_source.data(), static_cast<unsigned>(m_source.size()), &parser, this);
        if (m_error) return *m_error;
        if (failed != 0) return Error{Error::Kind::Invalid, "markdown.nested-too-deeply"};
        return std::move(m_levels.front().blocks);
    }

private:
    /// A container being filled: the document, a quotation, a list or one of its items.
    struct Level {
        Blocks blocks{};
        List list{};
        bool tight = false;
        std::string drawing{};
    };

    std::string line() const { return "line " + std::to_string(m_line); }
    /// The line of a piece of the source, for what may be said about it.
    void noteLine(std::string_view piece)
    {
        if (piece.data() < m_source.data() || piece.data() >= m_source.data() + m_source.size())
            return;
        m_line = 1 + static_cast<int>(std::count(m_source.data(), piece.data(), '\n'));
    }

    int fail(Rule rule)
    {
        if (!m_error) m_error = Error{Error::Kind::Invalid, rule, line()};
        return 1;
    }

    int open(Level level)
    {
        if (m_levels.size() >= kDeepest) return fail(Rule{"markdown.nested-too-deeply"});
        m_levels.push_back(std::move(level));
        return 0;
    }
    Level shut()
    {
        Level level = std::move(m_levels.back());
        m_levels.pop_back();
        return level;
    }
    void put(Block block) { m_levels.back().blocks.push_back(std::move(block)); }

    int enterBlock(MD_BLOCKTYPE type, void* detail)
    {
        switch (type) {
        case MD_BLOCK_QUOTE: flushTight(); return open({});
        case MD_BLOCK_UL: {
            flushTight();
            Level level{.tight = static_cast<MD_BLOCK_UL_DETAIL*>(detail)->is_tight != 0};
            return open(std::move(level));
        }
        case MD_BLOCK_OL: {
            flushTight();
            const auto& list = *static_cast<MD_BLOCK_OL_DETAIL*>(detail);
            Level level{.tight = list.is_tight != 0};
            level.list.kind
                = std::exchange(m_steps, false) ? List::Kind::Steps : List::Kind::Numbers;
            level.list.start = static_cast<int>(std::min(list.start, 9999U));
            return open(std::move(level));
        }
        case MD_BLOCK_LI:
            if (static_cast<MD_BLOCK_LI_DETAIL*>(detail)->is_task != 0)
                m_levels.back().list.kind = List::Kind::Boxes;
            return open({.tight = m_levels.back().tight});
        case MD_BLOCK_TABLE: m_table = Table{}; break;
        case MD_BLOCK_TR: m_row.clear(); break;
        default: break;
        }
        if (type != MD_BLOCK_DOC) m_inline.clear();
        return 0;
    }

    /// Text of a tight list item comes without a paragraph around it.
    void flushTight()
    {
        if (m_inline.empty() || m_levels.size() < 2) return;
        putParagraph();
    }

    int leaveBlock(MD_BLOCKTYPE type, void* detail)
    {
        switch (type) {
        case MD_BLOCK_P: return putParagraph();
        case MD_BLOCK_H:
            put({Heading{static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level),
                std::move(m_inline)}});
            m_inline.clear();
            return 0;
        case MD_BLOCK_HR: put({Separator{}}); return 0;
        case MD_BLOCK_CODE:
            for (Span& span : m_inline)
                span.mono = true;
            put({Paragraph{std::exchange(m_inline, {})}});
            return 0;
        case MD_BLOCK_QUOTE: return putQuote(shut().blocks);
        case MD_BLOCK_LI: {
            if (const int failed = m_inline.empty() ? 0 : putParagraph(); failed != 0)
                return failed;
            Level item = shut();
            m_levels.back().list.items.push_back({std::move(item.blocks), std::move(item.drawing)});
            return 0;
        }
        case MD_BLOCK_UL:
        case MD_BLOCK_OL: {
            Level level = shut();
            put({std::move(level.list)});
            return 0;
        }
        case MD_BLOCK_TH: m_table.columns.push_back(textOf(std::exchange(m_inline, {}))); return 0;
        case MD_BLOCK_TD: m_row.push_back({std::exchange(m_inline, {}), false}); return 0;
        case MD_BLOCK_TR:
            if (!m_row.empty()) m_table.rows.push_back(std::exchange(m_row, {}));
            return 0;
        case MD_BLOCK_TABLE: return putTable();
        default: return 0;
        }
    }

    /// Without column heads the first cell of each row names it, as in a list of facts.
    int putTable()
    {
        Table table = std::exchange(m_table, {});
        if (std::ranges::all_of(table.columns, &std::string::empty)) {
            table.columns.clear();
            for (auto& row : table.rows)
                if (!row.empty()) row.front().header = true;
            if (!table.rows.empty() && table.rows.front().size() == 2) table.widths = {0.32, 0.68};
        }
        put({std::move(table)});
        return 0;
    }

    int putParagraph()
    {
        Inline content = std::exchange(m_inline, {});
        Paragraph::Role role = Paragraph::Role::Normal;
        const std::optional<Mark> mark = takeMark(content);
        if (mark) {
            if (mark->word == "page") return put({PageBreak{}}), 0;
            if (mark->word == "steps") return m_steps = true, 0;
            if (mark->word == "lines") {
                int count = 3;
                std::from_chars(
                    mark->argument.data(), mark->argument.data() + mark->argument.size(), count);
                return put({WritingLines{std::clamp(count, 1, 40)}}), 0;
            }
            if (mark->word == "lead")
                role = Paragraph::Role::Lead;
            else if (mark->word == "small")
                role = Paragraph::Role::Quiet;
            else if (isCallout(mark->word) && m_levels.back().blocks.empty()
                && !m_levels.back().tight)
                return put({Callout{calloutKind(mark->word), textOf(content)}}), 0;
            else if (findDrawing(mark->word))
                m_levels.back().drawing = mark->word;
            else
                return fail(Rule{"markdown.mark-unknown"});
        }
        if (!content.empty()) put({Paragraph{std::move(content), role}});
        return 0;
    }

    static bool isCallout(std::string_view word)
    {
        return word == "note" || word == "important" || word == "emergency" || word == "settled";
    }
    static Callout::Kind calloutKind(std::string_view word)
    {
        return word == "important" ? Callout::Kind::Important
            : word == "emergency"  ? Callout::Kind::Emergency
            : word == "settled"    ? Callout::Kind::Settled
                                   : Callout::Kind::Note;
    }

    /// A quotation that begins with a callout's mark becomes it; any other is a plain note.
    int putQuote(Blocks blocks)
    {
        Callout callout;
        if (!blocks.empty() && std::holds_alternative<Callout>(blocks.front().content)) {
            callout = std::get<Callout>(blocks.front().content);
            blocks.erase(blocks.begin());
            // The title is the first line; what followed it in the same paragraph is the text.
            if (const std::size_t end = callout.title.find('\n'); end != std::string::npos) {
                blocks.insert(
                    blocks.begin(), Block{Paragraph{plain(callout.title.substr(end + 1))}});
                callout.title.resize(end);
            }
        }
        callout.blocks = std::move(blocks);
        put({std::move(callout)});
        return 0;
    }

    int enterSpan(MD_SPANTYPE type, void* detail)
    {
        if (type == MD_SPAN_STRONG) ++m_strong;
        if (type == MD_SPAN_EM) ++m_emphasis;
        if (type == MD_SPAN_CODE) ++m_mono;
        if (type == MD_SPAN_IMG) return fail(Rule{"markdown.link-refused"});
        if (type == MD_SPAN_A) {
            const MD_ATTRIBUTE& href = static_cast<MD_SPAN_A_DETAIL*>(detail)->href;
            m_link.assign(href.text, href.size);
            noteLine({href.text, href.size});
            const bool safe = m_link.starts_with("https://") || m_link.starts_with("mailto:")
                || m_link.starts_with("tel:") || m_link.starts_with("#");
            if (!safe) return fail(Rule{"markdown.link-refused"});
        }
        return 0;
    }
    int leaveSpan(MD_SPANTYPE type)
    {
        if (type == MD_SPAN_STRONG) --m_strong;
        if (type == MD_SPAN_EM) --m_emphasis;
        if (type == MD_SPAN_CODE) --m_mono;
        if (type == MD_SPAN_A) m_link.clear();
        return 0;
    }

    int text(MD_TEXTTYPE type, std::string_view words)
    {
        noteLine(words);
        if (type == MD_TEXT_BR) {
            m_inline.push_back({.lineBreak = true});
            return 0;
        }
        Span span{.text = withoutOverrides(words),
            .strong = m_strong > 0,
            .emphasis = m_emphasis > 0,
            .mono = m_mono > 0,
            .link = m_link,
            .isolate = m_mono > 0 || m_link.starts_with("tel:") || m_link.starts_with("https:")};
        if (type == MD_TEXT_SOFTBR) span.text = inQuoteTitle() ? "\n" : " ";
        if (type == MD_TEXT_NULLCHAR) span.text = "\uFFFD";
        if (type == MD_TEXT_ENTITY) span.text = entity(words);
        if (!m_inline.empty() && sameLook(m_inline.back(), span))
            m_inline.back().text += span.text;
        else
            m_inline.push_back(std::move(span));
        return 0;
    }

    bool inQuoteTitle() const
    {
        return !m_inline.empty() && m_inline.front().text.starts_with("[!")
            && m_levels.back().blocks.empty();
    }

    static bool sameLook(Span a, const Span& b)
    {
        a.text = b.text;
        return a == b && !b.isolate && !b.lineBreak;
    }

    static std::string entity(std::string_view words)
    {
        if (words == "&nbsp;") return "\u00A0";
        if (words == "&amp;") return "&";
        if (words == "&lt;") return "<";
        if (words == "&gt;") return ">";
        if (words == "&quot;") return "\"";
        if (words == "&shy;") return "\u00AD";
        return std::string{words};
    }

    std::string_view m_source;
    std::vector<Level> m_levels;
    Inline m_inline;
    Table m_table;
    std::vector<TableCell> m_row;
    std::string m_link;
    int m_strong = 0, m_emphasis = 0, m_mono = 0;
    int m_line = 1;
    bool m_steps = false;
    std::optional<Error> m_error;
};

} // namespace

Result<Blocks> readMarkdown(std::string_view text)
{
    if (text.size() > kLargest) return Error{Error::Kind::Invalid, "markdown.too-long"};
    if (!isUtf8(text)) return Error{Error::Kind::Invalid, "markdown.not-utf8"};
    return Reader{text}.run();
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
