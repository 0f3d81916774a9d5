// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/migrations.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>

namespace waymark::test {

/// A folder of its own that vanishes with the test.
class TemporaryFolder {
public:
    TemporaryFolder()
    {
        std::string name
            = (std::filesystem::temp_directory_path() / "waymark-test-XXXXXX").string();
        if (!mkdtemp(name.data())) FAIL("no temporary folder");
        m_path = name;
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::filesystem::path& path() const { return m_path; }
    std::string file(std::string_view name) const { return (m_path / name).string(); }

private:
    std::filesystem::path m_path;
};

inline constexpr std::array<std::byte, 32> kTestKey{std::byte{7}};

/// The two engines of the contract tests:
///     TEMPLATE_TEST_CASE("…", "[contract]", test::SqlCipherEngine, test::PostgresEngine)
///     { TestType engine; auto& database = engine.database(); … }
/// Each gives an empty, migrated database.
class SqlCipherEngine {
public:
    SqlCipherEngine()
        : m_database{storage::openSqlCipher(m_folder.file("office.db"), kTestKey, {.create = true})}
    {
        storage::migrate(*m_database);
    }
    storage::Database& database() { return *m_database; }

private:
    TemporaryFolder m_folder;
    std::unique_ptr<storage::Database> m_database;
};

/// A database of its own on the cluster of WAYMARK_TEST_POSTGRES (a conninfo of a superuser), so
/// that tests may run side by side.
class PostgresEngine {
public:
    PostgresEngine()
    {
        const char* conninfo = std::getenv("WAYMARK_TEST_POSTGRES");
        if (!conninfo) SKIP("WAYMARK_TEST_POSTGRES is not set: no PostgreSQL cluster to test on");
        m_server = storage::openPostgres(conninfo);
        m_name = "waymark_" + Uuid::random().toString().substr(0, 8);
        m_server->execute("CREATE DATABASE " + m_name);
        m_database = storage::openPostgres(std::string{conninfo} + " dbname=" + m_name);
        storage::migrate(*m_database);
    }
    ~PostgresEngine()
    {
        if (!m_server) return;
        m_database.reset();
        try {
            m_server->execute("DROP DATABASE " + m_name + " WITH (FORCE)");
        } catch (const storage::DatabaseError&) {
            WARN("a test database was left behind");
        }
    }
    PostgresEngine(const PostgresEngine&) = delete;
    PostgresEngine& operator=(const PostgresEngine&) = delete;
    storage::Database& database() { return *m_database; }
    std::string conninfo() const
    {
        return std::string{std::getenv("WAYMARK_TEST_POSTGRES")} + " dbname=" + m_name;
    }

private:
    std::unique_ptr<storage::Database> m_server;
    std::string m_name;
    std::unique_ptr<storage::Database> m_database;
};

} // namespace waymark::test
