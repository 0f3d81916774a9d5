// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/contact_sheet.h"

#include "assessment/needs.h"
#include "directory/directory.h"
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
    office::Desk& desk, cases::CaseId caseId, const Words& words)
{
    std::vector<directory::ServiceId> ids;
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
        for (const auto& hit :
            directory.search({.need = wanted, .language = words.language(), .limit = 2}).hits)
            if (hit.freshness != directory::Freshness::Stale && !hit.confidential)
                addService(ids, hit.id);
    }
    return ids;
}

std::string timeText(std::chrono::minutes time)
{
    const auto two
        = [](std::int64_t value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return two(time.count() / 60) + ":" + two(time.count() % 60);
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

std::string entry(const directory::Service& service, office::Desk& desk, const Words& words)
{
    const auto escaped = [](const std::string& text) { return typeset::escapeMarkdown(text); };
    std::string languages;
    for (const std::string& language : directory::languagesOf(service.hsds))
        languages += (languages.empty() ? "" : ", ") + language;
    std::string text = "## " + escaped(service.hsds.name) + "\n\n| | |\n|---|---|\n";
    if (const auto phone = directory::mainPhone(service.hsds)) {
        std::string digits = phone->number;
        std::erase(digits, '`');
        text += row(words["phone"], "`" + digits + "`");
    }
    // A confidential place reaches no paper, whatever the entry holds.
    if (!service.additions.confidential)
        text += row(words["place"], escaped(directory::placeOf(service.hsds)));
    text += row(words["hours"],
        escaped(hoursText(directory::weekOf(directory::schedulesOf(service.hsds, service.additions),
                              desk.clock().today(), desk.clock()),
            words)));
    text += row(words["languages"], escaped(languages));
    text += row(words["checked"], escaped(words.date(service.verified->on)));
    return text + "\n";
}

} // namespace

std::string contactSheet(office::Desk& desk, cases::CaseId caseId, const Words& words)
{
    std::string text;
    directory::Directory directory{desk};
    for (const auto id : servicesFor(desk, caseId, words)) {
        const auto service = directory.find(id);
        if (!service || !service->verified || service->freshness == directory::Freshness::Stale)
            continue;
        text += entry(*service, desk, words);
    }
    if (text.empty()) return {};
    return "# " + words["services-title"] + "\n\n[!small] " + words["services-note"] + "\n\n"
        + text;
}

} // namespace waymark::leaflets
