// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/odt_styles.h"

#include "typeset/colours.h"
#include "typeset/flow.h"
#include "typeset/html_look.h"
#include "typeset/pdf_text.h"

#include <array>

namespace waymark::typeset {
namespace {

std::string points(double value) { return number(value) + "pt"; }

/// One named paragraph style.
std::string paragraph(std::string_view name, std::string_view parent,
    const std::string& ofParagraph, const std::string& ofText)
{
    std::string xml
        = "<style:style style:name=\"" + std::string{name} + "\" style:family=\"paragraph\"";
    if (!parent.empty()) xml += " style:parent-style-name=\"" + std::string{parent} + "\"";
    if (name.starts_with("Heading_20_"))
        xml += " style:default-outline-level=\"" + std::string{name.substr(11)} + "\"";
    return xml + "><style:paragraph-properties" + ofParagraph + "/><style:text-properties" + ofText
        + "/></style:style>\n";
}

std::string bold()
{
    return " fo:font-weight=\"bold\" style:font-weight-complex=\"bold\""
           " style:font-weight-asian=\"bold\"";
}

std::string size(double value)
{
    const std::string text = points(value);
    return " fo:font-size=\"" + text + "\" style:font-size-complex=\"" + text
        + "\" style:font-size-asian=\"" + text + "\"";
}

std::string ink(Rgb colour) { return " fo:color=\"" + hexColour(colour) + "\""; }

std::string writingMode(bool rightToLeft)
{
    return rightToLeft ? " style:writing-mode=\"rl-tb\"" : " style:writing-mode=\"lr-tb\"";
}

std::string headings(const Style& style, const Inks& inkSet)
{
    constexpr std::array kScales{2.05, 1.42, 1.16, 1.04, 1.0, 1.0};
    std::string xml;
    for (std::size_t i = 0; i < kScales.size(); ++i)
        xml += paragraph("Heading_20_" + std::to_string(i + 1), "Standard",
            " fo:keep-with-next=\"always\" fo:margin-top=\"" + points(style.size) + "\"",
            size(style.size * (1 + (kScales[i] - 1) * style.headingScale)) + bold()
                + ink(i == 1 ? inkSet.heading : inkSet.text));
    return xml;
}

std::string callouts(const Style& style)
{
    using Named = std::pair<std::string_view, Callout::Kind>;
    constexpr std::array kKinds{Named{"Note", Callout::Kind::Note},
        Named{"Important", Callout::Kind::Important}, Named{"Emergency", Callout::Kind::Emergency},
        Named{"Settled", Callout::Kind::Settled}};
    std::string xml;
    for (const auto& [name, kind] : kKinds) {
        const CalloutInks look = inks(kind, style.colours);
        xml += "<style:style style:name=\"Callout_20_" + std::string{name}
            + "\" style:family=\"table-cell\"><style:table-cell-properties fo:padding=\"6pt\" "
              "fo:background-color=\""
            + hexColour(look.ground) + "\" fo:border=\"none\" fo:border-left=\"3pt solid "
            + hexColour(look.mark) + "\"/></style:style>\n";
    }
    return xml;
}

std::string lists()
{
    const auto list = [](std::string_view name, auto level) {
        std::string xml = "<text:list-style style:name=\"" + std::string{name} + "\">";
        for (int i = 1; i <= 10; ++i)
            xml += level(std::to_string(i), number(18.0 * i));
        return xml + "</text:list-style>\n";
    };
    const auto place = [](const std::string& indent) {
        return "<style:list-level-properties text:list-level-position-and-space-mode=\""
               "label-alignment\"><style:list-level-label-alignment text:label-followed-by=\""
               "listtab\" fo:text-indent=\"-18pt\" fo:margin-left=\""
            + indent + "pt\"/></style:list-level-properties>";
    };
    const auto bullets = [&](const char* mark) {
        return [mark, place](const std::string& level, const std::string& indent) {
            return "<text:list-level-style-bullet text:level=\"" + level + "\" text:bullet-char=\""
                + mark + "\">" + place(indent) + "</text:list-level-style-bullet>";
        };
    };
    const auto numbers = [&](const std::string& level, const std::string& indent) {
        return "<text:list-level-style-number text:level=\"" + level
            + "\" style:num-format=\"1\" style:num-suffix=\".\">" + place(indent)
            + "</text:list-level-style-number>";
    };
    return list("Bullets", bullets("•")) + list("Boxes", bullets("☐")) + list("Numbers", numbers);
}

std::string textStyles(const Style& style, const Inks& inkSet)
{
    const std::string emphasis
        = style.italics ? " fo:font-style=\"italic\" style:font-style-complex=\"italic\"" : bold();
    const auto text = [](std::string_view name, const std::string& properties) {
        return "<style:style style:name=\"" + std::string{name}
        + "\" style:family=\"text\"><style:text-properties" + properties + "/></style:style>\n";
    };
    return text("Strong", bold()) + text("Emphasis", emphasis) + text("Both", bold() + emphasis)
        + text("Struck", " style:text-line-through-style=\"solid\"")
        + text("Mono", " style:font-name=\"Noto Sans Mono\"")
        + text("Internet_20_link", ink(inkSet.link) + " style:text-underline-style=\"solid\"");
}

std::string page(const Document& document, const Style& style)
{
    const Paper sheet = paper(style.page);
    const auto band = [](std::string_view name) {
        return "<style:" + std::string{name}
        + "-style><style:header-footer-properties fo:min-height=\"14pt\"/></style:"
            + std::string{name} + "-style>";
    };
    std::string xml = "<office:automatic-styles><style:page-layout style:name=\"Page\">"
                      "<style:page-layout-properties fo:page-width=\""
        + points(sheet.width) + "\" fo:page-height=\"" + points(sheet.height) + "\" fo:margin=\""
        + points(style.margin) + "\"" + writingMode(isRightToLeft(document.language)) + "/>"
        + band("header") + band("footer")
        + "</style:page-layout></office:automatic-styles>\n"
          "<office:master-styles><style:master-page style:name=\"Standard\" "
          "style:page-layout-name=\"Page\">";
    if (!document.header.empty())
        xml += "<style:header><text:p text:style-name=\"Quiet\">" + xmlEscaped(document.header)
            + "</text:p></style:header>";
    xml += "<style:footer><text:p text:style-name=\"Quiet\">" + xmlEscaped(document.footer)
        + " <text:page-number text:select-page=\"current\">1</text:page-number> / "
          "<text:page-count>1</text:page-count></text:p></style:footer>";
    return xml + "</style:master-page></office:master-styles>\n";
}

} // namespace

std::string odtLanguage(std::string_view language)
{
    const std::string code{language.substr(0, language.find('-'))};
    const std::size_t last = language.rfind('-');
    const bool hasCountry = last != std::string_view::npos && language.size() - last == 3;
    const std::string country = hasCountry ? std::string{language.substr(last + 1)} : "none";
    std::string xml;
    for (const std::string_view kind : {"", "-complex", "-asian"}) {
        const std::string prefix = kind.empty() ? " fo:" : " style:";
        xml += prefix + "language" + std::string{kind} + "=\"" + xmlEscaped(code) + "\"" + prefix
            + "country" + std::string{kind} + "=\"" + xmlEscaped(country) + "\"";
    }
    return xml;
}

std::string odtText(std::string_view text)
{
    std::string result;
    bool afterSpace = false;
    for (const char c : text) {
        if (c == '\n')
            result += "<text:line-break/>";
        else if (c == ' ' && afterSpace)
            result += "<text:s/>";
        else
            result += c == ' ' ? std::string{" "} : xmlEscaped(std::string_view{&c, 1});
        afterSpace = c == ' ';
    }
    return result;
}

std::string odtAutomaticStyles(const std::map<std::string, std::string>& languages,
    const std::map<std::string, std::string>& turned)
{
    std::string xml
        = "<style:style style:name=\"PageBreak\" style:family=\"paragraph\" "
          "style:parent-style-name=\"Standard\"><style:paragraph-properties "
          "fo:break-before=\"page\"/></style:style>\n<style:style style:name=\"Frame\" "
          "style:family=\"graphic\"><style:graphic-properties style:vertical-pos=\"top\" "
          "style:vertical-rel=\"baseline\"/></style:style>\n";
    for (const auto& [language, name] : languages)
        xml += "<style:style style:name=\"" + name
            + "\" style:family=\"text\"><style:text-properties" + odtLanguage(language)
            + "/></style:style>\n";
    for (const auto& [name, style] : turned)
        xml += "<style:style style:name=\"" + name
            + "\" style:family=\"paragraph\" style:parent-style-name=\"" + style
            + "\"><style:paragraph-properties style:writing-mode=\""
            + (name.starts_with("Right") ? "rl-tb" : "lr-tb") + "\"/></style:style>\n";
    return xml;
}

std::string odtStyles(const Document& document, const Style& style)
{
    const Inks inkSet = inks(style.colours);
    const std::string family = style.mono ? "Noto Sans Mono" : "Noto Sans";
    const std::string gap = " fo:margin-top=\"" + points(style.size * 0.6) + "\"";
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles"
        + std::string{kOdtNamespaces}
        + ">\n<office:font-face-decls><style:font-face style:name=\"Noto Sans\" "
          "svg:font-family=\"'Noto Sans'\"/><style:font-face style:name=\"Noto Sans Mono\" "
          "svg:font-family=\"'Noto Sans Mono'\"/></office:font-face-decls>\n<office:styles>\n"
          "<style:default-style style:family=\"paragraph\"><style:paragraph-properties "
          "fo:text-align=\"start\" fo:widows=\"2\" fo:orphans=\"2\" fo:line-height=\""
        + number(style.lineHeight * 74) + "%\"" + writingMode(isRightToLeft(document.language))
        + "/><style:text-properties style:font-name=\"" + family + "\" style:font-name-complex=\""
        + family + "\"" + size(style.size) + ink(inkSet.text) + odtLanguage(document.language)
        + " fo:hyphenate=\"" + (style.hyphenate ? "true" : "false")
        + "\"/></style:default-style>\n";
    xml += paragraph("Standard", "", "", "") + paragraph("Text_20_body", "Standard", gap, "")
        + paragraph("Lead", "Text_20_body", "", size(style.size * 1.14))
        + paragraph("Small", "Text_20_body", "", size(style.size * 0.86))
        + paragraph("Quiet", "Text_20_body", "", size(style.size * 0.86) + ink(inkSet.quiet))
        + paragraph("Question", "Text_20_body",
            " fo:keep-with-next=\"always\" fo:margin-top=\"" + points(style.size * 1.3) + "\"", "")
        + paragraph("Code", "Text_20_body", " style:writing-mode=\"lr-tb\"",
            " style:font-name=\"Noto Sans Mono\"")
        + paragraph("Callout_20_title", "Standard", "", bold())
        + paragraph("Table_20_contents", "Standard", "", "")
        + paragraph("Table_20_heading", "Table_20_contents", "", bold())
        + paragraph("Contents_20_heading", "Standard", gap, bold())
        + paragraph("Writing_20_line", "Standard",
            " fo:border-bottom=\"0.75pt solid " + hexColour(inkSet.quiet)
                + "\" fo:padding-top=\"14pt\"",
            "")
        + paragraph("Rule", "Standard",
            " fo:border-bottom=\"0.75pt solid " + hexColour(inkSet.hairline) + "\"", "");
    xml += headings(style, inkSet) + textStyles(style, inkSet) + callouts(style)
        + "<style:style style:name=\"Cell\" style:family=\"table-cell\">"
          "<style:table-cell-properties fo:padding=\"4pt\" fo:border=\"none\" "
          "fo:border-bottom=\"0.6pt solid "
        + hexColour(inkSet.hairline) + "\"/></style:style>\n" + lists() + "</office:styles>\n";
    return xml + page(document, style) + "</office:document-styles>\n";
}

std::string odtMeta(const Document& document)
{
    const std::string date = toIso(document.producedAt).substr(0, 19);
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta"
        + std::string{kOdtNamespaces} + "><office:meta><dc:title>" + xmlEscaped(document.title)
        + "</dc:title>";
    if (!document.subject.empty())
        xml += "<dc:subject>" + xmlEscaped(document.subject) + "</dc:subject>";
    if (!document.author.empty())
        xml += "<dc:creator>" + xmlEscaped(document.author) + "</dc:creator>";
    return xml + "<meta:creation-date>" + date + "</meta:creation-date><dc:date>" + date
        + "</dc:date><dc:language>" + xmlEscaped(document.language)
        + "</dc:language></office:meta></office:document-meta>\n";
}

} // namespace waymark::typeset
