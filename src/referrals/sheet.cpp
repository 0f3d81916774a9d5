// SPDX-License-Identifier: GPL-3.0-or-later
#include "referrals/sheet.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace waymark::referrals {
namespace {

template <class T>
nlohmann::json isoOrNull(const std::optional<T>& value)
{
    return value ? nlohmann::json(toIso(*value)) : nlohmann::json(nullptr);
}

} // namespace

Sheet sheetFor(const Referral& referral, std::string_view officeName, const Clock& clock)
{
    const Proposal& p = referral.proposal;
    const Consent& consent = p.consent;
    const auto due = referral.due.value_or(dueTimes(p.urgency, clock.now(), clock));
    Sheet sheet{.reference = referral.reference(),
        .to = p.service.name,
        .organisation = p.service.organisation == p.service.name ? "" : p.service.organisation,
        .subject = p.subject,
        .language = p.language,
        .urgency = p.urgency,
        .type = p.type,
        .answerBy = clock.local(due.decide).date,
        .items = {},
        .from = referral.authorName,
        .office = std::string{officeName},
        .agreedOn = {},
        .validUntil = consent.validUntil,
        .overridden = consent.override.has_value()};
    if (consent.givenAt) sheet.agreedOn = clock.local(*consent.givenAt).date;
    for (const ItemConsent& item : consent.items)
        if (item.answer == Answer::Share) sheet.items.emplace_back(item.item, item.text);
    return sheet;
}

nlohmann::json toJson(const Sheet& sheet)
{
    nlohmann::json items = nlohmann::json::object();
    for (const auto& [item, text] : sheet.items)
        items[std::string{code(item)}] = text;
    return {{"format", "waymark.referral"}, {"version", 1}, {"reference", sheet.reference},
        {"to", sheet.to}, {"organisation", sheet.organisation}, {"subject", sheet.subject},
        {"language", sheet.language}, {"urgency", code(sheet.urgency)}, {"type", code(sheet.type)},
        {"answer_by", isoOrNull(sheet.answerBy)}, {"items", std::move(items)}, {"from", sheet.from},
        {"office", sheet.office}, {"agreed_on", isoOrNull(sheet.agreedOn)},
        {"valid_until", isoOrNull(sheet.validUntil)}, {"without_agreement", sheet.overridden}};
}

std::string fileName(const Sheet& sheet, std::string_view extension)
{
    std::string name = sheet.reference;
    std::ranges::replace(name, '/', '-');
    return name + '.' + std::string{extension};
}

} // namespace waymark::referrals
