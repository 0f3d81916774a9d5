// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/html_look.h"

#include "typeset/colours.h"
#include "typeset/flow.h"
#include "typeset/pdf_text.h"

#include <array>
#include <cmath>
#include <sstream>

namespace waymark::typeset {

std::string hexColour(Rgb colour)
{
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text = "#";
    for (const double part : {colour.red, colour.green, colour.blue}) {
        const auto value = static_cast<unsigned>(std::lround(part * 255));
        text += kDigits[value >> 4U & 15U];
        text += kDigits[value & 15U];
    }
    return text;
}

namespace {

std::string calloutLook(std::string_view name, Callout::Kind kind, bool colours)
{
    const CalloutInks look = inks(kind, colours);
    return ".callout." + std::string{name} + "{background:" + hexColour(look.ground)
        + ";border-inline-start-color:" + hexColour(look.mark) + "}.callout." + std::string{name}
    + ">.title{color:" + hexColour(look.mark) + "}\n";
}

} // namespace

std::string htmlLook(const Style& style)
{
    const Inks ink = inks(style.colours);
    const Paper sheet = paper(style.page);
    const std::string family
        = style.mono ? "'Noto Sans Mono',monospace" : "'Noto Sans',system-ui,sans-serif";
    std::string css = "@page{size:" + number(sheet.width) + "pt " + number(sheet.height)
        + "pt;margin:" + number(style.margin) + "pt}\n";
    css += "body{margin:0;background:#fff;color:" + hexColour(ink.text)
        + ";font:" + number(style.size) + "pt/" + number(style.lineHeight) + " " + family
        + ";hyphens:" + (style.hyphenate ? "auto" : "manual") + "}\n";
    css += "main,footer{max-width:42em;margin:0 auto;padding:1em}\n"
           "h1,h2,h3,h4,h5,h6{line-height:1.25;break-after:avoid;hyphens:manual}\n";
    constexpr std::array kScales{2.05, 1.42, 1.16, 1.04, 1.0, 1.0};
    for (std::size_t i = 0; i < kScales.size(); ++i)
        css += "h" + std::to_string(i + 1)
            + "{font-size:" + number(1 + (kScales[i] - 1) * style.headingScale) + "em}\n";
    css += "h2{color:" + hexColour(ink.heading) + "}a{color:" + hexColour(ink.link)
        + "}.lead{font-size:1.14em}.question{margin-top:1.3em;break-after:avoid}.quiet,footer{"
          "color:"
        + hexColour(ink.quiet) + "}.title{font-weight:bold;margin:0}p{widows:2;orphans:2}\n";
    css += ".mono,code,pre{font-family:'Noto Sans Mono',monospace}.mono{white-space:nowrap}"
           "pre{overflow-x:auto;padding:.5em;background:"
        + hexColour(ink.head) + "}\n";
    css += "table{border-collapse:collapse;width:100%}caption,th,td{text-align:start}"
           "caption{font-weight:bold}th,td{padding:.4em;vertical-align:top;border-bottom:1px solid "
        + hexColour(ink.hairline) + "}thead th{background:" + hexColour(ink.head) + "}\n";
    css += ".callout{border-inline-start:3px solid;padding:.6em 1em;margin:1em 0;"
           "break-inside:avoid}\n"
        + calloutLook("note", Callout::Kind::Note, style.colours)
        + calloutLook("important", Callout::Kind::Important, style.colours)
        + calloutLook("emergency", Callout::Kind::Emergency, style.colours)
        + calloutLook("settled", Callout::Kind::Settled, style.colours);
    css += "figure{margin:1em 0}img{max-width:100%;height:auto}img.drawing{width:3em;height:3em}\n";
    css += ".pair{display:grid;grid-template-columns:1fr 1fr;gap:1.6em}.boxes{list-style:none;"
           "padding-inline-start:0}.boxes>li::before{content:'\\2610\\00A0'}.boxes>li>p{display:"
           "inline}.steps>li::marker{font-weight:bold;font-size:1.3em}\n";
    css += ".line{height:2.1em;border-bottom:1px solid " + hexColour(ink.quiet)
        + "}.page-break{break-after:page}nav ul{list-style:none;padding:0}.level-2{"
          "margin-inline-start:1.4em}.level-3{margin-inline-start:2.8em}\n";
    return css;
}

std::string svgOf(const Drawing& drawing, std::string_view colour)
{
    std::string path, circles;
    std::istringstream in{std::string{drawing.path}};
    for (std::string word; in >> word;) {
        if (word != "O") {
            path += word + " ";
            continue;
        }
        std::string x, y, radius;
        in >> x >> y >> radius;
        circles += "<circle cx=\"" + x + "\" cy=\"" + y + "\" r=\"" + radius + "\"/>";
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" width=\"24\" "
           "height=\"24\"><g fill=\"none\" stroke=\""
        + std::string{colour}
    + "\" stroke-width=\"1.5\" stroke-linecap=\"round\" stroke-linejoin=\"round\"><path d=\"" + path
        + "\"/>" + circles + "</g></svg>";
}

} // namespace waymark::typeset
