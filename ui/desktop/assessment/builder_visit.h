// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over the concepts of the standard library here
#include "assessment/form_draft.h"
#include "assessment/form_library.h"
#include "cases/draft.h"
#endif

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace waymark::app {
class Workspace;
}

namespace waymark::ui {

inline constexpr std::string_view kFormDraft = "form"; ///< kind of the kept draft

/// What the form builder needs, read on the storage thread.
struct BuilderVisit {
    std::vector<assessment::FormRow> forms;
    std::optional<assessment::FormId> base{}; ///< the version that is being changed
    std::optional<assessment::FormDraft> draft{};
    std::optional<cases::Draft> kept{}; ///< the draft was begun earlier
    bool isOvertaken = false; ///< it was begun on an earlier version
    bool isNew() const { return draft && !base; } ///< a form that was never saved
};

/// What to open: a new form of that name, else a draft, else the form of that name or id, else the
/// first form.
struct BuilderWish {
    std::string form{};
    std::optional<cases::DraftId> draft{};
    std::string newName{};
    std::string newLanguage{};
};

/// The worker's own unfinished change of a form comes instead of the form.
BuilderVisit visitBuilder(app::Workspace& workspace, const BuilderWish& wish);
/// `base` absent: a new form.
void keepDraft(app::Workspace& workspace, cases::DraftId id, const assessment::FormDraft& draft,
    std::optional<assessment::FormId> base);
/// Takes the draft in, a changed form under the next version that is free, and ends the draft.
Result<assessment::FormId> publishDraft(
    app::Workspace& workspace, assessment::FormDraft draft, cases::DraftId begun, bool isNew);

/// What to say of the draft that is shown; empty when it is the form itself.
QString draftText(const BuilderVisit& visit);

} // namespace waymark::ui
