// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/referrals/sheet_view.h"

#include "referrals/sheet_document.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/theme/theme.h"

#include <QLabel>

namespace waymark::ui {
namespace {

QString htmlOf(const typeset::Inline& text)
{
    QString html;
    for (const typeset::Span& span : text) {
        const QString escaped = toQt(span.text).toHtmlEscaped();
        html += span.strong ? QStringLiteral("<b>%1</b>").arg(escaped) : escaped;
    }
    return html;
}

/// The first page: everything before the reply slip.
QString htmlOf(const typeset::Document& document)
{
    QString html;
    for (const typeset::Block& block : document.blocks) {
        if (std::holds_alternative<typeset::PageBreak>(block.content)) break;
        if (const auto* heading = std::get_if<typeset::Heading>(&block.content))
            html += QStringLiteral("<p style='font-size:large'><b>%1</b></p>")
                        .arg(htmlOf(heading->text));
        if (const auto* text = std::get_if<typeset::Paragraph>(&block.content))
            html += QStringLiteral("<p>%1</p>").arg(htmlOf(text->text));
        if (std::holds_alternative<typeset::Separator>(block.content))
            html += QStringLiteral("<hr>");
        if (const auto* rows = std::get_if<typeset::KeyValues>(&block.content)) {
            html += QStringLiteral("<table cellspacing='0' cellpadding='3'>");
            for (const auto& row : rows->rows)
                html += QStringLiteral("<tr><td width='38%'>%1</td><td>%2</td></tr>")
                            .arg(toQt(row.key).toHtmlEscaped(), htmlOf(row.value));
            html += QStringLiteral("</table>");
        }
    }
    return html;
}

} // namespace

SheetView::SheetView(QWidget* parent)
    : QFrame{parent}
    , m_page{new QLabel}
{
    setObjectName(QStringLiteral("paper"));
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    // Paper stays white with dark text in both themes.
    QPalette paper = palette();
    paper.setColor(QPalette::Window, lightPalette().surface);
    paper.setColor(QPalette::WindowText, lightPalette().hairline); // its edge
    setPalette(paper);
    m_page->setObjectName(QStringLiteral("sheetText"));
    m_page->setAccessibleName(tr("What they will read"));
    m_page->setTextFormat(Qt::RichText);
    m_page->setWordWrap(true);
    m_page->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_page->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_page->setStyleSheet(QStringLiteral("color: %1").arg(lightPalette().text.name()));
    auto* column = columnIn(this, {16, 12, 16, 12}, 0);
    column->addWidget(m_page);
    column->addStretch();
}

void SheetView::setSheet(const referrals::Sheet& sheet, Instant producedAt)
{
    m_page->setText(htmlOf(referrals::documentOf(sheet, producedAt)));
    fit();
}

void SheetView::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

void SheetView::fit()
{
    // A page is shown whole: the column around it scrolls.
    const auto margins = layout()->contentsMargins();
    const int width = contentsRect().width() - margins.left() - margins.right();
    if (width > 0) m_page->setMinimumHeight(qMax(0, m_page->heightForWidth(width)));
}

} // namespace waymark::ui
