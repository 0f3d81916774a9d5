// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/need_words.h"

#include "base/fold.h"
#include "directory/word_signs.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <map>

namespace waymark::directory {
namespace {

struct Words {
    Need need;
    std::string_view words; ///< folded
    std::string_view signs; ///< that point to it (word_signs.h)
};

constexpr auto kWords = std::to_array<Words>({
    {Need::Emergency, "emergency urgence urgencia nood hitno", "emergenc"},
    {Need::Shelter,
        "shelter refuge safe house hebergement refugio abrigo opvang skloniste patversme",
        "shelter refuge hebergement abrigo opvang casa+abrigo women+house"},
    {Need::Police, "police policia politie policija pulizija", "police policia politie policij"},
    {Need::MedicalForensic, "medical forensic doctor hospital injuries medecin medico arts",
        "forensic hospital medecin+legale"},
    {Need::SexualAssaultCentre, "sexual assault rape centre viol violacion violacao",
        "rape sexual+assault sexual+violence viols"},
    {Need::Psychological,
        "psychological counselling counseling therapy trauma someone to talk to psychologue"
        " psicologo psycholoog psiholog",
        "counsel psycholog psicolog therap mental+health"},
    {Need::CrisisLine, "crisis line helpline hotline listening ecoute",
        "helpline hotline crisis+line"},
    {Need::Legal, "legal advice aid lawyer avocat abogado advogado advocaat odvjetnik jurist",
        "legal lawyer avocat abogad advoga juridi"},
    {Need::Compensation, "compensation indemnisation indemnizacion schadevergoeding",
        "compensation"},
    {Need::CourtSupport, "court support witness trial tribunal testigo getuige svjedok",
        "court+support witness victim+support aide+aux+victimes"},
    {Need::ChildProtection, "child protection children abuse enfance infancia kinderen djeca",
        "child+protect child+abuse"},
    {Need::AdultProtection, "adult elder protection older people", "elder+abuse adult+protect"},
    {Need::Trafficking, "trafficking exploitation slavery traite trata mensenhandel", "traffick"},
    {Need::Migration, "migration asylum immigration refugees migrants visa",
        "asylum immigra refugee migrant"},
    {Need::Disability, "disability handicap discapacidad", "disabilit handicap"},
    {Need::Addiction, "addiction drugs alcohol substance", "addict substance alcohol drug"},
    {Need::Housing, "housing rent homeless logement vivienda habitacao huisvesting",
        "housing homeless logement"},
    {Need::DebtFinance, "debt money finance budget dettes deudas schulden", "debt financial"},
    {Need::Benefits, "benefits social welfare allowance prestations uitkering", "benefit welfare"},
    {Need::Employment, "employment work job emploi empleo werk posao", "employ job"},
    {Need::Education, "education school training course ecole escuela", "educat school"},
    {Need::TechnologySafety, "technology safety phone spyware cyber online stalking",
        "cyber online+safety"},
    {Need::RestorativeJustice, "restorative justice mediation", "restorative mediation"},
    {Need::PerpetratorProgramme, "perpetrator programme violent behaviour auteurs",
        "perpetrator batterer"},
    {Need::Bereavement, "bereavement grief loss deuil duelo rouw", "bereave grief"},
    {Need::Interpreter, "interpreter translation interprete tolk tumac", "interpret translat"},
    {Need::PeerGroup, "peer group self help groupe grupo", "peer support+group group+support"},
    {Need::Animals, "animals pets dogs cats", "pets animal"},
    {Need::Practical, "practical help locks cleaning transport", "locksmith"},
    {Need::EmbassyForeignPartner, "embassy consulate abroad foreign partner ambassade",
        "embassy consulate"},
});
static_assert(kWords.size() == static_cast<std::size_t>(Need::EmbassyForeignPartner) + 1);

constexpr std::array<const char*, 8> kInterfaceLanguages{
    "en", "fr", "es", "pt", "nl", "hr", "lv", "mt"};

std::string nameOf(const icu::Locale& language, const icu::Locale& in)
{
    icu::UnicodeString name;
    language.getDisplayLanguage(in, name);
    std::string text;
    name.toUTF8String(text);
    return fold(text);
}

/// Folded name of a language in one of ours: code.
const std::map<std::string, std::string, std::less<>>& codesByName()
{
    static const auto names = [] {
        std::map<std::string, std::string, std::less<>> made;
        for (const char* const* code = icu::Locale::getISOLanguages(); *code; ++code)
            if (std::string_view{*code}.size() == 2)
                for (const char* in : kInterfaceLanguages)
                    made.try_emplace(nameOf(icu::Locale{*code}, icu::Locale{in}), *code);
        return made;
    }();
    return names;
}

} // namespace

std::string_view searchWords(Need need) { return kWords[static_cast<std::size_t>(need)].words; }

std::vector<Need> needsIn(std::string_view folded)
{
    std::vector<Need> found;
    for (const Words& words : kWords)
        if (pointsAt(folded, words.signs)) found.push_back(words.need);
    return found;
}

const std::string& languageWords(std::string_view language)
{
    thread_local std::map<std::string, std::string, std::less<>> known;
    if (const auto found = known.find(language); found != known.end()) return found->second;
    const icu::Locale locale{std::string{language}.c_str()};
    std::string words = nameOf(locale, locale);
    for (const char* in : kInterfaceLanguages)
        words += " " + nameOf(locale, icu::Locale{in});
    return known.emplace(language, std::move(words)).first->second;
}

std::string languageCode(std::string_view codeOrName)
{
    thread_local std::map<std::string, std::string, std::less<>> known;
    if (const auto found = known.find(codeOrName); found != known.end()) return found->second;
    std::string code = fold(codeOrName);
    if (const auto named = codesByName().find(code); named != codesByName().end()) {
        code = named->second;
    } else {
        const auto space = std::min(code.find(' '), code.size()); // "pt br"
        const std::string first = code.substr(0, space);
        if (first.size() == 2 || first.size() == 3) {
            const std::string canonical = icu::Locale{first.c_str()}.getLanguage();
            code = canonical.empty() ? first : canonical;
        }
    }
    return known.emplace(codeOrName, std::move(code)).first->second;
}

} // namespace waymark::directory
