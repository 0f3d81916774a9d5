// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/filter_panel.h"

#include "ui/desktop/directory/directory_texts.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/segments.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <map>

namespace waymark::ui {
namespace {

constexpr int kUsualDistance = 1;
constexpr int kPlainText = Qt::UserRole + 1; ///< of a choice, without its count

QString countText(std::size_t count) { return QLocale{}.toString(static_cast<qulonglong>(count)); }

/// Writes each count behind the words of its choice; what stands for "any" has none.
void showCounts(ComboBox* box, const std::function<std::size_t(const QVariant&)>& countOf)
{
    const QSignalBlocker quiet{box};
    for (int i = 1; i < box->count(); ++i) {
        const QString plain = box->itemData(i, kPlainText).toString();
        const auto count = countOf(box->itemData(i));
        box->setItemText(
            i, count == 0 ? plain : FilterPanel::tr("%1 (%2)").arg(plain, countText(count)));
    }
    box->update();
}

void addItem(ComboBox* box, const QString& text, const QVariant& value)
{
    box->addItem(text, value);
    box->setItemData(box->count() - 1, text, kPlainText);
}

/// Sorted by their words, below "any"; what is chosen stays chosen.
void fillChoices(ComboBox* box, QList<std::pair<QString, QString>> choices)
{
    const QSignalBlocker quiet{box};
    const QVariant chosen = box->currentValue();
    while (box->count() > 1)
        box->removeItem(1);
    std::ranges::sort(choices, [](const auto& a, const auto& b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    for (const auto& [text, value] : choices)
        addItem(box, text, value);
    box->setCurrentValue(chosen);
    if (box->currentIndex() < 0) box->setCurrentIndex(0);
}

} // namespace

FilterPanel::FilterPanel(QWidget* parent)
    : QWidget{parent}
{
    setAccessibleName(tr("Filters"));
    setGround(this, Ground::Window, "end");
    setMinimumWidth(px(222)); // nothing is cut at 200 %
    auto* outer = columnIn(this, {}, 0);
    auto* content = plainWidget(Ground::Window);
    auto* column = columnIn(content, {24, 16, 16, 16}, 14);
    outer->addWidget(scrolling(content));
    auto* head = rowIn(column);
    head->addWidget(label(tr("Filters"), Type::Strong));
    head->addStretch();
    auto* reset = new Button{tr("Clear"), {.look = Look::Quiet, .small = true}};
    reset->setObjectName(QStringLiteral("clearFilters"));
    connect(reset, &Button::clicked, this, &FilterPanel::clear);
    head->addWidget(reset);
    addWhat(column);
    addWhere(column);
    addBoxes(column);
    addChecked(column);
    column->addStretch();
    setFacets({});
}

void FilterPanel::addWhat(QBoxLayout* column)
{
    m_need = addChoice(column, "need", tr("Need"), tr("Any need"));
    fillNeeds();
    m_crime = addChoice(column, "crime", tr("What happened"), tr("Anything"));
    QList<std::pair<QString, QString>> crimes;
    for (const std::string& crime : crimeTags())
        crimes.append({crimeText(crime), toQt(crime)});
    fillChoices(m_crime, crimes);
    m_language = addChoice(column, "language", tr("Language"), tr("Any language"));
    m_age = addChoice(column, "age", tr("Age"), tr("Any age"));
    const QStringList ages{
        tr("Children under 12"), tr("12 to 17 years"), tr("18 to 64 years"), tr("65 and older")};
    for (int i = 0; i < ages.size(); ++i)
        addItem(m_age, ages.at(i), i);
}

void FilterPanel::addWhere(QBoxLayout* column)
{
    auto* place = new LineEdit;
    place->setObjectName(QStringLiteral("near"));
    m_near = new Field{tr("Near"), place};
    column->addWidget(m_near);
    m_within = new Segments{tr("Within"), QStringList{tr("5"), tr("20"), tr("60 km")}};
    m_within->setObjectName(QStringLiteral("within"));
    m_within->setSmall(true);
    m_within->setCurrent(kUsualDistance);
    m_within->setClearedTo(kUsualDistance);
    m_withinField = new Field{tr("Within"), m_within};
    column->addWidget(m_withinField);
    connect(place, &QLineEdit::textChanged, this, &FilterPanel::changed);
    connect(m_within, &Segments::chosen, this, &FilterPanel::changed);
}

void FilterPanel::addBoxes(QBoxLayout* column)
{
    auto* boxes = columnIn(column, 6);
    boxes->addWidget(label(tr("Only services that"), Type::Label, Tone::Second));
    m_free = addBox(boxes, tr("are free"), "onlyFree");
    m_anonymous = addBox(boxes, tr("accept without a name"), "onlyAnonymous");
    m_open = addBox(boxes, tr("are open now"), "onlyOpen");
    m_openAt = addBox(boxes, tr("are open at…"), "onlyOpenAt");
    m_time = new QDateTimeEdit{QDateTime::currentDateTime()};
    m_time->setObjectName(QStringLiteral("openAt"));
    m_time->setAccessibleName(tr("Open at"));
    m_time->setDisplayFormat(QStringLiteral("ddd d MMM HH:mm"));
    m_time->hide();
    boxes->addWidget(m_time);
    m_stepFree = addBox(boxes, tr("have step-free access"), "onlyStepFree");
    m_children = addBox(boxes, tr("take children along"), "onlyChildren");
    m_papers = addBox(boxes, tr("ask for no papers"), "onlyWithoutPapers");
    connect(m_openAt.box, &QCheckBox::toggled, this, &FilterPanel::openAtChosen);
    connect(m_open.box, &QCheckBox::toggled, this, [this](bool on) {
        if (on) m_openAt.box->setChecked(false);
    });
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &FilterPanel::changed);
}

void FilterPanel::addChecked(QBoxLayout* column)
{
    auto* checked = columnIn(column, 6);
    checked->addWidget(label(tr("Information checked"), Type::Label, Tone::Second));
    for (std::size_t i = 0; i < m_checked.size(); ++i) {
        const auto freshness = static_cast<directory::Freshness>(i);
        auto* row = rowIn(checked, 6);
        auto* icon = new IconLabel{freshnessIcon(freshness), 13};
        icon->setMeaning(freshnessMeaning(freshness));
        row->addWidget(icon);
        m_checked[i] = new FilterChip{{}};
        m_checked[i]->setObjectName(QStringLiteral("checked-") + toQt(code(freshness)));
        row->addWidget(m_checked[i]);
        row->addStretch();
        connect(m_checked[i], &FilterChip::toggled, this, [this, i](bool on) { only(i, on); });
    }
}

ComboBox* FilterPanel::addChoice(
    QBoxLayout* column, const char* name, const QString& title, const QString& any)
{
    auto* box = new ComboBox;
    box->setObjectName(QLatin1String{name});
    addItem(box, any, QVariant{});
    column->addWidget(new Field{title, box});
    connect(box, &QComboBox::currentIndexChanged, this, &FilterPanel::changed);
    return box;
}

FilterPanel::Box FilterPanel::addBox(QBoxLayout* column, const QString& text, const char* name)
{
    Box made{new QCheckBox{text}, label({}, Type::Second, Tone::Quiet)};
    made.box->setObjectName(QLatin1String{name});
    auto* row = rowIn(column, 6);
    row->addWidget(made.box);
    row->addStretch();
    row->addWidget(made.count);
    connect(made.box, &QCheckBox::toggled, this, &FilterPanel::changed);
    return made;
}

void FilterPanel::openAtChosen(bool on)
{
    if (on) m_open.box->setChecked(false);
    if (on) m_time->setMinimumDateTime(QDateTime::currentDateTime().addSecs(-60));
    m_time->setVisible(on);
}

void FilterPanel::fillNeeds()
{
    QList<std::pair<QString, QString>> needs;
    for (const directory::Need need : directory::allNeeds())
        needs.append({needText(need), toQt(code(need))});
    fillChoices(m_need, needs);
}

directory::Query FilterPanel::query() const
{
    directory::Query query;
    query.need = directory::parseNeed(fromQt(m_need->currentValue().toString()));
    query.crime = fromQt(m_crime->currentValue().toString());
    query.language = fromQt(m_language->currentValue().toString());
    if (const QVariant age = m_age->currentValue(); age.isValid()) {
        const auto& group = directory::kAgeGroups[static_cast<std::size_t>(age.toInt())];
        query.age = group.from;
        query.ageUpTo = group.upTo;
    }
    query.withinKm
        = directory::kCircles[static_cast<std::size_t>(std::max(0, m_within->current()))];
    query.onlyFree = m_free.box->isChecked();
    query.onlyAnonymous = m_anonymous.box->isChecked();
    query.onlyStepFree = m_stepFree.box->isChecked();
    query.onlyChildren = m_children.box->isChecked();
    query.onlyWithoutPapers = m_papers.box->isChecked();
    for (std::size_t i = 0; i < m_checked.size(); ++i)
        if (m_checked[i]->isChecked()) query.freshness = static_cast<directory::Freshness>(i);
    if (m_open.box->isChecked()) query.openAt = fromQt(QDateTime::currentDateTime());
    if (m_openAt.box->isChecked()) query.openAt = fromQt(m_time->dateTime());
    return query;
}

QString FilterPanel::near() const { return m_near->as<LineEdit>()->text().trimmed(); }

void FilterPanel::setPlaceKnown(bool known)
{
    m_near->setHint(
        known || near().isEmpty() ? QString{} : tr("No service is in a place of that name."));
}

void FilterPanel::setLanguages(const std::vector<std::string>& codes)
{
    QList<std::pair<QString, QString>> names;
    for (const std::string& code : codes)
        names.append({languageText(code), toQt(code)});
    fillChoices(m_language, names);
}

void FilterPanel::setFacets(const directory::Facets& facets)
{
    const auto counted = [](const auto& counts) {
        std::map<QString, std::size_t> found;
        for (const auto& [value, count] : counts)
            found[toQt(value)] = count;
        return [found](const QVariant& value) {
            const auto at = found.find(value.toString());
            return at == found.end() ? 0 : at->second;
        };
    };
    std::vector<std::pair<std::string, std::size_t>> needs;
    for (const auto& [need, count] : facets.byNeed)
        needs.emplace_back(code(need), count);
    showCounts(m_need, counted(needs));
    showCounts(m_crime, counted(facets.byCrime));
    showCounts(m_language, counted(facets.byLanguage));
    showCounts(m_age, [&](const QVariant& group) {
        return facets.byAge[static_cast<std::size_t>(group.toInt())];
    });
    m_withinField->setHint(near().isEmpty() || facets.byDistance.back() == 0
            ? QString{}
            : tr("%1 · %2 · %3 services")
                  .arg(countText(facets.byDistance[0]), countText(facets.byDistance[1]),
                      countText(facets.byDistance[2])));
    const std::pair<const Box*, std::size_t> boxes[]{{&m_free, facets.free},
        {&m_anonymous, facets.anonymous},
        {m_openAt.box->isChecked() ? &m_openAt : &m_open, facets.open},
        {&m_stepFree, facets.stepFree}, {&m_children, facets.children},
        {&m_papers, facets.withoutPapers}};
    (m_openAt.box->isChecked() ? m_open : m_openAt).count->clear();
    for (const auto& [box, count] : boxes) {
        box->count->setText(countText(count));
        box->box->setAccessibleDescription(tr("Services: %1").arg(countText(count)));
    }
    const QStringList texts{tr("last 90 days"), tr("90 to 180 days"), tr("older, ask first")};
    for (std::size_t i = 0; i < m_checked.size(); ++i)
        m_checked[i]->setText(isolated(tr("%1  %2").arg(
            texts.at(static_cast<qsizetype>(i)), countText(facets.byFreshness[i]))));
}

void FilterPanel::only(std::size_t chosen, bool on)
{
    if (on)
        for (std::size_t i = 0; i < m_checked.size(); ++i) {
            const QSignalBlocker quiet{m_checked[i]};
            m_checked[i]->setChecked(i == chosen);
        }
    Q_EMIT changed();
}

void FilterPanel::setNeed(std::optional<directory::Need> need)
{
    m_need->setCurrentValue(need ? QVariant{toQt(code(*need))} : QVariant{});
}

void FilterPanel::clear()
{
    clearNeed();
    clearPlace();
    clearLanguage();
    clearBoxes();
    m_within->setCurrent(kUsualDistance);
    Q_EMIT changed();
}

void FilterPanel::clearPlace() { m_near->as<LineEdit>()->clear(); }
void FilterPanel::clearLanguage() { m_language->setCurrentIndex(0); }
void FilterPanel::clearNeed() { m_need->setCurrentIndex(0); }

void FilterPanel::clearBoxes()
{
    m_crime->setCurrentIndex(0);
    m_age->setCurrentIndex(0);
    for (const Box& each :
        {m_free, m_anonymous, m_open, m_openAt, m_stepFree, m_children, m_papers})
        each.box->setChecked(false);
    for (FilterChip* chip : m_checked)
        chip->setChecked(false);
}

bool FilterPanel::hasBoxes() const
{
    const auto isOn = [](const Box& each) { return each.box->isChecked(); };
    return m_crime->currentIndex() > 0 || m_age->currentIndex() > 0
        || std::ranges::any_of(
            std::array{m_free, m_anonymous, m_open, m_openAt, m_stepFree, m_children, m_papers},
            isOn)
        || std::ranges::any_of(m_checked, &FilterChip::isChecked);
}

} // namespace waymark::ui
