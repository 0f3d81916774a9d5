// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/contact/offence_edit.h"

#include "cases/offences.h"
#include "ui/desktop/cases/case_words.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/language.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

#include <algorithm>

namespace waymark::ui {
namespace {

constexpr std::size_t kShown = 12;

} // namespace

OffenceEdit::OffenceEdit(QWidget* parent)
    : QWidget{parent}
    , m_edit{new LineEdit}
    , m_completer{new QCompleter{this}}
    , m_found{new QStringListModel{this}}
    , m_chosen{new QWidget}
    , m_flow{new FlowLayout{m_chosen, 4}}
{
    auto* column = columnIn(this, {}, 4);
    column->addWidget(m_edit);
    column->addWidget(m_chosen);
    m_chosen->hide();
    setFocusProxy(m_edit);
    m_edit->setObjectName(QStringLiteral("offence"));
    m_edit->setAccessibleName(tr("Kind of offence"));
    m_edit->setPlaceholderText(tr("Type what happened: stalking, threats, robbery …"));
    m_completer->setModel(m_found);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setAccessibleName(tr("Kinds of offence found"));
    m_edit->setCompleter(m_completer);
    connect(m_edit, &QLineEdit::textEdited, this, &OffenceEdit::find);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this,
        &OffenceEdit::take, Qt::QueuedConnection);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        if (!m_found->stringList().isEmpty() && !m_edit->text().isEmpty())
            take(m_found->stringList().front());
    });
    find({});
}

void OffenceEdit::setCodes(const std::vector<std::string>& codes)
{
    m_codes = codes;
    m_edit->clear();
    showChosen();
}

void OffenceEdit::find(const QString& text)
{
    QStringList lines;
    m_foundCodes.clear();
    for (const cases::Offence& offence :
        cases::searchOffences(fromQt(text), kShown, fromQt(currentLanguage()))) {
        lines.append(offenceTitle(offence.code)
            + (offence.isOwnSet() ? QString{}
                                  : QStringLiteral("  ") + isolated(toQt(offence.code))));
        m_foundCodes.emplace_back(offence.code);
    }
    m_found->setStringList(lines);
}

void OffenceEdit::take(const QString& line)
{
    const auto at = m_found->stringList().indexOf(line);
    if (at < 0) return;
    const std::string chosen = m_foundCodes.at(static_cast<std::size_t>(at));
    m_edit->clear();
    find({});
    if (std::ranges::find(m_codes, chosen) != m_codes.end()) return;
    m_codes.push_back(chosen);
    showChosen();
    Q_EMIT changed();
}

void OffenceEdit::showChosen()
{
    clear(m_flow);
    for (const std::string& code : m_codes) {
        auto* chip = new Button{offenceTitle(code), {.icon = QStringLiteral("x"), .small = true}};
        chip->setObjectName(QStringLiteral("offence.") + toQt(code));
        chip->setAccessibleName(tr("%1, take out").arg(offenceTitle(code)));
        connect(
            chip, &QPushButton::clicked, this,
            [this, code] {
                std::erase(m_codes, code);
                showChosen();
                m_edit->setFocus();
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
        m_flow->addWidget(chip);
    }
    m_chosen->setVisible(!m_codes.empty());
}

} // namespace waymark::ui
