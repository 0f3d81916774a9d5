// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/scripts.h"

#include "support/command.h"
#include "typeset/markdown.h"
#include "typeset/typesetter.h"

#include <catch2/catch_test_macros.hpp>

using namespace waymark;
using namespace waymark::typeset;

namespace {

constexpr std::string_view kEnglish = R"(# Your first steps after a crime

[!lead] What happened to you was not your fault. You can get help, whether or not you talk to the police.

## What you can do now

[!steps]

1. **Get to a safe place.** If you are in danger, call [112](tel:112).
2. Talk to somebody you trust. You do not have to go through this alone.
3. Keep what may serve as evidence: messages, photographs, clothes.

> [!emergency] In danger now?
> Call **112**. It is free, day and night.

## Who helps

- A support service, free and *confidential*
- Your doctor
  - also without papers
- [Our page](https://example.org/help)

| Service | Number | Hours |
|---|---|---|
| Helpline | `116 006` | every day, 9 to 20 h |
| Legal advice | `+33 1 80 52 33 76` | Monday to Friday |

- [ ] I kept the messages
- [ ] I wrote down what happened
)";

constexpr std::string_view kArabic = R"(# خطواتك الأولى بعد الجريمة

[!lead] ما حدث لك ليس ذنبك. يمكنك الحصول على المساعدة سواء تحدثت إلى الشرطة أم لا.

## ماذا يمكنك أن تفعل الآن

[!steps]

1. **اذهب إلى مكان آمن.** إذا كنت في خطر، اتصل بالرقم [112](tel:112).
2. تحدّث مع شخص تثق به، مثل Marie Dupont في الجمعية.
3. احتفظ بكل ما قد يكون دليلاً: الرسائل والصور والملابس.

> [!emergency] هل أنت في خطر الآن؟
> اتصل بالرقم **112** مجاناً ليلاً ونهاراً.

| الخدمة | الرقم |
|---|---|
| خط المساعدة | `116 006` |
)";

Document document(std::string_view markdown, std::string language)
{
    auto blocks = readMarkdown(markdown);
    REQUIRE(blocks);
    return {.title = "First steps",
        .language = std::move(language),
        .author = "Harbour Street Office",
        .producedAt = *parseInstant("2026-11-24T10:54:00Z"),
        .header = "First steps",
        .footer = "Version 1, 24 November 2026",
        .blocks = *blocks};
}

} // namespace

TEST_CASE("a leaflet becomes a sound, tagged file whose text can be copied")
{
    Typesetter typesetter;
    const auto pdf = typesetter.typeset(document(kEnglish, "en"), standardStyle());
    REQUIRE(pdf);
    const test::TemporaryFile file{pdf->bytes, ".pdf"};
    CHECK(test::run("qpdf --check " + file.path()).code == 0);
    const std::string tree = test::run("pdfinfo -struct-text " + file.path()).output;
    INFO(tree);
    CHECK(tree.find("H1") != std::string::npos);
    CHECK(tree.find("\"Your first steps after a crime\"") != std::string::npos);
    const std::string info = test::run("pdfinfo " + file.path()).output;
    CHECK(info.find("Tagged:          yes") != std::string::npos);
    const std::string text = test::run("pdftotext -layout " + file.path() + " -").output;
    INFO(text);
    CHECK(text.find("You do not have to go through this alone.") != std::string::npos);
}

TEST_CASE("Arabic text is copied as base letters in reading order")
{
    Typesetter typesetter;
    const auto pdf = typesetter.typeset(document(kArabic, "ar"), standardStyle());
    REQUIRE(pdf);
    const test::TemporaryFile file{pdf->bytes, ".pdf"};
    CHECK(test::run("qpdf --check " + file.path()).code == 0);
    const std::string text = test::run("pdftotext " + file.path() + " -").output;
    INFO(text);
    CHECK(text.find("خطواتك الأولى بعد الجريمة") != std::string::npos);
    const std::string other = test::run("mutool draw -q -F txt " + file.path()).output;
    INFO(other);
    CHECK(test::readable(other).find("خطواتك الأولى بعد الجريمة") != std::string::npos);
}

TEST_CASE("the same document gives the same bytes")
{
    const Document source = document(kArabic, "ar");
    CHECK(Typesetter{}.typeset(source, standardStyle()).value()
        == Typesetter{}.typeset(source, standardStyle()).value());
}

TEST_CASE("a Maltese article stays in the line of its noun and is copied with a plain hyphen")
{
    Typesetter typesetter;
    std::string text;
    for (int i = 0; i < 60; ++i)
        text += (i % 2 == 0 ? "kellem lill-pulizija " : "dwar id-drittijiet ");
    const auto pdf = typesetter.typeset(
        {.title = "T", .language = "mt", .blocks = readMarkdown(text).value()}, standardStyle());
    REQUIRE(pdf);
    const test::TemporaryFile file{pdf->bytes, ".pdf"};
    const std::string copied = test::run("pdftotext " + file.path() + " -").output;
    INFO(copied);
    CHECK(copied.find("lill-pulizija") != std::string::npos);
    CHECK(copied.find("-\n") == std::string::npos);
}

TEST_CASE("what stands below a rule does not stand alone on a page")
{
    Typesetter typesetter;
    for (int lines = 30; lines < 60; ++lines) {
        std::string text;
        for (int i = 0; i < lines; ++i)
            text += "A line of its own.\n\n";
        const auto pdf = typesetter.typeset(
            {.title = "T",
                .language = "en",
                .blocks = readMarkdown(text + "---\n\n[!small] Version 1\n").value()},
            standardStyle());
        REQUIRE(pdf);
        const test::TemporaryFile file{pdf->bytes, ".pdf"};
        const std::string last
            = test::run("pdftotext -f " + std::to_string(pdf->pages) + " " + file.path() + " -")
                  .output;
        INFO(lines << ": " << last);
        CHECK(last.find("A line of its own.") < last.find("Version 1"));
    }
}
