// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pdf_check.h"

#include "typeset/pdf_conditions.h"
#include "typeset/pdf_content_check.h"
#include "typeset/pdf_font_check.h"
#include "typeset/pdf_structure_check.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

#include <algorithm>
#include <array>

namespace waymark::typeset {

using Object = QPDFObjectHandle;
using State = Condition::State;

std::string nameIn(Object dictionary, const std::string& key)
{
    Object value = dictionary.getKey(key);
    return value.isName() ? value.getName() : "";
}

bool hasText(Object dictionary, const std::string& key)
{
    Object value = dictionary.getKey(key);
    return value.isString() && !value.getUTF8Value().empty();
}

Findings::Findings()
    : m_conditions{knownConditions()}
{
    for (std::size_t i = 0; i < m_conditions.size(); ++i)
        m_byId.emplace(m_conditions[i].id, i);
}

void Findings::require(std::string_view id, bool good, const std::string& where)
{
    Condition& found = m_conditions[m_byId.at(id)];
    if (found.state == State::NotApplicable) found.state = State::Passed;
    if (good || found.state == State::Failed) return;
    found.state = State::Failed;
    found.where = where;
}

namespace {

bool isTrue(Object dictionary, const char* key)
{
    return dictionary.isDictionary() && dictionary.getKey(key).isBool()
        && dictionary.getKey(key).getBoolValue();
}

/// The text of the first list item of an XMP property; empty when there is none.
std::string firstItem(const std::string& xmp, std::string_view property)
{
    const std::size_t start = xmp.find("<" + std::string{property});
    const std::size_t end = xmp.find("</" + std::string{property}, start);
    if (start == std::string::npos || end == std::string::npos) return {};
    const std::size_t item = xmp.find("<rdf:li", start);
    const std::size_t text = item < end ? xmp.find('>', item) : std::string::npos;
    if (text >= end) return {};
    return xmp.substr(text + 1, xmp.find('<', text) - text - 1);
}

class Checker {
public:
    explicit Checker(QPDF& pdf)
        : m_pdf{pdf}
        , m_catalog{pdf.getRoot()}
    {
    }

    Accessibility run()
    {
        m_language = hasText(m_catalog, "/Lang");
        checkCatalog();
        checkMetadata();
        checkLayers();
        checkEmbeddedFiles();
        if (Object root = m_catalog.getKey("/StructTreeRoot"); root.isDictionary())
            m_structure = checkStructure(root, m_language, m_findings);
        UsedParts used;
        int number = 0;
        for (const auto& page : m_pdf.getAllPages()) {
            const std::string where = "page " + std::to_string(++number);
            checkContent(page, where, m_structure.content, m_structure.formulas, m_findings, used);
            checkAnnotations(page, where);
        }
        checkFonts(used.fonts, m_findings);
        return {m_findings.take(), number};
    }

private:
    void require(std::string_view id, bool good, const std::string& where)
    {
        m_findings.require(id, good, where);
    }

    void checkCatalog()
    {
        Object mark = m_catalog.getKey("/MarkInfo");
        require("01-007", !isTrue(mark, "/Suspects"), "catalog");
        require("01-005",
            isTrue(mark, "/Marked") && m_catalog.getKey("/StructTreeRoot").isDictionary(),
            "catalog");
        Object viewer = m_catalog.getKey("/ViewerPreferences");
        require("07-001", viewer.isDictionary() && viewer.hasKey("/DisplayDocTitle"), "catalog");
        require("07-002", isTrue(viewer, "/DisplayDocTitle"), "catalog");
        Object outlines = m_catalog.getKey("/Outlines");
        if (outlines.isDictionary() && outlines.hasKey("/First"))
            require("11-003", m_language, "catalog");
        Object form = m_catalog.getKey("/AcroForm");
        require("25-001", !form.isDictionary() || !form.hasKey("/XFA"), "catalog");
        if (!m_pdf.isEncrypted()) return;
        Object encryption = m_pdf.getTrailer().getKey("/Encrypt");
        require("26-001", encryption.hasKey("/P"), "trailer");
        require("26-002", m_pdf.allowAccessibility(), "trailer");
    }

    void checkMetadata()
    {
        Object stream = m_catalog.getKey("/Metadata");
        require("06-001", stream.isStream(), "catalog");
        std::string xmp;
        if (stream.isStream()) {
            const auto buffer = stream.getStreamData();
            xmp.assign(buffer->getBuffer(), buffer->getBuffer() + buffer->getSize());
        }
        const bool named = xmp.find("pdfuaid:part>1<") != std::string::npos
            || xmp.find("pdfuaid:part=\"1\"") != std::string::npos;
        require("06-002", named, "metadata");
        require("06-003", !firstItem(xmp, "dc:title").empty(), "metadata");
        require("11-006",
            m_language || !firstItem(xmp, "dc:language").empty()
                || xmp.find("xml:lang") != std::string::npos,
            "metadata");
    }

    void checkLayers()
    {
        Object layers = m_catalog.getKey("/OCProperties");
        if (!layers.isDictionary()) return;
        const auto check = [this](Object setting, std::string_view nameId) {
            if (!setting.isDictionary()) return;
            require(nameId, hasText(setting, "/Name"), "catalog");
            require("20-003", !setting.hasKey("/AS"), "catalog");
        };
        check(layers.getKey("/D"), "20-002");
        Object others = layers.getKey("/Configs");
        if (!others.isArray()) return;
        for (Object& other : others.getArrayAsVector())
            check(other, "20-001");
    }

