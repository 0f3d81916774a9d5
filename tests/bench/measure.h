// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace waymark::bench {

/// How long the same thing took, again and again; in milliseconds.
class Times {
public:
    void add(std::chrono::nanoseconds took);
    double at(double share) const; ///< 0.5 is the median
    double median() const { return at(0.5); }
    double p99() const { return at(0.99); }
    std::size_t count() const { return m_milliseconds.size(); }

private:
    std::vector<double> m_milliseconds;
};

/// What passes on the wall, or what this thread spent: the same on a machine that others use too.
enum class Measured { Wall, Processor };
std::chrono::nanoseconds now(Measured how);

template <class Work>
void timeOnce(Times& times, Work work, Measured how = Measured::Wall)
{
    const auto start = now(how);
    work();
    times.add(now(how) - start);
}

template <class Work>
Times timed(std::size_t rounds, Work work, Measured how = Measured::Wall)
{
    Times times;
    for (std::size_t i = 0; i < rounds; ++i)
        timeOnce(times, work, how);
    return times;
}

/// One line of the table.
struct Row {
    std::string what;
    std::int64_t size; ///< cases or services in the office; 0 where it does not matter
    Times ours;
    std::string yardstick; ///< what it stands beside
    std::optional<Times> theirs;
    std::optional<double> expected; ///< milliseconds, median
};

/// The table as Markdown.
std::string tableOf(const std::vector<Row>& rows);

} // namespace waymark::bench
