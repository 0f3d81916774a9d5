// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/hsds_fields.h"

namespace waymark::directory::hsds {

template <>
struct Entity<Metadata> {
    static constexpr std::string_view kName = "metadata";
    static constexpr std::string_view kTable = "metadata";
    static constexpr auto kFields = std::tuple{
        field("id", &Metadata::id, {.need = Needed::Always, .format = Format::Uuid}),
        field("resource_id", &Metadata::resource_id,
            {.need = Needed::InTables, .format = Format::Uuid}),
        field("resource_type", &Metadata::resource_type, {.need = Needed::InTables}),
        field("last_action_date", &Metadata::last_action_date,
            {.need = Needed::Always, .format = Format::Date}),
        field("last_action_type", &Metadata::last_action_type, {.need = Needed::Always}),
        field("field_name", &Metadata::field_name, {.need = Needed::Always}),
        field("previous_value", &Metadata::previous_value, {.need = Needed::Always}),
        field("replacement_value", &Metadata::replacement_value, {.need = Needed::Always}),
        field("updated_by", &Metadata::updated_by, {.need = Needed::Always}),
    };
};

template <>
struct Entity<Taxonomy> {
    static constexpr std::string_view kName = "taxonomy";
    static constexpr std::string_view kTable = "taxonomies";
    static constexpr auto kFields = std::tuple{
        field("id", &Taxonomy::id, {.need = Needed::Always, .format = Format::Uuid}),
        field("name", &Taxonomy::name, {.need = Needed::Always}),
        field("description", &Taxonomy::description, {.need = Needed::Always}),
        field("uri", &Taxonomy::uri, {.format = Format::Uri}),
        field("version", &Taxonomy::version),
        field("metadata", &Taxonomy::metadata),
    };
};

template <>
struct Entity<TaxonomyTerm> {
    static constexpr std::string_view kName = "taxonomy_term";
    static constexpr std::string_view kTable = "taxonomy_terms";
    static constexpr auto kFields = std::tuple{
        field("id", &TaxonomyTerm::id, {.need = Needed::Always, .format = Format::Uuid}),
        field("code", &TaxonomyTerm::code),
        field("name", &TaxonomyTerm::name, {.need = Needed::Always, .alias = "term"}),
        field("description", &TaxonomyTerm::description, {.need = Needed::Always}),
        field("parent_id", &TaxonomyTerm::parent_id, {.format = Format::Uuid}),
        field("taxonomy", &TaxonomyTerm::taxonomy),
        field("taxonomy_detail", &TaxonomyTerm::taxonomy_detail),
        field("language", &TaxonomyTerm::language),
        field("taxonomy_id", &TaxonomyTerm::taxonomy_id, {.format = Format::Uuid}),
        field("term_uri", &TaxonomyTerm::term_uri, {.format = Format::Uri}),
        field("metadata", &TaxonomyTerm::metadata),
    };
};

template <>
struct Entity<Attribute> {
    static constexpr std::string_view kName = "attribute";
    static constexpr std::string_view kTable = "attributes";
    static constexpr auto kFields = std::tuple{
        field("id", &Attribute::id, {.need = Needed::Always, .format = Format::Uuid}),
        field("link_id", &Attribute::link_id, {.need = Needed::InTables, .format = Format::Uuid}),
        field("taxonomy_term_id", &Attribute::taxonomy_term_id,
            {.need = Needed::InTables, .format = Format::Uuid}),
        field("link_type", &Attribute::link_type),
        field("link_entity", &Attribute::link_entity, {.need = Needed::InTables}),
        field("value", &Attribute::value),
        field("taxonomy_term", &Attribute::taxonomy_term),
        field("metadata", &Attribute::metadata),
        field("label", &Attribute::label),
    };
};

template <>
struct Entity<Language> {
    static constexpr std::string_view kName = "language";
    static constexpr std::string_view kTable = "languages";
    static constexpr auto kFields = std::tuple{
        field("id", &Language::id, {.need = Needed::Always, .format = Format::Uuid}),
        field("service_id", &Language::service_id, {.format = Format::Uuid}),
        field("location_id", &Language::location_id, {.format = Format::Uuid}),
        field("phone_id", &Language::phone_id, {.format = Format::Uuid}),
        field("name", &Language::name, {.alias = "language"}),
        field("code", &Language::code),
        field("note", &Language::note),
        field("attributes", &Language::attributes),
        field("metadata", &Language::metadata),
    };
};

template <>
struct Entity<Phone> {
    static constexpr std::string_view kName = "phone";
    static constexpr std::string_view kTable = "phones";
    static constexpr auto kFields = std::tuple{
        field("id", &Phone::id, {.need = Needed::Always, .format = Format::Uuid}),
        field("location_id", &Phone::location_id, {.format = Format::Uuid}),
        field("service_id", &Phone::service_id, {.format = Format::Uuid}),
        field("organization_id", &Phone::organization_id, {.format = Format::Uuid}),
        field("contact_id", &Phone::contact_id, {.format = Format::Uuid}),
        field("service_at_location_id", &Phone::service_at_location_id, {.format = Format::Uuid}),
        field("number", &Phone::number, {.need = Needed::Always}),
        field("extension", &Phone::extension, {.format = Format::Number}),
        field("type", &Phone::type, {.alias = "number_type"}),
        field("description", &Phone::description),
        field("languages", &Phone::languages),
        field("attributes", &Phone::attributes),
        field("metadata", &Phone::metadata),
    };
};

template <>
struct Entity<Contact> {
    static constexpr std::string_view kName = "contact";
    static constexpr std::string_view kTable = "contacts";
    static constexpr auto kFields = std::tuple{
        field("id", &Contact::id, {.need = Needed::Always, .format = Format::Uuid}),
        field("organization_id", &Contact::organization_id, {.format = Format::Uuid}),
        field("service_id", &Contact::service_id, {.format = Format::Uuid}),
        field("service_at_location_id", &Contact::service_at_location_id, {.format = Format::Uuid}),
        field("location_id", &Contact::location_id, {.format = Format::Uuid}),
        field("name", &Contact::name),
        field("title", &Contact::title),
        field("department", &Contact::department),
        field("email", &Contact::email, {.format = Format::Email}),
        field("phones", &Contact::phones),
        field("attributes", &Contact::attributes),
        field("metadata", &Contact::metadata),
    };
};

template <>
struct Entity<Address> {
    static constexpr std::string_view kName = "address";
    static constexpr std::string_view kTable = "addresses";
    static constexpr auto kFields = std::tuple{
        field("id", &Address::id, {.need = Needed::Always, .format = Format::Uuid}),
        field("location_id", &Address::location_id, {.format = Format::Uuid}),
        field("attention", &Address::attention),
        field("address_1", &Address::address_1, {.need = Needed::Always}),
        field("address_2", &Address::address_2),
        field("city", &Address::city, {.need = Needed::Always}),
        field("region", &Address::region),
        field("state_province", &Address::state_province, {.need = Needed::Always}),
        field("postal_code", &Address::postal_code, {.need = Needed::Always}),
        field("country", &Address::country, {.need = Needed::Always}),
        field("address_type", &Address::address_type,
            {.need = Needed::Always, .values = "physical|postal|virtual"}),
        field("attributes", &Address::attributes),
        field("metadata", &Address::metadata),
    };
};

template <>
struct Entity<Schedule> {
    static constexpr std::string_view kName = "schedule";
    static constexpr std::string_view kTable = "schedules";
    static constexpr auto kFields = std::tuple{
        field("id", &Schedule::id, {.need = Needed::Always, .format = Format::Uuid}),
        field("service_id", &Schedule::service_id, {.format = Format::Uuid}),
        field("location_id", &Schedule::location_id, {.format = Format::Uuid}),
        field(
            "service_at_location_id", &Schedule::service_at_location_id, {.format = Format::Uuid}),
        field("valid_from", &Schedule::valid_from, {.format = Format::Date, .alias = "start_date"}),
        field("valid_to", &Schedule::valid_to, {.format = Format::Date, .alias = "end_date"}),
        field("dtstart", &Schedule::dtstart, {.format = Format::Date}),
        field("timezone", &Schedule::timezone, {.format = Format::Number}),
        field("until", &Schedule::until, {.format = Format::Date}),
        field("count", &Schedule::count, {.format = Format::Number}),
        field("wkst", &Schedule::wkst, {.values = "MO|TU|WE|TH|FR|SA|SU"}),
        field("freq", &Schedule::freq, {.values = "WEEKLY|MONTHLY"}),
        field("interval", &Schedule::interval, {.format = Format::Number}),
        field("byday", &Schedule::byday, {.alias = "weekday"}),
        field("byweekno", &Schedule::byweekno),
        field("bymonthday", &Schedule::bymonthday),
        field("byyearday", &Schedule::byyearday),
        field("description", &Schedule::description),
        field("opens_at", &Schedule::opens_at, {.format = Format::Time}),
        field("closes_at", &Schedule::closes_at, {.format = Format::Time}),
        field("schedule_link", &Schedule::schedule_link, {.format = Format::Uri}),
        field("attending_type", &Schedule::attending_type),
        field("notes", &Schedule::notes),
        field("closed", &Schedule::closed),
        field("attributes", &Schedule::attributes),
        field("metadata", &Schedule::metadata),
    };
};

template <>
struct Entity<Funding> {
    static constexpr std::string_view kName = "funding";
    static constexpr std::string_view kTable = "funding";
    static constexpr auto kFields = std::tuple{
        field("id", &Funding::id, {.need = Needed::Always, .format = Format::Uuid}),
        field("organization_id", &Funding::organization_id, {.format = Format::Uuid}),
        field("service_id", &Funding::service_id, {.format = Format::Uuid}),
        field("source", &Funding::source),
        field("attributes", &Funding::attributes),
        field("metadata", &Funding::metadata),
    };
};

template <>
struct Entity<ServiceArea> {
    static constexpr std::string_view kName = "service_area";
    static constexpr std::string_view kTable = "service_areas";
    static constexpr auto kFields = std::tuple{
        field("id", &ServiceArea::id, {.need = Needed::Always, .format = Format::Uuid}),
        field("service_id", &ServiceArea::service_id, {.format = Format::Uuid}),
        field("service_at_location_id", &ServiceArea::service_at_location_id,
            {.format = Format::Uuid}),
        field("name", &ServiceArea::name, {.alias = "service_area"}),
        field("description", &ServiceArea::description),
        field("extent", &ServiceArea::extent),
        field("extent_type", &ServiceArea::extent_type),
        field("uri", &ServiceArea::uri),
        field("attributes", &ServiceArea::attributes),
        field("metadata", &ServiceArea::metadata),
    };
};

template <>
struct Entity<RequiredDocument> {
    static constexpr std::string_view kName = "required_document";
    static constexpr std::string_view kTable = "required_documents";
    static constexpr auto kFields = std::tuple{
        field("id", &RequiredDocument::id, {.need = Needed::Always, .format = Format::Uuid}),
        field("service_id", &RequiredDocument::service_id, {.format = Format::Uuid}),
        field("document", &RequiredDocument::document),
        field("uri", &RequiredDocument::uri, {.format = Format::Uri}),
        field("attributes", &RequiredDocument::attributes),
        field("metadata", &RequiredDocument::metadata),
    };
};

template <>
struct Entity<Accessibility> {
    static constexpr std::string_view kName = "accessibility";
    static constexpr std::string_view kTable = "accessibility";
    static constexpr auto kFields = std::tuple{
        field("id", &Accessibility::id, {.need = Needed::Always, .format = Format::Uuid}),
        field("location_id", &Accessibility::location_id, {.format = Format::Uuid}),
        field("description", &Accessibility::description, {.alias = "accessibility"}),
        field("details", &Accessibility::details),
        field("url", &Accessibility::url, {.format = Format::Uri}),
        field("attributes", &Accessibility::attributes),
        field("metadata", &Accessibility::metadata),
    };
};

template <>
struct Entity<CostOption> {
    static constexpr std::string_view kName = "cost_option";
    static constexpr std::string_view kTable = "cost_options";
    static constexpr auto kFields = std::tuple{
        field("id", &CostOption::id, {.need = Needed::Always, .format = Format::Uuid}),
        field("service_id", &CostOption::service_id,
            {.need = Needed::InTables, .format = Format::Uuid}),
        field("valid_from", &CostOption::valid_from, {.format = Format::Date}),
        field("valid_to", &CostOption::valid_to, {.format = Format::Date}),
        field("option", &CostOption::option),
        field("currency", &CostOption::currency),
        field("amount", &CostOption::amount, {.format = Format::Number}),
        field("amount_description", &CostOption::amount_description),
        field("attributes", &CostOption::attributes),
        field("metadata", &CostOption::metadata),
    };
};

template <>
struct Entity<Program> {
    static constexpr std::string_view kName = "program";
    static constexpr std::string_view kTable = "programs";
    static constexpr auto kFields = std::tuple{
        field("id", &Program::id, {.need = Needed::Always, .format = Format::Uuid}),
        field("organization_id", &Program::organization_id,
            {.need = Needed::InTables, .format = Format::Uuid}),
        field("name", &Program::name, {.need = Needed::Always}),
        field("alternate_name", &Program::alternate_name),
        field("description", &Program::description, {.need = Needed::Always}),
        field("attributes", &Program::attributes),
        field("metadata", &Program::metadata),
    };
};

template <>
struct Entity<OrganizationIdentifier> {
    static constexpr std::string_view kName = "organization_identifier";
    static constexpr std::string_view kTable = "organization_identifiers";
    static constexpr auto kFields = std::tuple{
        field("id", &OrganizationIdentifier::id, {.need = Needed::Always, .format = Format::Uuid}),
        field("organization_id", &OrganizationIdentifier::organization_id,
            {.need = Needed::InTables, .format = Format::Uuid}),
        field("identifier_scheme", &OrganizationIdentifier::identifier_scheme),
        field(
            "identifier_type", &OrganizationIdentifier::identifier_type, {.need = Needed::Always}),
        field("identifier", &OrganizationIdentifier::identifier, {.need = Needed::Always}),
        field("attributes", &OrganizationIdentifier::attributes),
        field("metadata", &OrganizationIdentifier::metadata),
    };
};

template <>
struct Entity<Unit> {
    static constexpr std::string_view kName = "unit";
    static constexpr std::string_view kTable = "units";
    static constexpr auto kFields = std::tuple{
        field("id", &Unit::id, {.need = Needed::Always, .format = Format::Uuid}),
        field("name", &Unit::name, {.need = Needed::Always}),
        field("scheme", &Unit::scheme),
        field("identifier", &Unit::identifier),
        field("uri", &Unit::uri, {.format = Format::Uri}),
        field("attributes", &Unit::attributes),
        field("metadata", &Unit::metadata),
    };
};

template <>
struct Entity<ServiceCapacity> {
    static constexpr std::string_view kName = "service_capacity";
    static constexpr std::string_view kTable = "service_capacity";
    static constexpr auto kFields = std::tuple{
        field("id", &ServiceCapacity::id, {.need = Needed::Always, .format = Format::Uuid}),
        field("service_id", &ServiceCapacity::service_id,
            {.need = Needed::InTables, .format = Format::Uuid}),
        field("unit", &ServiceCapacity::unit, {.need = Needed::Always}),
        field("unit_id", &ServiceCapacity::unit_id,
            {.need = Needed::InTables, .format = Format::Uuid}),
        field("available", &ServiceCapacity::available,
            {.need = Needed::Always, .format = Format::Number}),
        field("maximum", &ServiceCapacity::maximum, {.format = Format::Number}),
        field("description", &ServiceCapacity::description),
        field("updated", &ServiceCapacity::updated,
            {.need = Needed::Always, .format = Format::DateTime}),
        field("attributes", &ServiceCapacity::attributes),
        field("metadata", &ServiceCapacity::metadata),
    };
};

template <>
struct Entity<Url> {
    static constexpr std::string_view kName = "url";
    static constexpr std::string_view kTable = "url";
    static constexpr auto kFields = std::tuple{
        field("id", &Url::id, {.need = Needed::Always, .format = Format::Uuid}),
        field("label", &Url::label),
        field("url", &Url::url, {.need = Needed::Always, .format = Format::Uri}),
        field("organization_id", &Url::organization_id, {.format = Format::Uuid}),
        field("service_id", &Url::service_id, {.format = Format::Uuid}),
        field("attributes", &Url::attributes),
        field("metadata", &Url::metadata),
    };
};

template <>
struct Entity<MetaTableDescription> {
    static constexpr std::string_view kName = "meta_table_description";
    static constexpr std::string_view kTable = "meta_table_descriptions";
    static constexpr auto kFields = std::tuple{
        field("id", &MetaTableDescription::id, {.need = Needed::Always, .format = Format::Uuid}),
        field("name", &MetaTableDescription::name),
        field("language", &MetaTableDescription::language),
        field("character_set", &MetaTableDescription::character_set),
        field("attributes", &MetaTableDescription::attributes),
        field("metadata", &MetaTableDescription::metadata),
    };
};

} // namespace waymark::directory::hsds
