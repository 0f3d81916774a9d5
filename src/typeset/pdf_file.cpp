// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pdf_file.h"

#include "typeset/pdf_append.h"
#include "typeset/pdf_check.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
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

void open(QPDF& pdf, const std::string& bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("file", bytes.data(), bytes.size());
}

/// Takes the claim to be accessible out of the metadata; an equal length of white space remains.
void withdrawClaim(QPDF& pdf)
{
    Object metadata = pdf.getRoot().getKey("/Metadata");
    if (!metadata.isStream()) return;
    const auto buffer = metadata.getStreamData();
    std::string xmp(buffer->getBuffer(), buffer->getBuffer() + buffer->getSize());
    constexpr std::string_view kClaim = "<pdfuaid:part>1</pdfuaid:part>";
    if (const std::size_t at = xmp.find(kClaim); at != std::string::npos)
        xmp.replace(at, kClaim.size(), kClaim.size(), ' ');
    metadata.replaceStreamData(xmp, Object::newNull(), Object::newNull());
}

Pdf finished(QPDF& pdf)
{
    const int pages = static_cast<int>(pdf.getAllPages().size());
    QPDFWriter writer{pdf};
    writer.setDeterministicID(true);
    return {written(writer), pages};
}

} // namespace

Result<std::vector<AppendedPart>> partsOf(const std::vector<Attachment>& others)
{
    std::vector<AppendedPart> parts;
    for (const Attachment& other : others) {
        const std::string subject = std::to_string(parts.size() + 1);
        try {
            QPDF source;
            open(source, other.bytes);
            const auto pages = source.getAllPages().size();
            if (pages == 0) return Error{Error::Kind::Invalid, "pdf.unreadable", subject};
            parts.push_back({other.title, static_cast<int>(pages)});
        } catch (const QPDFExc& problem) {
            return refusal(problem, subject);
        } catch (const std::exception&) {
            return Error{Error::Kind::Invalid, "pdf.unreadable", subject};
        }
    }
    return parts;
}

Result<Pdf> append(const Pdf& first, const std::vector<Attachment>& others)
{
    QPDF pdf;
    // Pages refer into the files they came from until ours is written.
    std::vector<std::unique_ptr<QPDF>> sources;
    std::string subject;
    try {
        open(pdf, first.bytes);
        const std::size_t ownPages = pdf.getAllPages().size();
        Appending appending{pdf};
        for (const Attachment& other : others) {
            subject = std::to_string(sources.size() + 1);
            sources.push_back(std::make_unique<QPDF>());
            open(*sources.back(), other.bytes);
            if (!appending.add(*sources.back(), other.title))
                return Error{Error::Kind::Invalid, "pdf.unreadable", subject};
        }
        appending.finish();
        stampNumbers(pdf, ownPages);
        Pdf result = finished(pdf);
        const auto found = checkAccessibility(result.bytes);
        if (found && found->passed()) return result;
        withdrawClaim(pdf);
        return finished(pdf);
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
