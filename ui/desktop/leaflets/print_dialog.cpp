// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/leaflets/print_dialog.h"

#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/file_choice.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/leaflets/pack_preview.h"
#include "ui/desktop/theme/theme.h"

#include <QPrinter>
#include <QPrinterInfo>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

std::optional<PageRange> parsePageRange(const QString& text, int pages)
{
    if (text.trimmed().isEmpty()) return PageRange{1, pages};
    static const QRegularExpression kRange{
        QStringLiteral("^\\s*(\\d{1,4})\\s*(?:[-–]\\s*(\\d{1,4})\\s*)?$")};
    const auto match = kRange.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const int first = match.captured(1).toInt();
    const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
    if (first < 1 || last < first || last > pages) return std::nullopt;
    return PageRange{first, last};
}

PrintDialog::PrintDialog(const QByteArray& file, QWidget* parent)
    : Dialog{tr("Print"), parent}
    , m_preview{new PackPreview}
    , m_printer{new ComboBox}
    , m_pages{new LineEdit}
    , m_copies{new QSpinBox}
{
    setObjectName(QStringLiteral("printDialog"));
    auto* both = new QWidget{this};
    auto* row = rowIn(both, {}, 16);
    m_preview->setMinimumSize(px(420), px(440));
    m_preview->setFile(file);
    row->addWidget(m_preview, 1);
    auto* side = new QWidget{both};
    side->setFixedWidth(px(260));
    auto* column = columnIn(side, {}, 12);
    for (const QString& name : QPrinterInfo::availablePrinterNames())
        m_printer->addItem(name, name);
    m_printer->addItem(tr("Into a file, as printed"), QString{});
    m_printer->setCurrentIndex(
        std::max(0, m_printer->findData(QPrinterInfo::defaultPrinterName())));
    m_printer->setObjectName(QStringLiteral("printPrinter"));
    column->addWidget(new Field{tr("Printer"), m_printer, side});
    m_pages->setObjectName(QStringLiteral("printPages"));
    m_pages->setPlaceholderText(tr("All"));
    m_pagesField = new Field{tr("Pages"), m_pages, side};
    m_pagesField->setHint(tr("For example 2 or 2-4. Nothing means all."));
    column->addWidget(m_pagesField);
    m_copies->setObjectName(QStringLiteral("printCopies"));
    m_copies->setRange(1, 99);
    column->addWidget(new Field{tr("Copies"), m_copies, side});
    column->addStretch(1);
    row->addWidget(side);
    body()->addWidget(both, 1);
    auto* print = addButton(new Button{tr("Print and note as given"), {.look = Look::Primary}});
    print->setObjectName(QStringLiteral("printGo"));
    connect(print, &QAbstractButton::clicked, this, [this] { go(); });
    connect(m_pages, &QLineEdit::textChanged, this, [this] {
        m_pagesField->setProblem({});
        if (const auto range = parsePageRange(m_pages->text(), m_preview->pages()))
            m_preview->show(range->first - 1);
    });
    m_printer->setFocus();
}

void PrintDialog::go()
{
    const auto range = parsePageRange(m_pages->text(), m_preview->pages());
    if (!range) {
        m_pagesField->setProblem(
            tr("There are %1 pages: write 2 or 2-4, or nothing for all.").arg(m_preview->pages()));
        return m_pages->setFocus();
    }
    const QString name = m_printer->currentValue().toString();
    if (!name.isEmpty()) {
        QPrinter printer{QPrinterInfo::printerInfo(name), QPrinter::HighResolution};
        return print(printer, *range);
    }
    askWhereToSave(
        this, tr("Print"), QStringLiteral("pages.pdf"), [this, range](const QString& path) {
            QPrinter printer{QPrinter::HighResolution};
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            print(printer, *range);
        });
}

void PrintDialog::print(QPrinter& printer, const PageRange& range)
{
    printer.setFullPage(true);
    // Print queues are read by others: no title of a leaflet, no reference.
    printer.setDocName(tr("Pages"));
    printer.setCreator({});
    printer.setFromTo(range.first, range.last);
    printer.setCopyCount(m_copies->value());
    if (!m_preview->print(printer))
        return say(tr("The printer does not answer. Choose another one."));
    Q_EMIT printed();
    close();
}

} // namespace waymark::ui
