// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/search.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QTimer;

namespace waymark::ui {

class ComboBox;
class Field;
class FilterChip;
class LineEdit;
class Segments;

/// What narrows the list: need, place, language, and what a service must have.
class FilterPanel final : public QWidget {
    Q_OBJECT

public:
    explicit FilterPanel(QWidget* parent = nullptr);

    /// The filters without text and place.
    directory::Query query() const;
    QString near() const; ///< as typed; the page asks the directory where it is
    void setPlaceKnown(bool known);
    void setLanguages(const std::vector<std::string>& codes);
    void setFreshness(const std::array<std::size_t, 3>& counts);
    void setNeed(std::optional<directory::Need> need);

    void clear();
    void clearPlace();
    void clearLanguage();
    void clearNeed();
    void clearBoxes();
    bool hasBoxes() const;

Q_SIGNALS:
    void changed();

private:
    void fillNeeds();
    void only(std::size_t chosen, bool on);
    QCheckBox* addBox(class QBoxLayout* column, const QString& text, const char* name);

    ComboBox* m_need;
    Field* m_near;
    Segments* m_within;
    ComboBox* m_language;
    QCheckBox* m_free;
    QCheckBox* m_anonymous;
    QCheckBox* m_open;
    QCheckBox* m_stepFree;
    QCheckBox* m_children;
    QCheckBox* m_papers;
    std::array<FilterChip*, 3> m_counts{}; ///< in the order of Freshness, at most one on
};

} // namespace waymark::ui
