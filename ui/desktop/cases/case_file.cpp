// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/cases/case_file.h"

#include "assessment/needs.h"
#include "ui/desktop/cases/case_words.h"
#include "ui/desktop/qt/convert.h"

#include <QCoreApplication>

namespace waymark::ui {

using namespace cases;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

} // namespace

std::optional<CaseFile> readCaseFile(office::Desk& desk, CaseId id)
{
    auto found = Cases{desk}.find(id);
    if (!found) return std::nullopt;
    CaseFile file{*std::move(found), SafeContacts{desk}.current(id), {}, Tasks{desk}.openOfCase(id),
        assessment::Needs{desk}.ofCase(id), assessment::Measures{desk}.ofCase(id), {}};
    if (auto newest = Timeline{desk}.newest(id, {}, 1).rows; !newest.empty())
        file.latest = std::move(newest.front());
    file.callVerdict = verdict(file.safeContact ? &file.safeContact->details : nullptr,
        OutgoingAct::Call, desk.clock().local(desk.clock().now()));
    return file;
}

ChipValue chipOf(const Flag& flag)
{
    Meaning meaning = Meaning::Plain;
    if (meaningOf(flag.kind) == FlagMeaning::Safety) meaning = Meaning::Safety;
    if (meaningOf(flag.kind) == FlagMeaning::Authority) meaning = Meaning::Authority;
    const QString text = flag.kind == FlagKind::Other && !flag.words.empty() ? toQt(flag.words)
                                                                             : wordOf(flag.kind);
    return {text, iconOf(flag.kind), meaning};
}

ChipValue chipOf(const RiskJudgement& risk)
{
    const bool high = risk.level == RiskLevel::High;
    return {wordOf(risk.level), high ? QStringLiteral("alert") : QStringLiteral("info"),
        high ? Meaning::Safety : Meaning::Plain};
}

QString responsibleText(const Case& shown)
{
    QString text
        = shown.responsibleName.empty() ? Words::tr("Nobody yet") : toQt(shown.responsibleName);
    if (!shown.deputyName.empty()) text += Words::tr(" · deputy %1").arg(toQt(shown.deputyName));
    return text;
}

QString languagesText(const Case& shown)
{
    QStringList names;
    for (const std::string& language : shown.details.languages)
        names << languageText(language);
    return names.isEmpty() ? Words::tr("Not asked") : names.join(QStringLiteral(", "));
}

} // namespace waymark::ui
