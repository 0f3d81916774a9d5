// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "office/desk.h"

#include <string>
#include <string_view>

namespace waymark::leaflets {

/// A QR code on a discreet page leads only to an address that tells nothing: https, a plain host,
/// no query, no telling word of any language, no word of `officeName`.
/// Invalid: leaflet.address-not-neutral; NotAllowed: pack.telling-word (subject: the word).
Result<void> checkNeutralAddress(std::string_view address, std::string_view officeName);

/// The office's; empty: none is set, and no discreet page has a code.
std::string neutralAddress(office::Desk& desk);
/// Administrators only; empty clears it. Fails as checkNeutralAddress().
Result<void> setNeutralAddress(office::Desk& desk, std::string_view address);

} // namespace waymark::leaflets
