// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pdf_append.h"

#include "typeset/flow.h"

#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFNumberTreeObjectHelper.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <map>

namespace waymark::typeset {
namespace {

using Object = QPDFObjectHandle;

constexpr int kDeepest = 200;
constexpr std::size_t kMostBookmarks = 300;

bool isText(Object value) { return value.isString(); }

/// Leaves out of pages and annotations whatever would do more than lead somewhere.
void disarm(Object page)
{
    page.removeKey("/AA");
    Object annotations = page.getKey("/Annots");
    if (!annotations.isArray()) return;
    for (Object& annotation : annotations.getArrayAsVector()) {
        if (!annotation.isDictionary()) continue;
        annotation.removeKey("/AA");
        Object action = annotation.getKey("/A");
        if (!action.isDictionary()) continue;
        Object kind = action.getKey("/S");
        const bool harmless = kind.isNameAndEquals("/URI") || kind.isNameAndEquals("/GoTo");
        action.removeKey("/Next");
        if (!harmless) annotation.removeKey("/A");
    }
}

/// Which page a destination leads to, by its number in the file; -1 for none.
int pageNumber(QPDF& source, Object destination)
{
    if (destination.isDictionary()) destination = destination.getKey("/D");
    if (destination.isString() || destination.isName())
        destination = QPDFOutlineDocumentHelper{source}.resolveNamedDest(destination);
    if (!destination.isArray() || destination.getArrayNItems() == 0) return -1;
    const auto& pages = source.getAllPages();
    const auto wanted = destination.getArrayItem(0).getObjGen();
    const auto found = std::ranges::find_if(
        pages, [&](const Object& page) { return page.getObjGen() == wanted; });
    return found == pages.end() ? -1 : static_cast<int>(found - pages.begin());
}

Object fitting(Object page)
{
    Object target = Object::newArray();
    target.appendItem(page);
    target.appendItem(Object::newName("/Fit"));
    return target;
}

/// Name trees hold their names in the order of their bytes.
void sortNames(Object array)
{
    std::map<std::string, Object> sorted;
    const std::vector<Object> items = array.getArrayAsVector();
    for (std::size_t i = 0; i + 1 < items.size(); i += 2)
        sorted.emplace(Object{items[i]}.getStringValue(), items[i + 1]);
    std::vector<Object> flat;
    for (const auto& [name, value] : sorted) {
        flat.push_back(Object::newString(name));
        flat.push_back(value);
    }
    array.setArrayFromVector(flat);
}

} // namespace

Appending::Appending(QPDF& target)
    : m_target{target}
    , m_root{target.getRoot().getKey("/StructTreeRoot")}
    , m_document{Object::newNull()}
    , m_numbers{Object::newNull()}
    , m_ids{Object::newArray()}
    , m_destinations{Object::newArray()}
    , m_roles{Object::newNull()}
    , m_classes{Object::newNull()}
{
    if (!m_root.isDictionary()) return;
    Object kids = m_root.getKey("/K");
    m_document = kids.isArray() && kids.getArrayNItems() > 0 ? kids.getArrayItem(0) : kids;
    if (Object own = m_document.getKey("/K"); !own.isArray()) {
        Object list = Object::newArray();
        if (!own.isNull()) list.appendItem(own);
        m_document.replaceKey("/K", list);
    }
    m_numbers = m_root.getKey("/ParentTree").getKey("/Nums");
    m_nextKey = m_root.getKey("/ParentTreeNextKey").getIntValue();
    if (Object ids = m_root.getKey("/IDTree"); ids.isDictionary()) m_ids = ids.getKey("/Names");
}

bool Appending::add(QPDF& source, const std::string& title)
{
    QPDFPageDocumentHelper theirs{source}, ours{m_target};
    if (source.getRoot().getKey("/AcroForm").isDictionary()) {
        QPDFAcroFormDocumentHelper{source}.generateAppearancesIfNeeded();
        theirs.flattenAnnotations(0, 2 | 32); // not what is hidden or never shown
    }
    auto pages = theirs.getAllPages();
    if (pages.empty()) return false;
    ++m_part;
    const std::size_t firstPage = m_target.getAllPages().size();
    for (QPDFPageObjectHelper& page : pages) {
        disarm(page.getObjectHandle());
        ours.addPage(page, false);
    }
    fixLinks(source, firstPage);
    addStructure(source, title);
    addBookmarks(source, title, firstPage);
    m_destinations.appendItem(Object::newString(appendedTarget(m_part)));
    m_destinations.appendItem(fitting(m_target.getAllPages()[firstPage]));
    return true;
}

void Appending::fixLinks(QPDF& source, std::size_t firstPage)
{
    // A page copied before the one it leads to has lost the way.
    const auto& theirs = source.getAllPages();
    for (std::size_t i = 0; i < theirs.size(); ++i) {
        Object from = Object{theirs[i]}.getKey("/Annots");
        Object to = Object{m_target.getAllPages()[firstPage + i]}.getKey("/Annots");
        if (!from.isArray() || !to.isArray()) continue;
        for (int k = 0; k < std::min(from.getArrayNItems(), to.getArrayNItems()); ++k) {
            Object old = from.getArrayItem(k), fresh = to.getArrayItem(k);
            if (!old.isDictionary() || !fresh.isDictionary()) continue;
            Object action = old.getKey("/A");
            const bool going
                = action.isDictionary() && action.getKey("/S").isNameAndEquals("/GoTo");
            if (!going && !old.hasKey("/Dest")) continue;
            const int page = pageNumber(source, going ? action.getKey("/D") : old.getKey("/Dest"));
            fresh.removeKey("/A");
            fresh.removeKey("/Dest");
            if (page >= 0)
                fresh.replaceKey("/Dest",
                    fitting(m_target.getAllPages()[firstPage + static_cast<std::size_t>(page)]));
        }
    }
}

void Appending::renumber(Object holder, const std::string& key)
{
    if (Object number = holder.getKey(key); number.isInteger())
        holder.replaceKey(key, Object::newInteger(m_base + number.getIntValue()));
}

void Appending::renumberForms(Object resources, int depth)
{
    Object forms = resources.isDictionary() ? resources.getKey("/XObject") : Object::newNull();
    if (!forms.isDictionary() || depth > 12) return;
    for (const auto& key : forms.getKeys()) {
        Object form = forms.getKey(key);
        if (!form.isStream() || !m_seen.insert(form.getObjGen()).second) continue;
        renumber(form.getDict(), "/StructParents");
        renumber(form.getDict(), "/StructParent");
        renumberForms(form.getDict().getKey("/Resources"), depth + 1);
    }
}

void Appending::addStructure(QPDF& source, const std::string& title)
{
    Object theirRoot = source.getRoot().getKey("/StructTreeRoot");
    const auto& pages = m_target.getAllPages();
    const std::size_t firstPage = pages.size() - source.getAllPages().size();
    const bool tagged = m_document.isDictionary() && theirRoot.isDictionary();
    m_base = m_nextKey;
    m_seen.clear();
    for (std::size_t i = firstPage; i < pages.size(); ++i) {
        Object page = pages[i];
        if (!tagged) {
            page.removeKey("/StructParents");
            continue;
        }
        renumber(page, "/StructParents");
        renumberForms(page.getKey("/Resources"), 0);
        if (Object annotations = page.getKey("/Annots"); annotations.isArray())
            for (Object& annotation : annotations.getArrayAsVector())
                if (annotation.isDictionary()) renumber(annotation, "/StructParent");
    }
    if (!tagged) return;
    Object copy = m_target.copyForeignObject(
        theirRoot.isIndirect() ? theirRoot : source.makeIndirectObject(theirRoot));
    m_roles = copy.getKey("/RoleMap");
    m_classes = copy.getKey("/ClassMap");
    Object part = m_target.makeIndirectObject(Object::parse("<< /S /Part >>"));
    part.replaceKey("/P", m_document);
    part.replaceKey("/T", Object::newUnicodeString(title));
    if (Object language = source.getRoot().getKey("/Lang"); isText(language))
        part.replaceKey("/Lang", Object::newString(language.getStringValue()));
    Object kids = copy.getKey("/K");
    part.replaceKey("/K", kids.isNull() ? Object::newArray() : kids);
    m_document.getKey("/K").appendItem(part);
    m_seen.clear();
    adopt(kids, part, 0);
    if (Object tree = copy.getKey("/ParentTree"); tree.isDictionary())
        for (const auto& [key, owner] : QPDFNumberTreeObjectHelper{tree, m_target}.getAsMap()) {
            m_numbers.appendItem(Object::newInteger(m_base + key));
            m_numbers.appendItem(owner);
            m_nextKey = std::max(m_nextKey, m_base + key + 1);
        }
}

void Appending::adopt(Object kid, Object parent, int depth)
{
    if (depth > kDeepest) return;
    if (kid.isArray()) {
        for (Object& one : kid.getArrayAsVector())
            adopt(one, parent, depth + 1);
        return;
    }
    if (!kid.isDictionary() || !kid.hasKey("/S")) return;
    if (kid.isIndirect() && !m_seen.insert(kid.getObjGen()).second) return;
    kid.replaceKey("/P", parent);
    adoptElement(kid, depth);
}

/// Their names for types, classes and identifiers mean nothing in our tree: they are spelt out.
void Appending::adoptElement(Object element, int depth)
{
    for (int i = 0; i < 20 && m_roles.isDictionary(); ++i) {
        Object type = element.getKey("/S");
        if (!type.isName() || !m_roles.getKey(type.getName()).isName()) break;
        element.replaceKey("/S", m_roles.getKey(type.getName()));
    }
    Object named = element.getKey("/C");
    if (named.isName() && m_classes.isDictionary() && !element.hasKey("/A"))
        element.replaceKey("/A", m_classes.getKey(named.getName()));
    element.removeKey("/C");
    const std::string prefix = "part-" + std::to_string(m_part) + "-";
    if (Object id = element.getKey("/ID"); isText(id)) {
        Object own = Object::newString(prefix + id.getStringValue());
        element.replaceKey("/ID", own);
        m_ids.appendItem(own);
        m_ids.appendItem(element);
    }
    const auto rename = [&prefix](Object attributes) {
        Object heads
            = attributes.isDictionary() ? attributes.getKey("/Headers") : Object::newNull();
        if (!heads.isArray()) return;
        Object fresh = Object::newArray();
        for (Object& head : heads.getArrayAsVector())
            fresh.appendItem(
                isText(head) ? Object::newString(prefix + head.getStringValue()) : head);
        attributes.replaceKey("/Headers", fresh);
    };
    if (Object attributes = element.getKey("/A"); attributes.isArray())
        for (Object& one : attributes.getArrayAsVector())
            rename(one);
    else
        rename(attributes);
    adopt(element.getKey("/K"), element, depth + 1);
}

Object Appending::bookmark(Object parent, const std::string& title, Object destination)
{
    Object item = m_target.makeIndirectObject(Object::newDictionary());
    item.replaceKey("/Title", Object::newUnicodeString(title));
    item.replaceKey("/Parent", parent);
    if (!destination.isNull()) item.replaceKey("/Dest", destination);
    if (Object last = parent.getKey("/Last"); last.isDictionary()) {
        last.replaceKey("/Next", item);
        item.replaceKey("/Prev", last);
    } else {
        parent.replaceKey("/First", item);
    }
    parent.replaceKey("/Last", item);
    return item;
}

void Appending::addBookmarks(QPDF& source, const std::string& title, std::size_t firstPage)
{
    Object catalog = m_target.getRoot();
    if (!catalog.getKey("/Outlines").isDictionary())
        catalog.replaceKey("/Outlines",
            m_target.makeIndirectObject(Object::parse("<< /Type /Outlines /Count 0 >>")));
    Object root = catalog.getKey("/Outlines");
    Object top = bookmark(root, title, fitting(m_target.getAllPages()[firstPage]));
    long long shown = 1;
    std::size_t count = 0;
    for (QPDFOutlineObjectHelper& one : QPDFOutlineDocumentHelper{source}.getTopLevelOutlines()) {
        const int page = pageNumber(source, one.getDest());
        if (page < 0 || ++count > kMostBookmarks) continue;
        bookmark(top, one.getTitle(),
            fitting(m_target.getAllPages()[firstPage + static_cast<std::size_t>(page)]));
        ++shown;
    }
    if (shown > 1) top.replaceKey("/Count", Object::newInteger(shown - 1));
    Object known = root.getKey("/Count");
    root.replaceKey(
        "/Count", Object::newInteger((known.isInteger() ? known.getIntValue() : 0) + shown));
}

void Appending::finish()
{
    Object names = m_target.getRoot().getKey("/Names");
    if (!names.isDictionary()) {
        names = Object::newDictionary();
        m_target.getRoot().replaceKey("/Names", names);
    }
    sortNames(m_destinations);
    Object tree = Object::newDictionary();
    tree.replaceKey("/Names", m_destinations);
    names.replaceKey("/Dests", m_target.makeIndirectObject(tree));
    if (!m_document.isDictionary()) return;
    m_root.replaceKey("/ParentTreeNextKey", Object::newInteger(m_nextKey));
    if (m_ids.getArrayNItems() == 0) return;
    sortNames(m_ids);
    Object ids = Object::newDictionary();
    ids.replaceKey("/Names", m_ids);
    m_root.replaceKey("/IDTree", m_target.makeIndirectObject(ids));
}

} // namespace waymark::typeset
