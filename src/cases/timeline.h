// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/coded.h"
#include "cases/ids.h"
#include "office/desk.h"
#include "storage/database.h"

#include <map>
#include <string>
#include <vector>

namespace waymark::cases {

enum class EntryKind {
    Note,
    Call,
    Visit,
    Message, ///< letter, mail or SMS, in or out
    Contact, ///< a contact that belongs to the case
    Decision, ///< of a court, an authority or us
    Safety, ///< safe contact changed, flag set, guard overridden
    Assessment,
    Referral,
    Information, ///< leaflets and other information given
    Status, ///< opened, closed, passed on
};
template <>
struct Codes<EntryKind> {
    static constexpr auto kAll = std::to_array<Coded<EntryKind>>({
        {EntryKind::Note, "note"},
        {EntryKind::Call, "call"},
        {EntryKind::Visit, "visit"},
        {EntryKind::Message, "message"},
        {EntryKind::Contact, "contact"},
        {EntryKind::Decision, "decision"},
        {EntryKind::Safety, "safety"},
        {EntryKind::Assessment, "assessment"},
        {EntryKind::Referral, "referral"},
        {EntryKind::Information, "information"},
        {EntryKind::Status, "status"},
    });
};

/// What stands in the timeline. `text` are a worker's words; what the program did is an `event`
/// code ("referral.sent") with `facts`, which the UI turns into a sentence.
struct EntryDetails {
    EntryKind kind = EntryKind::Note;
    Instant at{}; ///< when it happened, not when it was written
    std::string title{}; ///< the worker's, may be empty
    std::string text{};
    std::string event{}; ///< empty for what a worker wrote
    std::map<std::string, std::string> facts{};
    std::string subjectKind{}; ///< what Enter opens: "referral", "assessment" …
    std::string subjectId{};
    std::optional<std::int64_t> minutes{}; ///< how long it took
    friend bool operator==(const EntryDetails&, const EntryDetails&) = default;
};

struct Entry {
    EntryId id;
    std::int64_t revision;
    std::int64_t seq;
    CaseId caseId;
    WorkerId worker;
    std::string workerName{};
    EntryDetails details;
    friend bool operator==(const Entry&, const Entry&) = default;
};

struct EntryKey {
    Instant at;
    std::int64_t seq;
    friend bool operator==(const EntryKey&, const EntryKey&) = default;
};
using EntryPage = storage::Page<Entry, EntryKey>;

/// For other modules, inside their own Act: their fact stands in the timeline of the case.
void addEvent(office::Desk& desk, CaseId caseId, const EntryDetails& entry);

class Timeline {
public:
    explicit Timeline(office::Desk& desk);
    /// Newest first; `kinds` empty: all.
    EntryPage newest(CaseId caseId, const std::vector<EntryKind>& kinds, std::size_t limit,
        std::optional<EntryKey> before = {}) const;
    std::optional<Entry> find(EntryId id) const;
    /// A note, call, visit, message or decision written by hand. Invalid "note.empty".
    Result<Entry> write(CaseId caseId, const EntryDetails& details);
    /// Only its writer may; Conflict "note.changed". The earlier text is kept as a version.
    Result<Entry> rewrite(EntryId id, std::int64_t revision, const EntryDetails& details);

private:
    office::Desk& m_desk;
};

} // namespace waymark::cases
