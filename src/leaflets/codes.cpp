// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/codes.h"

#include "base/coded.h"

namespace waymark::leaflets {
namespace {

constexpr auto kLetters = std::to_array<Coded<Letter>>({
    {Letter::Support, "a"},
    {Letter::Complaint, "b"},
    {Letter::Protection, "c"},
    {Letter::LegalAdvice, "d"},
    {Letter::Compensation, "e"},
    {Letter::Interpretation, "f"},
    {Letter::AnotherState, "g"},
    {Letter::Grievance, "h"},
    {Letter::CaseContact, "i"},
    {Letter::RestorativeJustice, "j"},
    {Letter::Expenses, "k"},
});
constexpr auto kLevels = std::to_array<Coded<Level>>({
    {Level::First, "first"},
    {Level::Detailed, "detailed"},
});
constexpr auto kFormats = std::to_array<Coded<Format>>({
    {Format::Standard, "standard"},
    {Format::Large, "large"},
    {Format::Easy, "easy"},
    {Format::Bilingual, "bilingual"},
    {Format::Discreet, "discreet"},
});
constexpr auto kCovers = std::to_array<Coded<Cover>>({
    {Cover::ShoppingList, "shopping_list"},
    {Cover::Timetable, "timetable"},
    {Cover::Recipe, "recipe"},
    {Cover::Bookmark, "bookmark"},
    {Cover::Card, "card"},
    {Cover::Receipt, "receipt"},
    {Cover::Memorise, "memorise"},
});
constexpr auto kAudiences = std::to_array<Coded<Audience>>({
    {Audience::Victim, "victim"},
    {Audience::Family, "family"},
    {Audience::Witness, "witness"},
    {Audience::Child, "child"},
});
constexpr auto kStages = std::to_array<Coded<Stage>>({
    {Stage::NotReported, "not_reported"},
    {Stage::Reported, "reported"},
});
constexpr auto kStatuses = std::to_array<Coded<TranslationStatus>>({
    {TranslationStatus::Source, "source"},
    {TranslationStatus::Approved, "approved"},
    {TranslationStatus::ToBeConfirmed, "to_be_confirmed"},
    {TranslationStatus::Stale, "stale"},
});
constexpr auto kHandings = std::to_array<Coded<Handing>>({
    {Handing::Paper, "paper"},
    {Handing::ReadAloud, "read_aloud"},
    {Handing::File, "file"},
    {Handing::Screen, "screen"},
    {Handing::Post, "post"},
    {Handing::Spoken, "spoken"},
});
constexpr auto kUnderstood = std::to_array<Coded<Understood>>({
    {Understood::NotAsked, "not_asked"},
    {Understood::Yes, "yes"},
    {Understood::Part, "part"},
    {Understood::No, "no"},
});
constexpr auto kTakenHome = std::to_array<Coded<TakenHome>>({
    {TakenHome::NotAsked, "not_asked"},
    {TakenHome::Taken, "taken"},
    {TakenHome::KeptHere, "kept_here"},
    {TakenHome::Hidden, "hidden"},
});
constexpr auto kSeenBy = std::to_array<Coded<SeenBy>>({
    {SeenBy::NotAsked, "not_asked"},
    {SeenBy::Nobody, "nobody"},
    {SeenBy::SomebodySafe, "somebody_safe"},
    {SeenBy::SomebodyElse, "somebody_else"},
});
constexpr auto kKeptAt = std::to_array<Coded<KeptAt>>({
    {KeptAt::NotAsked, "not_asked"},
    {KeptAt::OnThePerson, "on_the_person"},
    {KeptAt::AtHome, "at_home"},
    {KeptAt::ElsewhereSafe, "elsewhere_safe"},
    {KeptAt::Here, "here"},
    {KeptAt::SharedDevice, "shared_device"},
});
constexpr auto kInfoStatuses = std::to_array<Coded<InfoStatus>>({
    {InfoStatus::NotDue, "not_due"},
    {InfoStatus::ToGive, "to_give"},
    {InfoStatus::Given, "given"},
    {InfoStatus::Repeated, "repeated"},
    {InfoStatus::Refused, "refused"},
});

} // namespace

std::string_view code(Letter letter) { return codeOf(kLetters, letter); }
std::optional<Letter> parseLetter(std::string_view text) { return valueOf(kLetters, text); }
std::string_view code(Level level) { return codeOf(kLevels, level); }
std::optional<Level> parseLevel(std::string_view text) { return valueOf(kLevels, text); }
std::string_view code(Format format) { return codeOf(kFormats, format); }
std::optional<Format> parseFormat(std::string_view text) { return valueOf(kFormats, text); }
std::string_view code(Cover cover) { return codeOf(kCovers, cover); }
std::optional<Cover> parseCover(std::string_view text) { return valueOf(kCovers, text); }
std::string_view code(Audience audience) { return codeOf(kAudiences, audience); }
std::optional<Audience> parseAudience(std::string_view text) { return valueOf(kAudiences, text); }
std::string_view code(Stage stage) { return codeOf(kStages, stage); }
std::optional<Stage> parseStage(std::string_view text) { return valueOf(kStages, text); }
std::string_view code(TranslationStatus status) { return codeOf(kStatuses, status); }
std::optional<TranslationStatus> parseTranslationStatus(std::string_view text)
{
    return valueOf(kStatuses, text);
}
std::string_view code(Handing handing) { return codeOf(kHandings, handing); }
std::optional<Handing> parseHanding(std::string_view text) { return valueOf(kHandings, text); }
std::string_view code(Understood understood) { return codeOf(kUnderstood, understood); }
std::optional<Understood> parseUnderstood(std::string_view text)
{
    return valueOf(kUnderstood, text);
}
std::string_view code(TakenHome takenHome) { return codeOf(kTakenHome, takenHome); }
std::optional<TakenHome> parseTakenHome(std::string_view text) { return valueOf(kTakenHome, text); }

std::string_view code(SeenBy seenBy) { return codeOf(kSeenBy, seenBy); }
std::optional<SeenBy> parseSeenBy(std::string_view text) { return valueOf(kSeenBy, text); }
std::string_view code(KeptAt keptAt) { return codeOf(kKeptAt, keptAt); }
std::optional<KeptAt> parseKeptAt(std::string_view text) { return valueOf(kKeptAt, text); }
std::string_view code(InfoStatus status) { return codeOf(kInfoStatuses, status); }

} // namespace waymark::leaflets
