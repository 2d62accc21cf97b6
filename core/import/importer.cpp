// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"

#include "core/import/camt.h"
#include "core/import/csv.h"
#include "core/import/detect.h"
#include "core/import/ehf.h"
#include "core/import/filehash.h"
#include "core/import/files.h"
#include "core/import/gbat10.h"
#include "core/import/limits.h"
#include "core/import/ocr.h"
#include "core/import/readdevice.h"
#include "core/import/saft.h"
#include "core/import/said.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <memory>

namespace import {

namespace {

/// Refused files are hashed only when that costs nothing; they are never stored.
constexpr qint64 hashRefusedUpTo = 64 * 1024 * 1024;

ImportBatch refuse(const QString &format, const char *code, const QString &text)
{
    ImportBatch batch;
    batch.format = format;
    batch.refused = true;
    batch.issues.push_back({Severity::Error, QString::fromLatin1(code), {}, text, {}});
    return batch;
}

void addFileFacts(ImportBatch &batch, QIODevice &device, const QString &name)
{
    batch.file = name;
    if (batch.bytes == 0)
        batch.bytes = device.size();
    if (!batch.sha256.isEmpty() || device.size() > hashRefusedUpTo || !device.seek(0))
        return;
    if (FileHash hash; hash.add(device))
        batch.sha256 = hash.result();
}

Error cannotOpen(const QFile &file)
{
    //: %1 is a file name, %2 the system's own words
    return {ErrorKind::Environment,
            QCoreApplication::translate("import", "The file %1 cannot be read: %2.")
                .arg(QFileInfo(file).fileName(), file.errorString())};
}

/// What the user's word for the format makes of what was seen.
Detected chosen(const QString &format, const Detected &seen)
{
    if (format == u"saft")
        return {FileFormat::Saft, format, seen.seen};
    if (format == u"csv")
        return {FileFormat::Csv, format, seen.seen};
    if (format == u"ehf")
        return {FileFormat::Ehf, format, seen.seen};
    if (format == u"ocr")
        return {FileFormat::Ocr, format, seen.seen};
    if (format == u"camt054")
        return {FileFormat::Camt054, format, seen.seen};
    if (format == u"camt053")
        return {FileFormat::Camt053, format, seen.seen};
    return seen;
}

Result<ImportBatch> readParts(const QStringList &paths, const ImportOptions &options,
                              const Progress &progress)
{
    std::vector<std::unique_ptr<QFile>> files;
    std::vector<SaftPart> parts;
    for (const QString &path : paths) {
        files.push_back(std::make_unique<QFile>(path));
        if (!files.back()->open(QIODevice::ReadOnly)) {
            //: %1 is a file name
            return refuse(QStringLiteral("saft"), "saft.part_missing",
                          QCoreApplication::translate(
                              "import", "The export is in several parts, and %1 is missing. Put "
                                        "all parts in one folder and choose one of them.")
                              .arg(QFileInfo(path).fileName()));
        }
        parts.push_back({files.back().get(), QFileInfo(path).fileName()});
    }
    return readSaft(parts, options, progress);
}

} // namespace

Result<ImportBatch> readDevice(QIODevice &device, const QString &name, const QString &path,
                               const ImportOptions &options, const Progress &progress)
{
    const Detected detected = chosen(options.format, detect(device));
    Result<ImportBatch> result = [&]() -> Result<ImportBatch> {
        if (!options.format.isEmpty() && options.format != detected.name)
            return refuse(detected.name, "format.other",
                          //: %1 a format's word, %2 what the file is by its bytes
                          QCoreApplication::translate("import", "The file is not %1 but %2.")
                              .arg(options.format,
                                   detected.name.isEmpty() ? detected.seen : detected.name));
        switch (detected.format) {
        case FileFormat::Saft: {
            const QStringList paths = path.isEmpty() ? QStringList() : saftPartPaths(path);
            return paths.size() > 1 ? readParts(paths, options, progress)
                                    : readSaft({{&device, name}}, options, progress);
        }
        case FileFormat::Csv:
        case FileFormat::Xlsx:
            return readCsv(device, options, progress);
        case FileFormat::Gbat10:
            return readGbat10(device, options, progress);
        case FileFormat::Ocr:
            return readOcr(device, progress);
        case FileFormat::Ehf:
            return readEhf(device, options, progress);
        case FileFormat::Camt054:
        case FileFormat::Camt053:
            return readCamt(device, progress);
        default:
            return refuse(detected.name, "format.unread", detected.refusal());
        }
    }();
    if (result)
        addFileFacts(*result, device, name);
    return result;
}

namespace {

/// An archive with one file in it is read as that file.
Result<ImportBatch> readArchive(const QString &path, const ImportOptions &options,
                                const Progress &progress)
{
    auto found = findFiles(path);
    if (!found)
        return found.error();
    if (found->size() == 1)
        return readFound(found->front(), options, progress);
    ImportBatch batch = refuse(
        {}, "zip.several",
        //: %n files in an archive
        said(QT_TRANSLATE_N_NOOP("import", "The archive holds %n files; they are imported one by one."),
             static_cast<qint64>(found->size())));
    batch.file = QFileInfo(path).fileName();
    return batch;
}

} // namespace

Result<ImportBatch> readFile(const QString &path, const ImportOptions &options,
                             const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotOpen(file);
    const QString name = QFileInfo(path).fileName();
    if (!file.isSequential()) {
        if (detect(file).format == FileFormat::Zip)
            return readArchive(path, options, progress);
        return readDevice(file, name, path, options, progress);
    }
    // A pipe cannot be read twice; what comes through one is small.
    QByteArray bytes = file.read(hashRefusedUpTo + 1);
    if (bytes.size() > hashRefusedUpTo)
        return Error{ErrorKind::Environment,
                     QCoreApplication::translate(
                         "import", "%1 is too large to be read from a pipe; give a file.")
                         .arg(name)};
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readDevice(buffer, name, {}, options, progress);
}

ImportBatch readBytes(const QByteArray &bytes, const QString &name, const ImportOptions &options)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    auto result = readDevice(buffer, name, {}, options, {});
    if (result)
        return *std::move(result);
    ImportBatch batch = refuse({}, "read.failed", result.error().message);
    batch.file = name;
    return batch;
}

} // namespace import
