// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/document.h"

#include <string>

namespace waymark::typeset {

std::string pdfDate(Instant instant); ///< "D:20261124105400Z"

/// The XMP packet of a file; names PDF/UA-1 when `accessible`.
std::string pdfMetadata(const Document& document, bool accessible);

} // namespace waymark::typeset
