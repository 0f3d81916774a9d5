// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "directory/change_history.h"
#include "directory/form_lists.h"
#include "directory/json.h"
#include "directory/service.h"
#include "directory/written_hours.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::directory {

/// The source of what was entered here; no import counts its entries as gone.
inline constexpr std::string_view kByHand = "by-hand";

struct FormPhone {
    std::string number{};
    std::string note{}; ///< "ask for admissions"
    friend bool operator==(const FormPhone&, const FormPhone&) = default;
};

/// What a person may change of a service by hand; the rest of its HSDS object stays as it is.
struct ServiceForm {
    std::string name{};
    std::string organization{};
    std::string description{};
    std::vector<FormPhone> phones{};
    std::string email{};
    std::string url{};
    std::string street{}; ///< of the first place; empty for a confidential one, which then stays
    std::string postalCode{};
    std::string city{};
    std::string point{}; ///< latitude and longitude, see parsePoint(); as the address
    std::vector<std::string> languages{}; ///< BCP 47
    std::optional<int> minimumAge{};
    std::optional<int> maximumAge{};
    std::string eligibility{};
    std::string fees{};
    std::string application{}; ///< how one comes to it
    std::vector<std::string> documents{}; ///< to bring
    std::string alert{};
    bool active = true;
    /// Absent: the rows say more than a week and days off can and are left alone.
    std::optional<WeekHours> week{WeekHours{}};
    std::vector<DaysOff> daysOff{}; ///< written together with the week
    std::vector<std::string> terms{}; ///< headings of taxonomies, see termsIn()
    Additions additions{};
    friend bool operator==(const ServiceForm&, const ServiceForm&) = default;
};

ServiceForm formOf(const Service& service);

/// directory.name-missing, directory.phone-unreadable, directory.email-incomplete,
/// directory.ages-reversed, directory.need-missing, directory.point-unreadable,
/// directory.days-off-reversed; subject: the field, "phones.1" for the second.
Problems problemsIn(const ServiceForm& form);

/// `document` with what differs between the two forms; everything else in place. `idBase` makes
/// the ids of new items.
Json applied(
    Json document, const ServiceForm& before, const ServiceForm& after, std::string_view idBase);

/// What differs, member by member: for showing two versions beside each other.
std::vector<FieldChange> differences(const ServiceForm& before, const ServiceForm& after);

/// My changes of `before` put upon what somebody else made of it; where both changed a field, mine
/// wins.
ServiceForm rebased(const ServiceForm& before, const ServiceForm& mine, const ServiceForm& theirs);

/// For drafts.
std::string toDraft(const ServiceForm& form);
std::optional<ServiceForm> formFromDraft(std::string_view text);

} // namespace waymark::directory
