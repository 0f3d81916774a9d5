// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "typeset/document.h"

#include <string_view>

namespace waymark::typeset {

/// Reads Markdown: headings, paragraphs, lists (bullets, numbers, `- [ ]` boxes), tables, links,
/// strong, emphasis, code, rules. A quotation beginning with [!note], [!important], [!emergency] or
/// [!settled] and a title is a callout; [!steps] before a numbered list makes it large steps;
/// [!page] alone begins a page; [!lines 4] leaves room to write; [!lead] begins a lead paragraph.
/// An item may begin with [!drawing-name]. Raw HTML is text; links other than https, mailto and tel
/// are refused.
/// Fails: markdown.not-utf8, markdown.too-long (over 1 MB), markdown.nested-too-deeply (over 12),
/// markdown.link-refused, markdown.mark-unknown; `subject` is "line N" where it can be told.
Result<Blocks> readMarkdown(std::string_view text);

/// `text` with everything that means something in Markdown put out of force.
std::string escapeMarkdown(std::string_view text);

} // namespace waymark::typeset
