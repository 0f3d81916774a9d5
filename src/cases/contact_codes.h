// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/coded.h"

namespace waymark::cases {

/// How the person reached us.
enum class Medium {
    Phone,
    Helpline116006,
    Chat,
    Sms,
    Email,
    WebForm,
    Letter,
    WalkIn,
    Court,
    Hospital,
    PoliceStation,
    HomeVisit,
    Event,
};
template <>
struct Codes<Medium> {
    static constexpr auto kAll = std::to_array<Coded<Medium>>({
        {Medium::Phone, "phone"},
        {Medium::Helpline116006, "116006"},
        {Medium::Chat, "chat"},
        {Medium::Sms, "sms"},
        {Medium::Email, "email"},
        {Medium::WebForm, "web_form"},
        {Medium::Letter, "letter"},
        {Medium::WalkIn, "walk_in"},
        {Medium::Court, "court"},
        {Medium::Hospital, "hospital"},
        {Medium::PoliceStation, "police_station"},
        {Medium::HomeVisit, "home_visit"},
        {Medium::Event, "event"},
    });
};

enum class CallerRole { Victim, Relative, Witness, Professional, Other };
template <>
struct Codes<CallerRole> {
    static constexpr auto kAll = std::to_array<Coded<CallerRole>>({
        {CallerRole::Victim, "victim"},
        {CallerRole::Relative, "relative"},
        {CallerRole::Witness, "witness"},
        {CallerRole::Professional, "professional"},
        {CallerRole::Other, "other"},
    });
};

/// Who sent the person, or how they heard of us.
enum class CameFrom {
    Self,
    Family,
    Police,
    Prosecutor,
    Court,
    Health,
    SocialServices,
    School,
    Employer,
    OtherNgo,
    Helpline,
    ForeignPartner,
    Media,
};
template <>
struct Codes<CameFrom> {
    static constexpr auto kAll = std::to_array<Coded<CameFrom>>({
        {CameFrom::Self, "self"},
        {CameFrom::Family, "family"},
        {CameFrom::Police, "police"},
        {CameFrom::Prosecutor, "prosecutor"},
        {CameFrom::Court, "court"},
        {CameFrom::Health, "health"},
        {CameFrom::SocialServices, "social_services"},
        {CameFrom::School, "school"},
        {CameFrom::Employer, "employer"},
        {CameFrom::OtherNgo, "other_ngo"},
        {CameFrom::Helpline, "helpline"},
        {CameFrom::ForeignPartner, "foreign_partner"},
        {CameFrom::Media, "media"},
    });
};

enum class InDanger { Children, Dependants, Animals, Others };
template <>
struct Codes<InDanger> {
    static constexpr auto kAll = std::to_array<Coded<InDanger>>({
        {InDanger::Children, "children"},
        {InDanger::Dependants, "dependants"},
        {InDanger::Animals, "animals"},
        {InDanger::Others, "others"},
    });
};

/// Whether sex and age band were stated by the caller or only perceived by the worker.
enum class Basis { Perceived, Stated };
template <>
struct Codes<Basis> {
    static constexpr auto kAll
        = std::to_array<Coded<Basis>>({{Basis::Perceived, "perceived"}, {Basis::Stated, "stated"}});
};

enum class Crisis { None, Acute, Chronic };
template <>
struct Codes<Crisis> {
    static constexpr auto kAll = std::to_array<Coded<Crisis>>(
        {{Crisis::None, "none"}, {Crisis::Acute, "acute"}, {Crisis::Chronic, "chronic"}});
};

/// What the person asked about.
enum class Topic {
    Listening,
    Rights,
    Complaint,
    Protection,
    LegalAid,
    Compensation,
    Court,
    Psychological,
    Medical,
    Shelter,
    Housing,
    Money,
    Children,
    Interpretation,
    Digital,
    Practical,
    Other,
};
template <>
struct Codes<Topic> {
    static constexpr auto kAll = std::to_array<Coded<Topic>>({
        {Topic::Listening, "listening"},
        {Topic::Rights, "rights"},
        {Topic::Complaint, "complaint"},
        {Topic::Protection, "protection"},
        {Topic::LegalAid, "legal_aid"},
        {Topic::Compensation, "compensation"},
        {Topic::Court, "court"},
        {Topic::Psychological, "psychological"},
        {Topic::Medical, "medical"},
        {Topic::Shelter, "shelter"},
        {Topic::Housing, "housing"},
        {Topic::Money, "money"},
        {Topic::Children, "children"},
        {Topic::Interpretation, "interpretation"},
        {Topic::Digital, "digital"},
        {Topic::Practical, "practical"},
        {Topic::Other, "other"},
    });
};

/// How a contact ended.
enum class Outcome {
    InformationOnly,
    ReferredToService,
    Transferred,
    CallBack,
    Appointment,
    EmergencyCall,
    Dropped,
    SilentOrNuisance,
    WrongNumber,
};
template <>
struct Codes<Outcome> {
    static constexpr auto kAll = std::to_array<Coded<Outcome>>({
        {Outcome::InformationOnly, "information_only"},
        {Outcome::ReferredToService, "referred_to_service"},
        {Outcome::Transferred, "transferred"},
        {Outcome::CallBack, "call_back"},
        {Outcome::Appointment, "appointment"},
        {Outcome::EmergencyCall, "emergency_call"},
        {Outcome::Dropped, "dropped"},
        {Outcome::SilentOrNuisance, "silent_or_nuisance"},
        {Outcome::WrongNumber, "wrong_number"},
    });
};

} // namespace waymark::cases
