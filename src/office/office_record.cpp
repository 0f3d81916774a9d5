// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/office_record.h"

#include "base/fold.h"
#include "office/setup.h"

#include <algorithm>
#include <utility>

namespace waymark::office {

Problems problemsIn(const OfficeDetails& details)
{
    using enum Error::Kind;
    Problems problems;
    if (fold(details.name).empty()) problems.push_back({Invalid, "office.name-missing", "name"});
    const auto isCode = [](std::string_view text) {
        return text.size() >= 2 && text.size() <= 8
            && std::ranges::all_of(text, [](char c) { return (c >= 'A' && c <= 'Z') || c == '-'; });
    };
    if (!isCode(details.country))
        problems.push_back({Invalid, "office.country-unknown", "country"});
    if (!isTimeZone(details.timeZone))
        problems.push_back({Invalid, "office.time-zone-unknown", "time-zone"});
    if (details.language.size() < 2)
        problems.push_back({Invalid, "office.language-missing", "language"});
    return problems;
}

OfficeRecords::OfficeRecords(Desk& desk)
    : m_desk{desk}
{
}

OfficeRecord OfficeRecords::record() const { return officeRecord(m_desk.database()); }

Result<OfficeRecord> OfficeRecords::save(const OfficeRecord& record)
{
    if (auto allowed = requireAdministrator(m_desk.session()); !allowed) return allowed.error();
    if (const auto problems = problemsIn(record.details); !problems.empty())
        return problems.front();
    Act act{m_desk};
    if (officeRecord(m_desk.database()).details.training != record.details.training)
        return Error{Error::Kind::NotAllowed, "office.training-fixed"};
    const auto& [name, country, timeZone, language, training] = record.details;
    const auto changed
        = m_desk.database()
              .prepare("UPDATE offices SET revision = revision + 1, name = $1, country = $2,"
                       " time_zone = $3, language = $4 WHERE id = $5 AND revision = $6")
              .bind(name, country, timeZone, language, record.id, record.revision)
              .run();
    if (changed == 0) return Error{Error::Kind::Conflict, "office.changed-meanwhile"};
    act.record({"office.changed", "office", record.id.toString()});
    act.commit();
    return officeRecord(m_desk.database());
}

std::optional<std::string> OfficeRecords::setting(std::string_view name) const
{
    return storage::firstRow(
        m_desk.database(), "SELECT value FROM visible_settings WHERE id = $1",
        [](const storage::Statement& row) { return row.get<std::string>(0); }, name);
}

Result<void> OfficeRecords::setSetting(std::string_view name, std::string_view value)
{
    if (auto allowed = requireAdministrator(m_desk.session()); !allowed) return allowed;
    Act act{m_desk};
    writeSetting(m_desk, act, name, value);
    act.commit();
    return {};
}

void writeSetting(Desk& desk, Act& act, std::string_view name, std::string_view value)
{
    auto& database = desk.database();
    const auto changed
        = database.prepare("UPDATE settings SET value = $1 WHERE id = $2").bind(value, name).run();
    if (changed == 0)
        database.prepare("INSERT INTO settings (id, value) VALUES ($1, $2)")
            .bind(name, value)
            .run();
    act.record({"office.setting-changed", "setting", std::string{name}});
}

} // namespace waymark::office
