// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training_acts.h"

#include "leaflets/packs.h"

#include <stdexcept>

namespace waymark::app {
namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        throw std::logic_error{"training office: " + std::string{result.error().rule.text} + " ("
            + result.error().subject + ')'};
    return std::move(result).value();
}

} // namespace

void giveLeaflets(office::Desk& desk, CaseState& state, const nlohmann::json& told)
{
    typeset::Typesetter typesetter;
    auto library = leaflets::Library::builtIn();
    leaflets::Packs packs{desk, library, typesetter};
    leaflets::PackRequest request{.caseId = state.id.value(), .language = told.at("language")};
    request.format = leaflets::parseFormat(told.at("format").get<std::string>()).value();
    request.leaflets = told.at("leaflets").get<std::vector<std::string>>();
    const leaflets::HandOver how{
        .handing = leaflets::parseHanding(told.at("handing").get<std::string>()).value(),
        .understood = leaflets::parseUnderstood(told.at("understood").get<std::string>()).value(),
        .takenHome = leaflets::parseTakenHome(told.at("taken_home").get<std::string>()).value()};
    const auto pack = must(packs.make(request));
    must(packs.give(request.caseId, request, pack, how));
}

} // namespace waymark::app
