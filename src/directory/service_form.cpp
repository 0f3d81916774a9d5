// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/service_form.h"

#include "base/fold.h"
#include "directory/additions.h"
#include "directory/form_place.h"
#include "directory/hsds_reader.h"
#include "directory/phone_numbers.h"
#include "directory/source_id.h"

#include <algorithm>
#include <array>

namespace waymark::directory {
namespace {

/// A text of the form and the member it is in HSDS.
struct TextMember {
    std::string ServiceForm::*field;
    std::string hsds::Service::*typed;
    std::string_view member;
};
constexpr auto kTexts = std::to_array<TextMember>({
    {&ServiceForm::name, &hsds::Service::name, "name"},
    {&ServiceForm::description, &hsds::Service::description, "description"},
    {&ServiceForm::email, &hsds::Service::email, "email"},
    {&ServiceForm::url, &hsds::Service::url, "url"},
    {&ServiceForm::eligibility, &hsds::Service::eligibility_description, "eligibility_description"},
    {&ServiceForm::fees, &hsds::Service::fees_description, "fees_description"},
    {&ServiceForm::application, &hsds::Service::application_process, "application_process"},
    {&ServiceForm::alert, &hsds::Service::alert, "alert"},
});

std::optional<int> years(std::optional<double> value)
{
    if (!value || *value < 0 || *value > 150) return std::nullopt;
    return static_cast<int>(*value);
}

/// Writes into the document what differs.
class Writer {
public:
    Writer(
        Json document, const ServiceForm& before, const ServiceForm& after, std::string_view idBase)
        : m_document{std::move(document)}
        , m_before{before}
        , m_after{after}
        , m_idBase{idBase}
    {
    }

    Json write()
    {
        for (const TextMember& text : kTexts)
            if (m_before.*text.field != m_after.*text.field)
                setText(m_document, text.member, m_after.*text.field);
        if (m_before.active != m_after.active)
            setText(m_document, "status", m_after.active ? "active" : "inactive");
        writeAge("minimum_age", m_before.minimumAge, m_after.minimumAge);
        writeAge("maximum_age", m_before.maximumAge, m_after.maximumAge);
        if (m_before.organization != m_after.organization) writeOrganization();
        if (m_before.phones != m_after.phones) writePhones();
        if (m_before.languages != m_after.languages) writeLanguages();
        if (m_before.documents != m_after.documents) writeDocuments();
        if (m_after.week && (m_before.week != m_after.week || m_before.daysOff != m_after.daysOff))
            writeSchedules();
        if (m_before.terms != m_after.terms)
            setList(m_document, "attributes", attributesWith(m_document, m_after.terms, m_idBase));
        if (m_before.street != m_after.street || m_before.city != m_after.city
            || m_before.postalCode != m_after.postalCode)
            writeAddress();
        if (m_before.point != m_after.point) writePoint();
        return std::move(m_document);
    }

private:
    Json id(const std::string& what) const
    {
        return Json::string(uuidOf(std::string{m_idBase} + "/" + what).toString());
    }

    static void setText(Json& object, std::string_view member, const std::string& text)
    {
        if (text.empty())
            object.erase(member);
        else
            object.set(member, Json::string(text));
    }

    static void setList(Json& object, std::string_view member, std::vector<Json> items)
    {
        if (items.empty())
            object.erase(member);
        else
            object.set(member, Json::array(std::move(items)));
    }

    void writeAge(std::string_view member, std::optional<int> before, std::optional<int> after)
    {
        if (before == after) return;
        if (after)
            m_document.set(member, Json::number(std::to_string(*after)));
        else
            m_document.erase(member);
    }

    /// The item of a list that has this value in `member`, so that what is unknown to us stays.
    Json itemWith(std::string_view list, std::string_view member, const std::string& value,
        const std::string& newId) const
    {
        if (const Json* items = m_document.find(list))
            for (const Json& item : items->items())
                if (item.textOf(member) == value) return item;
        return Json::object({{"id", id(newId)}, {std::string{member}, Json::string(value)}});
    }

    void writeOrganization()
    {
        // Another name is another organisation, with an id of its own.
        if (m_after.organization.empty())
            m_document.erase("organization");
        else
            m_document.set("organization",
                Json::object(
                    {{"id",
                         Json::string(
                             uuidOf("organization/" + fold(m_after.organization)).toString())},
                        {"name", Json::string(m_after.organization)}}));
    }

