// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/invented_services.h"

#include "directory/additions.h"
#include "directory/need.h"
#include "directory/source_id.h"

#include <array>
#include <cstdio>
#include <string>
#include <string_view>

namespace waymark::directory {
namespace {

struct Town {
    std::string_view name;
    double latitude;
    double longitude;
};

constexpr auto kTowns = std::to_array<Town>({{"Port district", 45.00, -30.00},
    {"Old Town", 44.98, -30.02}, {"Rivermouth", 44.99, -29.79}, {"Hillside", 45.03, -30.05},
    {"Vila Branca", 45.61, -30.42}, {"São Telmo", 45.80, -29.30}, {"Pont-Marée", 44.21, -31.10},
    {"Clairlac", 44.40, -28.72}, {"Zaton Mali", 46.10, -31.50}, {"Gornja Luka", 46.33, -31.22},
    {"Bērzkalne", 46.90, -29.10}, {"Jūrmuiža", 47.02, -28.80}, {"Waterdijk", 43.70, -30.60},
    {"Nieuwhaven", 43.52, -30.12}, {"Marsaforn Ġdid", 43.10, -29.40},
    {"Puerto Alba", 44.80, -32.20}, {"Santa Brisa", 44.66, -32.61}, {"Kilbrannoc", 47.41, -31.80},
    {"Ballyfarrow", 47.60, -32.05}, {"Nordhamn", 47.90, -30.40}});

struct Kind {
    Need need;
    std::string_view name;
    std::string_view about;
};

constexpr auto kKinds = std::to_array<Kind>({
    {Need::Psychological, "Counselling Centre", "Counselling after violence, alone or in a group."},
    {Need::Psychological, "Centre d’écoute",
        "Écoute et soutien psychologique après une agression."},
    {Need::Psychological, "Savjetovalište", "Psihološka pomoć žrtvama nasilja."},
    {Need::Shelter, "Safe House", "Rooms for those who cannot go home, with children."},
    {Need::Shelter, "Casa de Abrigo", "Acolhimento de emergência para vítimas."},
    {Need::Legal, "Law Centre", "Free legal advice on protection, separation and residence."},
    {Need::Legal, "Aide juridique", "Consultations gratuites d’avocats."},
    {Need::CrisisLine, "Talk Line", "A line for anybody who was hurt, without a name."},
    {Need::CourtSupport, "Witness Service", "Company before, during and after the hearing."},
    {Need::MedicalForensic, "Forensic Room",
        "Injuries are treated and documented, with or without report."},
    {Need::SexualAssaultCentre, "Centrum Seksueel Geweld",
        "Hulp na seksueel geweld, dag en nacht."},
    {Need::ChildProtection, "Children’s House", "Talk, doctor and hearing under one roof."},
    {Need::AdultProtection, "Help for Older People",
        "When older people are hurt by those close to them."},
    {Need::Trafficking, "Free Hands", "Out of exploitation: shelter, papers, work."},
    {Need::Migration, "Migration Advice", "Papers, asylum and family reunion."},
    {Need::Housing, "Housing Office", "Urgent flats, deposits and letters to landlords."},
    {Need::DebtFinance, "Debt Advice", "Debts somebody else made in your name."},
    {Need::Benefits, "Benefits Desk", "Allowances after a crime."},
    {Need::Employment, "Second Wind", "Back to work at one’s own pace."},
    {Need::TechnologySafety, "Safe Screen", "Looks through phones and accounts together with you."},
    {Need::PeerGroup, "Grupo de Apoyo", "Grupo de personas que han vivido lo mismo."},
    {Need::Bereavement, "After the Storm", "When a person died by a crime or an accident."},
    {Need::Addiction, "Tide Service", "Advice and treatment, also for relatives."},
    {Need::RestorativeJustice, "Round Table",
        "Meetings between those concerned, prepared for months."},
    {Need::PerpetratorProgramme, "Steps to Change",
        "For people who used violence and want to stop."},
    {Need::Interpreter, "Bridge Interpreters", "Interpreters within minutes, sworn to silence."},
    {Need::Practical, "Locks and Doors", "A new lock within a day."},
    {Need::Animals, "Kennel", "Keeps animals while their people are in a safe house."},
});

constexpr auto kSigns = std::to_array<std::string_view>({"Ponte", "Farol", "Windrose", "Dzintars",
    "Lantern", "Amber", "Azul", "Linde", "Noor", "Stella", "Brannoc", "Galeb", "Maré", "Harbour",
    "Sail", "Anchor", "Heather", "Ginestra", "Kompas", "Riva", "Liepa", "Aurora", "Trampolim",
    "Passerelle", "Oleander", "Ursa", "Mistral", "Hazel", "Zvona", "Kadiķis"});
constexpr auto kStreets = std::to_array<std::string_view>(
    {"Rope Walk", "Bell Yard", "Quay Road", "Rua da Maré", "Rue du Phare", "Ulica lipa",
        "Liepu iela", "Dijkstraat", "Calle del Faro", "Mill Lane", "Chapel Rise", "Triq il-Port"});
constexpr auto kLanguages = std::to_array<std::string_view>(
    {"en", "fr", "pt", "es", "nl", "hr", "lv", "mt", "ar", "uk", "ru", "pl", "ro", "tr"});
constexpr auto kDays = std::to_array<std::string_view>(
    {"MO,TU,WE,TH,FR", "MO,WE,FR", "TU,TH", "MO,TU,WE,TH,FR,SA,SU"});
constexpr auto kOpens = std::to_array<std::string_view>({"08:00", "09:00", "10:00", "13:00"});
constexpr auto kCloses = std::to_array<std::string_view>({"16:00", "17:00", "18:00", "20:00"});
constexpr auto kWaits = std::to_array<std::string_view>(
    {"about 1 week", "about 2 weeks", "about 6 weeks", "same day", "about 3 days"});

/// Spreads numbers evenly (splitmix64).
class Dice {
public:
    explicit Dice(std::uint64_t start)
        : m_state{start}
    {
    }
    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t x = m_state;
        x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        x = (x ^ (x >> 27U)) * 0x94d049bb133111ebULL;
        return x ^ (x >> 31U);
    }
    std::uint64_t below(std::uint64_t limit) { return next() % limit; }
    bool chance(unsigned percent) { return below(100) < percent; }
    template <class T, std::size_t N>
    const T& pick(const std::array<T, N>& from)
    {
        return from[below(N)];
    }

private:
    std::uint64_t m_state;
};

Json text(std::string_view words) { return Json::string(std::string{words}); }

Json degrees(double value)
{
    std::array<char, 32> digits{};
    std::snprintf(digits.data(), digits.size(), "%.5f", value);
    return Json::number(digits.data());
}

class Maker {
public:
    Maker(std::uint64_t seed, std::uint64_t number)
        : m_key{"invented/" + std::to_string(seed) + "/" + std::to_string(number)}
        , m_number{number}
        , m_dice{seed * 0x2545f4914f6cdd1dULL + number}
    {
    }

