// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "cases/ids.h"
#include "leaflets/codes.h"
#include "office/desk.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace waymark::leaflets {

using InfoItemId = Id<struct InfoItemTag>;
using PackId = Id<struct PackTag>;

/// One letter of Art. 4(1) told or given once.
struct InfoItem {
    InfoItemId id;
    std::int64_t revision;
    cases::CaseId caseId;
    std::optional<PackId> pack{}; ///< absent when it was only spoken
    Letter letter;
    Level level;
    bool refused = false; ///< offered, and the person did not want it
    Instant at;
    office::WorkerId by;
    Handing handing;
    std::string language; ///< BCP 47
    Format format;
    std::string leaflet{}; ///< id, or empty when spoken freely
    int version = 0; ///< of the leaflet
    Understood understood = Understood::NotAsked;
    TakenHome takenHome = TakenHome::NotAsked;
    friend bool operator==(const InfoItem&, const InfoItem&) = default;
};

/// How a hand-over went; the same for all letters of it.
struct HandOver {
    Handing handing = Handing::Paper;
    Understood understood = Understood::NotAsked;
    TakenHome takenHome = TakenHome::NotAsked;
    SeenBy seenBy = SeenBy::NotAsked;
    KeptAt keptAt = KeptAt::NotAsked;
    std::string overrideReason{}; ///< why it is given although the guard says not now; recorded
    friend bool operator==(const HandOver&, const HandOver&) = default;
};

/// Told without paper.
struct SpokenInformation {
    Letter letter;
    Level level = Level::First;
    std::string language;
    Understood understood = Understood::NotAsked;
    bool refused = false;
};

/// What stands of one letter in a case.
struct Coverage {
    Letter letter;
    std::optional<InfoItem> first; ///< the latest at the first level
    std::optional<InfoItem> detailed;
    int times = 0;
    bool due = true; ///< false: not applicable here (g: lives in this country)
    bool askFirst = false; ///< j with a partner: talk about safety before
    bool refused = false; ///< offered last time, and the person did not want it
};
InfoStatus statusOf(const Coverage& coverage);

/// What came of a hand-over, asked afterwards.
struct Outcome {
    Understood understood = Understood::NotAsked;
    TakenHome takenHome = TakenHome::NotAsked;
    bool readAloud = false; ///< it was read together in the end
};

/// The Art. 4 record of a case: what was given, how, and whether it was understood.
class Ledger {
public:
    /// Keeps the reference: the desk must outlive it.
    explicit Ledger(office::Desk& desk);

    std::vector<InfoItem> items(cases::CaseId caseId); ///< newest first
    std::array<Coverage, kLetterCount> coverage(cases::CaseId caseId);
    /// NotFound: case.not-found.
    Result<InfoItem> tell(cases::CaseId caseId, const SpokenInformation& information);
    /// Later answers about the same hand-over. Conflict: information.changed.
    Result<InfoItem> update(
        InfoItemId id, std::int64_t revision, Understood understood, TakenHome takenHome);
    /// The same for every letter of a pack. NotFound: pack.not-found.
    Result<void> noteOutcome(PackId pack, const Outcome& outcome);

private:
    office::Desk& m_desk;
};

} // namespace waymark::leaflets
