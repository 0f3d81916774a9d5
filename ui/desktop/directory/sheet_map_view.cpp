// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/sheet_map_view.h"

#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <utility>

namespace waymark::ui {
namespace {

constexpr std::size_t kPreviewRows = 3;
constexpr std::array kEncodings{"UTF-8", "windows-1252", "windows-1250", "windows-1257",
    "ISO-8859-1", "ISO-8859-2", "ISO-8859-15", "UTF-16LE", "UTF-16BE"};

struct FieldWords {
    const char* code;
    const char* words;
};
constexpr auto kFields = std::to_array<FieldWords>({
    {"name", QT_TRANSLATE_NOOP("SheetMap", "Name of the service")},
    {"organization", QT_TRANSLATE_NOOP("SheetMap", "Organisation")},
    {"description", QT_TRANSLATE_NOOP("SheetMap", "Description")},
    {"needs", QT_TRANSLATE_NOOP("SheetMap", "Needs, categories")},
    {"crimes", QT_TRANSLATE_NOOP("SheetMap", "What happened (crimes)")},
    {"phone", QT_TRANSLATE_NOOP("SheetMap", "Phone")},
    {"email", QT_TRANSLATE_NOOP("SheetMap", "E-mail")},
    {"url", QT_TRANSLATE_NOOP("SheetMap", "Web page")},
    {"address", QT_TRANSLATE_NOOP("SheetMap", "Street and number")},
    {"address_2", QT_TRANSLATE_NOOP("SheetMap", "Second line of the address")},
    {"postal_code", QT_TRANSLATE_NOOP("SheetMap", "Postal code")},
    {"city", QT_TRANSLATE_NOOP("SheetMap", "Town")},
    {"region", QT_TRANSLATE_NOOP("SheetMap", "Region")},
    {"country", QT_TRANSLATE_NOOP("SheetMap", "Country")},
    {"latitude", QT_TRANSLATE_NOOP("SheetMap", "Latitude")},
    {"longitude", QT_TRANSLATE_NOOP("SheetMap", "Longitude")},
    {"hours", QT_TRANSLATE_NOOP("SheetMap", "Opening hours")},
    {"closed_on_public_holidays",
        QT_TRANSLATE_NOOP("SheetMap", "Closed on public holidays (yes, no)")},
    {"languages", QT_TRANSLATE_NOOP("SheetMap", "Languages")},
    {"interpreter_languages", QT_TRANSLATE_NOOP("SheetMap", "Interpreters")},
    {"eligibility", QT_TRANSLATE_NOOP("SheetMap", "Who may come")},
    {"statuses", QT_TRANSLATE_NOOP("SheetMap", "Victims, relatives, witnesses")},
    {"ages", QT_TRANSLATE_NOOP("SheetMap", "Ages (from, to)")},
    {"minimum_age", QT_TRANSLATE_NOOP("SheetMap", "Youngest age")},
    {"maximum_age", QT_TRANSLATE_NOOP("SheetMap", "Oldest age")},
    {"gender", QT_TRANSLATE_NOOP("SheetMap", "For which gender")},
    {"exclusions", QT_TRANSLATE_NOOP("SheetMap", "Who may not come")},
    {"takes_children", QT_TRANSLATE_NOOP("SheetMap", "Children may come (yes, no)")},
    {"takes_animals", QT_TRANSLATE_NOOP("SheetMap", "Animals may come (yes, no)")},
    {"takes_undocumented", QT_TRANSLATE_NOOP("SheetMap", "Without papers (yes, no)")},
    {"without_report", QT_TRANSLATE_NOOP("SheetMap", "Without a police report (yes, no)")},
    {"accepts_anonymous", QT_TRANSLATE_NOOP("SheetMap", "Without a name (yes, no)")},
    {"step_free", QT_TRANSLATE_NOOP("SheetMap", "Step-free (yes, no)")},
    {"free", QT_TRANSLATE_NOOP("SheetMap", "Free of charge (yes, no)")},
    {"fees", QT_TRANSLATE_NOOP("SheetMap", "Cost")},
    {"application", QT_TRANSLATE_NOOP("SheetMap", "How one comes to it")},
    {"documents", QT_TRANSLATE_NOOP("SheetMap", "To bring")},
    {"waiting_time", QT_TRANSLATE_NOOP("SheetMap", "Wait")},
    {"confidential", QT_TRANSLATE_NOOP("SheetMap", "Confidential address (yes, no)")},
    {"safe_entrance", QT_TRANSLATE_NOOP("SheetMap", "Safe entrance")},
    {"secure_channel", QT_TRANSLATE_NOOP("SheetMap", "Safe way to send a referral")},
    {"agreement", QT_TRANSLATE_NOOP("SheetMap", "Number of the agreement")},
    {"good_to_know", QT_TRANSLATE_NOOP("SheetMap", "Note of this office")},
    {"status", QT_TRANSLATE_NOOP("SheetMap", "Status")},
    {"id", QT_TRANSLATE_NOOP("SheetMap", "Number of the entry")},
});

QString fieldText(std::string_view code)
{
    const auto* const found = std::ranges::find(
        kFields, code, [](const FieldWords& field) { return std::string_view{field.code}; });
    return found == kFields.end() ? toQt(code)
                                  : QCoreApplication::translate("SheetMap", found->words);
}

QString separatorText(char separator)
{
    switch (separator) {
    case ';': return SheetMapView::tr("semicolon");
    case '\t': return SheetMapView::tr("tab");
    case '|': return SheetMapView::tr("bar");
    default: break;
    }
    return SheetMapView::tr("comma");
}

} // namespace

Result<LookedAtSheet> lookAtSheet(const std::string& path, const directory::SheetForm& form)
{
    const auto sheet = directory::Sheet::open(path, form);
    if (!sheet) return sheet.error();
    LookedAtSheet looked{directory::guessMap(*sheet), sheet->columns(), {}, sheet->rowCount()};
    for (std::size_t i = 0; i < std::min(kPreviewRows, sheet->rowCount()); ++i)
        looked.rows.push_back(sheet->row(i));
    return looked;
}

SheetMapView::SheetMapView(QWidget* parent)
    : QWidget{parent}
    , m_encoding{new ComboBox}
    , m_separator{new ComboBox}
    , m_count{paragraph({})}
{
    auto* column = columnIn(this, {}, 10);
    column->addWidget(m_count);
    auto* row = rowIn(column, 12);
    for (const auto* encoding : kEncodings)
        m_encoding->addItem(QLatin1String{encoding}, QLatin1String{encoding});
    for (const char separator : {',', ';', '\t', '|'})
        m_separator->addItem(separatorText(separator), QString{QLatin1Char{separator}});
    m_encoding->setObjectName(QStringLiteral("sheetEncoding"));
    m_separator->setObjectName(QStringLiteral("sheetSeparator"));
    row->addWidget(new Field{tr("Letters are written in"), m_encoding});
    row->addWidget(new Field{tr("Cells are parted by"), m_separator});
    row->addStretch();
    auto* content = plainWidget(Ground::Surface);
    m_grid = new QGridLayout{content};
    m_grid->setHorizontalSpacing(px(12));
    m_grid->setVerticalSpacing(px(8));
    m_grid->setColumnStretch(1, 1);
    auto* scroll = scrolling(content);
    scroll->setMinimumHeight(px(240));
    column->addWidget(scroll, 1);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &SheetMapView::formChanged);
    connect(m_separator, &QComboBox::currentIndexChanged, this, &SheetMapView::formChanged);
}

