// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waymark::ui {

/// After a change of text size: every margin, spacing and fixed size of every widget that was set
/// in pixels at scale `from` is set again at scale `to`. Widgets are written with px() once and
/// need not listen. A value is remembered at 100 %, so going there and back loses nothing.
void rescaleWidgets(double from, double to);

} // namespace waymark::ui
