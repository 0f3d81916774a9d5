// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "typeset/document.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace waymark::typeset {

/// Where the pictures of a text come from: the bytes of a file by the name its author wrote;
/// nothing when there is none.
using PictureSource = std::function<std::optional<std::string>(std::string_view name)>;

/// Reads Markdown: headings, paragraphs, lists (bullets, numbers, `- [ ]` boxes), tables, links,
/// strong, emphasis, strikethrough, code, rules, footnotes ("word[^a]" and a line "[^a]: text").
/// "![alternative](file.png "60 mm")" is a picture, its width may be left out; "![](qr:address)" a
/// QR code. A quotation beginning with [!note], [!important], [!emergency] or [!settled] and a
/// title is a callout, one that begins with [!language fr] alone a passage in that language;
/// [!steps] before a numbered list makes it large steps; [!page] alone begins a page;
/// [!contents Title] lists the headings; [!lines 4] leaves room to write; [!lead] begins a lead
/// paragraph. An item may begin with [!drawing-name]. Raw HTML is text; links other than https,
/// mailto and tel are refused, pictures without a `pictures` to ask too.
/// Fails: markdown.not-utf8, markdown.too-long (over 1 MB), markdown.nested-too-deeply (over 12),
/// markdown.link-refused, markdown.mark-unknown, markdown.note-unmatched, markdown.note-not-text,
/// markdown.picture-missing, markdown.picture-misplaced, typeset.picture-unreadable; `subject` is
/// "line N" where it can be told.
Result<Blocks> readMarkdown(std::string_view text, const PictureSource& pictures = {});

/// `markdown` as a passage in a language of its own.
std::string passageMarkdown(std::string_view markdown, std::string_view language);

/// `text` with everything that means something in Markdown put out of force.
std::string escapeMarkdown(std::string_view text);

} // namespace waymark::typeset
