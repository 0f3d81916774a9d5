// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/contact_sheet.h"

#include "assessment/needs.h"
#include "directory/directory.h"
#include "leaflets/case_services.h"
#include "referrals/referrals.h"
#include "typeset/document.h"
#include "typeset/markdown.h"

#include <algorithm>

namespace waymark::leaflets {
namespace {

constexpr std::size_t kMostServices = 6;

void addService(std::vector<directory::ServiceId>& ids, directory::ServiceId id)
{
    if (ids.size() < kMostServices && std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
}

std::vector<directory::ServiceId> servicesFor(
    office::Desk& desk, cases::CaseId caseId, std::string_view language)
{
    std::vector<directory::ServiceId> ids = CaseServices{desk}.ofCase(caseId);
    referrals::Referrals referrals{desk};
    for (const auto& row : referrals.list({.caseId = caseId}, 20).rows)
        if (const auto referral = referrals.find(row.id))
            addService(ids, referral->proposal.service.id);
    directory::Directory directory{desk};
    for (const auto& need : assessment::Needs{desk}.ofCase(caseId)) {
        const auto wanted = directory::parseNeed(code(need.details.need));
        const bool open = need.details.status != assessment::NeedStatus::Met
            && need.details.status != assessment::NeedStatus::NotWished;
        if (!wanted || !open) continue;
        auto found
            = directory.search({.need = wanted, .language = std::string{language}, .limit = 2})
                  .hits;
        if (found.empty()) found = directory.search({.need = wanted, .limit = 2}).hits;
        for (const auto& hit : found)
            if (hit.freshness != directory::Freshness::Stale && !hit.confidential)
                addService(ids, hit.id);
    }
    return ids;
}

/// "Mon–Fri 09:00–12:00 14:00–18:00, Sat 10:00–12:00"; days with the same hours stand together.
std::string hoursText(const std::array<std::vector<directory::Hours>, 7>& week, const Words& words)
{
    std::string text;
    for (std::size_t day = 0; day < week.size(); ++day) {
        if (week[day].empty()) continue;
        std::size_t last = day;
        while (last + 1 < week.size() && week[last + 1] == week[day])
            ++last;
        text += (text.empty() ? "" : ", ") + words.weekday(static_cast<int>(day));
        if (last > day) text += "–" + words.weekday(static_cast<int>(last));
        for (const directory::Hours& hours : week[day])
            text += " " + timeText(hours.opens) + "–" + timeText(hours.closes);
        day = last;
    }
    return text;
}

std::string row(const std::string& key, const std::string& value)
{
    if (value.empty()) return {};
    return "| " + typeset::escapeMarkdown(key) + " | " + value + " |\n";
}

/// An address keeps its own order inside text that runs the other way: "3 Bell Yard".
std::string ownOrder(const std::string& text, const Words& words)
{
    if (text.empty() || !typeset::isRightToLeft(words.language())) return text;
    return "\u2068" + text + "\u2069";
}

} // namespace

std::string serviceEntry(const directory::Service& service, office::Desk& desk, const Words& words,
    std::string_view heading)
{
    const auto escaped = [](const std::string& text) { return typeset::escapeMarkdown(text); };
    std::vector<std::string> languages;
    for (const std::string& language : directory::languagesOf(service.hsds))
        languages.push_back(words.languageName(language));
    std::string text = std::string{heading} + " "
        + escaped(directory::nameWithoutPhone(service.hsds)) + "\n\n| | |\n|---|---|\n";
    if (const auto phone = directory::mainPhone(service.hsds)) {
        std::string digits = phone->number;
        std::erase(digits, '`');
        text += row(words["phone"], "`" + digits + "`");
    }
    // A confidential place reaches no paper, whatever the entry holds.
    if (!service.additions.confidential)
        text += row(words["place"], ownOrder(escaped(directory::placeOf(service.hsds)), words));
    const std::string hours
        = hoursText(directory::weekOf(directory::schedulesOf(service.hsds, service.additions),
                        desk.clock().today(), desk.clock()),
            words);
    text += row(words["hours"], escaped(hours.empty() ? words["by-arrangement"] : hours));
    text += row(words["languages"], escaped(words.list(languages)));
    if (service.verified) text += row(words["checked"], escaped(words.date(service.verified->on)));
    return text + "\n";
}

namespace {

/// Those of servicesFor() that may be named: looked at within 180 days.
std::vector<directory::Service> verifiedServices(
    office::Desk& desk, cases::CaseId caseId, std::string_view language)
{
    std::vector<directory::Service> services;
    directory::Directory directory{desk};
    for (const auto id : servicesFor(desk, caseId, language)) {
        auto service = directory.find(id);
        if (service && service->verified && service->freshness != directory::Freshness::Stale)
            services.push_back(std::move(*service));
    }
    return services;
}

} // namespace

std::vector<std::string> servicePhones(
    office::Desk& desk, cases::CaseId caseId, std::string_view language)
{
    std::vector<std::string> phones;
    for (const auto& service : verifiedServices(desk, caseId, language))
        if (const auto phone = directory::mainPhone(service.hsds)) phones.push_back(phone->number);
    return phones;
}

std::string contactSheet(
    office::Desk& desk, cases::CaseId caseId, std::string_view language, const Words& words)
{
    std::string text;
    for (const auto& service : verifiedServices(desk, caseId, language))
        text += serviceEntry(service, desk, words, "##");
    if (text.empty()) return {};
    return "# " + words["services-title"] + "\n\n[!small] " + words["services-note"] + "\n\n"
        + text;
}

} // namespace waymark::leaflets
