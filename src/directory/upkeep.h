// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "directory/change_history.h"
#include "directory/service.h"
#include "office/desk.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::directory {

using ServiceReportId = Id<struct ServiceReportTag>;

/// What a worker found wrong with an entry.
enum class Wrong { Number, Hours, Place, Closed, Other };
std::string_view code(Wrong what); ///< "number", "hours", "place", "closed", "other"
std::optional<Wrong> parseWrong(std::string_view code);

struct ServiceReport {
    ServiceReportId id;
    ServiceId service;
    Wrong what = Wrong::Number;
    std::string note{};
    std::string by{}; ///< name of the worker
    Instant at{};
    friend bool operator==(const ServiceReport&, const ServiceReport&) = default;
};

/// An entry that somebody should make sure of.
struct ToCheck {
    ServiceId id;
    std::string name{};
    std::string organization{};
    std::string phone{};
    std::int64_t uses = 0; ///< referrals sent
    std::optional<Verification> verified{};
    Freshness freshness = Freshness::Stale;
    bool reported = false; ///< something was found wrong
    friend bool operator==(const ToCheck&, const ToCheck&) = default;
};

/// Where the queue goes on.
struct ToCheckKey {
    int stage = 0; ///< 0 reported, 1 stale, 2 ageing
    std::int64_t uses = 0;
    std::string verifiedOn{};
    std::string id{};
};

struct ToCheckCounts {
    std::int64_t reported = 0;
    std::int64_t stale = 0;
    std::int64_t ageing = 0;
};

/// Keeping the entries true: what to check next, what was found wrong, what changed.
class Upkeep {
public:
    explicit Upkeep(office::Desk& desk);

    /// What was reported, then what is grey, then what is ageing; in each the most used first, the
    /// longest unchecked before the others.
    storage::Page<ToCheck, ToCheckKey> toCheck(
        std::size_t limit, const std::optional<ToCheckKey>& after = {});
    ToCheckCounts counts();

    /// Everybody may; shows on the service at once. Settled by the next verification, as corrected
    /// when the entry changed in between, else as right. The note of a confidential service must
    /// be empty: directory.report-note-confidential.
    Result<ServiceReportId> report(ServiceId id, Wrong what, std::string_view note = {});
    std::vector<ServiceReport> openReports(ServiceId id);

    std::vector<ServiceChange> history(ServiceId id, std::size_t limit = 50);
    /// Who made sure, when and how; newest first.
    std::vector<Verification> verifications(ServiceId id, std::size_t limit = 20);

private:
    office::Desk& m_desk;
};

/// Somebody made sure of the entry: its open reports are settled. In a transaction.
void settleReports(office::Desk& desk, ServiceId id);

} // namespace waymark::directory
