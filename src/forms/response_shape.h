// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fhir_json.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// How what a response said besides our own members comes back in its place.
namespace waymark::forms {

using OwnMembers = std::vector<std::pair<std::string, fhir::Json>>;

/// The object with null in the place of `own` members and of extensions with `ownUrls`; empty when
/// there is nothing else in it and nothing to keep in place.
std::string shapeOf(const fhir::Json& object, std::initializer_list<std::string_view> own,
    std::initializer_list<std::string_view> ownUrls = {});

/// `own` put into the shape: each where it stood, new ones behind. Null members are left out.
fhir::Json filled(const std::string& shape, OwnMembers own);

/// Our extensions put among those of the shape.
fhir::Json mergedExtensions(const std::string& shape, const fhir::Json& own);

/// Whether there is anything in it that is not ours.
bool holdsUnknown(const std::string& shape);

} // namespace waymark::forms
