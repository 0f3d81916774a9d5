// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pdf_assembly.h"

#include "typeset/pdf_image.h"
#include "typeset/pdf_metadata.h"
#include "typeset/pdf_text.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <map>

namespace waymark::typeset {
namespace {

using Object = QPDFObjectHandle;

Object name(const std::string& text) { return Object::newName("/" + text); }
Object integer(long long value) { return Object::newInteger(value); }
Object words(const std::string& utf8) { return Object::newUnicodeString(utf8); }
Object real(double value) { return Object::parse(number(value)); }

Object array(const Box& box, double pageHeight)
{
    auto result = Object::newArray();
    result.appendItem(real(box.x));
    result.appendItem(real(pageHeight - box.y - box.height));
    result.appendItem(real(box.x + box.width));
    result.appendItem(real(pageHeight - box.y));
    return result;
}

class Assembly {
public:
    Assembly(const Pages& pages, const Document& document, const Style& style, EmbeddedFonts& fonts,
        const Structure& structure)
        : m_pages{pages}
        , m_document{document}
        , m_style{style}
        , m_fonts{fonts}
        , m_structure{structure}
        , m_paper{paper(style.page)}
    {
        m_pdf.emptyPDF();
    }

    Result<Pdf> run(const std::vector<std::string>& images)
    {
        auto pictures = Object::newDictionary();
        for (std::size_t i = 0; i < images.size(); ++i) {
            auto picture = imageObject(m_pdf, images[i]);
            if (!picture)
                return Error{
                    Error::Kind::Invalid, "typeset.picture-unreadable", std::to_string(i + 1)};
            pictures.replaceKey("/I" + std::to_string(i + 1), *picture);
        }
        addPages(pictures);
        if (m_lost) return Error{Error::Kind::Invalid, "typeset.link-without-target", *m_lost};
        addStructure();
        addBookmarks();
        addCatalog();
        return write();
    }

private:
    void addPages(Object pictures)
    {
        auto resources = Object::newDictionary();
        resources.replaceKey("/Font", m_fonts.write(m_pdf));
        if (pictures.getKeys().size() > 0) resources.replaceKey("/XObject", pictures);
        auto shared = m_pdf.makeIndirectObject(resources);
        for (std::size_t i = 0; i < m_pages.contents.size(); ++i) {
            auto page = Object::newDictionary();
            page.replaceKey("/Type", name("Page"));
            page.replaceKey(
                "/MediaBox", array(Box{0, 0, m_paper.width, m_paper.height}, m_paper.height));
            page.replaceKey("/Resources", shared);
            page.replaceKey("/Contents", Object::newStream(&m_pdf, m_pages.contents[i].stream));
            page.replaceKey("/StructParents", integer(static_cast<long long>(i)));
            page.replaceKey("/Tabs", name("S"));
            m_pageObjects.push_back(m_pdf.makeIndirectObject(page));
        }
        for (std::size_t i = 0; i < m_pageObjects.size(); ++i)
            addAnnotations(i);
        for (Object& page : m_pageObjects)
            m_pdf.addPage(page, false);
    }

    Object destination(const Landmark& mark)
    {
        auto target = Object::newArray();
        target.appendItem(m_pageObjects[static_cast<std::size_t>(mark.page)]);
        target.appendItem(name("XYZ"));
        target.appendItem(integer(0));
        target.appendItem(real(m_paper.height - mark.y + 12));
        target.appendItem(integer(0));
        return target;
    }

    /// A place in this file, or the name of one that append() will bring.
    Object targetOf(const std::string& id)
    {
        for (const Landmark& mark : m_pages.landmarks)
            if (mark.id == id || mark.target == id) return destination(mark);
        for (std::size_t i = 1; i <= m_document.appended.size(); ++i)
            if (appendedTarget(i) == id) return Object::newString(id);
        m_lost = id;
        return Object::newNull();
    }

