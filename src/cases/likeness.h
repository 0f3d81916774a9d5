// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/contact.h"

namespace waymark::cases {

/// Why two records may be about one person.
enum class LikenessReason {
    SamePhone,
    SameEmail,
    SameName,
    SimilarName,
    SameBirthDate,
    SameOffence,
    SameRelationship,
    SameRegion,
    SameLanguage,
};
template <>
struct Codes<LikenessReason> {
    static constexpr auto kAll = std::to_array<Coded<LikenessReason>>({
        {LikenessReason::SamePhone, "same_phone"},
        {LikenessReason::SameEmail, "same_email"},
        {LikenessReason::SameName, "same_name"},
        {LikenessReason::SimilarName, "similar_name"},
        {LikenessReason::SameBirthDate, "same_birth_date"},
        {LikenessReason::SameOffence, "same_offence"},
        {LikenessReason::SameRelationship, "same_relationship"},
        {LikenessReason::SameRegion, "same_region"},
        {LikenessReason::SameLanguage, "same_language"},
    });
};

/// Another record that may be about the same person. Reasons, never a name; looking is recorded.
struct Likeness {
    std::optional<CaseId> caseId; ///< a case, or
    std::optional<ContactId> contactId; ///< a contact without one
    std::string reference; ///< of the case
    Instant at;
    bool likely; ///< else possible
    std::vector<LikenessReason> reasons;
    friend bool operator==(const Likeness&, const Likeness&) = default;
};

/// Compares a contact being written with what the worker may see; likeliest first, five at most.
std::vector<Likeness> possiblyKnown(
    office::Desk& desk, const ContactDetails& details, std::optional<ContactId> itself = {});
/// Records that the worker opened the card of `likeness`.
void noteLook(office::Desk& desk, const Likeness& likeness);

/// People a worker knows in private life. Kept as keyed hashes: the list cannot be read back.
class Acquaintances {
public:
    explicit Acquaintances(office::Desk& desk);
    Result<void> declare(std::string_view name); ///< at the worker's own desk
    void forgetAll();
    std::int64_t declared() const; ///< how many
    /// True when somebody named in the contact is known to the worker at this desk.
    bool concerns(const ContactDetails& details) const;
    /// True when somebody named is known to `worker`; for routing, never shown as who.
    bool concerns(const ContactDetails& details, WorkerId worker) const;

private:
    office::Desk& m_desk;
};

} // namespace waymark::cases
