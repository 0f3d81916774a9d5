// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/gathering.h"

#include "cases/task.h"
#include "leaflets/contact_sheet.h"
#include "leaflets/discreet_content.h"
#include "leaflets/neutral_address.h"
#include "leaflets/phrase_sheets.h"
#include "leaflets/words.h"
#include "office/countries.h"
#include "office/office_record.h"
#include "typeset/markdown.h"

#include <algorithm>

namespace waymark::leaflets {
namespace {

class Gathering {
public:
    Gathering(office::Desk& desk, const Library& library, const PackRequest& request, OfCase ofCase)
        : m_desk{desk}
        , m_library{library}
        , m_request{request}
        , m_ofCase{ofCase}
        , m_office{office::OfficeRecords{desk}.record().details}
        , m_second{request.secondLanguage.empty() ? m_office.language : request.secondLanguage}
        , m_words{request.language}
    {
        m_situation = {m_office.country, office::Countries{desk}.confirmedFacts(m_office.country),
            m_office.name, desk.clock().now(), desk.clock().today()};
    }

    Result<Gathered> run()
    {
        const bool discreet = m_request.format == Format::Discreet;
        Content content{.title = {},
            .language = m_request.language,
            .secondLanguage = m_request.format == Format::Bilingual ? m_second : "",
            .author = discreet ? "" : m_office.name,
            .footer = discreet ? "" : m_office.name + " · " + m_words.date(m_situation.today),
            .now = m_situation.now,
            .format = m_request.format,
            .page = m_request.page,
            .cover = m_request.cover,
            .sections = {}};
        for (const std::string& id : m_request.leaflets) {
            auto section = sectionOf(id);
            if (!section) return section.error();
            if (content.title.empty()) content.title = section->title;
            content.sections.push_back(std::move(section).value());
        }
        if (discreet) return discreetOf(std::move(content));
        addEmergency(content);
        addPhrases(content);
        addServices(content);
        addPersonal(content);
        return Gathered{std::move(content)};
    }

private:
    /// The easy form has texts of its own; where there is none, the usual text in that style.
    const Leaflet* chosen(const std::string& id) const
    {
        if (m_request.format == Format::Easy)
            if (const Leaflet* easy = m_library.find(id, m_request.language, true)) return easy;
        return m_library.closest(id, m_request.language);
    }

    /// Never silently: an older translation needs a yes, in either language.
    Result<void> mayBeGiven(const Leaflet& leaflet) const
    {
        if (leaflet.status == TranslationStatus::Stale && !m_request.olderTextAccepted)
            return Error{Error::Kind::NotAllowed, "pack.text-older", leaflet.id};
        return {};
    }

    Result<Section> sectionOf(const std::string& id) const
    {
        const Leaflet* leaflet = chosen(id);
        if (!leaflet) return Error{Error::Kind::NotFound, "pack.leaflet-unknown", id};
        if (const auto allowed = mayBeGiven(*leaflet); !allowed) return allowed.error();
        auto section = fillIn(*leaflet, m_situation);
        if (!section || m_request.format != Format::Bilingual) return section;
        const Leaflet* other = m_library.find(id, m_second);
        if (!other || other == leaflet) return section;
        if (const auto allowed = mayBeGiven(*other); !allowed) return allowed.error();
        const auto second = fillIn(*other, m_situation);
        if (!second) return second;
        Section both = *section;
        both.second = second->markdown;
        return both;
    }

    /// Puts `markdown` behind the last section, which may be in another language than the reader's.
    void append(Content& content, const std::string& markdown) const
    {
        Section& last = content.sections.back();
        last.markdown += "\n\n"
            + (last.language == m_words.language()
                    ? markdown
                    : typeset::passageMarkdown(markdown, m_words.language()));
    }

    /// At the end, unless a leaflet says it already.
    void addEmergency(Content& content) const
    {
        const std::string number = emergencyNumber(m_situation);
        if (!m_request.emergencyNumber || number.empty() || content.sections.empty()) return;
        for (const Section& section : content.sections)
            if (section.markdown.find("[!emergency]") != std::string::npos) return;
        append(content,
            "> [!emergency] " + typeset::escapeMarkdown(m_words["emergency"]) + "\n> **`" + number
                + "`**\n");
    }

    /// Without a second language of its own the office's is put beside.
    void addPhrases(Content& content) const
    {
        if (!m_request.phraseCards) return;
        content.secondLanguage = m_second;
        content.sections.push_back({.language = m_request.language,
            .markdown = phraseMarkdown(m_request.language),
            .second = m_second == m_request.language ? "" : phraseMarkdown(m_second)});
    }

    void addServices(Content& content) const
    {
        if (!m_request.services || m_ofCase == OfCase::No) return;
        const std::string sheet
            = contactSheet(m_desk, m_request.caseId, m_request.language, m_words);
        if (sheet.empty()) return;
        content.sections.push_back({.language = m_words.language(),
            .title = m_words["services-title"],
            .markdown = sheet});
    }

    /// The day of the next visit noted for the case; empty: room to write it by hand.
    std::string nextAppointment() const
    {
        for (const auto& task : cases::Tasks{m_desk}.openOfCase(m_request.caseId)) {
            const auto& details = task.details;
            if (details.kind != cases::TaskKind::Visit || !details.due
                || *details.due < m_situation.today)
                continue;
            return m_words.date(*details.due)
                + (details.dueAt ? ", " + timeText(*details.dueAt) : "");
        }
        return {};
    }

    void addPersonal(Content& content) const
    {
        if (!m_request.personal || content.sections.empty() || m_ofCase == OfCase::No) return;
        append(content,
            "## " + m_words["personal-title"] + "\n\n| | |\n|---|---|\n| " + m_words["worker"]
                + " | " + typeset::escapeMarkdown(m_desk.session().name) + " |\n| "
                + m_words["appointment"] + " | " + typeset::escapeMarkdown(nextAppointment())
                + " |\n");
    }

    /// The victims' lines of the country, else the telephones of the case's services.
    std::vector<std::string> numbers() const
    {
        std::vector<std::string> all = victimsLines(m_situation);
        if (!all.empty() || m_ofCase == OfCase::No) return all;
        return servicePhones(m_desk, m_request.caseId, m_request.language);
    }

    /// A code leads only where nothing is told; checked again, for words that tell may have come.
    std::string addressOfCode() const
    {
        const std::string address = neutralAddress(m_desk);
        return checkNeutralAddress(address, m_office.name) ? address : std::string{};
    }

    /// Numbers only, in a page that looks like something else: no word of what they are for.
    Result<Gathered> discreetOf(Content content) const
    {
        auto hidden = makeDiscreet(content,
            {.title = chosen(m_request.leaflets.front())->discreetTitle,
                .numbers = numbers(),
                .emergency = emergencyNumber(m_situation),
                .address = addressOfCode()});
        if (!hidden) return hidden.error();
        return Gathered{std::move(content), std::move(hidden).value()};
    }

    office::Desk& m_desk;
    const Library& m_library;
    const PackRequest& m_request;
    OfCase m_ofCase;
    office::OfficeDetails m_office;
    std::string m_second;
    Words m_words;
    Situation m_situation;
};

} // namespace

Result<Gathered> gather(
    office::Desk& desk, const Library& library, const PackRequest& request, OfCase ofCase)
{
    if (request.leaflets.empty()) return Error{Error::Kind::Invalid, "pack.empty", "leaflets"};
    return Gathering{desk, library, request, ofCase}.run();
}

} // namespace waymark::leaflets