    void addAnnotations(std::size_t page)
    {
        const auto& links = m_pages.contents[page].annotations;
        auto& made = m_annotations.emplace_back();
        if (links.empty()) return;
        auto list = Object::newArray();
        for (const PageAnnotation& link : links) {
            auto annotation = Object::newDictionary();
            annotation.replaceKey("/Type", name("Annot"));
            annotation.replaceKey("/Subtype", name("Link"));
            annotation.replaceKey("/Rect", array(link.box, m_paper.height));
            annotation.replaceKey("/Border", Object::parse("[0 0 0]"));
            annotation.replaceKey("/F", integer(4));
            annotation.replaceKey("/Contents", words(link.contents));
            annotation.replaceKey("/StructParent",
                integer(static_cast<long long>(m_pageObjects.size() + m_annotationCount++)));
            if (link.target.starts_with('#')) {
                annotation.replaceKey("/Dest", targetOf(link.target.substr(1)));
            } else {
                auto action = Object::newDictionary();
                action.replaceKey("/S", name("URI"));
                action.replaceKey("/URI", Object::newString(link.target));
                annotation.replaceKey("/A", action);
            }
            made.push_back(m_pdf.makeIndirectObject(annotation));
            m_annotationOwners.push_back(link.element);
            list.appendItem(made.back());
        }
        m_pageObjects[page].replaceKey("/Annots", list);
    }

    Object attributes(const Structure::Node& node)
    {
        auto result = Object::newDictionary();
        if (!node.scope.empty()) {
            result.replaceKey("/O", name("Table"));
            result.replaceKey("/Scope", name(node.scope));
        } else if (!node.decoration.empty()) {
            result.replaceKey("/O", name("Layout"));
            result.replaceKey("/TextDecorationType", name(node.decoration));
        } else {
            result.replaceKey("/O", name("List"));
            result.replaceKey("/ListNumbering", name(node.numbering));
        }
        return result;
    }

    /// The one page all content of an element stands on; -1 when there is none or several.
    static int pageOf(const Structure::Node& node)
    {
        int page = -1;
        for (const Structure::Kid& kid : node.kids) {
            if (std::holds_alternative<Structure::Element>(kid)) continue;
            const auto* content = std::get_if<Structure::MarkedContent>(&kid);
            const int own = content ? content->page : std::get<Structure::AnnotationRef>(kid).page;
            if (page >= 0 && own != page) return -1;
            page = own;
        }
        return page;
    }

    /// `page` is what the element says itself: its content is then a mere number.
    Object kid(const Structure::Kid& kid, int page)
    {
        if (const auto* element = std::get_if<Structure::Element>(&kid))
            return m_elements[*element];
        const auto* content = std::get_if<Structure::MarkedContent>(&kid);
        if (content && page >= 0) return integer(content->mcid);
        auto reference = Object::newDictionary();
        const auto pageObject
            = [this](int number) { return m_pageObjects[static_cast<std::size_t>(number)]; };
        if (content) {
            reference.replaceKey("/Type", name("MCR"));
            reference.replaceKey("/Pg", pageObject(content->page));
            reference.replaceKey("/MCID", integer(content->mcid));
            return reference;
        }
        const auto& annotation = std::get<Structure::AnnotationRef>(kid);
        reference.replaceKey("/Type", name("OBJR"));
        if (page < 0) reference.replaceKey("/Pg", pageObject(annotation.page));
        reference.replaceKey("/Obj",
            m_annotations[static_cast<std::size_t>(annotation.page)]
                         [static_cast<std::size_t>(annotation.index)]);
        return reference;
    }

    void addStructure()
    {
        const auto& nodes = m_structure.nodes();
        for (std::size_t i = 0; i < nodes.size(); ++i)
            m_elements.push_back(nodes[i].placed ? m_pdf.makeIndirectObject(Object::newDictionary())
                                                 : Object::newNull());
        m_root = m_pdf.makeIndirectObject(Object::newDictionary());
        for (std::size_t i = 0; i < nodes.size(); ++i)
            if (nodes[i].placed) fillElement(m_elements[i], nodes[i], i == 0);
        m_root.replaceKey("/Type", name("StructTreeRoot"));
        auto top = Object::newArray();
        top.appendItem(m_elements.front());
        m_root.replaceKey("/K", top);
        addParentTree();
        addIdTree();
    }

