// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "directory/agreements.h"
#include "directory/merging.h"
#include "directory/upkeep.h"
#endif
#include "ui/desktop/kit/chip.h"

#include <QString>

namespace waymark::ui {

QString wrongText(directory::Wrong what); ///< "The number is wrong"
/// "**The number is wrong** · Ana · 12 November", with the note below; rich text.
QString reportText(const directory::ServiceReport& report);
QString wayText(directory::ChangeWay way); ///< "by import"
QString fieldText(const std::string& field); ///< "Phone" of "phones.number"
QString likenessText(directory::Likeness likeness);
QString agreementText(const directory::Agreement& agreement); ///< "until 23 January 2027"
Meaning agreementMeaning(directory::AgreementState state);
QString gapReasonText(const std::string& reason);
QString needCodeText(const std::string& code); ///< "any" when empty

} // namespace waymark::ui