    void writePhones()
    {
        std::vector<Json> phones;
        for (std::size_t i = 0; i < m_after.phones.size(); ++i) {
            const FormPhone& phone = m_after.phones[i];
            Json item = itemWith("phones", "number", phone.number, "phone/" + phone.number);
            // A corrected number is still the same phone.
            const Json* list = m_document.find("phones");
            if (list && i < list->items().size() && i < m_before.phones.size()
                && list->items()[i].textOf("number") == m_before.phones[i].number)
                item = list->items()[i];
            item.set("number", Json::string(phone.number));
            setText(item, "description", phone.note);
            phones.push_back(std::move(item));
        }
        setList(m_document, "phones", std::move(phones));
    }

    void writeLanguages()
    {
        std::vector<Json> languages;
        for (const std::string& code : m_after.languages) {
            Json item = itemWith("languages", "code", code, "language/" + code);
            // An entry may tell its languages by name only; formOf() gave that name out as code.
            if (const Json* list = m_document.find("languages"))
                for (const Json& known : list->items())
                    if (known.textOf("code").empty() && known.textOf("name") == code) item = known;
            languages.push_back(std::move(item));
        }
        setList(m_document, "languages", std::move(languages));
    }

    void writeDocuments()
    {
        std::vector<Json> documents;
        for (const std::string& text : m_after.documents)
            documents.push_back(
                itemWith("required_documents", "document", text, "document/" + text));
        setList(m_document, "required_documents", std::move(documents));
    }

    void writeSchedules()
    {
        auto rows = scheduleRows(*m_after.week, m_idBase);
        for (const DaysOff& days : m_after.daysOff)
            rows.push_back(daysOffRow(days, m_idBase));
        setList(m_document, "schedules", std::move(rows));
    }

    /// A moved house loses its point on the map: a wrong one is worse than none.
    void writeAddress()
    {
        Json& where = placeIn(m_document, m_idBase);
        Json& address = addressIn(where, m_idBase);
        setText(address, "address_1", m_after.street);
        setText(address, "postal_code", m_after.postalCode);
        setText(address, "city", m_after.city);
        where.erase("latitude");
        where.erase("longitude");
    }

    void writePoint()
    {
        Json& where = placeIn(m_document, m_idBase);
        where.erase("latitude");
        where.erase("longitude");
        const auto point = parsePoint(m_after.point);
        if (!point) return;
        where.set("latitude", Json::number(point->first));
        where.set("longitude", Json::number(point->second));
    }

