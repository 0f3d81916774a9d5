// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include <fmt/format.h>

#include <algorithm>

#include <time.h>

namespace waymark::bench {

void Times::add(std::chrono::nanoseconds took)
{
    m_milliseconds.push_back(static_cast<double>(took.count()) / 1e6);
}

double Times::at(double share) const
{
    if (m_milliseconds.empty()) return 0;
    auto sorted = m_milliseconds;
    std::ranges::sort(sorted);
    const auto index = static_cast<std::size_t>(share * static_cast<double>(sorted.size()));
    return sorted[std::min(index, sorted.size() - 1)];
}

std::chrono::nanoseconds now(Measured how)
{
    if (how == Measured::Wall) return std::chrono::steady_clock::now().time_since_epoch();
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return std::chrono::seconds{spent.tv_sec} + std::chrono::nanoseconds{spent.tv_nsec};
}

std::string tableOf(const std::vector<Row>& rows)
{
    std::string table
        = fmt::format("| {:<36} | {:>7} | {:>10} | {:>10} | {:<26} | {:>10} | {:>10} | {:>6} "
                      "| {:>9} |\n",
            "what", "size", "median ms", "p99 ms", "beside", "median ms", "p99 ms", "ratio",
            "expected");
    table
        += fmt::format("|{:-<38}|{:->9}|{:->12}|{:->12}|{:-<28}|{:->12}|{:->12}|{:->8}|{:->11}|\n",
            "", "", "", "", "", "", "", "", "");
    for (const Row& row : rows) {
        const bool compared = row.theirs && row.theirs->count() > 0;
        const auto number = [](bool there, double value) {
            return there ? fmt::format("{:.3f}", value) : std::string{};
        };
        table += fmt::format("| {:<36} | {:>7} | {:>10.3f} | {:>10.3f} | {:<26} | {:>10} | {:>10} "
                             "| {:>6} | {:>9} |\n",
            row.what, row.size > 0 ? std::to_string(row.size) : "", row.ours.median(),
            row.ours.p99(), row.yardstick, number(compared, compared ? row.theirs->median() : 0),
            number(compared, compared ? row.theirs->p99() : 0),
            compared ? fmt::format("{:.3g}", row.ours.median() / row.theirs->median()) : "",
            row.expected ? fmt::format("<= {:g}", *row.expected) : "");
    }
    return table;
}

} // namespace waymark::bench
