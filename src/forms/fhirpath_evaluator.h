// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fhirpath_ast.h"
#include "forms/fhirpath_operators.h"

namespace waymark::forms::fhirpath {

/// Walks a parsed expression. Throws Failure.
class Evaluator {
public:
    explicit Evaluator(Environment& environment)
        : m_environment{environment}
    {
    }

    /// $this, $index and $total of the surrounding function.
    struct Scope {
        const Collection* self = nullptr;
        std::int64_t index = 0;
        const Collection* total = nullptr;
    };

    Collection evaluate(const Path::Node& node, const Collection& focus, const Scope& scope);
    void addMember(const Thing& thing, std::string_view name, Collection& found);
    void addChildren(const Thing& thing, Collection& found);
    Environment& environment() { return m_environment; }
    /// Work about to be done; throws Failure when it is more than a form may ask for.
    void spend(std::size_t steps);

private:
    Collection call(const Path::Node& node, const Collection& focus, const Scope& scope);
    Collection evaluateKind(const Path::Node& node, const Collection& focus, const Scope& scope);
    Collection member(const Path::Node& node, const Collection& focus);
    /// item.where(linkId = '…') without looking at every item; absent when it is something else.
    std::optional<Collection> named(
        const Path::Node& node, const Collection& focus, const Scope& scope);
    Collection at(const Path::Node& node, const Collection& focus, const Scope& scope);
    Collection binary(const Path::Node& node, const Collection& focus, const Scope& scope);

    Environment& m_environment;
    std::size_t m_steps = 0; ///< against expressions that never end
};

/// The functions that evaluate their arguments on each element: where, select, iif, repeat …
/// Absent when `name` is none of them.
std::optional<Collection> callWithScope(Evaluator& evaluator, const Path::Node& node,
    const Collection& focus, const Evaluator::Scope& scope);
/// The others, with their arguments evaluated.
Collection callPlain(Evaluator& evaluator, std::string_view name, const Collection& focus,
    const std::vector<Collection>& arguments);

} // namespace waymark::forms::fhirpath
