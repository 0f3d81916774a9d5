// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/hand_edits.h"

#include "directory/additions.h"
#include "directory/change_history.h"
#include "directory/store.h"

#include <algorithm>

namespace waymark::directory {
namespace {

using storage::Database;
using storage::firstRow;
using storage::Statement;

bool isSame(const Json* one, const Json* other)
{
    return one && other ? *one == *other : one == other;
}

Json only(std::string_view name, const Json* value)
{
    Json object = Json::object();
    if (value) object.set(name, *value);
    return object;
}

/// Of both, each once, in the order of the first.
std::vector<std::string> namesIn(const Json& one, const Json& other)
{
    std::vector<std::string> names;
    for (const Json* each : {&one, &other})
        for (const auto& [name, value] : each->members())
            if (std::ranges::find(names, name) == names.end()) names.push_back(name);
    return names;
}

void addConflicts(std::vector<HandConflict>& found, const ServiceId& id, std::string_view name,
    const Json* ours, const Json* theirs)
{
    for (FieldChange& change : changesBetween(only(name, ours), only(name, theirs)))
        found.push_back({.id = id,
            .field = std::move(change.field),
            .ours = std::move(change.before),
            .theirs = std::move(change.after)});
}

} // namespace

Reconciled reconciled(
    const ServiceId& id, const Json& original, const Json& ours, const Json& theirs)
{
    Reconciled result{.document = theirs, .conflicts = {}, .handEdited = false};
    for (const std::string& name : namesIn(ours, original)) {
        const Json* before = original.find(name);
        const Json* hand = ours.find(name);
        const Json* now = theirs.find(name);
        if (isSame(before, hand) || isSame(hand, now)) continue;
        result.handEdited = true;
        if (hand)
            result.document.set(name, *hand);
        else
            result.document.erase(name);
        if (!isSame(before, now)) addConflicts(result.conflicts, id, name, hand, now);
    }
    return result;
}

void keepOriginal(Database& database, const ServiceId& id, const Json& whole)
{
    database
        .prepare("INSERT INTO service_originals (id, revision, document) VALUES ($1, 1, $2)"
                 " ON CONFLICT (id) DO NOTHING")
        .bind(id, whole.toString())
        .run();
}

void replaceOriginal(
    Database& database, const ServiceId& id, const std::optional<std::string>& text)
{
    database.prepare("DELETE FROM service_originals WHERE id = $1").bind(id).run();
    if (text)
        database
            .prepare("INSERT INTO service_originals (id, revision, document) VALUES ($1, 1, $2)")
            .bind(id, *text)
            .run();
}

bool isHandEdited(Database& database, const ServiceId& id)
{
    return firstRow(
        database, "SELECT 1 FROM visible_hand_edits WHERE id = $1",
        [](const Statement&) { return true; }, id)
        .value_or(false);
}

std::optional<Json> originalOf(Database& database, const ServiceId& id)
{
    const auto text = firstRow(
        database, "SELECT document FROM visible_service_originals WHERE id = $1",
        [](const Statement& row) { return row.get<std::string>(0); }, id);
    return text ? parseJson(*text) : std::nullopt;
}

std::vector<HandConflict> changedByHand(Database& database, const ServiceId& id)
{
    const auto original = originalOf(database, id);
    const auto whole = original ? wholeDocument(database, id) : std::nullopt;
    if (!whole) return {};
    std::vector<HandConflict> found;
    // A secret place stays out of what is shown of the two.
    const bool secret = firstRow(
        database, "SELECT 1 FROM visible_services WHERE id = $1 AND confidential = 1",
        [](const Statement&) { return true; }, id)
                            .value_or(false);
    const Json ours = secret ? withoutPlaces(*whole) : *whole;
    const Json theirs = secret ? withoutPlaces(*original) : *original;
    for (const std::string& name : namesIn(ours, theirs))
        if (!isSame(ours.find(name), theirs.find(name)))
            addConflicts(found, id, name, ours.find(name), theirs.find(name));
    return found;
}

} // namespace waymark::directory
