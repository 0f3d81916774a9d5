// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/kit/dialog.h"

#include <QByteArray>

#include <optional>

class QPrinter;
class QSpinBox;

namespace waymark::ui {

class ComboBox;
class Field;
class LineEdit;
class PackPreview;

/// A range of pages, from 1; both ends count.
struct PageRange {
    int first = 1, last = 1;
    friend bool operator==(const PageRange&, const PageRange&) = default;
};
/// "2-4", "3", or nothing for all; nothing when it is no range of `pages` pages.
std::optional<PageRange> parsePageRange(const QString& text, int pages);

/// The pages as they will be printed, the printer, which pages and how many copies. Prints itself.
class PrintDialog final : public Dialog {
    Q_OBJECT

public:
    PrintDialog(const QByteArray& file, QWidget* parent);

Q_SIGNALS:
    void printed();

private:
    void go();
    void print(QPrinter& printer, const PageRange& range);

    PackPreview* m_preview;
    ComboBox* m_printer;
    LineEdit* m_pages;
    Field* m_pagesField;
    QSpinBox* m_copies;
};

} // namespace waymark::ui
