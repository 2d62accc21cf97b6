// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/detect.h"

#include "core/import/chunk.h"
#include "core/import/encoding.h"
#include "core/import/limits.h"
#include "core/import/xmlreader.h"
#include "core/zip/ziparchive.h"

#include <QCoreApplication>

#include <algorithm>

namespace import {

namespace {

/// Looks at the root of a document and, in SAF-T, at the country in its header.
class RootLooker : public XmlHandler
{
public:
    Interest startElement(std::string_view name, const char *const *attributes) override
    {
        ++m_depth;
        if (root.isEmpty()) {
            root = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
            for (auto at = attributes; *at; at += 2) {
                const QByteArrayView key(at[0]);
                if (key == "xmlns" || key.startsWith("xmlns:") || key.endsWith("schemaLocation")) {
                    namespaces += QString::fromUtf8(at[1]).left(500) + u' ';
                }
            }
            return Interest::Inside;
        }
        if (root == u"StandardBusinessDocument" && (name == "Invoice" || name == "CreditNote"))
            inner = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        m_country = m_depth == 3 && name == "AuditFileCountry";
        return m_country ? Interest::Text : Interest::Inside;
    }

    void endElement(std::string_view text) override
    {
        --m_depth;
        if (m_country)
            country = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed();
        m_country = false;
    }

