// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/sheet_words.h"

#include "base/fold.h"
#include "directory/need_words.h"
#include "directory/word_signs.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace waymark::directory {
namespace {

struct Signs {
    std::string_view code;
    std::string_view signs; ///< word_signs.h
};

/// Tags as other parts of the program use them, then the classes of the ICCS that lists name most.
/// What is the more particular stands first.
constexpr auto kCrimes = std::to_array<Signs>({
    {"domestic",
        "domesti intrafamil conjug violen+famil violen+couple violen+partner violen+genero"
        " violen+pareja huiselijk nasilj+obitelj vardarb+gimen intimate+partner marital"},
    {"trafficking",
        "trafficking traite. trata. trafico+pessoas trafico+personas trafico+seres mensenhandel"
        " trgovan+ljud cilvektirdz tirdznieciba+cilvek traffikar"},
    {"stalking",
        "stalk harcel acoso. acecho perseguic assedio belaging uhodenj vajasan harass fastidju"},
    {"hate",
        "hate. haine. odio. haat. haatmisdr mrznj naida racis homofob homophob xenofob mibegheda"},
    {"sexual",
        "sexu sekso seksu seksual sesswal rape raped viol. viols violacion violacao verkracht"
        " silovanj izvarosan stupru zedhim"},
    {"0101", "homicid murder meurtre asesinat assassin moord ubojstv slepkav qtil omicidj"},
    {"0401", "robber vol+violen roubo. roubos robo. robos beroving razbojnist laupisan"},
    {"0501", "burglar cambriol inbraak inbraken provaln provala ielausan assalto+casa"},
    {"0502", "theft vol. vols. hurto furto diefstal krada krade zadzib serq"},
    {"0504", "vandal damage degradation danos. vernieling ostecenj"},
    {"0701", "fraud escroq estafa burla. burlas oplicht prijevar krapsan frodi"},
    {"0906", "terror attentat atentad aanslag"},
    {"0201",
        "assault threat coups agression menaces lesiones amenazas ofensa+integridade agressao"
        " ameacas mishandel bedreiging tjelesn prijetnj miesas+boj draud"},
    {"x01",
        "road+accident traffic+accident road+crash accident+route accident+circul accidente+traf"
        " acidente+viac verkeersongev prometn+nesr cel+satiksm"},
});

constexpr auto kStatuses = std::to_array<Signs>({
    {"victim", "victim vitim slachtoffer zrtv cietus upur vittm survivor"},
    {"relative",
        "relativ famil parent proche allegad naast obitelj tuvin qraba entourage next+kin"},
    {"witness", "witness temoin testig testemunh getuig svjedo liecini xhud xhieda"},
    {"bereaved", "bereav endeuil duelo. luto. enlutad nabestaand ozalosc serojos"},
});

std::vector<int> numbersIn(const std::string& text)
{
    std::vector<int> found;
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at != end) {
        int number = 0;
        const auto [after, error] = std::from_chars(at, end, number);
        if (error != std::errc{} || *at == '-') {
            ++at;
            continue;
        }
        found.push_back(number);
        at = after;
    }
    return found;
}

constexpr std::string_view kFrom = "from over older above plus partir des. desde mayores maiores "
                                   "mais acima vanaf ouder boven od."
                                   " starij iznad no. vecak virs minn akbar";
constexpr std::string_view kBelow = "under below younger less moins menores menos inferior onder "
                                    "jonger mlad ispod jaunak zem. taht";
constexpr std::string_view kUpTo = "up.+to to. until jusqu hasta ate. tot. do. lidz sa.";

std::optional<AgeSpan> spanOfOne(int years, const std::string& cell, std::string_view folded)
{
    if (pointsAt(folded, kBelow) || cell.find('<') != std::string::npos)
        return AgeSpan{{}, years - 1};
    if (pointsAt(folded, kFrom) || cell.find_first_of("+>") != std::string::npos)
        return AgeSpan{years, {}};
    if (pointsAt(folded, kUpTo)) return AgeSpan{{}, years};
    return std::nullopt;
}

} // namespace

