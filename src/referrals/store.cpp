// SPDX-License-Identifier: GPL-3.0-or-later
#include "referrals/store.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace waymark::referrals::store {
namespace {

using storage::Statement;

/// A code of the database that this program does not know: the schema's CHECKs make it a bug.
template <class T>
T known(std::optional<T> value)
{
    if (!value) storage::throwBadColumn("a known code");
    return *value;
}

constexpr std::string_view kColumns
    = "id, revision, case_id, case_reference, number, author_id, author_name, parent_id, "
      "consent_id,"
      " service_id, service_name, organisation, service_country, need_id, need_code, type, "
      "transport,"
      " urgency, subject, language, note_to_reviewer, state, version, review_reasons, created_at,"
      " changed_at, sent_at, acknowledge_due, decide_due, contact_due, ask_person_on,"
      " decline_reason, outcome";

std::optional<DueTimes> readDue(const Statement& row)
{
    if (!row.getOptional<Instant>(27)) return std::nullopt;
    return DueTimes{
        row.get<Instant>(27), row.get<Instant>(28), row.get<Instant>(29), row.get<Date>(30)};
}

Proposal readProposal(const Statement& row)
{
    return {.caseId = row.get<cases::CaseId>(2),
        .service = {row.get<directory::ServiceId>(9), row.get<std::string>(10),
            row.get<std::string>(11), row.get<std::string>(12)},
        .need = row.getOptional<assessment::NeedId>(13),
        .needCode = row.get<std::string>(14),
        .type = known(parseType(row.get<std::string>(15))),
        .transport = known(parseTransport(row.get<std::string>(16))),
        .urgency = known(parseUrgency(row.get<std::string>(17))),
        .subject = row.get<std::string>(18),
        .language = row.get<std::string>(19),
        .noteToReviewer = row.get<std::string>(20),
        .parent = row.getOptional<ReferralId>(7)};
}

template <class T, class Parse>
std::optional<T> readCode(const Statement& row, int column, Parse parse)
{
    const auto text = row.getOptional<std::string>(column);
    return text ? std::optional<T>{known(parse(*text))} : std::nullopt;
}

std::pair<Referral, ConsentId> readReferral(const Statement& row)
{
    return {{.id = row.get<ReferralId>(0),
                .revision = row.get<std::int64_t>(1),
                .caseReference = row.get<std::string>(3),
                .number = static_cast<int>(row.get<std::int64_t>(4)),
                .author = row.get<office::WorkerId>(5),
                .authorName = row.get<std::string>(6),
                .state = known(parseState(row.get<std::string>(21))),
                .version = static_cast<int>(row.get<std::int64_t>(22)),
                .proposal = readProposal(row),
                .reviewReasons = splitReasons(row.get<std::string>(23)),
                .createdAt = row.get<Instant>(24),
                .changedAt = row.get<Instant>(25),
                .sentAt = row.getOptional<Instant>(26),
                .due = readDue(row),
                .declined = readCode<DeclineReason>(row, 31, parseDeclineReason),
                .outcome = readCode<Outcome>(row, 32, parseOutcome)},
        row.get<ConsentId>(8)};
}

Consent readConsentHead(const Statement& row)
{
    Consent consent;
    consent.way = readCode<ConsentWay>(row, 0, parseConsentWay);
    consent.givenAt = row.getOptional<Instant>(1);
    consent.validUntil = row.getOptional<Date>(2);
    if (const auto basis = readCode<LegalBasis>(row, 3, parseLegalBasis))
        consent.override = ConsentOverride{*basis, row.get<std::string>(4), row.get<bool>(5)};
    consent.withdrawnAt = row.getOptional<Instant>(6);
    return consent;
}

Consent readConsent(storage::Database& database, ConsentId id)
{
    auto consent = storage::firstRow(database,
        "SELECT way, given_at, valid_until, override_basis, override_why, override_person_told,"
        " withdrawn_at FROM visible_sharing_consents WHERE id = $1",
        readConsentHead, id)
                       .value();
    const auto items = storage::rows(
        database,
        "SELECT item, answer, text, reason FROM visible_sharing_items WHERE consent_id = $1",
        [](const Statement& row) {
            return ItemConsent{known(parseItem(row.get<std::string>(0))),
                known(parseAnswer(row.get<std::string>(1))), row.get<std::string>(2),
                row.get<std::string>(3)};
        },
        id);
    for (const ItemConsent& item : items)
        consent[item.item] = item;
    return consent;
}

template <class T>
std::optional<std::string_view> codeOf(const std::optional<T>& value)
{
    return value ? std::optional{code(*value)} : std::nullopt;
}

void insertItems(storage::Database& database, ConsentId id, const Consent& consent)
{
    for (const ItemConsent& item : consent.items)
        database
            .prepare("INSERT INTO sharing_items (id, consent_id, item, answer, text, reason)"
                     " VALUES ($1, $2, $3, $4, $5, $6)")
            .bind(Uuid::random().toString(), id, code(item.item), code(item.answer), item.text,
                item.reason)
            .run();
}

void insertConsent(storage::Database& database, ConsentId id, const Proposal& proposal)
{
    const Consent& consent = proposal.consent;
    const auto basis
        = consent.override ? std::optional{code(consent.override->basis)} : std::nullopt;
    database
        .prepare("INSERT INTO sharing_consents (id, revision, case_id, service_id, way, given_at,"
                 " valid_until, override_basis, override_why, override_person_told, withdrawn_at)"
                 " VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, NULL)")
        .bind(id, proposal.caseId, proposal.service.id, codeOf(consent.way), consent.givenAt,
            consent.validUntil, basis, consent.override ? consent.override->why : std::string{},
            consent.override && consent.override->personTold)
        .run();
    insertItems(database, id, consent);
}

void replaceConsent(storage::Database& database, ConsentId id, const Proposal& proposal)
{
    const Consent& consent = proposal.consent;
    const auto basis
        = consent.override ? std::optional{code(consent.override->basis)} : std::nullopt;
    database
        .prepare("UPDATE sharing_consents SET revision = revision + 1, service_id = $2, way = $3,"
                 " given_at = $4, valid_until = $5, override_basis = $6, override_why = $7,"
                 " override_person_told = $8 WHERE id = $1")
        .bind(id, proposal.service.id, codeOf(consent.way), consent.givenAt, consent.validUntil,
            basis, consent.override ? consent.override->why : std::string{},
            consent.override && consent.override->personTold)
        .run();
    database
        .prepare("DELETE FROM sharing_items WHERE id IN"
                 " (SELECT id FROM visible_sharing_items WHERE consent_id = $1)")
        .bind(id)
        .run();
    insertItems(database, id, consent);
}

ConsentId consentOf(storage::Database& database, ReferralId id)
{
    return storage::firstRow(
        database, "SELECT consent_id FROM visible_referrals WHERE id = $1",
        [](const Statement& row) { return row.get<ConsentId>(0); }, id)
        .value();
}

} // namespace

