// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/markdown.h"

#include "base/fold.h"
#include "typeset/drawings.h"
#include "typeset/markdown_inline.h"
#include "typeset/markdown_marks.h"
#include "typeset/markdown_source.h"
#include "typeset/picture.h"

#include <algorithm>
#include <optional>

namespace waymark::typeset {
namespace {

constexpr std::size_t kLargest = 1'000'000;
constexpr std::size_t kDeepest = 12;

/// Builds blocks from the callbacks of md4c.
class Reader {
public:
    Reader(MarkdownSource& source, const PictureSource& pictures)
        : m_source{source}
        , m_pictures{pictures}
        , m_inline{source.text}
    {
        m_levels.push_back({});
    }

    Result<Blocks> run()
    {
        MD_PARSER parser{};
        parser.flags = MD_FLAG_TABLES | MD_FLAG_TASKLISTS | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOHTML
            | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_COLLAPSEWHITESPACE;
        parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
            return static_cast<Reader*>(self)->enterBlock(type, detail);
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) {
            return static_cast<Reader*>(self)->leaveBlock(type);
        };
        parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
            return static_cast<Reader*>(self)->enterSpan(type, detail);
        };
        parser.leave_span = [](MD_SPANTYPE type, void*, void* self) {
            return static_cast<Reader*>(self)->leaveSpan(type);
        };
        parser.text = [](MD_TEXTTYPE type, const char* text, unsigned size, void* self) {
            auto& reader = *static_cast<Reader*>(self);
            reader.m_inline.add(type, {text, size}, reader.inQuoteTitle());
            return 0;
        };
        const int failed = md_parse(
            m_source.text.data(), static_cast<unsigned>(m_source.text.size()), &parser, this);
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

