// SPDX-License-Identifier: GPL-3.0-or-later
// The words that stand for the module's values in SQL, JSON and on the command line.
#include "base/coded.h"
#include "directory/agreements.h"
#include "directory/change_history.h"
#include "directory/eligibility.h"
#include "directory/exchange.h"
#include "directory/merging.h"
#include "directory/need.h"
#include "directory/opening_hours.h"
#include "directory/service.h"
#include "directory/upkeep.h"

namespace waymark::directory {
namespace {

constexpr auto kNeeds = std::to_array<Coded<Need>>({
    {Need::Emergency, "emergency"},
    {Need::Shelter, "shelter"},
    {Need::Police, "police"},
    {Need::MedicalForensic, "medical_forensic"},
    {Need::SexualAssaultCentre, "sexual_assault_centre"},
    {Need::Psychological, "psychological"},
    {Need::CrisisLine, "crisis_line"},
    {Need::Legal, "legal"},
    {Need::Compensation, "compensation"},
    {Need::CourtSupport, "court_support"},
    {Need::ChildProtection, "child_protection"},
    {Need::AdultProtection, "adult_protection"},
    {Need::Trafficking, "trafficking"},
    {Need::Migration, "migration"},
    {Need::Disability, "disability"},
    {Need::Addiction, "addiction"},
    {Need::Housing, "housing"},
    {Need::DebtFinance, "debt_finance"},
    {Need::Benefits, "benefits"},
    {Need::Employment, "employment"},
    {Need::Education, "education"},
    {Need::TechnologySafety, "technology_safety"},
    {Need::RestorativeJustice, "restorative_justice"},
    {Need::PerpetratorProgramme, "perpetrator_programme"},
    {Need::Bereavement, "bereavement"},
    {Need::Interpreter, "interpreter"},
    {Need::PeerGroup, "peer_group"},
    {Need::Animals, "animals"},
    {Need::Practical, "practical"},
    {Need::EmbassyForeignPartner, "embassy_foreign_partner"},
});

constexpr auto kGenderRules = std::to_array<Coded<GenderRule>>({
    {GenderRule::Everyone, "everyone"},
    {GenderRule::WomenOnly, "women_only"},
    {GenderRule::MenOnly, "men_only"},
});

constexpr auto kFreshness = std::to_array<Coded<Freshness>>({
    {Freshness::Fresh, "fresh"},
    {Freshness::Ageing, "ageing"},
    {Freshness::Stale, "stale"},
});

constexpr auto kVerifiedBy = std::to_array<Coded<VerifiedBy>>({
    {VerifiedBy::Phone, "phone"},
    {VerifiedBy::Email, "email"},
    {VerifiedBy::Visit, "visit"},
    {VerifiedBy::Website, "website"},
    {VerifiedBy::Meeting, "meeting"},
});

constexpr auto kAgreementStates = std::to_array<Coded<AgreementState>>({
    {AgreementState::NotYet, "not_yet"},
    {AgreementState::Valid, "valid"},
    {AgreementState::DueSoon, "due_soon"},
    {AgreementState::Expired, "expired"},
    {AgreementState::Ended, "ended"},
});

constexpr auto kChangeWays = std::to_array<Coded<ChangeWay>>({
    {ChangeWay::Import, "import"},
    {ChangeWay::Hand, "hand"},
    {ChangeWay::Merge, "merge"},
    {ChangeWay::Undo, "undo"},
});

constexpr auto kLikenesses = std::to_array<Coded<Likeness>>({
    {Likeness::SamePhone, "same_phone"},
    {Likeness::SameName, "same_name"},
    {Likeness::LikeName, "like_name"},
    {Likeness::SamePlace, "same_place"},
    {Likeness::Near, "near"},
});

constexpr auto kEligible = std::to_array<Coded<Eligible>>({
    {Eligible::Yes, "eligible"},
    {Eligible::Ask, "ask"},
    {Eligible::No, "not"},
});

constexpr auto kEligibilityRules = std::to_array<Coded<EligibilityRule>>({
    {EligibilityRule::Age, "age"},
    {EligibilityRule::Gender, "gender"},
    {EligibilityRule::Crime, "crime"},
    {EligibilityRule::Status, "status"},
    {EligibilityRule::Papers, "papers"},
    {EligibilityRule::Report, "report"},
    {EligibilityRule::Children, "children"},
    {EligibilityRule::Animals, "animals"},
    {EligibilityRule::StepFree, "step_free"},
    {EligibilityRule::Anonymous, "anonymous"},
    {EligibilityRule::Exclusion, "exclusion"},
});

constexpr auto kWeights = std::to_array<Coded<Finding::Weight>>({
    {Finding::Weight::Note, "note"},
    {Finding::Weight::Warning, "warning"},
    {Finding::Weight::Error, "error"},
});

constexpr auto kOpenKinds = std::to_array<Coded<OpenState::Kind>>({
    {OpenState::Kind::Open, "open"},
    {OpenState::Kind::Opens, "opens"},
    {OpenState::Kind::Closed, "closed"},
    {OpenState::Kind::Unknown, "unknown"},
});

constexpr auto kWrongs = std::to_array<Coded<Wrong>>({
    {Wrong::Number, "number"},
    {Wrong::Hours, "hours"},
    {Wrong::Place, "place"},
    {Wrong::Closed, "closed"},
    {Wrong::Other, "other"},
});

constexpr auto kNeedsInOrder = [] {
    std::array<Need, kNeeds.size()> needs{};
    std::ranges::transform(kNeeds, needs.begin(), &Coded<Need>::value);
    return needs;
}();
static_assert(
    kNeeds.size() == static_cast<std::size_t>(Need::EmbassyForeignPartner) + 1, "all of them");

} // namespace

std::span<const Need> allNeeds() { return kNeedsInOrder; }

std::string_view code(Need need) { return codeOf(kNeeds, need); }
std::string_view code(GenderRule rule) { return codeOf(kGenderRules, rule); }
std::string_view code(Freshness freshness) { return codeOf(kFreshness, freshness); }
std::string_view code(VerifiedBy how) { return codeOf(kVerifiedBy, how); }
std::string_view code(AgreementState state) { return codeOf(kAgreementStates, state); }
std::string_view code(ChangeWay way) { return codeOf(kChangeWays, way); }
std::string_view code(Likeness likeness) { return codeOf(kLikenesses, likeness); }
std::string_view code(Eligible eligible) { return codeOf(kEligible, eligible); }
std::string_view code(EligibilityRule rule) { return codeOf(kEligibilityRules, rule); }
std::string_view code(Finding::Weight weight) { return codeOf(kWeights, weight); }
std::string_view code(OpenState::Kind kind) { return codeOf(kOpenKinds, kind); }
std::string_view code(Wrong what) { return codeOf(kWrongs, what); }

std::optional<Need> parseNeed(std::string_view code) { return valueOf(kNeeds, code); }
std::optional<GenderRule> parseGenderRule(std::string_view code)
{
    return valueOf(kGenderRules, code);
}
std::optional<VerifiedBy> parseVerifiedBy(std::string_view code)
{
    return valueOf(kVerifiedBy, code);
}
std::optional<ChangeWay> parseChangeWay(std::string_view code)
{
    return valueOf(kChangeWays, code);
}
std::optional<Wrong> parseWrong(std::string_view code) { return valueOf(kWrongs, code); }

} // namespace waymark::directory
