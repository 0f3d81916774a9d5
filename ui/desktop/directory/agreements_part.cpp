// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/agreements_part.h"

#include "app/workspace.h"
#include "ui/desktop/directory/upkeep_texts.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/office/form_dialog.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QPointer>
#include <QStandardItemModel>

#include <algorithm>

namespace waymark::ui {
namespace {

QStandardItem* itemFor(const directory::Agreement& agreement)
{
    const auto& details = agreement.details;
    auto* item = new QStandardItem{toQt(details.partner)};
    QStringList second{toQt(details.purpose)};
    if (!details.number.empty()) second << isolated(toQt(details.number));
    if (!details.contact.empty()) second << toQt(details.contact);
    item->setData(second.join(QStringLiteral(" · ")), SecondLineRole);
    item->setData(QStringLiteral("file-text"), IconRole);
    item->setData(agreementText(agreement), EndTextRole);
    item->setData(static_cast<int>(agreementMeaning(agreement.state)), EndMeaningRole);
    if (agreement.state == directory::AgreementState::Expired
        || agreement.state == directory::AgreementState::DueSoon)
        item->setData(QStringLiteral("clock"), EndIconRole);
    return item;
}

/// The form of one agreement.
struct Form {
    FormDialog* dialog;
    QDateEdit* from;
    QCheckBox* ends;
    QDateEdit* until;

    directory::AgreementDetails details() const
    {
        directory::AgreementDetails read{.number = dialog->text("number"),
            .partner = dialog->text("partner"),
            .service = {},
            .purpose = dialog->text("purpose"),
            .contact = dialog->text("contact"),
            .validFrom = fromQt(from->date()),
            .validUntil = {},
            .note = dialog->text("note")};
        if (ends->isChecked()) read.validUntil = fromQt(until->date());
        return read;
    }
};

Form makeForm(const std::optional<directory::Agreement>& agreement, QWidget* parent)
{
    const auto details = agreement ? agreement->details : directory::AgreementDetails{};
    auto* dialog = new FormDialog{agreement ? AgreementsPart::tr("Change the agreement")
                                            : AgreementsPart::tr("New agreement"),
        {}, AgreementsPart::tr("Save"), Look::Primary, parent};
    dialog->addLine("partner", AgreementsPart::tr("With whom"), toQt(details.partner));
    dialog->addLine("purpose", AgreementsPart::tr("What for"), toQt(details.purpose));
    dialog->addLine("number", AgreementsPart::tr("Number on the paper"), toQt(details.number));
    dialog->addLine("contact", AgreementsPart::tr("Whom to ask there"), toQt(details.contact));
    const QDate today = QDate::currentDate();
    Form form{dialog, dateEdit(agreement ? toQt(details.validFrom) : today),
        new QCheckBox{AgreementsPart::tr("Ends on a day")},
        dateEdit(details.validUntil ? toQt(*details.validUntil) : today.addYears(1))};
    form.from->setObjectName(QStringLiteral("validFrom"));
    form.ends->setObjectName(QStringLiteral("ends"));
    form.until->setObjectName(QStringLiteral("validUntil"));
    form.ends->setChecked(!agreement || details.validUntil.has_value());
    form.until->setEnabled(form.ends->isChecked());
    QObject::connect(form.ends, &QCheckBox::toggled, form.until, &QWidget::setEnabled);
    dialog->addWidget(new Field{AgreementsPart::tr("Valid from"), form.from});
    dialog->addWidget(form.ends);
    dialog->addWidget(new Field{AgreementsPart::tr("Valid until"), form.until});
    dialog->addLine("note", AgreementsPart::tr("Note"), toQt(details.note));
    return form;
}

} // namespace

AgreementsPart::AgreementsPart(const PageContext& context, bool mayChange, QWidget* parent)
    : OfficePart{context, parent}
    , m_mayChange{mayChange}
    , m_model{new QStandardItemModel{this}}
{
    setGround(this, Ground::Window);
    auto* column = columnIn(this, {24, 16, 16, 12}, 12);
    auto* head = rowIn(column, 8);
    m_due = label({}, Type::Body, Tone::Second);
    head->addWidget(m_due, 1);
    if (mayChange) {
        m_end = new Button{tr("End today"), {.small = true}};
        m_end->setObjectName(QStringLiteral("endAgreement"));
        connect(m_end, &Button::clicked, this, &AgreementsPart::end);
        head->addWidget(m_end);
        m_change = new Button{tr("Change…"), {.icon = QStringLiteral("pencil"), .small = true}};
        m_change->setObjectName(QStringLiteral("changeAgreement"));
        connect(m_change, &Button::clicked, this, [this] {
            if (const auto* agreement = current()) edit(*agreement);
        });
        head->addWidget(m_change);
        auto* add = new Button{tr("New agreement…"), {.icon = QStringLiteral("plus")}};
        add->setObjectName(QStringLiteral("addAgreement"));
        connect(add, &Button::clicked, this, [this] { edit({}); });
        head->addWidget(add);
    }
    m_list = new RowList{tr("Agreements")};
    m_list->setObjectName(QStringLiteral("agreements"));
    m_list->setModel(m_model);
    connect(m_list, &QListView::activated, this, [this] {
        if (const auto* agreement = current(); agreement && m_mayChange) edit(*agreement);
    });
    column->addWidget(m_list, 1);
    m_empty = new EmptyState{tr("Here stand the agreements with partners, with the day they end.")};
    m_empty->hide();
    column->addWidget(m_empty, 1);
}

QWidget* AgreementsPart::first() const { return m_list; }

void AgreementsPart::load()
{
    jobs().run(
        this,
        [](app::Workspace& workspace) { return directory::Agreements{workspace.desk()}.list(); },
        [this](std::vector<directory::Agreement> agreements) {
            m_agreements = std::move(agreements);
            show();
        });
}

void AgreementsPart::show()
{
    const int row = std::max(0, m_list->currentIndex().row());
    m_model->clear();
    int due = 0;
    for (const auto& agreement : m_agreements) {
        m_model->appendRow(itemFor(agreement));
        if (agreement.state == directory::AgreementState::Expired
            || agreement.state == directory::AgreementState::DueSoon)
            ++due;
    }
    m_due->setText(due == 0 ? tr("None ends in the next 60 days.")
                            : tr("%n have run out or end within 60 days.", nullptr, due));
    m_list->setVisible(!m_agreements.empty());
    m_empty->setVisible(m_agreements.empty());
    if (m_change) m_change->setEnabled(!m_agreements.empty());
    if (m_end) m_end->setEnabled(!m_agreements.empty());
    if (!m_agreements.empty())
        m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
}

const directory::Agreement* AgreementsPart::current() const
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || static_cast<std::size_t>(row) >= m_agreements.size()) return nullptr;
    return &m_agreements[static_cast<std::size_t>(row)];
}

