// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <exception>

namespace waymark::ui {

/// What the worker reads when a rule refuses something, in the language of the interface.
QString errorText(const Error& error);

/// One sentence for what broke beneath us: disk, network, a foreign file. No personal data.
QString failureText(const std::exception_ptr& error);

} // namespace waymark::ui
