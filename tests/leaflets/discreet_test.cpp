// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/discreet.h"
#include "leaflets/key_file.h"
#include "leaflets/leaflet.h"
#include "leaflets/leaflets_fixture.h"
#include "support/command.h"

#include <qpdf/QPDF.hh>

#include <algorithm>
#include <cstdlib>
#include <fstream>

using namespace waymark;
using namespace waymark::leaflets;

namespace {

/// The digits of `text` that belong to a hidden number, in the order they are read.
std::string digits(std::string_view text)
{
    std::string result;
    for (const char c : text)
        if (c >= '0' && c <= '9') result += c;
    return result;
}

/// The text of every page as a reader program sees it.
std::string textOf(const std::string& pdf)
{
    const test::TemporaryFolder folder;
    const auto in = folder.path() / "in.pdf", out = folder.path() / "out.txt";
    std::ofstream{in, std::ios::binary} << pdf;
    const std::string command = "pdftotext '" + in.string() + "' '" + out.string() + "'";
    REQUIRE(std::system(command.c_str()) == 0);
    std::ifstream text{out, std::ios::binary};
    return {std::istreambuf_iterator<char>{text}, {}};
}

/// Everything else a file says about itself: metadata, bookmarks, names; no thumbnail exists.
std::string metadataOf(const std::string& bytes)
{
    QPDF pdf;
    pdf.processMemoryFile("discreet", bytes.data(), bytes.size());
    std::string all;
    auto info = pdf.getTrailer().getKey("/Info");
    if (info.isDictionary())
        for (const std::string& key : info.getKeys())
            if (auto value = info.getKey(key); value.isString()) all += value.getUTF8Value() + "\n";
    auto catalog = pdf.getRoot();
    CHECK_FALSE(catalog.hasKey("/Outlines"));
    CHECK_FALSE(catalog.hasKey("/Names"));
    auto xmp = catalog.getKey("/Metadata");
    if (xmp.isStream()) {
        const auto data = xmp.getStreamData();
        all.append(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    }
    for (auto page : pdf.getAllPages())
        CHECK_FALSE(page.hasKey("/Thumb"));
    return all;
}

} // namespace

TEST_CASE("no discreet document holds a telling word, in any language, look or place")
{
    test::LeafletOffice<test::SqlCipherEngine> office;
    const auto made = test::someCase(office.desk());
    for (const std::string& language : keyFileLanguages("discreet"))
        for (const Cover cover : kAllCovers) {
            INFO(language << " " << code(cover));
            const auto pack = office.packs().make({.caseId = made.id,
                .language = language,
                .format = Format::Discreet,
                .cover = cover,
                .leaflets = {"first-steps", "protection"}});
            REQUIRE(pack);
            CHECK(pack->pdf.pages == 1);
            CHECK_FALSE(tellingWordIn(pack->fileName));
            CHECK_FALSE(tellingWordIn(textOf(pack->pdf.bytes)));
            CHECK_FALSE(tellingWordIn(metadataOf(pack->pdf.bytes)));
            CHECK(textOf(pack->pdf.bytes).find("Harbour") == std::string::npos);
            CHECK(metadataOf(pack->pdf.bytes).find("Harbour") == std::string::npos);
        }
}

TEST_CASE("the discreet title of every leaflet is neutral in every language")
{
    const Library library = Library::builtIn();
    for (const Leaflet& leaflet : library.all()) {
        INFO(leaflet.id << " " << leaflet.language);
        CHECK_FALSE(tellingWordIn(leaflet.discreetTitle));
    }
}

TEST_CASE("every language knows all words of every look, and words that tell")
{
    const auto english = readKeyFile("discreet", "en");
    for (const std::string& language : keyFileLanguages("discreet")) {
        INFO(language);
        const auto words = readKeyFile("discreet", language);
        for (const auto& [key, value] : english)
            CHECK(words.contains(key));
        for (const auto& [key, value] : words)
            if (key != "telling") CHECK_FALSE(tellingWordIn(value));
        CHECK(partsOf(words.at("telling"), '|').size() >= 15);
    }
}

TEST_CASE("telling words are found in any script, accent and case")
{
    CHECK(tellingWordIn("An die VICTIME gerichtet") == "victim");
    CHECK(tellingWordIn("Žrtve i svjedoci") == "žrtv");
    CHECK(tellingWordIn("خدمة دعم الضحايا"));
    CHECK(tellingWordIn("Допомога") == "допомог");
    CHECK_FALSE(tellingWordIn("Shopping list: flour, rice"));
}

TEST_CASE("a number can be read back from where it is hidden")
{
    for (const Cover cover : kAllCovers)
        for (const std::string number : {"116 006", "0808 802 1414", "+33 1 80 52 33 76", "112"}) {
            INFO(code(cover) << " " << number);
            const auto page = discreetPage(cover, "fr", {number}, "");
            REQUIRE(page.hidden.size() == 1);
            CHECK(page.hidden.front().number == number);
            CHECK(digits(page.hidden.front().shownAs) == digits(number));
            // In pieces or whole, it is on the page.
            std::string shown = page.hidden.front().shownAs;
            for (std::size_t at; (at = shown.find(" · ")) != std::string::npos
                 && page.markdown.find(shown) == std::string::npos;)
                shown.erase(0, at + std::string_view{" · "}.size());
            CHECK(page.markdown.find(shown) != std::string::npos);
        }
    CHECK(discreetPage(Cover::ShoppingList, "fr", {"116 006"}, "").hidden.front().shownAs
        == "1,16 · 0,06");
    CHECK(discreetPage(Cover::Timetable, "en", {"116 006"}, "").hidden.front().shownAs
        == "116 · 006");
}

TEST_CASE("the page to learn by heart holds three facts")
{
    const auto page = discreetPage(Cover::Memorise, "en", {"116 006"}, "112");
    CHECK(page.markdown.find("1. **`112`** At once") != std::string::npos);
    CHECK(page.markdown.find("2. **`116 006`** To talk") != std::string::npos);
    CHECK(page.markdown.find("3. You are welcome") != std::string::npos);
}
