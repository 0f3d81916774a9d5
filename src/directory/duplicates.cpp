// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "directory/index_row.h"
#include "directory/merging.h"

#include <algorithm>
#include <cctype>
#include <set>
#include <unordered_map>
#include <unordered_set>

/// Which entries may be one service. Only such as share a phone, a name or a place are compared, so
/// that a hundred thousand entries are looked through once.
namespace waymark::directory {
namespace {

using storage::Statement;

constexpr std::size_t kLocalDigits = 8; ///< what two spellings of a number have in common
constexpr std::size_t kShortestPhone = 6;
constexpr std::size_t kMostInBucket = 60; ///< a switchboard or a mall says nothing
constexpr double kLikeName = 0.6; ///< share of the letter pairs two names have in common
constexpr double kNearKm = 0.25;
constexpr std::size_t kAskEvery = 4096;

struct Row {
    DuplicatePair::Side side;
    std::string nameKey;
    std::string phoneKey;
    std::string placeKey;
    std::optional<double> latitude, longitude;
};

std::string phoneKeyOf(const std::string& phone)
{
    std::string digits;
    for (const char c : phone)
        if (std::isdigit(static_cast<unsigned char>(c))) digits += c;
    if (digits.size() < kShortestPhone) return {};
    return digits.size() > kLocalDigits ? digits.substr(digits.size() - kLocalDigits) : digits;
}

std::vector<std::string> letterPairs(const std::string& text)
{
    std::vector<std::string> pairs;
    for (std::size_t i = 0; i + 1 < text.size(); ++i)
        if (text[i] != ' ' && text[i + 1] != ' ') pairs.push_back(text.substr(i, 2));
    std::ranges::sort(pairs);
    return pairs;
}

/// Dice's coefficient of the letter pairs: 1 for the same words in any order.
double nameLikeness(const std::string& a, const std::string& b)
{
    if (a == b) return 1;
    const auto one = letterPairs(a);
    const auto other = letterPairs(b);
    if (one.empty() || other.empty()) return 0;
    std::vector<std::string> both;
    std::ranges::set_intersection(one, other, std::back_inserter(both));
    return 2.0 * static_cast<double>(both.size()) / static_cast<double>(one.size() + other.size());
}

std::vector<Likeness> reasonsFor(const Row& a, const Row& b, double name)
{
    std::vector<Likeness> reasons;
    if (!a.phoneKey.empty() && a.phoneKey == b.phoneKey) reasons.push_back(Likeness::SamePhone);
    if (name >= 1)
        reasons.push_back(Likeness::SameName);
    else if (name >= kLikeName)
        reasons.push_back(Likeness::LikeName);
    if (a.latitude && b.latitude
        && kilometres(*a.latitude, *a.longitude, *b.latitude, *b.longitude) <= kNearKm)
        reasons.push_back(Likeness::Near);
    else if (!a.placeKey.empty() && a.placeKey == b.placeKey)
        reasons.push_back(Likeness::SamePlace);
    return reasons;
}

/// Much used and lately checked is the one to keep.
bool isBetterKept(const DuplicatePair::Side& a, const DuplicatePair::Side& b)
{
    const auto rank = [](const DuplicatePair::Side& side) {
        return std::tuple{-side.uses,
            side.verifiedOn ? -std::chrono::sys_days{*side.verifiedOn}.time_since_epoch().count()
                            : 0,
            side.id};
    };
    return rank(a) < rank(b);
}

class Finding {
public:
    explicit Finding(std::vector<Row> rows)
        : m_rows{std::move(rows)}
    {
    }

    std::vector<DuplicatePair> find(
        const std::unordered_set<std::string>& apart, const std::function<bool()>& stillWanted)
    {
        for (const auto key : {&Row::phoneKey, &Row::nameKey}) {
            std::unordered_map<std::string, std::vector<std::size_t>> buckets;
            for (std::size_t i = 0; i < m_rows.size(); ++i)
                if (!(m_rows[i].*key).empty()) buckets[m_rows[i].*key].push_back(i);
            for (const auto& [text, members] : buckets) {
                if (members.size() < 2 || members.size() > kMostInBucket) continue;
                if (++m_asked % kAskEvery == 0 && stillWanted && !stillWanted()) return {};
                compare(members, apart);
            }
        }
        return std::move(m_found);
    }

private:
    void compare(
        const std::vector<std::size_t>& members, const std::unordered_set<std::string>& apart)
    {
        for (std::size_t i = 0; i < members.size(); ++i)
            for (std::size_t j = i + 1; j < members.size(); ++j) {
                const Row& a = m_rows[members[i]];
                const Row& b = m_rows[members[j]];
                const double name = nameLikeness(a.nameKey, b.nameKey);
                if (name < kLikeName) continue;
                auto reasons = reasonsFor(a, b, name);
                // One name alone is no reason: many towns have a "Legal advice".
                if (reasons.size() < 2) continue;
                const std::string pair = pairKey(a.side.id, b.side.id);
                if (apart.contains(pair) || !m_seen.insert(pair).second) continue;
                const bool keepFirst = isBetterKept(a.side, b.side);
                m_found.push_back(
                    {keepFirst ? a.side : b.side, keepFirst ? b.side : a.side, std::move(reasons)});
            }
    }

    std::vector<Row> m_rows;
    std::set<std::string> m_seen;
    std::vector<DuplicatePair> m_found;
    std::size_t m_asked = 0;
};

Row readRow(const Statement& row)
{
    Row read{.side = {.id = row.get<ServiceId>(0),
                 .revision = row.get<std::int64_t>(1),
                 .name = row.get<std::string>(2),
                 .organization = row.get<std::string>(4),
                 .phone = row.get<std::string>(5),
                 .place = row.get<std::string>(6),
                 .source = row.get<std::string>(9),
                 .uses = row.get<std::int64_t>(10),
                 .verifiedOn = row.getOptional<Date>(11)},
        .nameKey = row.get<std::string>(3),
        .phoneKey = {},
        .placeKey = fold(row.get<std::string>(6)),
        .latitude = row.getOptional<double>(7),
        .longitude = row.getOptional<double>(8)};
    read.phoneKey = phoneKeyOf(read.side.phone);
    return read;
}

} // namespace

std::vector<DuplicatePair> Merging::candidates(
    std::size_t limit, const std::function<bool()>& stillWanted)
{
    auto& database = m_desk.database();
    const auto apart = storage::rows(database, "SELECT id FROM visible_service_distinctions",
        [](const Statement& row) { return row.get<std::string>(0); });
    Finding finding{storage::rows(database,
        "SELECT s.id, s.revision, s.name, s.name_key, s.organization, s.phone, s.place, s.latitude,"
        " s.longitude, s.source, c.uses, s.verified_on FROM visible_services s"
        " JOIN visible_service_checking c ON c.id = s.id ORDER BY s.number",
        readRow)};
    auto pairs = finding.find({apart.begin(), apart.end()}, stillWanted);
    std::ranges::stable_sort(pairs, [](const DuplicatePair& a, const DuplicatePair& b) {
        if (a.reasons.size() != b.reasons.size()) return a.reasons.size() > b.reasons.size();
        if (a.reasons != b.reasons) return a.reasons < b.reasons;
        return std::pair{a.first.id, a.second.id} < std::pair{b.first.id, b.second.id};
    });
    if (pairs.size() > limit)
        pairs.erase(pairs.begin() + static_cast<std::ptrdiff_t>(limit), pairs.end());
    return pairs;
}

} // namespace waymark::directory
