// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/kit/code_edit.h"

#include "base/fold.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/language.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

#include <algorithm>

namespace waymark::ui {
namespace {

constexpr qsizetype kProposed = 8;

} // namespace

CodeEdit::CodeEdit(std::vector<NamedCode> known, QWidget* parent)
    : LineEdit{{}, parent}
    , m_known{std::move(known)}
    , m_found{new QStringListModel{this}}
{
    m_folded.reserve(m_known.size());
    for (const NamedCode& one : m_known)
        m_folded.push_back(fold(one.name));
    auto* completer = new QCompleter{this};
    completer->setModel(m_found);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->popup()->setAccessibleName(tr("Found"));
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &CodeEdit::propose);
    connect(this, &QLineEdit::textEdited, this, &CodeEdit::edited);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &CodeEdit::edited,
        Qt::QueuedConnection);
}

QString CodeEdit::code() const
{
    const QString typed = text().trimmed();
    const std::string folded = fold(fromQt(typed));
    if (folded.empty()) return {};
    for (std::size_t i = 0; i < m_known.size(); ++i)
        if (m_folded[i] == folded) return toQt(m_known[i].code);
    const auto exact = std::ranges::find_if(m_known, [&](const NamedCode& one) {
        return typed.compare(toQt(one.code), Qt::CaseInsensitive) == 0;
    });
    return exact == m_known.end() ? typed : toQt(exact->code);
}

void CodeEdit::setCode(const QString& code)
{
    const auto found = std::ranges::find(m_known, fromQt(code), &NamedCode::code);
    setText(found == m_known.end() ? code : toQt(found->name));
}

void CodeEdit::propose(const QString& text)
{
    const std::string wanted = fold(fromQt(text.trimmed()));
    QStringList begin;
    QStringList within;
    for (std::size_t i = 0; i < m_known.size() && !wanted.empty(); ++i) {
        const auto at = m_folded[i].find(wanted);
        if (at == 0) begin << toQt(m_known[i].name);
        if (at != 0 && at != std::string::npos) within << toQt(m_known[i].name);
    }
    m_found->setStringList((begin + within).mid(0, kProposed));
}

CodeEdit* languageEdit() { return new CodeEdit{languagesNamed(fromQt(currentLanguage()))}; }
CodeEdit* countryEdit() { return new CodeEdit{countriesNamed(fromQt(currentLanguage()))}; }

} // namespace waymark::ui
