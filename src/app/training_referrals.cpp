// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training_acts.h"

#include "directory/directory.h"
#include "referrals/referrals.h"

#include <stdexcept>

namespace waymark::app {
namespace {

using namespace referrals;
using nlohmann::json;

template <class T>
T must(Result<T> result)
{
    if (!result)
        throw std::logic_error{"training office: " + std::string{result.error().rule.text} + " ("
            + result.error().subject + ')'};
    return std::move(result).value();
}
template <class T>
T must(std::optional<T> value)
{
    if (!value) throw std::logic_error{"training office: a code or a record that is not there"};
    return std::move(*value);
}

/// The service of the directory that the story means: by need, the first or the second.
ServiceSnapshot serviceFor(office::Desk& desk, const json& told)
{
    directory::Directory services{desk};
    directory::Query query;
    query.need = must(directory::parseNeed(told.at("need").get<std::string>()));
    auto hits = services.search(query).hits;
    if (hits.empty()) hits = services.search({}).hits;
    if (hits.empty()) throw std::logic_error{"training office: the directory is empty"};
    const auto pick = std::min(told.value("pick", std::size_t{0}), hits.size() - 1);
    return snapshotOf(must(services.find(hits[pick].id)));
}

Consent consentFrom(const json& told, const Clock& clock)
{
    Consent consent;
    for (ItemConsent& item : consent.items)
        item.answer = Answer::KeepBack;
    for (const auto& [name, answer] : told.at("items").items()) {
        ItemConsent& item = consent[must(parseItem(name))];
        item.answer = must(parseAnswer(answer.at(0).get<std::string>()));
        item.text = answer.at(1);
    }
    consent.way = ConsentWay::Phone;
    consent.givenAt = clock.now() - std::chrono::minutes{20};
    consent.validUntil = defaultValidUntil(clock.local(*consent.givenAt).date);
    return consent;
}

StepDetails detailsFrom(const json& step)
{
    StepDetails details;
    if (step.size() > 2) details.note = step.at(2);
    if (step.size() > 3) details.outcome = must(parseOutcome(step.at(3).get<std::string>()));
    // The story is told at the hours of the office, not of the person.
    details.guardOverride = "The agency answers us; it does not contact the person.";
    return details;
}

} // namespace

void propose(office::Desk& desk, CaseState& state, ReferralState& referral, const json& told)
{
    Proposal proposal{.caseId = *state.id, .service = serviceFor(desk, told)};
    proposal.needCode = told.at("need");
    proposal.subject = told.at("subject");
    proposal.noteToReviewer = told.value("note_to_reviewer", "");
    proposal.language = "en";
    proposal.urgency = must(parseUrgency(told.value("urgency", "normal")));
    proposal.consent = consentFrom(told, desk.clock());
    if (told.contains("replaces"))
        proposal.parent = state.referrals.at(told["replaces"].get<std::string>());
    referral.id = must(Referrals{desk}.propose(proposal)).id;
    if (told.contains("key")) state.referrals.emplace(told["key"].get<std::string>(), *referral.id);
}

void takeStep(office::Desk& desk, ReferralState& referral, const json& step)
{
    Referrals referrals{desk};
    const auto now = must(referrals.find(*referral.id));
    const std::string action = step.at(0);
    if (action == "submit") {
        must(referrals.submit(now.id, now.revision));
        return;
    }
    // What needed no review is ready already.
    if (action == "approve" && now.state == State::Ready) return;
    must(referrals.take(now.id, now.revision, must(parseAction(action)), detailsFrom(step)));
}

} // namespace waymark::app
