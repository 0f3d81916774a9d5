// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/odt.h"

#include "typeset/colours.h"
#include "typeset/direction.h"
#include "typeset/flow.h"
#include "typeset/headings.h"
#include "typeset/html_look.h"
#include "typeset/odt_styles.h"
#include "typeset/pdf_text.h"
#include "typeset/picture.h"
#include "typeset/sentences.h"
#include "typeset/zip_file.h"

#include <algorithm>
#include <map>
#include <optional>

namespace waymark::typeset {
namespace {

class OdtWriter {
public:
    OdtWriter(const Document& document, const Style& style)
        : m_document{document}
        , m_style{style}
        , m_headings{headingsOf(document.blocks)}
    {
    }

    Result<std::string> run()
    {
        write(m_document.blocks);
        if (m_problem) return *m_problem;
        const std::string content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                    "<office:document-content"
            + std::string{kOdtNamespaces} + ">\n<office:automatic-styles>"
            + odtAutomaticStyles(m_languages, m_turned)
            + "</office:automatic-styles>\n<office:body><office:text>\n" + m_out
            + "</office:text></office:body></office:document-content>\n";
        std::vector<std::pair<std::string, std::string>> parts{
            {"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", content},
            {"styles.xml", odtStyles(m_document, m_style)}, {"meta.xml", odtMeta(m_document)}};
        std::string manifest
            = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest "
              "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
              "manifest:version=\"1.2\">"
            + entry("/", "application/vnd.oasis.opendocument.text");
        for (const char* part : {"content.xml", "styles.xml", "meta.xml"})
            manifest += entry(part, "text/xml");
        for (const auto& [name, bytes] : m_pictures) {
            const auto head = pictureHead(bytes);
            manifest += entry(name, head ? mediaType(head->kind) : "");
            parts.emplace_back(name, bytes);
        }
        parts.emplace_back("META-INF/manifest.xml", manifest + "</manifest:manifest>\n");
        return zipped(parts, m_document.producedAt);
    }

private:
    static std::string entry(std::string_view path, std::string_view type)
    {
        return "<manifest:file-entry manifest:full-path=\"" + std::string{path}
        + "\" manifest:media-type=\"" + std::string{type} + "\"/>";
    }

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

    /// Of the side that is being written.
    bool isRightToLeft() const
    {
        return typeset::isRightToLeft(m_side.empty() ? m_document.language : m_side);
    }

    std::string words(const Inline& content)
    {
        std::string text;
        for (const Inline& line : linesOf(content)) {
            if (!text.empty()) text += "<text:line-break/>";
            m_against = runsAgainst(line, isRightToLeft());
            if (m_against) text += openingMark(isRightToLeft());
            for (const Span& span : line)
                text += span.note.empty() ? wordsOf(span) : note(span.note);
            if (std::exchange(m_against, false)) text += closingMark();
        }
        return text;
    }

    std::string wordsOf(const Span& span)
    {
        std::string shown = m_style.sentencePerLine ? sentencePerLine(span.text) : span.text;
        // ODF has no element for what keeps an order of its own: it is isolated by characters,
        // which last to the end of a line.
        if (m_against)
            for (std::size_t end = shown.find('\n'); end != std::string::npos;
                 end = shown.find('\n', end + 1 + openingMark(isRightToLeft()).size()))
                shown.insert(end + 1, openingMark(isRightToLeft()));
        std::string text = odtText(span.isolate ? isolated(shown) : shown);
        const auto wrap = [&](std::string_view style) {
            text = "<text:span text:style-name=\"" + std::string{style} + "\">" + text
                + "</text:span>";
        };
        if (span.mono) wrap("Mono");
        if (span.strike) wrap("Struck");
        if (span.strong || span.emphasis)
            wrap(span.strong && span.emphasis ? "Both" : span.strong ? "Strong" : "Emphasis");
        if (const auto& language = span.language.empty() ? m_side : span.language;
            !language.empty()) {
            auto& name = m_languages[language];
            if (name.empty()) name = "Language" + std::to_string(m_languages.size());
            wrap(name);
        }
        if (!span.link.empty())
            text = "<text:a xlink:type=\"simple\" xlink:href=\"" + xmlQuoted(span.link)
                + "\" text:style-name=\"Internet_20_link\">" + text + "</text:a>";
        return text;
    }

    std::string note(Inline content)
    {
        for (Span& span : content)
            span.note.clear();
        const std::string number = std::to_string(++m_notes);
        return "<text:note text:id=\"note" + number
            + "\" text:note-class=\"footnote\"><text:note-citation>" + number
            + "</text:note-citation><text:note-body><text:p text:style-name=\"Small\">"
            + words(content) + "</text:p></text:note-body></text:note>";
    }

    void paragraph(std::string_view style, const std::string& inside)
    {
        m_out += "<text:p text:style-name=\"" + turned(style) + "\">" + inside + "</text:p>\n";
    }

