// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "directory/service.h"
#include "office/desk.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::directory {

using AgreementId = Id<struct AgreementTag>;

/// What this office and a partner agreed on.
struct AgreementDetails {
    std::string number{}; ///< as on the paper; may be empty
    std::string partner{};
    std::optional<ServiceId> service{}; ///< the entry it is about, if about one
    std::string purpose{};
    std::string contact{}; ///< whom to ask at the partner
    Date validFrom{};
    std::optional<Date> validUntil{}; ///< absent: until somebody ends it
    std::string note{};
    friend bool operator==(const AgreementDetails&, const AgreementDetails&) = default;
};
/// directory.agreement-partner-missing, -purpose-missing, -dates-reversed; subject: the field.
Problems problemsIn(const AgreementDetails& details);

/// How an agreement stands on a day.
enum class AgreementState {
    NotYet, ///< begins later
    Valid,
    DueSoon, ///< ends within kAgreementNotice days
    Expired, ///< its day has passed and nobody ended or renewed it
    Ended,
};
std::string_view code(AgreementState state); ///< "not_yet", "valid", "due_soon", …
inline constexpr int kAgreementNotice = 60;

struct Agreement {
    AgreementId id;
    std::int64_t revision = 0;
    AgreementDetails details{};
    std::optional<Date> endedOn{};
    AgreementState state = AgreementState::Valid;
};

/// The register of agreements.
class Agreements {
public:
    explicit Agreements(office::Desk& desk);

    /// Those in force, the first to end first; then those without an end.
    std::vector<Agreement> list(std::size_t limit = 500);
    /// Expired or ending soon: what somebody should renew or end.
    std::vector<Agreement> due();
    std::vector<Agreement> ended(std::size_t limit = 100); ///< newest first
    std::vector<Agreement> ofService(ServiceId id);
    /// NotFound: directory.agreement-not-found.
    Result<Agreement> find(AgreementId id);

    /// Supervisors and administrators: directory.keeping-not-allowed. The first of problemsIn().
    Result<AgreementId> add(const AgreementDetails& details);
    /// Conflict: directory.agreement-changed-since.
    Result<void> change(AgreementId id, std::int64_t revision, const AgreementDetails& details);
    Result<void> end(AgreementId id, std::int64_t revision, Date on);

private:
    template <class... Ts>
    std::vector<Agreement> read(std::string_view condition, const Ts&... values);

    office::Desk& m_desk;
};

} // namespace waymark::directory
