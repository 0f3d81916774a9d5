// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/address_key.h"

#include "base/fold.h"
#include "directory/hsds_reader.h"
#include "directory/store.h"

#include <algorithm>
#include <set>

namespace waymark::directory {
namespace {

using storage::Database;
using storage::Statement;

/// Words for streets and between their names, folded, with the usual short forms: English, French,
/// Spanish, Portuguese, Dutch, Croatian, Latvian, Maltese.
const std::set<std::string, std::less<>>& plainWords()
{
    static const std::set<std::string, std::less<>> kWords{"street", "st", "road", "rd", "avenue",
        "ave", "av", "avda", "lane", "ln", "square", "sq", "no", "nr", "n", "number", "rue", "bd",
        "boulevard", "blvd", "place", "pl", "quai", "chemin", "ch", "impasse", "calle", "c",
        "carrer", "avenida", "plaza", "paseo", "pso", "rua", "r", "largo", "lg", "praca", "pc",
        "travessa", "tv", "straat", "str", "laan", "plein", "weg", "gracht", "ulica", "ul", "trg",
        "iela", "prospekts", "triq", "pjazza", "de", "du", "des", "d", "da", "do", "das", "dos",
        "del", "la", "le", "les", "l", "el", "los", "las", "van", "het", "of", "the", "a", "o",
        "num", "numero"};
    return kWords;
}

std::string streetOf(const std::string& address)
{
    std::vector<std::string> words;
    for (std::string& word : foldedWords(address))
        if (!plainWords().contains(word)) words.push_back(std::move(word));
    std::ranges::sort(words);
    std::string street;
    for (const std::string& word : words)
        street += (street.empty() ? "" : " ") + word;
    return street;
}

std::string areaOf(const hsds::Address& address)
{
    std::string code = fold(address.postal_code);
    std::erase(code, ' ');
    return code + "/" + fold(address.city);
}

/// What stands before and after the slash.
std::pair<std::string_view, std::string_view> partsOf(std::string_view area)
{
    const auto slash = std::min(area.find('/'), area.size());
    return {area.substr(0, slash), area.substr(std::min(slash + 1, area.size()))};
}

/// The keys of a programme that stood in the directory before they were kept.
std::vector<AddressKey> keysWorkedOutNow(Database& database)
{
    std::vector<AddressKey> keys;
    storage::rows(database,
        "SELECT d.document FROM visible_perpetrator_addresses a"
        " JOIN visible_services s ON s.id = a.service_id AND s.gone = 0"
        " JOIN visible_service_documents d ON d.id = a.service_id WHERE a.street IS NULL",
        [&](const Statement& row) {
            if (const auto document = parseJson(row.get<std::string>(0)))
                for (AddressKey& key : addressKeys(readService(*document)))
                    keys.push_back(std::move(key));
            return 0;
        });
    return keys;
}

std::vector<AddressKey> keptKeys(
    Database& database, const std::string& street, const ServiceId& except)
{
    return storage::rows(
        database,
        "SELECT a.street, a.area FROM visible_perpetrator_addresses a"
        " JOIN visible_services s ON s.id = a.service_id AND s.gone = 0"
        " WHERE a.street = $1 AND a.service_id <> $2",
        [](const Statement& row) {
            return AddressKey{row.get<std::string>(0), row.get<std::string>(1)};
        },
        street, except);
}

bool isAtPointOfOne(Database& database, const Service& service)
{
    if (!service.latitude || !service.longitude) return false;
    return storage::firstRow(
        database,
        "SELECT 1 FROM visible_services WHERE latitude = $1 AND longitude = $2"
        " AND needs LIKE '%perpetrator_programme%' AND gone = 0 AND id <> $3",
        [](const Statement&) { return true; }, *service.latitude, *service.longitude, service.id)
        .value_or(false);
}

} // namespace

std::vector<AddressKey> addressKeys(const hsds::Service& service)
{
    std::vector<AddressKey> keys;
    for (const hsds::ServiceAtLocation& at : service.service_at_locations) {
        if (!at.location) continue;
        for (const hsds::Address& address : at.location->addresses) {
            if (!canBeVisited(address.address_type)) continue;
            AddressKey key{streetOf(address.address_1), areaOf(address)};
            if (key.street.empty()) key.street = streetOf(address.address_2);
            if (!key.street.empty() && std::ranges::find(keys, key) == keys.end())
                keys.push_back(std::move(key));
        }
    }
    return keys;
}

bool isSameAddress(const AddressKey& one, const AddressKey& other)
{
    if (one.street != other.street) return false;
    const auto [code, town] = partsOf(one.area);
    const auto [otherCode, otherTown] = partsOf(other.area);
    if (!code.empty() && !otherCode.empty()) return code == otherCode;
    return town.empty() || otherTown.empty() || town == otherTown;
}

void keepPerpetratorAddress(Database& database, const ServiceId& id, const hsds::Service& service,
    const std::vector<Need>& needs, bool isNew)
{
    if (!isNew)
        database
            .prepare("DELETE FROM perpetrator_addresses WHERE id IN (SELECT id FROM"
                     " visible_perpetrator_addresses WHERE service_id = $1)")
            .bind(id)
            .run();
    if (std::ranges::find(needs, Need::PerpetratorProgramme) == needs.end()) return;
    int position = 0;
    for (const AddressKey& key : addressKeys(service))
        database
            .prepare("INSERT INTO perpetrator_addresses (id, revision, service_id, street, area)"
                     " VALUES ($1, 1, $2, $3, $4)")
            .bind(id.toString() + "/" + std::to_string(position++), id, key.street, key.area)
            .run();
}

bool sharesPerpetratorAddress(Database& database, const Service& service)
{
    if (isAtPointOfOne(database, service)) return true;
    auto keys = addressKeys(service.hsds);
    if (service.additions.confidential)
        if (const auto whole = wholeDocument(database, service.id))
            keys = addressKeys(readService(*whole));
    if (keys.empty()) return false;
    const auto others = keysWorkedOutNow(database);
    return std::ranges::any_of(keys, [&](const AddressKey& key) {
        const auto same = [&](const AddressKey& other) { return isSameAddress(key, other); };
        return std::ranges::any_of(others, same)
            || std::ranges::any_of(keptKeys(database, key.street, service.id), same);
    });
}

} // namespace waymark::directory
