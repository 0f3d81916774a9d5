// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/editing.h"

#include "directory/phone_numbers.h"
#include "directory/store.h"

namespace waymark::directory {
namespace {

Result<void> mayChange(const office::Desk& desk)
{
    return office::requireRole(desk.session(),
        {office::Role::Worker, office::Role::Supervisor, office::Role::Administrator},
        Rule{"directory.change-not-allowed"});
}

} // namespace

Editing::Editing(office::Desk& desk)
    : m_desk{desk}
{
}

std::string Editing::country() const
{
    return storage::firstRow(m_desk.database(), "SELECT country FROM visible_offices",
        [](const storage::Statement& row) { return row.get<std::string>(0); })
        .value_or("");
}

ServiceForm Editing::tidied(ServiceForm form) const
{
    const std::string region = country();
    for (FormPhone& phone : form.phones) {
        const auto checked = checkPhone(phone.number, region);
        if (checked.kind != CheckedPhone::Kind::None) phone.number = checked.text;
    }
    return form;
}

Result<ServiceId> Editing::add(const ServiceForm& typed)
{
    if (const auto may = mayChange(m_desk); !may) return may.error();
    if (auto problems = problemsIn(typed); !problems.empty()) return problems.front();
    const ServiceForm form = tidied(typed);
    office::Act act{m_desk};
    auto& database = m_desk.database();
    const auto id = ServiceId::create();
    Json document = Json::object({{"id", Json::string(id.toString())},
        {"name", Json::string(form.name)}, {"status", Json::string("active")}});
    document = applied(std::move(document), {}, form, id.toString());
    const Instant now = m_desk.clock().now();
    Storing storing{Vocabulary{database}};
    store(database,
        {id, std::string{kByHand}, id.toString(), std::move(document), false,
            form.additions.confidential},
        now, storing);
    restore(database, id, form.additions, now);
    refreshPlaces(database);
    act.record({"service.added", "service", id.toString()});
    act.commit();
    return id;
}

Result<void> Editing::save(
    ServiceId id, std::int64_t revision, const ServiceForm& before, const ServiceForm& typed)
{
    if (const auto may = mayChange(m_desk); !may) return may.error();
    if (auto problems = problemsIn(typed); !problems.empty()) return problems.front();
    const ServiceForm form = tidied(typed);
    office::Act act{m_desk};
    auto& database = m_desk.database();
    const auto now = storage::firstRow(
        database, "SELECT revision FROM visible_services WHERE id = $1",
        [](const storage::Statement& row) { return row.get<std::int64_t>(0); }, id);
    if (!now) return Error{Error::Kind::NotFound, "directory.service-not-found"};
    if (*now != revision) return Error{Error::Kind::Conflict, "directory.service-changed-since"};
    auto document = wholeDocument(database, id);
    if (!document) return Error{Error::Kind::NotAllowed, "directory.address-not-allowed"};
    restore(database, id, form.additions, m_desk.clock().now(),
        {.way = ChangeWay::Hand,
            .document = applied(*std::move(document), before, form, id.toString())});
    refreshPlaces(database);
    act.record({"service.changed", "service", id.toString(),
        {{"confidential", form.additions.confidential ? "yes" : "no"}}});
    act.commit();
    return {};
}

} // namespace waymark::directory
