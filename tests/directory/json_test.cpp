// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/json.h"
#include "directory/need.h"

#include <catch2/catch_test_macros.hpp>

#include <sstream>

using namespace waymark::directory;

namespace {

std::vector<std::string> recordsOf(
    const std::string& text, std::vector<std::string>* rest = nullptr)
{
    std::vector<std::string> found;
    std::istringstream in{text};
    const auto error = readRecords(in,
        {[&](Json record) {
             found.push_back(record.toString());
             return true;
         },
            [&](const std::string& name, const Json& value) {
                if (rest) rest->push_back(name + "=" + value.toString());
            }});
    if (error) found.emplace_back("error");
    return found;
}

} // namespace

TEST_CASE("a JSON value keeps order, repeated members and the characters of its numbers")
{
    const std::string text
        = R"({"b":1.50,"a":null,"b":[1e3,-7,18446744073709551616,""],"c":{"é":"\"\\\n\u0001"}})";
    const auto value = parseJson(text);
    REQUIRE(value);
    CHECK(value->toString() == text);
    CHECK(value->textOf("b") == "1.50");
    CHECK(value->find("a")->kind() == Json::Kind::Null);
    CHECK(value->find("z") == nullptr);
}

TEST_CASE("records come from one object, an array, a page and lines")
{
    CHECK(recordsOf(R"({"id":"1","phones":[{"id":"2"}]})")
        == std::vector<std::string>{R"({"id":"1","phones":[{"id":"2"}]})"});
    CHECK(recordsOf(R"([{"id":"1"}, {"id":"2","x":[[1]]}])")
        == std::vector<std::string>{R"({"id":"1"})", R"({"id":"2","x":[[1]]})"});
    CHECK(recordsOf("{\"id\":\"1\"}\n{\"id\":\"2\"}\n")
        == std::vector<std::string>{R"({"id":"1"})", R"({"id":"2"})"});
    std::vector<std::string> rest;
    CHECK(recordsOf(R"({"size":2,"contents":[{"id":"1"},{"id":"2","contents":[3]}],"empty":false})",
              &rest)
        == std::vector<std::string>{R"({"id":"1"})", R"({"id":"2","contents":[3]})"});
    CHECK(rest == std::vector<std::string>{"size=2", "empty=false"});
}

TEST_CASE("what is no JSON is told, and depth has an end")
{
    CHECK(recordsOf("") == std::vector<std::string>{"error"});
    CHECK(recordsOf("{\"id\":") == std::vector<std::string>{"error"});
    CHECK(recordsOf("\xff\xfe{") == std::vector<std::string>{"error"});
    CHECK(recordsOf(std::string(100'000, '[')) == std::vector<std::string>{"error"});
    CHECK_FALSE(parseJson("1 2"));
    CHECK_FALSE(parseJson("1,2"));
    CHECK(parseJson("[1,2]")->items().size() == 2);
}

TEST_CASE("every need has its code and back")
{
    for (const Need need : allNeeds())
        CHECK(parseNeed(code(need)) == need);
    CHECK_FALSE(parseNeed("other"));
}
