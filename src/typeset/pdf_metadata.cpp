// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pdf_metadata.h"

#include "typeset/pdf_text.h"

namespace waymark::typeset {

constexpr const char* kAccessibleMark = "<pdfuaid:part>1</pdfuaid:part>\n";

/// "D:20261124105400Z"
std::string pdfDate(Instant instant)
{
    std::string digits;
    for (const char c : toIso(instant).substr(0, 19))
        if (c >= '0' && c <= '9') digits += c;
    return "D:" + digits + "Z";
}

std::string pdfMetadata(const Document& document, bool accessible)
{
    const std::string date = toIso(document.producedAt).substr(0, 19) + "Z";
    std::string xmp
        = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
          "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
          "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
          "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
          " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
          " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
          "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"
        + xmlEscaped(document.title) + "</rdf:li></rdf:Alt></dc:title>\n";
    if (!document.author.empty())
        xmp += "<dc:creator><rdf:Seq><rdf:li>" + xmlEscaped(document.author)
            + "</rdf:li></rdf:Seq></dc:creator>\n";
    return xmp + "<dc:language><rdf:Bag><rdf:li>" + xmlEscaped(document.language)
        + "</rdf:li></rdf:Bag></dc:language>\n<xmp:CreateDate>" + date
        + "</xmp:CreateDate>\n<xmp:ModifyDate>" + date + "</xmp:ModifyDate>\n"
        + (accessible ? kAccessibleMark : "")
        + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

} // namespace waymark::typeset
