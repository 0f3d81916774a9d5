// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace waymark::test {

class TrainingWindow;

/// A scale as somebody publishes it, written to `path` to be taken in; another version of it is
/// taken in with its scoring and answered three times for the case.
void prepareForms(TrainingWindow& training, const QString& caseId, const QString& path);

} // namespace waymark::test
