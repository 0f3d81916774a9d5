// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/pdf_producers.h"
#include "bench/rows.h"

#include "typeset/html.h"
#include "typeset/markdown.h"
#include "typeset/typesetter.h"

#include <fmt/format.h>
#include <pango/pangocairo.h>

#include <cairo-pdf.h>

#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>

namespace waymark::bench {
namespace {

using typeset::Document;
using typeset::Pdf;

constexpr int kFourPages = 15, kTenPages = 34; ///< sections

constexpr const char* kEnglishHead = "What you can ask for";
constexpr const char* kEnglish[] = {
    "You have the right to be heard, to be told how your case goes on, and to have somebody with "
    "you. Nobody may refuse this because of your papers, your language or how long ago it "
    "happened.",
    "Ask for an interpreter; it is free.",
    "Ask for a copy of your complaint in a language you understand.",
    "Ask who will call you, and when.",
    "If you are not sure, call. The call is free and confidential."};
constexpr const char* kArabicHead = "ما يمكنك أن تطلبه";
constexpr const char* kArabic[]
    = {"لديك الحق في أن يسمع صوتك، وأن تبلغ بسير قضيتك، وأن يكون معك شخص ما. لا يجوز لأحد أن يرفض "
       "ذلك بسبب أوراقك أو لغتك أو المدة التي مضت على ما حدث.",
        "اطلب مترجما شفويا؛ فهو مجاني.", "اطلب نسخة من شكواك بلغة تفهمها.",
        "اسأل من سيتصل بك، ومتى.", "إذا لم تكن متأكدا، فاتصل. المكالمة مجانية وسرية."};

std::string markdown(int sections, const char* head, const char* const (&lines)[5])
{
    std::string text = std::string{"# "} + head + "\n\n";
    for (int i = 1; i <= sections; ++i)
        text += "## " + std::to_string(i) + ". " + head + "\n\n" + lines[0] + "\n\n- " + lines[1]
            + "\n- " + lines[2] + "\n- " + lines[3] + "\n\n" + lines[4] + " **116 006**\n\n";
    return text;
}

Document documentOf(typeset::Blocks blocks, std::string language)
{
    Document document;
    document.title = "Your rights";
    document.language = std::move(language);
    document.blocks = std::move(blocks);
    return document;
}

typeset::Blocks read(const std::string& text)
{
    auto blocks = typeset::readMarkdown(text);
    if (!blocks) throw std::runtime_error{std::string{blocks.error().rule.text}};
    return std::move(blocks).value();
}

/// Arabic, then English: some twenty pages.
Document twentyPages()
{
    typeset::Blocks blocks = read(markdown(kTenPages, kArabicHead, kArabic));
    blocks.push_back({typeset::PageBreak{}});
    for (auto& block : read(markdown(kTenPages, kEnglishHead, kEnglish)))
        blocks.push_back(std::move(block));
    return documentOf(std::move(blocks), "ar");
}

Pdf made(typeset::Typesetter& typesetter, const Document& document)
{
    auto pdf = typesetter.typeset(document, typeset::standardStyle());
    if (!pdf) throw std::runtime_error{std::string{pdf.error().rule.text}};
    return std::move(pdf).value();
}

/// The same words in the same sizes by Pango and Cairo alone: no tags, no bookmarks, no checks.
class Bare {
public:
    explicit Bare(PangoFontMap* map)
        : m_context{pango_font_map_create_context(map)}
    {
        pango_cairo_context_set_resolution(m_context, 72);
    }
    ~Bare() { g_object_unref(m_context); }
    Bare(const Bare&) = delete;
    Bare& operator=(const Bare&) = delete;

    std::size_t draw()
    {
        std::string bytes;
        cairo_surface_t* surface = cairo_pdf_surface_create_for_stream(
            [](void* closure, const unsigned char* data, unsigned length) {
                static_cast<std::string*>(closure)->append(
                    reinterpret_cast<const char*>(data), length);
                return CAIRO_STATUS_SUCCESS;
            },
            &bytes, 595.28, 841.89);
        m_cairo = cairo_create(surface);
        for (const bool arabic : {true, false}) {
            passage(arabic ? kArabicHead : kEnglishHead, 22.5, arabic);
            for (int i = 1; i <= kTenPages; ++i) {
                passage(arabic ? kArabicHead : kEnglishHead, 15.6, arabic);
                for (const char* line : arabic ? kArabic : kEnglish)
                    passage(line, 11, arabic);
            }
            cairo_show_page(m_cairo);
            m_y = kMargin;
        }
        cairo_destroy(m_cairo);
        cairo_surface_destroy(surface);
        return bytes.size();
    }

private:
    static constexpr double kMargin = 56;

