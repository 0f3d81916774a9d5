// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pdf_check.h"

#include "typeset/pdf_conditions.h"
#include "typeset/pdf_content_check.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace waymark::typeset {
namespace {

using Object = QPDFObjectHandle;
using State = Condition::State;

const std::set<std::string, std::less<>> kStandardTypes{"/Document", "/Part", "/Art", "/Sect",
    "/Div", "/BlockQuote", "/Caption", "/TOC", "/TOCI", "/Index", "/NonStruct", "/Private", "/P",
    "/H", "/H1", "/H2", "/H3", "/H4", "/H5", "/H6", "/L", "/LI", "/Lbl", "/LBody", "/Table", "/TR",
    "/TH", "/TD", "/THead", "/TBody", "/TFoot", "/Span", "/Quote", "/Note", "/Reference",
    "/BibEntry", "/Code", "/Link", "/Annot", "/Ruby", "/RB", "/RT", "/RP", "/Warichu", "/WT", "/WP",
    "/Figure", "/Formula", "/Form"};

std::string nameIn(Object dictionary, const std::string& key)
{
    Object value = dictionary.getKey(key);
    return value.isName() ? value.getName() : "";
}

class Checker {
public:
    explicit Checker(QPDF& pdf)
        : m_pdf{pdf}
        , m_conditions{knownConditions()}
    {
    }

    Accessibility run()
    {
        Object catalog = m_pdf.getRoot();
        m_language = catalog.getKey("/Lang").isString()
            && !catalog.getKey("/Lang").getStringValue().empty();
        checkCatalog(catalog);
        checkMetadata(catalog);
        Object root = catalog.getKey("/StructTreeRoot");
        if (root.isDictionary()) {
            m_roles = root.getKey("/RoleMap");
            checkRoles();
            walk(root.getKey("/K"), "", m_language, 0);
        }
        int number = 0;
        for (const auto& page : m_pdf.getAllPages())
            checkPage(page, "page " + std::to_string(++number));
        return {std::move(m_conditions), number};
    }

private:
    Condition& condition(std::string_view id)
    {
        return *std::ranges::find(m_conditions, id, &Condition::id);
    }
    void met(std::string_view id)
    {
        Condition& found = condition(id);
        if (found.state == State::NotApplicable) found.state = State::Passed;
    }
    void require(std::string_view id, bool good, const std::string& where)
    {
        met(id);
        Condition& found = condition(id);
        if (good || found.state == State::Failed) return;
        found.state = State::Failed;
        found.where = where;
    }

    void checkCatalog(Object catalog)
    {
        Object mark = catalog.getKey("/MarkInfo");
        const bool suspects = mark.isDictionary() && mark.getKey("/Suspects").isBool()
            && mark.getKey("/Suspects").getBoolValue();
        require("01-007", !suspects, "catalog");
        const bool marked = mark.isDictionary() && mark.getKey("/Marked").isBool()
            && mark.getKey("/Marked").getBoolValue();
        require("01-005", marked && catalog.getKey("/StructTreeRoot").isDictionary(), "catalog");
        Object viewer = catalog.getKey("/ViewerPreferences");
        Object show = viewer.isDictionary() ? viewer.getKey("/DisplayDocTitle") : Object::newNull();
        require("07-001", show.isBool(), "catalog");
        require("07-002", show.isBool() && show.getBoolValue(), "catalog");
        if (catalog.getKey("/Outlines").isDictionary()) require("11-003", m_language, "catalog");
        Object form = catalog.getKey("/AcroForm");
        require("25-001", !form.isDictionary() || !form.hasKey("/XFA"), "catalog");
        Object layers = catalog.getKey("/OCProperties");
        if (layers.isDictionary()) {
            Object defaults = layers.getKey("/D");
            require("20-001", defaults.isDictionary() && defaults.getKey("/Name").isString(),
                "catalog");
            require("20-003", !defaults.isDictionary() || !defaults.hasKey("/AS"), "catalog");
        }
        if (m_pdf.isEncrypted()) {
            Object encryption = m_pdf.getTrailer().getKey("/Encrypt");
            require("26-001", encryption.hasKey("/P"), "trailer");
            require("26-002", m_pdf.allowAccessibility(), "trailer");
        }
    }

    void checkMetadata(Object catalog)
    {
        Object stream = catalog.getKey("/Metadata");
        require("06-001", stream.isStream(), "catalog");
        std::string xmp;
        if (stream.isStream()) {
            const auto buffer = stream.getStreamData();
            const auto* bytes = buffer->getBuffer();
            xmp.assign(bytes, bytes + buffer->getSize());
        }
        require("06-002", xmp.find("pdfuaid:part") != std::string::npos, "metadata");
        const std::size_t title = xmp.find("<dc:title");
        const std::size_t text = xmp.find("<rdf:li", title);
        require("06-003",
            title != std::string::npos && text != std::string::npos
                && xmp.compare(xmp.find('>', text) + 1, 1, "<") != 0,
            "metadata");
        require("11-006", m_language || xmp.find("<dc:language") != std::string::npos, "metadata");
    }

