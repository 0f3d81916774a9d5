// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "assessment/form_library.h"
#endif
#include "ui/desktop/kit/chip.h"
#include "ui/desktop/office/office_part.h"

#include <optional>
#include <vector>

class QBoxLayout;
class QLabel;
class QStandardItemModel;
class QTableView;

namespace waymark::ui {

class Button;
class FactList;
class InlineNotice;
class Papers;

/// The forms of the office: their languages, by which right they are used, and taking one in.
class FormsPart final : public OfficePart {
    Q_OBJECT

public:
    explicit FormsPart(const PageContext& context, QWidget* parent = nullptr);

    void load() override;
    QWidget* first() const override;
    bool concerns(const std::string& kind) const override { return kind == "form"; }

private:
    QWidget* makeList();
    QWidget* makeDetail();
    void addActions(QBoxLayout* column);
    void show();
    void showChosen();
    void showRight(const assessment::FormRight& right);
    ChipValue standingOf(const assessment::FormRow& form) const;
    const assessment::FormRow* chosen() const;
    void import();
    void makeNew();
    void change();
    void printBlank();
    void saveForm();
    void saveProof();

    PageContext m_context;
    Papers* m_papers;
    QStandardItemModel* m_model;
    QTableView* m_table = nullptr;
    Button* m_import = nullptr;
    QLabel* m_title = nullptr;
    Chip* m_standing = nullptr;
    FactList* m_facts = nullptr;
    Button* m_blank = nullptr;
    Button* m_proof = nullptr;
    InlineNotice* m_notice = nullptr;
    std::optional<Date> m_today;
    std::vector<assessment::FormRow> m_all;
    std::optional<assessment::FormId> m_chosen;
};

} // namespace waymark::ui
