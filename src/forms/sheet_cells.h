// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fhirpath.h"
#include "forms/sheet_state.h"

#include <map>
#include <set>
#include <unordered_map>

namespace waymark::forms {

/// The expressions of one sheet as cells of a spreadsheet: each remembers which answers it looked
/// at and is evaluated again only when one of them changed.
class SheetCells final : private fhirpath::Environment {
public:
    explicit SheetCells(AnswerSheet::State& state);

    /// Before an edit is worked out: how much expressions may do for it altogether.
    void allowSteps() { m_stepsLeft = kMostSteps; }
    void created(NodeId node);
    void recalculate(NodeId node); ///< its calculated value is looked at again
    void answersChanged(ItemIndex item) { markDirty(2 * item); }
    void presenceChanged(ItemIndex item) { markDirty(2 * item + 1); }

    /// What the item's enableWhenExpression says; absent without one. No boolean: shown, and a
    /// fault.
    std::optional<bool> enabled(NodeId node);
    /// Occurrences whose calculated value has to be looked at again; takes them off the list.
    std::vector<NodeId> takeCalculated();
    /// Absent without a calculatedExpression.
    std::optional<std::vector<Value>> calculated(NodeId node);
    /// Occurrences with an initialExpression that was not asked yet; takes them off the list.
    std::vector<NodeId> takeProposing();
    std::vector<Value> proposed(NodeId node);
    /// Keys or words of the constraints that do not hold, at the occurrence or at the form.
    std::vector<const Expression*> broken(std::optional<NodeId> node);

    /// Occurrences that have to ask enabled() again; takes them off the list.
    std::vector<NodeId> takeEnabling();

private:
    using CellId = std::uint32_t;
    static constexpr std::size_t kMostSteps = 5'000'000;
    struct Cell {
        std::optional<NodeId> node;
        const Expression* expression;
        fhirpath::Collection value{};
        bool failed = false;
        bool dirty = true;
        bool running = false; ///< asked for itself: a circle
        std::set<std::uint32_t> watched{};
        std::set<CellId> users{};
    };

    CellId cell(std::optional<NodeId> node, const Expression& expression);
    const Cell& evaluated(CellId id);
    void markDirty(std::uint32_t key);
    void markCell(CellId id);
    void watch(std::uint32_t key);
    const Expression* find(NodeId node, Expression::Use use) const;
    std::vector<Value> valuesOf(NodeId node, const Expression& expression);
    std::optional<fhirpath::Collection> scoped(std::string_view name);
    void addItems(std::span<const NodeId> siblings, std::optional<std::uint32_t> answer,
        fhirpath::Collection& found);
    void addValue(
        NodeId node, std::uint32_t index, std::string_view name, fhirpath::Collection& found);
    const fhir::Json& document();
    void fault(const Cell& cell);

    std::optional<fhirpath::Collection> variable(std::string_view name) override;
    void members(
        const fhirpath::Thing& place, std::string_view name, fhirpath::Collection& found) override;
    void children(const fhirpath::Thing& place, fhirpath::Collection& found) override;
    bool itemsNamed(const fhirpath::Thing& place, std::string_view linkId,
        fhirpath::Collection& found) override;
    std::optional<Decimal> score(const fhirpath::Thing& place) override;
    std::string now() override { return m_state.now; }
    bool spend(std::size_t steps) override;

    AnswerSheet::State& m_state;
    std::size_t m_stepsLeft = kMostSteps;
    std::map<const Expression*, std::optional<fhirpath::Path>> m_paths;
    std::vector<Cell> m_cells;
    std::map<std::pair<std::int64_t, const Expression*>, CellId> m_byPlace;
    std::unordered_map<std::uint32_t, std::vector<CellId>> m_watchers;
    std::vector<CellId> m_running; ///< innermost last
    std::vector<NodeId> m_calculated;
    std::vector<NodeId> m_enabling;
    std::vector<NodeId> m_proposing; ///< whose initialExpression was not asked yet
    std::optional<fhir::Json> m_document;
    std::vector<const fhir::Json*> m_documentItems; ///< by ItemIndex
};

} // namespace waymark::forms
