// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/referrals/case_head.h"

#include "app/workspace.h"
#include "ui/desktop/cases/case_words.h"
#include "ui/desktop/cases/guard_words.h"
#include "ui/desktop/qt/convert.h"

namespace waymark::ui {
namespace {

Meaning meaningOfFlag(cases::FlagKind kind)
{
    switch (cases::meaningOf(kind)) {
    case cases::FlagMeaning::Safety: return Meaning::Safety;
    case cases::FlagMeaning::Authority: return Meaning::Authority;
    case cases::FlagMeaning::Plain: break;
    }
    return Meaning::Plain;
}

} // namespace

std::optional<CaseHead> readCaseHead(app::Workspace& workspace, cases::CaseId id)
{
    auto& desk = workspace.desk();
    const auto record = cases::Cases{desk}.find(id);
    if (!record) return std::nullopt;
    CaseHead head{id, toQt(record->reference), toQt(record->details.displayName), {}, {}};
    for (const cases::Flag& flag : record->flags)
        head.chips << ChipValue{wordOf(flag.kind), iconOf(flag.kind), meaningOfFlag(flag.kind)};
    const auto profile = cases::SafeContacts{desk}.current(id);
    head.banner = bannerOf(cases::Guard{desk}.check(id, cases::OutgoingAct::Call),
        profile ? &profile->details : nullptr);
    return head;
}

} // namespace waymark::ui
