// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/sheet_reader.h"

#include "base/fold.h"
#include "directory/additions.h"
#include "directory/findings.h"
#include "directory/need_words.h"
#include "directory/sheet_facts.h"
#include "directory/sheet_words.h"
#include "directory/source_id.h"
#include "directory/written_hours.h"

#include <algorithm>

namespace waymark::directory {
namespace {

constexpr std::string_view kKeptColumns = "x_columns";

std::string trimmed(const std::string& text)
{
    const auto from = text.find_first_not_of(" \t\r\n");
    if (from == std::string::npos) return {};
    return text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1);
}

/// One row on its way to a service.
class Row {
public:
    Row(const Sheet& sheet, const SheetMap& map, std::size_t index, Findings& findings)
        : m_findings{findings}
    {
        const auto cells = sheet.row(index);
        const auto& columns = sheet.columns();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            std::string cell = trimmed(cells[i]);
            if (cell.empty()) continue;
            if (i >= columns.size()) {
                m_findings.add(Finding::Weight::Warning, "row-too-long");
                m_rest.set("Column " + std::to_string(i + 1), Json::string(std::move(cell)));
                continue;
            }
            const auto known = map.columns.find(columns[i]);
            if (known == map.columns.end())
                m_rest.set(columns[i], Json::string(std::move(cell)));
            else
                m_cells[known->second].push_back(std::move(cell));
        }
    }

    /// Empty when the row names nothing.
    std::optional<PackageRecord> record()
    {
        const std::string organization = first("organization");
        std::string name = first("name");
        if (name.empty()) name = organization;
        if (name.empty()) {
            m_findings.add(Finding::Weight::Error, "row-without-name");
            return std::nullopt;
        }
        m_id = first("id");
        if (m_id.empty()) m_id = madeId(name, organization);
        m_service.set("id", Json::string(m_id));
        m_service.set("name", Json::string(name));
        m_service.set("status", Json::string(activeIn(first("status"))));
        if (!organization.empty())
            m_service.set("organization",
                Json::object({{"id", id("organization/" + fold(organization), false)},
                    {"name", Json::string(organization)}}));
        setTexts();
        setContact();
        setPlace();
        setHours();
        setFacts();
        if (!m_rest.members().empty()
            && saidIn(first("confidential")) != Said::Yes) // a place may be in any of them
            m_service.set(kKeptColumns, std::move(m_rest));
        return PackageRecord{"service", m_id, std::move(m_service)};
    }

private:
    /// The same for the same row next time. Of a confidential place nothing may be in it.
    std::string madeId(const std::string& name, const std::string& organization) const
    {
        std::string text = "sheet/row/" + fold(name) + "/" + fold(organization);
        if (saidIn(first("confidential")) != Said::Yes)
            text += "/" + fold(first("address")) + "/" + fold(first("city"));
        return uuidOf(text).toString();
    }

    const std::vector<std::string>& all(std::string_view code) const
    {
        return cellsOf(m_cells, code);
    }
    std::string first(std::string_view code) const { return firstOf(m_cells, code); }
    std::string joinedLines(std::string_view code) const { return linesOf(m_cells, code); }

    /// An id that stays the same with the next import of the same row.
    Json id(const std::string& what, bool ofRow = true) const
    {
        return Json::string(uuidOf("sheet/" + (ofRow ? m_id + "/" : "") + what).toString());
    }

    static std::string activeIn(const std::string& text)
    {
        const std::string folded = fold(text);
        for (const auto* closed : {"inactive", "closed", "ferme", "cerrado", "fechado", "gesloten",
                 "zatvoreno", "slegts"})
            if (folded == closed) return "inactive";
        return "active";
    }

    void setText(const std::string& code, std::string_view member)
    {
        if (auto text = joinedLines(code); !text.empty())
            m_service.set(member, Json::string(std::move(text)));
    }

    void setTexts()
    {
        setText("description", "description");
        setText("eligibility", "eligibility_description");
        setText("fees", "fees_description");
        setText("application", "application_process");
        setAges();
        std::vector<Json> documents;
        for (const std::string& each : partsOf(first("documents")))
            documents.push_back(
                Json::object({{"id", id("document/" + each)}, {"document", Json::string(each)}}));
        if (!documents.empty()) m_service.set("required_documents", Json::array(documents));
    }

