// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/time.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <string>
#include <vector>

namespace waymark::office {
class Desk;
}

namespace waymark::app {

/// The office's clock while the story is told: its wall clock, at whatever moment is set.
class StoryClock final : public Clock {
public:
    explicit StoryClock(std::unique_ptr<Clock> wall)
        : m_wall{std::move(wall)}
        , m_now{m_wall->now()}
    {
    }
    Instant now() const override { return m_now; }
    LocalTime local(Instant instant) const override { return m_wall->local(instant); }
    Instant instantAt(LocalTime time) const override { return m_wall->instantAt(time); }
    void set(Instant now) { m_now = now; }

private:
    std::unique_ptr<Clock> m_wall;
    Instant m_now;
};

/// One thing somebody did, to be done again at its moment.
struct StoryAct {
    Instant at;
    std::string worker;
    std::function<void(office::Desk&)> act;
};

/// The acts of resources/demo/training_office.json up to `now`, in order of time. A refusal by a
/// service throws std::logic_error with its rule: the story is wrong then, not the user.
std::vector<StoryAct> storyActs(const nlohmann::json& story, const Clock& wall, Instant now);

} // namespace waymark::app
