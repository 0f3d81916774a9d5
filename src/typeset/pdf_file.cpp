// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pdf_file.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

namespace waymark::typeset {
namespace {

using Object = QPDFObjectHandle;

constexpr std::size_t kShortestPassword = 8;

Error refusal(const QPDFExc& problem, const std::string& subject)
{
    if (problem.getErrorCode() == qpdf_e_password)
        return {Error::Kind::Invalid, "pdf.encrypted", subject};
    return {Error::Kind::Invalid, "pdf.unreadable", subject};
}

std::string written(QPDFWriter& writer)
{
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {buffer->getBuffer(), buffer->getBuffer() + buffer->getSize()};
}

/// A bookmark behind the last one.
void addBookmark(QPDF& pdf, const std::string& title, Object page)
{
    Object catalog = pdf.getRoot();
    if (!catalog.getKey("/Outlines").isDictionary())
        catalog.replaceKey(
            "/Outlines", pdf.makeIndirectObject(Object::parse("<< /Type /Outlines /Count 0 >>")));
    Object root = catalog.getKey("/Outlines");
    Object item = pdf.makeIndirectObject(Object::newDictionary());
    item.replaceKey("/Title", Object::newUnicodeString(title));
    item.replaceKey("/Parent", root);
    Object target = Object::newArray();
    target.appendItem(page);
    target.appendItem(Object::newName("/Fit"));
    item.replaceKey("/Dest", target);
    if (Object last = root.getKey("/Last"); last.isDictionary()) {
        last.replaceKey("/Next", item);
        item.replaceKey("/Prev", last);
    } else {
        root.replaceKey("/First", item);
    }
    root.replaceKey("/Last", item);
    const long long count
        = root.getKey("/Count").isInteger() ? root.getKey("/Count").getIntValue() : 0;
    root.replaceKey("/Count", Object::newInteger(count + 1));
}

} // namespace

Result<Pdf> append(const Pdf& first, const std::vector<Attachment>& others)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    // Pages refer into the files they came from until ours is written.
    std::vector<std::unique_ptr<QPDF>> sources;
    std::string subject;
    try {
        pdf.processMemoryFile("pack", first.bytes.data(), first.bytes.size());
        for (std::size_t i = 0; i < others.size(); ++i) {
            subject = std::to_string(i + 1);
            sources.push_back(std::make_unique<QPDF>());
            QPDF& source = *sources.back();
            source.setSuppressWarnings(true);
            source.processMemoryFile("attachment", others[i].bytes.data(), others[i].bytes.size());
            const std::size_t before = pdf.getAllPages().size();
            for (QPDFPageObjectHelper page : QPDFPageDocumentHelper{source}.getAllPages()) {
                // Their tags belong to a tree we do not take over.
                page.getObjectHandle().removeKey("/StructParents");
                QPDFPageDocumentHelper{pdf}.addPage(page, false);
            }
            if (pdf.getAllPages().size() == before)
                return Error{Error::Kind::Invalid, "pdf.unreadable", subject};
            addBookmark(pdf, others[i].title, pdf.getAllPages()[before]);
        }
        const int pages = static_cast<int>(pdf.getAllPages().size());
        QPDFWriter writer{pdf};
        writer.setDeterministicID(true);
        return Pdf{written(writer), pages};
    } catch (const QPDFExc& problem) {
        return refusal(problem, subject);
    } catch (const std::exception&) {
        return Error{Error::Kind::Invalid, "pdf.unreadable", subject};
    }
}

Result<Pdf> encrypt(const Pdf& pdf, std::string_view password)
{
    if (password.size() < kShortestPassword)
        return Error{Error::Kind::Invalid, "pdf.password-too-short", "password"};
    QPDF source;
    source.setSuppressWarnings(true);
    try {
        source.processMemoryFile("pdf", pdf.bytes.data(), pdf.bytes.size());
        QPDFWriter writer{source};
        const std::string secret{password};
        writer.setR6EncryptionParameters(secret.c_str(), secret.c_str(), true, true, true, true,
            true, true, qpdf_r3p_full, true);
        return Pdf{written(writer), pdf.pages};
    } catch (const QPDFExc& problem) {
        return refusal(problem, "");
    }
}

} // namespace waymark::typeset
