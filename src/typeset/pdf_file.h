// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "typeset/typesetter.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::typeset {

/// A file of somebody else that goes behind ours.
struct Attachment {
    std::string title; ///< its bookmark
    std::string bytes;
};

/// What Document::appended needs to know of them, so that pages are counted and listed.
/// Fails: pdf.unreadable, pdf.encrypted; `subject` is the attachment's number from 1.
Result<std::vector<AppendedPart>> partsOf(const std::vector<Attachment>& others);

/// Our pages followed by theirs, one file: bookmarks for each with their own below, their tags as
/// parts of our structure, page numbers that go on. Forms become what they show; scripts and what
/// would start programs are left out. Names PDF/UA only when the whole file passes our checker.
/// Fails: pdf.unreadable, pdf.encrypted; `subject` is the attachment's number from 1.
Result<Pdf> append(const Pdf& first, const std::vector<Attachment>& others);

/// Encrypted with AES-256; opens with `password` only. Assistive technology stays allowed.
/// Fails: pdf.unreadable, pdf.password-too-short (under 8 characters).
Result<Pdf> encrypt(const Pdf& pdf, std::string_view password);

} // namespace waymark::typeset
