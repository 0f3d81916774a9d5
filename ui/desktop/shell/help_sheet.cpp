// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/shell/help_sheet.h"

#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"

#include <QGridLayout>

namespace waymark::ui {
namespace {

QList<PageShortcut> everywhere()
{
    const auto key = [](const char* keys, const QString& text) {
        return PageShortcut{QKeySequence{QLatin1String{keys}}, text};
    };
    return {key("Ctrl+K", HelpSheet::tr("Search everything")),
        key("Ctrl+N", HelpSheet::tr("New contact")), key("F12", HelpSheet::tr("Privacy screen")),
        key("Ctrl+L", HelpSheet::tr("Lock")), key("F6", HelpSheet::tr("Next part of the screen")),
        key("Alt+Left", HelpSheet::tr("Back")), key("Ctrl++", HelpSheet::tr("Larger text")),
        key("Ctrl+-", HelpSheet::tr("Smaller text")),
        key("F1", HelpSheet::tr("Help on this screen")), key("Ctrl+?", HelpSheet::tr("All keys"))};
}

} // namespace

HelpSheet::HelpSheet(QWidget* over, const QString& title)
    : QDialog{over}
    , m_column{columnIn(this, {24, 20, 24, 20}, 12)}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setModal(true);
    m_column->addWidget(label(title, Type::Section));
}

void HelpSheet::addText(const QString& text) { m_column->addWidget(paragraph(text)); }

void HelpSheet::addKeys(const QString& heading, const QList<PageShortcut>& keys)
{
    m_column->addWidget(label(heading, Type::Label, Tone::Second));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(6));
    int at = 0;
    for (const auto& shortcut : keys) {
        const int row = at / 2;
        const int column = (at % 2) * 2;
        grid->addWidget(new KeyHint{keyText(shortcut.keys), this}, row, column, Qt::AlignRight);
        grid->addWidget(label(shortcut.text), row, column + 1);
        ++at;
    }
    m_column->addLayout(grid);
}

void HelpSheet::finish()
{
    auto* row = rowIn(m_column, 8);
    row->addStretch();
    auto* close = new Button{tr("Close"), {.hint = QStringLiteral("Esc")}, this};
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(close);
    close->setFocus();
    open();
}

void HelpSheet::showHelp(QWidget* over, const QString& title, const QString& help)
{
    auto* sheet = new HelpSheet{over, title};
    sheet->addText(help.isEmpty() ? tr("Ctrl+? shows every key of this screen.") : help);
    sheet->finish();
}

void HelpSheet::showShortcuts(QWidget* over, const QList<PageShortcut>& ofPage)
{
    auto* sheet = new HelpSheet{over, tr("Keys")};
    if (!ofPage.isEmpty()) sheet->addKeys(tr("On this screen"), ofPage);
    sheet->addKeys(tr("Everywhere"), everywhere());
    sheet->finish();
}

} // namespace waymark::ui
