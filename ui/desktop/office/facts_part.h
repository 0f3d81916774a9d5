// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/countries.h"
#include "ui/desktop/kit/chip.h"
#include "ui/desktop/office/office_part.h"

#include <optional>
#include <string>
#include <vector>

class QLabel;
class QStandardItemModel;
class QTableView;

namespace waymark::ui {

class Button;
class ComboBox;
class FactList;
class FilterChip;
class InlineNotice;

/// What is known of a country, with its sources; only what is confirmed reaches a document.
class FactsPart final : public OfficePart {
    Q_OBJECT

public:
    explicit FactsPart(const PageContext& context, QWidget* parent = nullptr);

    void load() override;
    QWidget* first() const override;
    bool concerns(const std::string& kind) const override { return kind == "fact"; }

private:
    QWidget* makeList();
    QWidget* makeDetail();
    void show();
    void showChosen();
    QString wordsFor(const office::CountryFact& fact) const; ///< hours with whose they are
    const office::FactStanding* chosen() const;
    void confirm();
    void withdraw();

    QStandardItemModel* m_model;
    ComboBox* m_country = nullptr;
    FilterChip* m_openOnly = nullptr;
    QLabel* m_count = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_text = nullptr;
    Chip* m_state = nullptr;
    FactList* m_facts = nullptr;
    Button* m_confirm = nullptr;
    Button* m_withdraw = nullptr;
    InlineNotice* m_notice = nullptr;
    std::string m_own; ///< the office's country
    std::vector<office::FactStanding> m_all;
    std::vector<std::size_t> m_shown; ///< rows of the table in m_all
    std::string m_chosen;
};

} // namespace waymark::ui
