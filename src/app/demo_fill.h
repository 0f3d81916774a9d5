// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace.h"

#include <cstddef>
#include <cstdint>

namespace waymark::app {

struct DemoSize {
    std::size_t cases = 0;
    std::size_t services = 0;
    std::uint64_t seed = 1;
};

/// Adds invented people with their cases, and invented services, through the services that do it in
/// earnest. The same seed makes the same world. Refused with demo.office-in-use in an office that
/// is no training office and has a case already.
Result<DemoSize> fillDemo(Workspace& workspace, const DemoSize& size);

} // namespace waymark::app
