// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_fill.h"

#include "cases/case.h"
#include "cases/case_list.h"
#include "cases/contact.h"
#include "directory/exchange.h"

#include <array>
#include <cstdio>
#include <string>
#include <string_view>

namespace waymark::app {
namespace {

using namespace cases;

constexpr auto kForenames = std::to_array<std::string_view>({"Elena", "Élise", "Maria", "Jonas",
    "Anna", "Petra", "Miguel", "Ilze", "Noor", "Sanne", "Ivana", "João", "Fatima", "Claire",
    "Dāvis", "Rebecca", "Yusuf", "Inês", "Marko", "Līga", "Aisling", "Pierre", "Luca", "Zeynep",
    "Oksana", "Ġorġ", "Čedomir", "Amélie", "Núria", "Tomás", "Siobhán", "Jürgen"});
constexpr auto kFirstParts
    = std::to_array<std::string_view>({"Mar", "Šar", "Kal", "Ber", "Van", "Dub", "Per", "Hor",
        "Lin", "Gar", "Sil", "Tav", "Rod", "Bos", "Vel", "Nor", "Cas", "Fer", "Zam", "Oli"});
constexpr auto kMiddleParts = std::to_array<std::string_view>({"a", "e", "i", "o", "ina", "eva",
    "ari", "ola", "uri", "ent", "and", "ost", "ell", "ict", "ord", "umb"});
constexpr auto kLastParts = std::to_array<std::string_view>({"ques", "ić", "ņa", "ger", "sen",
    "ois", "eira", "vić", "berg", "man", "tti", "son", "ard", "zar", "nan", "va", "ski", "ens"});
constexpr auto kOffences = std::to_array<std::string_view>(
    {"02082", "020112", "020122", "02081", "0301", "0401", "0501", "0502", "0701", "0204"});
constexpr auto kLanguages
    = std::to_array<std::string_view>({"fr", "en", "pt", "es", "nl", "hr", "lv", "mt", "ar", "uk"});
constexpr auto kStories = std::to_array<std::string_view>({
    "He waits at the bus stop and follows to the door. It began after they parted.",
    "Somebody broke the lock while they were at work and took what was in the drawers.",
    "The messages come at night, from numbers that change. They name the school.",
    "It happened at work, in front of others; nobody said anything.",
    "A caller said he was from the bank. The savings are gone.",
});
constexpr auto kRelationships = std::to_array<Relationship>({Relationship::FormerPartnerApart,
    Relationship::CurrentPartnerTogether, Relationship::Stranger, Relationship::Colleague,
    Relationship::AcquaintanceOrNeighbour, Relationship::OtherRelative});
constexpr auto kOutcomes = std::to_array<Outcome>({Outcome::InformationOnly, Outcome::CallBack});

/// Spreads numbers evenly (splitmix64).
class Dice {
public:
    explicit Dice(std::uint64_t start)
        : m_state{start}
    {
    }
    std::uint64_t below(std::uint64_t limit)
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t x = m_state;
        x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        x = (x ^ (x >> 27U)) * 0x94d049bb133111ebULL;
        return (x ^ (x >> 31U)) % limit;
    }
    template <class T, std::size_t N>
    const T& pick(const std::array<T, N>& from)
    {
        return from[below(N)];
    }

private:
    std::uint64_t m_state;
};

std::string nameBy(Dice& dice)
{
    std::string name{dice.pick(kForenames)};
    name.append(" ").append(dice.pick(kFirstParts)).append(dice.pick(kMiddleParts));
    return name.append(dice.pick(kLastParts));
}

/// Calls are spread over the two years before `now`, oldest first.
ContactDetails inventedCall(const DemoSize& size, std::size_t number, Instant now)
{
    Dice dice{size.seed * 0x2545f4914f6cdd1dULL + number};
    ContactDetails call;
    const auto span = std::chrono::milliseconds{std::chrono::hours{24 * 730}};
    call.startedAt = now - span
        + span / static_cast<std::int64_t>(size.cases + 1) * static_cast<std::int64_t>(number + 1);
    call.endedAt = call.startedAt + std::chrono::minutes{5 + dice.below(40)};
    call.medium = Medium::Helpline116006;
    call.callerRole = CallerRole::Victim;
    call.dangerNow = dice.below(7) == 0 ? YesNo::Yes : YesNo::No;
    call.outcome = dice.pick(kOutcomes);
    if (call.outcome == Honest<Outcome>{Outcome::CallBack})
        call.callBackAt = call.startedAt + std::chrono::hours{24};
    call.language = std::string{dice.pick(kLanguages)};
    IncidentDetails incident;
    incident.offences = {std::string{dice.pick(kOffences)}};
    incident.relationship = dice.pick(kRelationships);
    incident.ownWords = std::string{dice.pick(kStories)};
    call.incidents = {incident};
    call.person.name = nameBy(dice);
    std::array<char, 32> phone{};
    std::snprintf(
        phone.data(), phone.size(), "+00 555 %06u", static_cast<unsigned>(dice.below(1'000'000)));
    call.safeContact.channels = {{.way = Way::Phone, .address = phone.data()}};
    return call;
}

bool hasCases(office::Desk& desk)
{
    CaseQuery one;
    one.limit = 1;
    return !CaseList{desk}.list(one).rows.empty();
}

} // namespace

Result<DemoSize> fillDemo(Workspace& workspace, const DemoSize& size)
{
    office::Desk& desk = workspace.desk();
    if (!workspace.office().training && hasCases(desk))
        return Error{Error::Kind::NotAllowed, "demo.office-in-use"};
    if (size.services > 0) {
        const auto report = workspace.exchange().importInvented(size.services, size.seed);
        if (!report) return report.error();
    }
    Contacts contacts{desk};
    Cases cases{desk};
    Promotion promotion;
    promotion.details.responsible = desk.session().worker;
    promotion.recordKeeping = {.purpose = ConsentPurpose::RecordKeeping, .given = true};
    const Instant now = desk.clock().now();
    for (std::size_t number = 0; number < size.cases; ++number) {
        const auto contact = contacts.add(inventedCall(size, number, now));
        if (!contact) return contact.error();
        const auto opened = cases.promote(contact->id, promotion);
        if (!opened) return opened.error();
    }
    return size;
}

} // namespace waymark::app
