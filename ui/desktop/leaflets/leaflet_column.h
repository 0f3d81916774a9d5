// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "ui/desktop/leaflets/leaflets_visit.h"
#endif

#include <QStandardItemModel>
#include <QWidget>

class QLabel;

namespace waymark::ui {

class ComboBox;
class RowList;
class SearchField;

/// The leaflets to choose from, with the reason of each and what was already given. The order of
/// the rows is the order in the pack.
class LeafletColumn final : public QWidget {
    Q_OBJECT

public:
    explicit LeafletColumn(QWidget* parent = nullptr);

    void fill(const LeafletsVisit& loaded); ///< keeps what was chosen and its order
    void forget(); ///< another case: nothing is chosen yet
    std::vector<std::string> chosen() const; ///< ids in order
    QString titleOf(const std::string& leaflet) const;
    void choose(const QString& leaflet); ///< puts it into the pack and shows it
    void move(int by); ///< the current row, earlier or later
    void focusSearch();

Q_SIGNALS:
    void changed();
    void ownWanted(); ///< the office's own leaflets
    void languagesWanted(); ///< the sheet to point to one's language

private:
    QWidget* makeHeading();
    QWidget* makeOrder();
    QWidget* makeGiven();
    void filter();
    void count();

    SearchField* m_search;
    ComboBox* m_subject;
    QLabel* m_count = nullptr;
    RowList* m_list;
    RowList* m_givenList = nullptr;
    QWidget* m_givenBox = nullptr;
    QStandardItemModel m_model;
    QStandardItemModel m_given;
    bool m_filling = false;
};

} // namespace waymark::ui
