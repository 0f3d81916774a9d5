// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pseudo_language.h"

#include "ui/desktop/kit/lists.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/language.h"

#include "base/language_names.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>

namespace waymark::test {
namespace {

constexpr QChar kOpen{0x27e6};
constexpr QChar kClose{0x27e7};
constexpr QChar kFiller{0x2025};

void collect(const QJsonValue& value, QSet<QString>& data)
{
    if (value.isString()) {
        data.insert(value.toString().trimmed());
        static const QRegularExpression ends{QStringLiteral("\\n|\\.")};
        for (const QString& sentence : value.toString().split(ends))
            data.insert(sentence.trimmed());
    }
    if (value.isArray())
        for (const QJsonValue& element : value.toArray())
            collect(element, data);
    if (value.isObject())
        for (const QJsonValue& member : value.toObject())
            collect(member, data);
}

void collectLines(QFile& file, QChar separator, QSet<QString>& data)
{
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char{'\n'}))
        for (const QString& part : line.split(separator))
            data.insert(part.trimmed());
}

/// Names of languages, countries, months and days come from the locale, not from a translator.
void collectLocale(QSet<QString>& data)
{
    for (int language = 2; language < 350; ++language)
        data.insert(QLocale::languageToString(static_cast<QLocale::Language>(language)));
    for (int country = 1; country < 265; ++country)
        data.insert(QLocale::territoryToString(static_cast<QLocale::Territory>(country)));
    for (const auto& language : languagesNamed("en"))
        data.insert(ui::languageName(ui::toQt(language.code)));
    for (int day = 1; day <= 7; ++day)
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
            data.insert(QLocale{}.dayName(day, format));
    for (int month = 1; month <= 12; ++month)
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
            data.insert(QLocale{}.monthName(month, format));
}

/// What shows a document speaks the reader's language, not the interface's.
bool isPaper(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (widget->objectName() == QLatin1String{"sheetText"}) return true;
    return false;
}

void collectRows(const QAbstractItemModel* model, QStringList& texts)
{
    for (int row = 0; row < std::min(model->rowCount(), 200); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            for (const int role : {static_cast<int>(Qt::DisplayRole),
                     static_cast<int>(ui::SecondLineRole), static_cast<int>(ui::ThirdLineRole),
                     static_cast<int>(ui::EndTextRole), static_cast<int>(Qt::ToolTipRole)})
                texts << model->index(row, column).data(role).toString();
}

/// Names of keys and units, numbers, initials, and what has no letters.
bool isNoText(const QString& piece)
{
    static const QRegularExpression pattern{
        QStringLiteral("^((Ctrl|Alt|Shift|Esc|F\\d+|Enter|Tab|Waymark|PDF|km|R\\d+|\\p{Lu}{2})\\b"
                       "|[^\\p{L}]|\\b\\p{L}\\b)*$"),
        QRegularExpression::UseUnicodePropertiesOption};
    return pattern.match(piece).hasMatch();
}

/// What of `line` is neither a datum nor made of data joined as lists and rows are.
QStringList unknownPieces(const QString& line, const QSet<QString>& data, qsizetype seam)
{
    static const QStringList seams{QStringLiteral(" · "), QStringLiteral("  "),
        QStringLiteral(": "), QStringLiteral(", "), QStringLiteral(" and "), QStringLiteral(" ")};
    static const QRegularExpression ends{
        QStringLiteral("^[\\s·,;]+|[\\s·,;.]+$"), QRegularExpression::UseUnicodePropertiesOption};
    static const QRegularExpression number{QStringLiteral("^\\d+(\\.\\d+)*\\s"),
        QRegularExpression::UseUnicodePropertiesOption}; // of a section
    const QString piece = QString{line}.remove(ends);
    if (isNoText(piece)) return {};
    for (const QString& shown : {line.trimmed(), piece, QString{piece}.remove(number)})
        if (data.contains(shown)) return {};
    // A single word of a longer text proves nothing: only dates and numbers are cut at spaces.
    static const QRegularExpression digit{QStringLiteral("\\d")};
    if (seam == seams.size() || (seam + 1 == seams.size() && !piece.contains(digit)))
        return {piece};
    QStringList left;
    for (const QString& part : piece.split(seams[seam]))
        left << unknownPieces(part, data, seam + 1);
    return left;
}

} // namespace

PseudoLanguage::PseudoLanguage() { QCoreApplication::installTranslator(this); }

PseudoLanguage::~PseudoLanguage() { QCoreApplication::removeTranslator(this); }

QString PseudoLanguage::translate(const char*, const char* text, const char*, int) const
{
    const QString words = QString::fromUtf8(text);
    return kOpen + words + QString{words.size() / 3, kFiller} + kClose;
}

QStringList textsIn(const QWidget* part)
{
    QStringList texts;
    for (const auto* widget : part->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->objectName().startsWith(QLatin1String{"qt_"})) continue;
        if (isPaper(widget)) continue;
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (const auto* label = qobject_cast<const QLabel*>(widget)) texts << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts << button->text();
        if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            texts << line->placeholderText();
        if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget))
            texts << edit->placeholderText();
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                texts << tabs->tabText(i);
        if (const auto* box = qobject_cast<const QComboBox*>(widget))
            for (int i = 0; i < box->count(); ++i)
                texts << box->itemText(i);
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget);
            view && view->model())
            collectRows(view->model(), texts);
    }
    texts.removeAll(QString{});
    return texts;
}

QString untranslated(const QString& text, const QSet<QString>& data)
{
    QString rest;
    int depth = 0;
    for (const QChar sign : text) {
        if (sign == kClose) {
            depth = std::max(0, depth - 1);
            rest += QLatin1Char{'\n'};
        } else if (sign == kOpen) {
            ++depth;
        } else if (depth == 0) {
            rest += sign;
        }
    }
    static const QRegularExpression tags{QStringLiteral("<[^>]*>")};
    static const QRegularExpression marks{
        QStringLiteral("[\\x{2066}-\\x{2069}\\x{200e}\\x{200f}]")};
    rest.remove(marks);
    rest.replace(tags, QStringLiteral("\n"));
    QStringList left;
    for (const QString& line : rest.split(QLatin1Char{'\n'}))
        left << unknownPieces(line, data, 0);
    return left.join(QStringLiteral(" | "));
}

QSet<QString> trainingData()
{
    QSet<QString> data;
    collectLocale(data);
    QDirIterator files{
        QStringLiteral(WAYMARK_SOURCE_DIR "/resources"), QDir::Files, QDirIterator::Subdirectories};
    while (files.hasNext()) {
        QFile file{files.next()};
        if (!file.open(QIODevice::ReadOnly)) continue;
        if (file.fileName().endsWith(QLatin1String{".json"})) {
            const auto document = QJsonDocument::fromJson(file.readAll());
            collect(
                document.isArray() ? QJsonValue{document.array()} : QJsonValue{document.object()},
                data);
        } else if (file.fileName().endsWith(QLatin1String{".md"})) {
            collectLines(file, QLatin1Char{':'}, data);
        } else if (file.fileName().contains(QLatin1String{"/iccs/"})) {
            collectLines(file, QLatin1Char{'|'}, data);
        }
    }
    return data;
}

} // namespace waymark::test
