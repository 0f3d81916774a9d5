// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/entity_table.h"
#include "directory/exchange.h"
#include "directory/json.h"
#include "directory/service.h"
#include "storage/database.h"

namespace waymark::directory {

/// Writes the open documents, never the sealed ones. Returns the number of services.
Result<std::size_t> writeExport(
    storage::Database& database, const std::filesystem::path& path, const ExportOptions& options);

/// The object as HSDS 3.1 has it: names of 3.1 beside older ones, numbers as numbers, every id a
/// UUID with the original in "x_source_ids". What is right already is left untouched.
void modernise(Json& object, const EntityInfo& entity, std::string_view source);

/// Turns the public facts of "x_waymark" into attributes and strips what is not asked for.
void prepareService(Json& document, const ServiceId& id, const ExportOptions& options);

/// Without our own member and without the change log, everywhere in the object.
void stripOwn(Json& object);

} // namespace waymark::directory
