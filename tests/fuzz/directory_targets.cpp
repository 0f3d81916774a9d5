// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/csv.h"
#include "directory/hsds_reader.h"
#include "directory/json.h"
#include "directory/opening_hours.h"
#include "fuzz/fuzz_target.h"

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