    Json make()
    {
        const Kind& kind = m_dice.pick(kKinds);
        const Town& town = m_dice.pick(kTowns);
        const std::string_view sign = m_dice.pick(kSigns);
        const std::string name
            = std::string{sign} + " " + std::string{kind.name} + " " + std::string{town.name};
        Json service = Json::object({{"id", id("service")}, {"name", text(name)},
            {"description", text(std::string{kind.about} + " In " + std::string{town.name} + ".")},
            {"status", text(m_dice.chance(97) ? "active" : "inactive")}});
        if (m_dice.chance(30))
            service.set("minimum_age", Json::number(m_dice.chance(50) ? "18" : "14"));
        service.set("phones", Json::array({phone()}));
        service.set("schedules", Json::array({schedule()}));
        service.set("languages", languages());
        if (m_dice.chance(85)) service.set("service_at_locations", Json::array({place(town)}));
        const std::string house = std::string{sign} + " " + std::string{town.name};
        service.set("organization",
            Json::object({{"id", text(uuidOf("invented/organization/" + house).toString())},
                {"name", text(house)}, {"description", text("An invented organisation.")}}));
        service.set(kOwnMember, own(kind.need));
        return service;
    }

private:
    Json id(std::string_view what) const
    {
        return text(uuidOf(m_key + "/" + std::string{what}).toString());
    }

