// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/shell/page.h"

#include <memory>
#include <vector>

namespace waymark::ui {

using PageFactory = std::unique_ptr<Page> (*)(const PageContext& context);

/// Where a page stands and who may use it.
struct PageEntry {
    const char* id; ///< what Navigator::open() takes
    const char* icon; ///< of the rail
    const char* name; ///< QT_TRANSLATE_NOOP("Page", …): the word in the rail
    const char* rail; ///< the rail entry lit while it is on top; its own id: it is in the rail
    std::vector<office::Role> roles; ///< any of them; empty: everybody
    PageFactory make;
};

/// Every page of the window, in the order of the rail. A new page is one line in page_registry.cpp.
const std::vector<PageEntry>& pageRegistry();

/// What a role may not use is absent.
bool mayUse(const PageEntry& entry, const office::Session& session);
QString nameOf(const PageEntry& entry);

} // namespace waymark::ui
