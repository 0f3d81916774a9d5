// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/guard.h"
#include "leaflets/packs.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/qt/language.h"

#include <QString>

namespace waymark::ui {

/// "Because of the offence 02082", for one suggestion.
QString reasonText(const leaflets::Reason& reason);
QString formatText(leaflets::Format format);
QString coverText(leaflets::Cover cover);
QString understoodText(leaflets::Understood understood);
QString handingText(leaflets::Handing handing);
QString takenHomeText(leaflets::TakenHome takenHome);
QString letterText(leaflets::Letter letter);
/// What the banner says about paper.
SafeContact paperBanner(const cases::Verdict& verdict);

} // namespace waymark::ui
