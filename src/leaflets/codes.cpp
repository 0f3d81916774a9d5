// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/codes.h"

namespace waymark::leaflets {
namespace {

using namespace std::string_view_literals;

constexpr std::array kLetters{
    "a"sv, "b"sv, "c"sv, "d"sv, "e"sv, "f"sv, "g"sv, "h"sv, "i"sv, "j"sv, "k"sv};
constexpr std::array kLevels{"first"sv, "detailed"sv};
constexpr std::array kFormats{"standard"sv, "large"sv, "easy"sv, "bilingual"sv, "discreet"sv};
constexpr std::array kCovers{"shopping_list"sv, "timetable"sv, "recipe"sv, "bookmark"sv, "card"sv,
    "receipt"sv, "memorise"sv};
constexpr std::array kAudiences{"victim"sv, "family"sv, "witness"sv, "child"sv};
constexpr std::array kStages{"not_reported"sv, "reported"sv};
constexpr std::array kStatuses{"source"sv, "approved"sv, "to_be_confirmed"sv, "stale"sv};
constexpr std::array kHandings{
    "paper"sv, "read_aloud"sv, "file"sv, "screen"sv, "post"sv, "spoken"sv};
constexpr std::array kUnderstood{"not_asked"sv, "yes"sv, "part"sv, "no"sv};
constexpr std::array kTakenHome{"not_asked"sv, "taken"sv, "kept_here"sv, "hidden"sv};
constexpr std::array kSeenBy{"not_asked"sv, "nobody"sv, "somebody_safe"sv, "somebody_else"sv};
constexpr std::array kKeptAt{
    "not_asked"sv, "on_the_person"sv, "at_home"sv, "elsewhere_safe"sv, "here"sv, "shared_device"sv};
constexpr std::array kInfoStatuses{"not_due"sv, "to_give"sv, "given"sv, "repeated"sv, "refused"sv};

template <class E, std::size_t N>
std::string_view codeIn(const std::array<std::string_view, N>& codes, E value)
{
    return codes[static_cast<std::size_t>(value)];
}

template <class E, std::size_t N>
std::optional<E> parseIn(const std::array<std::string_view, N>& codes, std::string_view text)
{
    for (std::size_t i = 0; i < N; ++i)
        if (codes[i] == text) return static_cast<E>(i);
    return std::nullopt;
}

} // namespace

std::string_view code(Letter letter) { return codeIn(kLetters, letter); }
std::optional<Letter> parseLetter(std::string_view text) { return parseIn<Letter>(kLetters, text); }
std::string_view code(Level level) { return codeIn(kLevels, level); }
std::optional<Level> parseLevel(std::string_view text) { return parseIn<Level>(kLevels, text); }
std::string_view code(Format format) { return codeIn(kFormats, format); }
std::optional<Format> parseFormat(std::string_view text) { return parseIn<Format>(kFormats, text); }
std::string_view code(Cover cover) { return codeIn(kCovers, cover); }
std::optional<Cover> parseCover(std::string_view text) { return parseIn<Cover>(kCovers, text); }
std::string_view code(Audience audience) { return codeIn(kAudiences, audience); }
std::optional<Audience> parseAudience(std::string_view text)
{
    return parseIn<Audience>(kAudiences, text);
}
std::string_view code(Stage stage) { return codeIn(kStages, stage); }
std::optional<Stage> parseStage(std::string_view text) { return parseIn<Stage>(kStages, text); }
std::string_view code(TranslationStatus status) { return codeIn(kStatuses, status); }
std::optional<TranslationStatus> parseTranslationStatus(std::string_view text)
{
    return parseIn<TranslationStatus>(kStatuses, text);
}
std::string_view code(Handing handing) { return codeIn(kHandings, handing); }
std::optional<Handing> parseHanding(std::string_view text)
{
    return parseIn<Handing>(kHandings, text);
}
std::string_view code(Understood understood) { return codeIn(kUnderstood, understood); }
std::optional<Understood> parseUnderstood(std::string_view text)
{
    return parseIn<Understood>(kUnderstood, text);
}
std::string_view code(TakenHome takenHome) { return codeIn(kTakenHome, takenHome); }
std::optional<TakenHome> parseTakenHome(std::string_view text)
{
    return parseIn<TakenHome>(kTakenHome, text);
}

std::string_view code(SeenBy seenBy) { return codeIn(kSeenBy, seenBy); }
std::optional<SeenBy> parseSeenBy(std::string_view text) { return parseIn<SeenBy>(kSeenBy, text); }
std::string_view code(KeptAt keptAt) { return codeIn(kKeptAt, keptAt); }
std::optional<KeptAt> parseKeptAt(std::string_view text) { return parseIn<KeptAt>(kKeptAt, text); }
std::string_view code(InfoStatus status) { return codeIn(kInfoStatuses, status); }

} // namespace waymark::leaflets
