// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfset.h"

#include <QCoreApplication>

// Asks qpdf's headers for standard smart pointers only; they warn without it.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <map>
#include <memory>
#include <utility>

namespace pdf {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pdf)
};

Error unreadable(const QString &name, const char *why)
{
    return {
        ErrorKind::BadInput,
        Words::tr(
            "%1 is not a readable PDF, or it is locked with a password. Take it away or save it anew without a lock.")
            .arg(name),
        QString::fromUtf8(why)};
}

/// A file with its pages, opened once however often it is asked for.
struct Opened
{
    std::unique_ptr<QPDF> file;
    std::vector<QPDFPageObjectHelper> pages;
};

Opened open(const QByteArray &bytes, bool mend)
{
    Opened out;
    out.file = std::make_unique<QPDF>();
    // Our own files are refused when damaged: a mended one may lack a page.
    out.file->setAttemptRecovery(mend);
    out.file->setSuppressWarnings(true);
    out.file->processMemoryFile("part", bytes.constData(), static_cast<size_t>(bytes.size()));
    out.pages = QPDFPageDocumentHelper(*out.file).getAllPages();
    return out;
}

QByteArray written(QPDF &whole)
{
    QPDFWriter writer(whole);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const std::unique_ptr<Buffer> out(writer.getBuffer());
    return QByteArray(reinterpret_cast<const char *>(out->getBuffer()),
                      static_cast<qsizetype>(out->getSize()));
}

/// Gives the file an outline of one level (PDF 1.7 section 12.3.3): a line and the page it leads to.
void addOutline(QPDF &whole, const std::vector<std::pair<QString, QPDFObjectHandle>> &lines)
{
    if (lines.empty())
        return;
    QPDFObjectHandle root = whole.makeIndirectObject(QPDFObjectHandle::newDictionary());
    std::vector<QPDFObjectHandle> items;
    for (const auto &[words, page] : lines) {
        QPDFObjectHandle item = whole.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(words.toStdString()));
        item.replaceKey("/Parent", root);
        item.replaceKey("/Dest",
                        QPDFObjectHandle::newArray({page, QPDFObjectHandle::newName("/Fit")}));
        if (!items.empty()) {
            item.replaceKey("/Prev", items.back());
            items.back().replaceKey("/Next", item);
        }
        items.push_back(item);
    }
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    root.replaceKey("/First", items.front());
    root.replaceKey("/Last", items.back());
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
    whole.getRoot().replaceKey("/Outlines", root);
    whole.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

} // namespace

Result<QByteArray> joinSet(const std::vector<SetPart> &parts)
{
    QString current;
    try {
        QPDF whole;
        whole.emptyPDF();
        QPDFPageDocumentHelper pages(whole);
        // The files must live until the result is written: their streams are copied at the end.
        std::map<const char *, Opened> opened;
        std::vector<std::pair<QString, QPDFObjectHandle>> lines;
        for (const SetPart &part : parts) {
            current = part.name;
            auto known = opened.find(part.pdf.constData());
            if (known == opened.end())
                known = opened.emplace(part.pdf.constData(), open(part.pdf, part.isForeign)).first;
            const auto all = static_cast<int>(known->second.pages.size());
            const int end = part.count < 0 ? all : part.first + part.count;
            if (part.first < 0 || part.first >= end || end > all)
                return unreadable(part.name, "no such page");
            for (int index = part.first; index < end; ++index) {
                pages.addPage(known->second.pages[static_cast<size_t>(index)], false);
                if (index == part.first && !part.bookmark.isEmpty())
                    lines.emplace_back(part.bookmark, pages.getAllPages().back().getObjectHandle());
            }
        }
        current.clear();
        addOutline(whole, lines);
        return written(whole);
    } catch (const std::exception &error) {
        if (!current.isEmpty())
            return unreadable(current, error.what());
        return Error{ErrorKind::Environment,
                     Words::tr("The documents could not be put together into one file."),
                     QString::fromUtf8(error.what())};
    }
}

Result<std::vector<QByteArray>> split(const QByteArray &pdf, const std::vector<PageRun> &runs)
{
    try {
        Opened source = open(pdf, false);
        std::vector<QByteArray> out;
        for (const PageRun &run : runs) {
            if (run.first < 0 || run.count < 1
                || run.first + run.count > static_cast<int>(source.pages.size()))
                return unreadable(Words::tr("The stored document"), "no such page");
            QPDF one;
            one.emptyPDF();
            QPDFPageDocumentHelper pages(one);
            for (int index = run.first; index < run.first + run.count; ++index)
                pages.addPage(source.pages[static_cast<size_t>(index)], false);
            out.push_back(written(one));
        }
        return out;
    } catch (const std::exception &error) {
        return unreadable(Words::tr("The stored document"), error.what());
    }
}

Result<int> foreignPageCount(const QByteArray &pdf, const QString &name)
{
    try {
        return static_cast<int>(open(pdf, true).pages.size());
    } catch (const std::exception &error) {
        return unreadable(name, error.what());
    }
}

} // namespace pdf
