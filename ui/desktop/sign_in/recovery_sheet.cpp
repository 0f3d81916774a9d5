// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/sign_in/recovery_sheet.h"

#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/file_choice.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QRandomGenerator>

namespace waymark::ui {

void drawRecoverySheet(QPagedPaintDevice& device, const QString& office, const QString& code)
{
    QPainter painter{&device};
    const double point = device.logicalDpiX() / 72.0;
    const double wide = device.width() - 72 * point;
    double y = 36 * point;
    const auto text = [&](const QString& words, double size, bool bold, double gap) {
        QFont font = theme().font(bold ? Type::Strong : Type::Body);
        font.setPixelSize(static_cast<int>(size * point));
        painter.setFont(font);
        const QRectF room{36 * point, y, wide, 10000};
        QRectF used;
        painter.drawText(room, Qt::TextWordWrap, words, &used);
        y += used.height() + gap * point;
    };
    text(RecoverySheetView::tr("Recovery sheet"), 20, true, 4);
    text(office, 13, false, 4);
    text(longDate(QDate::currentDate()), 11, false, 18);
    text(RecoverySheetView::tr(
             "This code opens the office when every password is lost. Whoever holds this "
             "sheet can open it. Keep it away from the computer, in a locked place."),
        11, false, 18);
    QFont mono{QStringLiteral("monospace")};
    mono.setStyleHint(QFont::Monospace);
    mono.setPixelSize(static_cast<int>(20 * point));
    mono.setBold(true);
    painter.setFont(mono);
    const auto groups = code.split(QLatin1Char{'-'});
    for (qsizetype i = 0; i < groups.size(); ++i) {
        painter.drawText(QPointF{36 * point, y + 20 * point},
            QStringLiteral("%1   %2").arg(i + 1).arg(groups[i]));
        y += 30 * point;
    }
    y += 12 * point;
    text(RecoverySheetView::tr(
             "To use it: on the sign-in screen choose the office, then “Every password lost: "
             "recovery sheet”. A new sheet replaces this one."),
        11, false, 6);
}

RecoverySheetView::RecoverySheetView(const QString& office, const QString& code, QWidget* parent)
    : QWidget{parent}
    , m_office{office}
    , m_code{code}
    , m_group{static_cast<int>(QRandomGenerator::global()->bounded(
          static_cast<quint32>(code.count(QLatin1Char{'-'}) + 1)))}
{
    auto* column = columnIn(this, {}, 12);
    column->addWidget(
        paragraph(tr("This code opens the office when every password is lost. It is shown only now "
                     "and kept nowhere. "
                     "Print it, and keep the sheet in a locked place away from this computer.")));
    auto* shown = label(isolated(m_code), Type::Section, Tone::Accent, this);
    shown->setObjectName(QStringLiteral("recoveryCode"));
    shown->setWordWrap(true);
    shown->setFont(theme().mono(Type::Section));
    shown->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    shown->setAccessibleName(tr("Recovery code"));
    column->addWidget(shown);
    auto* row = rowIn(column, 8);
    auto* print = new Button{tr("Print the sheet…"), {.icon = QStringLiteral("printer")}, this};
    print->setObjectName(QStringLiteral("printSheet"));
    auto* save = new Button{tr("Save as PDF…"), {.icon = QStringLiteral("download")}, this};
    save->setObjectName(QStringLiteral("saveSheet"));
    row->addWidget(print);
    row->addWidget(save);
    row->addStretch();
    auto* edit = new LineEdit;
    edit->setObjectName(QStringLiteral("recoveryGroup"));
    m_typed
        = new Field{tr("Group %1 of the code, read from the sheet").arg(m_group + 1), edit, this};
    m_typed->setHint(tr("So that we both know the sheet is in your hands."));
    column->addWidget(m_typed);
    connect(print, &QPushButton::clicked, this, &RecoverySheetView::print);
    connect(save, &QPushButton::clicked, this, &RecoverySheetView::save);
}

bool RecoverySheetView::confirm()
{
    const QString wanted = m_code.split(QLatin1Char{'-'}).value(m_group);
    const QString typed = m_typed->as<LineEdit>()->text().trimmed();
    const bool right = typed.compare(wanted, Qt::CaseInsensitive) == 0;
    m_typed->setProblem(right
            ? QString{}
            : tr("That is not group %1 of the sheet. Please look again.").arg(m_group + 1));
    if (!right) m_typed->control()->setFocus();
    return right;
}

void RecoverySheetView::print()
{
    auto* dialog = new QPrintDialog{this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
        [this](QPrinter* printer) { drawRecoverySheet(*printer, m_office, m_code); });
    dialog->open();
}

void RecoverySheetView::save()
{
    askWhereToSave(
        this, tr("Save the recovery sheet"), tr("recovery-sheet.pdf"), [this](const QString& file) {
            QPdfWriter writer{file};
            writer.setPageSize(QPageSize{QPageSize::A4});
            writer.setTitle(tr("Recovery sheet"));
            drawRecoverySheet(writer, m_office, m_code);
        });
}

} // namespace waymark::ui
