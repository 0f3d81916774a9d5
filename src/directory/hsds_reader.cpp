// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/hsds_reader.h"

#include "directory/hsds_wholes.h"

#include <charconv>

namespace waymark::directory {
namespace {

template <class T>
T readEntity(const Json& object);

void readValue(const Json& json, std::string& out)
{
    if (!json.isArray()) {
        out = json.text();
        return;
    }
    for (const Json& item : json.items()) {
        if (!out.empty()) out += ',';
        out += item.text();
    }
}

void readValue(const Json& json, std::optional<double>& out)
{
    const std::string& text = json.text();
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc{} && end == text.data() + text.size()) out = value;
}

template <class T>
void readValue(const Json& json, std::optional<T>& out)
{
    if (json.isObject()) out = readEntity<T>(json);
}

template <class T>
void readValue(const Json& json, std::vector<T>& out)
{
    if (json.isObject()) out.push_back(readEntity<T>(json));
    for (const Json& item : json.items())
        if (item.isObject()) out.push_back(readEntity<T>(item));
}

template <class T>
T readEntity(const Json& object)
{
    T value;
    const auto readField = [&](const auto& field) {
        const Json* member = object.find(field.name);
        if ((!member || member->kind() == Json::Kind::Null) && !field.spec.alias.empty())
            member = object.find(field.spec.alias);
        if (member) readValue(*member, value.*(field.member));
    };
    std::apply([&](const auto&... fields) { (readField(fields), ...); }, hsds::Entity<T>::kFields);
    return value;
}

} // namespace

hsds::Service readService(const Json& object) { return readEntity<hsds::Service>(object); }
hsds::Organization readOrganization(const Json& object)
{
    return readEntity<hsds::Organization>(object);
}
hsds::Location readLocation(const Json& object) { return readEntity<hsds::Location>(object); }

} // namespace waymark::directory
