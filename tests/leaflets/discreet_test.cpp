// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/composition.h"
#include "leaflets/discreet.h"
#include "leaflets/key_file.h"
#include "leaflets/leaflet.h"
#include "leaflets/leaflets_fixture.h"
#include "leaflets/neutral_address.h"
#include "support/command.h"

#include <catch2/generators/catch_generators.hpp>
#include <qpdf/QPDF.hh>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
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

/// Only an administrator sets it.
Result<void> setAddress(
    test::LeafletOffice<test::SqlCipherEngine>& office, std::string_view address)
{
    static int number = 0;
    office.as(test::makeWorker(office.engine.database(), "Adam " + std::to_string(++number),
        {waymark::office::Role::Administrator}));
    auto done = setNeutralAddress(office.desk(), address);
    office.as(office.maria);
    return done;
}

/// What the QR codes of the first page say; nothing when zbar is not there to read them.
std::string codesOf(const std::string& bytes)
{
    const test::TemporaryFile file{bytes, ".pdf"};
    test::run("pdftoppm -singlefile -r 200 -png " + file.path() + " " + file.path());
    const auto read = test::run("zbarimg -q --raw " + file.path() + ".png");
    std::filesystem::remove(file.path() + ".png");
    return read.code == 0 ? read.output : "";
}

} // namespace

TEST_CASE("no discreet document holds a telling word, in any language, look or place")
{
    test::LeafletOffice<test::SqlCipherEngine> office;
    const auto made = test::someCase(office.desk());
    const bool withCode = GENERATE(false, true);
    if (withCode) REQUIRE(setAddress(office, "https://kaffee-und-tee.example/heute"));
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
            const bool small = cover == Cover::Card || cover == Cover::Memorise;
            CHECK((pack->content.find("qr:") != std::string::npos) == (withCode && !small));
            CHECK_FALSE(tellingWordIn(pack->fileName));
            CHECK_FALSE(tellingWordIn(textOf(pack->pdf.bytes)));
            CHECK_FALSE(tellingWordIn(metadataOf(pack->pdf.bytes)));
            CHECK(textOf(pack->pdf.bytes).find("Harbour") == std::string::npos);
            CHECK(metadataOf(pack->pdf.bytes).find("Harbour") == std::string::npos);
        }
}

TEST_CASE("a code on a discreet page leads to the neutral address and nowhere else")
{
    test::LeafletOffice<test::SqlCipherEngine> office;
    const auto made = test::someCase(office.desk());
    const PackRequest receipt{.caseId = made.id,
        .language = "en",
        .format = Format::Discreet,
        .cover = Cover::Receipt,
        .leaflets = {"first-steps"}};
    CHECK(office.packs().make(receipt)->content.find("qr:") == std::string::npos);
    REQUIRE(setAddress(office, "https://kaffee-und-tee.example/heute"));
    const auto pack = office.packs().make(receipt);
    REQUIRE(pack);
    CHECK(
        pack->content.find("![QR](qr:https://kaffee-und-tee.example/heute)") != std::string::npos);
    if (test::run("command -v zbarimg").code == 0)
        CHECK(codesOf(pack->pdf.bytes) == "https://kaffee-und-tee.example/heute\n");
    REQUIRE(setAddress(office, ""));
    CHECK(office.packs().make(receipt)->content.find("qr:") == std::string::npos);
}

TEST_CASE("an address that tells is refused")
{
    const auto rule = [](std::string_view address) {
        const auto checked = checkNeutralAddress(address, "Harbour Support");
        return checked ? std::string{} : std::string{checked.error().rule.text};
    };
    CHECK(rule("https://kaffee-und-tee.example/heute").empty());
    CHECK(rule("https://victim-support.example") == "pack.telling-word");
    CHECK(rule("https://pol-ice.example") == "pack.telling-word");
    CHECK(rule("https://the-harbour.example") == "pack.telling-word");
    CHECK(rule("https://example.org/?case=1") == "leaflet.address-not-neutral");
    CHECK(rule("https://xn--gnal-ooa.example") == "leaflet.address-not-neutral");
    CHECK(rule("http://example.org") == "leaflet.address-not-neutral");
    CHECK(rule("https://a@example.org") == "leaflet.address-not-neutral");
    CHECK(rule("https://localhost") == "leaflet.address-not-neutral");
}

TEST_CASE("a discreet text of one's own may not lead elsewhere by a code")
{
    Content content{.title = "T", .language = "en", .format = Format::Discreet};
    content.sections.push_back({.markdown = "- One\n\n  ![x](qr:https://victim.example)\n"});
    CHECK(documentOf(content).error().rule.text == "pack.telling-word");
    content.sections.front().markdown = "![x](qr:https://kaffee.example/a)\n";
    CHECK(documentOf(content));
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
