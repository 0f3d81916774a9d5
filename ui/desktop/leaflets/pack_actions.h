// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "leaflets/packs.h"
#include "ui/desktop/leaflets/hand_over_dialog.h"
#endif
#include "ui/desktop/shell/page.h"

#include <QPointer>
#include <QWidget>

#include <optional>

namespace waymark::ui {

class ActionBar;
class Button;
class OutcomeBar;

/// The band below the leaflets: print, save, seal, read together. Before anything leaves it asks
/// who could see it; afterwards what came of it.
class PackActions final : public QWidget {
    Q_OBJECT

public:
    explicit PackActions(const PageContext& context, QWidget* parent = nullptr);

    void setPack(std::optional<cases::CaseId> caseId, const leaflets::PackRequest& request,
        const leaflets::Pack& pack, const QString& summary);
    void clear(const QString& sentence);
    void saveLanguageSheet(); ///< on which a person points to their language
    void begin(); ///< another case: nothing is asked about the last one any more

Q_SIGNALS:
    void given();
    void problem(const QString& sentence); ///< empty: none

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit(); ///< with too little width the lesser actions show their drawing only
    using Agreed = std::function<void(const leaflets::HandOver&)>;

    Button* add(const QString& text, const QString& icon, const char* name);
    void ask(const HandOverDialog::Wanted& wanted, const Agreed& agreed);
    void showDialog(
        const HandOverDialog::Wanted& wanted, const cases::Verdict& verdict, const Agreed& agreed);
    void printPack();
    void preview(const leaflets::HandOver& how);
    void save();
    void seal();
    void exportAs(leaflets::Editable kind);
    void write(const QByteArray& bytes, const QString& fileName, const leaflets::HandOver& how);
    void give(const leaflets::HandOver& how);
    void noteOutcome();
    void closeDialog();

    PageContext m_context;
    ActionBar* m_bar;
    OutcomeBar* m_outcome;
    Button* m_noted;
    Button* m_aloud;
    Button* m_seal;
    Button* m_save;
    Button* m_edit;
    Button* m_print;
    QString m_summary;
    QPointer<HandOverDialog> m_dialog;
    std::optional<cases::CaseId> m_case;
    std::optional<leaflets::PackRequest> m_request;
    std::optional<leaflets::Pack> m_pack;
    std::optional<leaflets::PackId> m_givenNow;
};

} // namespace waymark::ui