    /// The name of `style` in the direction of the side that is being written.
    std::string turned(std::string_view style)
    {
        if (isRightToLeft() == typeset::isRightToLeft(m_document.language))
            return std::string{style};
        std::string name = (isRightToLeft() ? "RightToLeft_" : "LeftToRight_") + std::string{style};
        m_turned.emplace(name, style);
        return name;
    }

    void write(const Heading& heading)
    {
        const std::string level = std::to_string(std::clamp(heading.level, 1, 6));
        const std::string& id = m_headings[m_heading++].id;
        m_out += "<text:h text:style-name=\"" + turned("Heading_20_" + level)
            + "\" text:outline-level=\"" + level + "\"><text:bookmark text:name=\"" + xmlQuoted(id)
            + "\"/>" + words(heading.text) + "</text:h>\n";
    }

    void write(const Paragraph& text)
    {
        static constexpr std::array<std::string_view, 6> kStyles{
            "Text_20_body", "Lead", "Small", "Quiet", "Code", "Question"};
        paragraph(kStyles[static_cast<std::size_t>(text.role)], words(text.text));
    }

    void write(const List& list)
    {
        const bool numbered = list.kind == List::Kind::Numbers || list.kind == List::Kind::Steps;
        const bool boxes = list.kind == List::Kind::Boxes
            || (m_style.tickBoxes && list.kind == List::Kind::Bullets);
        m_out += "<text:list text:style-name=\""
            + std::string{numbered ? "Numbers"
                    : boxes        ? "Boxes"
                                   : "Bullets"}
            + "\">\n";
        bool first = numbered && list.start != 1;
        for (const ListItem& item : list.items) {
            m_out += first
                ? "<text:list-item text:start-value=\"" + std::to_string(list.start) + "\">\n"
                : "<text:list-item>\n";
            first = false;
            if (const Drawing* drawing = findDrawing(item.drawing))
                paragraph("Standard", frame(drawn(*drawing), "", 36, 36));
            writeInItem(item.blocks);
            m_out += "</text:list-item>\n";
        }
        m_out += "</text:list>\n";
    }

    /// An item may hold text and lists only: a table or a frame in it goes into a text box.
    void writeInItem(const Blocks& blocks)
    {
        for (const Block& block : blocks) {
            const bool table = std::holds_alternative<Table>(block.content)
                || std::holds_alternative<KeyValues>(block.content)
                || std::holds_alternative<Callout>(block.content)
                || std::holds_alternative<SideBySide>(block.content);
            if (table)
                m_out += "<text:p text:style-name=\"Standard\"><draw:frame "
                         "draw:style-name=\"Frame\" text:anchor-type=\"as-char\" "
                         "svg:width=\"340pt\"><draw:text-box fo:min-height=\"12pt\">\n";
            write(Blocks{block});
            if (table) m_out += "</draw:text-box></draw:frame></text:p>\n";
        }
    }

    void openTable(std::size_t columns)
    {
        m_out += "<table:table table:name=\"Table" + std::to_string(++m_tables)
            + "\"><table:table-column table:number-columns-repeated=\"" + std::to_string(columns)
            + "\"/>\n";
    }
    void openCell(std::string_view style)
    {
        m_out += "<table:table-cell office:value-type=\"string\" table:style-name=\""
            + std::string{style} + "\">";
    }

    void write(const Table& table)
    {
        std::size_t columns = table.columns.size();
        for (const auto& row : table.rows)
            columns = std::max(columns, row.size());
        if (columns == 0) return;
        if (!table.caption.empty()) paragraph("Callout_20_title", words(plain(table.caption)));
        openTable(columns);
        if (!table.columns.empty()) {
            m_out += "<table:table-header-rows><table:table-row>";
            for (std::size_t i = 0; i < columns; ++i) {
                openCell("Cell");
                paragraph("Table_20_heading",
                    i < table.columns.size() ? words(plain(table.columns[i])) : "");
                m_out += "</table:table-cell>";
            }
            m_out += "</table:table-row></table:table-header-rows>\n";
        }
        for (const auto& row : table.rows) {
            m_out += "<table:table-row>";
            for (std::size_t i = 0; i < columns; ++i) {
                openCell("Cell");
                const bool header = i < row.size() && row[i].header;
                paragraph(header ? "Table_20_heading" : "Table_20_contents",
                    i < row.size() ? words(row[i].text) : "");
                m_out += "</table:table-cell>";
            }
            m_out += "</table:table-row>\n";
        }
        m_out += "</table:table>\n";
    }

    void write(const KeyValues& values)
    {
        Table table;
        for (const KeyValues::Row& row : values.rows)
            table.rows.push_back({{plain(row.key), true}, {row.value, false}});
        write(table);
    }

