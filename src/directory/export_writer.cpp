// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/export_writer.h"

#include "base/files.h"
#include "directory/additions.h"
#include "directory/source_id.h"
#include "directory/tabular_reader.h"
#include "directory/tabular_writer.h"

#include <algorithm>
#include <functional>

namespace waymark::directory {
namespace {

using storage::Database;
using storage::Statement;

constexpr std::string_view kSourceIds = "x_source_ids";

/// The entity that a key names: "location_id" names a location.
std::string entityOfKey(std::string_view entity, std::string_view field)
{
    if (field == "id") return std::string{entity};
    if (field == "parent_id") return "taxonomy_term";
    if (field == "parent_organization_id") return "organization";
    if (field.ends_with("_id")) return std::string{field.substr(0, field.size() - 3)};
    return std::string{entity};
}

bool isPlainNumber(std::string_view text)
{
    const auto value = parseJson(text);
    return value && value->kind() == Json::Kind::Number;
}

void moderniseIds(Json& object, const EntityInfo& entity, std::string_view source)
{
    Json originals = Json::object();
    for (const FieldInfo& field : entity.fields) {
        if (field.format != Format::Uuid) continue;
        Json* id = object.find(field.name);
        if (!id || id->text().empty() || Uuid::parse(id->text())) continue;
        std::string target = entityOfKey(entity.name, field.name);
        if (field.name == "link_id") target = object.textOf("link_entity");
        if (field.name == "resource_id") target = object.textOf("resource_type");
        originals.set(field.name, *id);
        *id = Json::string(entityUuid(source, target, id->text()).toString());
    }
    if (!originals.members().empty()) object.set(kSourceIds, std::move(originals));
}

/// What goes out: an object of an entity, or "file" and "table" by the name they came with.
struct ExportRecord {
    std::string kind;
    std::string name;
    Json document;
};

void eachDocument(Database& database, const ExportOptions& options,
    const std::function<void(const ExportRecord&)>& take, std::size_t& services)
{
    auto rows = database.prepare(
        "SELECT d.document, d.additions, s.id, s.source, s.derived FROM visible_services s"
        " JOIN visible_service_documents d ON d.id = s.id WHERE s.gone = 0 ORDER BY s.number");
    rows.bind();
    while (rows.step()) {
        ++services;
        if (rows.get<bool>(4)) continue; // goes out with the record it stands in
        Json document = parseJson(rows.get<std::string>(0)).value_or(Json::object());
        if (const auto own = rows.getOptional<std::string>(1))
            if (const auto additions = parseJson(*own)) document.set(kOwnMember, *additions);
        prepareService(document, rows.get<ServiceId>(2), options);
        modernise(document, *entityNamed("service"), rows.get<std::string>(3));
        take({"service", {}, std::move(document)});
    }
    auto others
        = database.prepare("SELECT kind, document, source, source_id FROM visible_directory_records"
                           " ORDER BY source, position");
    others.bind();
    while (others.step()) {
        const auto kind = others.get<std::string>(0);
        Json document = parseJson(others.get<std::string>(1)).value_or(Json{});
        if (!options.withOwnNotes) stripOwn(document);
        if (const EntityInfo* entity = entityNamed(kind))
            modernise(document, *entity, others.get<std::string>(2));
        take({kind, others.get<std::string>(3), std::move(document)});
    }
}

/// Throws FileError; then the file is as it was.
std::size_t writeJson(
    Database& database, const std::filesystem::path& path, const ExportOptions& options)
{
    FileInTheMaking out{path};
    std::size_t services = 0;
    std::string text = "[";
    bool first = true;
    eachDocument(
        database, options,
        [&](const ExportRecord& record) {
            static constexpr std::string_view kTop
                = " service organization location service_at_location taxonomy taxonomy_term "
                  "other ";
            if (kTop.find(" " + record.kind + " ") == std::string_view::npos) return;
            text += first ? "\n" : ",\n";
            first = false;
            record.document.appendTo(text);
            if (text.size() < (1U << 20U)) return;
            out.append(text);
            text.clear();
        },
        services);
    out.append(text + "\n]\n");
    out.keep();
    return services;
}

} // namespace

void prepareService(Json& document, const ServiceId& id, const ExportOptions& options)
{
    Json* own = document.find(kOwnMember);
    if (own && own->isObject()) {
        // The way in tells where a secret place is.
        if (additionsFrom(*own).confidential) own->erase("safe_entrance");
        // The public facts travel as attributes, once.
        Json* attributes = document.find("attributes");
        if (!attributes || !attributes->isArray()) {
            document.set("attributes", Json::array());
            attributes = document.find("attributes");
        }
        for (Json& attribute : toAttributes(additionsFrom(*document.find(kOwnMember)), id,
                 options.withOwnNotes ? Telling::Own : Telling::Public)) {
            const std::string attributeId{attribute.textOf("id")};
            const bool there = std::ranges::any_of(attributes->items(),
                [&](const Json& each) { return each.textOf("id") == attributeId; });
            if (!there) attributes->items().push_back(std::move(attribute));
        }
        if (attributes->items().empty()) document.erase("attributes");
    }
    if (!options.withOwnNotes) stripOwn(document);
}

namespace {

/// A fact that only offices tell each other, as somebody's own-notes export brought it.
bool isOwnAttribute(const Json& attribute)
{
    const Json* term = attribute.find("taxonomy_term");
    if (!term || term->textOf("taxonomy") != kOwnTaxonomy) return false;
    const auto code = term->textOf("code");
    return code == "safe_entrance" || code == "secure_channel" || code == "agreement";
}

} // namespace

void stripOwn(Json& object)
{
    if (object.isObject()) {
        if (Json* attributes = object.find("attributes"))
            std::erase_if(attributes->items(), isOwnAttribute);
        object.erase(kOwnMember);
        if (const Json* log = object.find("metadata"); log && log->isArray())
            object.erase("metadata");
    }
    for (Json& item : object.items())
        stripOwn(item);
    for (auto& [name, value] : object.members())
        stripOwn(value);
}

void modernise(Json& object, const EntityInfo& entity, std::string_view source)
{
    if (!object.isObject()) return;
    for (const FieldInfo& field : entity.fields) {
        if (!field.alias.empty() && !object.find(field.name))
            if (const Json* older = object.find(field.alias);
                older && !older->isArray() && !older->isObject()) {
                Json copy = *older;
                object.set(field.name, std::move(copy));
            }
        Json* value = object.find(field.name);
        if (!value) continue;
        if (field.type == FieldType::Number && value->isString() && isPlainNumber(value->text()))
            *value = Json::number(value->text());
        if (field.type == FieldType::List)
            for (Json& item : value->items())
                modernise(item, *entityNamed(field.entity), source);
        if (field.type == FieldType::Object) modernise(*value, *entityNamed(field.entity), source);
    }
    moderniseIds(object, entity, source);
}

Result<std::size_t> writeExport(
    Database& database, const std::filesystem::path& path, const ExportOptions& options)
{
    if (!options.tabular) {
        try {
            return writeJson(database, path, options);
        } catch (const FileError&) {
            return Error{Error::Kind::Invalid, "directory.export-unwritable"};
        }
    }
    std::size_t services = 0;
    TabularWriter tables;
    eachDocument(
        database, options,
        [&](const ExportRecord& record) {
            if (record.kind == "file")
                tables.keepFile(record.name, record.document.text());
            else if (const EntityInfo* table = TabularReader::entityOf(record.name);
                     table && record.kind == "table")
                tables.keepColumns(*table, record.document);
            else
                tables.measure(record.kind, record.document);
        },
        services);
    if (!tables.begin(path)) return Error{Error::Kind::Invalid, "directory.export-unwritable"};
    services = 0;
    eachDocument(
        database, options,
        [&](const ExportRecord& record) { tables.write(record.kind, record.document); }, services);
    if (!tables.finish()) return Error{Error::Kind::Invalid, "directory.export-unwritable"};
    return services;
}

} // namespace waymark::directory
