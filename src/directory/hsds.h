// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

/// The entities of HSDS 3.1 (docs.openreferral.org) as typed values. An absent, null or empty text
/// is an empty string here; the document a value was read from keeps the difference and everything
/// unknown, and is what export writes. Ids are opaque texts, because real directories have no
/// uuids. Dates and times are kept as written; schedule.h interprets them.
namespace waymark::directory::hsds {

struct Metadata {
    std::string id, resource_id, resource_type, last_action_date, last_action_type, field_name,
        previous_value, replacement_value, updated_by;
    friend bool operator==(const Metadata&, const Metadata&) = default;
};

struct Taxonomy {
    std::string id, name, description, uri, version;
    std::vector<Metadata> metadata;
    friend bool operator==(const Taxonomy&, const Taxonomy&) = default;
};

struct TaxonomyTerm {
    std::string id, code, name, description, parent_id, taxonomy, language, taxonomy_id, term_uri;
    std::optional<Taxonomy> taxonomy_detail;
    std::vector<Metadata> metadata;
    friend bool operator==(const TaxonomyTerm&, const TaxonomyTerm&) = default;
};

struct Attribute {
    std::string id, link_id, taxonomy_term_id, link_type, link_entity, value, label;
    std::optional<TaxonomyTerm> taxonomy_term;
    std::vector<Metadata> metadata;
    friend bool operator==(const Attribute&, const Attribute&) = default;
};

/// What nearly every entity may carry.
struct Annotated {
    std::vector<Attribute> attributes;
    std::vector<Metadata> metadata;
    friend bool operator==(const Annotated&, const Annotated&) = default;
};

struct Language : Annotated {
    std::string id, service_id, location_id, phone_id, name, code, note;
    friend bool operator==(const Language&, const Language&) = default;
};

struct Phone : Annotated {
    std::string id, location_id, service_id, organization_id, contact_id, service_at_location_id,
        number, extension, type, description;
    std::vector<Language> languages;
    friend bool operator==(const Phone&, const Phone&) = default;
};

struct Contact : Annotated {
    std::string id, organization_id, service_id, service_at_location_id, location_id, name, title,
        department, email;
    std::vector<Phone> phones;
    friend bool operator==(const Contact&, const Contact&) = default;
};

struct Address : Annotated {
    std::string id, location_id, attention, address_1, address_2, city, region, state_province,
        postal_code, country, address_type;
    friend bool operator==(const Address&, const Address&) = default;
};

/// Recurrence parts as in RFC 5545; one occurrence lasts from opens_at to closes_at.
struct Schedule : Annotated {
    std::string id, service_id, location_id, service_at_location_id, valid_from, valid_to, dtstart,
        timezone, until, count, wkst, freq, interval, byday, byweekno, bymonthday, byyearday,
        description, opens_at, closes_at, schedule_link, attending_type, notes;
    std::string closed; ///< "true" in holiday_schedule of HSDS 1.1 and in our own rows: a day off
    friend bool operator==(const Schedule&, const Schedule&) = default;
};

struct Funding : Annotated {
    std::string id, organization_id, service_id, source;
    friend bool operator==(const Funding&, const Funding&) = default;
};

struct ServiceArea : Annotated {
    std::string id, service_id, service_at_location_id, name, description, extent, extent_type, uri;
    friend bool operator==(const ServiceArea&, const ServiceArea&) = default;
};

struct RequiredDocument : Annotated {
    std::string id, service_id, document, uri;
    friend bool operator==(const RequiredDocument&, const RequiredDocument&) = default;
};

struct Accessibility : Annotated {
    std::string id, location_id, description, details, url;
    friend bool operator==(const Accessibility&, const Accessibility&) = default;
};

struct CostOption : Annotated {
    std::string id, service_id, valid_from, valid_to, option, currency, amount_description;
    std::optional<double> amount;
    friend bool operator==(const CostOption&, const CostOption&) = default;
};

struct Program : Annotated {
    std::string id, organization_id, name, alternate_name, description;
    friend bool operator==(const Program&, const Program&) = default;
};

struct OrganizationIdentifier : Annotated {
    std::string id, organization_id, identifier_scheme, identifier_type, identifier;
    friend bool operator==(const OrganizationIdentifier&, const OrganizationIdentifier&) = default;
};

struct Unit : Annotated {
    std::string id, name, scheme, identifier, uri;
    friend bool operator==(const Unit&, const Unit&) = default;
};

struct ServiceCapacity : Annotated {
    std::string id, service_id, unit_id, description, updated;
    std::optional<Unit> unit;
    std::optional<double> available, maximum;
    friend bool operator==(const ServiceCapacity&, const ServiceCapacity&) = default;
};

struct Url : Annotated {
    std::string id, label, url, organization_id, service_id;
    friend bool operator==(const Url&, const Url&) = default;
};

struct MetaTableDescription : Annotated {
    std::string id, name, language, character_set;
    friend bool operator==(const MetaTableDescription&, const MetaTableDescription&) = default;
};

struct Location : Annotated {
    std::string id, location_type, url, organization_id, name, alternate_name, description,
        transportation, external_identifier, external_identifier_type;
    std::optional<double> latitude, longitude; ///< degrees, WGS 84
    std::vector<Language> languages;
    std::vector<Address> addresses;
    std::vector<Contact> contacts;
    std::vector<Accessibility> accessibility;
    std::vector<Phone> phones;
    std::vector<Schedule> schedules;
    friend bool operator==(const Location&, const Location&) = default;
};

struct ServiceAtLocation : Annotated {
    std::string id, service_id, location_id, description;
    std::vector<ServiceArea> service_areas;
    std::vector<Contact> contacts;
    std::vector<Phone> phones;
    std::vector<Schedule> schedules;
    std::optional<Location> location;
    friend bool operator==(const ServiceAtLocation&, const ServiceAtLocation&) = default;
};

struct Organization : Annotated {
    std::string id, name, alternate_name, description, email, website, tax_status, tax_id,
        legal_status, logo, uri, parent_organization_id;
    std::optional<double> year_incorporated;
    std::vector<Url> additional_websites;
    std::vector<Funding> funding;
    std::vector<Contact> contacts;
    std::vector<Phone> phones;
    std::vector<Location> locations;
    std::vector<Program> programs;
    std::vector<OrganizationIdentifier> organization_identifiers;
    friend bool operator==(const Organization&, const Organization&) = default;
};

struct Service : Annotated {
    std::string id, organization_id, program_id, name, alternate_name, description, url, email,
        status, interpretation_services, application_process, fees_description, wait_time, fees,
        accreditations, eligibility_description, assured_date, assurer_email, licenses, alert,
        last_modified;
    std::optional<double> minimum_age, maximum_age;
    std::vector<Url> additional_urls;
    std::vector<Phone> phones;
    std::vector<Schedule> schedules;
    std::vector<ServiceArea> service_areas;
    std::vector<ServiceAtLocation> service_at_locations;
    std::vector<Language> languages;
    std::optional<Organization> organization;
    std::vector<Funding> funding;
    std::vector<CostOption> cost_options;
    std::optional<Program> program;
    std::vector<RequiredDocument> required_documents;
    std::vector<Contact> contacts;
    std::vector<ServiceCapacity> capacities;
    friend bool operator==(const Service&, const Service&) = default;
};

} // namespace waymark::directory::hsds
