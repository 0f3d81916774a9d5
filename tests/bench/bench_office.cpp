// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_office.h"

#include "cases/case.h"
#include "storage/migrations.h"
#include "storage/vault_inside.h"
#include "support/test_desk.h"

#include <fmt/format.h>

#include <array>
#include <iostream>
#include <stdexcept>

namespace waymark::bench {
namespace {

const storage::Credentials kCredentials{"Maria", "a password for measuring"};

constexpr auto kFirst = std::to_array<std::string_view>({"Elena", "Élise", "Maria", "Jonas", "Anna",
    "Petra", "Miguel", "Ilze", "Noor", "Sanne", "Ivana", "João", "Fatima", "Claire", "Dāvis",
    "Rebecca", "Yusuf", "Inês", "Marko", "Līga", "Aisling", "Pierre", "Luca", "Zeynep"});
constexpr auto kBegin
    = std::to_array<std::string_view>({"Mar", "Šar", "Kal", "Ber", "Van", "Dub", "Per", "Hor",
        "Lin", "Gar", "Sil", "Tav", "Rod", "Bos", "Vel", "Nor", "Cas", "Fer", "Zam", "Oli"});
constexpr auto kMiddle = std::to_array<std::string_view>({"a", "e", "i", "o", "ina", "eva", "ari",
    "ola", "uri", "ent", "and", "ost", "ell", "ict", "ord", "umb"});
constexpr auto kEnd = std::to_array<std::string_view>({"ques", "ić", "ņa", "ger", "sen", "ois",
    "eira", "vić", "berg", "man", "tti", "son", "ard", "zar", "nan", "va", "ski", "ens"});

/// Spreads numbers evenly, the same each time.
std::uint64_t scattered(std::int64_t number, std::uint64_t salt)
{
    auto x = static_cast<std::uint64_t>(number) * 0x9E3779B97F4A7C15ULL + salt;
    x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27U)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31U);
}

template <std::size_t Size>
std::string_view pick(
    const std::array<std::string_view, Size>& words, std::int64_t number, std::uint64_t salt)
{
    return words[scattered(number, salt) % Size];
}

std::string nameOf(std::int64_t number)
{
    return fmt::format("{} {}{}{}", pick(kFirst, number, 1), pick(kBegin, number, 2),
        pick(kMiddle, number, 3), pick(kEnd, number, 4));
}

/// Changes with the schema, so that an office of an older one is not measured.
std::string schemaMark()
{
    std::size_t hash = 0;
    for (const auto& step : storage::allMigrations())
        hash = hash * 31 + std::hash<std::string>{}(step.sql);
    return fmt::format("{:016x}", hash);
}

} // namespace

cases::ContactDetails callOf(std::int64_t number)
{
    using namespace cases;
    ContactDetails call;
    call.startedAt = *parseInstant("2024-01-08T08:00:00Z") + std::chrono::minutes{11 * number};
    call.endedAt = call.startedAt + std::chrono::minutes{12};
    call.medium = Medium::Helpline116006;
    call.callerRole = CallerRole::Victim;
    call.dangerNow = number % 7 == 0 ? YesNo::Yes : YesNo::No;
    call.outcome = Outcome::InformationOnly;
    call.language = std::string{"fr"};
    call.region = std::string{"harbour"};
    IncidentDetails incident;
    incident.offences = {"02082"};
    incident.relationship = Relationship::FormerPartnerApart;
    incident.ownWords = "A fictional story of two sentences, as long as such notes tend to be. It "
                        "tells what happened and where.";
    call.incidents = {incident};
    call.person.name = nameOf(number);
    call.safeContact.channels = {{.way = Way::Phone,
        .address = fmt::format("+336{:08}", scattered(number, 5) % 100'000'000)}};
    return call;
}

std::vector<std::string> keystrokesFor(std::int64_t number)
{
    const std::string name = nameOf(number);
    std::vector<std::string> typed;
    for (std::size_t length = 1; length <= name.size(); ++length)
        if (length == name.size() || (static_cast<unsigned char>(name[length]) & 0xC0U) != 0x80U)
            typed.push_back(name.substr(0, length));
    return typed;
}

BenchOffice::BenchOffice(const std::filesystem::path& folder, std::int64_t cases)
    : m_folder{folder / fmt::format("cases-{}-{}.waymark", cases, schemaMark())}
    , m_cases{cases}
    , m_clock{systemClock("UTC")}
    , m_session{office::WorkerId::create(), "Maria", {}}
{
    std::filesystem::create_directories(folder);
    if (!std::filesystem::exists(m_folder)) make();
    reopen();
}

void BenchOffice::make()
{
    std::cerr << "waymark_bench: making an office with " << m_cases << " cases\n";
    auto made = storage::createOffice({.folder = m_folder,
                                          .owner = "maria",
                                          .credentials = kCredentials,
                                          .cost = storage::kCheapKeyCost,
                                          .furnish = [this](storage::Vault& vault) -> Result<void> {
                                              m_vault.reset(&vault);
                                              fill();
                                              (void)m_vault.release();
                                              return {};
                                          }},
        *m_clock);
    if (!made) throw std::runtime_error{std::string{made.error().rule.text}};
}

void BenchOffice::fill()
{
    using office::Role;
    auto& database = m_vault->database();
    database.execute("PRAGMA synchronous = OFF");
    m_session = test::makeWorker(
        database, "Maria", {Role::Worker, Role::Supervisor, Role::Administrator});
    signIn();
    cases::Contacts contacts{*m_desk};
    cases::Cases cases{*m_desk};
    const cases::Promotion promotion{.details = {},
        .recordKeeping = {.purpose = cases::ConsentPurpose::RecordKeeping, .given = true},
        .otherConsents = {}};
    for (std::int64_t number = 0; number < m_cases; ++number) {
        const auto contact = contacts.add(callOf(number));
        const auto made = contact ? cases.promote(contact->id, promotion) : contact.error();
        if (!made) throw std::runtime_error{std::string{made.error().rule.text}};
        if (number > 0 && number % 10'000 == 0)
            std::cerr << "waymark_bench: " << number << " cases\n";
    }
    m_desk.reset();
    database.execute("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)");
}

void BenchOffice::reopen()
{
    m_desk.reset();
    m_vault.reset();
    auto opened = storage::openOffice(m_folder, kCredentials, *m_clock);
    if (!opened) throw std::runtime_error{std::string{opened.error().rule.text}};
    m_vault = std::move(opened).value();
    const auto key = storage::VaultAccess::inside(*m_vault).key.database();
    m_key.assign(key.begin(), key.end());
    const auto worker = storage::firstRow(
        database(), "SELECT id FROM workers", [](const storage::Statement& row) {
            return row.get<office::WorkerId>(0);
        }).value();
    using office::Role;
    m_session = {worker, "Maria", {Role::Worker, Role::Supervisor, Role::Administrator}};
    signIn();
}

void BenchOffice::signIn()
{
    m_desk = std::make_unique<office::Desk>(
        database(), *m_clock, m_session, m_vault->subkey("journal"));
}

void BenchOffice::copyTo(const std::filesystem::path& target)
{
    std::filesystem::remove(target);
    std::filesystem::remove(target.string() + "-wal");
    std::filesystem::remove(target.string() + "-shm");
    storage::SqlCipherDatabase source{databaseFile().string(), m_key, {}};
    storage::SqlCipherDatabase copy{target.string(), m_key, {.create = true}};
    source.copyTo(copy, {});
}

} // namespace waymark::bench
