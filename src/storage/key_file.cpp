// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/key_file.h"

#include "base/uuid.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <algorithm>
#include <set>
#include <span>

namespace waymark::storage {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kFormat = "waymark-keys";
constexpr int kVersion = 1;
// What this program would ask of a computer at most; more is not ours.
constexpr std::uint64_t kMostPasses = 1000;
constexpr std::uint64_t kMostMemory = 4ULL << 30U;

/// Left by the readers below; caught in parseKeyFile().
struct Damaged { };

const Json& member(const Json& object, const char* name)
{
    if (!object.is_object()) throw Damaged{};
    const auto found = object.find(name);
    if (found == object.end()) throw Damaged{};
    return *found;
}

std::string text(const Json& object, const char* name)
{
    const Json& value = member(object, name);
    if (!value.is_string()) throw Damaged{};
    return value.get<std::string>();
}

std::uint64_t number(const Json& object, const char* name, std::uint64_t most)
{
    const Json& value = member(object, name);
    if (!value.is_number_unsigned() || value.get<std::uint64_t>() > most) throw Damaged{};
    return value.get<std::uint64_t>();
}

std::string bytes(const Json& object, const char* name)
{
    const std::string hex = text(object, name);
    std::string binary(hex.size() / 2, '\0');
    std::size_t length = 0;
    const char* end = nullptr;
    if (sodium_hex2bin(reinterpret_cast<unsigned char*>(binary.data()), binary.size(), hex.data(),
            hex.size(), nullptr, &length, &end)
            != 0
        || end != hex.data() + hex.size() || length != binary.size())
        throw Damaged{};
    return binary;
}

template <std::size_t Size>
std::array<std::byte, Size> fixedBytes(const Json& object, const char* name)
{
    const std::string binary = bytes(object, name);
    std::array<std::byte, Size> fixed{};
    if (binary.size() != Size) throw Damaged{};
    std::ranges::transform(binary, fixed.begin(), [](char c) { return static_cast<std::byte>(c); });
    return fixed;
}

std::string hex(std::string_view binary)
{
    std::string digits(2 * binary.size() + 1, '\0');
    sodium_bin2hex(digits.data(), digits.size(),
        reinterpret_cast<const unsigned char*>(binary.data()), binary.size());
    digits.pop_back();
    return digits;
}

template <std::size_t Size>
std::string hex(const std::array<std::byte, Size>& binary)
{
    return hex(std::string_view{reinterpret_cast<const char*>(binary.data()), Size});
}

std::string uuidText(const Json& object, const char* name)
{
    std::string id = text(object, name);
    if (!Uuid::parse(id)) throw Damaged{};
    return id;
}

KeySlot readSlot(const Json& json)
{
    const std::string kind = text(json, "kind");
    if (kind != "worker" && kind != "recovery") throw Damaged{};
    return {.id = uuidText(json, "id"),
        .kind = kind == "worker" ? SlotKind::Worker : SlotKind::Recovery,
        .tag = fixedBytes<16>(json, "tag"),
        .publicKey = fixedBytes<32>(json, "public"),
        .wrappedSecret = bytes(json, "secret"),
        .sealedKey = bytes(json, "key"),
        .sealedNext = json.contains("next") ? bytes(json, "next") : std::string{},
        .sealedOwner = bytes(json, "owner")};
}

Json toJson(const KeySlot& slot)
{
    Json json{{"id", slot.id}, {"kind", slot.kind == SlotKind::Worker ? "worker" : "recovery"},
        {"tag", hex(slot.tag)}, {"public", hex(slot.publicKey)},
        {"secret", hex(slot.wrappedSecret)}, {"key", hex(slot.sealedKey)},
        {"owner", hex(slot.sealedOwner)}};
    if (!slot.sealedNext.empty()) json["next"] = hex(slot.sealedNext);
    return json;
}

Json withoutMacs(const KeyFile& file)
{
    Json slots = Json::array();
    for (const KeySlot& slot : file.slots)
        slots.push_back(toJson(slot));
    return {{"format", kFormat}, {"version", kVersion}, {"office", file.officeId},
        {"kdf",
            {{"name", "argon2id13"}, {"passes", file.cost.passes},
                {"memory", file.cost.memoryBytes}, {"salt", hex(file.salt)}}},
        {"slots", std::move(slots)}};
}

KeyFile readFile(const Json& json)
{
    const Json& kdf = member(json, "kdf");
    if (text(kdf, "name") != "argon2id13") throw Damaged{};
    KeyFile file{.officeId = uuidText(json, "office"),
        .cost = {number(kdf, "passes", kMostPasses), number(kdf, "memory", kMostMemory)},
        .salt = fixedBytes<16>(kdf, "salt"),
        .slots = {},
        .mac = fixedBytes<32>(json, "mac")};
    if (file.cost.passes < crypto_pwhash_opslimit_min()
        || file.cost.memoryBytes < crypto_pwhash_memlimit_min())
        throw Damaged{};
    if (json.contains("next_mac")) file.nextMac = fixedBytes<32>(json, "next_mac");
    const Json& slots = member(json, "slots");
    if (!slots.is_array() || slots.empty()) throw Damaged{};
    std::set<std::string> ids;
    for (const Json& slot : slots) {
        file.slots.push_back(readSlot(slot));
        if (!ids.insert(file.slots.back().id).second) throw Damaged{};
        if (file.slots.back().sealedNext.empty() == file.nextMac.has_value()) throw Damaged{};
    }
    return file;
}

} // namespace

Result<KeyFile> parseKeyFile(std::string_view text)
{
    const Error damaged{Error::Kind::Locked, "office.keys-damaged"};
    try {
        const Json json = Json::parse(text, nullptr, false);
        if (json.is_discarded() || storage::text(json, "format") != kFormat) return damaged;
        const auto version = number(json, "version", 1'000'000);
        if (version > kVersion) return Error{Error::Kind::Locked, "office.newer-version"};
        if (version < 1) return damaged;
        return readFile(json);
    } catch (const Damaged&) {
        return damaged;
    }
}

std::string authenticatedText(const KeyFile& file) { return withoutMacs(file).dump(); }

std::string toText(const KeyFile& file)
{
    Json json = withoutMacs(file);
    json["mac"] = hex(file.mac);
    if (file.nextMac) json["next_mac"] = hex(*file.nextMac);
    return json.dump(1) + "\n";
}

} // namespace waymark::storage