std::optional<Referral> read(storage::Database& database, ReferralId id)
{
    auto found = storage::firstRow(database,
        "SELECT " + std::string{kColumns} + " FROM visible_referrals WHERE id = $1", readReferral,
        id);
    if (!found) return std::nullopt;
    found->first.proposal.consent = readConsent(database, found->second);
    return std::move(found->first);
}

std::optional<ReferralId> idOf(
    storage::Database& database, std::string_view caseReference, std::int64_t number)
{
    return storage::firstRow(
        database, "SELECT id FROM visible_referrals WHERE case_reference = $1 AND number = $2",
        [](const Statement& row) { return row.get<ReferralId>(0); }, caseReference, number);
}

void insert(office::Desk& desk, const Referral& referral)
{
    auto& database = desk.database();
    const Proposal& p = referral.proposal;
    const ConsentId consent = ConsentId::create();
    insertConsent(database, consent, p);
    database
        .prepare("INSERT INTO referrals (id, revision, case_id, number, author_id, parent_id,"
                 " consent_id, service_id, service_name, organisation, service_country, need_id,"
                 " need_code, type, transport, urgency, subject, language, note_to_reviewer, state,"
                 " version, review_reasons, created_at, changed_at) VALUES ($1, 1, $2, $3, $4, $5,"
                 " $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, 'draft', 0, '',"
                 " $19, $20)")
        .bind(referral.id, p.caseId, referral.number, referral.author, p.parent, consent,
            p.service.id, p.service.name, p.service.organisation, p.service.country, p.need,
            p.needCode, code(p.type), code(p.transport), code(p.urgency), p.subject, p.language,
            p.noteToReviewer, referral.createdAt, referral.changedAt)
        .run();
}

bool replace(office::Desk& desk, const Referral& referral, const Proposal& p)
{
    auto& database = desk.database();
    const auto changed
        = database
              .prepare(
                  "UPDATE referrals SET revision = revision + 1, service_id = $3,"
                  " service_name = $4, organisation = $5, service_country = $6, need_id = $7,"
                  " need_code = $8, type = $9, transport = $10, urgency = $11, subject = $12,"
                  " language = $13, note_to_reviewer = $14, changed_at = $15"
                  " WHERE id = $1 AND revision = $2 AND id IN (SELECT id FROM visible_referrals)")
              .bind(referral.id, referral.revision, p.service.id, p.service.name,
                  p.service.organisation, p.service.country, p.need, p.needCode, code(p.type),
                  code(p.transport), code(p.urgency), p.subject, p.language, p.noteToReviewer,
                  desk.clock().now())
              .run();
    if (changed == 0) return false;
    replaceConsent(database, consentOf(database, referral.id), p);
    return true;
}

