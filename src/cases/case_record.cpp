// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/case_record.h"

#include "base/fold.h"
#include "cases/search.h"
#include "cases/stored.h"

namespace waymark::cases {
namespace {

using storage::Statement;

std::string digitsOf(std::string_view text)
{
    std::string digits;
    for (const char c : text)
        if (c >= '0' && c <= '9') digits += c;
    return digits;
}

/// A number is found from its beginning and from its endings, because people say "ending 417".
void addNumber(std::set<std::string>& words, std::string_view address)
{
    const std::string digits = digitsOf(address);
    if (digits.size() < 5) return;
    words.insert(digits);
    for (const std::size_t last :
        {std::size_t{9}, std::size_t{8}, std::size_t{6}, std::size_t{4}, std::size_t{3}})
        if (digits.size() > last) words.insert(digits.substr(digits.size() - last));
}

void addWords(std::set<std::string>& words, std::string_view text)
{
    for (std::string& word : foldedWords(text))
        words.insert(std::move(word));
}

} // namespace

std::int64_t nextSeq(office::Desk& desk, std::string_view what)
{
    return office::nextNumber(desk, std::string{what} + ".seq");
}

void touch(office::Desk& desk, CaseId caseId)
{
    desk.database()
        .prepare("UPDATE cases SET touched_at = $2 WHERE id = $1")
        .bind(caseId, desk.clock().now())
        .run();
}

void noteContactAt(office::Desk& desk, CaseId caseId, Instant at)
{
    desk.database()
        .prepare("UPDATE cases SET last_contact_at = $2 WHERE id IN (SELECT id FROM visible_cases"
                 " WHERE id = $1 AND (last_contact_at IS NULL OR last_contact_at < $2))")
        .bind(caseId, at)
        .run();
}

void refreshNextStep(office::Desk& desk, CaseId caseId)
{
    struct Step {
        std::string title;
        std::optional<Date> due;
    };
    const auto next = storage::firstRow(
        desk.database(),
        "SELECT title, due FROM visible_tasks WHERE case_id = $1 AND done_at IS NULL"
        " ORDER BY due NULLS LAST, due_at NULLS LAST, created_at LIMIT 1",
        [](const Statement& row) {
            return Step{row.get<std::string>(0), row.getOptional<Date>(1)};
        },
        caseId);
    const Step step = next.value_or(Step{});
    desk.database()
        .prepare("UPDATE cases SET next_step = $2, next_due = $3, touched_at = $4 WHERE id = $1")
        .bind(caseId, step.title, step.due, desk.clock().now())
        .run();
}

void refreshFlags(office::Desk& desk, CaseId caseId)
{
    bool safety = false;
    bool access = false;
    const auto kinds = storage::rows(
        desk.database(),
        "SELECT kind FROM visible_case_flags WHERE case_id = $1 AND ended_at IS NULL",
        [](const Statement& row) { return enumOf<FlagKind>(row.get<std::string>(0)); }, caseId);
    for (const FlagKind kind : kinds) {
        safety = safety || meaningOf(kind) == FlagMeaning::Safety;
        access = access || kind == FlagKind::AccessNeed || kind == FlagKind::InterpreterNeeded;
    }
    desk.database()
        .prepare(
            "UPDATE cases SET safety_flag = $2, access_flag = $3, touched_at = $4 WHERE id = $1")
        .bind(caseId, safety, access, desk.clock().now())
        .run();
}

void indexCase(office::Desk& desk, CaseId caseId)
{
    struct Head {
        std::int64_t seq;
        std::string reference;
        std::string displayName;
    };
    auto& database = desk.database();
    const auto head = storage::firstRow(
        database, "SELECT seq, reference, display_name FROM visible_cases WHERE id = $1",
        [](const Statement& row) {
            return Head{row.get<std::int64_t>(0), row.get<std::string>(1), row.get<std::string>(2)};
        },
        caseId);
    if (!head) return;
    std::set<std::string> words;
    addWords(words, head->reference);
    words.insert(digitsOf(head->reference));
    addWords(words, head->displayName);
    const auto people = storage::rows(
        database,
        "SELECT body FROM visible_persons WHERE case_id = $1"
        " AND role NOT IN ('alleged_offender', 'professional')",
        [](const Statement& row) {
            return readable(personFromJson(parsedBody(row.get<std::string>(0))));
        },
        caseId);
    for (const PersonDetails& person : people) {
        addWords(words, person.name);
        addWords(words, person.preferredName);
    }
    if (const auto profile = SafeContacts{desk}.current(caseId))
        for (const Channel& channel : profile->details.channels)
            if (channel.way == Way::Phone || channel.way == Way::Sms)
                addNumber(words, channel.address);
    writeSearchWords(database, head->seq, words);
}

} // namespace waymark::cases
