// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/directory_json.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace waymark::cli {
namespace {

using nlohmann::json;

std::string timeText(std::chrono::minutes sinceMidnight)
{
    const auto minutes = sinceMidnight.count() % (24 * 60);
    return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
}

json needCodes(const std::vector<directory::Need>& needs)
{
    json codes = json::array();
    for (const auto need : needs)
        codes.push_back(code(need));
    return codes;
}

json said(directory::Said answer)
{
    if (answer == directory::Said::Unknown) return nullptr;
    return answer == directory::Said::Yes;
}

json toJson(const directory::Additions& additions)
{
    return {{"needs", needCodes(additions.needs)}, {"crimes", additions.crimes},
        {"gender", code(additions.gender)}, {"accepts_anonymous", said(additions.acceptsAnonymous)},
        {"takes_children", said(additions.takesChildren)},
        {"takes_animals", said(additions.takesAnimals)}, {"step_free", said(additions.stepFree)},
        {"takes_undocumented", said(additions.takesUndocumented)},
        {"without_report", said(additions.withoutReport)}, {"free", said(additions.free)},
        {"interpreters", said(additions.interpreters)},
        {"closed_on_public_holidays", said(additions.closedOnHolidays)},
        {"interpreter_languages", additions.interpreterLanguages}, {"statuses", additions.statuses},
        {"exclusions", additions.exclusions}, {"waiting_time", additions.waitingTime},
        {"confidential", additions.confidential}, {"safe_entrance", additions.safeEntrance},
        {"secure_channel", additions.secureChannel}, {"agreement", additions.agreement},
        {"good_to_know", additions.goodToKnow}};
}

} // namespace

json toJson(const directory::PackageReport& report)
{
    json findings = json::array();
    for (const auto& finding : report.findings)
        findings.push_back({{"weight", code(finding.weight)}, {"what", finding.what},
            {"file", finding.file}, {"record", finding.record}, {"field", finding.field}});
    return {{"form", report.form}, {"version", report.version}, {"records", report.records},
        {"counts", report.findingCounts}, {"problems", findings}};
}

json toJson(const std::vector<directory::HandConflict>& conflicts)
{
    json list = json::array();
    for (const auto& each : conflicts)
        list.push_back({{"id", each.id.toString()}, {"name", each.name}, {"field", each.field},
            {"ours", each.ours}, {"theirs", each.theirs}});
    return list;
}

json toJson(const referrals::PastReferrals& past)
{
    json result{{"sent", past.sent}, {"accepted", past.accepted}, {"declined", past.declined},
        {"open", past.open}, {"helped", past.helped}};
    if (past.usualDays) result["usual_days"] = *past.usualDays;
    if (past.mostDeclined) result["most_declined"] = code(*past.mostDeclined);
    return result;
}

json toJson(const directory::ImportReport& report)
{
    return {{"added", report.added}, {"changed", report.changed}, {"unchanged", report.unchanged},
        {"gone", report.gone}, {"form", report.package.form}, {"version", report.package.version},
        {"records", report.package.records}, {"counts", report.package.findingCounts},
        {"kept_by_hand", toJson(report.keptByHand)}};
}

json toJson(const directory::OpenState& state)
{
    json result{{"state", code(state.kind)}};
    if (state.holiday) result["public_holiday"] = true;
    if (state.at) result["at"] = toIso(state.at->date) + "T" + timeText(state.at->sinceMidnight);
    return result;
}

json facetsJson(const directory::Facets& facets)
{
    json needs = json::array();
    for (const auto& [need, count] : facets.byNeed)
        needs.push_back({{"need", code(need)}, {"count", count}});
    const auto named = [](const char* name, const auto& counts) {
        json list = json::array();
        for (const auto& [value, count] : counts)
            list.push_back({{name, value}, {"count", count}});
        return list;
    };
    json ages = json::array();
    for (std::size_t i = 0; i < facets.byAge.size(); ++i)
        ages.push_back({{"from", directory::kAgeGroups[i].from},
            {"up_to", directory::kAgeGroups[i].upTo}, {"count", facets.byAge[i]}});
    json distances = json::array();
    for (std::size_t i = 0; i < facets.byDistance.size(); ++i)
        distances.push_back({{"km", directory::kCircles[i]}, {"count", facets.byDistance[i]}});
    return {{"needs", needs}, {"languages", named("language", facets.byLanguage)},
        {"crimes", named("crime", facets.byCrime)}, {"ages", ages}, {"distances", distances},
        {"fresh", facets.byFreshness[0]}, {"ageing", facets.byFreshness[1]},
        {"stale", facets.byFreshness[2]}, {"open", facets.open}, {"free", facets.free},
        {"accepts_anonymous", facets.anonymous}, {"step_free", facets.stepFree},
        {"takes_children", facets.children}, {"without_papers", facets.withoutPapers},
        {"more", facets.more}};
}

