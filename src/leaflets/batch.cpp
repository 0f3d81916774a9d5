// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/batch.h"

#include "cases/case.h"
#include "office/office_record.h"

#include <fmt/core.h>

#include <algorithm>

namespace waymark::leaflets {
namespace {

Format formatFor(office::Desk& desk, cases::CaseId caseId, const cases::Verdict& verdict)
{
    if (isDiscreetOnly(verdict)) return Format::Discreet;
    const auto given = Ledger{desk}.items(caseId);
    return given.empty() ? Format::Standard : given.front().format;
}

} // namespace

Result<BatchPlan> planFor(
    office::Desk& desk, Packs& packs, cases::CaseId caseId, const BatchChoice& choice)
{
    const auto found = cases::Cases{desk}.find(caseId);
    if (!found) return Error{Error::Kind::NotFound, "case.not-found"};
    std::string language = choice.language;
    if (language.empty())
        language = found->details.languages.empty()
            ? office::OfficeRecords{desk}.record().details.language
            : found->details.languages.front();
    BatchPlan plan{.request = {.caseId = caseId, .language = language},
        .verdict = packs.guard(caseId, Handing::File)};
    plan.request.format = choice.format ? *choice.format : formatFor(desk, caseId, plan.verdict);
    plan.request.cover = choice.cover;
    plan.request.services = choice.services;
    plan.request.personal = choice.personal && plan.request.format != Format::Discreet;
    plan.request.leaflets = choice.leaflets;
    if (!plan.request.leaflets.empty()) return plan;
    const auto suggested = packs.suggestions(caseId, language);
    if (!suggested) return suggested.error();
    for (const Suggestion& one : *suggested)
        if (one.chosen) plan.request.leaflets.push_back(one.leaflet);
    return plan;
}

Result<void> mayLeave(const BatchPlan& plan)
{
    if (isDiscreetOnly(plan.verdict) && plan.request.format != Format::Discreet)
        return Error{Error::Kind::NotAllowed, "pack.discreet-only"};
    if (plan.verdict.answer == cases::Answer::NotNow)
        return Error{Error::Kind::NotAllowed, "pack.not-safe-now"};
    return {};
}

Result<Pack> packFor(Packs& packs, const BatchPlan& plan)
{
    if (const auto allowed = mayLeave(plan); !allowed) return allowed.error();
    return packs.make(plan.request);
}

std::size_t makeEach(Packs& packs, const std::vector<BatchPlan>& plans, const PackSink& sink)
{
    std::size_t tried = 0;
    for (const BatchPlan& plan : plans)
        if (!sink(tried++, packFor(packs, plan))) break;
    return tried;
}

void noteExport(office::Desk& desk, cases::CaseId caseId, const Pack& pack, const HandOver& how)
{
    if (!how.overrideReason.empty())
        static_cast<void>(
            cases::Guard{desk}.override(caseId, cases::OutgoingAct::Export, how.overrideReason));
    desk.note({"pack.exported", "case", caseId.toString(),
        {{"pages", std::to_string(pack.pdf.pages)}, {"seen_by", std::string{code(how.seenBy)}},
            {"kept_at", std::string{code(how.keptAt)}}}});
}

std::string batchFileName(std::size_t index, const Pack& pack)
{
    return fmt::format("{:03}-{}", index + 1, pack.fileName);
}

} // namespace waymark::leaflets