void SheetMapView::setSheet(const LookedAtSheet& sheet)
{
    const QSignalBlocker quietEncoding{m_encoding};
    const QSignalBlocker quietSeparator{m_separator};
    const QString encoding = toQt(sheet.map.form.encoding);
    if (m_encoding->findData(encoding) < 0) m_encoding->addItem(encoding, encoding);
    m_encoding->setCurrentValue(encoding);
    m_separator->setCurrentValue(QString{QLatin1Char{sheet.map.form.separator}});
    m_count->setText(tr("%n rows. Say what each column holds; what is left out is kept beside.",
        nullptr, static_cast<int>(sheet.count)));
    clear(m_grid);
    m_columns.clear();
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        const int row = static_cast<int>(i);
        const std::string& name = sheet.columns[i];
        QStringList cells;
        for (const auto& cellsOfRow : sheet.rows)
            if (i < cellsOfRow.size() && !cellsOfRow[i].empty())
                cells << isolated(toQt(cellsOfRow[i]).simplified());
        auto* head = new ElidedLabel{toQt(name), Type::Label};
        head->setMinimumWidth(px(120));
        m_grid->addWidget(head, row, 0);
        m_grid->addWidget(
            new ElidedLabel{cells.join(QStringLiteral(" · ")), Type::Second, Tone::Quiet}, row, 1);
        auto* box = new ComboBox;
        box->setObjectName(QStringLiteral("column-%1").arg(i));
        box->setAccessibleName(tr("What the column %1 holds").arg(toQt(name)));
        box->addItem(tr("kept beside"), QString{});
        for (const auto& field : directory::sheetFields())
            box->addItem(fieldText(field.code), toQt(field.code));
        const auto guessed = sheet.map.columns.find(name);
        box->setCurrentValue(
            guessed == sheet.map.columns.end() ? QString{} : toQt(guessed->second));
        connect(box, &QComboBox::currentIndexChanged, this, &SheetMapView::mapChanged);
        m_grid->addWidget(box, row, 2);
        m_columns.emplace_back(name, box);
    }
    m_grid->setRowStretch(static_cast<int>(sheet.columns.size()), 1);
}

directory::SheetForm SheetMapView::form() const
{
    const QString separator = m_separator->currentValue().toString();
    return {fromQt(m_encoding->currentValue().toString()),
        separator.isEmpty() ? '\0' : separator.front().toLatin1()};
}

directory::SheetMap SheetMapView::map() const
{
    directory::SheetMap map{form(), {}};
    for (const auto& [name, box] : m_columns)
        if (const QString code = box->currentValue().toString(); !code.isEmpty())
            map.columns[name] = fromQt(code);
    return map;
}

} // namespace waymark::ui
