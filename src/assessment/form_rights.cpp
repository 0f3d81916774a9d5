// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/form_rights.h"

#include "base/signature.h"

#include <cstring>
#include <utility>

namespace waymark::assessment::rights {
namespace {

using storage::Statement;
using RightId = Id<struct FormRightTag>;
using LanguageId = Id<struct FormLanguageTag>;
using SignatureId = Id<struct FormSignatureTag>;

storage::Blob bytesOf(const std::string& text)
{
    storage::Blob bytes(text.size());
    if (!text.empty()) std::memcpy(bytes.data(), text.data(), text.size());
    return bytes;
}

std::string textOf(const storage::Blob& bytes)
{
    std::string text(bytes.size(), '\0');
    if (!bytes.empty()) std::memcpy(text.data(), bytes.data(), bytes.size());
    return text;
}

FormRight readRight(const Statement& row)
{
    return {.ground = parseGround(row.get<std::string>(1)).value_or(FormRight::Ground::Licensed),
        .words = row.get<std::string>(2),
        .confirmedBy = row.get<std::string>(3),
        .confirmedOn = row.get<Date>(4),
        .holder = row.get<std::string>(5),
        .licenceNote = row.get<std::string>(6),
        .entitledUntil = row.getOptional<Date>(7),
        .blankAllowed = row.get<bool>(8),
        .proofName = row.get<std::string>(9)};
}

FormRight withProof(const Statement& row)
{
    FormRight right = readRight(row);
    if (const auto proof = row.getOptional<storage::Blob>(10)) right.proof = textOf(*proof);
    return right;
}

} // namespace

std::int64_t keep(
    office::Desk& desk, FormId form, const FormRight& right, const ScoringNote& scoring)
{
    auto& database = desk.database();
    const auto earlier = storage::firstRow(
        database, "SELECT COUNT(*) FROM visible_form_rights WHERE form_id = $1",
        [](const Statement& row) { return row.get<std::int64_t>(0); }, form);
    const auto place = earlier.value_or(0) + 1;
    database
        .prepare("INSERT INTO form_rights (id, revision, form_id, place, ground, words,"
                 " confirmed_by, confirmed_on, holder, licence_note, entitled_until,"
                 " blank_allowed, scoring, scoring_source, proof_name, proof, recorded_by,"
                 " recorded_at) VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,"
                 " $14, $15, $16, $17)")
        .bind(RightId::create(), form, place, code(right.ground), right.words, right.confirmedBy,
            right.confirmedOn.value_or(desk.clock().today()), right.holder, right.licenceNote,
            right.entitledUntil, right.blankAllowed, scoring.scoring, scoring.source,
            right.proofName,
            right.proof.empty() ? std::optional<storage::Blob>{} : bytesOf(right.proof),
            desk.session().worker, desk.clock().now())
        .run();
    return place;
}

void keepSignatures(office::Desk& desk, FormId form, std::int64_t place,
    const std::vector<std::string>& documents, const FormSignatures& signatures)
{
    const auto key = PublicKey::parse(signatures.publisherKey);
    for (std::size_t i = 0; key && i < documents.size(); ++i)
        desk.database()
            .prepare("INSERT INTO form_signatures (id, revision, form_id, place, position,"
                     " publisher_key, signature, document) VALUES ($1, 1, $2, $3, $4, $5, $6, $7)")
            .bind(SignatureId::create(), form, place, static_cast<std::int64_t>(i), key->toBase64(),
                PublicKey::signatureText(signatures.signatures[i]), bytesOf(documents[i]))
            .run();
}

std::map<FormId, std::string> publishers(office::Desk& desk)
{
    std::map<FormId, std::string> all;
    auto statement = desk.database().prepare(
        "SELECT form_id, publisher_key FROM visible_form_signatures ORDER BY form_id, place");
    statement.bind();
    while (statement.step())
        if (const auto key = PublicKey::parse(statement.get<std::string>(1)))
            all.insert_or_assign(statement.get<FormId>(0), key->fingerprint());
    return all;
}

std::vector<SignedDocument> signedDocuments(office::Desk& desk, FormId form)
{
    return storage::rows(
        desk.database(),
        "SELECT document, signature, publisher_key FROM visible_form_signatures"
        " WHERE form_id = $1 AND place = (SELECT MAX(place) FROM visible_form_signatures"
        " WHERE form_id = $1) ORDER BY position",
        [](const Statement& row) {
            return SignedDocument{textOf(row.get<storage::Blob>(0)), row.get<std::string>(1),
                row.get<std::string>(2)};
        },
        form);
}

void keepLanguages(office::Desk& desk, FormId form, const std::vector<FormLanguage>& languages)
{
    int position = 0;
    for (const auto& [language, confirmed] : languages)
        desk.database()
            .prepare("INSERT INTO form_languages (id, revision, form_id, position, language,"
                     " confirmed) VALUES ($1, 1, $2, $3, $4, $5)")
            .bind(LanguageId::create(), form, position++, language, confirmed)
            .run();
}

std::map<FormId, FormRight> newest(office::Desk& desk)
{
    std::map<FormId, FormRight> all;
    auto statement = desk.database().prepare(
        "SELECT form_id, ground, words, confirmed_by, confirmed_on, holder, licence_note,"
        " entitled_until, blank_allowed, proof_name FROM visible_form_rights"
        " ORDER BY form_id, place");
    statement.bind();
    while (statement.step())
        all.insert_or_assign(statement.get<FormId>(0), readRight(statement));
    return all;
}

std::optional<FormRight> ofUrl(office::Desk& desk, std::string_view url)
{
    return storage::firstRow(desk.database(),
        "SELECT r.form_id, r.ground, r.words, r.confirmed_by, r.confirmed_on, r.holder,"
        " r.licence_note, r.entitled_until, r.blank_allowed, r.proof_name, r.proof"
        " FROM visible_form_rights r JOIN visible_forms f ON f.id = r.form_id WHERE f.url = $1"
        " ORDER BY r.recorded_at DESC, r.place DESC LIMIT 1",
        withProof, url);
}

std::optional<FormRight> ofForm(office::Desk& desk, FormId form)
{
    return storage::firstRow(desk.database(),
        "SELECT form_id, ground, words, confirmed_by, confirmed_on, holder, licence_note,"
        " entitled_until, blank_allowed, proof_name, proof FROM visible_form_rights"
        " WHERE form_id = $1 ORDER BY place DESC LIMIT 1",
        withProof, form);
}

std::map<FormId, std::vector<FormLanguage>> languages(office::Desk& desk)
{
    std::map<FormId, std::vector<FormLanguage>> all;
    auto statement = desk.database().prepare(
        "SELECT form_id, language, confirmed FROM visible_form_languages ORDER BY position");
    statement.bind();
    while (statement.step())
        all[statement.get<FormId>(0)].push_back(
            {statement.get<std::string>(1), statement.get<bool>(2)});
    return all;
}

} // namespace waymark::assessment::rights