bool advance(office::Desk& desk, const Referral& referral, const Progress& progress)
{
    const auto& due = progress.due;
    const auto dueOf
        = [&](Instant DueTimes::*when) { return due ? std::optional{(*due).*when} : std::nullopt; };
    return desk.database()
               .prepare("UPDATE referrals SET revision = revision + 1, state = $3, version = $4,"
                        " review_reasons = $5, sent_at = $6, acknowledge_due = $7,"
                        " decide_due = $8, contact_due = $9, ask_person_on = $10, next_due = $11,"
                        " decline_reason = $12, outcome = $13, changed_at = $14 WHERE id = $1"
                        " AND revision = $2 AND id IN (SELECT id FROM visible_referrals)")
               .bind(referral.id, referral.revision, code(progress.state), progress.version,
                   joined(progress.reviewReasons), progress.sentAt, dueOf(&DueTimes::acknowledge),
                   dueOf(&DueTimes::decide), dueOf(&DueTimes::firstContact),
                   due ? std::optional{due->askPerson} : std::nullopt, nextDue(progress.state, due),
                   codeOf(progress.declined), codeOf(progress.outcome), progress.at)
               .run()
        == 1;
}

void withdrawConsent(office::Desk& desk, ReferralId id)
{
    auto& database = desk.database();
    database
        .prepare(
            "UPDATE sharing_consents SET revision = revision + 1, withdrawn_at = $2 WHERE id = $1")
        .bind(consentOf(database, id), desk.clock().now())
        .run();
}

void addEvent(office::Desk& desk, ReferralId id, const Event& event)
{
    auto& database = desk.database();
    // Not max(): SQLite looks through the view for it, and the authorizer refuses the table.
    const auto last = storage::firstRow(
        database,
        "SELECT position FROM visible_referral_events WHERE referral_id = $1"
        " ORDER BY position DESC LIMIT 1",
        [](const Statement& row) { return row.get<std::int64_t>(0); }, id);
    const std::int64_t position = last.value_or(0) + 1;
    database
        .prepare("INSERT INTO referral_events (id, referral_id, position, at, worker_id, action,"
                 " from_state, to_state, note, reason_code)"
                 " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)")
        .bind(Uuid::random().toString(), id, position, event.at, desk.session().worker,
            code(event.action), code(event.from), code(event.to), event.note, event.reasonCode)
        .run();
}

std::vector<Event> events(storage::Database& database, ReferralId id)
{
    return storage::rows(
        database,
        "SELECT at, worker_name, action, from_state, to_state, note, reason_code"
        " FROM visible_referral_events WHERE referral_id = $1 ORDER BY position",
        [](const Statement& row) {
            return Event{row.get<Instant>(0), row.get<std::string>(1),
                known(parseAction(row.get<std::string>(2))),
                known(parseState(row.get<std::string>(3))),
                known(parseState(row.get<std::string>(4))), row.get<std::string>(5),
                row.get<std::string>(6)};
        },
        id);
}

void addVersion(office::Desk& desk, ReferralId id, const Version& version)
{
    desk.database()
        .prepare("INSERT INTO referral_versions (id, referral_id, number, submitted_at,"
                 " submitted_by, service_name, fields) VALUES ($1, $2, $3, $4, $5, $6, $7)")
        .bind(Uuid::random().toString(), id, version.number, version.submittedAt,
            desk.session().worker, version.serviceName, nlohmann::json(version.fields).dump())
        .run();
}

std::vector<Version> versions(storage::Database& database, ReferralId id)
{
    return storage::rows(
        database,
        "SELECT number, submitted_at, service_name, fields FROM visible_referral_versions"
        " WHERE referral_id = $1 ORDER BY number",
        [](const Statement& row) {
            const auto fields = nlohmann::json::parse(row.get<std::string>(3));
            return Version{static_cast<int>(row.get<std::int64_t>(0)), row.get<Instant>(1),
                row.get<std::string>(2),
                fields.get<std::vector<std::pair<std::string, std::string>>>()};
        },
        id);
}

std::optional<Instant> nextDue(State state, const std::optional<DueTimes>& due)
{
    if (!due) return std::nullopt;
    switch (state) {
    case State::Sent:
    case State::Delivered:
    case State::NoResponse: return due->acknowledge;
    case State::Acknowledged: return due->decide;
    case State::Accepted: return due->firstContact;
    default: return std::nullopt;
    }
}

std::string joined(const std::vector<ReviewReason>& reasons)
{
    std::string text;
    for (const ReviewReason reason : reasons) {
        if (!text.empty()) text += ',';
        text += code(reason);
    }
    return text;
}

std::vector<ReviewReason> splitReasons(std::string_view text)
{
    std::vector<ReviewReason> reasons;
    while (!text.empty()) {
        const auto comma = text.find(',');
        reasons.push_back(known(parseReviewReason(text.substr(0, comma))));
        text = comma == std::string_view::npos ? std::string_view{} : text.substr(comma + 1);
    }
    return reasons;
}

} // namespace waymark::referrals::store
