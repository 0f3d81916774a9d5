// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/change_history.h"

#include "base/id.h"

#include <algorithm>
#include <unordered_map>

namespace waymark::directory {
namespace {

using storage::Statement;

constexpr std::size_t kLongest = 500; ///< bytes of a value that are kept
constexpr std::size_t kMostFields = 100; ///< of one act

struct Leaf {
    std::string key; ///< with the ids of list items
    std::string field; ///< without
    std::string value;
};

bool isLeftOut(std::string_view name)
{
    return name == "id" || name.ends_with("_id") || name == "metadata" || name == "last_modified"
        || name == "taxonomy_term";
}

std::string cut(std::string text)
{
    if (text.size() <= kLongest) return text;
    std::size_t end = kLongest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end) + "…";
}

void flatten(
    const Json& json, const std::string& key, const std::string& field, std::vector<Leaf>& leaves)
{
    const auto below = [](const std::string& path, std::string_view name) {
        return path.empty() ? std::string{name} : path + "." + std::string{name};
    };
    if (json.isObject()) {
        for (const auto& [name, value] : json.members())
            if (!isLeftOut(name)) flatten(value, below(key, name), below(field, name), leaves);
        return;
    }
    if (json.isArray()) {
        std::size_t number = 0;
        for (const Json& item : json.items()) {
            const auto id = item.textOf("id");
            flatten(item, key + "[" + (id.empty() ? std::to_string(number) : std::string{id}) + "]",
                field, leaves);
            ++number;
        }
        return;
    }
    if (!json.text().empty()) leaves.push_back({key, field, cut(json.text())});
}

} // namespace

std::vector<FieldChange> changesBetween(const Json& before, const Json& after)
{
    std::vector<Leaf> old;
    std::vector<Leaf> now;
    flatten(before, {}, {}, old);
    flatten(after, {}, {}, now);
    std::unordered_map<std::string_view, const Leaf*> oldByKey;
    for (const Leaf& leaf : old)
        oldByKey.emplace(leaf.key, &leaf);
    std::vector<FieldChange> changes;
    for (const Leaf& leaf : now) {
        const auto found = oldByKey.find(leaf.key);
        if (found == oldByKey.end()) {
            changes.push_back({leaf.field, {}, leaf.value});
            continue;
        }
        if (found->second->value != leaf.value)
            changes.push_back({leaf.field, found->second->value, leaf.value});
        oldByKey.erase(found);
    }
    for (const Leaf& leaf : old)
        if (oldByKey.contains(leaf.key)) changes.push_back({leaf.field, leaf.value, {}});
    return changes;
}

void recordChanges(storage::Database& database, const ServiceId& id, ChangeWay way, Instant at,
    const std::vector<FieldChange>& changes)
{
    const std::size_t count = std::min(changes.size(), kMostFields);
    for (std::size_t i = 0; i < count; ++i)
        database
            .prepare("INSERT INTO service_changes (id, revision, service_id, at, worker_id, way,"
                     " position, field, old_value, new_value)"
                     " VALUES ($1, 1, $2, $3, current_worker(), $4, $5, $6, $7, $8)")
            .bind(Id<struct ChangeTag>::create(), id, at, code(way), static_cast<std::int64_t>(i),
                changes[i].field, changes[i].before, changes[i].after)
            .run();
}

void sealHistory(storage::Database& database, const ServiceId& id)
{
    database
        .prepare("UPDATE service_changes SET revision = revision + 1, old_value = '',"
                 " new_value = '' WHERE id IN"
                 " (SELECT id FROM visible_service_changes WHERE service_id = $1)")
        .bind(id)
        .run();
    // What somebody wrote about it may name the place as well.
    database
        .prepare("UPDATE service_reports SET revision = revision + 1, note = '' WHERE id IN"
                 " (SELECT id FROM visible_service_reports WHERE service_id = $1)")
        .bind(id)
        .run();
}

std::vector<ServiceChange> historyOf(
    storage::Database& database, const ServiceId& id, std::size_t limit)
{
    std::vector<ServiceChange> history;
    const auto read = [&](const Statement& row) {
        const auto at = row.get<Instant>(0);
        auto worker = row.get<std::string>(1);
        const auto way = parseChangeWay(row.get<std::string>(2)).value_or(ChangeWay::Hand);
        if (history.empty() || history.back().at != at || history.back().worker != worker
            || history.back().way != way)
            history.push_back({at, std::move(worker), way, {}});
        history.back().fields.push_back(
            {row.get<std::string>(3), row.get<std::string>(4), row.get<std::string>(5)});
        return 0;
    };
    storage::rows(database,
        "SELECT at, worker_name, way, field, old_value, new_value FROM visible_service_changes"
        " WHERE service_id = $1 ORDER BY at DESC, position, id LIMIT $2",
        read, id, static_cast<std::int64_t>(limit * kMostFields));
    if (history.size() > limit) history.resize(limit);
    return history;
}

} // namespace waymark::directory
