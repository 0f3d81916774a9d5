// SPDX-License-Identifier: GPL-3.0-or-later
// What the checker finds in fonts other programs embed: Type 1, and TrueType with one-byte codes.
#include "typeset/pdf_check.h"

#include "support/command.h"

#include <catch2/catch_test_macros.hpp>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <fstream>
#include <string>

using namespace waymark;
using namespace waymark::typeset;
using Object = QPDFObjectHandle;

namespace {

/// Type 1 hides its private part by a running key.
std::string eexec(const std::string& plain)
{
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string hex;
    unsigned key = 55665;
    for (const char c : "0000" + plain) {
        const unsigned hidden = (static_cast<unsigned char>(c) ^ key >> 8U) & 0xFFU;
        key = ((hidden + key) * 52845U + 22719U) & 0xFFFFU;
        hex += kDigits[hidden >> 4U];
        hex += kDigits[hidden & 15U];
    }
    return hex;
}

/// A Type 1 program with the glyphs .notdef, A and B, each 500 wide and empty.
std::string typeOne()
{
    // hsbw with 0 and 500, endchar.
    const std::string glyph{"\x8B\xF8\x88\x0D\x0E", 5};
    std::string hidden
        = "dup /Private 8 dict dup begin\n/lenIV -1 def\n"
          "/BlueValues [] def\n/password 5839 def\n2 index /CharStrings 3 dict dup begin\n";
    for (const char* name : {".notdef", "A", "B"})
        hidden += "/" + std::string{name} + " 5 RD " + glyph + " ND\n";
    hidden += "end\nend\nreadonly put\nnoaccess put\ndup/FontName get exch definefont pop\n"
              "mark currentfile closefile\n";
    return "%!PS-AdobeFont-1.0: Own\n12 dict begin\n/FontName /Own def\n/PaintType 0 def\n"
           "/FontType 1 def\n/FontMatrix [0.001 0 0 0.001 0 0] readonly def\n"
           "/Encoding StandardEncoding def\n/FontBBox {0 0 500 500} readonly def\n"
           "currentdict end\ncurrentfile eexec\n"
        + eexec(hidden) + "\n" + std::string(512, '0') + "\ncleartomark\n";
}

/// A page that says "A" in the font of `dictionary`, with `program` in its descriptor.
Accessibility checked(const std::string& dictionary, const std::string& descriptor,
    const std::string& key, const std::string& program)
{
    QPDF pdf;
    pdf.emptyPDF();
    Object font = Object::parse(dictionary), described = Object::parse(descriptor);
    described.replaceKey(key, pdf.makeIndirectObject(Object::newStream(&pdf, program)));
    font.replaceKey("/FontDescriptor", pdf.makeIndirectObject(described));
    Object page = Object::parse("<</Type /Page /MediaBox [0 0 99 99] /Resources <</Font <<>>>>>>");
    page.getKey("/Resources").getKey("/Font").replaceKey("/F", pdf.makeIndirectObject(font));
    page.replaceKey("/Contents",
        pdf.makeIndirectObject(Object::newStream(&pdf, "/Artifact BMC BT /F 9 Tf (A) Tj ET EMC")));
    pdf.addPage(pdf.makeIndirectObject(page), false);
    QPDFWriter writer{pdf};
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    const auto found = checkAccessibility(
        std::string(buffer->getBuffer(), buffer->getBuffer() + buffer->getSize()));
    REQUIRE(found);
    return *found;
}

Condition::State stateOf(const Accessibility& found, std::string_view id)
{
    const auto condition = std::ranges::find(found.conditions, id, &Condition::id);
    REQUIRE(condition != found.conditions.end());
    return condition->state;
}

constexpr auto kPassed = Condition::State::Passed, kFailed = Condition::State::Failed;

Accessibility typeOneListing(const std::string& names, const std::string& width = "500")
{
    return checked("<</Type /Font /Subtype /Type1 /BaseFont /Own /Encoding /WinAnsiEncoding "
                   "/FirstChar 65 /LastChar 65 /Widths ["
            + width + "]>>",
        "<</Type /FontDescriptor /FontName /Own /Flags 32 /CharSet (" + names + ")>>", "/FontFile",
        typeOne());
}

/// Some TrueType file of this machine; it has tables for Unicode and none for symbols.
std::string trueType()
{
    const auto found = test::run("fc-match -f '%{file}' 'DejaVu Sans'");
    if (found.code != 0 || !found.output.ends_with(".ttf")) SKIP("no TrueType font is installed");
    std::ifstream in{found.output, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

Accessibility withTrueType(const std::string& encoding, int flags, const std::string& program)
{
    return checked("<</Type /Font /Subtype /TrueType /BaseFont /Own " + encoding + ">>",
        "<</Type /FontDescriptor /FontName /Own /Flags " + std::to_string(flags) + ">>",
        "/FontFile2", program);
}

/// `program` without its table `tag`.
std::string without(std::string program, const std::string& tag)
{
    const std::size_t at = program.find(tag);
    REQUIRE(at < 1000);
    return program.replace(at, 4, "none");
}

} // namespace

TEST_CASE("a Type 1 font lists just the glyphs it has")
{
    CHECK(stateOf(typeOneListing("/A/B"), "31-012") == kPassed);
    CHECK(stateOf(typeOneListing("/A/B"), "31-013") == kPassed);
    CHECK(stateOf(typeOneListing("/A"), "31-012") == kFailed);
    CHECK(stateOf(typeOneListing("/A/B/C"), "31-013") == kFailed);
}

TEST_CASE("the widths of a Type 1 font are those of its glyphs")
{
    CHECK(stateOf(typeOneListing("/A/B"), "31-016") == kPassed);
    CHECK(stateOf(typeOneListing("/A/B", "480"), "31-016") == kFailed);
}

TEST_CASE("the letters of a TrueType font are found in its tables")
{
    const std::string program = trueType();
    const std::string letters = "/Encoding /WinAnsiEncoding";
    const auto sound = withTrueType(letters, 32, program);
    for (const char* id : {"31-011", "31-017", "31-018", "31-030"}) {
        INFO(id);
        CHECK(stateOf(sound, id) == kPassed);
    }
    const auto blind = withTrueType(letters, 32, without(program, "cmap"));
    CHECK(stateOf(blind, "31-017") == kFailed);
    CHECK(stateOf(blind, "31-018") == kFailed);
    const std::string differing
        = "/Encoding <</BaseEncoding /WinAnsiEncoding /Differences [65 /B]>>";
    CHECK(stateOf(withTrueType(differing, 32, program), "31-023") == kPassed);
    CHECK(stateOf(withTrueType(differing, 32, without(program, "cmap")), "31-023") == kFailed);
}

TEST_CASE("a TrueType font for signs has one table, or one for signs")
{
    const std::string program = trueType();
    CHECK(stateOf(withTrueType("", 4, program), "31-025") == kPassed);
    CHECK(stateOf(withTrueType("", 4, program), "31-026") == kFailed);
    CHECK(stateOf(withTrueType("", 4, without(program, "cmap")), "31-025") == kFailed);
    CHECK(stateOf(withTrueType("/Encoding /WinAnsiEncoding", 4, program), "31-024") == kFailed);
}

TEST_CASE("a font that cannot be read is told, whatever it is")
{
    for (const std::string& bytes :
        {std::string{}, std::string(5000, '\xFF'), typeOne().substr(0, 400)})
        CHECK(stateOf(withTrueType("/Encoding /WinAnsiEncoding", 32, bytes), "31-011") == kFailed);
}
