// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/upkeep_texts.h"

#include "ui/desktop/directory/directory_texts.h"
#include "ui/desktop/qt/convert.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace waymark::ui {
namespace {

QString text(const char* source) { return QCoreApplication::translate("Upkeep", source); }

struct Words {
    std::string_view code;
    const char* words;
};

constexpr auto kFields = std::to_array<Words>({
    {"name", QT_TRANSLATE_NOOP("Upkeep", "Name")},
    {"description", QT_TRANSLATE_NOOP("Upkeep", "Description")},
    {"phones", QT_TRANSLATE_NOOP("Upkeep", "Phone")},
    {"email", QT_TRANSLATE_NOOP("Upkeep", "E-mail")},
    {"url", QT_TRANSLATE_NOOP("Upkeep", "Web page")},
    {"schedules", QT_TRANSLATE_NOOP("Upkeep", "Opening hours")},
    {"languages", QT_TRANSLATE_NOOP("Upkeep", "Languages")},
    {"service_at_locations", QT_TRANSLATE_NOOP("Upkeep", "Place")},
    {"organization", QT_TRANSLATE_NOOP("Upkeep", "Organisation")},
    {"eligibility_description", QT_TRANSLATE_NOOP("Upkeep", "Who may come")},
    {"minimum_age", QT_TRANSLATE_NOOP("Upkeep", "Youngest age")},
    {"maximum_age", QT_TRANSLATE_NOOP("Upkeep", "Oldest age")},
    {"fees_description", QT_TRANSLATE_NOOP("Upkeep", "Cost")},
    {"required_documents", QT_TRANSLATE_NOOP("Upkeep", "To bring")},
    {"status", QT_TRANSLATE_NOOP("Upkeep", "Status")},
    {"alert", QT_TRANSLATE_NOOP("Upkeep", "Notice")},
    {"application_process", QT_TRANSLATE_NOOP("Upkeep", "How to come")},
    {"x_waymark.needs", QT_TRANSLATE_NOOP("Upkeep", "Needs")},
    {"x_waymark.crimes", QT_TRANSLATE_NOOP("Upkeep", "Crimes")},
    {"x_waymark.statuses", QT_TRANSLATE_NOOP("Upkeep", "Victims, relatives, witnesses")},
    {"x_waymark.exclusions", QT_TRANSLATE_NOOP("Upkeep", "Who may not come")},
    {"x_waymark.closed_on_public_holidays",
        QT_TRANSLATE_NOOP("Upkeep", "Closed on public holidays")},
    {"attributes", QT_TRANSLATE_NOOP("Upkeep", "Headings")},
    {"x_waymark.interpreter_languages", QT_TRANSLATE_NOOP("Upkeep", "Languages with interpreter")},
    {"x_waymark.gender", QT_TRANSLATE_NOOP("Upkeep", "For which gender")},
    {"x_waymark.accepts_anonymous", QT_TRANSLATE_NOOP("Upkeep", "Accepts without a name")},
    {"x_waymark.takes_children", QT_TRANSLATE_NOOP("Upkeep", "Children may come along")},
    {"x_waymark.takes_animals", QT_TRANSLATE_NOOP("Upkeep", "Animals may come along")},
    {"x_waymark.step_free", QT_TRANSLATE_NOOP("Upkeep", "Step-free")},
    {"x_waymark.takes_undocumented", QT_TRANSLATE_NOOP("Upkeep", "Asks for no papers")},
    {"x_waymark.without_report", QT_TRANSLATE_NOOP("Upkeep", "Without police report")},
    {"x_waymark.free", QT_TRANSLATE_NOOP("Upkeep", "Free of charge")},
    {"x_waymark.interpreters", QT_TRANSLATE_NOOP("Upkeep", "Interpreters")},
    {"x_waymark.waiting_time", QT_TRANSLATE_NOOP("Upkeep", "Wait")},
    {"x_waymark.safe_entrance", QT_TRANSLATE_NOOP("Upkeep", "Entrance")},
    {"x_waymark.secure_channel", QT_TRANSLATE_NOOP("Upkeep", "Send by")},
    {"x_waymark.agreement", QT_TRANSLATE_NOOP("Upkeep", "Agreement")},
    {"x_waymark.good_to_know", QT_TRANSLATE_NOOP("Upkeep", "Good to know")},
    {"x_waymark.confidential", QT_TRANSLATE_NOOP("Upkeep", "Confidential address")},
});

constexpr auto kReasons = std::to_array<Words>({
    {"nothing_found", QT_TRANSLATE_NOOP("Upkeep", "nothing found")},
    {"no_capacity", QT_TRANSLATE_NOOP("Upkeep", "declined: no place free")},
    {"not_eligible", QT_TRANSLATE_NOOP("Upkeep", "declined: not for this person")},
    {"out_of_area", QT_TRANSLATE_NOOP("Upkeep", "declined: lives elsewhere")},
    {"language", QT_TRANSLATE_NOOP("Upkeep", "declined: language")},
    {"safety", QT_TRANSLATE_NOOP("Upkeep", "declined: not safe")},
    {"wrong_service", QT_TRANSLATE_NOOP("Upkeep", "declined: wrong service")},
    {"client_not_reached", QT_TRANSLATE_NOOP("Upkeep", "person not reached")},
    {"client_refused", QT_TRANSLATE_NOOP("Upkeep", "person did not wish it")},
    {"other", QT_TRANSLATE_NOOP("Upkeep", "counts under five together")},
});

template <std::size_t N>
QString wordsFor(const std::array<Words, N>& list, std::string_view code)
{
    const auto found = std::ranges::find(list, code, &Words::code);
    return found == list.end() ? toQt(code) : text(found->words);
}

} // namespace

