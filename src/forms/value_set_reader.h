// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fhir_json.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace waymark::forms {

/// The options of a code system or a value set by url; null when not known.
using OptionLookUp = std::function<const std::vector<Option>*(std::string_view url)>;

/// Absent when the system lists no concepts.
std::optional<std::vector<Option>> codeSystemOptions(const fhir::Json& codeSystem);

/// Absent when the set cannot be listed: a filter, or a system or set that is not there.
std::optional<std::vector<Option>> valueSetOptions(
    const fhir::Json& valueSet, const OptionLookUp& systemOptions, const OptionLookUp& setOptions);

} // namespace waymark::forms