    /// Notes by their identifier; numbered, so brought into the order of their letters.
    void addIdTree()
    {
        std::map<std::string, Object> byId;
        const auto& nodes = m_structure.nodes();
        for (std::size_t i = 0; i < nodes.size(); ++i)
            if (nodes[i].placed && !nodes[i].id.empty()) byId.emplace(nodes[i].id, m_elements[i]);
        if (byId.empty()) return;
        auto names = Object::newArray();
        for (const auto& [id, element] : byId) {
            names.appendItem(Object::newString(id));
            names.appendItem(element);
        }
        auto tree = Object::newDictionary();
        tree.replaceKey("/Names", names);
        m_root.replaceKey("/IDTree", m_pdf.makeIndirectObject(tree));
    }

    void fillElement(Object element, const Structure::Node& node, bool isRoot)
    {
        element.replaceKey("/S", name(node.type));
        element.replaceKey("/P", isRoot ? m_root : m_elements[node.parent]);
        if (!node.language.empty()) element.replaceKey("/Lang", Object::newString(node.language));
        if (!node.alternative.empty()) element.replaceKey("/Alt", words(node.alternative));
        if (!node.id.empty()) element.replaceKey("/ID", Object::newString(node.id));
        if (!node.scope.empty() || !node.numbering.empty() || !node.decoration.empty())
            element.replaceKey("/A", attributes(node));
        const int page = pageOf(node);
        if (page >= 0) element.replaceKey("/Pg", m_pageObjects[static_cast<std::size_t>(page)]);
        if (node.kids.size() == 1) return element.replaceKey("/K", kid(node.kids.front(), page));
        auto kids = Object::newArray();
        for (const Structure::Kid& entry : node.kids)
            kids.appendItem(kid(entry, page));
        element.replaceKey("/K", kids);
    }

    /// For each page's content and each annotation, the elements they belong to.
    void addParentTree()
    {
        auto numbers = Object::newArray();
        const auto& owners = m_structure.owners();
        for (std::size_t page = 0; page < m_pageObjects.size(); ++page) {
            auto list = Object::newArray();
            if (page < owners.size())
                for (const Structure::Element owner : owners[page])
                    list.appendItem(m_elements[owner]);
            numbers.appendItem(integer(static_cast<long long>(page)));
            numbers.appendItem(m_pdf.makeIndirectObject(list));
        }
        for (std::size_t i = 0; i < m_annotationOwners.size(); ++i) {
            numbers.appendItem(integer(static_cast<long long>(m_pageObjects.size() + i)));
            numbers.appendItem(m_elements[m_annotationOwners[i]]);
        }
        auto tree = Object::newDictionary();
        tree.replaceKey("/Nums", numbers);
        m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(tree));
        m_root.replaceKey("/ParentTreeNextKey",
            integer(static_cast<long long>(m_pageObjects.size() + m_annotationOwners.size())));
    }

    void addBookmarks()
    {
        if (!m_style.bookmarks || m_pages.landmarks.empty()) return;
        struct Open {
            int level;
            Object item;
            Object last;
            int count;
        };
        auto root = m_pdf.makeIndirectObject(Object::newDictionary());
        root.replaceKey("/Type", name("Outlines"));
        std::vector<Open> path{{0, root, Object::newNull(), 0}};
        const auto shut = [&] {
            Open done = path.back();
            path.pop_back();
            if (done.count > 0) {
                done.item.replaceKey("/Last", done.last);
                done.item.replaceKey("/Count", integer(done.count));
            }
            if (!path.empty()) path.back().count += done.count;
        };
        for (const Landmark& mark : m_pages.landmarks) {
            if (mark.level > 3) continue;
            while (path.back().level >= mark.level)
                shut();
            auto item = m_pdf.makeIndirectObject(Object::newDictionary());
            Open& parent = path.back();
            item.replaceKey("/Title", words(mark.title));
            item.replaceKey("/Parent", parent.item);
            item.replaceKey("/Dest", destination(mark));
            if (parent.last.isNull()) {
                parent.item.replaceKey("/First", item);
            } else {
                item.replaceKey("/Prev", parent.last);
                parent.last.replaceKey("/Next", item);
            }
            parent.last = item;
            ++parent.count;
            path.push_back({mark.level, item, Object::newNull(), 0});
        }
        while (!path.empty())
            shut();
        m_bookmarks = root;
    }

