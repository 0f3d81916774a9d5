// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/countries.h"

#include <algorithm>
#include <utility>

namespace waymark::office {
namespace {

using storage::Statement;

std::string joined(const std::vector<std::string>& texts)
{
    std::string all;
    for (const auto& text : texts)
        all += text + ' ';
    return all;
}

std::string flag(std::optional<bool> value) { return !value ? "?" : *value ? "1" : "0"; }

std::string statement(const EmergencyNumber& n) { return n.number + '\n' + n.purpose; }
std::string statement(const Helpline& h)
{
    return h.name + '\n' + h.number + '\n' + h.numberAbroad + '\n' + h.messaging + '\n' + h.email
        + '\n' + h.audience + '\n' + joined(h.languages) + flag(h.free) + flag(h.anonymous);
}
std::string statement(const Hours& h)
{
    std::string all = h.of + flag(h.holidays);
    for (const auto& span : h.weekly) {
        all += '\n';
        for (const bool day : span.days)
            all += day ? '1' : '0';
        all += ' ' + std::to_string(span.opens.count()) + ' ' + std::to_string(span.closes.count());
    }
    return all;
}
std::string statement(const Organisation& o)
{
    return o.name + '\n' + o.role + '\n' + o.phone + '\n' + o.email;
}
std::string statement(const Website& w) { return w.name + '\n' + w.address; }
std::string statement(const LegalFact& l) { return l.code + '\n' + l.reference + '\n' + l.summary; }

/// What the fact states; what a confirmation is for.
std::string statementOf(const CountryFact& fact)
{
    return std::visit([](const auto& content) { return statement(content); }, fact.content);
}

} // namespace

Countries::Countries(Desk& desk)
    : m_desk{desk}
{
}

std::vector<FactStanding> Countries::facts(std::string_view country) const
{
    const auto pack = countryPack(country);
    if (!pack) return {};
    struct Stored {
        std::string stated;
        FactConfirmation confirmation;
    };
    std::map<std::string, Stored> stored;
    auto row = m_desk.database().prepare(
        "SELECT id, stated, by_id, at, source FROM visible_fact_confirmations");
    row.bind();
    while (row.step())
        stored.emplace(row.get<std::string>(0),
            Stored{row.get<std::string>(1),
                {row.get<WorkerId>(2), row.get<Instant>(3), row.get<std::string>(4)}});
    std::vector<FactStanding> found;
    for (const CountryFact& fact : pack->facts) {
        found.push_back({fact, {}});
        const auto own = stored.find(fact.id);
        if (own != stored.end() && own->second.stated == statementOf(fact))
            found.back().confirmation = own->second.confirmation;
    }
    return found;
}

std::vector<CountryFact> Countries::confirmedFacts(std::string_view country) const
{
    std::vector<CountryFact> confirmed;
    for (auto& standing : facts(country))
        if (standing.isConfirmed()) confirmed.push_back(std::move(standing.fact));
    return confirmed;
}

Result<void> Countries::confirm(
    std::string_view country, std::string_view factId, std::string_view source)
{
    if (auto allowed = requireAdministrator(m_desk.session()); !allowed) return allowed;
    const auto pack = countryPack(country);
    const auto* fact = pack ? pack->fact(factId) : nullptr;
    if (!fact) return Error{Error::Kind::NotFound, "country.fact-not-found", std::string{factId}};
    if (source.find_first_not_of(" \t\n") == std::string_view::npos)
        return Error{Error::Kind::Invalid, "country.source-missing", "source"};
    Act act{m_desk};
    auto& database = m_desk.database();
    database.prepare("DELETE FROM fact_confirmations WHERE id = $1").bind(factId).run();
    database
        .prepare("INSERT INTO fact_confirmations (id, revision, stated, by_id, at, source)"
                 " VALUES ($1, 1, $2, $3, $4, $5)")
        .bind(factId, statementOf(*fact), m_desk.session().worker, m_desk.clock().now(), source)
        .run();
    act.record({"country.fact-confirmed", "fact", std::string{factId}});
    act.commit();
    return {};
}

Result<void> Countries::withdraw(std::string_view factId)
{
    if (auto allowed = requireAdministrator(m_desk.session()); !allowed) return allowed;
    Act act{m_desk};
    const auto removed = m_desk.database()
                             .prepare("DELETE FROM fact_confirmations WHERE id = $1")
                             .bind(factId)
                             .run();
    if (removed == 0)
        return Error{Error::Kind::NotFound, "country.fact-not-found", std::string{factId}};
    act.record({"country.fact-withdrawn", "fact", std::string{factId}});
    act.commit();
    return {};
}

const Hours* hoursOf(const std::vector<CountryFact>& facts, std::string_view id)
{
    for (const CountryFact& fact : facts)
        if (const auto* hours = std::get_if<Hours>(&fact.content); hours && hours->of == id)
            return hours;
    return nullptr;
}

} // namespace waymark::office
