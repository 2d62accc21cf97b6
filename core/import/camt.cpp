// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/camt.h"

#include "core/import/camtbatch.h"
#include "core/import/camtreader.h"
#include "core/import/chunk.h"
#include "core/import/filehash.h"
#include "core/import/limits.h"
#include "core/import/xmlrefusal.h"

#include <QCoreApplication>
#include <QIODevice>

namespace import {

Result<ImportBatch> readCamt(QIODevice &device, const Progress &progress)
{
    const QString cure = QCoreApplication::translate(
        "import", "Fetch the file again from the bank; it must not be edited by hand.");
    const QString format = QStringLiteral("camt054");
    const qint64 total = device.size();
    if (total > limits::bankFileBytes)
        return refusedXml(
            format, "xml.limit", {},
            QCoreApplication::translate("import", "The file is larger than any bank file."), cure);
    CamtData data;
    FileHash hash;
    std::optional<XmlFailure> failure;
    {
        CamtReader handler(data);
        XmlReader reader(handler);
        failure = reader.read(device, xmlEncoding(device.peek(chunkRoom(device, limits::headBytes))), progress, &hash);
    }
    if (auto error = readingError(failure))
        return *error;
    ImportBatch batch =
        failure ? refusedXml(format, *failure, cure) : CamtBatch(data).build();
    if (failure && data.message == u"BkToCstmrStmt")
        batch.format = QStringLiteral("camt053");
    batch.sha256 = hash.result();
    batch.bytes = total;
    return batch;
}

} // namespace import
