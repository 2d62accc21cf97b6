// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/ehf.h"

#include "core/import/ehfbatch.h"
#include "core/import/ehfreader.h"
#include "core/import/chunk.h"
#include "core/import/filehash.h"
#include "core/import/limits.h"
#include "core/import/xmlrefusal.h"

#include <QCoreApplication>
#include <QIODevice>

namespace import {

Result<ImportBatch> readEhf(QIODevice &device, const ImportOptions &options, const Progress &progress)
{
    const QString cure = QCoreApplication::translate("import", "Save the invoice again from the program that sent it; it must not be edited by hand.");
    const qint64 total = device.size();
    if (total > limits::ehfBytes)
        return refusedXml(QStringLiteral("ehf"), "xml.limit", {}, QCoreApplication::translate("import", "The file is larger than any invoice."), cure);
    EhfData data;
    FileHash hash;
    std::optional<XmlFailure> failure;
    {
        EhfReader handler(data);
        XmlReader reader(handler);
        failure = reader.read(device, xmlEncoding(device.peek(chunkRoom(device, limits::headBytes))), progress, &hash);
    }
    if (auto error = readingError(failure))
        return *error;
    ImportBatch batch = failure && failure->kind != XmlFailure::Kind::Stopped ? refusedXml(QStringLiteral("ehf"), *failure, cure) : EhfBatch(data, options).build();
    batch.sha256 = hash.result();
    batch.bytes = total;
    return batch;
}

} // namespace import
