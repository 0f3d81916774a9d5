// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/likeness.h"

#include "base/fold.h"
#include "cases/case_record.h"
#include "cases/keyed_hash.h"
#include "cases/stored.h"

#include <algorithm>
#include <map>

namespace waymark::cases {
namespace {

using storage::Statement;

constexpr std::size_t kMostShown = 5;
constexpr std::int64_t kComparedPatterns = 50;

struct Key {
    LikenessReason kind;
    std::string hash;
};

std::string sortedWords(std::string_view text)
{
    auto words = foldedWords(text);
    std::ranges::sort(words);
    std::string joined;
    for (const std::string& word : words)
        joined += (joined.empty() ? "" : " ") + word;
    return joined;
}

std::string lastDigits(std::string_view address)
{
    std::string digits;
    for (const char c : address)
        if (c >= '0' && c <= '9') digits += c;
    return digits.size() > 8 ? digits.substr(digits.size() - 8) : digits;
}

void addPersonKeys(std::vector<Key>& keys, const KeyedHash& hash, const PersonDetails& person)
{
    const auto words = foldedWords(person.name);
    if (words.size() >= 2) {
        keys.push_back({LikenessReason::SameName, hash.of("name", sortedWords(person.name))});
        keys.push_back({LikenessReason::SimilarName,
            hash.of("similar", words.front().substr(0, 4) + " " + words.back().substr(0, 4))});
    }
    if (person.birthDate.isAnswered())
        keys.push_back(
            {LikenessReason::SameBirthDate, hash.of("birth", toIso(person.birthDate.value()))});
}

void addChannelKeys(
    std::vector<Key>& keys, const KeyedHash& hash, const SafeContactDetails& safeContact)
{
    for (const Channel& channel : safeContact.channels) {
        if (channel.way == Way::Phone || channel.way == Way::Sms) {
            if (const std::string digits = lastDigits(channel.address); digits.size() >= 6)
                keys.push_back({LikenessReason::SamePhone, hash.of("phone", digits)});
        } else if (channel.way == Way::Email && !channel.address.empty()) {
            keys.push_back({LikenessReason::SameEmail, hash.of("email", fold(channel.address))});
        }
    }
}

void insertKeys(office::Desk& desk, std::optional<CaseId> caseId, std::optional<ContactId> contact,
    const std::vector<Key>& keys)
{
    for (const Key& key : keys)
        desk.database()
            .prepare("INSERT INTO likeness_keys (id, revision, case_id, contact_id, kind, hash)"
                     " VALUES ($1, 1, $2, $3, $4, $5)")
            .bind(EntryId::create(), caseId, contact, code(key.kind), key.hash)
            .run();
}

/// Everything found about one other record.
struct Found {
    Likeness likeness;
    std::set<LikenessReason> reasons;
};
using FoundById = std::map<std::string, Found>;

Found& entryFor(FoundById& found, std::optional<CaseId> caseId, std::string reference,
    std::optional<ContactId> contact, Instant at)
{
    const std::string id = caseId ? caseId->toString() : contact->toString();
    auto& entry = found[id];
    entry.likeness.caseId = caseId;
    if (!caseId) entry.likeness.contactId = contact;
    entry.likeness.reference = std::move(reference);
    entry.likeness.at = std::max(entry.likeness.at, at);
    return entry;
}

void compareKeys(office::Desk& desk, const std::vector<Key>& keys, std::optional<ContactId> itself,
    FoundById& found)
{
    auto byCase = desk.database().prepare(
        "SELECT c.id, c.reference, c.opened_at FROM visible_likeness_keys l"
        " JOIN visible_cases c ON c.id = l.case_id WHERE l.hash = $1 ORDER BY c.seq DESC LIMIT 20");
    auto byContact = desk.database().prepare(
        "SELECT k.id, k.case_id, c.reference, k.started_at FROM visible_likeness_keys l"
        " JOIN visible_contacts k ON k.id = l.contact_id LEFT JOIN visible_cases c ON c.id = "
        "k.case_id"
        " WHERE l.hash = $1 ORDER BY k.seq DESC LIMIT 20");
    for (const Key& key : keys) {
        byCase.bind(key.hash);
        while (byCase.step())
            entryFor(found, byCase.get<CaseId>(0), byCase.get<std::string>(1), {},
                byCase.get<Instant>(2))
                .reasons.insert(key.kind);
        byContact.bind(key.hash);
        while (byContact.step()) {
            const auto id = byContact.get<ContactId>(0);
            if (id == itself) continue;
            entryFor(found, byContact.getOptional<CaseId>(1),
                byContact.getOptional<std::string>(2).value_or(""), id, byContact.get<Instant>(3))
                .reasons.insert(key.kind);
        }
    }
}

/// Anonymous callers are recognised by their story: the same offence, by the same kind of person,
/// in the same region, told in the same language.
void comparePatterns(office::Desk& desk, const ContactDetails& details,
    std::optional<ContactId> itself, FoundById& found)
{
    const auto offence = mainOffence(details);
    if (!offence.isAnswered() || details.incidents.front().relationship == Honest<Relationship>{})
        return;
    const std::string relationship = columnOf(details.incidents.front().relationship);
    auto row = desk.database().prepare(
        "SELECT k.id, k.case_id, c.reference, k.started_at, k.region, k.language"
        " FROM visible_contacts k LEFT JOIN visible_cases c ON c.id = k.case_id"
        " WHERE k.offence = $1 AND k.relationship = $2 ORDER BY k.seq DESC LIMIT $3");
    row.bind(offence.value(), relationship, kComparedPatterns);
    while (row.step()) {
        const auto id = row.get<ContactId>(0);
        const bool region
            = details.region.isAnswered() && row.get<std::string>(4) == details.region.value();
        const bool language
            = details.language.isAnswered() && row.get<std::string>(5) == details.language.value();
        if (id == itself || (!region && !language)) continue;
        Found& entry = entryFor(found, row.getOptional<CaseId>(1),
            row.getOptional<std::string>(2).value_or(""), id, row.get<Instant>(3));
        entry.reasons.insert({LikenessReason::SameOffence, LikenessReason::SameRelationship});
        if (region) entry.reasons.insert(LikenessReason::SameRegion);
        if (language) entry.reasons.insert(LikenessReason::SameLanguage);
    }
}

int weightOf(const std::set<LikenessReason>& reasons)
{
    int weight = 0;
    for (const LikenessReason reason : reasons)
        switch (reason) {
        case LikenessReason::SamePhone:
        case LikenessReason::SameEmail:
        case LikenessReason::SameName: weight += 4; break;
        case LikenessReason::SimilarName:
        case LikenessReason::SameBirthDate: weight += 2; break;
        default: weight += 1;
        }
    return weight;
}

} // namespace

void keepLikeness(office::Desk& desk, ContactId contact, const ContactDetails& details)
{
    desk.database()
        .prepare("DELETE FROM likeness_keys WHERE id IN"
                 " (SELECT id FROM visible_likeness_keys WHERE contact_id = $1)")
        .bind(contact)
        .run();
    const KeyedHash hash{desk};
    std::vector<Key> keys;
    addPersonKeys(keys, hash, details.person);
    addChannelKeys(keys, hash, details.safeContact);
    insertKeys(desk, {}, contact, keys);
}

void keepLikeness(office::Desk& desk, CaseId caseId)
{
    desk.database()
        .prepare("DELETE FROM likeness_keys WHERE id IN"
                 " (SELECT id FROM visible_likeness_keys WHERE case_id = $1)")
        .bind(caseId)
        .run();
    const KeyedHash hash{desk};
    std::vector<Key> keys;
    for (const Person& person : People{desk}.ofCase(caseId))
        if (person.role == PersonRole::Victim) addPersonKeys(keys, hash, person.details);
    if (const auto profile = SafeContacts{desk}.current(caseId))
        addChannelKeys(keys, hash, profile->details);
    insertKeys(desk, caseId, {}, keys);
}

std::vector<Likeness> possiblyKnown(
    office::Desk& desk, const ContactDetails& details, std::optional<ContactId> itself)
{
    const KeyedHash hash{desk};
    std::vector<Key> keys;
    addPersonKeys(keys, hash, details.person);
    addChannelKeys(keys, hash, details.safeContact);
    FoundById found;
    compareKeys(desk, keys, itself, found);
    comparePatterns(desk, details, itself, found);

    std::vector<std::pair<int, Likeness>> ranked;
    for (auto& [id, entry] : found) {
        const int weight = weightOf(entry.reasons);
        if (weight < 3) continue;
        entry.likeness.likely = weight >= 4;
        entry.likeness.reasons.assign(entry.reasons.begin(), entry.reasons.end());
        ranked.emplace_back(weight, std::move(entry.likeness));
    }
    std::ranges::sort(ranked, [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second.at > b.second.at;
    });
    std::vector<Likeness> likeliest;
    for (auto& [weight, likeness] : ranked)
        if (likeliest.size() < kMostShown) likeliest.push_back(std::move(likeness));
    return likeliest;
}

void noteLook(office::Desk& desk, const Likeness& likeness)
{
    if (likeness.caseId)
        desk.note({"case.looked-at", "case", likeness.caseId->toString()});
    else if (likeness.contactId)
        desk.note({"contact.looked-at", "contact", likeness.contactId->toString()});
}

} // namespace waymark::cases
