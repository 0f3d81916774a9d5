// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/service_form.h"

#include <QtGlobal>

#include <array>

/// Which fields of the editor hold which member of a service; `subject` is its name in problems.
namespace waymark::ui {

struct ServiceText {
    const char* subject;
    std::string directory::ServiceForm::*member;
};
inline constexpr auto kServiceTexts
    = std::to_array<ServiceText>({{"name", &directory::ServiceForm::name},
        {"organization", &directory::ServiceForm::organization},
        {"description", &directory::ServiceForm::description},
        {"email", &directory::ServiceForm::email}, {"url", &directory::ServiceForm::url},
        {"street", &directory::ServiceForm::street},
        {"postal_code", &directory::ServiceForm::postalCode},
        {"city", &directory::ServiceForm::city}, {"point", &directory::ServiceForm::point},
        {"eligibility", &directory::ServiceForm::eligibility},
        {"fees", &directory::ServiceForm::fees},
        {"application", &directory::ServiceForm::application},
        {"alert", &directory::ServiceForm::alert}});

struct OwnText {
    const char* subject;
    std::string directory::Additions::*member;
};
inline constexpr auto kOwnTexts
    = std::to_array<OwnText>({{"waiting_time", &directory::Additions::waitingTime},
        {"safe_entrance", &directory::Additions::safeEntrance},
        {"secure_channel", &directory::Additions::secureChannel},
        {"agreement", &directory::Additions::agreement},
        {"good_to_know", &directory::Additions::goodToKnow}});

struct ServiceAnswer {
    const char* subject;
    directory::Said directory::Additions::*member;
    const char* words;
};
inline constexpr auto kServiceAnswers = std::to_array<ServiceAnswer>({
    {"accepts_anonymous", &directory::Additions::acceptsAnonymous,
        QT_TRANSLATE_NOOP("ServiceFields", "Accepts people without a name")},
    {"without_report", &directory::Additions::withoutReport,
        QT_TRANSLATE_NOOP("ServiceFields", "Without a police report")},
    {"takes_undocumented", &directory::Additions::takesUndocumented,
        QT_TRANSLATE_NOOP("ServiceFields", "Asks for no papers")},
    {"takes_children", &directory::Additions::takesChildren,
        QT_TRANSLATE_NOOP("ServiceFields", "Children may come along")},
    {"takes_animals", &directory::Additions::takesAnimals,
        QT_TRANSLATE_NOOP("ServiceFields", "Animals may come along")},
    {"step_free", &directory::Additions::stepFree,
        QT_TRANSLATE_NOOP("ServiceFields", "Step-free entrance")},
    {"free", &directory::Additions::free, QT_TRANSLATE_NOOP("ServiceFields", "Free of charge")},
    {"interpreters", &directory::Additions::interpreters,
        QT_TRANSLATE_NOOP("ServiceFields", "Brings an interpreter")},
    {"closed_on_holidays", &directory::Additions::closedOnHolidays,
        QT_TRANSLATE_NOOP("ServiceFields", "Closed on public holidays")},
});

} // namespace waymark::ui