    Json m_document;
    const ServiceForm& m_before;
    const ServiceForm& m_after;
    std::string_view m_idBase;
};

} // namespace

ServiceForm formOf(const Service& service)
{
    ServiceForm form;
    const hsds::Service& hsds = service.hsds;
    for (const TextMember& text : kTexts)
        form.*text.field = hsds.*text.typed;
    if (hsds.organization) form.organization = hsds.organization->name;
    for (const hsds::Phone& phone : hsds.phones)
        form.phones.push_back({phone.number, phone.description});
    if (form.phones.empty())
        if (const auto phone = mainPhone(hsds))
            form.phones.push_back({phone->number, phone->description});
    if (const auto* address = addressToGo(hsds); address && !service.additions.confidential) {
        form.street = address->address_1;
        form.postalCode = address->postal_code;
        form.city = address->city;
    }
    if (const auto* place = placeToGo(hsds); place && !service.additions.confidential)
        form.point = pointText(place->latitude, place->longitude);
    for (const hsds::Language& language : hsds.languages)
        form.languages.push_back(language.code.empty() ? language.name : language.code);
    for (const hsds::RequiredDocument& document : hsds.required_documents)
        form.documents.push_back(document.document);
    form.minimumAge = years(hsds.minimum_age);
    form.maximumAge = years(hsds.maximum_age);
    form.active = hsds.status.empty() || hsds.status == "active";
    form.week = plainWeek(schedulesOf(hsds));
    if (form.week) form.daysOff = daysOffIn(schedulesOf(hsds));
    form.terms = termsIn(hsds);
    form.additions = service.additions;
    return form;
}

Problems problemsIn(const ServiceForm& form)
{
    Problems problems;
    const auto add = [&](Rule rule, std::string subject) {
        problems.push_back({Error::Kind::Invalid, rule, std::move(subject)});
    };
    if (fold(form.name).empty()) add(Rule{"directory.name-missing"}, "name");
    if (form.additions.needs.empty()) add(Rule{"directory.need-missing"}, "needs");
    for (std::size_t i = 0; i < form.phones.size(); ++i)
        if (checkPhone(form.phones[i].number, "").kind == CheckedPhone::Kind::None)
            add(Rule{"directory.phone-unreadable"}, "phones." + std::to_string(i));
    const auto at = form.email.find('@');
    if (!form.email.empty()
        && (at == std::string::npos || form.email.find('.', at) == std::string::npos))
        add(Rule{"directory.email-incomplete"}, "email");
    if (form.minimumAge && form.maximumAge && *form.minimumAge > *form.maximumAge)
        add(Rule{"directory.ages-reversed"}, "maximum_age");
    if (!form.point.empty() && !parsePoint(form.point))
        add(Rule{"directory.point-unreadable"}, "point");
    for (const DaysOff& days : form.daysOff)
        if (days.to < days.from) add(Rule{"directory.days-off-reversed"}, "days_off");
    return problems;
}

Json applied(
    Json document, const ServiceForm& before, const ServiceForm& after, std::string_view idBase)
{
    return Writer{std::move(document), before, after, idBase}.write();
}

ServiceForm rebased(const ServiceForm& before, const ServiceForm& mine, const ServiceForm& theirs)
{
    ServiceForm result = theirs;
    const auto take = [&](auto member) {
        if (mine.*member != before.*member) result.*member = mine.*member;
    };
    for (const TextMember& text : kTexts)
        take(text.field);
    for (const auto text : {&ServiceForm::organization, &ServiceForm::street,
             &ServiceForm::postalCode, &ServiceForm::city, &ServiceForm::point})
        take(text);
    take(&ServiceForm::phones);
    take(&ServiceForm::languages);
    take(&ServiceForm::documents);
    take(&ServiceForm::minimumAge);
    take(&ServiceForm::maximumAge);
    take(&ServiceForm::active);
    take(&ServiceForm::week);
    take(&ServiceForm::daysOff);
    take(&ServiceForm::terms);
    const auto takeOwn = [&](auto member) {
        if (mine.additions.*member != before.additions.*member)
            result.additions.*member = mine.additions.*member;
    };
    for (const auto said :
        {&Additions::acceptsAnonymous, &Additions::takesChildren, &Additions::takesAnimals,
            &Additions::stepFree, &Additions::takesUndocumented, &Additions::withoutReport,
            &Additions::free, &Additions::interpreters, &Additions::closedOnHolidays})
        takeOwn(said);
    for (const auto text : {&Additions::waitingTime, &Additions::safeEntrance,
             &Additions::secureChannel, &Additions::agreement, &Additions::goodToKnow})
        takeOwn(text);
    takeOwn(&Additions::needs);
    takeOwn(&Additions::crimes);
    takeOwn(&Additions::statuses);
    takeOwn(&Additions::exclusions);
    takeOwn(&Additions::gender);
    takeOwn(&Additions::interpreterLanguages);
    takeOwn(&Additions::confidential);
    return result;
}

std::vector<FieldChange> differences(const ServiceForm& before, const ServiceForm& after)
{
    return changesBetween(*parseJson(toDraft(before)), *parseJson(toDraft(after)));
}

std::string toDraft(const ServiceForm& form)
{
    // A draft is a service of its own: what a new entry of this form would be.
    Json document = applied(Json::object(), {}, form, "draft");
    document.set(kOwnMember, toJson(form.additions));
    if (!form.week) document.set("keeps_hours", Json::boolean(true));
    return document.toString();
}

std::optional<ServiceForm> formFromDraft(std::string_view text)
{
    const auto document = parseJson(text);
    if (!document) return std::nullopt;
    Service service{.id = ServiceId::create()};
    service.hsds = readService(*document);
    if (const Json* own = document->find(kOwnMember)) service.additions = additionsFrom(*own);
    // The address of a confidential one that was typed here is in the draft of its author.
    const bool confidential = service.additions.confidential;
    service.additions.confidential = false;
    ServiceForm form = formOf(service);
    form.additions.confidential = confidential;
    if (document->find("keeps_hours")) form.week.reset();
    return form;
}

} // namespace waymark::directory