    QString root;
    QString inner;
    QString namespaces;
    QString country;

private:
    int m_depth = 0;
    bool m_country = false;
};

QString shown(const QString &text)
{
    QString out = text.left(60).simplified();
    for (QChar &c : out) {
        if (!c.isPrint())
            c = u'.';
    }
    return out;
}

QString shownBytes(QByteArrayView head)
{
    return QString::fromLatin1(
        head.first(qMin<qsizetype>(head.size(), 8)).toByteArray().toHex(' '));
}

Detected xml(QByteArrayView head)
{
    RootLooker looker;
    XmlReader reader(looker);
    const auto failure = reader.readHead(head, xmlEncoding(head));
    QString seen = u'<' + shown(looker.root) + u'>';
    if (looker.root.isEmpty()) {
        if (failure && failure->kind == XmlFailure::Kind::DocumentType) {
            const QString start =
                QString::fromLatin1(head.first(qMin<qsizetype>(head.size(), 4096)));
            if (start.contains(u"<!doctype html", Qt::CaseInsensitive))
                return {FileFormat::Html, {}, QStringLiteral("<html>")};
            // Told apart for the message only: the reader refuses every document type.
            if (start.contains(u"AuditFile"))
                return {FileFormat::Saft, QStringLiteral("saft"), QStringLiteral("<!DOCTYPE …>")};
            return {FileFormat::XmlBroken, {}, failure->text()};
        }
        return {FileFormat::XmlBroken,
                {},
                failure ? failure->text()
                        : shown(QString::fromUtf8(head.first(qMin<qsizetype>(head.size(), 60))))};
    }
    const QString &root = looker.root;
    const QString &spaces = looker.namespaces;
    if (root == u"AuditFile") {
        // A file in no namespace at all is taken when its country does not contradict: one official
        // example is such (formats page section 1.6).
        const bool norway = looker.country.compare(u"NO", Qt::CaseInsensitive) == 0 ||
                            spaces.contains(u":NO ") || spaces.isEmpty();
        if (norway)
            return {FileFormat::Saft, QStringLiteral("saft"), seen};
        return {FileFormat::SaftForeign,
                {},
                seen + u' ' + shown(looker.country.isEmpty() ? spaces : looker.country)};
    }
    if (root == u"Invoice" || root == u"CreditNote")
        return {FileFormat::Ehf, QStringLiteral("ehf"), seen};
    if (root == u"StandardBusinessDocument")
        return {FileFormat::Ehf, QStringLiteral("ehf"),
                looker.inner.isEmpty() ? seen : QStringLiteral("%1 <%2>").arg(seen, looker.inner)};
    if (root == u"Reminder")
        return {FileFormat::EhfReminder, QStringLiteral("ehf"), seen};
    if (root == u"Document") {
        seen += u' ' + shown(spaces);
        if (spaces.contains(u"camt.054.001."))
            return {FileFormat::Camt054, QStringLiteral("camt054"), seen};
        if (spaces.contains(u"camt.053.001."))
            return {FileFormat::Camt053, QStringLiteral("camt053"), seen};
        if (spaces.contains(u"camt."))
            return {FileFormat::CamtOther, {}, seen};
    }
    if (root.compare(u"html", Qt::CaseInsensitive) == 0 ||
        root.compare(u"table", Qt::CaseInsensitive) == 0)
        return {FileFormat::Html, {}, seen};
    return {FileFormat::XmlOther, {}, seen};
}

/// Control signs no text has; a few are forgiven (form feeds and end marks of old programs).
bool looksBinary(QByteArrayView bytes)
{
    qsizetype strange = 0;
    for (const char c : bytes) {
        const auto byte = static_cast<uchar>(c);
        if (byte == 0)
            return true;
        if (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != 0x0c &&
            byte != 0x1a)
            ++strange;
    }
    return strange * 100 > bytes.size();
}

} // namespace

Detected detect(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(qMin<qsizetype>(bytes.size(), limits::headBytes));
    if (head.startsWith("PK\x03\x04")) {
        const bool sheet = head.indexOf("xl/workbook.xml") >= 0 || head.indexOf("xl/") >= 0;
        return sheet ? Detected{FileFormat::Xlsx, QStringLiteral("xlsx"), QStringLiteral("PK, xl/")}
                     : Detected{FileFormat::Zip, {}, QStringLiteral("PK")};
    }
    if (head.startsWith("%PDF"))
        return {FileFormat::Pdf, {}, QStringLiteral("%PDF")};
    if (head.startsWith("\xd0\xcf\x11\xe0"))
        return {FileFormat::Xls, {}, shownBytes(head)};

    const EncodingMark mark = encodingMark(head);
    const QByteArrayView body = head.sliced(mark.markBytes);
    TextDecoder decoder(mark.encoding == Encoding::Utf8 ? Encoding::Windows1252 : mark.encoding);
    const QString start = decoder.decode(body.first(qMin<qsizetype>(body.size(), 2048))).trimmed();
    if (start.isEmpty() && std::all_of(body.begin(), body.end(), [](char c) {
            return c == ' ' || (c >= '\t' && c <= '\r') || c == '\0';
        }))
        return {FileFormat::Empty, {}, {}};
    const QString firstLine = shown(start.section(u'\n', 0, 0));
    if (start.startsWith(u'<'))
        return xml(head);
    if (start.startsWith(u"%PDF"))
        return {FileFormat::Pdf, {}, QStringLiteral("%PDF")};
    if (start.startsWith(u"NY000010"))
        return {FileFormat::Ocr, QStringLiteral("ocr"), firstLine};
    if (start.startsWith(u"UNA") || start.startsWith(u"UNB+"))
        return {FileFormat::Cremul, {}, firstLine};
    if (start.startsWith(u"GBAT10") || start.startsWith(u"\"GBAT10\""))
        return {FileFormat::Gbat10, QStringLiteral("gbat10"), firstLine};
    if (mark.encoding == Encoding::Utf8 && looksBinary(body))
        return {FileFormat::Binary, {}, shownBytes(head)};
    return {FileFormat::Csv, QStringLiteral("csv"), firstLine};
}

Detected detect(QIODevice &device)
{
    const Detected byHead = detect(device.peek(chunkRoom(device, limits::headBytes)));
    if ((byHead.format != FileFormat::Zip && byHead.format != FileFormat::Xlsx) || device.isSequential())
        return byHead;
    const auto archive = zip::Archive::open(device);
    device.seek(0);
    if (!archive)
        return byHead;
    if (archive->find(u"xl/workbook.xml"))
        return {FileFormat::Xlsx, QStringLiteral("xlsx"), QStringLiteral("PK, xl/workbook.xml")};
    if (archive->find(u"[Content_Types].xml"))
        return {FileFormat::Office, {}, QStringLiteral("PK, [Content_Types].xml")};
    if (archive->find(u"mimetype") && archive->find(u"content.xml"))
        return {FileFormat::Office, {}, QStringLiteral("PK, content.xml")};
    return {FileFormat::Zip, {}, QStringLiteral("PK")};
}

QString Detected::refusal() const
{
    const auto say = [this](const char *sentence) {
        //: %1 is what was seen in the file, such as its first element or line
        return QCoreApplication::translate("import", sentence).arg(seen);
    };
    switch (format) {
    case FileFormat::Saft:
    case FileFormat::Csv:
    case FileFormat::Xlsx:
    case FileFormat::Gbat10:
    case FileFormat::Ocr:
    case FileFormat::Camt054:
    case FileFormat::Camt053:
    case FileFormat::Ehf:
        return {};
    case FileFormat::SaftForeign:
        return say(QT_TRANSLATE_NOOP("import", "This is a SAF-T file of another country (%1). Only "
                                               "the Norwegian SAF-T Financial is read."));
    case FileFormat::EhfReminder:
        return say(QT_TRANSLATE_NOOP(
            "import", "This is an EHF reminder (%1), a letter about claims and not the claims "
                      "themselves. Import the invoices it is about, or a list of open items."));
    case FileFormat::CamtOther:
        return say(QT_TRANSLATE_NOOP(
            "import", "This is a bank file, but not one that tells of payments booked (%1). Order "
                      "camt.054, camt.053 or OCR giro from the bank."));
    case FileFormat::Cremul:
        return say(QT_TRANSLATE_NOOP(
            "import", "This is an EDIFACT file, probably Cremul (%1). The banks have ended Cremul; "
                      "order camt.054 or OCR giro from the bank."));
    case FileFormat::Zip:
        return say(QT_TRANSLATE_NOOP(
            "import", "This is an archive inside an archive (%1), which is not opened. Unpack it "
                      "and import the files inside."));
    case FileFormat::Office:
        return say(QT_TRANSLATE_NOOP(
            "import", "This is an office document, but no Excel workbook (%1). Open it and save the "
                      "sheet as .xlsx or CSV UTF-8."));
    case FileFormat::Xls:
        return say(QT_TRANSLATE_NOOP(
            "import", "This is an old Excel file (%1). Open it and save it as .xlsx, or the sheet as "
                      "CSV UTF-8."));
    case FileFormat::Pdf:
        return say(QT_TRANSLATE_NOOP(
            "import",
            "This is a PDF (%1). A PDF can be attached to a claim but not read as a ledger; "
            "export SAF-T or a list of open items."));
    case FileFormat::Html:
        return say(QT_TRANSLATE_NOOP("import",
                                     "This is a web page (%1), whatever its name says. Open it "
                                     "in a spreadsheet and save it as CSV UTF-8."));
    case FileFormat::XmlOther:
        return say(QT_TRANSLATE_NOOP("import", "This is XML, but no accounting file: it begins "
                                               "with %1. Export SAF-T or a list of open items."));
    case FileFormat::XmlBroken:
        return say(QT_TRANSLATE_NOOP("import", "The file begins like XML but cannot be read. %1"));
    case FileFormat::Binary:
        return say(QT_TRANSLATE_NOOP(
            "import",
            "The file is neither text nor a format that is known; it begins with the bytes "
            "%1. Export SAF-T or a list of open items."));
    case FileFormat::Empty:
        return QCoreApplication::translate(
            "import", "The file is empty. Export it again from the accounting system.");
    }
    return {};
}

} // namespace import
