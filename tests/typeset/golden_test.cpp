// SPDX-License-Identifier: GPL-3.0-or-later
// The first page of each format and script beside a picture that was looked at. With
// WAYMARK_GOLDEN_UPDATE=1 the pictures are made anew: look at each before keeping it.
#include "typeset/scripts.h"

#include "support/command.h"
#include "typeset/markdown.h"
#include "typeset/typesetter.h"

#include <cairo.h>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

using namespace waymark;
using namespace waymark::typeset;

namespace {

const std::string kFolder = std::string{WAYMARK_SOURCE_DIR} + "/tests/typeset/golden/";
constexpr int kBlock = 6; ///< pixels; edges of letters may differ, their place may not
constexpr double kMostOfBlock = 60, kMostOfPage = 2.5; ///< of 255

constexpr std::string_view kEnglish = R"(# Monday and Tuesday

[!lead] A short passage at the beginning[^a], with **strong** and *emphasised* words.

## What to do

- First thing. Then another sentence follows.
- Second thing
  1. inside
  2. again

[!steps]

1. Go to [the page](https://example.org).
2. Call `116 006`.

> [!important] Remember
> This is a passage in a frame.

| What | When |
|---|---|
| Open | 9 to 17 |
| ~~Closed~~ | Sunday |

- [ ] bread

[^a]: A note at the foot.
)";

constexpr std::string_view kArabic = R"(# الاثنين والثلاثاء

[!lead] فقرة قصيرة في البداية[^a]، فيها كلمات **قوية**.

## ماذا تفعل

- الأمر الأول. ثم تأتي جملة أخرى.
- الأمر الثاني
  1. في الداخل
  2. مرة أخرى

[!steps]

1. اذهب إلى [الصفحة](https://example.org).
2. اتصل بالرقم `116 006`.

> [!important] تذكّر
> هذه فقرة داخل إطار.

| ماذا | متى |
|---|---|
| مفتوح | من 9 إلى 17 |
| ~~مغلق~~ | الأحد |

- [ ] خبز

[^a]: ملاحظة في أسفل الصفحة.
)";

struct SurfaceDestroy {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};

struct Picture {
    int width = 0, height = 0;
    std::vector<double> blocks; ///< mean grey of each block, row by row
    int across() const { return (width + kBlock - 1) / kBlock; }
};

std::optional<Picture> readPicture(const std::string& file)
{
    const std::unique_ptr<cairo_surface_t, SurfaceDestroy> surface{
        cairo_image_surface_create_from_png(file.c_str())};
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) return std::nullopt;
    Picture picture{cairo_image_surface_get_width(surface.get()),
        cairo_image_surface_get_height(surface.get()), {}};
    const unsigned char* data = cairo_image_surface_get_data(surface.get());
    const int stride = cairo_image_surface_get_stride(surface.get());
    for (int top = 0; top < picture.height; top += kBlock)
        for (int left = 0; left < picture.width; left += kBlock) {
            double sum = 0;
            int count = 0;
            for (int y = top; y < std::min(top + kBlock, picture.height); ++y)
                for (int x = left; x < std::min(left + kBlock, picture.width); ++x, ++count)
                    sum += data[y * stride + 4 * x];
            picture.blocks.push_back(sum / count);
        }
    return picture;
}

/// The fonts the pictures were made with; others draw other pictures.
std::string fontVersions()
{
    return test::run("fc-match -f '%{family} %{fontversion}\\n' 'Noto Sans'; "
                     "fc-match -f '%{family} %{fontversion}\\n' 'Noto Sans Arabic'")
        .output;
}

void compare(
    const std::string& name, Typesetter& typesetter, const Document& document, const Style& style)
{
    INFO(name);
    const auto pdf = typesetter.typeset(document, style);
    if (!pdf && pdf.error().rule.text == "typeset.font-missing") {
        WARN("no font for " << name);
        return;
    }
    REQUIRE(pdf);
    const test::TemporaryFile file{pdf->bytes, ".pdf"};
    const bool update = std::getenv("WAYMARK_GOLDEN_UPDATE") != nullptr;
    const std::string drawn = update ? kFolder + name : file.path();
    REQUIRE(
        test::run("pdftoppm -singlefile -gray -r 32 -png " + file.path() + " " + drawn).code == 0);
    if (update) return;
    const auto ours = readPicture(drawn + ".png");
    std::filesystem::remove(drawn + ".png");
    const auto golden = readPicture(kFolder + name + ".png");
    REQUIRE(ours);
    REQUIRE(golden);
    REQUIRE(ours->width == golden->width);
    REQUIRE(ours->height == golden->height);
    double sum = 0, worst = 0;
    for (std::size_t i = 0; i < ours->blocks.size(); ++i) {
        const double difference = std::abs(ours->blocks[i] - golden->blocks[i]);
        sum += difference;
        worst = std::max(worst, difference);
    }
    CHECK(worst < kMostOfBlock);
    CHECK(sum / static_cast<double>(ours->blocks.size()) < kMostOfPage);
}

bool sameFonts()
{
    const std::string versions = fontVersions();
    if (std::getenv("WAYMARK_GOLDEN_UPDATE")) {
        std::filesystem::create_directories(kFolder);
        std::ofstream{kFolder + "fonts.txt"} << versions;
        return true;
    }
    std::ifstream in{kFolder + "fonts.txt"};
    return std::string{std::istreambuf_iterator<char>{in}, {}} == versions;
}

Document of(std::string_view markdown, std::string language)
{
    return {.title = "Monday",
        .language = std::move(language),
        .header = "Monday",
        .footer = "Version 1",
        .blocks = readMarkdown(markdown).value()};
}

} // namespace

TEST_CASE("every format looks as it was approved, from left and from right")
{
    if (!sameFonts()) SKIP("the pictures were made with other versions of the Noto fonts");
    const std::vector<std::pair<std::string, Style>> formats{{"standard", standardStyle()},
        {"large", largePrintStyle()}, {"easy", easyToReadStyle()}, {"discreet", discreetStyle()},
        {"memorise", memoriseStyle()}, {"shopping-list", coverStyle(Cover::ShoppingList)},
        {"timetable", coverStyle(Cover::Timetable)}, {"recipe", coverStyle(Cover::Recipe)},
        {"bookmark", coverStyle(Cover::Bookmark)}, {"receipt", coverStyle(Cover::Receipt)}};
    Typesetter typesetter;
    for (const auto& [name, style] : formats) {
        compare("format-" + name + "-en", typesetter, of(kEnglish, "en"), style);
        compare("format-" + name + "-ar", typesetter, of(kArabic, "ar"), style);
    }
    Document both = of(kArabic, "ar");
    both.blocks = {{SideBySide{of(kArabic, "ar").blocks, of(kEnglish, "en").blocks, "ar", "en"}}};
    compare("format-bilingual", typesetter, both, standardStyle());
}

TEST_CASE("every script looks as it was approved")
{
    if (!sameFonts()) SKIP("the pictures were made with other versions of the Noto fonts");
    Typesetter typesetter;
    Style style = standardStyle();
    style.page = PageSize::Bookmark;
    style.margin = 14;
    for (const test::Script& script : test::kScripts) {
        const std::string heading{script.heading}, sentence{script.sentence};
        compare("script-" + std::string{script.name}, typesetter,
            of("# " + heading + "\n\n" + sentence + "\n\n- **" + heading + "**\n- 112\n\n> [!note] "
                    + heading + "\n> " + sentence + "\n",
                std::string{script.language}),
            style);
    }
}
