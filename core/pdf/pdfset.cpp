// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfset.h"

#include <QCoreApplication>
#include <QCryptographicHash>

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

/// What a file came from: its trailer, which holds its own identifier, and the run of pages.
void addOrigin(QCryptographicHash &origin, const QByteArray &pdf, int first, int count)
{
    origin.addData(pdf.right(1024));
    origin.addData(QByteArray::number(pdf.size()) + ' ' + QByteArray::number(first) + ' '
                   + QByteArray::number(count) + '\n');
}

/// Puts what the file came from in the place of qpdf's fixed identifier, at the same length (PDF 1.7 section 14.4).
/// qpdf's own deterministic one reads all that is written, a quarter of the time of joining.
void setIdentifier(QByteArray &pdf, const QCryptographicHash &origin)
{
    constexpr qsizetype digits = 32;
    const qsizetype at = pdf.lastIndexOf("/ID [<");
    const qsizetype first = at + 6;
    if (at < 0 || pdf.mid(first + digits, 2) != "><")
        return;
    const QByteArray id = origin.result().toHex().left(digits);
    pdf.replace(first, digits, id);
    pdf.replace(first + digits + 2, digits, id);
}

QByteArray written(QPDF &whole, const QCryptographicHash &origin)
{
    QPDFWriter writer(whole);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    QByteArray out(reinterpret_cast<const char *>(buffer->getBuffer()),
                   static_cast<qsizetype>(buffer->getSize()));
    setIdentifier(out, origin);
    return out;
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
        std::vector<std::pair<QString, size_t>> marks;
        size_t count = 0;
        QCryptographicHash origin(QCryptographicHash::Sha256);
        for (const SetPart &part : parts) {
            current = part.name;
            auto known = opened.find(part.pdf.constData());
            if (known == opened.end())
                known = opened.emplace(part.pdf.constData(), open(part.pdf, part.isForeign)).first;
            const auto all = static_cast<int>(known->second.pages.size());
            const int end = part.count < 0 ? all : part.first + part.count;
            if (part.first < 0 || part.first >= end || end > all)
                return unreadable(part.name, "no such page");
            addOrigin(origin, part.pdf, part.first, end - part.first);
            origin.addData(part.bookmark.toUtf8());
            for (int index = part.first; index < end; ++index) {
                if (index == part.first && !part.bookmark.isEmpty())
                    marks.emplace_back(part.bookmark, count);
                pages.addPage(known->second.pages[static_cast<size_t>(index)], false);
                ++count;
            }
        }
        current.clear();
        // Once at the end: qpdf gives the pages out as a new list each time.
        std::vector<QPDFPageObjectHelper> all = pages.getAllPages();
        std::vector<std::pair<QString, QPDFObjectHandle>> lines;
        for (const auto &[words, page] : marks)
            lines.emplace_back(words, all[page].getObjectHandle());
        addOutline(whole, lines);
        return written(whole, origin);
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
            QCryptographicHash origin(QCryptographicHash::Sha256);
            addOrigin(origin, pdf, run.first, run.count);
            out.push_back(written(one, origin));
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
