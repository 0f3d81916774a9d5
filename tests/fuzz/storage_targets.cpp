// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_target.h"
#include "storage/key_slots.h"
#include "storage/recovery_code.h"
#include "storage/sqlcipher_rights.h"

namespace waymark::fuzz {
namespace {

std::string aKeyFile(bool rekeying)
{
    using namespace storage;
    KeyFile file = newKeyFile(kCheapKeyCost);
    const OfficeKey key = OfficeKey::random();
    const auto stretched = stretch(file, {"Anna", "a password"});
    file.slots.push_back(makeSlot(file, SlotKind::Worker, "anna", *stretched, key));
    authenticate(file, key);
    if (rekeying) sealNext(file, key, key.renewed());
    return toText(file);
}

void readKeyFile(std::string_view bytes)
{
    const auto file = storage::parseKeyFile(bytes);
    if (!file) return;
    if (*storage::parseKeyFile(storage::toText(*file)) != *file)
        violated("a key file is written as it was read");
    // Whatever was parsed may be tried: it opens nothing or is found out, never worse.
    if (file->cost != storage::kCheapKeyCost) return;
    const auto stretched = storage::stretch(*file, {"Anna", "a password"});
    if (stretched) (void)storage::unlock(*file, *stretched);
}

void readCode(std::string_view bytes)
{
    const auto code = storage::readRecoveryCode(bytes);
    if (code && *storage::readRecoveryCode(*code) != *code)
        violated("a recovery code is read as it is printed");
}

} // namespace

Target keyFileTarget() { return {"keys", {aKeyFile(false), aKeyFile(true)}, &readKeyFile}; }

Target recoveryCodeTarget()
{
    return {"recovery-code", {storage::newRecoveryCode(), storage::newRecoveryCode()}, &readCode};
}

Target sqlTarget()
{
    return {"sql-names",
        {"WITH a AS (SELECT 1), b(x, y) AS NOT MATERIALIZED (SELECT 2) SELECT 'q' FROM [a] -- c",
            "SELECT \"x\" AS `y` /* AS ( */ FROM t", ") AS (", "'", "/*"},
        [](std::string_view bytes) { (void)storage::commonTableNames(bytes); }};
}

} // namespace waymark::fuzz
