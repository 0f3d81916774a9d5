// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/markdown.h"
#include "typeset/pdf_check.h"
#include "typeset/typesetter.h"

#include "support/command.h"

#include <catch2/catch_test_macros.hpp>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

using namespace waymark;
using namespace waymark::typeset;
using Object = QPDFObjectHandle;

namespace {

constexpr std::string_view kText = R"(# One[^a]

A passage with [a link](https://example.org).

![A sign](qr:https://example.org)

- an item

| Name | Number |
|---|---|
| Helpline | `116 006`[^b] |

[^a]: The first note.
[^b]: The second note.
)";

std::string soundFile()
{
    Typesetter typesetter;
    Document document{.title = "Sound", .language = "en", .blocks = readMarkdown(kText).value()};
    return typesetter.typeset(document, standardStyle()).value().bytes;
}

Condition::State stateOf(const Accessibility& found, std::string_view id)
{
    const auto condition = std::ranges::find(found.conditions, id, &Condition::id);
    REQUIRE(condition != found.conditions.end());
    return condition->state;
}

std::string changed(const std::string& bytes, const std::function<void(QPDF&)>& change)
{
    QPDF pdf;
    pdf.processMemoryFile("sound", bytes.data(), bytes.size());
    change(pdf);
    QPDFWriter writer{pdf};
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {buffer->getBuffer(), buffer->getBuffer() + buffer->getSize()};
}

/// The first element of a type, from the root down.
Object element(QPDF& pdf, const std::string& type)
{
    for (Object& object : pdf.getAllObjects())
        if (object.isDictionary() && object.hasKey("/S") && object.hasKey("/P")
            && object.getKey("/S").isNameAndEquals(type))
            return object;
    FAIL("no element " << type);
    return Object::newNull();
}

std::vector<Object> elements(QPDF& pdf, const std::string& type)
{
    std::vector<Object> found;
    for (Object& object : pdf.getAllObjects())
        if (object.isDictionary() && object.hasKey("/P") && object.hasKey("/S")
            && object.getKey("/S").isNameAndEquals(type))
            found.push_back(object);
    return found;
}

Object page(QPDF& pdf) { return pdf.getAllPages().front(); }

Object font(QPDF& pdf)
{
    Object fonts = page(pdf).getKey("/Resources").getKey("/Font");
    return fonts.getKey(*fonts.getKeys().begin());
}
Object descendant(QPDF& pdf) { return font(pdf).getKey("/DescendantFonts").getArrayItem(0); }

void draw(QPDF& pdf, const std::string& before, const std::string& after)
{
    Object contents = page(pdf).getKey("/Contents");
    const auto buffer = contents.getStreamData();
    const std::string old(buffer->getBuffer(), buffer->getBuffer() + buffer->getSize());
    contents.replaceStreamData(before + old + after, Object::newNull(), Object::newNull());
}

/// As its font says which glyphs it holds.
void listGlyphs(QPDF& pdf, const std::string& bits)
{
    descendant(pdf)
        .getKey("/FontDescriptor")
        .replaceKey("/CIDSet", pdf.makeIndirectObject(Object::newStream(&pdf, bits)));
}

void annotate(QPDF& pdf, const std::string& dictionary)
{
    page(pdf).getKey("/Annots").appendItem(pdf.makeIndirectObject(Object::parse(dictionary)));
}

void setMap(QPDF& pdf, const std::string& from, const std::string& to)
{
    Object map = font(pdf).getKey("/ToUnicode");
    const auto buffer = map.getStreamData();
    std::string text(buffer->getBuffer(), buffer->getBuffer() + buffer->getSize());
    const std::size_t at = text.find(from, text.find("beginbfchar"));
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    map.replaceStreamData(text, Object::newNull(), Object::newNull());
}

/// A printer's mark that draws `look`; `tagged`: an element refers to it.
void markForPrinter(QPDF& pdf, const std::string& look, bool tagged)
{
    Object mark
        = pdf.makeIndirectObject(Object::parse("<</Subtype /PrinterMark /Rect [0 0 9 9]>>"));
    Object stream = pdf.makeIndirectObject(Object::newStream(&pdf, look));
    stream.getDict().replaceKey("/Subtype", Object::newName("/Form"));
    Object looks = Object::parse("<<>>");
    looks.replaceKey("/N", stream);
    mark.replaceKey("/AP", looks);
    page(pdf).getKey("/Annots").appendItem(mark);
    if (!tagged) return;
    Object reference = Object::parse("<</Type /OBJR>>");
    reference.replaceKey("/Obj", mark);
    reference.replaceKey("/Pg", page(pdf));
    element(pdf, "/Link").getKey("/K").appendItem(reference);
}

struct Fault {
    const char* id;
    std::function<void(QPDF&)> make;
};

const std::vector<Fault>& faults()
{
    static const std::vector<Fault> all{
        {"01-003",
            [](QPDF& p) {
                draw(p, "", "");
                Object c = page(p).getKey("/Contents");
                const auto b = c.getStreamData();
                std::string s(b->getBuffer(), b->getBuffer() + b->getSize());
                s.insert(s.find("BDC\n", s.find("/H1")) + 4, "/Artifact BMC EMC ");
                c.replaceStreamData(s, Object::newNull(), Object::newNull());
            }},
        {"01-004", [](QPDF& p) { draw(p, "/Artifact BMC /P <</MCID 0>> BDC EMC EMC\n", ""); }},
        {"01-005", [](QPDF& p) { draw(p, "", "0 0 10 10 re f\n"); }},
        {"01-005", [](QPDF& p) { p.getRoot().removeKey("/StructTreeRoot"); }},
        {"01-005", [](QPDF& p) { draw(p, "", "/P <</MCID 999>> BDC 0 0 1 1 re f EMC\n"); }},
        {"01-007",
            [](QPDF& p) {
                p.getRoot().getKey("/MarkInfo").replaceKey("/Suspects", Object::newBool(true));
            }},
        {"02-001", [](QPDF& p) { element(p, "/H1").replaceKey("/S", Object::newName("/Titel")); }},
        {"02-003",
            [](QPDF& p) {
                element(p, "/H1").replaceKey("/S", Object::newName("/A1"));
                p.getRoot()
                    .getKey("/StructTreeRoot")
                    .replaceKey("/RoleMap", Object::parse("<</A1 /A2 /A2 /A1>>"));
            }},
        {"02-004",
            [](QPDF& p) {
                p.getRoot()
                    .getKey("/StructTreeRoot")
                    .replaceKey("/RoleMap", Object::parse("<</P /H1>>"));
            }},
        {"06-001", [](QPDF& p) { p.getRoot().removeKey("/Metadata"); }},
        {"06-002",
            [](QPDF& p) {
                p.getRoot()
                    .getKey("/Metadata")
                    .replaceStreamData("<x/>", Object::newNull(), Object::newNull());
            }},
        {"06-003",
            [](QPDF& p) {
                p.getRoot()
                    .getKey("/Metadata")
                    .replaceStreamData("<dc:title><rdf:li></rdf:li></dc:title>", Object::newNull(),
                        Object::newNull());
            }},
        {"07-001", [](QPDF& p) { p.getRoot().removeKey("/ViewerPreferences"); }},
        {"07-002",
            [](QPDF& p) {
                p.getRoot()
                    .getKey("/ViewerPreferences")
                    .replaceKey("/DisplayDocTitle", Object::newBool(false));
            }},
        {"09-004", [](QPDF& p) { element(p, "/TR").replaceKey("/S", Object::newName("/P")); }},
        {"09-005", [](QPDF& p) { element(p, "/LI").replaceKey("/S", Object::newName("/P")); }},
        {"10-001", [](QPDF& p) { font(p).removeKey("/ToUnicode"); }},
        {"10-001", [](QPDF& p) { setMap(p, "<0001>", "<7001>"); }},
        {"11-001", [](QPDF& p) { p.getRoot().removeKey("/Lang"); }},
        {"11-002", [](QPDF& p) { p.getRoot().removeKey("/Lang"); }},
        {"11-003", [](QPDF& p) { p.getRoot().removeKey("/Lang"); }},
        {"13-004", [](QPDF& p) { element(p, "/Figure").removeKey("/Alt"); }},
        {"14-002", [](QPDF& p) { element(p, "/H1").replaceKey("/S", Object::newName("/H2")); }},
        {"14-003",
            [](QPDF& p) { elements(p, "/P").back().replaceKey("/S", Object::newName("/H4")); }},
        {"14-007",
            [](QPDF& p) { elements(p, "/P").back().replaceKey("/S", Object::newName("/H")); }},
        {"15-003", [](QPDF& p) { element(p, "/TH").removeKey("/A"); }},
        {"19-003", [](QPDF& p) { element(p, "/Note").removeKey("/ID"); }},
        {"19-004",
            [](QPDF& p) {
                for (Object& note : elements(p, "/Note"))
                    note.replaceKey("/ID", Object::newString("same"));
            }},
        {"20-002",
            [](QPDF& p) {
                p.getRoot().replaceKey("/OCProperties", Object::parse("<</D <<>> >>"));
            }},
        {"20-003",
            [](QPDF& p) {
                p.getRoot().replaceKey(
                    "/OCProperties", Object::parse("<</D <</Name (x) /AS []>> >>"));
            }},
        {"21-001",
            [](QPDF& p) {
                p.getRoot().replaceKey(
                    "/Names", Object::parse("<</EmbeddedFiles <</Names [(a) <</F (a)>>]>> >>"));
            }},
        {"25-001",
            [](QPDF& p) { p.getRoot().replaceKey("/AcroForm", Object::parse("<</XFA []>>")); }},
        {"28-002",
            [](QPDF& p) { annotate(p, "<</Subtype /Text /Contents (x) /Rect [0 0 9 9]>>"); }},
        {"28-004", [](QPDF& p) { annotate(p, "<</Subtype /Text /Rect [0 0 9 9]>>"); }},
        {"28-005", [](QPDF& p) { annotate(p, "<</Subtype /Widget /Rect [0 0 9 9]>>"); }},
        {"28-006", [](QPDF& p) { annotate(p, "<</Subtype /Hologram /Rect [0 0 9 9]>>"); }},
        {"28-007", [](QPDF& p) { annotate(p, "<</Subtype /TrapNet /Rect [0 0 9 9]>>"); }},
        {"28-008", [](QPDF& p) { page(p).removeKey("/Tabs"); }},
        {"28-009", [](QPDF& p) { page(p).replaceKey("/Tabs", Object::newName("/R")); }},
        {"28-010", [](QPDF& p) { annotate(p, "<</Subtype /Widget /TU (x) /Rect [0 0 9 9]>>"); }},
        {"28-011", [](QPDF& p) { element(p, "/Link").replaceKey("/S", Object::newName("/Span")); }},
        {"28-012",
            [](QPDF& p) { page(p).getKey("/Annots").getArrayItem(0).removeKey("/Contents"); }},
        {"30-001",
            [](QPDF& p) {
                Object form = Object::newStream(&p, "");
                form.getDict().replaceKey("/Subtype", Object::newName("/Form"));
                form.getDict().replaceKey("/Ref", Object::parse("<<>>"));
                page(p).getKey("/Resources").replaceKey("/XObject", Object::parse("<<>>"));
                page(p).getKey("/Resources").getKey("/XObject").replaceKey("/X", form);
                draw(p, "", "/Artifact BMC /X Do EMC\n");
            }},
        {"17-003",
            [](QPDF& p) {
                element(p, "/H1").replaceKey("/S", Object::newName("/Formula"));
                font(p).removeKey("/ToUnicode");
            }},
        {"28-016",
            [](QPDF& p) {
                annotate(
                    p, "<</Subtype /FileAttachment /Contents (x) /FS <</F (a)>> /Rect [0 0 9 9]>>");
            }},
        {"28-017", [](QPDF& p) { markForPrinter(p, "/Artifact BMC 0 0 1 1 re f EMC", true); }},
        {"28-018", [](QPDF& p) { markForPrinter(p, "0 0 1 1 re f", false); }},
        {"30-002",
            [](QPDF& p) {
                Object form = p.makeIndirectObject(
                    Object::newStream(&p, "/P <</MCID 0>> BDC 0 0 1 1 re f EMC"));
                form.getDict().replaceKey("/Subtype", Object::newName("/Form"));
                Object part = Object::parse("<</Type /MCR /MCID 0>>");
                part.replaceKey("/Stm", form);
                part.replaceKey("/Pg", page(p));
                Object kids = Object::newArray();
                Object text = elements(p, "/P").back();
                kids.appendItem(text.getKey("/K"));
                if (text.getKey("/K").isArray()) kids = text.getKey("/K");
                kids.appendItem(part);
                text.replaceKey("/K", kids);
                page(p).getKey("/Resources").replaceKey("/XObject", Object::parse("<<>>"));
                page(p).getKey("/Resources").getKey("/XObject").replaceKey("/X", form);
                draw(p, "", "/X Do\n/X Do\n");
            }},
        {"31-004",
            [](QPDF& p) { descendant(p).replaceKey("/CIDToGIDMap", Object::newName("/Other")); }},
        {"31-005", [](QPDF& p) { descendant(p).removeKey("/CIDToGIDMap"); }},
        {"31-006", [](QPDF& p) { font(p).replaceKey("/Encoding", Object::newName("/Mine")); }},
        {"31-009",
            [](QPDF& p) { descendant(p).getKey("/FontDescriptor").removeKey("/FontFile2"); }},
        {"31-011",
            [](QPDF& p) {
                descendant(p)
                    .getKey("/CIDToGIDMap")
                    .replaceStreamData(
                        std::string(4000, '\x7F'), Object::newNull(), Object::newNull());
            }},
        {"31-014", [](QPDF& p) { listGlyphs(p, std::string(1, '\0')); }},
        {"31-015", [](QPDF& p) { listGlyphs(p, std::string(2000, '\xFF')); }},
        {"31-016", [](QPDF& p) { descendant(p).removeKey("/W"); }},
        {"31-027", [](QPDF& p) { font(p).removeKey("/ToUnicode"); }},
        {"31-028", [](QPDF& p) { setMap(p, "> <", "> <0000"); }},
        {"31-029", [](QPDF& p) { setMap(p, "> <", "> <FEFF"); }},
        {"31-030",
            [](QPDF& p) {
                descendant(p)
                    .getKey("/CIDToGIDMap")
                    .replaceStreamData(
                        std::string(4000, '\0'), Object::newNull(), Object::newNull());
            }},
    };
    return all;
}

} // namespace

TEST_CASE("every fault of a file is found by its condition")
{
    const std::string sound = soundFile();
    const auto before = checkAccessibility(sound);
    REQUIRE(before);
    for (const Condition& condition : before->conditions) {
        INFO(condition.id << " " << condition.where);
        CHECK(condition.state != Condition::State::Failed);
    }
    for (const Fault& fault : faults()) {
        INFO(fault.id);
        const auto after = checkAccessibility(changed(sound, fault.make));
        REQUIRE(after);
        CHECK(stateOf(*after, fault.id) == Condition::State::Failed);
    }
}

TEST_CASE("a file that refers to itself again and again is checked in no time")
{
    const std::string knotted = changed(soundFile(), [](QPDF& pdf) {
        Object kid = element(pdf, "/P");
        for (int i = 0; i < 60; ++i) {
            Object twice = pdf.makeIndirectObject(Object::parse("<</S /Div>>"));
            Object both = Object::newArray();
            both.appendItem(kid);
            both.appendItem(kid);
            twice.replaceKey("/P", kid);
            twice.replaceKey("/K", both);
            kid = twice;
        }
        kid.replaceKey("/Self", kid);
        element(pdf, "/Document").getKey("/K").appendItem(kid);
    });
    CHECK(checkAccessibility(knotted));
}

TEST_CASE("the faults of another producer's file are told")
{
    if (test::run("command -v soffice").code != 0) SKIP("LibreOffice is not installed");
    const test::TemporaryFile text{"A passage without a title.\n", ".txt"};
    const std::string folder = text.path() + "-made";
    const auto made = test::run("timeout 120 soffice --headless -env:UserInstallation=file://"
        + folder + "/profile --convert-to pdf --outdir " + folder + " " + text.path());
    std::string file = folder + "/" + std::filesystem::path{text.path()}.stem().string() + ".pdf";
    if (made.code != 0 || !std::filesystem::exists(file)) SKIP("LibreOffice does not run here");
    std::ifstream in{file, std::ios::binary};
    const std::string bytes{std::istreambuf_iterator<char>{in}, {}};
    std::filesystem::remove_all(folder);
    const auto found = checkAccessibility(bytes);
    REQUIRE(found);
    CHECK_FALSE(found->passed());
    CHECK(stateOf(*found, "06-002") == Condition::State::Failed);
    CHECK(stateOf(*found, "07-001") == Condition::State::Failed);
    CHECK(stateOf(*found, "31-009") == Condition::State::Passed);
}
