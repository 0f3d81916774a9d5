// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>

#include <string>
#include <vector>

namespace waymark::typeset {

/// Copies files behind another and keeps their structure, links and bookmarks.
class Appending {
public:
    explicit Appending(QPDF& target);

    /// `source` must live until the target is written. False when it has no pages.
    bool add(QPDF& source, const std::string& title);
    /// Writes the trees that hold all of it. Call once, last.
    void finish();

private:
    using Object = QPDFObjectHandle;

    void addStructure(QPDF& source, const std::string& title);
    void renumber(Object holder, const std::string& key);
    void renumberForms(Object resources, int depth);
    void fixLinks(QPDF& source, std::size_t firstPage);
    void adopt(Object kid, Object parent, int depth);
    void adoptElement(Object element, int depth);
    void addBookmarks(QPDF& source, const std::string& title, std::size_t firstPage);
    Object bookmark(Object parent, const std::string& title, Object destination);

    QPDF& m_target;
    Object m_root, m_document; ///< of the structure; null when ours has none
    Object m_numbers; ///< of the parent tree
    Object m_ids, m_destinations; ///< names of our trees, to be sorted
    long long m_nextKey = 0, m_base = 0;
    std::size_t m_part = 0;
    Object m_roles, m_classes; ///< of the source that is being added
    std::set<QPDFObjGen> m_seen;
};

/// Writes the page's number at its foot, "5 / 9", as an artifact.
void stampNumbers(QPDF& pdf, std::size_t firstPage);

} // namespace waymark::typeset
