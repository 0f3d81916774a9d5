// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/qt/language.h"

#include "base/language_names.h"
#include "ui/desktop/qt/convert.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <string_view>

namespace waymark::ui {
namespace {

constexpr auto kOurs = "waymark-texts";
constexpr auto kQts = "qt-texts";

/// lupdate writes the bare name of a class as context, Qt asks with its namespace.
class Translator final : public QTranslator {
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return QTranslator::isEmpty(); }
    QString translate(
        const char* context, const char* text, const char* comment, int n) const override
    {
        constexpr std::string_view kNamespace{"waymark::ui::"};
        QString found = QTranslator::translate(context, text, comment, n);
        if (found.isEmpty() && std::string_view{context}.starts_with(kNamespace))
            found = QTranslator::translate(context + kNamespace.size(), text, comment, n);
        return found;
    }
};

QTranslator& translator(const char* name)
{
    auto* found = qApp->findChild<QTranslator*>(QLatin1String{name}, Qt::FindDirectChildrenOnly);
    if (!found) {
        found = new Translator{qApp};
        found->setObjectName(QLatin1String{name});
    }
    return *found;
}

} // namespace

QStringList languages() { return {QStringLiteral("en"), QStringLiteral("fr")}; }

QString languageName(const QString& language)
{
    const std::string tag = fromQt(language);
    const QString name = toQt(waymark::languageName(tag, tag));
    return name.left(1).toUpper() + name.mid(1);
}

QString currentLanguage() { return QLocale{}.name().section(QLatin1Char{'_'}, 0, 0); }

QString languageText(const QString& tag) { return languageText(std::string_view{fromQt(tag)}); }

QString languageText(std::string_view tag)
{
    return toQt(waymark::languageName(tag, fromQt(currentLanguage())));
}

void useLanguage(const QString& language)
{
    QString used = language;
    if (used.isEmpty()) used = QLocale::system().name().section(QLatin1Char{'_'}, 0, 0);
    if (!languages().contains(used)) used = QStringLiteral("en");
    // British dates for English: day before month, as all our offices write.
    const QLocale locale = used == QLatin1String{"en"}
        ? QLocale{QLocale::English, QLocale::UnitedKingdom}
        : QLocale{used};
    QLocale::setDefault(locale);
    for (const char* name : {kOurs, kQts})
        QCoreApplication::removeTranslator(&translator(name));
    if (translator(kQts).load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&translator(kQts));
    if (translator(kOurs).load(QStringLiteral(":/i18n/waymark_%1.qm").arg(used)))
        QCoreApplication::installTranslator(&translator(kOurs));
}

} // namespace waymark::ui
