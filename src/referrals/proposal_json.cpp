// SPDX-License-Identifier: GPL-3.0-or-later
#include "referrals/proposal_json.h"

#include <nlohmann/json.hpp>

#include <concepts>
#include <string>
#include <string_view>

namespace waymark::referrals {
namespace {

using nlohmann::json;

/// Reads members of one object; remembers the first that is wrong.
class Reader {
public:
    Reader(const json& object, std::string prefix)
        : m_object{object}
        , m_prefix{std::move(prefix)}
    {
        if (!object.is_object()) wrong("");
    }

    void text(const char* name, std::string& into)
    {
        const json* member = find(name);
        if (!member) return;
        if (!member->is_string()) return wrong(name);
        into = member->get<std::string>();
    }
    void flag(const char* name, bool& into)
    {
        const json* member = find(name);
        if (!member) return;
        if (!member->is_boolean()) return wrong(name);
        into = member->get<bool>();
    }
    /// A text that `parse` understands; null empties an optional.
    template <class T, class Parse>
    void parsed(const char* name, T& into, Parse parse)
    {
        const json* member = find(name);
        if (!member) return;
        if constexpr (requires { into.reset(); }) {
            if (member->is_null()) return into.reset();
        }
        if (!member->is_string()) return wrong(name);
        const auto value = parse(member->get<std::string>());
        if (!value) return wrong(name);
        into = *value;
    }
    const json* find(const char* name) const
    {
        if (!m_object.is_object()) return nullptr;
        const auto found = m_object.find(name);
        return found == m_object.end() ? nullptr : &*found;
    }
    void wrong(std::string_view name)
    {
        if (!m_wrong) m_wrong = m_prefix + std::string{name};
    }
    void check(const Reader& inner)
    {
        if (inner.m_wrong && !m_wrong) m_wrong = inner.m_wrong;
    }
    const std::optional<std::string>& firstWrong() const { return m_wrong; }

private:
    const json& m_object;
    std::string m_prefix;
    std::optional<std::string> m_wrong;
};

void readItems(Reader& reader, Consent& consent)
{
    const json* items = reader.find("items");
    if (!items) return;
    if (!items->is_object()) return reader.wrong("items");
    for (const auto& [name, value] : items->items()) {
        const auto item = parseItem(name);
        if (!item) return reader.wrong("items." + name);
        Reader entry{value, "consent.items." + name + '.'};
        entry.parsed("answer", consent[*item].answer, parseAnswer);
        entry.text("text", consent[*item].text);
        entry.text("reason", consent[*item].reason);
        reader.check(entry);
    }
}

void readOverride(Reader& reader, Consent& consent)
{
    const json* found = reader.find("override");
    if (!found) return;
    if (found->is_null()) return consent.override.reset();
    ConsentOverride override{LegalBasis::DangerToLife, {}};
    Reader entry{*found, "consent.override."};
    if (!entry.find("basis")) entry.wrong("basis");
    entry.parsed("basis", override.basis, parseLegalBasis);
    entry.text("why", override.why);
    entry.flag("person_told", override.personTold);
    reader.check(entry);
    consent.override = override;
}

void readConsent(Reader& reader, Consent& consent)
{
    const json* found = reader.find("consent");
    if (!found) return;
    Reader entry{*found, "consent."};
    entry.parsed("way", consent.way, parseConsentWay);
    entry.parsed("given_at", consent.givenAt, parseInstant);
    entry.parsed("valid_until", consent.validUntil, parseDate);
    readOverride(entry, consent);
    readItems(entry, consent);
    reader.check(entry);
}

void readService(Reader& reader, ServiceSnapshot& service)
{
    const json* found = reader.find("service");
    if (!found) return;
    Reader entry{*found, "service."};
    entry.parsed("id", service.id, directory::ServiceId::parse);
    entry.text("name", service.name);
    entry.text("organisation", service.organisation);
    entry.text("country", service.country);
    reader.check(entry);
}

template <class T>
json textOrNull(const std::optional<T>& value)
{
    if (!value) return nullptr;
    if constexpr (requires { code(*value); })
        return code(*value);
    else if constexpr (requires { value->toString(); })
        return value->toString();
    else
        return toIso(*value);
}

json consentToJson(const Consent& consent)
{
    json items = json::object();
    for (const ItemConsent& item : consent.items)
        items[std::string{code(item.item)}]
            = {{"answer", code(item.answer)}, {"text", item.text}, {"reason", item.reason}};
    json override = nullptr;
    if (consent.override)
        override = {{"basis", code(consent.override->basis)}, {"why", consent.override->why},
            {"person_told", consent.override->personTold}};
    return {{"way", textOrNull(consent.way)}, {"given_at", textOrNull(consent.givenAt)},
        {"valid_until", textOrNull(consent.validUntil)}, {"override", override},
        {"withdrawn_at", textOrNull(consent.withdrawnAt)}, {"items", items}};
}

json dueToJson(const std::optional<DueTimes>& due)
{
    if (!due) return nullptr;
    return {{"acknowledge", toIso(due->acknowledge)}, {"decide", toIso(due->decide)},
        {"first_contact", toIso(due->firstContact)}, {"ask_person", toIso(due->askPerson)}};
}

} // namespace

Result<Proposal> readProposal(const json& document, const Proposal& base)
{
    Proposal proposal = base;
    Reader reader{document, {}};
    readService(reader, proposal.service);
    reader.parsed("need", proposal.need, assessment::NeedId::parse);
    reader.text("need_code", proposal.needCode);
    reader.parsed("type", proposal.type, parseType);
    reader.parsed("transport", proposal.transport, parseTransport);
    reader.parsed("urgency", proposal.urgency, parseUrgency);
    reader.text("subject", proposal.subject);
    reader.text("language", proposal.language);
    reader.text("note_to_reviewer", proposal.noteToReviewer);
    reader.parsed("parent", proposal.parent, ReferralId::parse);
    readConsent(reader, proposal.consent);
    if (reader.firstWrong())
        return Error{Error::Kind::Invalid, "referral.file-unreadable", *reader.firstWrong()};
    return proposal;
}

json toJson(const Proposal& p)
{
    return {{"case_id", p.caseId.toString()},
        {"service",
            {{"id", p.service.id.toString()}, {"name", p.service.name},
                {"organisation", p.service.organisation}, {"country", p.service.country}}},
        {"need", textOrNull(p.need)}, {"need_code", p.needCode}, {"type", code(p.type)},
        {"transport", code(p.transport)}, {"urgency", code(p.urgency)}, {"subject", p.subject},
        {"language", p.language}, {"note_to_reviewer", p.noteToReviewer},
        {"parent", textOrNull(p.parent)}, {"consent", consentToJson(p.consent)}};
}

json toJson(const Referral& referral)
{
    json document = toJson(referral.proposal);
    json reasons = json::array();
    for (const ReviewReason reason : referral.reviewReasons)
        reasons.push_back(code(reason));
    document.update({{"id", referral.id.toString()}, {"reference", referral.reference()},
        {"revision", referral.revision}, {"case", referral.caseReference},
        {"author", referral.authorName}, {"state", code(referral.state)},
        {"version", referral.version}, {"review_reasons", reasons},
        {"created_at", toIso(referral.createdAt)}, {"changed_at", toIso(referral.changedAt)},
        {"sent_at", textOrNull(referral.sentAt)}, {"due", dueToJson(referral.due)},
        {"declined", textOrNull(referral.declined)}, {"outcome", textOrNull(referral.outcome)}});
    return document;
}

json toJson(const ReferralRow& row)
{
    return {{"id", row.id.toString()}, {"reference", row.reference()}, {"case", row.caseReference},
        {"service", row.serviceName}, {"need_code", row.needCode}, {"author", row.authorName},
        {"type", code(row.type)}, {"urgency", code(row.urgency)}, {"state", code(row.state)},
        {"changed_at", toIso(row.changedAt)}, {"sent_at", textOrNull(row.sentAt)},
        {"next_due", textOrNull(row.nextDue)}};
}

} // namespace waymark::referrals