QString wrongText(directory::Wrong what)
{
    using enum directory::Wrong;
    switch (what) {
    case Number: return text(QT_TRANSLATE_NOOP("Upkeep", "The number is wrong"));
    case Hours: return text(QT_TRANSLATE_NOOP("Upkeep", "The hours are wrong"));
    case Place: return text(QT_TRANSLATE_NOOP("Upkeep", "The place is wrong"));
    case Closed: return text(QT_TRANSLATE_NOOP("Upkeep", "It does not exist any more"));
    case Other: break;
    }
    return text(QT_TRANSLATE_NOOP("Upkeep", "Something else is wrong"));
}

QString reportText(const directory::ServiceReport& report)
{
    QString words = QStringLiteral("<b>%1</b> · %2 · %3")
                        .arg(wrongText(report.what).toHtmlEscaped(),
                            toQt(report.by).toHtmlEscaped(), momentText(toQt(report.at)));
    if (!report.note.empty()) words += QStringLiteral("<br>") + toQt(report.note).toHtmlEscaped();
    return words;
}

QString wayText(directory::ChangeWay way)
{
    using enum directory::ChangeWay;
    switch (way) {
    case Import: return text(QT_TRANSLATE_NOOP("Upkeep", "by import"));
    case Hand: return text(QT_TRANSLATE_NOOP("Upkeep", "by hand"));
    case Merge: return text(QT_TRANSLATE_NOOP("Upkeep", "by merging"));
    case Undo: break;
    }
    return text(QT_TRANSLATE_NOOP("Upkeep", "by taking back"));
}

QString fieldText(const std::string& field)
{
    const auto exact = std::ranges::find(kFields, field, &Words::code);
    if (exact != kFields.end()) return text(exact->words);
    const std::string head = field.substr(0, field.find('.'));
    const auto found = std::ranges::find(kFields, head, &Words::code);
    return found == kFields.end() ? toQt(field) : text(found->words);
}

QString likenessText(directory::Likeness likeness)
{
    using enum directory::Likeness;
    switch (likeness) {
    case SamePhone: return text(QT_TRANSLATE_NOOP("Upkeep", "same phone"));
    case SameName: return text(QT_TRANSLATE_NOOP("Upkeep", "same name"));
    case LikeName: return text(QT_TRANSLATE_NOOP("Upkeep", "similar name"));
    case SamePlace: return text(QT_TRANSLATE_NOOP("Upkeep", "same town"));
    case Near: break;
    }
    return text(QT_TRANSLATE_NOOP("Upkeep", "same house or next door"));
}

QString agreementText(const directory::Agreement& agreement)
{
    const auto& until = agreement.details.validUntil;
    const QString day = until ? longDate(toQt(*until)) : QString{};
    using enum directory::AgreementState;
    switch (agreement.state) {
    case NotYet:
        return text(QT_TRANSLATE_NOOP("Upkeep", "from %1"))
            .arg(longDate(toQt(agreement.details.validFrom)));
    case Expired: return text(QT_TRANSLATE_NOOP("Upkeep", "ran out on %1")).arg(day);
    case Ended:
        return text(QT_TRANSLATE_NOOP("Upkeep", "ended on %1"))
            .arg(longDate(toQt(agreement.endedOn.value_or(agreement.details.validFrom))));
    case Valid:
    case DueSoon: break;
    }
    return until ? text(QT_TRANSLATE_NOOP("Upkeep", "until %1")).arg(day)
                 : text(QT_TRANSLATE_NOOP("Upkeep", "until further notice"));
}

Meaning agreementMeaning(directory::AgreementState state)
{
    using enum directory::AgreementState;
    switch (state) {
    case Valid: return Meaning::Settled;
    case DueSoon:
    case Expired: return Meaning::Attention;
    case NotYet:
    case Ended: break;
    }
    return Meaning::Plain;
}

QString gapReasonText(const std::string& reason) { return wordsFor(kReasons, reason); }

QString needCodeText(const std::string& code)
{
    if (const auto need = directory::parseNeed(code)) return needText(*need);
    return code.empty() ? text(QT_TRANSLATE_NOOP("Upkeep", "any")) : toQt(code);
}

} // namespace waymark::ui
