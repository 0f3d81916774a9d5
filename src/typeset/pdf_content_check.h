// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

namespace waymark::typeset {

/// What a page's content stream does with marked content.
struct ContentFindings {
    bool artifactInTagged = false;
    bool taggedInArtifact = false;
    bool unmarked = false; ///< something is painted outside of both
};

ContentFindings checkContent(QPDFObjectHandle page);

} // namespace waymark::typeset
