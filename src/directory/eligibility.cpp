// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/eligibility.h"

#include <algorithm>

namespace waymark::directory {
namespace {

std::string rangeText(std::optional<double> least, std::optional<double> most)
{
    const auto years = [](std::optional<double> value) {
        return value ? std::to_string(static_cast<int>(*value)) : std::string{};
    };
    return years(least) + "-" + years(most);
}

std::optional<Verdict> ageVerdict(const hsds::Service& service, const Applicant& applicant)
{
    const auto least = service.minimum_age;
    const auto most = service.maximum_age;
    if (!least && !most) return std::nullopt;
    const std::string range = rangeText(least, most);
    if (!applicant.youngest && !applicant.oldest)
        return Verdict{EligibilityRule::Age, Eligible::Ask, range};
    const double youngest = applicant.youngest.value_or(0);
    const double oldest = applicant.oldest.value_or(200);
    const double from = least.value_or(0);
    const double to = most.value_or(200);
    if (oldest < from || youngest > to) return Verdict{EligibilityRule::Age, Eligible::No, range};
    const bool inside = youngest >= from && oldest <= to;
    return Verdict{EligibilityRule::Age, inside ? Eligible::Yes : Eligible::Ask, range};
}

std::optional<Verdict> genderVerdict(GenderRule rule, const std::optional<Sex>& sex)
{
    if (rule == GenderRule::Everyone) return std::nullopt;
    // Who is neither, or has not said, is asked about, never shut out by a table.
    Eligible eligible = Eligible::Ask;
    if (sex == Sex::Woman) eligible = rule == GenderRule::WomenOnly ? Eligible::Yes : Eligible::No;
    if (sex == Sex::Man) eligible = rule == GenderRule::MenOnly ? Eligible::Yes : Eligible::No;
    return Verdict{EligibilityRule::Gender, eligible, std::string{code(rule)}};
}

bool isCode(std::string_view crime)
{
    return !crime.empty()
        && std::ranges::all_of(crime, [](char c) { return c >= '0' && c <= '9'; });
}

std::string listOf(const std::vector<std::string>& items)
{
    std::string text;
    for (const std::string& item : items)
        text += (text.empty() ? "" : ", ") + item;
    return text;
}

std::optional<Verdict> crimeVerdict(
    const std::vector<std::string>& taken, const std::vector<std::string>& happened)
{
    if (taken.empty()) return std::nullopt;
    Eligible best = happened.empty() ? Eligible::Ask : Eligible::No;
    for (const std::string& crime : taken) {
        // Whether a word of the service's own fits a code nobody can tell from here.
        const bool comparable = isCode(crime) ? std::ranges::any_of(happened, isCode)
                                              : !std::ranges::all_of(happened, isCode);
        if (!comparable) best = std::min(best, Eligible::Ask);
        for (const std::string& fact : happened) {
            if (fact.starts_with(crime) && (isCode(crime) || fact == crime))
                return Verdict{EligibilityRule::Crime, Eligible::Yes, listOf(taken)};
            // The case names a group, the service one class of it.
            if (isCode(fact) && crime.starts_with(fact)) best = std::min(best, Eligible::Ask);
        }
    }
    return Verdict{EligibilityRule::Crime, best, listOf(taken)};
}

Eligible eligibleIf(Said said)
{
    switch (said) {
    case Said::Yes: return Eligible::Yes;
    case Said::No: return Eligible::No;
    case Said::Unknown: break;
    }
    return Eligible::Ask;
}

} // namespace

std::vector<Verdict> eligibilityOf(const Service& service, const Applicant& applicant)
{
    const Additions& rules = service.additions;
    std::vector<Verdict> verdicts;
    const auto add = [&](std::optional<Verdict> verdict) {
        if (verdict) verdicts.push_back(*std::move(verdict));
    };
    const auto bring = [&](bool asked, EligibilityRule rule, Said said) {
        if (asked) add(Verdict{rule, eligibleIf(said)});
    };
    add(ageVerdict(service.hsds, applicant));
    add(genderVerdict(rules.gender, applicant.sex));
    add(crimeVerdict(rules.crimes, applicant.crimes));
    if (!rules.statuses.empty()) {
        const bool listed
            = std::ranges::find(rules.statuses, applicant.status) != rules.statuses.end();
        const Eligible otherwise = applicant.status.empty() ? Eligible::Ask : Eligible::No;
        add(Verdict{
            EligibilityRule::Status, listed ? Eligible::Yes : otherwise, listOf(rules.statuses)});
    }
    bring(applicant.withoutPapers && rules.takesUndocumented != Said::Unknown,
        EligibilityRule::Papers, rules.takesUndocumented);
    bring(applicant.withoutReport && rules.withoutReport != Said::Unknown, EligibilityRule::Report,
        rules.withoutReport);
    bring(applicant.withChildren, EligibilityRule::Children, rules.takesChildren);
    bring(applicant.withAnimals, EligibilityRule::Animals, rules.takesAnimals);
    bring(applicant.needsStepFree, EligibilityRule::StepFree, rules.stepFree);
    bring(applicant.anonymous, EligibilityRule::Anonymous, rules.acceptsAnonymous);
    for (const std::string& words : rules.exclusions)
        add(Verdict{EligibilityRule::Exclusion, Eligible::Ask, words});
    return verdicts;
}

Eligible overall(std::span<const Verdict> verdicts)
{
    Eligible strictest = Eligible::Yes;
    for (const Verdict& verdict : verdicts)
        strictest = std::max(strictest, verdict.eligible);
    return strictest;
}

} // namespace waymark::directory
