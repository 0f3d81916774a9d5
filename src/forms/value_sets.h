// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "forms/questionnaire.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::forms {

/// Answer lists kept outside the forms: ValueSets, CodeSystems, or Bundles of them.
class ValueSetLibrary {
public:
    /// Takes in every ValueSet and CodeSystem of one JSON document; how many there were.
    /// Invalid "form.value-sets-unreadable" when it is no JSON.
    Result<std::size_t> add(std::string_view json);

    /// Several documents, in which a set may name what stands in a later one; how many sets and
    /// systems came of each, 0 also for what is no JSON.
    std::vector<std::size_t> addAll(const std::vector<std::string>& documents);

    /// The concepts of `url` ("…|version" also finds it unversioned); null when not known or when
    /// it cannot be listed (filters).
    const std::vector<Option>* find(std::string_view url) const;

private:
    std::map<std::string, std::vector<Option>, std::less<>> m_sets;
    std::map<std::string, std::vector<Option>, std::less<>> m_systems;
};

/// The small sets that travel with the program (resources/value-sets).
const ValueSetLibrary& shippedValueSets();

} // namespace waymark::forms
