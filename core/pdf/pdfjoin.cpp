// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfjoin.h"

#include <QCoreApplication>

// Asks qpdf's headers for standard smart pointers only; they warn without it.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <memory>

namespace pdf {

namespace {

Error unreadable(size_t number, const char *why)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("Pdf", "Part %1 of the print job is not a readable PDF. Make that letter anew.").arg(number),
            QString::fromUtf8(why)};
}

} // namespace

Result<QByteArray> join(const std::vector<QByteArray> &parts)
{
    size_t number = 0;
    try {
        QPDF whole;
        whole.emptyPDF();
        QPDFPageDocumentHelper pages(whole);
        // The parts must live until the result is written: their streams are copied at the end.
        std::vector<std::unique_ptr<QPDF>> opened;
        for (const QByteArray &part : parts) {
            ++number;
            auto one = std::make_unique<QPDF>();
            // A damaged file is refused, not mended: a mended letter may lack a page.
            one->setAttemptRecovery(false);
            one->setSuppressWarnings(true);
            one->processMemoryFile("part", part.constData(), static_cast<size_t>(part.size()));
            for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*one).getAllPages())
                pages.addPage(page, false);
            opened.push_back(std::move(one));
        }
        number = 0;
        QPDFWriter writer(whole);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.write();
        const std::unique_ptr<Buffer> out(writer.getBuffer());
        return QByteArray(reinterpret_cast<const char *>(out->getBuffer()), static_cast<qsizetype>(out->getSize()));
    } catch (const std::exception &error) {
        if (number > 0)
            return unreadable(number, error.what());
        return Error{ErrorKind::Environment, QCoreApplication::translate("Pdf", "The letters could not be put together into one file."),
                     QString::fromUtf8(error.what())};
    }
}

} // namespace pdf
