// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over the concepts of the standard library here
#include "cases/task.h"
#endif
#include "ui/desktop/shell/page.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace waymark::ui {

class Card;
class Field;
class LineEdit;

/// The next steps of a case: tick one, add one.
class StepsCard final : public QWidget {
    Q_OBJECT

public:
    explicit StepsCard(const PageContext& context, QWidget* parent = nullptr);
    void show(cases::CaseId id, const std::vector<cases::Task>& steps);

Q_SIGNALS:
    void changed();

private:
    QWidget* makeForm();
    QWidget* rowOf(const cases::Task& step);
    void tick(cases::TaskId id);
    void add();

    PageContext m_context;
    std::optional<cases::CaseId> m_id;
    Card* m_card;
    QVBoxLayout* m_rows;
    QWidget* m_form;
    LineEdit* m_title;
    LineEdit* m_due;
    Field* m_dueField;
};

} // namespace waymark::ui
