// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "office/desk.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::office {

/// What an administrator enters about a worker.
struct WorkerDetails {
    std::string name; ///< as shown; also what one signs in with, case and accents aside
    std::set<Role> roles; ///< at least one

    friend bool operator==(const WorkerDetails&, const WorkerDetails&) = default;
};

struct WorkerRecord {
    WorkerId id;
    std::int64_t revision = 1;
    WorkerDetails details;
    bool active = true;
    bool passwordInitial = false; ///< set by an administrator, to be changed at the next sign-in
    Instant createdAt{};

    friend bool operator==(const WorkerRecord&, const WorkerRecord&) = default;
};

/// Tied to the fields "name" and "roles".
Problems problemsIn(const WorkerDetails& details);

/// The people who work here: the records. Passwords and key slots are app::Accounts.
///
/// Everybody sees who works here; only administrators change it. The office keeps at least one
/// active administrator.
class Workers {
public:
    explicit Workers(Desk& desk);

    std::vector<WorkerRecord> list() const; ///< in order of name, the disabled too
    Result<WorkerRecord> get(WorkerId id) const;
    Result<WorkerRecord> named(std::string_view name) const; ///< case and accents aside

    /// Conflict when the name is taken. `initialPassword`: it must be changed at first sign-in.
    Result<WorkerRecord> add(const WorkerDetails& details);
    /// Changes name and roles; Conflict when `record` is stale.
    Result<WorkerRecord> save(const WorkerRecord& record);
    Result<WorkerRecord> disable(WorkerId id);
    Result<WorkerRecord> enable(WorkerId id);
    /// Notes that the password was set by an administrator (true) or chosen by its owner (false).
    Result<void> markPassword(WorkerId id, bool initial);

private:
    Result<void> mayChange() const;
    Result<WorkerRecord> setActive(WorkerId id, bool active);

    Desk& m_desk;
};

} // namespace waymark::office
