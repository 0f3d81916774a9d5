// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/contact.h"

#include <nlohmann/json_fwd.hpp>

/// The JSON shape of a contact: what `contact add --file` reads, drafts hold and the database
/// keeps. Described in docs/contact-json.md. Every answer is the value's code, or one of
/// "not_asked", "not_said", "unknown", "not_applicable"; an absent key is "not_asked".
namespace waymark::cases {

nlohmann::json toJson(const ContactDetails& details);
nlohmann::json toJson(const IncidentDetails& details);
nlohmann::json toJson(const PersonDetails& details);
nlohmann::json toJson(const SafeContactDetails& details);

/// Invalid with the path of the key as subject: "contact.file-field", "incidents.0.place".
Result<ContactDetails> contactFromJson(const nlohmann::json& json);
Result<IncidentDetails> incidentFromJson(const nlohmann::json& json);
Result<PersonDetails> personFromJson(const nlohmann::json& json);
Result<SafeContactDetails> safeContactFromJson(const nlohmann::json& json);

} // namespace waymark::cases
