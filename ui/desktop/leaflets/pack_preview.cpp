// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/leaflets/pack_preview.h"

#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/theme/theme.h"

#include <QBuffer>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>
#include <QScrollArea>

#include <algorithm>

namespace waymark::ui {
namespace {

constexpr double kPrintDotsPerInch = 300;

} // namespace

PackPreview::PackPreview(QWidget* parent)
    : QWidget{parent}
    , m_document{std::make_unique<QPdfDocument>(nullptr)}
{
    auto* column = columnIn(this, {}, 0);
    auto* tools = plainWidget(Ground::Surface, nullptr, this);
    auto* row = rowIn(tools, {12, 8, 12, 8}, 8);
    m_back = new IconButton{QStringLiteral("arrow-left"), tr("Page before"), tools};
    m_forward = new IconButton{QStringLiteral("arrow-right"), tr("Next page"), tools};
    m_number = label({}, Type::Body, Tone::Text, tools);
    auto* smaller = new IconButton{QStringLiteral("minus"), tr("Show the page smaller"), tools};
    auto* larger = new IconButton{QStringLiteral("plus"), tr("Show the page larger"), tools};
    m_percent = label({}, Type::Body, Tone::Second, tools);
    m_back->setObjectName(QStringLiteral("pageBack"));
    m_forward->setObjectName(QStringLiteral("pageForward"));
    smaller->setObjectName(QStringLiteral("pageSmaller"));
    larger->setObjectName(QStringLiteral("pageLarger"));
    row->addWidget(m_back);
    row->addWidget(m_number);
    row->addWidget(m_forward);
    row->addStretch(1);
    row->addWidget(smaller);
    row->addWidget(m_percent);
    row->addWidget(larger);
    column->addWidget(tools);
    column->addWidget(hairline(this));
    m_page = new QLabel{this};
    m_page->setObjectName(QStringLiteral("packPage"));
    m_page->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_page->setWordWrap(true);
    m_page->setMargin(px(16));
    m_scroll = scrolling(m_page, this);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("The page as it will be printed"));
    m_scroll->setObjectName(QStringLiteral("packScroll"));
    column->addWidget(m_scroll, 1);
    connect(m_back, &QAbstractButton::clicked, this, [this] { turn(-1); });
    connect(m_forward, &QAbstractButton::clicked, this, [this] { turn(1); });
    connect(smaller, &QAbstractButton::clicked, this, [this] { zoom(-1); });
    connect(larger, &QAbstractButton::clicked, this, [this] { zoom(1); });
    draw();
}

PackPreview::~PackPreview() = default;

int PackPreview::pages() const { return isEmpty() ? 0 : m_document->pageCount(); }

void PackPreview::setSentence(const QString& sentence)
{
    setFile({});
    m_page->setText(sentence);
}

void PackPreview::setFile(const QByteArray& bytes)
{
    m_document->close();
    m_bytes = bytes;
    if (!bytes.isEmpty()) {
        m_buffer = std::make_unique<QBuffer>(&m_bytes);
        m_buffer->open(QIODevice::ReadOnly);
        m_document->load(m_buffer.get());
    }
    m_shown = std::clamp(m_shown, 0, std::max(0, pages() - 1));
    draw();
}

void PackPreview::turn(int pages)
{
    m_shown = std::clamp(m_shown + pages, 0, std::max(0, this->pages() - 1));
    draw();
}

void PackPreview::zoom(int steps)
{
    m_zoom = std::clamp(m_zoom + 20 * steps, 40, 300);
    draw();
}

void PackPreview::draw()
{
    const int count = pages();
    m_number->setText(count == 0 ? QString{} : tr("Page %1 of %2").arg(m_shown + 1).arg(count));
    m_percent->setText(tr("%1 %").arg(m_zoom));
    m_back->setEnabled(m_shown > 0);
    m_forward->setEnabled(m_shown + 1 < count);
    if (count == 0) {
        m_page->setPixmap({});
        return;
    }
    const QSizeF paper = m_document->pagePointSize(m_shown);
    const double ratio = devicePixelRatioF();
    const double room = std::max(px(200), m_scroll->viewport()->width() - 2 * px(20));
    const double width
        = std::min(room, paper.width() * 1.35 * theme().textSize() / 100.0) * m_zoom / 100.0;
    const QSize size
        = QSizeF{width * ratio, width * ratio * paper.height() / paper.width()}.toSize();
    // A shown page is a document: white in both themes.
    QImage sheet{size, QImage::Format_RGB32};
    sheet.fill(Qt::white);
    QPainter painter{&sheet};
    painter.drawImage(0, 0, m_document->render(m_shown, size));
    painter.setPen(colours().hairline);
    painter.drawRect(sheet.rect().adjusted(0, 0, -1, -1));
    painter.end();
    sheet.setDevicePixelRatio(ratio);
    m_page->setPixmap(QPixmap::fromImage(sheet));
}

void PackPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    draw();
}

void PackPreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageDown)
        turn(1);
    else if (event->key() == Qt::Key_PageUp)
        turn(-1);
    else
        QWidget::keyPressEvent(event);
}

void PackPreview::show(int page) { turn(page - m_shown); }

bool PackPreview::print(QPrinter& printer) const
{
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages()) : pages();
    const auto setPaper = [&](int page) {
        printer.setPageSize(QPageSize{m_document->pagePointSize(page), QPageSize::Point, {},
            QPageSize::FuzzyOrientationMatch});
    };
    if (first >= last) return false;
    setPaper(first);
    QPainter painter;
    if (!painter.begin(&printer)) return false;
    for (int page = first; page < last; ++page) {
        if (page > first) {
            setPaper(page);
            printer.newPage();
        }
        const QRect sheet = painter.viewport();
        const QSizeF paper = m_document->pagePointSize(page);
        const QSize size = paper.scaled(sheet.size(), Qt::KeepAspectRatio).toSize();
        // As fine as print needs, not as the printer could: a page at 1200 dpi is half a gigabyte.
        const QSize drawn = (paper * kPrintDotsPerInch / 72).toSize().boundedTo(size);
        painter.drawImage(QRect{QPoint{(sheet.width() - size.width()) / 2, 0}, size},
            m_document->render(page, drawn));
    }
    return painter.end();
}

} // namespace waymark::ui
