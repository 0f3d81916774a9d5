// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "leaflets/batch.h"
#endif

#include <QWidget>

#include <map>

class QCheckBox;

namespace waymark::ui {

class ComboBox;

/// What is the same for all packs of a list: the panel beside the cases.
class BatchOptions final : public QWidget {
    Q_OBJECT

public:
    explicit BatchOptions(QWidget* parent = nullptr);

    /// `titles`: in the worker's language, by leaflet. Keeps what was chosen.
    void fill(const QStringList& languages, const std::map<std::string, std::string>& titles);
    leaflets::BatchChoice choice() const;

Q_SIGNALS:
    void changed();

private:
    ComboBox* m_language;
    ComboBox* m_format;
    ComboBox* m_leaflet;
    QCheckBox* m_services;
    QCheckBox* m_personal;
};

} // namespace waymark::ui
