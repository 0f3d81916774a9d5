// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace waymark::ui {

class DraftMark;

/// Keeps what is being typed: calls `save` at most two seconds after the last change, at once on
/// flush(), and again every five seconds while saving fails. The page hands in its draft as a value
/// and answers through `done(ok)`.
///
///     DraftKeeper m_draft{this, mark, [this](auto done) { jobs.run(this, …, [done] { done(true);
///     }, [done] { done(false); }); }}; connect(edit, &TextEdit::textChanged, &m_draft,
///     &DraftKeeper::touch);
class DraftKeeper final : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(bool saved)>;
    using Save = std::function<void(Done)>;

    DraftKeeper(QObject* owner, DraftMark* mark, Save save);

    void touch(); ///< something changed
    void flush(); ///< now, if anything is unsaved: before locking, leaving, closing
    void forget(); ///< the draft became a record: nothing is left to save
    bool isDirty() const { return m_dirty; }

private:
    void save();
    void finished(bool saved);

    DraftMark* m_mark;
    Save m_save;
    QTimer m_quiet;
    QTimer m_latest; ///< while somebody types without a pause
    bool m_dirty = false;
    bool m_saving = false;
};

} // namespace waymark::ui
