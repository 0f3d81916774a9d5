// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/tabular_reader.h"

#include "directory/package_files.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace waymark::directory {
namespace {

constexpr int kDeepest = 8;

struct TableName {
    std::string_view stem;
    std::string_view entity;
};

/// What the tables were called besides the names of HSDS 3.
constexpr auto kOtherNames = std::to_array<TableName>({
    {"organization", "organization"},
    {"service", "service"},
    {"location", "location"},
    {"program", "program"},
    {"services_at_location", "service_at_location"},
    {"services_at_locations", "service_at_location"},
    {"service_at_locations", "service_at_location"},
    {"phone", "phone"},
    {"contact", "contact"},
    {"address", "address"},
    {"physical_address", "address"},
    {"physical_addresses", "address"},
    {"postal_address", "address"},
    {"postal_addresses", "address"},
    {"mail_addresses", "address"},
    {"schedule", "schedule"},
    {"regular_schedule", "schedule"},
    {"regular_schedules", "schedule"},
    {"holiday_schedule", "schedule"},
    {"holiday_schedules", "schedule"},
    {"language", "language"},
    {"service_area", "service_area"},
    {"accessibility_for_disabilities", "accessibility"},
    {"required_document", "required_document"},
    {"cost_option", "cost_option"},
    {"fundings", "funding"},
    {"attribute", "attribute"},
    {"service_attribute", "attribute"},
    {"service_attributes", "attribute"},
    {"service_taxonomy", "attribute"},
    {"other_attributes", "attribute"},
    {"taxonomy", "taxonomy"},
    {"taxonomy_term", "taxonomy_term"},
    {"urls", "url"},
    {"unit", "unit"},
    {"service_capacities", "service_capacity"},
});

const EntityInfo* entityOfTable(std::string_view stem)
{
    for (const EntityInfo& entity : allEntities())
        if (entity.table == stem) return &entity;
    const auto other = std::ranges::find(kOtherNames, stem, &TableName::stem);
    return other == kOtherNames.end() ? nullptr : entityNamed(other->entity);
}

bool isJsonNumber(std::string_view text)
{
    if (text.empty() || text.front() == '+' || text.back() == '.') return false;
    const auto digits = text.front() == '-' ? text.substr(1) : text;
    if (digits.empty() || digits.front() < '0' || digits.front() > '9') return false;
    if (digits.size() > 1 && digits.front() == '0' && digits[1] != '.') return false;
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

std::string keyOf(std::string_view entity, std::string_view column, std::string_view value)
{
    std::string key{entity};
    return key.append(".").append(column).append("=").append(value);
}

bool isKey(std::string_view column)
{
    return column == "id" || column == "link_id" || column == "resource_id"
        || column.ends_with("_id");
}

} // namespace

TabularReader::TabularReader(PackageReport& report, const std::function<bool(PackageRecord)>& take)
    : m_report{report}
    , m_take{take}
{
}

bool TabularReader::knows(const std::string& fileName)
{
    return endingOf(fileName) == ".csv" && entityOf(fileName);
}

const EntityInfo* TabularReader::entityOf(const std::string& fileName)
{
    return entityOfTable(stemOf(fileName));
}

void TabularReader::add(const std::string& fileName, std::string text)
{
    const std::string stem = stemOf(fileName);
    Table table{.csv = CsvTable{std::move(text)},
        .entity = entityOfTable(stem),
        .file = fileName,
        .addressType = {},
        .used = {}};
    if (stem.starts_with("physical_")) table.addressType = "physical";
    if (stem.starts_with("postal_") || stem.starts_with("mail_")) table.addressType = "postal";
    if (!table.addressType.empty() || stem.starts_with("regular_") || stem.starts_with("holiday_"))
        m_report.version = "1.1";
    if (stem.starts_with("service_attribute") || stem == "service_taxonomy")
        m_report.version = "2.0";
    table.used.resize(table.csv.rowCount());
    m_tables.push_back(std::move(table));
}

void TabularReader::index()
{
    for (std::size_t t = 0; t < m_tables.size(); ++t) {
        const Table& table = m_tables[t];
        std::vector<std::pair<std::size_t, std::string>> keys;
        for (std::size_t c = 0; c < table.csv.columns().size(); ++c)
            if (isKey(table.csv.columns()[c])) keys.emplace_back(c, table.csv.columns()[c]);
        for (std::size_t r = 0; r < table.csv.rowCount(); ++r) {
            const auto cells = table.csv.row(r);
            for (const auto& [column, name] : keys)
                if (column < cells.size() && !cells[column].empty())
                    m_rows[keyOf(table.entity->name, name, cells[column])].emplace_back(t, r);
        }
    }
}

const std::vector<TabularReader::RowKey>& TabularReader::rowsBy(
    std::string_view entity, std::string_view column, const std::string& value) const
{
    static const std::vector<RowKey> kNone;
    const auto found = m_rows.find(keyOf(entity, column, value));
    return found == m_rows.end() || value.empty() ? kNone : found->second;
}

Json TabularReader::objectOf(std::size_t t, std::size_t r)
{
    Table& table = m_tables[t];
    const auto cells = table.csv.row(r);
    Json object = Json::object();
    for (std::size_t c = 0; c < cells.size(); ++c) {
        if (cells[c].empty()) continue;
        const std::string name = c < table.csv.columns().size() ? table.csv.columns()[c]
                                                                : "column_" + std::to_string(c + 1);
        const FieldInfo* field = table.entity->field(name);
        const bool number = field && field->type == FieldType::Number && isJsonNumber(cells[c]);
        object.members().emplace_back(
            name, number ? Json::number(cells[c]) : Json::string(cells[c]));
    }
    if (!table.addressType.empty() && !object.find("address_type"))
        object.set("address_type", Json::string(table.addressType));
    table.used[r] = true;
    return object;
}

void TabularReader::addChildren(Json& object, const EntityInfo& entity, const FieldInfo& field,
    const std::string& id, int depth)
{
    std::string column = std::string{entity.name} + "_id";
    if (field.entity == "attribute") column = "link_id";
    if (field.entity == "metadata") column = "resource_id";
    const auto* rows = &rowsBy(field.entity, column, id);
    // HSDS 2 links its attributes by service_id.
    if (rows->empty() && field.entity == "attribute") rows = &rowsBy("attribute", "service_id", id);
    std::vector<Json> children;
    for (const auto& [t, r] : *rows)
        children.push_back(nested(t, r, depth + 1, entity.name));
    if (!children.empty()) object.set(field.name, Json::array(std::move(children)));
}

Json TabularReader::nested(std::size_t t, std::size_t r, int depth, std::string_view without)
{
    const EntityInfo& entity = *m_tables[t].entity;
    Json object = objectOf(t, r);
    if (depth >= kDeepest) return object;
    const std::string id{object.textOf("id")};
    for (const FieldInfo& field : entity.fields) {
        if (field.type == FieldType::List) {
            // Places stand below the service that is there, not below its organisation as well.
            const bool again
                = entity.name == "organization" && field.name == "locations" && depth > 0;
            if (!again && !object.find(field.name)) addChildren(object, entity, field, id, depth);
        }
        if (field.type == FieldType::Object && field.entity != without) {
            std::string key = std::string{field.name} + "_id";
            if (field.name == "taxonomy_detail") key = "taxonomy_id";
            const auto& rows = rowsBy(field.entity, "id", std::string{object.textOf(key)});
            if (!rows.empty())
                object.set(field.name, nested(rows.front().first, rows.front().second, depth + 1));
        }
    }
    // A service that names its place itself, as Ohana did.
    const bool ownPlace = entity.name == "service" && !object.find("service_at_locations");
    if (const auto place = std::string{object.textOf("location_id")}; ownPlace && !place.empty())
        if (const auto& rows = rowsBy("location", "id", place); !rows.empty())
            object.set("service_at_locations",
                Json::array({Json::object(
                    {{"location", nested(rows.front().first, rows.front().second, depth + 2)}})}));
    return object;
}

void TabularReader::checkKeys(
    const Table& table, std::size_t row, const Json& object, Findings& findings)
{
    for (const std::string& column : table.csv.columns()) {
        if (!column.ends_with("_id") || column == "tax_id") continue;
        std::string target = column.substr(0, column.size() - 3);
        if (column == "link_id" || column == "resource_id")
            target = object.textOf(column == "link_id" ? "link_entity" : "resource_type");
        if (column == "parent_id") target = "taxonomy_term";
        if (column == "parent_organization_id") target = "organization";
        const std::string value{object.textOf(column)};
        if (value.empty() || !entityNamed(target)) continue;
        if (rowsBy(target, "id", value).empty())
            findings.add(Finding::Weight::Warning, "key-dangling", column);
    }
    if (table.csv.row(row).size() != table.csv.columns().size())
        findings.add(Finding::Weight::Warning, "row-length");
}

void TabularReader::checkTables()
{
    Findings findings{m_report};
    for (std::size_t t = 0; t < m_tables.size(); ++t) {
        Table& table = m_tables[t];
        for (std::size_t r = 0; r < table.csv.rowCount(); ++r) {
            const Json object = objectOf(t, r);
            table.used[r] = false;
            const auto id = object.textOf("id");
            findings.at(table.file,
                std::string{table.entity->name} + " "
                    + (id.empty() ? "in row " + std::to_string(r + 2) : std::string{id}));
            checkObject(*table.entity, object, findings);
            checkKeys(table, r, object, findings);
            if (!id.empty() && rowsBy(table.entity->name, "id", std::string{id}).size() > 1)
                findings.add(Finding::Weight::Error, "id-repeated", "id");
            ++m_report.records[std::string{table.entity->name}];
        }
    }
}

bool TabularReader::handOver(std::string_view entity)
{
    for (std::size_t t = 0; t < m_tables.size(); ++t) {
        if (m_tables[t].entity->name != entity) continue;
        for (std::size_t r = 0; r < m_tables[t].csv.rowCount(); ++r) {
            if (m_tables[t].used[r]) continue;
            Json object = nested(t, r, 0);
            std::string id{object.textOf("id")};
            if (!m_take({std::string{entity}, std::move(id), std::move(object)})) return false;
        }
    }
    return true;
}

bool TabularReader::handOverRest()
{
    for (std::size_t t = 0; t < m_tables.size(); ++t) {
        const Table& table = m_tables[t];
        std::vector<Json> columns;
        for (const std::string& column : table.csv.columns())
            columns.push_back(Json::string(column));
        if (!m_take({"table", table.file, Json::array(std::move(columns))})) return false;
        for (std::size_t r = 0; r < table.csv.rowCount(); ++r) {
            if (table.used[r]) continue;
            Json object = objectOf(t, r);
            std::string id{object.textOf("id")};
            if (!m_take({std::string{table.entity->name}, std::move(id), std::move(object)}))
                return false;
        }
    }
    return true;
}

Result<void> TabularReader::finish()
{
    if (m_tables.empty()) return {};
    m_report.form = "tabular";
    index();
    checkTables();
    for (const auto* entity : {"service", "organization", "location", "taxonomy_term"})
        if (!handOver(entity)) return Error{Error::Kind::Invalid, "directory.work-stopped"};
    if (!handOverRest()) return Error{Error::Kind::Invalid, "directory.work-stopped"};
    return {};
}

} // namespace waymark::directory