    void write(const Callout& callout)
    {
        static constexpr std::array<std::string_view, 4> kStyles{"Callout_20_Note",
            "Callout_20_Important", "Callout_20_Emergency", "Callout_20_Settled"};
        openTable(1);
        m_out += "<table:table-row>";
        openCell(kStyles[static_cast<std::size_t>(callout.kind)]);
        if (!callout.title.empty()) paragraph("Callout_20_title", words(plain(callout.title)));
        if (callout.title.empty() && callout.blocks.empty()) paragraph("Standard", "");
        write(callout.blocks);
        m_out += "</table:table-cell></table:table-row></table:table>\n";
    }

    void write(const SideBySide& pair)
    {
        openTable(2);
        m_out += "<table:table-row>";
        const auto side = [this](const Blocks& blocks, const std::string& language) {
            openCell("Cell");
            if (blocks.empty()) paragraph("Standard", "");
            write(Passage{blocks, language});
            m_out += "</table:table-cell>";
        };
        side(pair.left, pair.leftLanguage);
        side(pair.right, pair.rightLanguage);
        m_out += "</table:table-row></table:table>\n";
    }

    void write(const Passage& passage)
    {
        const std::string outer = std::exchange(
            m_side, passage.language == m_document.language ? "" : passage.language);
        write(passage.blocks);
        m_side = outer;
    }

    std::string drawn(const Drawing& drawing) const
    {
        return svgOf(drawing, hexColour(inks(m_style.colours).heading));
    }

    std::string frame(
        const std::string& bytes, const std::string& alternative, double width, double height)
    {
        const auto head = pictureHead(bytes);
        if (!head) return fail(Rule{"typeset.picture-unreadable"}), "";
        const std::string_view type = mediaType(head->kind);
        const std::string name = "Pictures/" + std::to_string(m_pictures.size() + 1)
            + (type == "image/svg+xml"    ? ".svg"
                    : type == "image/png" ? ".png"
                                          : ".jpg");
        m_pictures.emplace_back(name, bytes);
        std::string xml = "<draw:frame draw:style-name=\"Frame\" text:anchor-type=\"as-char\" "
                          "svg:width=\""
            + number(width) + "pt\" svg:height=\"" + number(height)
            + "pt\"><draw:image xlink:type=\"simple\" xlink:show=\"embed\" "
              "xlink:actuate=\"onLoad\" xlink:href=\""
            + name + "\"/>";
        if (!alternative.empty()) xml += "<svg:desc>" + xmlEscaped(alternative) + "</svg:desc>";
        return xml + "</draw:frame>";
    }

    void write(const Figure& figure)
    {
        std::string bytes = figure.picture;
        if (const Drawing* drawing = findDrawing(figure.drawing)) bytes = drawn(*drawing);
        if (!figure.qr.empty()) {
            const auto code = qrCode(figure.qr);
            if (!code) return fail(Rule{"typeset.qr-too-long"});
            bytes = qrSvg(*code);
        }
        const auto head = pictureHead(bytes);
        if (!head) return fail(Rule{"typeset.picture-unreadable"});
        const Paper sheet = paper(m_style.page);
        const double natural = figure.drawing.empty() ? head->width * 0.5 : 4 * m_style.size;
        const double width = std::min(figure.widthPoints > 0 ? figure.widthPoints : natural,
            sheet.width - 2 * m_style.margin);
        paragraph("Text_20_body",
            frame(bytes, figure.alternative, width, width * head->height / head->width));
    }

    void write(const Contents& contents)
    {
        if (!contents.title.empty()) paragraph("Contents_20_heading", words(plain(contents.title)));
        for (const HeadingEntry& heading : m_headings)
            if (heading.level <= contents.deepest && !heading.second)
                paragraph("Standard",
                    "<text:a xlink:type=\"simple\" xlink:href=\"#" + xmlQuoted(heading.id) + "\">"
                        + words(plain(heading.title)) + "</text:a>");
    }

    void write(const Separator&) { paragraph("Rule", ""); }
    void write(const PageBreak&) { paragraph("PageBreak", ""); }
    void write(const WritingLines& lines)
    {
        for (int i = 0; i < std::clamp(lines.count, 1, 60); ++i)
            paragraph("Writing_20_line", "");
    }

    const Document& m_document;
    const Style& m_style;
    std::vector<HeadingEntry> m_headings;
    std::size_t m_heading = 0, m_tables = 0, m_notes = 0;
    std::map<std::string, std::string> m_languages; ///< name of the style, by language
    std::map<std::string, std::string> m_turned; ///< style, by the name it has when turned round
    std::string m_side; ///< language of the side being written, when not the document's
    bool m_against = false; ///< the running line has its own order
    std::vector<std::pair<std::string, std::string>> m_pictures;
    std::string m_out;
    int m_line = 0;
    std::optional<Error> m_problem;
};

} // namespace

Result<std::string> toOdt(const Document& document, const Style& style)
{
    return OdtWriter{document, style}.run();
}

} // namespace waymark::typeset
