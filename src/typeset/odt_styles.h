// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/document.h"
#include "typeset/style.h"

#include <map>
#include <string>
#include <string_view>

namespace waymark::typeset {

constexpr std::string_view kOdtNamespaces
    = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
      " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
      " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
      " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
      " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
      " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
      " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
      " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
      " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
      " xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:version=\"1.2\"";

/// fo:language and fo:country (and their forms for complex and Asian scripts) of a BCP 47 tag.
std::string odtLanguage(std::string_view language);

/// Text with the white space that XML would swallow.
std::string odtText(std::string_view text);

/// The automatic styles of content.xml: one for each language of a span and for each paragraph
/// style turned round. `languages`: name of the style, by language; `turned`: the style, by the
/// name it has when turned round, which begins with "Right" or "Left".
std::string odtAutomaticStyles(const std::map<std::string, std::string>& languages,
    const std::map<std::string, std::string>& turned);

/// styles.xml: the named styles, the page, its header and footer.
std::string odtStyles(const Document& document, const Style& style);
/// meta.xml
std::string odtMeta(const Document& document);

} // namespace waymark::typeset
