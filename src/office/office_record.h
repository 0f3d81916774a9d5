// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "office/desk.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace waymark::office {

/// What an office says about itself.
struct OfficeDetails {
    std::string name;
    std::string country; ///< a country pack: "FR", "GB-NIR" …
    std::string timeZone; ///< IANA, e.g. "Europe/Paris"
    std::string language; ///< BCP 47, the office's working language
    bool training = false; ///< fictional people only; shown on every screen and document

    friend bool operator==(const OfficeDetails&, const OfficeDetails&) = default;
};

struct OfficeRecord {
    OfficeId id;
    std::int64_t revision = 1;
    OfficeDetails details;
    Instant createdAt{};

    friend bool operator==(const OfficeRecord&, const OfficeRecord&) = default;
};

/// Tied to the fields "name", "country", "time-zone", "language".
Problems problemsIn(const OfficeDetails& details);

/// Writes a setting inside an act of the caller, who has asked whether the worker may.
void writeSetting(Desk& desk, Act& act, std::string_view name, std::string_view value);

/// The office's own record and its settings.
class OfficeRecords {
public:
    explicit OfficeRecords(Desk& desk);

    OfficeRecord record() const;
    /// Administrators only. Conflict when `record` is stale; the training flag cannot be changed.
    Result<OfficeRecord> save(const OfficeRecord& record);

    /// Named values such as "backup.keep"; any worker reads, administrators write.
    std::optional<std::string> setting(std::string_view name) const;
    Result<void> setSetting(std::string_view name, std::string_view value);

private:
    Desk& m_desk;
};

} // namespace waymark::office