    void passage(const char* text, double size, bool rightToLeft)
    {
        pango_context_set_base_dir(
            m_context, rightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
        PangoLayout* layout = pango_layout_new(m_context);
        PangoFontDescription* font = pango_font_description_from_string("Noto Sans");
        pango_font_description_set_absolute_size(font, size * PANGO_SCALE);
        pango_layout_set_font_description(layout, font);
        pango_font_description_free(font);
        pango_layout_set_width(layout, static_cast<int>((595.28 - 2 * kMargin) * PANGO_SCALE));
        pango_layout_set_text(layout, text, -1);
        int width = 0, height = 0;
        pango_layout_get_size(layout, &width, &height);
        const double high = static_cast<double>(height) / PANGO_SCALE;
        if (m_y + high > 841.89 - kMargin) {
            cairo_show_page(m_cairo);
            m_y = kMargin;
        }
        cairo_move_to(m_cairo, kMargin, m_y);
        pango_cairo_show_layout(m_cairo, layout);
        m_y += high + size * 0.6;
        g_object_unref(layout);
    }

    PangoContext* m_context;
    cairo_t* m_cairo = nullptr;
    double m_y = kMargin;
};

double residentMegabytes()
{
    std::ifstream in{"/proc/self/statm"};
    double size = 0, resident = 0;
    in >> size >> resident;
    return resident * 4096 / 1024 / 1024;
}

/// A thousand packs, each with another name on it: does memory stay flat?
Row personalPacks(typeset::Typesetter& typesetter)
{
    const typeset::Blocks text = read(markdown(kFourPages, kEnglishHead, kEnglish));
    Times times;
    double early = 0;
    timeOnce(times, [&] {
        for (int i = 0; i < 1000; ++i) {
            Document document = documentOf(text, "en");
            document.blocks.push_back(
                {typeset::Paragraph{typeset::plain("Your worker: desk " + std::to_string(i))}});
            (void)made(typesetter, document);
            if (i == 100) early = residentMegabytes();
        }
    });
    const double late = residentMegabytes();
    return {.what = fmt::format(
                "1,000 personal packs ({:.0f} MB after 100, {:.0f} MB after all)", early, late),
        .size = 0,
        .ours = times,
        .yardstick = "",
        .theirs = {},
        .expected = 60'000};
}

/// `inProcess`: what the same pages take where the window makes them, milliseconds.
void printProducers(const std::vector<Produced>& all, double inProcess)
{
    std::cout << "| producer | command ms | of ours in process | peak MB | KB | tagged | "
                 "fonts subset | text copied | conditions failed |\n"
                 "|---|--:|--:|--:|--:|---|---|---|--:|\n";
    const auto yes = [](bool is) { return is ? "yes" : "no"; };
    for (const Produced& one : all)
        std::cout << fmt::format(
            "| {} | {:.0f} | {:.1f} x | {:.0f} | {:.0f} | {} | {} | {} | {} |\n", one.producer,
            one.milliseconds, one.milliseconds / inProcess, one.megabytes, one.kilobytes,
            yes(one.tagged), yes(one.subset), yes(one.copies), one.failed);
    std::cout << '\n';
}

/// The same pages as a command by ours and by every other program that is installed.
std::vector<Produced> producedBy(const std::filesystem::path& folder)
{
    const auto page = folder / "pack.html";
    std::ofstream{page} << typeset::toHtml(twentyPages(), typeset::standardStyle()).value();
    std::vector<Produced> all{measured("waymark",
        {std::filesystem::read_symlink("/proc/self/exe").string(), "--folder", folder.string(),
            "pdf-file"})};
    for (Produced& other : others(folder, page))
        all.push_back(std::move(other));
    for (Produced& one : all)
        examine(one, folder / ((one.producer == "soffice" ? "pack" : one.producer) + ".pdf"),
            {kArabicHead, kArabic[2], kEnglishHead, kEnglish[2]});
    return all;
}

} // namespace

void writePack(const std::filesystem::path& folder)
{
    typeset::Typesetter typesetter;
    std::ofstream{folder / "waymark.pdf", std::ios::binary}
        << made(typesetter, twentyPages()).bytes;
}

void measurePack(const std::filesystem::path& folder, std::vector<Row>& rows)
{
    const std::vector<Produced> producers = producedBy(std::filesystem::absolute(folder));
    typeset::Typesetter typesetter;
    typesetter.warmUp("en");
    typesetter.warmUp("ar");
    const Document small = documentOf(read(markdown(kFourPages, kEnglishHead, kEnglish)), "en");
    const Document large = twentyPages();
    const int pages = made(typesetter, large).pages;
    const Times four = timed(30, [&] { (void)made(typesetter, small); });
    rows.push_back(
        {.what = fmt::format("leaflet to tagged PDF, {} pages", made(typesetter, small).pages),
            .size = 0,
            .ours = four,
            .yardstick = "",
            .theirs = {},
            .expected = 15});
    PangoFontMap* map = pango_cairo_font_map_new();
    Bare bare{map};
    (void)bare.draw();
    Times ours, theirs;
    for (int i = 0; i < 20; ++i) {
        timeOnce(ours, [&] { (void)made(typesetter, large); });
        timeOnce(theirs, [&] { (void)bare.draw(); });
    }
    g_object_unref(map);
    printProducers(producers, ours.median());
    rows.push_back({.what = fmt::format("Arabic and English pack, {} pages", pages),
        .size = 0,
        .ours = ours,
        .yardstick = "the same words by Pango and Cairo alone, untagged",
        .theirs = theirs,
        .expected = 60});
    rows.push_back(personalPacks(typesetter));
}

} // namespace waymark::bench