    void addCatalog()
    {
        auto catalog = m_pdf.getRoot();
        catalog.replaceKey("/Lang", Object::newString(m_document.language));
        catalog.replaceKey("/MarkInfo", Object::parse("<< /Marked true >>"));
        catalog.replaceKey("/StructTreeRoot", m_root);
        auto viewer = Object::parse("<< /DisplayDocTitle true >>");
        if (isRightToLeft(m_document.language)) viewer.replaceKey("/Direction", name("R2L"));
        catalog.replaceKey("/ViewerPreferences", viewer);
        if (m_bookmarks.isInitialized() && m_bookmarks.isDictionary()) {
            catalog.replaceKey("/Outlines", m_bookmarks);
            catalog.replaceKey("/PageMode", name("UseNone"));
        }
        auto xmp = Object::newStream(&m_pdf, pdfMetadata(m_document, claimsAccessibility()));
        xmp.getDict().replaceKey("/Type", name("Metadata"));
        xmp.getDict().replaceKey("/Subtype", name("XML"));
        catalog.replaceKey("/Metadata", m_pdf.makeIndirectObject(xmp));
        auto info = Object::newDictionary();
        info.replaceKey("/Title", words(m_document.title));
        if (!m_document.author.empty()) info.replaceKey("/Author", words(m_document.author));
        if (!m_document.subject.empty()) info.replaceKey("/Subject", words(m_document.subject));
        const std::string date = pdfDate(m_document.producedAt);
        info.replaceKey("/CreationDate", Object::newString(date));
        info.replaceKey("/ModDate", Object::newString(date));
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
    }

    /// What the checker would find and a document can get wrong: no title or language, headings
    /// that do not begin with 1 or skip a level, pages of others. All else is so by construction.
    bool claimsAccessibility() const
    {
        int last = 0;
        for (const int level : m_structure.headingLevels()) {
            if (level > last + 1) return false;
            last = level;
        }
        return !m_document.title.empty() && !m_document.language.empty();
    }

    Pdf write()
    {
        // A tenth larger than by zlib's own choice, in half the time.
        Pl_Flate::setCompressionLevel(3);
        QPDFWriter writer{m_pdf};
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        const auto* data = buffer->getBuffer();
        return {
            std::string(data, data + buffer->getSize()), static_cast<int>(m_pageObjects.size())};
    }

    const Pages& m_pages;
    const Document& m_document;
    const Style& m_style;
    EmbeddedFonts& m_fonts;
    const Structure& m_structure;
    Paper m_paper;
    QPDF m_pdf;
    std::vector<Object> m_pageObjects;
    std::vector<std::vector<Object>> m_annotations; ///< by page
    std::vector<Structure::Element> m_annotationOwners;
    std::size_t m_annotationCount = 0;
    std::optional<std::string> m_lost; ///< a link leads there, but nothing is there
    std::vector<Object> m_elements;
    Object m_root, m_bookmarks;
};

} // namespace

Result<Pdf> assemble(const Pages& pages, const Document& document, const Style& style,
    const std::vector<std::string>& images, EmbeddedFonts& fonts, const Structure& structure)
{
    return Assembly{pages, document, style, fonts, structure}.run(images);
}

} // namespace waymark::typeset
