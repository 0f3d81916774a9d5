// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/case.h"
#include "leaflets/packs.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace waymark::app {
class Workspace;
}

namespace waymark::ui {

/// What one visit of the screen needs from storage.
struct LeafletsVisit {
    std::optional<cases::Case> found{};
    std::vector<leaflets::Suggestion> suggestions{};
    std::vector<leaflets::InfoItem> given{};
    std::vector<std::string> languages{};
    cases::Verdict paper{};
    std::string officeLanguage{};
    std::map<std::string, std::string> titles{}; ///< in the worker's language, by leaflet
};

/// The language asked for, else the person's, else the office's.
std::string languageOf(const LeafletsVisit& loaded, const std::string& wanted);

/// On the storage thread. Without a case: the library alone. `worker`: the language of the
/// interface, as the worker need not read that of the leaflets.
LeafletsVisit visit(app::Workspace& workspace, const std::optional<cases::CaseId>& id,
    const std::string& wanted, const std::string& worker);

} // namespace waymark::ui
