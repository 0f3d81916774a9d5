// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

#include <memory>

class QBuffer;
class QLabel;
class QPdfDocument;
class QPrinter;
class QScrollArea;

namespace waymark::ui {

class IconButton;

/// Shows the pages of a PDF: the file itself is drawn, so what is seen is what leaves.
class PackPreview final : public QWidget {
    Q_OBJECT

public:
    explicit PackPreview(QWidget* parent = nullptr);
    ~PackPreview() override;

    void setFile(const QByteArray& bytes); ///< empty: nothing to show
    void setSentence(const QString& sentence); ///< shown while there is no page
    int pages() const;
    bool isEmpty() const { return m_bytes.isEmpty(); }
    /// Every page, or the printer's range, on paper of its size. False: the printer did not begin.
    bool print(QPrinter& printer) const;
    void show(int page); ///< from 0
    using QWidget::show;

    void turn(int pages); ///< forward or back
    void zoom(int steps);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void draw();

    QByteArray m_bytes;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QPdfDocument> m_document;
    QLabel* m_number;
    QLabel* m_percent;
    QLabel* m_page;
    QScrollArea* m_scroll;
    IconButton* m_back;
    IconButton* m_forward;
    int m_shown = 0;
    int m_zoom = 100; ///< percent of the width
};

} // namespace waymark::ui
