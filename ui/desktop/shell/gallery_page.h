// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/shell/page.h"

#include <memory>

namespace waymark::ui {

/// Every part of the kit on one page, to look at; opened as "gallery", never in the rail.
std::unique_ptr<Page> makeGalleryPage(const PageContext& context);

} // namespace waymark::ui
