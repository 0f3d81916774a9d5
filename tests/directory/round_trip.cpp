// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/round_trip.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstdlib>

namespace waymark::test {
namespace {

namespace fs = std::filesystem;
using directory::Json;

bool isSame(const Json& original, const Json& exported)
{
    if (original == exported) return true;
    return original.isString() && exported.kind() == Json::Kind::Number
        && original.text() == exported.text();
}

} // namespace

std::vector<std::string> lostFields(
    const Json& original, const Json& exported, const std::string& at)
{
    std::vector<std::string> lost;
    const auto add
        = [&](std::vector<std::string> more) { lost.insert(lost.end(), more.begin(), more.end()); };
    if (original.isObject() && exported.isObject()) {
        const Json* ids = exported.find("x_source_ids");
        for (const auto& [name, value] : original.members()) {
            const std::string path = at + "/" + name;
            const Json* kept = ids ? ids->find(name) : nullptr;
            if (kept && *kept == value) continue;
            const Json* now = exported.find(name);
            if (now)
                add(lostFields(value, *now, path));
            else
                lost.push_back(path);
        }
        return lost;
    }
    if (original.isArray() && exported.isArray()
        && original.items().size() <= exported.items().size()) {
        for (std::size_t i = 0; i < original.items().size(); ++i)
            add(lostFields(original.items()[i], exported.items()[i], at + "/" + std::to_string(i)));
        return lost;
    }
    if (!isSame(original, exported)) lost.push_back(at);
    return lost;
}

fs::path corpora()
{
    const char* folder = std::getenv("WAYMARK_CORPORA");
    if (!folder || !fs::is_directory(folder))
        SKIP("WAYMARK_CORPORA is not set: no public data sets to test on");
    return folder;
}

std::vector<fs::path> hsdsExamples()
{
    std::vector<fs::path> found;
    for (const auto& entry : fs::recursive_directory_iterator{corpora()}) {
        const std::string path = entry.path().string();
        const bool example = path.find("/examples/") != std::string::npos
            || path.find("/hsds-mock") != std::string::npos
            || path.find("/field-guidance/") != std::string::npos;
        const bool hsds
            = path.find("/hsds-") != std::string::npos || path.find("/oruk-") != std::string::npos;
        const bool table = path.find("/csv/") != std::string::npos;
        const std::string name = entry.path().filename().string();
        if (hsds && example && !table && entry.path().extension() == ".json" && name != "base.json"
            && name != "root.json" && name != "tabular.json" && name != "datapackage.json")
            found.push_back(entry.path());
    }
    std::ranges::sort(found);
    return found;
}

std::vector<fs::path> hsdsTables()
{
    std::vector<fs::path> found;
    for (const auto* folder : {"hsds-spec-3.0/examples/csv", "hsds-spec-3.1-dev/examples/csv",
             "oruk-profile-3.0/examples/csv", "hsds-soliguide-profile-fr/examples/csv",
             "hsds-ohana/data/sample-csv", "csv-services-us/spec/fixtures/base_transformer/output",
             "csv-services-us/spec/fixtures/custom/ilao/output"})
        if (fs::is_directory(corpora() / folder)) found.push_back(corpora() / folder);
    return found;
}

} // namespace waymark::test
