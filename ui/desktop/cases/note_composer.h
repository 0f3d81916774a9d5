// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over the concepts of the standard library here
#include "cases/draft.h"
#include "cases/timeline.h"
#endif
#include "ui/desktop/kit/card.h"
#include "ui/desktop/shell/page.h"

#include <optional>
#include <string>

class QBoxLayout;

namespace waymark::ui {

class DraftKeeper;
class InlineNotice;
class TextEdit;

/// A note on a case, kept as a draft while it is written: one line that grows with its text.
class NoteComposer final : public QWidget {
    Q_OBJECT

public:
    explicit NoteComposer(const PageContext& context, QWidget* parent = nullptr);

    void begin(cases::CaseId id, const std::string& reference); ///< or goes on with a draft
    void flush(); ///< the case goes below

Q_SIGNALS:
    void written();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void saveDraft(const std::function<void(bool)>& done);
    void write(cases::EntryKind kind);

    PageContext m_context;
    std::optional<cases::CaseId> m_id;
    std::string m_reference;
    cases::DraftId m_draftId = cases::DraftId::create();
    QBoxLayout* m_row;
    TextEdit* m_text;
    InlineNotice* m_problem;
    DraftKeeper* m_draft = nullptr;
};

} // namespace waymark::ui
