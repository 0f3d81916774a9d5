// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/html.h"

#include "typeset/direction.h"
#include "typeset/headings.h"
#include "typeset/html_look.h"
#include "typeset/pdf_text.h"
#include "typeset/picture.h"
#include "typeset/qr_code.h"
#include "typeset/sentences.h"

#include <algorithm>
#include <optional>

namespace waymark::typeset {
namespace {

std::string attribute(std::string_view name, std::string_view value)
{
    return " " + std::string{name} + "=\"" + xmlQuoted(value) + "\"";
}

/// lang and dir of a passage in another language.
std::string languageOf(std::string_view language)
{
    if (language.empty()) return {};
    return attribute("lang", language) + attribute("dir", isRightToLeft(language) ? "rtl" : "ltr");
}

std::string_view className(Callout::Kind kind)
{
    switch (kind) {
    case Callout::Kind::Important: return "callout important";
    case Callout::Kind::Emergency: return "callout emergency";
    case Callout::Kind::Settled: return "callout settled";
    case Callout::Kind::Note: break;
    }
    return "callout note";
}

class HtmlWriter {
public:
    HtmlWriter(const Document& document, const Style& style)
        : m_document{document}
        , m_style{style}
        , m_headings{headingsOf(document.blocks)}
        , m_rightToLeft{isRightToLeft(document.language)}
    {
    }

    Result<std::string> run()
    {
        m_out = "<!DOCTYPE html>\n<html" + languageOf(m_document.language)
            + ">\n<head>\n<meta charset=\"utf-8\">\n"
              "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
            + xmlEscaped(m_document.title) + "</title>\n";
        if (!m_document.author.empty())
            m_out += "<meta name=\"author\"" + attribute("content", m_document.author) + ">\n";
        m_out += "<style>\n" + htmlLook(m_style) + "</style>\n</head>\n<body>\n<main>\n";
        write(m_document.blocks);
        writeNotes();
        m_out += "</main>\n";
        if (!m_document.footer.empty())
            m_out += "<footer><p>" + xmlEscaped(m_document.footer) + "</p></footer>\n";
        m_out += "</body>\n</html>\n";
        if (m_problem) return *m_problem;
        return std::move(m_out);
    }

private:
    void fail(Rule rule)
    {
        if (m_problem) return;
        m_problem
            = Error{Error::Kind::Invalid, rule, m_line > 0 ? "line " + std::to_string(m_line) : ""};
    }

    void write(const Blocks& blocks)
    {
        for (const Block& block : blocks) {
            m_line = block.line;
            std::visit([this](const auto& content) { write(content); }, block.content);
        }
    }

    std::string breaksOf(std::string_view text) const
    {
        std::string result;
        for (const char c : m_style.sentencePerLine ? sentencePerLine(text) : std::string{text})
            result += c == '\n' ? "<br>" : xmlEscaped(std::string_view{&c, 1});
        return result;
    }

    /// A line that runs against its surroundings keeps their edge.
    std::string inOwnOrder(std::string inside, bool against) const
    {
        if (!against) return inside;
        return "<bdi dir=\"" + std::string{m_rightToLeft ? "ltr" : "rtl"} + "\">" + inside
            + "</bdi>";
    }
    std::string plainWords(const std::string& text) const
    {
        return inOwnOrder(xmlEscaped(text), runsAgainst(text, m_rightToLeft));
    }

    std::string words(const Inline& content)
    {
        std::string text;
        for (const Inline& line : linesOf(content)) {
            if (!text.empty()) text += "<br>\n";
            std::string inside;
            for (const Span& span : line)
                inside += span.note.empty() ? wordsOf(span) : noteReference(span.note);
            text += inOwnOrder(std::move(inside), runsAgainst(line, m_rightToLeft));
        }
        return text;
    }

