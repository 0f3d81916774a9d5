// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "directory/service.h"
#include "office/desk.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace waymark::directory {

using ServiceMergeId = Id<struct ServiceMergeTag>;

/// In what two entries are alike.
enum class Likeness { SamePhone, SameName, LikeName, SamePlace, Near };
std::string_view code(Likeness likeness); ///< "same_phone", "same_name", "like_name", …

/// Two entries that may be one service.
struct DuplicatePair {
    struct Side {
        ServiceId id;
        std::int64_t revision = 0;
        std::string name{};
        std::string organization{};
        std::string phone{};
        std::string place{};
        std::string source{};
        std::int64_t uses = 0;
        std::optional<Date> verifiedOn{};
    };
    Side first; ///< the one to keep, if nothing speaks against it: more used, later checked
    Side second;
    std::vector<Likeness> reasons{}; ///< strongest first
};

/// A merge in force.
struct ServiceMerge {
    ServiceMergeId id;
    std::int64_t revision = 0;
    ServiceId kept;
    std::string keptName{};
    ServiceId merged;
    std::string mergedName{};
    std::string by{};
    Instant at{};
};

/// Entries that came twice: found by likeness, merged by a person, taken apart again.
class Merging {
public:
    explicit Merging(office::Desk& desk);

    /// The most alike first. Alike in name, and in phone or place as well; two offers of one house
    /// with one phone are not. Reads every entry: call with `stillWanted` from a job.
    std::vector<DuplicatePair> candidates(
        std::size_t limit = 100, const std::function<bool()>& stillWanted = {});
    /// Somebody looked: these are two. The pair is not suggested again.
    Result<void> keepApart(ServiceId one, ServiceId other);

    /// `merged` leaves every search and leads to `kept`, which takes over what the office knew of
    /// it and the later verification. Refusals: directory.keeping-not-allowed,
    /// directory.merge-with-itself, directory.merged-already, directory.service-changed-since.
    Result<ServiceMergeId> merge(
        ServiceId kept, std::int64_t keptRevision, ServiceId merged, std::int64_t mergedRevision);
    /// Both as they were; what was changed in the kept one since stays. The last merge of an entry
    /// first: directory.merge-not-last.
    Result<void> undo(ServiceMergeId id);
    /// Merges in force, newest first; of one entry when given.
    std::vector<ServiceMerge> inForce(
        const std::optional<ServiceId>& kept = {}, std::size_t limit = 100);

private:
    office::Desk& m_desk;
};

/// The name of a pair, the same from either side.
std::string pairKey(const ServiceId& one, const ServiceId& other);

/// The entry that `id` leads to; itself when it was never merged.
ServiceId keptFor(storage::Database& database, const ServiceId& id);

} // namespace waymark::directory