    void checkRoles()
    {
        if (!m_roles.isDictionary()) return;
        for (const auto& type : m_roles.getKeys())
            require("02-004", !kStandardTypes.contains(type), type);
    }

    /// The standard type an element counts as; empty when there is none.
    std::string standardType(std::string type)
    {
        std::set<std::string> seen;
        while (!kStandardTypes.contains(type)) {
            if (!seen.insert(type).second) {
                require("02-003", false, type);
                return {};
            }
            if (!m_roles.isDictionary() || !m_roles.hasKey(type)) return {};
            type = nameIn(m_roles, type);
        }
        return type;
    }

    void walk(Object kid, const std::string& parent, bool language, int depth)
    {
        if (depth > 200) return;
        if (kid.isArray()) {
            for (Object& one : kid.getArrayAsVector())
                walk(one, parent, language, depth + 1);
            return;
        }
        if (!kid.isDictionary()) return;
        if (nameIn(kid, "/Type") == "/OBJR") {
            m_annotationParents[kid.getKey("/Obj").getObjGen()] = parent;
            return;
        }
        if (!kid.hasKey("/S")) return;
        const std::string own = nameIn(kid, "/S"), type = standardType(own);
        const std::string where = "element " + own;
        require("02-001", !type.empty(), where);
        const bool known = language || (kid.getKey("/Lang").isString());
        require("11-001", known, where);
        checkElement(kid, type, parent, known, where);
        walk(kid.getKey("/K"), type, known, depth + 1);
    }

    bool hasText(Object element, const char* key)
    {
        Object value = element.getKey(key);
        return value.isString() && !value.getStringValue().empty();
    }

    void checkElement(Object element, const std::string& type, const std::string& parent,
        bool language, const std::string& where)
    {
        if (hasText(element, "/Alt") || hasText(element, "/ActualText"))
            require("11-002", language, where);
        if (type == "/Figure")
            require("13-004", hasText(element, "/Alt") || hasText(element, "/ActualText"), where);
        if (type == "/Formula") require("17-002", hasText(element, "/Alt"), where);
        if (type == "/Note") {
            require("19-003", hasText(element, "/ID"), where);
            require("19-004", m_noteIds.insert(element.getKey("/ID").unparse()).second, where);
        }
        checkHeading(type, where);
        checkNesting(element, type, parent, where);
        if (type == "/TH")
            require("15-003", hasScope(element.getKey("/A")) || element.hasKey("/ID"), where);
    }

    static bool hasScope(Object attributes)
    {
        if (attributes.isDictionary()) return attributes.hasKey("/Scope");
        if (!attributes.isArray()) return false;
        return std::ranges::any_of(
            attributes.getArrayAsVector(), [](Object one) { return hasScope(one); });
    }

    void checkHeading(const std::string& type, const std::string& where)
    {
        if (type == "/H") m_plainHeadings = true;
        if (type.size() == 3 && type[1] == 'H' && type[2] >= '1' && type[2] <= '6') {
            const int level = type[2] - '0';
            if (m_lastHeading == 0)
                require("14-002", level == 1, where);
            else
                require("14-003", level <= m_lastHeading + 1, where);
            m_lastHeading = level;
        }
        if (m_plainHeadings || m_lastHeading > 0)
            require("14-007", !(m_plainHeadings && m_lastHeading > 0), where);
    }

    void checkNesting(Object element, const std::string& type, const std::string& parent,
        const std::string& where)
    {
        const auto inside = [&](std::string_view id, std::initializer_list<const char*> allowed) {
            require(id, std::ranges::find(allowed, parent) != allowed.end(), where);
        };
        if (type == "/TR") inside("09-004", {"/Table", "/THead", "/TBody", "/TFoot"});
        if (type == "/TH" || type == "/TD") inside("09-004", {"/TR"});
        if (type == "/THead" || type == "/TBody" || type == "/TFoot") inside("09-004", {"/Table"});
        if (type == "/LI") inside("09-005", {"/L"});
        if (type == "/LBody") inside("09-005", {"/LI"});
        if (type == "/TOCI") inside("09-006", {"/TOC"});
        static_cast<void>(element);
    }