    std::string wordsOf(const Span& span) const
    {
        std::string text = breaksOf(span.text);
        const auto wrap = [&](std::string_view element, const std::string& attributes = {}) {
            text = "<" + std::string{element} + attributes + ">" + text + "</"
                + std::string{element} + ">";
        };
        if (span.mono) wrap("span", " class=\"mono\"");
        if (span.emphasis) wrap(m_style.italics ? "em" : "strong");
        if (span.strong) wrap("strong");
        if (span.strike) wrap("s");
        if (span.isolate)
            wrap("bdi", runsAgainst(span.text, false) ? " dir=\"rtl\"" : " dir=\"ltr\"");
        if (!span.language.empty()) wrap("span", languageOf(span.language));
        if (!span.link.empty()) wrap("a", attribute("href", span.link));
        return text;
    }

    std::string noteReference(const Inline& note)
    {
        m_notes.push_back(note);
        const std::string number = std::to_string(m_notes.size());
        return "<sup><a id=\"ref-" + number + "\" href=\"#note-" + number
            + "\" role=\"doc-noteref\">" + number + "</a></sup>";
    }

    void writeNotes()
    {
        if (m_notes.empty()) return;
        m_out += "<section role=\"doc-endnotes\">\n<hr>\n<ol>\n";
        for (std::size_t i = 0; i < m_notes.size(); ++i) {
            const std::string number = std::to_string(i + 1);
            Inline note = m_notes[i];
            for (Span& span : note)
                span.note.clear();
            m_out += "<li id=\"note-" + number + "\">" + words(note) + " <a href=\"#ref-" + number
                + "\" role=\"doc-backlink\">↩</a></li>\n";
        }
        m_out += "</ol>\n</section>\n";
    }

    void write(const Heading& heading)
    {
        const std::string level = std::to_string(std::clamp(heading.level, 1, 6));
        m_out += "<h" + level + attribute("id", m_headings[m_heading++].id) + ">"
            + words(heading.text) + "</h" + level + ">\n";
    }

    void write(const Paragraph& paragraph)
    {
        switch (paragraph.role) {
        case Paragraph::Role::Lead: m_out += "<p class=\"lead\">"; break;
        case Paragraph::Role::Small: m_out += "<p class=\"small\">"; break;
        case Paragraph::Role::Quiet: m_out += "<p class=\"quiet\">"; break;
        case Paragraph::Role::Question: m_out += "<p class=\"question\">"; break;
        case Paragraph::Role::Normal: m_out += "<p>"; break;
        case Paragraph::Role::Code: {
            std::string code;
            for (const Span& span : paragraph.text)
                for (const char c : span.text)
                    code += c == '\n' ? "\n" : xmlEscaped(std::string_view{&c, 1});
            m_out += "<pre dir=\"ltr\"><code>" + code + "</code></pre>\n";
            return;
        }
        }
        m_out += words(paragraph.text) + "</p>\n";
    }

    void write(const List& list)
    {
        const bool numbered = list.kind == List::Kind::Numbers || list.kind == List::Kind::Steps;
        const bool boxes = list.kind == List::Kind::Boxes
            || (m_style.tickBoxes && list.kind == List::Kind::Bullets);
        m_out += numbered ? "<ol" : "<ul";
        if (list.kind == List::Kind::Steps) m_out += " class=\"steps\"";
        if (boxes) m_out += " class=\"boxes\"";
        if (numbered && list.start != 1) m_out += attribute("start", std::to_string(list.start));
        m_out += ">\n";
        for (const ListItem& item : list.items) {
            m_out += "<li>";
            if (const Drawing* drawing = findDrawing(item.drawing))
                m_out += pictureOf(*drawing, "");
            write(item.blocks);
            m_out += "</li>\n";
        }
        m_out += numbered ? "</ol>\n" : "</ul>\n";
    }

    void write(const Table& table)
    {
        m_out += "<table>\n";
        if (!table.caption.empty())
            m_out += "<caption>" + plainWords(table.caption) + "</caption>\n";
        if (!table.columns.empty()) {
            m_out += "<thead><tr>";
            for (const std::string& column : table.columns)
                m_out += "<th scope=\"col\">" + plainWords(column) + "</th>";
            m_out += "</tr></thead>\n";
        }
        m_out += "<tbody>\n";
        for (const auto& row : table.rows) {
            m_out += "<tr>";
            for (const TableCell& cell : row)
                m_out += cell.header ? "<th scope=\"row\">" + words(cell.text) + "</th>"
                                     : "<td>" + words(cell.text) + "</td>";
            m_out += "</tr>\n";
        }
        m_out += "</tbody>\n</table>\n";
    }

