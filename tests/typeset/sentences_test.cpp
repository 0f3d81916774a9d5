// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/sentences.h"

#include <catch2/catch_test_macros.hpp>

using namespace waymark::typeset;

TEST_CASE("each sentence begins a line, a date stays in one")
{
    CHECK(sentencePerLine("One. Two? Three!") == "One.\nTwo?\nThree!");
    CHECK(sentencePerLine("Call 112. The call is free.") == "Call 112.\nThe call is free.");
    CHECK(sentencePerLine("2026. gada 25. novembris") == "2026. gada 25. novembris");
    CHECK(sentencePerLine("25. studenoga 2026. · Zakon") == "25. studenoga 2026. · Zakon");
    CHECK(sentencePerLine("25 листопада 2026 р. · Закон") == "25 листопада 2026 р. · Закон");
}
