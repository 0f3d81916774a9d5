// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recovery_code.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace waymark;
using namespace waymark::storage;

namespace {
std::string_view ruleFor(std::string_view typed)
{
    const auto read = readRecoveryCode(typed);
    return read ? "read" : read.error().rule.text;
}
} // namespace

TEST_CASE("a recovery code is read as it was printed, however it is typed")
{
    const std::string code = newRecoveryCode();
    REQUIRE(code.size() == 41);
    CHECK(*readRecoveryCode(code) == code);

    std::string typed;
    for (const char c : code) {
        if (c == '-')
            typed += "  ";
        else if (c == '0')
            typed += 'o';
        else if (c == '1')
            typed += 'l';
        else
            typed += static_cast<char>(c >= 'A' ? c - 'A' + 'a' : c);
    }
    CHECK(*readRecoveryCode(typed) == code);
}

TEST_CASE("every mistyped character and every swapped pair is noticed, with its group")
{
    const std::string code = newRecoveryCode();
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (code[i] == '-') continue;
        for (const char c : std::string_view{"0123456789ABCDEFGHJKMNPQRSTVWXYZ"}) {
            if (c == code[i]) continue;
            std::string wrong = code;
            wrong[i] = c;
            const auto read = readRecoveryCode(wrong);
            REQUIRE_FALSE(read);
            CHECK(read.error().rule.text == "office.recovery-code-mistyped");
            CHECK(read.error().subject == std::to_string(i / 6 + 1));
        }
        if (i + 1 < code.size() && code[i + 1] != '-' && code[i] != code[i + 1]) {
            std::string swapped = code;
            std::swap(swapped[i], swapped[i + 1]);
            CHECK(ruleFor(swapped) == "office.recovery-code-mistyped");
        }
    }
}

TEST_CASE("swapped groups, missing and strange characters are noticed")
{
    const std::string code = newRecoveryCode();
    if (code.substr(0, 5) != code.substr(6, 5))
        CHECK(ruleFor(code.substr(6, 6) + code.substr(0, 6) + code.substr(12)) != "read");
    CHECK(ruleFor("") == "office.recovery-code-incomplete");
    CHECK(readRecoveryCode(code.substr(0, 40)).error().subject == "34");
    CHECK(ruleFor(code + "A") == "office.recovery-code-incomplete");
    CHECK(ruleFor("U" + code.substr(1)) == "office.recovery-code-mistyped");
    CHECK(ruleFor("?" + code.substr(1)) == "office.recovery-code-mistyped");
}

TEST_CASE("no recovery code comes twice")
{
    std::set<std::string> codes;
    for (int i = 0; i < 1000; ++i)
        codes.insert(newRecoveryCode());
    CHECK(codes.size() == 1000);
}
