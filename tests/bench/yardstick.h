// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/measure.h"
#include "storage/database.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

struct sqlite3;

namespace waymark::bench {

using Statements = std::vector<std::string>; ///< with their values in place, in order

/// The statements that `work` lets run on `database`.
Statements recorded(storage::Database& database, const std::function<void()>& work);

/// Bare SQLCipher through its C interface on the same file: what the same statements cost without
/// us. They are compiled beforehand and have their values in them, so it does not even bind.
class Yardstick {
public:
    /// `worker` is what current_worker() answers.
    Yardstick(
        const std::filesystem::path& file, std::span<const std::byte> key, std::string worker);
    ~Yardstick();
    Yardstick(const Yardstick&) = delete;
    Yardstick& operator=(const Yardstick&) = delete;

    /// Runs all of them `rounds` times and reads every column of every row.
    Times timedReads(
        const Statements& statements, std::size_t rounds, Measured how = Measured::Wall);
    /// Runs each list once.
    Times timedOnceEach(const std::vector<Statements>& lists);
    /// As that, after `before(i)`, which counts too; in processor time.
    Times timedAfter(
        const std::vector<Statements>& lists, const std::function<void(std::size_t)>& before);

    /// sqlite3_open, key, and a first read of the schema.
    static void openAndClose(const std::filesystem::path& file, std::span<const std::byte> key);

private:
    class Compiled;
    struct Close {
        void operator()(sqlite3* db) const noexcept;
    };
    static std::unique_ptr<sqlite3, Close> open(
        const std::filesystem::path& file, std::span<const std::byte> key);
    std::unique_ptr<sqlite3, Close> m_db;
    std::string m_worker;
};

} // namespace waymark::bench
