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

/// Our pages followed by theirs, one file, with bookmarks for each.
/// Fails: pdf.unreadable, pdf.encrypted; `subject` is the attachment's number from 1.
Result<Pdf> append(const Pdf& first, const std::vector<Attachment>& others);

/// Encrypted with AES-256; opens with `password` only. Assistive technology stays allowed.
/// Fails: pdf.unreadable, pdf.password-too-short (under 8 characters).
Result<Pdf> encrypt(const Pdf& pdf, std::string_view password);

} // namespace waymark::typeset
