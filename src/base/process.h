// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waymark {

/// Forbids core dumps of this process and reading its memory by other programs of the same user.
/// First thing in every main(); a debugger then needs root.
void keepMemoryPrivate() noexcept;

} // namespace waymark