    void checkEmbeddedFiles()
    {
        Object names = m_catalog.getKey("/Names");
        Object tree = names.isDictionary() ? names.getKey("/EmbeddedFiles") : Object::newNull();
        Object list = tree.isDictionary() ? tree.getKey("/Names") : Object::newNull();
        if (!list.isArray()) return;
        std::vector<Object> items = list.getArrayAsVector();
        for (std::size_t i = 1; i < items.size(); i += 2)
            require("21-001",
                items[i].isDictionary() && hasText(items[i], "/F") && hasText(items[i], "/UF"),
                "embedded file");
    }

    void checkAnnotations(Object page, const std::string& where)
    {
        Object annotations = page.getKey("/Annots");
        if (!annotations.isArray() || annotations.getArrayNItems() == 0) return;
        require("28-008", page.hasKey("/Tabs"), where);
        require("28-009", nameIn(page, "/Tabs") == "/S", where);
        for (Object& annotation : annotations.getArrayAsVector())
            if (annotation.isDictionary()) checkAnnotation(annotation, where);
    }

    /// What a printer's mark draws, in each of its states.
    void checkLooks(Object mark, const std::string& where)
    {
        Object looks = mark.getKey("/AP");
        Object usual = looks.isDictionary() ? looks.getKey("/N") : Object::newNull();
        if (usual.isStream()) return require("28-018", isArtifact(usual), where);
        if (!usual.isDictionary()) return;
        for (const std::string& state : usual.getKeys())
            if (Object look = usual.getKey(state); look.isStream())
                require("28-018", isArtifact(look), where);
    }

    void checkAnnotation(Object annotation, const std::string& where)
    {
        using namespace std::string_view_literals;
        static constexpr std::array kKinds{"/Text"sv, "/Link"sv, "/FreeText"sv, "/Line"sv,
            "/Square"sv, "/Circle"sv, "/Polygon"sv, "/PolyLine"sv, "/Highlight"sv, "/Underline"sv,
            "/Squiggly"sv, "/StrikeOut"sv, "/Stamp"sv, "/Caret"sv, "/Ink"sv, "/Popup"sv,
            "/FileAttachment"sv, "/Sound"sv, "/Movie"sv, "/Widget"sv, "/Screen"sv, "/PrinterMark"sv,
            "/TrapNet"sv, "/Watermark"sv, "/3D"sv, "/Redact"sv};
        const std::string kind = nameIn(annotation, "/Subtype");
        const auto found = m_structure.annotations.find(annotation.getObjGen());
        const auto parent
            = found == m_structure.annotations.end() ? StructureFacts::Parent{} : found->second;
        const bool described = hasText(annotation, "/Contents");
        require("28-006", std::ranges::find(kKinds, kind) != kKinds.end(), where);
        require("28-007", kind != "/TrapNet", where);
        if (kind == "/PrinterMark") {
            require("28-017", parent.type.empty(), where);
            return checkLooks(annotation, where);
        }
        if (kind == "/FileAttachment") {
            Object file = annotation.getKey("/FS");
            require("28-016", file.isDictionary() && hasText(file, "/F") && hasText(file, "/UF"),
                where);
        }
        Object flags = annotation.getKey("/F");
        const bool hidden = flags.isInteger() && (flags.getIntValue() & 2) != 0;
        if (hidden || kind == "/Popup") return;
        if (described) require("11-004", m_language, where);
        if (kind == "/Link") {
            require("28-011", parent.type == "/Link", where);
            require("28-012", described, where);
        } else if (kind == "/Widget") {
            checkField(annotation, parent, where);
        } else {
            require("28-002", parent.type == "/Annot", where);
            require("28-004", described || parent.described, where);
        }
        if (kind == "/Screen") checkMedia(annotation, where);
    }

    void checkField(Object widget, const StructureFacts::Parent& parent, const std::string& where)
    {
        require("28-010", parent.type == "/Form", where);
        Object field = widget.getKey("/Parent");
        const bool named
            = hasText(widget, "/TU") || (field.isDictionary() && hasText(field, "/TU"));
        require("28-005", named || parent.described, where);
        if (named) require("11-005", m_language, where);
    }

    void checkMedia(Object screen, const std::string& where)
    {
        Object action = screen.getKey("/A");
        Object rendition = action.isDictionary() ? action.getKey("/R") : Object::newNull();
        Object clip = rendition.isDictionary() ? rendition.getKey("/C") : Object::newNull();
        if (!clip.isDictionary()) return;
        require("28-014", clip.hasKey("/CT"), where);
        require("28-015", clip.hasKey("/Alt"), where);
    }

    QPDF& m_pdf;
    Object m_catalog;
    Findings m_findings;
    StructureFacts m_structure;
    bool m_language = false;
};

} // namespace

std::string_view code(Condition::State state)
{
    switch (state) {
    case State::Passed: return "passed";
    case State::Failed: return "failed";
    case State::NotApplicable: return "not_applicable";
    case State::NotCovered: break;
    }
    return "not_covered";
}

bool Accessibility::passed() const
{
    return std::ranges::none_of(
        conditions, [](const Condition& one) { return one.state == State::Failed; });
}

Result<Accessibility> checkAccessibility(std::string_view pdfBytes)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    try {
        pdf.processMemoryFile("pdf", pdfBytes.data(), pdfBytes.size());
        return Checker{pdf}.run();
    } catch (const QPDFExc& problem) {
        if (problem.getErrorCode() == qpdf_e_password)
            return Error{Error::Kind::Invalid, "pdf.encrypted"};
        return Error{Error::Kind::Invalid, "pdf.unreadable"};
    } catch (const std::exception&) {
        return Error{Error::Kind::Invalid, "pdf.unreadable"};
    }
}

} // namespace waymark::typeset
