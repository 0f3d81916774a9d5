// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace waymark::leaflets {

/// The eleven kinds of information of Art. 4(1) of Directive 2012/29/EU; the code is the letter.
enum class Letter {
    Support, ///< a: type of support and from whom; medical, specialist, accommodation
    Complaint, ///< b: making a complaint and one's role in it
    Protection, ///< c
    LegalAdvice, ///< d: legal advice, legal aid, other advice
    Compensation, ///< e
    Interpretation, ///< f: interpretation and translation
    AnotherState, ///< g: special measures for residents of another Member State
    Grievance, ///< h: complaints about an authority
    CaseContact, ///< i: contact details for communications about the case
    RestorativeJustice, ///< j
    Expenses, ///< k: reimbursement of expenses of taking part
};
inline constexpr std::size_t kLetterCount = 11;
constexpr std::array<Letter, kLetterCount> allLetters()
{
    std::array<Letter, kLetterCount> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<Letter>(i);
    return all;
}
std::string_view code(Letter letter); ///< "a" to "k"
std::optional<Letter> parseLetter(std::string_view text);

/// Art. 4(2): the first information, or what is told later in more detail.
enum class Level { First, Detailed };
std::string_view code(Level level);
std::optional<Level> parseLevel(std::string_view text);

enum class Format { Standard, Large, Easy, Bilingual, Discreet };
std::string_view code(Format format);
std::optional<Format> parseFormat(std::string_view text);

/// What a discreet page looks like.
enum class Cover {
    ShoppingList,
    Timetable,
    Recipe,
    Bookmark,
    Card, ///< as large as a bank card
    Receipt,
    Memorise, ///< three facts to learn by heart; the page can stay here
};
inline constexpr std::array kAllCovers{Cover::ShoppingList, Cover::Timetable, Cover::Recipe,
    Cover::Bookmark, Cover::Card, Cover::Receipt, Cover::Memorise};
std::string_view code(Cover cover);
std::optional<Cover> parseCover(std::string_view text);

enum class Audience { Victim, Family, Witness, Child };
std::string_view code(Audience audience);
std::optional<Audience> parseAudience(std::string_view text);

/// Where a case stands with the authorities.
enum class Stage { NotReported, Reported };
std::string_view code(Stage stage); ///< "not_reported", "reported"
std::optional<Stage> parseStage(std::string_view text);

/// How far a text may be trusted to say the same as its source.
enum class TranslationStatus {
    Source, ///< the text others are translated from
    Approved, ///< read by a second person against the present source
    ToBeConfirmed, ///< shown on the page
    Stale, ///< the source has changed since; needs an explicit yes before it is given
};
std::string_view code(TranslationStatus status);
std::optional<TranslationStatus> parseTranslationStatus(std::string_view text);

/// How something reached the person.
enum class Handing { Paper, ReadAloud, File, Screen, Post, Spoken };
std::string_view code(Handing handing);
std::optional<Handing> parseHanding(std::string_view text);

enum class Understood { NotAsked, Yes, Part, No };
std::string_view code(Understood understood);
std::optional<Understood> parseUnderstood(std::string_view text);

/// Where the paper or file is now.
enum class TakenHome { NotAsked, Taken, KeptHere, Hidden };
std::string_view code(TakenHome takenHome);
std::optional<TakenHome> parseTakenHome(std::string_view text);

/// Who else could see it, as the person says before it leaves.
enum class SeenBy { NotAsked, Nobody, SomebodySafe, SomebodyElse };
std::string_view code(SeenBy seenBy);
std::optional<SeenBy> parseSeenBy(std::string_view text);

/// Where it will be kept, as the person says before it leaves.
enum class KeptAt { NotAsked, OnThePerson, AtHome, ElsewhereSafe, Here, SharedDevice };
std::string_view code(KeptAt keptAt);
std::optional<KeptAt> parseKeptAt(std::string_view text);

/// How one letter of Art. 4(1) stands in a case.
enum class InfoStatus { NotDue, ToGive, Given, Repeated, Refused };
std::string_view code(InfoStatus status);

} // namespace waymark::leaflets
