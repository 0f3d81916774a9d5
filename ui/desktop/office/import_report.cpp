// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/office/import_report.h"

#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/language.h"

#include <algorithm>

namespace waymark::ui {
namespace {

using forms::LoadRemark;

constexpr int kMostLines = 8;
constexpr std::string_view kSet = "answerValueSet ";

bool isSet(const LoadRemark& remark)
{
    return remark.weight == LoadRemark::Weight::Unsupported && remark.construct.starts_with(kSet);
}

bool isAsked(const forms::Item& item)
{
    return item.type != forms::ItemType::Group && item.type != forms::ItemType::Display;
}

bool isShown(const LoadRemark& remark) { return remark.weight != LoadRemark::Weight::Note; }

QString questionOf(const forms::Questionnaire& form, const LoadRemark& remark)
{
    const auto index = form.find(remark.linkId);
    if (remark.linkId.empty() || !index) return ImportReport::tr("The whole form");
    const auto& words = form.items[*index].text.base;
    return words.empty() ? isolated(toQt(remark.linkId)) : toQt(words);
}

QString remarkText(const forms::Questionnaire& form, const LoadRemark& remark)
{
    const QString what = isolated(toQt(remark.construct));
    const QString where = questionOf(form, remark);
    if (isSet(remark))
        return ImportReport::tr("%1: its list of answers is not here, so it is answered in own "
                                "words: %2")
            .arg(where, isolated(toQt(remark.construct.substr(kSet.size()))));
    if (remark.weight == LoadRemark::Weight::Broken)
        return ImportReport::tr("%1: the form contradicts itself: %2").arg(where, what);
    return ImportReport::tr("%1: does not work here: %2").arg(where, what);
}

} // namespace

ImportReport::ImportReport(QWidget* parent)
    : QWidget{parent}
    , m_lines{columnIn(this, {}, 6)}
{
    setObjectName(QStringLiteral("importReport"));
    setAccessibleName(tr("What of the form works here"));
    clear();
}

void ImportReport::clear()
{
    ui::clear(m_lines);
    setVisible(false);
}

bool ImportReport::wantsSets(const assessment::ReadForm& read)
{
    return std::ranges::any_of(read.report.remarks, isSet);
}

void ImportReport::show(const assessment::ReadForm& read)
{
    ui::clear(m_lines);
    const auto& form = read.form;
    QStringList languages;
    if (!form.language.empty()) languages << languageText(form.language);
    for (const auto& one : form.languages)
        if (one != form.language) languages << languageText(one);
    auto head = tr("<b>%1</b>, version %2, %n question(s)", nullptr,
        static_cast<int>(std::ranges::count_if(form.items, isAsked)))
                    .arg(toQt(form.title.base).toHtmlEscaped(),
                        isolated(toQt(form.formVersion)).toHtmlEscaped());
    if (!languages.isEmpty()) head += QStringLiteral(", ") + languages.join(QStringLiteral(", "));
    m_lines->addWidget(paragraph(head, Type::Body, Tone::Text, this));
    int shown = 0;
    int left = 0;
    for (const auto& remark : read.report.remarks) {
        if (!isShown(remark)) continue;
        if (++shown > kMostLines)
            ++left;
        else
            addLine(QStringLiteral("alert"), Meaning::Attention, remarkText(form, remark));
    }
    if (shown == 0)
        addLine(QStringLiteral("check"), Meaning::Settled, tr("Everything in it works here."));
    if (left > 0)
        m_lines->addWidget(
            paragraph(tr("And %n more.", nullptr, left), Type::Second, Tone::Quiet, this));
    setVisible(true);
}

void ImportReport::addLine(const QString& icon, Meaning meaning, const QString& text)
{
    auto* row = new QWidget{this};
    auto* line = rowIn(row, {}, 8);
    auto* mark = new IconLabel{icon, 14, row};
    mark->setMeaning(meaning);
    line->addWidget(mark, 0, Qt::AlignTop);
    auto* words = paragraph({}, Type::Body, Tone::Second, row);
    words->setTextFormat(Qt::PlainText);
    words->setText(text);
    line->addWidget(words, 100); // it is no wider than reads well; the rest stays empty
    line->addStretch(1);
    m_lines->addWidget(row);
}

} // namespace waymark::ui