    void checkPage(Object page, const std::string& where)
    {
        checkFonts(page, where);
        const ContentFindings content = checkContent(page);
        require("01-003", !content.artifactInTagged, where);
        require("01-004", !content.taggedInArtifact, where);
        require("01-005", !content.unmarked, where);
        Object forms = page.getKey("/Resources").isDictionary()
            ? page.getKey("/Resources").getKey("/XObject")
            : Object::newNull();
        if (forms.isDictionary())
            for (const auto& name : forms.getKeys())
                require("30-001",
                    !forms.getKey(name).isStream() || !forms.getKey(name).getDict().hasKey("/Ref"),
                    where);
        Object annotations = page.getKey("/Annots");
        if (!annotations.isArray() || annotations.getArrayNItems() == 0) return;
        require("28-008", page.hasKey("/Tabs"), where);
        require("28-009", nameIn(page, "/Tabs") == "/S", where);
        for (Object& annotation : annotations.getArrayAsVector())
            checkAnnotation(annotation, where);
    }

    void checkAnnotation(Object annotation, const std::string& where)
    {
        const std::string kind = nameIn(annotation, "/Subtype");
        const auto found = m_annotationParents.find(annotation.getObjGen());
        const std::string parent = found == m_annotationParents.end() ? "" : found->second;
        const bool described = hasText(annotation, "/Contents");
        require("28-006", !kind.empty(), where);
        require("28-007", kind != "/TrapNet", where);
        if (described) require("11-004", m_language, where);
        if (kind == "/Link") {
            require("28-011", parent == "/Link", where);
            require("28-012", described, where);
        } else if (kind == "/Widget") {
            require("28-010", parent == "/Form", where);
            require("28-005", hasText(annotation, "/TU"), where);
        } else if (kind == "/PrinterMark") {
            require("28-017", parent.empty(), where);
        } else if (kind != "/Popup") {
            require("28-002", parent == "/Annot", where);
            require("28-004", described, where);
        }
    }

    void checkFonts(Object page, const std::string& where)
    {
        Object resources = page.getKey("/Resources");
        Object fonts = resources.isDictionary() ? resources.getKey("/Font") : Object::newNull();
        if (!fonts.isDictionary()) return;
        for (const auto& name : fonts.getKeys()) {
            Object font = fonts.getKey(name);
            if (font.isDictionary() && m_fonts.insert(font.getObjGen()).second)
                checkFont(font, where + ", font " + nameIn(font, "/BaseFont"));
        }
    }

    void checkFont(Object font, const std::string& where)
    {
        Object described = font;
        if (nameIn(font, "/Subtype") == "/Type0") {
            Object descendants = font.getKey("/DescendantFonts");
            if (descendants.isArray() && descendants.getArrayNItems() > 0)
                described = descendants.getArrayItem(0);
            const std::string encoding = nameIn(font, "/Encoding");
            require("31-006",
                encoding.starts_with("/Identity-") || font.getKey("/Encoding").isStream(), where);
            require("31-001", described.getKey("/CIDSystemInfo").isDictionary(), where);
            if (nameIn(described, "/Subtype") == "/CIDFontType2") {
                Object map = described.getKey("/CIDToGIDMap");
                require("31-005", !map.isNull(), where);
                require("31-004", map.isStream() || (map.isName() && map.getName() == "/Identity"),
                    where);
            }
        }
        Object descriptor = described.getKey("/FontDescriptor");
        const bool embedded = nameIn(font, "/Subtype") == "/Type3"
            || (descriptor.isDictionary()
                && (descriptor.getKey("/FontFile").isStream()
                    || descriptor.getKey("/FontFile2").isStream()
                    || descriptor.getKey("/FontFile3").isStream()));
        require("31-009", embedded, where);
        Object map = font.getKey("/ToUnicode");
        const bool latin = nameIn(font, "/Encoding") == "/WinAnsiEncoding"
            || nameIn(font, "/Encoding") == "/MacRomanEncoding";
        require("31-027", map.isStream() || latin, where);
        require("10-001", map.isStream() || latin, where);
        if (!map.isStream()) return;
        const auto buffer = map.getStreamData();
        const std::string text(buffer->getBuffer(), buffer->getBuffer() + buffer->getSize());
        const std::size_t start = text.find("endcodespacerange");
        require("31-028", text.find("> <0000>", start) == std::string::npos, where);
        require("31-029",
            text.find("> <FEFF>", start) == std::string::npos
                && text.find("> <FFFE>", start) == std::string::npos,
            where);
    }

    QPDF& m_pdf;
    std::vector<Condition> m_conditions;
    Object m_roles = Object::newNull();
    bool m_language = false;
    bool m_plainHeadings = false;
    int m_lastHeading = 0;
    std::set<std::string> m_noteIds;
    std::map<QPDFObjGen, std::string>
        m_annotationParents; ///< type of the element that refers to it
    std::set<QPDFObjGen> m_fonts;
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
