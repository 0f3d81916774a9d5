// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaflets/packs.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;

namespace waymark::ui {

class ComboBox;
class InlineNotice;
class LineEdit;
class Segments;

/// How the pack shall look and how it is handed over: the panel beside the page.
class PackOptions final : public QWidget {
    Q_OBJECT

public:
    explicit PackOptions(QWidget* parent = nullptr);

    void setLanguages(const QStringList& tags, const QString& chosen);
    QString language() const;
    /// Writes what is chosen into `request`.
    void fill(leaflets::PackRequest& request) const;
    leaflets::HandOver handOver() const;
    /// A sentence of the guard, with room for the reason to go on all the same.
    void askReason(const QString& sentence);

Q_SIGNALS:
    void changed(); ///< something about the page

private:
    QWidget* makeFormats();
    QWidget* makeEndings();
    QWidget* makeHandOver();

    ComboBox* m_language;
    ComboBox* m_second;
    QButtonGroup* m_formats;
    QCheckBox* m_services;
    QCheckBox* m_personal;
    QCheckBox* m_older;
    Segments* m_handing;
    Segments* m_understood;
    Segments* m_takenHome;
    InlineNotice* m_notice;
    LineEdit* m_reason;
};

} // namespace waymark::ui
