// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uuid.h"
#include "directory/csv.h"
#include "directory/exchange.h"
#include "directory/hsds_reader.h"
#include "directory/json.h"
#include "directory/opening_hours.h"
#include "directory/sheet_reader.h"
#include "directory/spreadsheet.h"
#include "fuzz/fuzz_target.h"

#include <zip.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

namespace waymark::fuzz {
namespace {

constexpr const char* kService
    = R"([{"id":"ac148810-d857-441c-9679-408f346de14b","name":"Shelter","status":"active",)"
      R"("organization":{"id":"x","name":"House","phones":[{"number":"116 006"}]},)"
      R"("schedules":[{"freq":"WEEKLY","byday":"MO,TU","opens_at":"09:00","closes_at":"17:00:00Z"}],)"
      R"("service_at_locations":[{"location":{"latitude":48.85,"longitude":"2.35",)"
      R"("addresses":[{"address_1":"1 Main St","city":"Riga"}]}}],"attributes":null,"n":1e-7}])";

void readServices(std::string_view bytes)
{
    using namespace directory;
    std::istringstream in{std::string{bytes}};
    (void)readRecords(in,
        {[](const Json& record) {
             (void)readService(record);
             (void)readOrganization(record);
             (void)readLocation(record);
             return true;
         },
            {}});
    const auto whole = parseJson(bytes);
    if (whole && parseJson(whole->toString()) != whole) violated("JSON is written as it was read");
}

void readTable(std::string_view bytes)
{
    const directory::CsvTable table{std::string{bytes}};
    for (std::size_t i = 0; i < table.rowCount(); ++i) {
        std::string line;
        for (const auto& cell : table.row(i))
            directory::appendCell(line, cell);
    }
}

} // namespace

Target hsdsTarget()
{
    return {"hsds",
        {kService, R"({"contents":[{"id":"1","name":"a"}],"page":1})",
            "{\"id\":\"1\"}\n{\"id\":\"2\"}\n"},
        &readServices};
}

Target csvTarget()
{
    return {"csv",
        {"id,name\n1,\"a \"\"b\"\" c\"\n2,\r\n", "\xEF\xBB\xBFid;x\r\"", "a,b\n\"x\ny\",z\n"},
        &readTable};
}

namespace {

/// A folder of this run for what has to be a file; gone at its end.
const std::filesystem::path& scratch()
{
    struct Folder {
        std::filesystem::path path = std::filesystem::temp_directory_path()
            / ("waymark-fuzz-" + Uuid::random().toString());
        Folder() { std::filesystem::create_directories(path); }
        ~Folder()
        {
            std::error_code ignored;
            std::filesystem::remove_all(path, ignored);
        }
    };
    static const Folder folder;
    return folder.path;
}

/// A zip as it would come by mail; nothing may appear beside it.
void readZip(std::string_view bytes)
{
    const auto path = scratch() / "package.zip";
    std::ofstream{path, std::ios::binary | std::ios::trunc} << bytes;
    std::size_t records = 0;
    (void)directory::check(path, [&](std::size_t) { return ++records < 1000; });
    for (const auto& entry : std::filesystem::directory_iterator{scratch()})
        if (entry.path() != path) violated("a package writes nothing");
}

std::string zipSeed()
{
    const auto path = scratch() / "seed.zip";
    zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    const std::string table = "id,name,status\n1,Shelter,active\n";
    zip_file_add(archive, "../data/services.csv",
        zip_source_buffer(archive, table.data(), table.size(), 0), 0);
    zip_file_add(archive, "services.json",
        zip_source_buffer(archive, kService, std::string_view{kService}.size(), 0), 0);
    zip_close(archive);
    std::ifstream in{path, std::ios::binary};
    std::string bytes{std::istreambuf_iterator<char>{in}, {}};
    in.close();
    std::filesystem::remove(path);
    return bytes;
}

/// Fields of a schedule, a line each, in the order below.
void readSchedule(std::string_view bytes)
{
    directory::hsds::Schedule row;
    const auto next = [&] {
        const auto line = bytes.substr(0, bytes.find('\n'));
        bytes.remove_prefix(std::min(line.size() + 1, bytes.size()));
        return std::string{line};
    };
    for (auto* field : {&row.freq, &row.byday, &row.interval, &row.dtstart, &row.until, &row.count,
             &row.valid_from, &row.valid_to, &row.bymonthday, &row.byyearday, &row.byweekno,
             &row.wkst, &row.timezone, &row.opens_at, &row.closes_at, &row.closed})
        *field = next();
    static const auto clock = systemClock("Europe/Lisbon");
    const auto now = *parseInstant("2026-10-25T00:30:00Z");
    const auto state = directory::openState({&row, 1}, now, *clock);
    if (state.kind == directory::OpenState::Kind::Opens && !state.at)
        violated("who opens opens at a time");
    const auto stretches = directory::hoursOn({&row, 1}, clock->local(now).date, *clock);
    for (std::size_t i = 1; i < stretches.size(); ++i)
        if (stretches[i].opens <= stretches[i - 1].closes)
            violated("the stretches of a day are sorted and apart");
}

} // namespace

namespace {

/// As the import wizard does: find out how it is written, guess the columns, read every row.
void readSpreadsheet(std::string_view bytes)
{
    using namespace directory;
    const auto path = scratch() / "list.csv";
    std::ofstream{path, std::ios::binary} << bytes;
    const auto sheet = Sheet::open(path);
    if (!sheet) return;
    SheetMap map = guessMap(*sheet);
    if (map.columns.empty()) map.columns[sheet->columns().front()] = "name";
    PackageReport report;
    (void)readSheet(*sheet, map, "list.csv", report, [](const PackageRecord& record) {
        for (const auto* age : {"minimum_age", "maximum_age"})
            if (const Json* value = record.document.find(age);
                value && value->kind() != Json::Kind::Number)
                violated("an age is a number");
        return true;
    });
    const auto again = parseSheetMap(map.toJson());
    if (!again || again->columns != map.columns) violated("a map is read as it was written");
}

} // namespace

Target spreadsheetTarget()
{
    return {"spreadsheet",
        {"Nome;Telefone;Tipos de crime;Idade;Horário\nCasa;116 006;violação, 0502;16-25;Seg-Sex "
         "9-17\n",
            "Title\n\nname\tage\tgender\texclusions\nA\tunder 18\twomen\tx; y\n",
            "\xff\xfe"
            "n\0a\0m\0e\0"},
        &readSpreadsheet};
}

Target zipTarget() { return {"zip", {zipSeed()}, &readZip}; }

Target scheduleTarget()
{
    return {"schedule",
        {"WEEKLY\nMO,TU-FR\n2\n2026-01-05\n2027-01-01\n\n\n\n\n\n\nSU\n1\n09:00\n17:00Z\n",
            "MONTHLY\n2TU,-1FR\n1\n2026-01-01\n\n10\n2026-01-01\n2026-12-31\n1,-1\n\n\n\n\n22:"
            "00\n06:00\n",
            "YEARLY\n\n1\n2024-02-29\n\n\n\n\n\n60,-1\n53\nMO\n-3.5\n00:00\n23:59\ntrue"},
        &readSchedule};
}

Target openingHoursTarget()
{
    return {"time-of-day", {"9:00", "9am", "8:30AM", "830", "17.30", "09:00:00+01:00", "24:00"},
        [](std::string_view bytes) {
            const auto time = directory::parseTimeOfDay(bytes);
            if (time && (*time < time->zero() || *time > std::chrono::hours{24}))
                violated("a time of day lies within the day");
        }};
}

} // namespace waymark::fuzz
