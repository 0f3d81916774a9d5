// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/rows.h"

#include "bench/yardstick.h"
#include "cases/case_list.h"

#include <stdexcept>

namespace waymark::bench {
namespace {

constexpr const char* kBare = "bare SQLCipher, C";

} // namespace

Row readRow(BenchOffice& office, std::string what, std::optional<double> expected,
    std::size_t rounds, const std::function<void()>& work, Measured how)
{
    work(); // pages and statements are in the cache, as in a day's work
    const auto statements = recorded(office.database(), work);
    Yardstick yardstick{office.databaseFile(), office.databaseKey(), office.worker()};
    Row row{.what = std::move(what),
        .size = office.cases(),
        .ours = timed(rounds, work, how),
        .yardstick = kBare,
        .theirs = {},
        .expected = expected};
    row.theirs = yardstick.timedReads(statements, rounds, how);
    return row;
}

Row writeRow(BenchOffice& office, std::string what, std::optional<double> expected,
    std::size_t rounds, const std::function<void(std::size_t)>& work)
{
    // Beside the original, so that both are on the same disk.
    const auto copy = office.databaseFile().parent_path() / "bench-copy.db";
    office.copyTo(copy);
    Row row{.what = std::move(what),
        .size = office.cases(),
        .ours = {},
        .yardstick = kBare,
        .theirs = {},
        .expected = expected};
    std::vector<Statements> lists;
    for (std::size_t i = 0; i < rounds; ++i) {
        // Listening costs time, so what is timed and what is replayed are neighbours.
        timeOnce(row.ours, [&] { work(2 * i); });
        lists.push_back(recorded(office.database(), [&] { work(2 * i + 1); }));
    }
    {
        Yardstick yardstick{copy, office.databaseKey(), office.worker()};
        row.theirs = yardstick.timedOnceEach(lists);
    }
    for (const char* end : {"", "-wal", "-shm"})
        std::filesystem::remove(copy.string() + end);
    return row;
}

void measureStorage(BenchOffice& office, std::vector<Row>& rows)
{
    Row open{.what = "open an office (without Argon2id)",
        .size = office.cases(),
        .ours = {},
        .yardstick = "sqlite3_open, key, schema",
        .theirs = Times{},
        .expected = {}};
    for (int i = 0; i < 10; ++i) {
        timeOnce(open.ours, [&] { office.reopen(); });
        timeOnce(*open.theirs,
            [&] { Yardstick::openAndClose(office.databaseFile(), office.databaseKey()); });
    }
    rows.push_back(std::move(open));

    const auto page = cases::CaseList{office.desk()}.list({});
    std::size_t at = 0;
    rows.push_back(readRow(office, "one row by its key", {}, 20'000, [&] {
        auto row = office.database().prepare("SELECT id, revision FROM cases WHERE id = $1");
        if (row.bind(page.rows[++at % page.rows.size()].id).step()) (void)row.get<std::string>(0);
    }));
}

namespace {

/// The filters of the list, alone and while typing; every case of the bench is mine and many are
/// due, which is the hardest there is.
void measureFilters(BenchOffice& office, std::vector<Row>& rows)
{
    const cases::CaseList list{office.desk()};
    const Date soon = addDays(office.desk().clock().today(), 7);
    const struct {
        const char* what;
        cases::CaseQuery query;
    } filters[] = {
        {"cases: mine, open", {.mineOrDeputy = true, .open = true}},
        {"cases: mine, open, a letter typed", {.mineOrDeputy = true, .open = true, .text = "m"}},
        {"cases: mine, a rare name typed", {.mineOrDeputy = true, .text = "ilze sar"}},
        {"cases: due this week", {.open = true, .dueBy = soon}},
        {"cases: due this week, typed", {.dueBy = soon, .text = "ele"}},
    };
    for (const auto& filter : filters)
        rows.push_back(
            readRow(office, filter.what, 8, 100, [&] { (void)list.list(filter.query); }));
}

} // namespace

void measureCases(BenchOffice& office, std::vector<Row>& rows)
{
    cases::CaseList list{office.desk()};
    rows.push_back(readRow(office, "first page of cases", 2, 200, [&] { (void)list.list({}); }));

    Row search{.what = "a keystroke of search",
        .size = office.cases(),
        .ours = {},
        .yardstick = kBare,
        .theirs = Times{},
        .expected = 8};
    Yardstick yardstick{office.databaseFile(), office.databaseKey(), office.worker()};
    for (std::int64_t person = 0; person < 40; ++person)
        for (const auto& typed : keystrokesFor(person * office.cases() / 40)) {
            timeOnce(search.ours, [&] { (void)list.search(typed, 20); });
            const auto statements
                = recorded(office.database(), [&] { (void)list.search(typed, 20); });
            const auto bare = yardstick.timedReads(statements, 1);
            search.theirs->add(
                std::chrono::nanoseconds{static_cast<std::int64_t>(bare.median() * 1e6)});
        }
    rows.push_back(std::move(search));

    measureFilters(office, rows);

    cases::Contacts contacts{office.desk()};
    rows.push_back(writeRow(office, "intake save", {}, 60, [&](std::size_t i) {
        const auto added = contacts.add(callOf(office.cases() + static_cast<std::int64_t>(i)));
        if (!added) throw std::runtime_error{std::string{added.error().rule.text}};
    }));
}

} // namespace waymark::bench
