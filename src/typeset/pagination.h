// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "typeset/flow.h"

#include <vector>

namespace waymark::typeset {

constexpr double kAboveNotes = 14; ///< points between text and footnotes

/// Where an atom landed.
struct Landing {
    const Atom* atom;
    double y; ///< from the top of the page
};

struct Sheet {
    std::vector<Landing> text;
    std::vector<Landing> notes; ///< at the foot
};

/// Divides `flow` into pages, keeping together what belongs together and footnotes on the page that
/// refers to them. `room` points from `top` may be used.
/// Fails: typeset.note-too-long when a line and its footnotes do not fit on one page.
Result<std::vector<Sheet>> paginate(const Flow& flow, double top, double room);

} // namespace waymark::typeset
