// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/package_reader.h"

#include "base/fold.h"
#include "directory/capped_stream.h"
#include "directory/findings.h"
#include "directory/package_files.h"
#include "directory/tabular_reader.h"

#include <algorithm>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace waymark::directory {
namespace {

constexpr Error kStopped{Error::Kind::Invalid, "directory.work-stopped"};
constexpr Error kNotUtf8{Error::Kind::Invalid, "directory.package-not-utf8"};
constexpr Error kTooLarge{Error::Kind::Invalid, "directory.package-too-large"};
constexpr std::size_t kLargestRecord = 64U << 20U; ///< bytes of JSON
constexpr std::uint64_t kLargestTable = 512U << 20U; ///< a table is read whole
constexpr std::uint64_t kLargestLeftover = 1U << 20U; ///< other files are kept up to this

bool isJson(const PackageFile& file)
{
    const auto ending = endingOf(file.name);
    return ending == ".json" || ending == ".ndjson" || ending == ".jsonl";
}

bool isDescription(const PackageFile& file)
{
    const auto stem = stemOf(file.name);
    return stem == "datapackage" || stem == "package";
}

/// Reads the JSON files of a package.
class JsonFiles {
public:
    JsonFiles(PackageReport& report, const std::function<bool(PackageRecord)>& take)
        : m_report{report}
        , m_findings{report}
        , m_take{take}
    {
    }

    Result<void> read(const std::string& name, std::istream& in)
    {
        m_file = name;
        m_number = 0;
        m_wanted = true;
        const bool lines = endingOf(name) != ".json";
        bool page = false;
        CappedStream capped{in, kLargestRecord};
        const auto error = readRecords(capped,
            {[&](Json record) {
                 capped.renew();
                 return takeTop(std::move(record));
             },
                [&page](const std::string&, const Json&) { page = true; }});
        if (!m_wanted) return kStopped;
        if (capped.isExceeded()) return Error{kTooLarge.kind, kTooLarge.rule, name};
        if (error)
            return Error{Error::Kind::Invalid,
                error->tooDeep ? Rule{"directory.package-too-deep"}
                               : Rule{"directory.package-not-json"},
                name};
        m_report.form = page ? "page" : lines ? "ndjson" : "json";
        return {};
    }

private:
    bool takeTop(Json record)
    {
        ++m_number;
        // {"services": […], "organizations": […]} without an id is a bundle of lists.
        if (record.isObject() && !record.find("id") && !record.find("name")) {
            bool any = false;
            for (auto& [name, list] : record.members())
                for (Json& item : list.items())
                    if (item.isObject() && !entityOf(item).empty()) {
                        any = true;
                        if (!take(std::move(item))) return false;
                    }
            if (any) return true;
        }
        return take(std::move(record));
    }

    bool take(Json record)
    {
        const std::string entity{entityOf(record)};
        const std::string id{record.textOf("id")};
        m_findings.at(m_file,
            (entity.empty() ? "record" : entity) + " "
                + (id.empty() ? std::to_string(m_number) : id));
        if (entity.empty()) {
            m_findings.add(Finding::Weight::Error, "record-unknown");
            return m_wanted = m_take({"other", id, std::move(record)});
        }
        ++m_report.records[entity];
        checkObject(*entityNamed(entity), record, m_findings);
        noteVersion(record);
        const bool nests = record.find("services") || record.find("service");
        if (!nests) return m_wanted = m_take({entity, id, std::move(record)});
        m_wanted = m_take({entity, id, record}) && takeInside(entity, std::move(record));
        return m_wanted;
    }

    /// Services that stand inside an organisation (ORUK) or a service at location.
    bool takeInside(const std::string& entity, Json record)
    {
        if (entity == "organization") {
            Json* services = record.find("services");
            if (!services) return true;
            const Json inside = std::move(*services);
            record.erase("services");
            for (const Json& service : inside.items()) {
                if (!service.isObject()) continue;
                Json whole = service;
                if (!whole.find("organization")) whole.set("organization", record);
                if (!m_take({"service", std::string{whole.textOf("id")}, std::move(whole), true}))
                    return false;
            }
        }
        if (entity == "service_at_location") {
            Json* service = record.find("service");
            if (!service || !service->isObject()) return true;
            Json whole = std::move(*service);
            record.erase("service");
            if (!whole.find("service_at_locations"))
                whole.set("service_at_locations", Json::array({std::move(record)}));
            return m_take({"service", std::string{whole.textOf("id")}, std::move(whole), true});
        }
        return true;
    }

    void noteVersion(const Json& record)
    {
        if (!m_report.version.empty()) return;
        if (record.find("services") || record.find("taxonomy_terms"))
            m_report.version = "oruk-3";
        else if (record.find("eligibility") || record.find("taxonomy_ids"))
            m_report.version = "1.1";
    }

    PackageReport& m_report;
    Findings m_findings;
    const std::function<bool(PackageRecord)>& m_take;
    std::string m_file;
    std::size_t m_number = 0;
    bool m_wanted = true;
};

std::string contentOf(const PackageFiles& files, std::size_t index)
{
    const auto in = files.open(index);
    std::string text{std::istreambuf_iterator<char>{*in}, {}};
    if (text.starts_with("\xef\xbb\xbf")) text.erase(0, 3);
    return text;
}

} // namespace

Result<void> readJsonPackage(const std::string& name, std::istream& in, PackageReport& report,
    const std::function<bool(PackageRecord)>& take)
{
    report.version = "3.x";
    return JsonFiles{report, take}.read(name, in);
}

Result<void> readPackage(const std::filesystem::path& path, PackageReport& report,
    const std::function<bool(PackageRecord)>& take)
{
    auto opened = openPackage(path);
    if (!opened) return opened.error();
    const PackageFiles& files = **opened;
    TabularReader tables{report, take};
    JsonFiles documents{report, take};
    Findings findings{report};
    bool any = false;
    const bool alone = files.files().size() == 1;
    try {
        for (std::size_t i = 0; i < files.files().size(); ++i) {
            const PackageFile& file = files.files()[i];
            if (TabularReader::knows(file.name)) {
                if (file.size > kLargestTable)
                    return Error{kTooLarge.kind, kTooLarge.rule, file.name};
                std::string text = contentOf(files, i);
                if (!isUtf8(text)) return Error{kNotUtf8.kind, kNotUtf8.rule, file.name};
                tables.add(file.name, std::move(text));
                any = true;
            } else if ((isJson(file) && !isDescription(file))
                || (alone && !file.name.ends_with(".csv"))) {
                const auto in = files.open(i);
                if (const auto done = documents.read(file.name, *in); !done) return done;
                any = true;
            } else {
                findings.at(file.name, {});
                findings.add(Finding::Weight::Note, "file-unknown");
                if (file.size > kLargestLeftover) continue;
                std::string text = contentOf(files, i);
                if (!isUtf8(text)) continue;
                if (!take({"file", file.name, Json::string(std::move(text))})) return kStopped;
            }
        }
        if (!any) return Error{Error::Kind::Invalid, "directory.package-unknown"};
        if (const auto done = tables.finish(); !done) return done;
    } catch (const std::runtime_error&) {
        return Error{Error::Kind::Invalid, "directory.package-unreadable"};
    }
    if (report.version.empty()) report.version = "3.x";
    return {};
}

} // namespace waymark::directory
