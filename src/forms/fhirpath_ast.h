// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fhirpath.h"

#include <memory>
#include <string>
#include <vector>

namespace waymark::forms::fhirpath {

/// One node of a parsed expression.
struct Path::Node {
    enum class Kind {
        Literal, ///< `literal`
        Member, ///< `name` of the focus
        Variable, ///< %name
        This,
        Index,
        Total,
        Call, ///< `name`(parts …) on the focus
        Dot, ///< parts[0] . parts[1]
        At, ///< parts[0] [ parts[1] ]
        Binary, ///< parts[0] name parts[1]
        Negate,
        Type, ///< parts[0] is/as `name`; `literal` holds which
    };
    Kind kind;
    std::string name{};
    Collection literal{};
    std::vector<std::unique_ptr<Node>> parts{};
};

/// Names of all functions there are.
bool isKnownFunction(std::string_view name);

} // namespace waymark::forms::fhirpath
