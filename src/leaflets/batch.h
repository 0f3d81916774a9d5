// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/guard.h"
#include "leaflets/packs.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace waymark::leaflets {

/// What is the same for all packs of a list of cases; the rest is found for each case.
struct BatchChoice {
    std::string language{}; ///< empty: each person's own, else the office's
    std::optional<Format> format{}; ///< nothing: discreet where it must be, else as last time
    Cover cover = Cover::ShoppingList; ///< of discreet ones
    std::vector<std::string> leaflets{}; ///< empty: those suggested for each case
    bool services = true;
    bool personal = false;
    friend bool operator==(const BatchChoice&, const BatchChoice&) = default;
};

/// What one case of the list would get, before anything is made.
struct BatchPlan {
    PackRequest request;
    cases::Verdict verdict{}; ///< of the guard, to a file that is handed over
};

/// NotFound: case.not-found.
Result<BatchPlan> planFor(
    office::Desk& desk, Packs& packs, cases::CaseId caseId, const BatchChoice& choice);

/// What the guard says against this plan: pack.not-safe-now, pack.discreet-only. In a list nobody
/// gives reasons: such a case is handed over by itself.
Result<void> mayLeave(const BatchPlan& plan);

/// Fails as mayLeave() and Packs::make().
Result<Pack> packFor(Packs& packs, const BatchPlan& plan);

/// All, one after the other; each is handed to `sink` and then forgotten, so that memory stays
/// flat. `sink` returns false to stop. Returns how many were tried.
using PackSink = std::function<bool(std::size_t index, Result<Pack> pack)>;
std::size_t makeEach(Packs& packs, const std::vector<BatchPlan>& plans, const PackSink& sink);

/// One line of the journal for a file that was written for a case, and one more for the reason to
/// go on against the guard. Nothing counts as given yet.
void noteExport(office::Desk& desk, cases::CaseId caseId, const Pack& pack, const HandOver& how);

/// "007-first-steps-ar.pdf": no name of anybody, no reference of a case. `index` from 0.
std::string batchFileName(std::size_t index, const Pack& pack);

} // namespace waymark::leaflets
