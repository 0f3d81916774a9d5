// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/language_names.h"

#include "ui/desktop/directory/directory_texts.h"
#include "ui/desktop/qt/convert.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace waymark::ui {
namespace {

QHash<QString, QString> codesByName()
{
    QHash<QString, QString> codes;
    for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
        const auto language = static_cast<QLocale::Language>(i);
        const QString code = QLocale::languageToCode(language);
        if (code.isEmpty()) continue;
        codes.insert(QLocale::languageToString(language).toLower(), code);
        codes.insert(languageText(fromQt(code)).toLower(), code);
        codes.insert(code, code);
    }
    return codes;
}

} // namespace

QString languageNames(const std::vector<std::string>& codes)
{
    QStringList names;
    for (const std::string& code : codes)
        names << languageText(code);
    return names.join(QStringLiteral(", "));
}

std::vector<std::string> languageCodes(const QString& names)
{
    const auto known = codesByName();
    std::vector<std::string> codes;
    for (const QString& part : names.split(QLatin1Char{','}, Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        if (name.isEmpty()) continue;
        const std::string code = fromQt(known.value(name.toLower(), name));
        if (std::ranges::find(codes, code) == codes.end()) codes.push_back(code);
    }
    return codes;
}

} // namespace waymark::ui
