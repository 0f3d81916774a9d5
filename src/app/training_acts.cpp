// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training_acts.h"

#include "assessment/assessments.h"
#include "assessment/form_library.h"
#include "assessment/needs.h"
#include "cases/case.h"
#include "cases/contact.h"
#include "cases/contact_json.h"
#include "cases/draft.h"
#include "cases/task.h"
#include "cases/timeline.h"
#include "directory/exchange.h"
#include "office/workers.h"

#include <stdexcept>

namespace waymark::app {
namespace {

using nlohmann::json;

template <class T>
T must(Result<T> result)
{
    if (!result)
        throw std::logic_error{"training office: " + std::string{result.error().rule.text} + " ("
            + result.error().subject + ')'};
    return std::move(result).value();
}
void must(const Result<void>& result)
{
    if (!result)
        throw std::logic_error{"training office: " + std::string{result.error().rule.text}};
}
template <class T>
T must(std::optional<T> value)
{
    if (!value) throw std::logic_error{"training office: a code or a record that is not there"};
    return std::move(*value);
}

/// The days and hours around this moment, whatever time the office is made at.
cases::Honest<std::vector<cases::SafeWindow>> windowsAroundNow(const Clock& clock)
{
    using std::chrono::minutes;
    const auto now = clock.local(clock.now()).sinceMidnight;
    const auto from = std::max(minutes{0}, minutes{(now.count() / 30 - 2) * 30});
    const auto until = std::min(minutes{24 * 60}, minutes{(now.count() / 30 + 3) * 30});
    std::vector<cases::SafeWindow> windows;
    for (unsigned day = 0; day < 7; ++day)
        windows.push_back({std::chrono::weekday{day}, from, until});
    return windows;
}

cases::ContactDetails contactFrom(const json& told, Instant now)
{
    auto details = must(cases::contactFromJson(told.at("contact")));
    details.startedAt = now - std::chrono::minutes{25};
    details.endedAt = now - std::chrono::minutes{2};
    return details;
}

std::optional<cases::WorkerId> workerNamed(office::Desk& desk, const json& told, const char* key)
{
    const auto found = told.find(key);
    if (found == told.end()) return std::nullopt;
    return must(office::Workers{desk}.named(found->get<std::string>())).id;
}

/// A story counts from the day it is told; the number of a case is kept by giving out those before.
void giveOutNumbersBefore(office::Desk& desk, int number)
{
    const auto year = static_cast<int>(desk.clock().today().year());
    office::Act act{desk};
    while (office::nextNumber(desk, "case." + std::to_string(year)) < number - 1) { }
    act.commit();
}

} // namespace

void importDirectory(office::Desk& desk)
{
    must(directory::Exchange{desk}.importSample("training"));
}

void openCase(office::Desk& desk, CaseState& state)
{
    const json& told = state.told;
    giveOutNumbersBefore(desk, told.at("number"));
    auto details = contactFrom(told, desk.clock().now());
    if (told.value("around_now", false)) {
        const auto wall = systemClock();
        details.safeContact.windows = windowsAroundNow(*wall);
    }
    if (told.contains("asked_days_ago")) details.safeContact.askedOn = desk.clock().today();
    const auto contact = must(cases::Contacts{desk}.add(details));
    cases::Promotion promotion;
    promotion.details.displayName = told.at("display_name");
    promotion.details.responsible = desk.session().worker;
    promotion.details.deputy = workerNamed(desk, told, "deputy");
    if (told.contains("relationship"))
        promotion.details.relationship
            = must(cases::parse<cases::Relationship>(told["relationship"].get<std::string>()));
    promotion.recordKeeping.given = true;
    state.id = must(cases::Cases{desk}.promote(contact.id, promotion)).id;
}

void addPeople(office::Desk& desk, CaseState& state)
{
    for (const json& told : state.told.value("people", json::array()))
        must(cases::People{desk}.add(*state.id,
            must(cases::parse<cases::PersonRole>(told.at("role").get<std::string>())),
            must(cases::personFromJson(told.at("person")))));
    for (const json& told : state.told.value("flags", json::array()))
        must(cases::Cases{desk}.addFlag(*state.id,
            must(cases::parse<cases::FlagKind>(told.at("kind").get<std::string>())),
            told.value("words", ""),
            must(cases::parse<cases::Source>(told.value("source", "self")))));
}

void writeEntry(office::Desk& desk, CaseState& state, const json& told)
{
    cases::EntryDetails entry;
    entry.kind = must(cases::parse<cases::EntryKind>(told.at("kind").get<std::string>()));
    entry.at = desk.clock().now();
    entry.title = told.value("title", "");
    entry.text = told.at("text");
    if (told.contains("minutes")) entry.minutes = told["minutes"].get<std::int64_t>();
    must(cases::Timeline{desk}.write(*state.id, entry));
}

void judgeRisk(office::Desk& desk, CaseState& state)
{
    const json& risk = state.told.at("risk");
    must(cases::Cases{desk}.judgeRisk(*state.id,
        must(cases::parse<cases::RiskLevel>(risk.at("level").get<std::string>())),
        risk.at("reason").get<std::string>()));
}

void assess(office::Desk& desk, CaseState& state, const json& told)
{
    using namespace assessment;
    FormLibrary library{desk};
    AssessmentDetails details;
    details.consent = Consent::Given;
    details.purpose = must(parsePurpose(told.value("purpose", "triage")));
    details.requestedBy = must(parseRequestedBy(told.value("requested_by", "self")));
    details.requestReference = told.value("request_reference", "");
    details.judgement = must(parseJudgement(told.at("judgement").get<std::string>()));
    details.judgementReason = told.at("reason");
    Assessments assessments{desk};
    const auto started = must(assessments.start(
        *state.id, must(library.find(told.value("form", "tier-1-triage"))), details));
    auto sheet = must(assessments.sheetOf(started));
    for (const auto& [linkId, answer] : told.at("answers").items()) {
        const auto node = sheet.first(linkId);
        if (!node) continue; // a newer form asks other questions
        forms::Value value = answer.is_boolean()
            ? forms::Value{answer.get<bool>()}
            : forms::Value{forms::Coding{.code = answer.get<std::string>()}};
        must(sheet.setAnswers(*node, {std::move(value)}));
    }
    must(assessments.finish(started, sheet));
}

void addNeed(office::Desk& desk, CaseState& state, const json& told)
{
    using namespace assessment;
    NeedDetails need;
    need.need = must(parseNeed(told.at("need").get<std::string>()));
    need.words = told.at("words");
    need.priority = must(parsePriority(told.at("priority").get<std::string>()));
    need.status = must(parseNeedStatus(told.at("status").get<std::string>()));
    need.nextStep = told.value("next_step", "");
    must(Needs{desk}.add(*state.id, need));
}

void addTask(office::Desk& desk, CaseState& state, const json& told)
{
    cases::TaskDetails task;
    task.kind = must(cases::parse<cases::TaskKind>(told.at("kind").get<std::string>()));
    task.title = told.at("title");
    task.note = told.value("note", "");
    const auto wall = systemClock();
    task.due = addDays(desk.clock().local(wall->now()).date, told.at("due_in").get<int>());
    if (told.contains("at")) {
        const std::string at = told["at"];
        task.dueAt = std::chrono::hours{std::stoi(at.substr(0, 2))}
            + std::chrono::minutes{std::stoi(at.substr(3))};
    }
    must(cases::Tasks{desk}.add(state.id, task));
}

/// A note somebody has begun and not kept yet.
void beginNote(office::Desk& desk, CaseState& state, const json& told)
{
    const std::string subject = state.id->toString();
    const auto reference = must(cases::Cases{desk}.referenceOf(*state.id));
    cases::Drafts{desk}.save(
        cases::DraftId::create(), "note", subject, reference, told.at("text").get<std::string>());
}

void setStatus(office::Desk& desk, CaseState& state)
{
    using cases::CaseStatus;
    const auto wanted = must(cases::parse<CaseStatus>(state.told.value("status", "active")));
    if (wanted == CaseStatus::New) return;
    cases::Cases cases{desk};
    must(cases.setStatus(*state.id, CaseStatus::Active));
    if (wanted != CaseStatus::Active) must(cases.setStatus(*state.id, wanted));
}

} // namespace waymark::app