json toJson(const directory::Hit& hit)
{
    json result{{"id", hit.id.toString()}, {"name", hit.name}, {"organization", hit.organization},
        {"summary", hit.summary}, {"needs", needCodes(hit.needs)}, {"place", hit.place},
        {"phone", hit.phone}, {"languages", hit.languages}, {"interpreters", hit.interpreters},
        {"waiting_time", hit.waitingTime}, {"confidential", hit.confidential},
        {"open", toJson(hit.open)}, {"freshness", code(hit.freshness)}};
    if (hit.km) result["km"] = *hit.km;
    if (hit.verifiedOn) result["verified_on"] = toIso(*hit.verifiedOn);
    return result;
}

json toJson(const directory::Service& service, const Clock& clock)
{
    const auto schedules = directory::schedulesOf(service.hsds, service.additions);
    json result{{"id", service.id.toString()}, {"revision", service.revision},
        {"source", service.source}, {"freshness", code(service.freshness)},
        {"place", directory::placeOf(service.hsds)},
        {"languages", directory::languagesOf(service.hsds)},
        {"open", toJson(directory::openState(schedules, clock.now(), clock))},
        {"additions", toJson(service.additions)},
        {"hsds", json::parse(service.document.toString())}};
    if (service.additions.confidential) result["additions"].erase("safe_entrance"); // is sealed
    if (service.verified)
        result["verified"] = {{"on", toIso(service.verified->on)}, {"by", service.verified->by},
            {"how", code(service.verified->how)}};
    return result;
}

std::string toText(const directory::PackageReport& report)
{
    std::string text = fmt::format("{}, HSDS {}\n", report.form, report.version);
    for (const auto& [entity, count] : report.records)
        text += fmt::format("{:>8}  {}\n", count, entity);
    for (const auto& finding : report.findings)
        text += fmt::format("{:<8} {:<24} {} {} {}\n", code(finding.weight), finding.what,
            finding.file, finding.record, finding.field);
    return text;
}

std::string toText(const directory::ImportReport& report)
{
    std::string text = fmt::format("{} added, {} changed, {} unchanged, {} gone\n", report.added,
        report.changed, report.unchanged, report.gone);
    for (const auto& each : report.keptByHand)
        text += each.field.empty()
            ? fmt::format("kept {}: sealed, a worker or supervisor has to import it\n", each.name)
            : fmt::format("kept {}: {} \"{}\" was written here, the source says \"{}\"\n",
                each.name, each.field, each.ours, each.theirs);
    return text;
}

std::string toText(const directory::OpenState& state)
{
    using Kind = directory::OpenState::Kind;
    switch (state.kind) {
    case Kind::Open:
        return state.at ? "open until " + timeText(state.at->sinceMidnight) : "open day and night";
    case Kind::Opens:
        return "opens " + toIso(state.at->date) + " " + timeText(state.at->sinceMidnight);
    case Kind::Closed: return "closed";
    case Kind::Unknown: return "hours not known";
    }
    return {};
}

std::string toText(const directory::Hit& hit)
{
    std::string line = fmt::format("{}  {}", hit.id.toString(), hit.name);
    if (!hit.place.empty()) line += " · " + hit.place;
    if (hit.km) line += fmt::format(" {:.1f} km", *hit.km);
    if (!hit.phone.empty()) line += " · " + hit.phone;
    line += " · " + toText(hit.open);
    line += hit.verifiedOn ? " · checked " + toIso(*hit.verifiedOn) : " · not checked";
    return line + "\n";
}

std::string toText(const directory::Service& service, const Clock& clock)
{
    std::string text = service.hsds.name + "\n";
    const auto line = [&](const char* label, const std::string& value) {
        if (!value.empty()) text += fmt::format("{:<12} {}\n", label, value);
    };
    line("Id", service.id.toString());
    line("About", directory::plainText(service.hsds.description));
    if (const auto phone = directory::mainPhone(service.hsds)) line("Phone", phone->number);
    line("Where",
        service.additions.confidential ? "confidential" : directory::placeOf(service.hsds));
    line("Languages", fmt::format("{}", fmt::join(directory::languagesOf(service.hsds), ", ")));
    line("Wait", service.additions.waitingTime);
    const auto schedules = directory::schedulesOf(service.hsds, service.additions);
    line("Hours", toText(directory::openState(schedules, clock.now(), clock)));
    line("Checked",
        service.verified ? toIso(service.verified->on) + " by " + service.verified->by : "never");
    line("Good to know", service.additions.goodToKnow);
    return text;
}

} // namespace waymark::cli
