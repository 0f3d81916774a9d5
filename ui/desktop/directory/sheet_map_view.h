// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "directory/spreadsheet.h"
#endif

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace waymark::ui {

class ComboBox;

/// What the import found out about a spreadsheet: read on the storage thread.
struct LookedAtSheet {
    directory::SheetMap map; ///< guessed
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows; ///< the first ones
    std::size_t count = 0;
};
Result<LookedAtSheet> lookAtSheet(const std::string& path, const directory::SheetForm& form);

/// Says for each column of a spreadsheet what it holds; the first rows stand beside.
class SheetMapView final : public QWidget {
    Q_OBJECT

public:
    explicit SheetMapView(QWidget* parent = nullptr);

    void setSheet(const LookedAtSheet& sheet);
    directory::SheetMap map() const;
    directory::SheetForm form() const; ///< encoding and separator as chosen

Q_SIGNALS:
    void formChanged(); ///< read the file again, another way
    void mapChanged();

private:
    ComboBox* m_encoding;
    ComboBox* m_separator;
    QLabel* m_count;
    QGridLayout* m_grid;
    std::vector<std::pair<std::string, ComboBox*>> m_columns;
};

} // namespace waymark::ui
