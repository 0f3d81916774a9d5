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
    int down() const { return (height + kBlock - 1) / kBlock; }
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
                     "fc-match -f '%{family} %{fontversion}\\n' 'Noto Sans Arabic'; "
                     "fc-match -f '%{family} %{fontversion}\\n' 'Noto Sans Mono'")
        .output;
}

/// How far two pages of the same size are from each other.
void compareBlocks(const std::vector<double>& ours, const std::vector<double>& golden)
{
    REQUIRE(ours.size() == golden.size());
    double sum = 0, worst = 0;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        const double difference = std::abs(ours[i] - golden[i]);
        sum += difference;
        worst = std::max(worst, difference);
    }
    CHECK(worst < kMostOfBlock);
    CHECK(sum / static_cast<double>(ours.size()) < kMostOfPage);
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
    compareBlocks(ours->blocks, golden->blocks);
}

/// Pages side by side, a grey point a block: small enough to keep for every format and script.
class Strip {
public:
    explicit Strip(const std::string& file)
        : m_file{file}
        , m_golden{cairo_image_surface_create_from_png(file.c_str())}
    {
    }

    void add(const Picture& picture) { m_pages.push_back(picture); }

    /// The page at `index` as it was approved.
    std::vector<double> approved(int index, const Picture& like) const
    {
        REQUIRE(cairo_surface_status(m_golden.get()) == CAIRO_STATUS_SUCCESS);
        REQUIRE(cairo_image_surface_get_width(m_golden.get()) >= (index + 1) * like.across());
        REQUIRE(cairo_image_surface_get_height(m_golden.get()) == like.down());
        std::vector<double> blocks;
        for (int y = 0; y < like.down(); ++y)
            for (int x = 0; x < like.across(); ++x)
                blocks.push_back(point(m_golden.get(), index * like.across() + x, y)[0]);
        return blocks;
    }

    void write() const
    {
        const Picture& first = m_pages.front();
        const std::unique_ptr<cairo_surface_t, SurfaceDestroy> surface{cairo_image_surface_create(
            CAIRO_FORMAT_RGB24, first.across() * static_cast<int>(m_pages.size()), first.down())};
        for (std::size_t page = 0; page < m_pages.size(); ++page)
            for (std::size_t i = 0; i < m_pages[page].blocks.size(); ++i) {
                const int x = static_cast<int>(page) * first.across()
                    + static_cast<int>(i) % first.across();
                unsigned char* at = point(surface.get(), x, static_cast<int>(i) / first.across());
                at[0] = at[1] = at[2]
                    = static_cast<unsigned char>(std::lround(m_pages[page].blocks[i]));
            }
        cairo_surface_mark_dirty(surface.get());
        REQUIRE(cairo_surface_write_to_png(surface.get(), m_file.c_str()) == CAIRO_STATUS_SUCCESS);
    }

private:
    static unsigned char* point(cairo_surface_t* surface, int x, int y)
    {
        return cairo_image_surface_get_data(surface) + y * cairo_image_surface_get_stride(surface)
            + 4 * x;
    }

    std::string m_file;
    std::unique_ptr<cairo_surface_t, SurfaceDestroy> m_golden;
    std::vector<Picture> m_pages;
};

/// The first page of `document`; nothing when no font has its script.
std::optional<Picture> pictureOf(
    Typesetter& typesetter, const Document& document, const Style& style, const std::string& name)
{
    const auto pdf = typesetter.typeset(document, style);
    if (!pdf && pdf.error().rule.text == "typeset.font-missing") {
        WARN("no font for " << name);
        return std::nullopt;
    }
    REQUIRE(pdf);
    const test::TemporaryFile file{pdf->bytes, "-" + name + ".pdf"};
    REQUIRE(
        test::run("pdftoppm -singlefile -gray -r 32 -png " + file.path() + " " + file.path()).code
        == 0);
    auto picture = readPicture(file.path() + ".png");
    std::filesystem::remove(file.path() + ".png");
    return picture;
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

/// Every kind of block, in the words of one script.
std::string pageIn(const test::Script& script, std::string_view head, std::string_view words)
{
    const std::string heading{head}, sentence{words};
    return "# " + heading + "\n\n[!lead] " + sentence + "\n\n## " + heading + "\n\n" + sentence
        + " " + sentence + " **" + heading + "** `116 006`.\n\n- " + sentence
        + "\n- Marie Dupont, 112\n\n" + "[!steps]\n\n1. " + sentence + "\n2. " + heading
        + "\n\n> [!important] " + heading + "\n> " + sentence + "\n\n| " + heading
        + " | 1 |\n|---|---|\n| " + std::string{script.heading} + " | 9:00–17:00 |\n\n- [ ] "
        + heading + "\n";
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

// With WAYMARK_GOLDEN_UPDATE=1 and WAYMARK_KEEP=FOLDER the pages lie there to be looked at.
TEST_CASE("every script looks in every format as it was approved")
{
    if (!sameFonts()) SKIP("the pictures were made with other versions of the Noto fonts");
    const std::vector<std::pair<std::string, Style>> formats{{"standard", standardStyle()},
        {"large", largePrintStyle()}, {"easy", easyToReadStyle()}, {"bilingual", standardStyle()},
        {"discreet", discreetStyle()}};
    const bool update = std::getenv("WAYMARK_GOLDEN_UPDATE") != nullptr;
    Typesetter typesetter;
    for (const auto& [format, style] : formats) {
        Strip strip{kFolder + "scripts-" + format + ".png"};
        int index = 0;
        for (const test::Script& script : test::kScripts) {
            Document document
                = of(pageIn(script, script.heading, script.sentence), std::string{script.language});
            if (format == "bilingual") {
                const Blocks second = readMarkdown(
                    pageIn(script, "Your first steps", "You can be helped for free."))
                                          .value();
                for (std::size_t i = 0; i < second.size(); ++i)
                    document.blocks[i] = {SideBySide{
                        {document.blocks[i]}, {second[i]}, std::string{script.language}, "en"}};
            }
            const std::string name = format + "-" + std::string{script.name};
            INFO(name);
            if (const auto page = pictureOf(typesetter, document, style, name)) {
                if (update)
                    strip.add(*page);
                else
                    compareBlocks(page->blocks, strip.approved(index, *page));
            }
            ++index;
        }
        if (update) strip.write();
    }
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
