// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/tabular_writer.h"

#include "base/uuid.h"
#include "directory/csv.h"

#include <zip.h>

#include <algorithm>

namespace waymark::directory {
namespace {

namespace fs = std::filesystem;

/// The column by which a child names its parent.
std::string parentColumn(const EntityInfo& child, std::string_view parent)
{
    if (child.name == "attribute") return "link_id";
    if (child.name == "metadata") return "resource_id";
    return std::string{parent} + "_id";
}

bool isScalar(const Json& value) { return !value.isArray() && !value.isObject(); }

/// Whether a member is one of the entity's own lists or objects, which are tables of their own.
bool isTable(const EntityInfo& entity, std::string_view name, const Json& value)
{
    const FieldInfo* field = entity.field(name);
    return field && !field->entity.empty() && !isScalar(value);
}

/// What a cell holds: a text as it is, what is unknown and nested as JSON.
std::string cellOf(const Json* value)
{
    if (!value) return {};
    return isScalar(*value) ? value->text() : value->toString();
}

} // namespace

void TabularWriter::measure(std::string_view entity, const Json& object)
{
    if (const EntityInfo* known = entityNamed(entity)) walk(*known, object, {}, {}, false);
}

void TabularWriter::write(std::string_view entity, const Json& object)
{
    if (const EntityInfo* known = entityNamed(entity)) walk(*known, object, {}, {}, true);
}

void TabularWriter::keepColumns(const EntityInfo& entity, const Json& columns)
{
    Table& table = m_tables[std::string{entity.name}];
    table.entity = &entity;
    for (const Json& column : columns.items())
        addColumn(table, column.text());
}

void TabularWriter::keepFile(std::string_view name, std::string_view text)
{
    // Only the last part of the name: nothing is written outside the folder.
    const std::string file = fs::path{std::string{name}}.filename().string();
    if (file.empty() || file == "." || file == ".." || file == "datapackage.json") return;
    m_files.insert_or_assign(file, std::string{text});
}

void TabularWriter::addColumn(Table& table, const std::string& name)
{
    if (std::ranges::find(table.columns, name) == table.columns.end())
        table.columns.push_back(name);
}

void TabularWriter::walk(const EntityInfo& entity, const Json& object, std::string_view parent,
    std::string_view parentId, bool writing)
{
    if (!object.isObject()) return;
    Json row = object;
    const std::string id{object.textOf("id")};
    if (!parentId.empty()) {
        const std::string column = parentColumn(entity, parent);
        if (entity.field(column) && !row.find(column))
            row.set(column, Json::string(std::string{parentId}));
        if (column == "link_id" && !row.find("link_entity"))
            row.set("link_entity", Json::string(std::string{parent}));
        if (column == "resource_id" && !row.find("resource_type"))
            row.set("resource_type", Json::string(std::string{parent}));
    }
    for (const FieldInfo& field : entity.fields) {
        const Json* value = object.find(field.name);
        if (!value || field.entity.empty()) continue;
        const EntityInfo& child = *entityNamed(field.entity);
        if (value->isObject()) {
            const std::string key
                = field.name == "taxonomy_detail" ? "taxonomy_id" : std::string{field.name} + "_id";
            if (entity.field(key) && !row.find(key) && !value->textOf("id").empty())
                row.set(key, Json::string(std::string{value->textOf("id")}));
            // What a one-to-one object names is its own row, not a child of this one.
            walk(child, *value, {}, {}, writing);
        }
        for (const Json& item : value->items())
            walk(child, item, entity.name, id, writing);
    }
    putRow(entity, row, writing);
}

void TabularWriter::putRow(const EntityInfo& entity, const Json& object, bool writing)
{
    Table& table = m_tables[std::string{entity.name}];
    table.entity = &entity;
    if (!writing) {
        for (const auto& [name, value] : object.members())
            if (!isTable(entity, name, value)) addColumn(table, name);
        return;
    }
    std::string line;
    for (const std::string& column : table.columns) {
        if (!line.empty() || &column != &table.columns.front()) line += ',';
        appendCell(line, cellOf(object.find(column)));
    }
    line += "\r\n";
    if (m_written.insert(std::string{entity.name} + "\n" + line).second) table.out << line;
}

bool TabularWriter::begin(const fs::path& path)
{
    std::error_code failed;
    m_folder = path;
    if (path.extension() == ".zip") {
        m_zip = path;
        m_folder = path.parent_path() / (".waymark-export-" + Uuid::random().toString());
    }
    fs::create_directories(m_folder, failed);
    if (failed) return false;
    for (auto& [name, table] : m_tables) {
        // Standard columns first and in their order, then what else came.
        std::ranges::stable_sort(table.columns, {}, [&](const std::string& column) {
            const auto& fields = table.entity->fields;
            const auto found = std::ranges::find(fields, column, &FieldInfo::name);
            return found - fields.begin();
        });
        table.out.open(m_folder / (std::string{table.entity->table} + ".csv"), std::ios::binary);
        if (!table.out) return false;
        std::string line;
        for (const std::string& column : table.columns) {
            if (!line.empty()) line += ',';
            appendCell(line, column);
        }
        table.out << line << "\r\n";
    }
    return true;
}

bool TabularWriter::finish()
{
    bool good = true;
    for (auto& [name, table] : m_tables) {
        table.out.close();
        good = good && !table.out.fail();
    }
    std::ofstream description{m_folder / "datapackage.json", std::ios::binary};
    description << datapackage();
    for (const auto& [name, text] : m_files) {
        std::ofstream file{m_folder / name, std::ios::binary};
        file << text;
        file.close();
        good = good && !file.fail();
    }
    description.close();
    good = good && !description.fail();
    if (m_zip.empty()) return good;
    good = good && pack();
    std::error_code ignored; // the folder is ours and holds nothing secret
    fs::remove_all(m_folder, ignored);
    return good;
}

bool TabularWriter::pack() const
{
    zip_t* archive = zip_open(m_zip.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    if (!archive) return false;
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator{m_folder})
        files.push_back(entry.path());
    std::ranges::sort(files);
    for (const fs::path& file : files) {
        zip_source_t* source = zip_source_file(archive, file.c_str(), 0, -1);
        if (!source
            || zip_file_add(archive, file.filename().c_str(), source, ZIP_FL_ENC_UTF_8) < 0) {
            zip_source_free(source);
            zip_discard(archive);
            return false;
        }
    }
    if (zip_close(archive) == 0) return true;
    zip_discard(archive);
    return false;
}

std::string TabularWriter::datapackage() const
{
    std::vector<Json> resources;
    for (const auto& [name, table] : m_tables) {
        std::vector<Json> fields;
        for (const std::string& column : table.columns) {
            const FieldInfo* field = table.entity->field(column);
            const bool number = field && field->type == FieldType::Number;
            fields.push_back(Json::object({{"name", Json::string(column)},
                {"type", Json::string(number ? "number" : "string")}}));
        }
        resources.push_back(Json::object({{"name", Json::string(std::string{table.entity->table})},
            {"path", Json::string(std::string{table.entity->table} + ".csv")},
            {"profile", Json::string("tabular-data-resource")},
            {"schema",
                Json::object({{"fields", Json::array(std::move(fields))},
                    {"primaryKey", Json::string("id")}})}}));
    }
    return Json::object({{"name", Json::string("human_services_data")},
                            {"profile", Json::string("tabular-data-package")},
                            {"resources", Json::array(std::move(resources))}})
               .toString()
        + "\n";
}

} // namespace waymark::directory