    int fail(Rule rule)
    {
        if (!m_error)
            m_error = Error{Error::Kind::Invalid, rule, "line " + std::to_string(m_inline.line())};
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
    int put(Block block)
    {
        block.line = m_inline.firstLine();
        m_levels.back().blocks.push_back(std::move(block));
        return 0;
    }

    int enterBlock(MD_BLOCKTYPE type, void* detail)
    {
        if (const int failed = flushTight(type); failed != 0) return failed;
        switch (type) {
        case MD_BLOCK_QUOTE: return open({});
        case MD_BLOCK_UL:
            return open({.tight = static_cast<MD_BLOCK_UL_DETAIL*>(detail)->is_tight != 0});
        case MD_BLOCK_OL: {
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
        if (type == MD_BLOCK_H)
            m_headingLevel = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
        m_inCellOrHeading = type == MD_BLOCK_H || type == MD_BLOCK_TH || type == MD_BLOCK_TD;
        return 0;
    }

    /// Text of a tight list item comes without a paragraph around it.
    int flushTight(MD_BLOCKTYPE next)
    {
        const bool ends = next != MD_BLOCK_DOC && m_levels.size() > 1;
        return ends && !m_inline.isEmpty() ? putParagraph() : 0;
    }

    int leaveBlock(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_P: return putParagraph();
        case MD_BLOCK_HR: return put({Separator{}});
        case MD_BLOCK_CODE: return putCode();
        case MD_BLOCK_QUOTE: return put(quotationOf(shut().blocks));
        case MD_BLOCK_LI: {
            if (const int failed = m_inline.isEmpty() ? 0 : putParagraph(); failed != 0)
                return failed;
            Level item = shut();
            m_levels.back().list.items.push_back({std::move(item.blocks), std::move(item.drawing)});
            return 0;
        }
        case MD_BLOCK_UL:
        case MD_BLOCK_OL: {
            Level level = shut();
            return put({std::move(level.list)});
        }
        case MD_BLOCK_TR:
            if (!m_row.empty()) m_table.rows.push_back(std::exchange(m_row, {}));
            return 0;
        case MD_BLOCK_TABLE: return putTable();
        default: return leavePassage(type);
        }
    }

    Block headingOf(Inline content) const
    {
        std::string id = anchorOf(textOf(content));
        return {Heading{m_headingLevel, std::move(content), std::move(id)}};
    }

    int leavePassage(MD_BLOCKTYPE type)
    {
        if (!std::exchange(m_inCellOrHeading, false)) return 0;
        auto content = finished(m_inline.take());
        if (!content) return 1;
        if (type == MD_BLOCK_H) return put(headingOf(std::move(*content)));
        if (type == MD_BLOCK_TH)
            m_table.columns.push_back(textOf(*content));
        else
            m_row.push_back({std::move(*content), false});
        return 0;
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
        return put({std::move(table)});
    }

    int putCode()
    {
        Inline content = m_inline.take();
        for (Span& span : content) {
            span.mono = true;
            span.isolate = false;
            while (span.text.ends_with('\n'))
                span.text.pop_back();
        }
        return content.empty() ? 0 : put({Paragraph{std::move(content), Paragraph::Role::Code}});
    }

    int putParagraph()
    {
        Inline content = m_inline.take();
        Paragraph::Role role = Paragraph::Role::Normal;
        if (const std::optional<Mark> mark = takeMark(content)) {
            if (mark->word == "steps") return m_steps = true, 0;
            if (auto block = blockOf(*mark); block && isInPlace(*block, content))
                return put(std::move(*block));
            if (mark->word == "lead")
                role = Paragraph::Role::Lead;
            else if (mark->word == "small")
                role = Paragraph::Role::Quiet;
            else if (isCallout(mark->word) && m_levels.back().blocks.empty()
                && !m_levels.back().tight)
                return put({Callout{calloutKind(mark->word), asWritten(textOf(content))}});
            else if (findDrawing(mark->word))
                m_levels.back().drawing = mark->word;
            else
                return fail(Rule{"markdown.mark-unknown"});
        }
        auto text = finished(std::move(content));
        if (!text) return 1;
        return text->empty() ? 0 : put({Paragraph{std::move(*text), role}});
    }

    /// A passage in another language is a quotation, its mark alone in the first paragraph.
    bool isInPlace(const Block& block, const Inline& rest) const
    {
        if (!std::holds_alternative<Passage>(block.content)) return true;
        return rest.empty() && m_levels.size() > 1 && m_levels.back().blocks.empty();
    }

    bool inQuoteTitle() const
    {
        return !m_inline.isEmpty() && m_inline.content().front().text.starts_with(kMarkBegins)
            && m_levels.back().blocks.empty();
    }

    int enterSpan(MD_SPANTYPE type, void* detail)
    {
        if (!m_inline.enter(type, detail)) return fail(Rule{"markdown.link-refused"});
        if (type != MD_SPAN_IMG || m_picture) return 0;
        const auto& picture = *static_cast<MD_SPAN_IMG_DETAIL*>(detail);
        if (m_inCellOrHeading) return fail(Rule{"markdown.picture-misplaced"});
        m_picture = Picture{{picture.src.text, picture.src.size},
            picture.title.size > 0 ? std::string{picture.title.text, picture.title.size} : ""};
        return 0;
    }

    int leaveSpan(MD_SPANTYPE type)
    {
        m_inline.leave(type);
        // md4c also ends a span whose beginning was refused.
        if (type != MD_SPAN_IMG || m_inline.isInPicture() || !m_picture) return m_error ? 1 : 0;
        return putPicture(*std::exchange(m_picture, std::nullopt), m_inline.takeAlternative());
    }

    struct Picture {
        std::string source, title;
    };

    int putPicture(const Picture& picture, std::string alternative)
    {
        if (const int failed = m_inline.isEmpty() ? 0 : putParagraph(); failed != 0) return failed;
        Figure figure{.alternative = std::move(alternative)};
        figure.widthPoints = pictureWidth(picture.title);
        if (picture.source.starts_with("qr:")) {
            figure.qr = picture.source.substr(3);
            if (figure.alternative.empty()) figure.alternative = "QR: " + figure.qr;
            return put({std::move(figure)});
        }
        if (picture.source.starts_with("data:")) {
            auto bytes = fromDataAddress(picture.source);
            if (!bytes) return fail(Rule{"typeset.picture-unreadable"});
            figure.picture = std::move(*bytes);
            return put({std::move(figure)});
        }
        const bool plainName = picture.source.find(':') == std::string::npos
            && !picture.source.starts_with('/') && picture.source.find("..") == std::string::npos;
        if (!plainName || !m_pictures) return fail(Rule{"markdown.link-refused"});
        auto bytes = m_pictures(picture.source);
        if (!bytes) return fail(Rule{"markdown.picture-missing"});
        figure.picture = std::move(*bytes);
        return put({std::move(figure)});
    }

    /// With the footnotes in their places; nothing when one was refused.
    std::optional<Inline> finished(Inline content)
    {
        Inline result;
        for (Span& span : content) {
            std::string_view rest = span.text;
            for (std::size_t at = rest.find(kNoteBegins); at != std::string_view::npos;
                 at = rest.find(kNoteBegins)) {
                addText(result, span, rest.substr(0, at));
                const std::size_t end = std::min(rest.find(kNoteEnds, at), rest.size());
                auto note = noteOf(rest.substr(at + kNoteBegins.size(), end - at - 3));
                if (!note) return std::nullopt;
                result.push_back({.note = std::move(*note)});
                rest.remove_prefix(std::min(rest.size(), end + kNoteEnds.size()));
            }
            if (span.lineBreak)
                result.push_back(std::move(span));
            else
                addText(result, span, rest);
        }
        return result;
    }
    static void addText(Inline& to, const Span& look, std::string_view text)
    {
        if (text.empty()) return;
        to.push_back(look);
        to.back().text = asWritten(text);
    }

    std::optional<Inline> noteOf(std::string_view label)
    {
        const auto found = m_source.notes.find(label);
        if (found == m_source.notes.end() || found->second.used) {
            fail(Rule{"markdown.note-unmatched"});
            return std::nullopt;
        }
        found->second.used = true;
        MarkdownSource source{found->second.text, {}};
        auto blocks = Reader{source, {}}.run();
        const bool isText = blocks && blocks->size() == 1
            && std::holds_alternative<Paragraph>(blocks->front().content);
        if (!isText) {
            fail(Rule{"markdown.note-not-text"});
            return std::nullopt;
        }
        return std::get<Paragraph>(blocks->front().content).text;
    }

    MarkdownSource& m_source;
    const PictureSource& m_pictures;
    std::vector<Level> m_levels;
    InlineReader m_inline;
    Table m_table;
    std::vector<TableCell> m_row;
    std::optional<Picture> m_picture;
    int m_headingLevel = 1;
    bool m_steps = false, m_inCellOrHeading = false;
    std::optional<Error> m_error;
};

} // namespace

Result<Blocks> readMarkdown(std::string_view text, const PictureSource& pictures)
{
    if (text.size() > kLargest) return Error{Error::Kind::Invalid, "markdown.too-long"};
    if (!isUtf8(text)) return Error{Error::Kind::Invalid, "markdown.not-utf8"};
    auto prepared = prepareMarkdown(text);
    if (!prepared) return prepared.error();
    MarkdownSource source = std::move(prepared).value();
    auto blocks = Reader{source, pictures}.run();
    if (!blocks) return blocks;
    for (const auto& [label, note] : source.notes)
        if (!note.used)
            return Error{Error::Kind::Invalid, "markdown.note-unmatched",
                "line " + std::to_string(note.line)};
    return blocks;
}

} // namespace waymark::typeset
