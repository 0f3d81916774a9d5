// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "leaflets/packs.h"
#endif

#include <QStringList>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace waymark::ui {

class ComboBox;
class Field;
class InlineNotice;

/// How the pack shall look and what goes with it: the panel beside the page.
class PackOptions final : public QWidget {
    Q_OBJECT

public:
    explicit PackOptions(QWidget* parent = nullptr);

    void setLanguages(const QStringList& tags, const QString& chosen);
    QString language() const;
    /// Writes what is chosen into `request`.
    void fill(leaflets::PackRequest& request) const;
    void acceptOlderText();
    /// What the made pack says: where numbers are hidden, how well it reads.
    void showFindings(const leaflets::Pack& pack, leaflets::Format format);

Q_SIGNALS:
    void changed(); ///< something about the page

private:
    QWidget* makeFormats();
    Field* makePaper(QWidget* parent);
    QWidget* makeEndings();
    QWidget* makePartners();
    QWidget* makeFindings();
    void addPartner(const QString& path);
    void showPartners();
    void updateForFormat();
    leaflets::Format format() const;

    ComboBox* m_language;
    ComboBox* m_second;
    Field* m_secondField;
    QButtonGroup* m_formats;
    ComboBox* m_cover;
    ComboBox* m_paper;
    Field* m_paperField;
    QCheckBox* m_emergency;
    QCheckBox* m_services;
    QCheckBox* m_personal;
    QCheckBox* m_phrases;
    QCheckBox* m_older;
    QVBoxLayout* m_partnerRows;
    QLabel* m_findings;
    InlineNotice* m_partnerNotice;
    std::vector<typeset::Attachment> m_partners;
};

} // namespace waymark::ui
