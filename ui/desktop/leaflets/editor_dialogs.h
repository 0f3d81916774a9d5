// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaflets/own_leaflets.h"

#include <functional>
#include <string>

class QWidget;

namespace waymark::ui {

/// Which leaflet in which language shall be begun?
void askForLeaflet(QWidget* owner, std::function<void(const leaflets::LeafletKey&)> begin);
/// What should be changed? Never empty.
void askForComment(QWidget* owner, std::function<void(const std::string&)> go);

} // namespace waymark::ui
