// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/builder_list.h"

#include "ui/desktop/assessment/builder_forms.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/language.h"

#include <QItemSelectionModel>
#include <QStandardItemModel>

namespace waymark::ui {

BuilderList::BuilderList(QWidget* parent)
    : QWidget{parent}
    , m_forms{new ComboBox}
    , m_list{new RowList{tr("Questions of the form")}}
    , m_model{new QStandardItemModel{this}}
{
    setGround(this, Ground::Surface, "end");
    auto* column = columnIn(this, {12, 12, 12, 12}, 12);
    m_forms->setObjectName(QStringLiteral("builderForms"));
    m_forms->setMinimumWidth(px(80)); // as narrow as the list below it
    column->addWidget(new Field{tr("Form"), m_forms});
    auto* fresh = new Button{tr("New form…"), {.icon = QStringLiteral("plus"), .small = true}};
    fresh->setObjectName(QStringLiteral("newForm"));
    column->addWidget(fresh, 0, Qt::AlignLeading);
    m_title = addName("formName", m_titleField, tr("Its name"));
    column->addWidget(m_titleField);
    m_translation = addName("formNameTranslated", m_translationField, {});
    column->addWidget(m_translationField);
    m_list->setObjectName(QStringLiteral("builderQuestions"));
    m_list->setModel(m_model);
    column->addWidget(m_list, 1);
    connect(fresh, &Button::clicked, this, &BuilderList::newFormWanted);
    connect(m_forms, &QComboBox::activated, this,
        [this] { Q_EMIT formChosen(fromQt(m_forms->currentValue().toString())); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) {
            Q_EMIT questionChosen(fromQt(index.data(ValueRole).toString()));
        });
    connect(m_title, &QLineEdit::textEdited, this,
        [this] { Q_EMIT named(m_formLanguage, fromQt(m_title->text().trimmed())); });
    connect(m_translation, &QLineEdit::textEdited, this,
        [this] { Q_EMIT named(m_language, fromQt(m_translation->text().trimmed())); });
}

LineEdit* BuilderList::addName(const char* name, Field*& field, const QString& label)
{
    auto* line = new LineEdit;
    line->setObjectName(QLatin1String{name});
    line->setMinimumWidth(px(80));
    field = new Field{label, line};
    return line;
}

void BuilderList::showForms(const BuilderVisit& visit)
{
    m_forms->clear();
    // A form that was never saved stands first, under the name it has so far.
    if (visit.isNew()) {
        const auto form = visit.draft->form();
        m_forms->addItem(tr("New: %1").arg(form ? toQt(form->title.base) : QString{}), QString{});
    }
    for (const auto& form : visit.forms)
        m_forms->addItem(toQt(form.title), toQt(form.id));
    if (visit.base) m_forms->setCurrentValue(toQt(*visit.base));
}

void BuilderList::show(const forms::Questionnaire* form, const std::string& chosen)
{
    m_model->clear();
    m_titleField->setVisible(form != nullptr);
    if (!form) return;
    for (const forms::Item& item : form->items)
        addRow(*form, item);
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->index(row, 0).data(ValueRole).toString() == toQt(chosen))
            m_list->setCurrentIndex(m_model->index(row, 0));
}

void BuilderList::showNames(const forms::Questionnaire& form, const std::string& language)
{
    const auto put = [](LineEdit* line, const QString& words) {
        if (!line->hasFocus() && line->text() != words) line->setText(words);
    };
    m_formLanguage = form.language;
    m_language = language;
    put(m_title, toQt(form.title.base));
    const bool other = !language.empty() && language != form.language;
    m_translationField->setVisible(other);
    if (!other) return;
    m_translationField->setLabel(tr("Its name in %1").arg(languageName(toQt(language))));
    const auto said = form.title.translations.find(language);
    put(m_translation, said == form.title.translations.end() ? QString{} : toQt(said->second));
}

void BuilderList::addRow(const forms::Questionnaire& form, const forms::Item& item)
{
    int depth = 0;
    for (auto at = item.parent; at; at = form.items[*at].parent)
        ++depth;
    auto* row = new QStandardItem{QString(depth * 3, u'\u2002') + questionTitle(item)};
    row->setEditable(false);
    QString second = itemTypeText(item.type);
    if (!item.conditions.empty()) second += QStringLiteral(" · ") + tr("only if");
    row->setData(second, SecondLineRole);
    row->setData(toQt(item.linkId), ValueRole);
    row->setToolTip(questionTitle(item));
    m_model->appendRow(row);
}

void BuilderList::chooseFirst()
{
    if (m_model->rowCount() > 0) m_list->setCurrentIndex(m_model->index(0, 0));
    (m_model->rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_title)->setFocus();
}

} // namespace waymark::ui
