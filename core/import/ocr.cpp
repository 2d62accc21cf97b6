// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/ocr.h"

#include "core/import/chunk.h"
#include "core/import/filehash.h"
#include "core/import/limits.h"
#include "core/import/ocrreader.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <memory>

namespace import {

namespace {

ImportBatch tooLarge()
{
    ImportBatch batch;
    batch.format = QStringLiteral("ocr");
    batch.refused = true;
    batch.issues.push_back(
        {Severity::Error,
         QStringLiteral("ocr.limit"),
         {},
         QCoreApplication::translate("import", "The file is larger than any bank file."),
         {}});
    return batch;
}

} // namespace

Result<ImportBatch> readOcr(QIODevice &device, const Progress &progress)
{
    const qint64 total = device.size();
    if (total > limits::bankFileBytes)
        return tooLarge();
    FileHash hash;
    const qint64 room = chunkRoom(device);
    const auto chunk = std::make_unique_for_overwrite<char[]>(static_cast<size_t>(room));
    OcrReader reader;
    QByteArray carried; // The beginning of a line whose end is in the next chunk.
    bool going = true;
    bool first = true;
    qint64 done = 0;
    for (;;) {
        const qint64 got = device.read(chunk.get(), room);
        if (got < 0)
            return Error{ErrorKind::Environment,
                         QCoreApplication::translate(
                             "import", "The bank file could not be read to its end: %1.")
                             .arg(device.errorString())};
        hash.add(QByteArrayView(chunk.get(), got));
        done += got;
        if (done > limits::bankFileBytes)
            return tooLarge();
        QByteArrayView rest(chunk.get(), got);
        if (first && rest.startsWith("\xef\xbb\xbf"))
            rest = rest.sliced(3);
        if (first) {
            while (!rest.isEmpty()
                   && (rest.front() == ' ' || rest.front() == '\n' || rest.front() == '\r'))
                rest = rest.sliced(1);
        }
        first = false;
        while (going && !rest.isEmpty()) {
            const qsizetype end = rest.indexOf('\n');
            if (end < 0) {
                carried.append(rest.data(),
                               std::min<qsizetype>(rest.size(), limits::bankLineBytes));
                // A line without an end is no record, however long it goes on.
                if (carried.size() > limits::bankLineBytes)
                    going = reader.take(carried);
                break;
            }
            const QByteArrayView line = rest.first(end);
            rest = rest.sliced(end + 1);
            if (carried.isEmpty()) {
                going = reader.take(line.endsWith('\r') ? line.chopped(1) : line);
            } else {
                carried.append(line.data(),
                               std::min<qsizetype>(line.size(), limits::bankLineBytes));
                going = reader.take(carried.endsWith('\r') ? QByteArrayView(carried).chopped(1)
                                                           : QByteArrayView(carried));
                carried.clear();
            }
        }
        if (got == 0)
            break;
        progress.step(done, total);
        if (progress.stopped())
            return Error{ErrorKind::Cancelled,
                         QCoreApplication::translate(
                             "import", "The import was stopped. Nothing was changed.")};
    }
    if (going && !carried.isEmpty())
        reader.take(carried.endsWith('\r') ? QByteArrayView(carried).chopped(1)
                                           : QByteArrayView(carried));
    ImportBatch batch;
    reader.finish(batch);
    batch.sha256 = hash.result();
    batch.bytes = done;
    return batch;
}

} // namespace import
