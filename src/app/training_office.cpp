// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training_office.h"

#include "app/accounts.h"
#include "app/training_story.h"
#include "app/workspace.h"
#include "base/resources.h"
#include "office/workers.h"

#include <nlohmann/json.hpp>

#include <stdexcept>
#include <system_error>

namespace waymark::app {
namespace {

using nlohmann::json;

/// What an administrator tells a new colleague; replaced at the first sign-in.
constexpr std::string_view kInitialPassword = "first morning";

/// The story is part of the program: a rule that refuses it is our mistake.
template <class T>
void must(const Result<T>& result)
{
    if (!result)
        throw std::logic_error{"training office: " + std::string{result.error().rule.text}};
}

json story()
{
    const auto text = resources::find("demo/training_office.json");
    if (!text) throw std::logic_error{"the training office is not in the program"};
    return json::parse(*text);
}

office::OfficeDetails detailsFrom(const json& office)
{
    return {.name = office.at("name"),
        .country = office.at("country"),
        .timeZone = office.at("time_zone"),
        .language = office.at("language"),
        .training = true};
}

void addWorkers(Workspace& workspace, const std::filesystem::path& folder, const json& workers)
{
    const std::string first = workers.at(0).at("name");
    must(workspace.signIn(folder, first, kTrainingPassword));
    for (std::size_t i = 1; i < workers.size(); ++i) {
        office::WorkerDetails details{workers[i].at("name"), {}};
        for (const std::string role : workers[i].at("roles"))
            details.roles.insert(office::parseRole(role).value());
        must(workspace.accounts().add(details, kInitialPassword));
    }
    const auto self = workspace.workers().named(first);
    must(self);
    workspace.signOut();
    for (std::size_t i = 1; i < workers.size(); ++i) {
        must(workspace.signInChanging(
            folder, workers[i].at("name").get<std::string>(), kInitialPassword, kTrainingPassword));
        workspace.signOut();
    }
}

/// False: it was stopped.
bool play(Workspace& workspace, const std::filesystem::path& folder, StoryClock& clock,
    const std::vector<StoryAct>& acts, const std::function<bool(double)>& progress)
{
    std::string atDesk;
    for (std::size_t i = 0; i < acts.size(); ++i) {
        clock.set(acts[i].at);
        if (atDesk != acts[i].worker) {
            if (workspace.isSignedIn()) workspace.signOut();
            must(workspace.signIn(folder, acts[i].worker, kTrainingPassword));
            atDesk = acts[i].worker;
        }
        acts[i].act(workspace.desk());
        if (progress && !progress(static_cast<double>(i + 1) / static_cast<double>(acts.size())))
            return false;
    }
    if (workspace.isSignedIn()) workspace.signOut();
    return true;
}

} // namespace

Result<void> makeTrainingOffice(
    const std::filesystem::path& folder, const std::function<bool(double)>& progress)
{
    const json told = story();
    const auto details = detailsFrom(told.at("office"));
    StoryClock clock{systemClock(details.timeZone)};
    const Instant now = clock.now();
    const auto acts = storyActs(told, clock, now);

    Workspace workspace{{.clock = &clock, .strength = KeyStrength::Cheap}};
    clock.set(acts.front().at - std::chrono::hours{24});
    const std::string first = told.at("workers").at(0).at("name");
    if (const auto made
        = workspace.createOffice(folder, {details, first, std::string{kTrainingPassword}});
        !made)
        return made.error();
    addWorkers(workspace, folder, told.at("workers"));
    if (play(workspace, folder, clock, acts, progress)) return {};
    if (workspace.isSignedIn()) workspace.signOut();
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
    return Error{Error::Kind::Conflict, "training.stopped"};
}

} // namespace waymark::app
