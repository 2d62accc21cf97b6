// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/camt.h"

#include "core/import/camtbatch.h"
#include "core/import/camtreader.h"
#include "core/import/limits.h"
#include "core/import/streamhash.h"

#include <QCoreApplication>
#include <QIODevice>

namespace import {

namespace {

const char *codeOf(XmlFailure::Kind kind)
{
    switch (kind) {
    case XmlFailure::Kind::DocumentType: return "xml.document_type";
    case XmlFailure::Kind::TooDeep:
    case XmlFailure::Kind::TextTooLong:
    case XmlFailure::Kind::TooLarge:
    case XmlFailure::Kind::Stopped: return "xml.limit";
    default: return "xml.broken";
    }
}

ImportBatch refused(const char *code, const QString &place, const QString &text)
{
    ImportBatch batch;
    batch.format = QStringLiteral("camt054");
    batch.refused = true;
    batch.issues.push_back(
        {Severity::Error, QString::fromLatin1(code), place, text,
         QCoreApplication::translate(
             "import", "Fetch the file again from the bank; it must not be edited by hand.")});
    return batch;
}

} // namespace

Result<ImportBatch> readCamt(QIODevice &device, const Progress &progress)
{
    const qint64 total = device.size();
    if (total > limits::bankFileBytes)
        return refused(
            "xml.limit", {},
            QCoreApplication::translate("import", "The file is larger than any bank file."));
    CamtData data;
    StreamHash hash(total);
    std::optional<XmlFailure> failure;
    {
        CamtReader handler(data);
        XmlReader reader(handler);
        failure = reader.read(device, xmlEncoding(device.peek(limits::headBytes)), progress, hash);
    }
    if (failure && failure->kind == XmlFailure::Kind::Cancelled)
        return Error{
            ErrorKind::Cancelled,
            QCoreApplication::translate("import", "The import was stopped. Nothing was changed.")};
    if (failure && failure->kind == XmlFailure::Kind::Device)
        return Error{ErrorKind::Environment, failure->text()};
    ImportBatch batch = failure
        ? refused(codeOf(failure->kind),
                  QCoreApplication::translate("import", "line %1").arg(failure->line),
                  failure->text())
        : CamtBatch(data).build();
    if (failure && data.message == u"BkToCstmrStmt")
        batch.format = QStringLiteral("camt053");
    batch.sha256 = hash.result();
    batch.bytes = total;
    return batch;
}

} // namespace import