void AgreementsPart::edit(const std::optional<directory::Agreement>& agreement)
{
    const Form form = makeForm(agreement, this);
    form.dialog->setAttribute(Qt::WA_DeleteOnClose);
    form.dialog->onGo([this, form, agreement, dialog = QPointer{form.dialog}] {
        auto details = form.details();
        if (agreement) details.service = agreement->details.service;
        dialog->busy(true);
        jobs().run(
            this,
            [details, agreement](app::Workspace& workspace) -> Result<void> {
                directory::Agreements agreements{workspace.desk()};
                if (agreement)
                    return agreements.change(agreement->id, agreement->revision, details);
                const auto added = agreements.add(details);
                if (!added) return added.error();
                return {};
            },
            [this, dialog](const Result<void>& saved) {
                if (!dialog) return;
                dialog->busy(false);
                if (!saved) return dialog->refuse(saved.error());
                dialog->accept();
                load();
            },
            [dialog] {
                if (dialog) dialog->busy(false);
            });
    });
    form.dialog->open();
}

void AgreementsPart::end()
{
    const auto* agreement = current();
    if (!agreement) return;
    jobs().run(
        this,
        [id = agreement->id, revision = agreement->revision](app::Workspace& workspace) {
            return directory::Agreements{workspace.desk()}.end(
                id, revision, workspace.clock().today());
        },
        [this](const Result<void>& ended) {
            shell().announce(ended ? tr("The agreement ended today.") : errorText(ended.error()));
            load();
        });
}

} // namespace waymark::ui
