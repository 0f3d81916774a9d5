// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/search.h"

#include <QWidget>

#include <array>
#include <functional>

class QBoxLayout;
class QCheckBox;
class QDateTimeEdit;
class QLabel;

namespace waymark::ui {

class ComboBox;
class Field;
class FilterChip;
class Segments;

/// What narrows the list, each with how many services it would leave.
class FilterPanel final : public QWidget {
    Q_OBJECT

public:
    explicit FilterPanel(QWidget* parent = nullptr);

    /// The filters without text and place.
    directory::Query query() const;
    QString near() const; ///< as typed; the page asks the directory where it is
    void setPlaceKnown(bool known);
    void setLanguages(const std::vector<std::string>& codes);
    void setFacets(const directory::Facets& facets);
    void setNeed(std::optional<directory::Need> need);

    void clear();
    void clearPlace();
    void clearLanguage();
    void clearNeed();
    void clearBoxes(); ///< everything else
    bool hasBoxes() const;

Q_SIGNALS:
    void changed();

private:
    /// A box with its count at the end of the line.
    struct Box {
        QCheckBox* box = nullptr;
        QLabel* count = nullptr;
    };

    void addWhat(QBoxLayout* column);
    void addWhere(QBoxLayout* column);
    void addBoxes(QBoxLayout* column);
    void addChecked(QBoxLayout* column);
    void fillNeeds();
    void only(std::size_t chosen, bool on);
    void openAtChosen(bool on);
    ComboBox* addChoice(
        QBoxLayout* column, const char* name, const QString& title, const QString& any);
    Box addBox(QBoxLayout* column, const QString& text, const char* name);

    ComboBox* m_need = nullptr;
    ComboBox* m_crime = nullptr;
    ComboBox* m_language = nullptr;
    ComboBox* m_age = nullptr;
    Field* m_near = nullptr;
    Segments* m_within = nullptr;
    Field* m_withinField = nullptr;
    Box m_open;
    Box m_openAt;
    QDateTimeEdit* m_time = nullptr;
    Box m_free;
    Box m_anonymous;
    Box m_stepFree;
    Box m_children;
    Box m_papers;
    std::array<FilterChip*, 3> m_checked{}; ///< in the order of Freshness, at most one on
};

} // namespace waymark::ui
