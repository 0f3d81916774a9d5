// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace waymark::directory {

/// What a victim may need from somebody else; the headings under which services are found.
enum class Need {
    Emergency,
    Shelter, ///< refuge or other accommodation
    Police,
    MedicalForensic,
    SexualAssaultCentre,
    Psychological, ///< somebody to talk to, therapy
    CrisisLine,
    Legal, ///< advice and aid
    Compensation,
    CourtSupport,
    ChildProtection,
    AdultProtection, ///< elder and dependent adults
    Trafficking,
    Migration,
    Disability,
    Addiction,
    Housing,
    DebtFinance,
    Benefits,
    Employment,
    Education,
    TechnologySafety, ///< spied-on phones, cyber help
    RestorativeJustice,
    PerpetratorProgramme, ///< never at an address where victims come
    Bereavement,
    Interpreter,
    PeerGroup,
    Animals,
    Practical, ///< locks, cleaning, transport
    EmbassyForeignPartner,
};

/// In the order of the enum.
std::span<const Need> allNeeds();
/// "psychological", "court_support": in SQL, JSON and on the command line.
std::string_view code(Need need);
std::optional<Need> parseNeed(std::string_view code);

} // namespace waymark::directory
