// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/case_list.h"
#include "leaflets/batch.h"

#include <map>
#include <string>
#include <vector>

class QStandardItem;

namespace waymark::app {
class Workspace;
}

namespace waymark::ui {

/// A case of the list and what it would get.
struct Candidate {
    cases::CaseRow row;
    Result<leaflets::BatchPlan> plan;
};

/// What the screen of many packs needs from storage.
struct BatchVisit {
    std::vector<Candidate> cases{};
    bool more = false; ///< than the query's limit
    std::vector<std::string> languages{};
    std::map<std::string, std::string> titles{}; ///< in the worker's language, by leaflet
};

/// On the storage thread. `worker`: the language of the interface.
BatchVisit visitBatch(app::Workspace& workspace, const cases::CaseQuery& query,
    const leaflets::BatchChoice& choice, const std::string& worker);

/// What the case would get, or why it gets nothing.
void fillRow(QStandardItem& item, const Candidate& one);

} // namespace waymark::ui