std::vector<std::string> partsOf(const std::string& cell, const char* separators)
{
    std::vector<std::string> found;
    std::size_t from = 0;
    while (from <= cell.size()) {
        const auto end = std::min(cell.find_first_of(separators, from), cell.size());
        const auto first = cell.find_first_not_of(" \t\r\n", from);
        if (first < end) {
            const auto last = cell.find_last_not_of(" \t\r\n", end - 1);
            found.push_back(cell.substr(first, last - first + 1));
        }
        from = end + 1;
    }
    return found;
}

Said saidIn(const std::string& cell)
{
    const std::string folded = fold(cell);
    for (const auto* yes : {"yes", "y", "x", "1", "true", "oui", "si", "sim", "ja", "da", "iva"})
        if (folded == yes) return Said::Yes;
    for (const auto* no : {"no", "n", "0", "false", "non", "nao", "nee", "ne", "le"})
        if (folded == no) return Said::No;
    return Said::Unknown;
}

std::optional<std::string> numberIn(std::string cell)
{
    std::ranges::replace(cell, ',', '.');
    double value = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (error != std::errc{} || end != cell.data() + cell.size()) return std::nullopt;
    return cell;
}

std::optional<GenderRule> genderIn(const std::string& cell)
{
    if (const auto known = parseGenderRule(cell)) return known;
    const std::string folded = fold(cell);
    const bool women = pointsAt(folded,
        "women woman female f. femme mujer mulher femin vrouw zene zensk siev nisa mara. girls");
    const bool men = pointsAt(folded,
        "men. man. male m. homme hombre homem homens masculin mannen muska muskarc virie irgiel"
        " ragel boys h.");
    if (women != men) return women ? GenderRule::WomenOnly : GenderRule::MenOnly;
    if (women || meansAll(cell) || pointsAt(folded, "mixt mixed both unisex gemengd")) {
        return GenderRule::Everyone;
    }
    return std::nullopt;
}

std::optional<AgeSpan> agesIn(const std::string& cell)
{
    const std::string folded = fold(cell);
    const auto years = numbersIn(cell);
    if (std::ranges::any_of(years, [](int each) { return each > 150; })) return std::nullopt;
    if (years.size() == 2 && years[0] <= years[1]) return AgeSpan{years[0], years[1]};
    if (years.size() == 1) return spanOfOne(years[0], cell, folded);
    if (!years.empty()) return std::nullopt;
    const bool grown = pointsAt(folded, "adult volwassen odrasl pieaug");
    const bool young = pointsAt(folded,
        "child minor enfant mineur nino nina menor crianca kinder minderj djec maloljet bern nepiln"
        " tfal");
    if (meansAll(cell) || (grown && young)) return AgeSpan{};
    if (grown) return AgeSpan{18, {}};
    if (young) return AgeSpan{{}, 17};
    return std::nullopt;
}

std::string crimeIn(const std::string& part)
{
    const bool isCode = part.size() >= 2 && part.size() <= 6
        && part.find_first_not_of("0123456789") == std::string::npos;
    if (isCode) return part;
    const std::string folded = fold(part);
    const auto* const found = std::ranges::find_if(
        kCrimes, [&](const Signs& each) { return pointsAt(folded, each.signs); });
    return found == kCrimes.end() ? std::string{} : std::string{found->code};
}

std::vector<std::string> statusesIn(const std::string& part)
{
    const std::string folded = fold(part);
    std::vector<std::string> found;
    for (const Signs& each : kStatuses)
        if (pointsAt(folded, each.signs)) found.emplace_back(each.code);
    return found;
}

std::optional<std::string> languageIn(const std::string& part)
{
    const std::string folded = fold(part);
    const std::string code = languageCode(part);
    if (code.size() < 2 || code.size() > 3) return std::nullopt;
    const bool isCode = folded == code || (part.size() <= 8 && part.starts_with(code + "-"));
    const std::string names = " " + languageWords(code) + " ";
    if (!isCode && names.find(" " + folded + " ") == std::string::npos) return std::nullopt;
    return code;
}

bool meansAll(const std::string& part)
{
    const std::string folded = fold(part);
    if (std::ranges::count(folded, ' ') > 2) return false;
    return pointsAt(folded,
        "all any every everyone everybody tout. tous. toute. toutes. todo. todos. todas. qualquer"
        " cualquier alle. iedereen svi. sve. sva. visi. visas. visiem kollha kulhadd");
}

} // namespace waymark::directory