    void write(const KeyValues& values)
    {
        m_out += "<table>\n<tbody>\n";
        for (const KeyValues::Row& row : values.rows)
            m_out += "<tr><th scope=\"row\">" + plainWords(row.key) + "</th><td>" + words(row.value)
                + "</td></tr>\n";
        m_out += "</tbody>\n</table>\n";
    }

    void write(const Callout& callout)
    {
        m_out += "<section" + attribute("class", className(callout.kind));
        if (!callout.title.empty()) m_out += attribute("aria-label", callout.title);
        m_out += ">\n";
        if (!callout.title.empty())
            m_out += "<p class=\"title\">" + plainWords(callout.title) + "</p>\n";
        write(callout.blocks);
        m_out += "</section>\n";
    }

    std::string pictureOf(const Drawing& drawing, std::string_view alternative) const
    {
        return "<img class=\"drawing\""
            + attribute(
                "src", toDataAddress(svgOf(drawing, hexColour(inks(m_style.colours).heading))))
            + attribute("alt", alternative) + ">";
    }

    void write(const Figure& figure)
    {
        const std::string width = figure.widthPoints > 0
            ? attribute("style", "width:" + number(figure.widthPoints) + "pt")
            : "";
        if (const Drawing* drawing = findDrawing(figure.drawing)) {
            m_out += "<figure>" + pictureOf(*drawing, figure.alternative) + "</figure>\n";
            return;
        }
        std::string source;
        if (!figure.qr.empty()) {
            const auto code = qrCode(figure.qr);
            if (!code) return fail(Rule{"typeset.qr-too-long"});
            source = toDataAddress(qrSvg(*code));
        } else {
            if (!pictureHead(figure.picture)) return fail(Rule{"typeset.picture-unreadable"});
            source = toDataAddress(figure.picture);
        }
        m_out += "<figure><img" + attribute("src", source) + attribute("alt", figure.alternative)
            + width + "></figure>\n";
    }

    void write(const SideBySide& pair)
    {
        m_out += "<div class=\"pair\">\n";
        write(Passage{pair.left, pair.leftLanguage});
        write(Passage{pair.right, pair.rightLanguage});
        m_out += "</div>\n";
    }

    void write(const Passage& passage)
    {
        const bool outer = std::exchange(m_rightToLeft,
            passage.language.empty() ? m_rightToLeft : isRightToLeft(passage.language));
        m_out += "<div" + languageOf(passage.language) + ">\n";
        write(passage.blocks);
        m_out += "</div>\n";
        m_rightToLeft = outer;
    }

    void write(const Contents& contents)
    {
        m_out += "<nav" + attribute("aria-label", contents.title) + ">\n";
        if (!contents.title.empty())
            m_out += "<p class=\"title\">" + xmlEscaped(contents.title) + "</p>\n";
        m_out += "<ul>\n";
        for (const HeadingEntry& entry : m_headings)
            if (entry.level <= contents.deepest && !entry.second)
                m_out += "<li class=\"level-" + std::to_string(entry.level) + "\"><a"
                    + attribute("href", "#" + entry.id) + ">" + plainWords(entry.title)
                    + "</a></li>\n";
        m_out += "</ul>\n</nav>\n";
    }

    void write(const Separator&) { m_out += "<hr>\n"; }
    void write(const PageBreak&) { m_out += "<div class=\"page-break\"></div>\n"; }
    void write(const WritingLines& lines)
    {
        for (int i = 0; i < std::clamp(lines.count, 1, 60); ++i)
            m_out += "<div class=\"line\"></div>\n";
    }

    const Document& m_document;
    const Style& m_style;
    std::string m_out;
    std::vector<Inline> m_notes;
    std::vector<HeadingEntry> m_headings;
    std::size_t m_heading = 0; ///< of m_headings, the next
    bool m_rightToLeft; ///< of the passage that is being written
    int m_line = 0;
    std::optional<Error> m_problem;
};

} // namespace

Result<std::string> toHtml(const Document& document, const Style& style)
{
    return HtmlWriter{document, style}.run();
}

} // namespace waymark::typeset