    void setAges()
    {
        if (const std::string cell = first("ages"); !cell.empty()) {
            const auto span = agesIn(cell);
            if (span && span->from)
                m_service.set("minimum_age", Json::number(std::to_string(*span->from)));
            if (span && span->to)
                m_service.set("maximum_age", Json::number(std::to_string(*span->to)));
            if (!span) {
                m_findings.add(Finding::Weight::Note, "ages-unreadable", "ages");
                m_rest.set("ages", Json::string(cell));
            }
        }
        for (const auto* code : {"minimum_age", "maximum_age"}) {
            const std::string text = first(code);
            if (text.empty()) continue;
            const auto number = numberIn(text);
            if (number)
                m_service.set(code, Json::number(*number));
            else
                m_findings.add(Finding::Weight::Warning, "number-unreadable", code);
        }
    }

    void setContact()
    {
        std::vector<Json> phones;
        for (const std::string& number : all("phone"))
            phones.push_back(Json::object({{"id", id("phone/" + number)},
                {"number", Json::string(number)}, {"type", Json::string("voice")}}));
        if (!phones.empty()) m_service.set("phones", Json::array(std::move(phones)));
        if (const auto mail = first("email"); !mail.empty()) {
            if (mail.find('@') == std::string::npos)
                m_findings.add(Finding::Weight::Warning, "email-unreadable", "email");
            m_service.set("email", Json::string(mail));
        }
        setText("url", "url");
        std::vector<Json> languages;
        for (const std::string& cell : all("languages"))
            for (const std::string& each : partsOf(cell))
                languages.push_back(Json::object({{"id", id("language/" + fold(each))},
                    {"name", Json::string(each)}, {"code", Json::string(languageCode(each))}}));
        if (!languages.empty()) m_service.set("languages", Json::array(std::move(languages)));
    }

    void setPlace()
    {
        Json address = Json::object({{"id", id("address")}});
        bool any = false;
        for (const auto& [code, member] :
            {std::pair{"address", "address_1"}, std::pair{"address_2", "address_2"},
                std::pair{"city", "city"}, std::pair{"region", "state_province"},
                std::pair{"postal_code", "postal_code"}, std::pair{"country", "country"}})
            if (auto text = first(code); !text.empty()) {
                address.set(member, Json::string(std::move(text)));
                any = any || std::string_view{code} != "country";
            }
        address.set("address_type", Json::string("physical"));
        if (!any && first("latitude").empty()) return;
        Json location
            = Json::object({{"id", id("location")}, {"location_type", Json::string("physical")}});
        for (const auto* code : {"latitude", "longitude"})
            if (const auto text = first(code); !text.empty()) {
                const auto number = numberIn(text);
                if (number)
                    location.set(code, Json::number(*number));
                else
                    m_findings.add(Finding::Weight::Warning, "number-unreadable", code);
            }
        location.set("addresses", Json::array({std::move(address)}));
        m_service.set("service_at_locations",
            Json::array({Json::object({{"id", id("at")}, {"location", std::move(location)}})}));
    }

    void setHours()
    {
        const std::string text = first("hours");
        if (text.empty()) return;
        if (const auto week = parseWeekHours(text)) {
            m_service.set("schedules", Json::array(scheduleRows(*week, "sheet/" + m_id)));
            return;
        }
        m_findings.add(Finding::Weight::Note, "hours-unreadable", "hours");
        m_service.set("schedules",
            Json::array(
                {Json::object({{"id", id("schedule")}, {"description", Json::string(text)}})}));
    }

    void setFacts()
    {
        if (Json own = factsIn(m_cells, m_findings, m_rest); !own.members().empty())
            m_service.set(kOwnMember, std::move(own));
    }

    Findings& m_findings;
    SheetCells m_cells;
    Json m_rest = Json::object(); ///< columns without a place
    Json m_service = Json::object();
    std::string m_id;
};

} // namespace

Result<void> readSheet(const Sheet& sheet, const SheetMap& map, const std::string& file,
    PackageReport& report, const std::function<bool(PackageRecord)>& take)
{
    const auto holds = [&](std::string_view code) {
        return std::ranges::any_of(map.columns, [&](const auto& each) {
            return each.second == code
                && std::ranges::find(sheet.columns(), each.first) != sheet.columns().end();
        });
    };
    if (!holds("name") && !holds("organization"))
        return Error{Error::Kind::Invalid, "directory.sheet-without-name", "columns"};
    report.form = "spreadsheet";
    Findings findings{report};
    for (std::size_t i = 0; i < sheet.rowCount(); ++i) {
        findings.at(file, "row " + std::to_string(i + 1));
        auto record = Row{sheet, map, i, findings}.record();
        if (!record) continue;
        ++report.records["service"];
        if (!take(*std::move(record))) return Error{Error::Kind::Invalid, "directory.work-stopped"};
    }
    return {};
}

} // namespace waymark::directory
