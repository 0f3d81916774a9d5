// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/draft.h"

#include "storage/database.h"

namespace waymark::cases {
namespace {

using storage::Statement;

const std::string kSelect
    = "SELECT id, kind, subject_id, label, body, saved_at FROM visible_drafts ";

Draft readDraft(const Statement& row)
{
    return {row.get<DraftId>(0), row.get<std::string>(1), row.get<std::string>(2),
        row.get<std::string>(3), row.get<std::string>(4), row.get<Instant>(5)};
}

} // namespace

Drafts::Drafts(office::Desk& desk)
    : m_desk{desk}
{
}

void Drafts::save(DraftId id, std::string_view kind, std::string_view subjectId,
    std::string_view label, std::string_view body)
{
    auto& database = m_desk.database();
    const auto transaction = database.begin();
    const Instant now = m_desk.clock().now();
    const auto changed
        = database
              .prepare(
                  "UPDATE drafts SET revision = revision + 1, label = $2, body = $3, saved_at = $4"
                  " WHERE id IN (SELECT id FROM visible_drafts WHERE id = $1)")
              .bind(id, label, body, now)
              .run();
    if (changed == 0)
        database
            .prepare("INSERT INTO drafts (id, revision, worker_id, kind, subject_id, label, body,"
                     " saved_at) VALUES ($1, 1, $2, $3, $4, $5, $6, $7)")
            .bind(id, m_desk.session().worker, kind, subjectId, label, body, now)
            .run();
    transaction->commit();
}

std::vector<Draft> Drafts::own() const
{
    return storage::rows(m_desk.database(), kSelect + "ORDER BY saved_at DESC, id", &readDraft);
}

std::vector<Draft> Drafts::own(std::string_view kind, std::string_view subjectId) const
{
    return storage::rows(m_desk.database(),
        kSelect + "WHERE kind = $1 AND subject_id = $2 ORDER BY saved_at DESC, id", &readDraft,
        kind, subjectId);
}

std::optional<Draft> Drafts::find(DraftId id) const
{
    return storage::firstRow(m_desk.database(), kSelect + "WHERE id = $1", &readDraft, id);
}

void Drafts::discard(DraftId id)
{
    auto& database = m_desk.database();
    const auto transaction = database.begin();
    database.prepare("DELETE FROM drafts WHERE id IN (SELECT id FROM visible_drafts WHERE id = $1)")
        .bind(id)
        .run();
    transaction->commit();
}

} // namespace waymark::cases
