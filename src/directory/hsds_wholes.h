// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/hsds_parts.h"

namespace waymark::directory::hsds {

template <>
struct Entity<Location> {
    static constexpr std::string_view kName = "location";
    static constexpr std::string_view kTable = "locations";
    static constexpr auto kFields = std::tuple{
        field("id", &Location::id, {.need = Needed::Always, .format = Format::Uuid}),
        field("location_type", &Location::location_type,
            {.need = Needed::Always, .values = "physical|postal|virtual"}),
        field("url", &Location::url, {.format = Format::Uri}),
        field("organization_id", &Location::organization_id, {.format = Format::Uuid}),
        field("name", &Location::name),
        field("alternate_name", &Location::alternate_name),
        field("description", &Location::description),
        field("transportation", &Location::transportation),
        field("latitude", &Location::latitude, {.format = Format::Number}),
        field("longitude", &Location::longitude, {.format = Format::Number}),
        field("external_identifier", &Location::external_identifier),
        field("external_identifier_type", &Location::external_identifier_type),
        field("languages", &Location::languages),
        field("addresses", &Location::addresses),
        field("contacts", &Location::contacts),
        field("accessibility", &Location::accessibility),
        field("phones", &Location::phones),
        field("schedules", &Location::schedules),
        field("attributes", &Location::attributes),
        field("metadata", &Location::metadata),
    };
};

template <>
struct Entity<ServiceAtLocation> {
    static constexpr std::string_view kName = "service_at_location";
    static constexpr std::string_view kTable = "service_at_location";
    static constexpr auto kFields = std::tuple{
        field("id", &ServiceAtLocation::id, {.need = Needed::Always, .format = Format::Uuid}),
        field("service_id", &ServiceAtLocation::service_id,
            {.need = Needed::InTables, .format = Format::Uuid}),
        field("location_id", &ServiceAtLocation::location_id,
            {.need = Needed::InTables, .format = Format::Uuid}),
        field("description", &ServiceAtLocation::description),
        field("service_areas", &ServiceAtLocation::service_areas),
        field("contacts", &ServiceAtLocation::contacts),
        field("phones", &ServiceAtLocation::phones),
        field("schedules", &ServiceAtLocation::schedules),
        field("location", &ServiceAtLocation::location),
        field("attributes", &ServiceAtLocation::attributes),
        field("metadata", &ServiceAtLocation::metadata),
    };
};

template <>
struct Entity<Organization> {
    static constexpr std::string_view kName = "organization";
    static constexpr std::string_view kTable = "organizations";
    static constexpr auto kFields = std::tuple{
        field("id", &Organization::id, {.need = Needed::Always, .format = Format::Uuid}),
        field("name", &Organization::name, {.need = Needed::Always}),
        field("alternate_name", &Organization::alternate_name),
        field("description", &Organization::description, {.need = Needed::Always}),
        field("email", &Organization::email, {.format = Format::Email}),
        field("website", &Organization::website, {.format = Format::Uri, .alias = "url"}),
        field("additional_websites", &Organization::additional_websites),
        field("tax_status", &Organization::tax_status),
        field("tax_id", &Organization::tax_id),
        field("year_incorporated", &Organization::year_incorporated, {.format = Format::Number}),
        field("legal_status", &Organization::legal_status),
        field("logo", &Organization::logo),
        field("uri", &Organization::uri, {.format = Format::Uri}),
        field("parent_organization_id", &Organization::parent_organization_id,
            {.format = Format::Uuid}),
        field("funding", &Organization::funding),
        field("contacts", &Organization::contacts),
        field("phones", &Organization::phones),
        field("locations", &Organization::locations),
        field("programs", &Organization::programs),
        field("organization_identifiers", &Organization::organization_identifiers),
        field("attributes", &Organization::attributes),
        field("metadata", &Organization::metadata),
    };
};

template <>
struct Entity<Service> {
    static constexpr std::string_view kName = "service";
    static constexpr std::string_view kTable = "services";
    static constexpr auto kFields = std::tuple{
        field("id", &Service::id, {.need = Needed::Always, .format = Format::Uuid}),
        field("organization_id", &Service::organization_id,
            {.need = Needed::InTables, .format = Format::Uuid}),
        field("program_id", &Service::program_id, {.format = Format::Uuid}),
        field("name", &Service::name, {.need = Needed::Always}),
        field("alternate_name", &Service::alternate_name),
        field("description", &Service::description),
        field("url", &Service::url, {.format = Format::Uri}),
        field("additional_urls", &Service::additional_urls),
        field("email", &Service::email, {.format = Format::Email}),
        field("status", &Service::status,
            {.need = Needed::Always, .values = "active|inactive|defunct|temporarily closed"}),
        field("interpretation_services", &Service::interpretation_services),
        field("application_process", &Service::application_process),
        field("fees_description", &Service::fees_description),
        field("wait_time", &Service::wait_time),
        field("fees", &Service::fees),
        field("accreditations", &Service::accreditations),
        field(
            "eligibility_description", &Service::eligibility_description, {.alias = "eligibility"}),
        field("minimum_age", &Service::minimum_age, {.format = Format::Number}),
        field("maximum_age", &Service::maximum_age, {.format = Format::Number}),
        field("assured_date", &Service::assured_date, {.format = Format::Date}),
        field("assurer_email", &Service::assurer_email, {.format = Format::Email}),
        field("licenses", &Service::licenses),
        field("alert", &Service::alert),
        field("last_modified", &Service::last_modified, {.format = Format::DateTime}),
        field("phones", &Service::phones),
        field("schedules", &Service::schedules),
        field("service_areas", &Service::service_areas),
        field("service_at_locations", &Service::service_at_locations),
        field("languages", &Service::languages),
        field("organization", &Service::organization),
        field("funding", &Service::funding),
        field("cost_options", &Service::cost_options),
        field("program", &Service::program),
        field("required_documents", &Service::required_documents),
        field("contacts", &Service::contacts),
        field("capacities", &Service::capacities),
        field("attributes", &Service::attributes),
        field("metadata", &Service::metadata),
    };
};

} // namespace waymark::directory::hsds
