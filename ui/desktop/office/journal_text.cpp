// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/office/journal_text.h"

#include "ui/desktop/qt/convert.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace waymark::ui {
namespace {

struct Words {
    std::string_view code;
    const char* text;
};

// clang-format off
constexpr auto kActions = std::to_array<Words>({
    {"acquaintance.declared", QT_TRANSLATE_NOOP("Journal", "noted whom they know")},
    {"acquaintance.forgotten", QT_TRANSLATE_NOOP("Journal", "took back whom they know")},
    {"address.revealed", QT_TRANSLATE_NOOP("Journal", "looked at an address")},
    {"address.saved", QT_TRANSLATE_NOOP("Journal", "saved an address")},
    {"agreement.added", QT_TRANSLATE_NOOP("Journal", "added an agreement")},
    {"agreement.changed", QT_TRANSLATE_NOOP("Journal", "changed an agreement")},
    {"agreement.ended", QT_TRANSLATE_NOOP("Journal", "ended an agreement")},
    {"assessment.approved", QT_TRANSLATE_NOOP("Journal", "approved an assessment")},
    {"assessment.begun", QT_TRANSLATE_NOOP("Journal", "began an assessment")},
    {"assessment.due", QT_TRANSLATE_NOOP("Journal", "found an assessment due again")},
    {"assessment.exported", QT_TRANSLATE_NOOP("Journal", "let a summary leave")},
    {"assessment.finished", QT_TRANSLATE_NOOP("Journal", "finished an assessment")},
    {"assessment.moved", QT_TRANSLATE_NOOP("Journal", "took an assessment a step on")},
    {"assessment.printed", QT_TRANSLATE_NOOP("Journal", "printed answers")},
    {"assessment.red-rule", QT_TRANSLATE_NOOP("Journal", "met a red rule")},
    {"assessment.requested", QT_TRANSLATE_NOOP("Journal", "asked for an assessment")},
    {"assessment.returned", QT_TRANSLATE_NOOP("Journal", "returned an assessment")},
    {"assessment.saved", QT_TRANSLATE_NOOP("Journal", "saved an assessment")},
    {"assessment.started", QT_TRANSLATE_NOOP("Journal", "began an assessment")},
    {"assessment.superseded", QT_TRANSLATE_NOOP("Journal", "replaced an assessment")},
    {"assessment.taken_back", QT_TRANSLATE_NOOP("Journal", "took an assessment back")},
    {"assessment.trigger", QT_TRANSLATE_NOOP("Journal", "noted a reason to assess again")},
    {"case.changed", QT_TRANSLATE_NOOP("Journal", "changed a case")},
    {"case.closed", QT_TRANSLATE_NOOP("Journal", "closed a case")},
    {"case.judged", QT_TRANSLATE_NOOP("Journal", "judged the risk")},
    {"case.looked-at", QT_TRANSLATE_NOOP("Journal", "looked at a case")},
    {"case.opened", QT_TRANSLATE_NOOP("Journal", "opened a case")},
    {"case.read", QT_TRANSLATE_NOOP("Journal", "read a case")},
    {"case.service-added", QT_TRANSLATE_NOOP("Journal", "put a service on the contact sheet of a case")},
    {"case.service-removed",
        QT_TRANSLATE_NOOP("Journal", "took a service off the contact sheet of a case")},
    {"case.status", QT_TRANSLATE_NOOP("Journal", "moved a case on")},
    {"consent.recorded", QT_TRANSLATE_NOOP("Journal", "noted a consent")},
    {"consent.withdrawn", QT_TRANSLATE_NOOP("Journal", "noted that a consent was taken back")},
    {"contact.added", QT_TRANSLATE_NOOP("Journal", "noted a contact")},
    {"contact.called-back", QT_TRANSLATE_NOOP("Journal", "called back")},
    {"contact.changed", QT_TRANSLATE_NOOP("Journal", "changed a contact")},
    {"contact.linked", QT_TRANSLATE_NOOP("Journal", "put a contact to a case")},
    {"contact.looked-at", QT_TRANSLATE_NOOP("Journal", "looked at a contact")},
    {"contact.promoted", QT_TRANSLATE_NOOP("Journal", "made a contact a case")},
    {"contact.return-code-given", QT_TRANSLATE_NOOP("Journal", "gave a return code")},
    {"country.fact-confirmed", QT_TRANSLATE_NOOP("Journal", "confirmed a fact")},
    {"country.fact-withdrawn", QT_TRANSLATE_NOOP("Journal", "took back the confirmation of a fact")},
    {"directory.exported", QT_TRANSLATE_NOOP("Journal", "exported the directory")},
    {"directory.imported", QT_TRANSLATE_NOOP("Journal", "imported services")},
    {"flag.added", QT_TRANSLATE_NOOP("Journal", "added a flag")},
    {"flag.removed", QT_TRANSLATE_NOOP("Journal", "removed a flag")},
    {"form.imported", QT_TRANSLATE_NOOP("Journal", "imported a form")},
    {"gap.noted", QT_TRANSLATE_NOOP("Journal", "noted a gap")},
    {"guard.overridden", QT_TRANSLATE_NOOP("Journal", "went ahead although the safe-contact guard warned")},
    {"incident.added", QT_TRANSLATE_NOOP("Journal", "noted an incident")},
    {"incident.changed", QT_TRANSLATE_NOOP("Journal", "changed an incident")},
    {"leaflet.given", QT_TRANSLATE_NOOP("Journal", "gave a leaflet")},
    {"measure.added", QT_TRANSLATE_NOOP("Journal", "noted a measure")},
    {"measure.changed", QT_TRANSLATE_NOOP("Journal", "changed a measure")},
    {"need.added", QT_TRANSLATE_NOOP("Journal", "noted a need")},
    {"need.changed", QT_TRANSLATE_NOOP("Journal", "changed a need")},
    {"note.rewritten", QT_TRANSLATE_NOOP("Journal", "rewrote a note")},
    {"note.written", QT_TRANSLATE_NOOP("Journal", "wrote a note")},
    {"office.backed-up", QT_TRANSLATE_NOOP("Journal", "made a backup")},
    {"office.changed", QT_TRANSLATE_NOOP("Journal", "changed the office's record")},
    {"office.created", QT_TRANSLATE_NOOP("Journal", "created the office")},
    {"office.recovered", QT_TRANSLATE_NOOP("Journal", "used the recovery sheet")},
    {"office.recovery-sheet-replaced", QT_TRANSLATE_NOOP("Journal", "replaced the recovery sheet")},
    {"office.rekeyed", QT_TRANSLATE_NOOP("Journal", "gave the office a new key")},
    {"office.setting-changed", QT_TRANSLATE_NOOP("Journal", "changed a setting")},
    {"office.verified", QT_TRANSLATE_NOOP("Journal", "verified the office")},
    {"pack.made", QT_TRANSLATE_NOOP("Journal", "made a pack of leaflets")},
    {"person.added", QT_TRANSLATE_NOOP("Journal", "added a person")},
    {"person.changed", QT_TRANSLATE_NOOP("Journal", "changed a person")},
    {"plan.action-added", QT_TRANSLATE_NOOP("Journal", "planned an action")},
    {"plan.action-changed", QT_TRANSLATE_NOOP("Journal", "changed an action")},
    {"plan.goal-added", QT_TRANSLATE_NOOP("Journal", "set a goal")},
    {"plan.goal-changed", QT_TRANSLATE_NOOP("Journal", "changed a goal")},
    {"referral.proposed", QT_TRANSLATE_NOOP("Journal", "proposed a referral")},
    {"referral.rewritten", QT_TRANSLATE_NOOP("Journal", "rewrote a referral")},
    {"referral.sheet-made", QT_TRANSLATE_NOOP("Journal", "printed a referral")},
    {"safe-contact.revealed", QT_TRANSLATE_NOOP("Journal", "looked at safe contact")},
    {"safe-contact.saved", QT_TRANSLATE_NOOP("Journal", "saved safe contact")},
    {"service.added", QT_TRANSLATE_NOOP("Journal", "entered a service")},
    {"service.address-revealed", QT_TRANSLATE_NOOP("Journal", "looked at a service's hidden address")},
    {"service.changed", QT_TRANSLATE_NOOP("Journal", "changed a service")},
    {"service.kept-apart", QT_TRANSLATE_NOOP("Journal", "kept two services apart")},
    {"service.merge-undone", QT_TRANSLATE_NOOP("Journal", "took services apart again")},
    {"service.merged", QT_TRANSLATE_NOOP("Journal", "merged two services")},
    {"service.reported", QT_TRANSLATE_NOOP("Journal", "reported that something is wrong with a service")},
    {"service.sheet-made", QT_TRANSLATE_NOOP("Journal", "made a page about a service")},
    {"service.verified", QT_TRANSLATE_NOOP("Journal", "checked a service")},
    {"summary.added", QT_TRANSLATE_NOOP("Journal", "wrote a paragraph of a summary")},
    {"summary.decided", QT_TRANSLATE_NOOP("Journal", "noted what may leave")},
    {"task.added", QT_TRANSLATE_NOOP("Journal", "added a task")},
    {"task.changed", QT_TRANSLATE_NOOP("Journal", "changed a task")},
    {"task.done", QT_TRANSLATE_NOOP("Journal", "did a task")},
    {"task.moved", QT_TRANSLATE_NOOP("Journal", "moved a task")},
    {"task.passed-on", QT_TRANSLATE_NOOP("Journal", "passed a task on")},
    {"task.taken-back", QT_TRANSLATE_NOOP("Journal", "took back a task")},
    {"team.added", QT_TRANSLATE_NOOP("Journal", "added a team")},
    {"team.joined", QT_TRANSLATE_NOOP("Journal", "put a worker into a team")},
    {"team.left", QT_TRANSLATE_NOOP("Journal", "took a worker out of a team")},
    {"team.renamed", QT_TRANSLATE_NOOP("Journal", "renamed a team")},
    {"worker.added", QT_TRANSLATE_NOOP("Journal", "added a worker")},
    {"worker.disabled", QT_TRANSLATE_NOOP("Journal", "disabled a worker")},
    {"worker.enabled", QT_TRANSLATE_NOOP("Journal", "enabled a worker")},
    {"worker.locked", QT_TRANSLATE_NOOP("Journal", "locked the desk")},
    {"worker.password-changed", QT_TRANSLATE_NOOP("Journal", "changed the own password")},
    {"worker.password-reset", QT_TRANSLATE_NOOP("Journal", "set an initial password")},
    {"worker.renamed", QT_TRANSLATE_NOOP("Journal", "renamed a worker")},
    {"worker.roles-changed", QT_TRANSLATE_NOOP("Journal", "changed a worker's roles")},
    {"worker.sign-in-failed", QT_TRANSLATE_NOOP("Journal", "sign-ins failed before")},
    {"worker.signed-in", QT_TRANSLATE_NOOP("Journal", "signed in")},
    {"worker.signed-out", QT_TRANSLATE_NOOP("Journal", "signed out")},
});

constexpr auto kSubjects = std::to_array<Words>({
    {"agreement", QT_TRANSLATE_NOOP("Journal", "Agreement")},
    {"assessment", QT_TRANSLATE_NOOP("Journal", "Assessment")},
    {"case", QT_TRANSLATE_NOOP("Journal", "Case")},
    {"contact", QT_TRANSLATE_NOOP("Journal", "Contact")},
    {"directory", QT_TRANSLATE_NOOP("Journal", "Directory")},
    {"fact", QT_TRANSLATE_NOOP("Journal", "Country fact")},
    {"form", QT_TRANSLATE_NOOP("Journal", "Form")},
    {"measure", QT_TRANSLATE_NOOP("Journal", "Measure")},
    {"need", QT_TRANSLATE_NOOP("Journal", "Need")},
    {"office", QT_TRANSLATE_NOOP("Journal", "Office")},
    {"plan", QT_TRANSLATE_NOOP("Journal", "Plan")},
    {"referral", QT_TRANSLATE_NOOP("Journal", "Referral")},
    {"service", QT_TRANSLATE_NOOP("Journal", "Service")},
    {"setting", QT_TRANSLATE_NOOP("Journal", "Setting")},
    {"task", QT_TRANSLATE_NOOP("Journal", "Task")},
    {"team", QT_TRANSLATE_NOOP("Journal", "Team")},
    {"worker", QT_TRANSLATE_NOOP("Journal", "Worker")},
});
// clang-format on

QString wordsFor(std::span<const Words> table, const std::string& code)
{
    const auto found = std::ranges::find(table, std::string_view{code}, &Words::code);
    return found == table.end() ? toQt(code) : QCoreApplication::translate("Journal", found->text);
}

} // namespace

QString actionText(const std::string& action) { return wordsFor(kActions, action); }
QString subjectText(const std::string& kind) { return wordsFor(kSubjects, kind); }

QString factsText(const office::JournalLine& line, const QHash<QString, QString>& names)
{
    QStringList parts;
    for (const auto& [name, value] : line.facts)
        parts << toQt(name) + QLatin1Char{' '} + isolated(names.value(toQt(value), toQt(value)));
    return parts.join(QStringLiteral(", "));
}

const std::vector<std::string>& subjectKinds()
{
    static const auto kinds = [] {
        std::vector<std::string> all;
        for (const auto& words : kSubjects)
            all.emplace_back(words.code);
        return all;
    }();
    return kinds;
}

} // namespace waymark::ui
