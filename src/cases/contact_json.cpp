// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/contact_json.h"

#include "cases/json_archive.h"

#include <fmt/format.h>

#include <charconv>

namespace waymark::cases {
namespace {

constexpr std::array<std::string_view, 7> kDays{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};

} // namespace

template <>
struct JsonOf<std::chrono::weekday> {
    static nlohmann::json write(std::chrono::weekday day)
    {
        return std::string{kDays.at(day.c_encoding())};
    }
    static bool read(const nlohmann::json& json, std::chrono::weekday& day, std::string&)
    {
        for (unsigned i = 0; i < kDays.size(); ++i)
            if (json == kDays.at(i)) {
                day = std::chrono::weekday{i};
                return true;
            }
        return false;
    }
};

/// Minutes of a day as "09:30"; "24:00" is its end.
template <>
struct JsonOf<std::chrono::minutes> {
    static nlohmann::json write(std::chrono::minutes time)
    {
        return fmt::format("{:02}:{:02}", time.count() / 60, time.count() % 60);
    }
    static bool read(const nlohmann::json& json, std::chrono::minutes& time, std::string&)
    {
        if (!json.is_string()) return false;
        const auto& text = json.get_ref<const std::string&>();
        int hour = 0;
        int minute = 0;
        if (text.size() != 5 || text[2] != ':') return false;
        const auto read = [&](std::size_t at, int& number) {
            const auto [end, error]
                = std::from_chars(text.data() + at, text.data() + at + 2, number);
            return error == std::errc{} && end == text.data() + at + 2;
        };
        if (!read(0, hour) || !read(3, minute) || minute > 59) return false;
        time = std::chrono::hours{hour} + std::chrono::minutes{minute};
        return time >= std::chrono::minutes{0} && time <= std::chrono::hours{24};
    }
};

template <class Archive, class V>
requires std::same_as<std::remove_const_t<V>, WhenItHappened>
void fields(Archive& archive, V& v)
{
    archive.always("kind", v.kind);
    archive("from", v.from);
    archive("until", v.until);
    archive("words", v.words);
}

template <class Archive, class V>
requires std::same_as<std::remove_const_t<V>, PoliceReport>
void fields(Archive& archive, V& v)
{
    archive("station", v.station);
    archive("number", v.number);
    archive("officer", v.officer);
    archive("date", v.date);
}

template <class Archive, class V>
requires std::same_as<std::remove_const_t<V>, IncidentDetails>
void fields(Archive& archive, V& v)
{
    archive("offences", v.offences);
    archive("when", v.when);
    archive("told_after", v.toldAfter);
    archive("place", v.place);
    archive("place_words", v.placeWords);
    archive("country", v.country);
    archive("relationship", v.relationship);
    archive("still_in_contact", v.stillInContact);
    archive("attempted", v.attempted);
    archive("happened_before", v.happenedBefore);
    archive("weapon", v.weapon);
    archive("cyber", v.cyber);
    archive("motives", v.motives);
    archive("reported_to_police", v.reportedToPolice);
    archive("wants_police", v.wantsPolice);
    archive("police", v.police);
    archive("evidence", v.evidence);
    archive("own_words", v.ownWords);
}

template <class Archive, class V>
requires std::same_as<std::remove_const_t<V>, Marker>
void fields(Archive& archive, V& v)
{
    archive.always("kind", v.kind);
    archive.always("source", v.source);
}

template <class Archive, class V>
requires std::same_as<std::remove_const_t<V>, PersonDetails>
void fields(Archive& archive, V& v)
{
    archive("name", v.name);
    archive("preferred_name", v.preferredName);
    archive("birth_date", v.birthDate);
    archive("age_band", v.ageBand);
    archive("gender", v.gender);
    archive("gender_words", v.genderWords);
    archive("region", v.region);
    archive("country_of_residence", v.countryOfResidence);
    archive("nationality", v.nationality);
    archive("languages", v.languages);
    archive("interpreter", v.interpreter);
    archive("dependants", v.dependants);
    archive("markers", v.markers);
    archive("note", v.note);
}

template <class Archive, class V>
requires std::same_as<std::remove_const_t<V>, Channel>
void fields(Archive& archive, V& v)
{
    archive.always("way", v.way);
    archive("address", v.address);
    archive("label", v.label);
    archive("who_else_sees", v.whoElseSees);
    archive("shared_device", v.sharedDevice);
    archive("safe", v.safe);
}

template <class Archive, class V>
requires std::same_as<std::remove_const_t<V>, SafeWindow>
void fields(Archive& archive, V& v)
{
    archive.always("day", v.day);
    archive.always("from", v.from);
    archive.always("until", v.until);
}

template <class Archive, class V>
requires std::same_as<std::remove_const_t<V>, SafeContactDetails>
void fields(Archive& archive, V& v)
{
    archive("channels", v.channels);
    archive("windows", v.windows);
    archive("voicemail", v.voicemail);
    archive("sms", v.sms);
    archive("letter", v.letter);
    archive("plain_envelope", v.plainEnvelope);
    archive("discreet_only", v.discreetOnly);
    archive("name_to_say", v.nameToSay);
    archive("code_question", v.codeQuestion);
    archive("code_answer", v.codeAnswer);
    archive("never_contact", v.neverContact);
    archive("asked_on", v.askedOn);
    archive("expires_on", v.expiresOn);
    archive("note", v.note);
}

template <class Archive, class V>
requires std::same_as<std::remove_const_t<V>, ContactDetails>
void fields(Archive& archive, V& v)
{
    archive("started_at", v.startedAt);
    archive("ended_at", v.endedAt);
    archive("safe_to_talk", v.safeToTalk);
    archive("danger_now", v.dangerNow);
    archive("injured", v.injured);
    archive("others_in_danger", v.othersInDanger);
    archive("suicidal_thoughts", v.suicidalThoughts);
    archive("channel", v.medium);
    archive("caller_role", v.callerRole);
    archive("came_from", v.cameFrom);
    archive("line", v.line);
    archive("language", v.language);
    archive("interpreter", v.interpreter);
    archive("first_time", v.firstTime);
    archive("caller_gender", v.callerGender);
    archive("caller_age", v.callerAge);
    archive("basis", v.basis);
    archive("region", v.region);
    archive("crisis", v.crisis);
    archive("safe_contact", v.safeContact);
    archive("incidents", v.incidents);
    archive("topics", v.topics);
    archive("need_words", v.needWords);
    archive("given", v.given);
    archive("given_words", v.givenWords);
    archive("person", v.person);
    archive("outcome", v.outcome);
    archive("call_back_at", v.callBackAt);
    archive("note", v.note);
    archive("call_taker_needs_talk", v.callTakerNeedsTalk);
}

namespace {

template <class T>
Result<T> readAll(const nlohmann::json& json)
{
    T value{};
    std::string path;
    if (JsonOf<T>::read(json, value, path)) return value;
    return Error{Error::Kind::Invalid, "contact.file-field", path};
}

} // namespace

nlohmann::json toJson(const ContactDetails& details)
{
    return JsonOf<ContactDetails>::write(details);
}
nlohmann::json toJson(const IncidentDetails& details)
{
    return JsonOf<IncidentDetails>::write(details);
}
nlohmann::json toJson(const PersonDetails& details)
{
    return JsonOf<PersonDetails>::write(details);
}
nlohmann::json toJson(const SafeContactDetails& details)
{
    return JsonOf<SafeContactDetails>::write(details);
}
Result<ContactDetails> contactFromJson(const nlohmann::json& json)
{
    return readAll<ContactDetails>(json);
}
Result<IncidentDetails> incidentFromJson(const nlohmann::json& json)
{
    return readAll<IncidentDetails>(json);
}
Result<PersonDetails> personFromJson(const nlohmann::json& json)
{
    return readAll<PersonDetails>(json);
}
Result<SafeContactDetails> safeContactFromJson(const nlohmann::json& json)
{
    return readAll<SafeContactDetails>(json);
}

} // namespace waymark::cases