    Json phone()
    {
        std::array<char, 32> digits{};
        std::snprintf(digits.data(), digits.size(), "+00 555 %03u %03u",
            static_cast<unsigned>(m_number / 1000 % 1000), static_cast<unsigned>(m_number % 1000));
        return Json::object(
            {{"id", id("phone")}, {"number", text(digits.data())}, {"type", text("voice")}});
    }

    Json schedule()
    {
        const bool always = m_dice.chance(8);
        return Json::object({{"id", id("schedule")}, {"freq", text("WEEKLY")}, {"wkst", text("MO")},
            {"byday", text(always ? kDays.back() : m_dice.pick(kDays))},
            {"opens_at", text(always ? "00:00" : m_dice.pick(kOpens))},
            {"closes_at", text(always ? "23:59" : m_dice.pick(kCloses))}});
    }

    Json languages()
    {
        std::vector<Json> spoken;
        const std::uint64_t first = m_dice.below(kLanguages.size());
        const std::uint64_t count = 1 + m_dice.below(3);
        for (std::uint64_t i = 0; i < count; ++i) {
            const std::string_view code = kLanguages[(first + i * 5) % kLanguages.size()];
            spoken.push_back(
                Json::object({{"id", id("language/" + std::to_string(i))}, {"code", text(code)}}));
        }
        return Json::array(std::move(spoken));
    }

    Json place(const Town& town)
    {
        const auto scatter
            = [&] { return (static_cast<double>(m_dice.below(1000)) - 500) / 20'000; };
        return Json::object({{"id", id("at")},
            {"location",
                Json::object({{"id", id("location")}, {"location_type", text("physical")},
                    {"latitude", degrees(town.latitude + scatter())},
                    {"longitude", degrees(town.longitude + scatter())},
                    {"addresses",
                        Json::array({Json::object({{"id", id("address")},
                            {"address_1",
                                text(std::to_string(1 + m_dice.below(120)) + " "
                                    + std::string{m_dice.pick(kStreets)})},
                            {"city", text(town.name)}, {"state_province", text("Ocean County")},
                            {"postal_code", text("00000")}, {"country", text("XX")},
                            {"address_type", text("physical")}})})}})}});
    }

    Json own(Need need)
    {
        Json facts = Json::object({{"needs", Json::array({text(code(need))})}});
        const auto maybe = [&](unsigned percent, std::string_view name) {
            if (m_dice.chance(percent)) facts.set(name, Json::boolean(true));
        };
        maybe(80, "free");
        maybe(45, "accepts_anonymous");
        maybe(50, "step_free");
        maybe(35, "takes_children");
        maybe(40, "takes_undocumented");
        maybe(30, "interpreters");
        if (need == Need::Shelter) facts.set("confidential", Json::boolean(true));
        if (m_dice.chance(40)) facts.set("waiting_time", text(m_dice.pick(kWaits)));
        if (m_dice.chance(75))
            facts.set("verified",
                Json::object({{"days_ago", Json::number(std::to_string(m_dice.below(300)))},
                    {"by", text("Ilze Bērziņa")}, {"how", text("phone")}}));
        return facts;
    }

    std::string m_key;
    std::uint64_t m_number;
    Dice m_dice;
};

} // namespace

Json inventedService(std::uint64_t seed, std::uint64_t number)
{
    return Maker{seed, number}.make();
}

} // namespace waymark::directory
