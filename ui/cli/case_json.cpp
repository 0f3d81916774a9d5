// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/case_json.h"

#include "cases/contact_json.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace waymark::cli {
namespace {

using nlohmann::json;
using namespace cases;

template <class T>
json idOf(const std::optional<T>& id)
{
    return id ? json(id->toString()) : json{};
}
json dateOf(const std::optional<Date>& date) { return date ? json(toIso(*date)) : json{}; }
json instantOf(const std::optional<Instant>& at) { return at ? json(toIso(*at)) : json{}; }

template <class E>
std::string wordOf(const Honest<E>& answer)
{
    return std::string{answer.isAnswered() ? code(answer.value()) : code(answer.silence())};
}
std::string wordOf(const Honest<std::string>& answer)
{
    return answer.isAnswered() ? answer.value() : std::string{code(answer.silence())};
}

json flagsOf(const Case& shown)
{
    json flags = json::array();
    for (const Flag& flag : shown.flags)
        flags.push_back({{"id", flag.id.toString()}, {"kind", code(flag.kind)},
            {"words", flag.words}, {"source", code(flag.source)}, {"at", toIso(flag.at)}});
    return flags;
}

json closureOf(const std::optional<Closure>& closure)
{
    if (!closure) return {};
    return {{"reason", code(closure->reason)}, {"remains", closure->remains},
        {"safety_checked", closure->safetyChecked}, {"may_call_later", closure->mayCallLater}};
}

} // namespace

json answerOf(const Contact& contact)
{
    return {{"id", contact.id.toString()}, {"revision", contact.revision},
        {"worker", contact.worker.toString()}, {"case", idOf(contact.caseId)},
        {"counted", countedItems(contact.details).size()}, {"contact", toJson(contact.details)}};
}

json answerOf(const ContactRow& row)
{
    return {{"id", row.id.toString()}, {"started_at", toIso(row.startedAt)},
        {"channel", wordOf(row.medium)}, {"caller_role", wordOf(row.callerRole)},
        {"offence", wordOf(row.offence)}, {"danger_now", wordOf(row.dangerNow)},
        {"outcome", wordOf(row.outcome)}, {"worker", row.workerName},
        {"case", row.caseReference ? json(*row.caseReference) : json{}}};
}

json answerOf(const Case& shown)
{
    const CaseDetails& details = shown.details;
    return {{"id", shown.id.toString()}, {"revision", shown.revision},
        {"reference", shown.reference}, {"name", details.displayName},
        {"status", code(shown.status)}, {"closure", closureOf(shown.closure)},
        {"languages", details.languages}, {"region", details.region},
        {"country_of_residence", details.countryOfResidence}, {"offence", details.offence},
        {"relationship", details.relationship ? json(code(*details.relationship)) : json{}},
        {"team", idOf(details.team)}, {"responsible", shown.responsibleName},
        {"deputy", shown.deputyName}, {"restricted", shown.restricted},
        {"risk",
            {{"level", code(shown.risk.level)}, {"reason", shown.risk.reason},
                {"at", instantOf(shown.risk.at)}}},
        {"flags", flagsOf(shown)}, {"opened_at", toIso(shown.openedAt)},
        {"last_contact_at", instantOf(shown.lastContactAt)}, {"next_step", shown.nextStep},
        {"next_due", dateOf(shown.nextDue)}};
}

json answerOf(const CaseRow& row)
{
    return {{"id", row.id.toString()}, {"reference", row.reference}, {"name", row.displayName},
        {"offence", row.offence}, {"status", code(row.status)}, {"risk", code(row.risk)},
        {"safety_flag", row.safetyFlag}, {"next_step", row.nextStep},
        {"next_due", dateOf(row.nextDue)}, {"responsible", row.responsibleName},
        {"restricted", row.restricted}};
}

json answerOf(const Task& task)
{
    return {{"id", task.id.toString()}, {"kind", code(task.details.kind)},
        {"title", task.details.title}, {"due", dateOf(task.details.due)},
        {"assignee", task.assigneeName},
        {"case", task.caseReference ? json(*task.caseReference) : json{}},
        {"done_at", instantOf(task.doneAt)}};
}

json answerOf(const Entry& entry)
{
    return {{"id", entry.id.toString()}, {"kind", code(entry.details.kind)},
        {"at", toIso(entry.details.at)}, {"worker", entry.workerName},
        {"title", entry.details.title}, {"text", entry.details.text},
        {"event", entry.details.event}, {"facts", entry.details.facts}};
}

std::string lineOf(const ContactRow& row)
{
    return fmt::format("{}  {}  {:<10}  {:<12}  {:<9}  {:<18}  {}\n", row.id.toString(),
        toIso(row.startedAt).substr(0, 16), wordOf(row.medium), wordOf(row.callerRole),
        wordOf(row.offence), wordOf(row.outcome), row.caseReference.value_or(""));
}

std::string lineOf(const CaseRow& row)
{
    return fmt::format("{}  {:<24}  {:<8}  {:<8}  {:<10}  {}{}\n", row.reference, row.displayName,
        code(row.status), row.offence, row.nextDue ? toIso(*row.nextDue) : "", row.nextStep,
        row.restricted ? "  (restricted)" : "");
}

std::string lineOf(const Task& task)
{
    return fmt::format("{}  {:<10}  {:<10}  {}{}\n", task.id.toString(),
        task.details.due ? toIso(*task.details.due) : "", task.caseReference.value_or(""),
        task.details.title, task.doneAt ? "  (done)" : "");
}

} // namespace waymark::cli
