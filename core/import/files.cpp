// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files.h"

#include "core/import/detect.h"
#include "core/import/filefacts.h"
#include "core/import/limits.h"
#include "core/import/readdevice.h"
#include "core/import/saft.h"
#include "core/import/saftparts.h"
#include "core/import/said.h"
#include "core/zip/ziparchive.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <memory>
#include <optional>

namespace import {

namespace {

Error cannotRead(const QString &path, const QString &why)
{
    //: %1 is a file name, %2 the system's own words
    return {ErrorKind::Environment, said(QT_TRANSLATE_NOOP("import", "The file %1 cannot be read: %2."))
                                        .arg(QFileInfo(path).fileName(), why)};
}

ImportBatch refused(const FoundFile &found, const char *code, const QString &text)
{
    ImportBatch batch;
    batch.file = found.shown;
    batch.refused = true;
    batch.issues.push_back({Severity::Error, QString::fromLatin1(code), {}, text, {}});
    return batch;
}

/// What systems leave behind in folders and archives.
bool isLeftover(const QString &name)
{
    const QString last = name.section(u'/', -1);
    return last.startsWith(u'.') || name.startsWith(u"__MACOSX/") || name.contains(u"/__MACOSX/") ||
           last.compare(u"Thumbs.db", Qt::CaseInsensitive) == 0 ||
           last.compare(u"desktop.ini", Qt::CaseInsensitive) == 0;
}

/// The members of an archive.
std::vector<FoundFile> inArchive(const QString &path, const QString &shown, const zip::Archive &archive)
{
    std::vector<FoundFile> out;
    QStringList names;
    for (const zip::Member &member : archive.members()) {
        if (!isLeftover(member.name))
            names.append(member.name);
    }
    names.sort();
    for (const QString &name : names)
        out.push_back({shown + u'/' + name, path, {name}, {}});
    if (out.empty())
        out.push_back({shown, path, {}, said(QT_TRANSLATE_NOOP("import", "There is no file in the archive."))});
    return out;
}

Result<std::vector<FoundFile>> oneFile(const QString &path, const QString &shown)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(path, file.errorString());
    if (file.isSequential() || detect(file).format != FileFormat::Zip)
        return std::vector<FoundFile>{{shown, path, {}, {}}};
    auto archive = zip::Archive::open(file);
    if (!archive)
        return std::vector<FoundFile>{{shown, path, {}, archive.error().message}};
    return inArchive(path, shown, *archive);
}

/// Parts with these names that lie beside a file: in its folder, or in archives there.
std::vector<FoundFile> partsBeside(const QFileInfo &file, const QStringList &names)
{
    std::vector<FoundFile> out;
    qsizetype left = limits::filesBeside;
    for (const QFileInfo &one : file.absoluteDir().entryInfoList(QDir::Files | QDir::NoSymLinks | QDir::Readable, QDir::Name)) {
        if (one == file || isLeftover(one.fileName()) || --left < 0)
            continue;
        auto found = oneFile(one.filePath(), one.fileName());
        for (const FoundFile &each : found ? *found : std::vector<FoundFile>()) {
            if (names.contains(partFileName(each)))
                out.push_back(each);
        }
    }
    return out;
}

/// A member on its way to a reader, which may want to go back in it: in memory while small.
class Unpacked
{
public:
    static Result<std::unique_ptr<Unpacked>> open(const zip::Archive &archive, const QString &name, const Progress &progress)
    {
        const zip::Member *member = archive.find(name);
        if (!member)
            return Error{ErrorKind::NotFound, said(QT_TRANSLATE_NOOP("import", "%1 is no longer in the archive.")).arg(name)};
        auto out = std::make_unique<Unpacked>();
        if (member->bytes <= limits::smallPartBytes) {
            out->m_device = std::make_unique<QBuffer>();
            out->m_device->open(QIODevice::ReadWrite);
        } else {
            auto file = std::make_unique<QTemporaryFile>();
            if (!file->open())
                return cannotRead(name, file->errorString());
            out->m_device = std::move(file);
        }
        if (auto done = archive.unpack(*member, *out->m_device, progress); !done)
            return done.error();
        out->m_device->seek(0);
        return out;
    }

    QIODevice &device() { return *m_device; }

private:
    std::unique_ptr<QIODevice> m_device;
};

/// Where what is to be read lies, part by part.
std::vector<FoundPart> placesOf(const FoundFile &found)
{
    if (!found.parts.empty())
        return found.parts;
    std::vector<FoundPart> out;
    for (const QString &member : found.members)
        out.push_back({found.path, member});
    return out;
}

/// Opens the parts of a found file and hands their devices on.
template <typename T>
Result<T> withParts(const FoundFile &found, const Progress &progress, const std::function<Result<T>(const std::vector<SaftPart> &)> &read)
{
    std::vector<std::unique_ptr<QFile>> files;
    std::vector<std::unique_ptr<Unpacked>> members;
    std::vector<SaftPart> parts;
    for (const FoundPart &place : placesOf(found)) {
        auto file = std::make_unique<QFile>(place.path);
        if (!file->open(QIODevice::ReadOnly))
            return cannotRead(place.path, file->errorString());
        if (place.member.isEmpty()) {
            parts.push_back({file.get(), QFileInfo(place.path).fileName()});
            files.push_back(std::move(file));
            continue;
        }
        auto archive = zip::Archive::open(*file);
        if (!archive)
            return archive.error();
        auto member = Unpacked::open(*archive, place.member, progress);
        if (!member)
            return member.error();
        members.push_back(std::move(*member));
        parts.push_back({&members.back()->device(), place.member});
    }
    return read(parts);
}

} // namespace

Result<std::vector<FoundFile>> findFiles(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir()) {
        auto found = oneFile(path, info.fileName());
        if (!found)
            return found;
        std::vector<FoundFile> beside;
        if (const QStringList missing = missingParts(*found); !missing.isEmpty())
            beside = partsBeside(info, missing);
        return joinParts(std::move(*found), std::move(beside));
    }
    QStringList paths;
    QDirIterator walk(path, QDir::Files | QDir::NoSymLinks | QDir::Readable, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString next = walk.next();
        if (!isLeftover(next))
            paths.append(next);
        if (paths.size() > limits::folderFiles)
            return Error{ErrorKind::BadInput,
                         said(QT_TRANSLATE_NOOP("import", "The folder %1 holds more than %2 files. Choose the one with the exports."))
                             .arg(info.fileName()).arg(limits::folderFiles)};
    }
    paths.sort();
    const QDir folder(info.absoluteFilePath());
    const QString front = QDir(info.absoluteFilePath()).dirName();
    std::vector<FoundFile> out;
    for (const QString &one : paths) {
        auto found = oneFile(one, front + u'/' + folder.relativeFilePath(QFileInfo(one).absoluteFilePath()));
        if (!found)
            return found.error();
        out.insert(out.end(), found->begin(), found->end());
    }
    if (out.empty())
        return Error{ErrorKind::BadInput, said(QT_TRANSLATE_NOOP("import", "There is no file in the folder %1.")).arg(front)};
    return joinParts(std::move(out), {});
}

Result<ImportBatch> readFound(const FoundFile &found, const ImportOptions &options, const Progress &progress)
{
    if (!found.problem.isEmpty())
        return refused(found, found.parts.empty() ? "zip.refused" : "saft.part_missing", found.problem);
    if (placesOf(found).empty()) {
        auto batch = readFile(found.path, options, progress);
        if (batch)
            batch->file = found.shown;
        return batch;
    }
    auto batch = withParts<ImportBatch>(found, progress, [&](const std::vector<SaftPart> &parts) {
        return parts.size() > 1 ? readSaft(parts, options, progress)
                                : readDevice(*parts.front().device, found.shown, {}, options, progress);
    });
    if (batch)
        batch->file = found.shown;
    else if (batch.error().kind == ErrorKind::BadInput)
        return refused(found, "zip.damaged", batch.error().message);
    return batch;
}

Result<QJsonObject> factsOfFound(const FoundFile &found, const ImportOptions &options)
{
    if (!found.problem.isEmpty() || placesOf(found).size() > 1)
        return QJsonObject();
    const auto plain = [](QIODevice &device) -> std::optional<QJsonObject> {
        if (device.isSequential() || device.size() > limits::factsBytes)
            return QJsonObject();
        const FileFormat format = detect(device).format;
        QJsonObject facts = fileFacts(device);
        // JSON looks like text that may be a list.
        if (facts.isEmpty() && (format == FileFormat::Csv || format == FileFormat::Xlsx))
            return std::nullopt;
        return facts;
    };
    std::optional<QJsonObject> facts;
    if (found.members.isEmpty()) {
        QFile file(found.path);
        if (!file.open(QIODevice::ReadOnly))
            return cannotRead(found.path, file.errorString());
        facts = plain(file);
    } else {
        auto read = withParts<bool>(found, {}, [&](const std::vector<SaftPart> &parts) -> Result<bool> {
            facts = plain(*parts.front().device);
            return true;
        });
        if (!read)
            return QJsonObject();
    }
    if (facts)
        return *facts;
    auto list = previewFound(found, options);
    return list && !list->batch.refused ? listFacts(*list) : QJsonObject();
}

Result<CsvPreview> previewFound(const FoundFile &found, const ImportOptions &options, const Progress &progress)
{
    if (!found.problem.isEmpty())
        return Error{ErrorKind::BadInput, found.problem};
    if (placesOf(found).empty())
        return previewCsv(found.path, options, progress);
    return withParts<CsvPreview>(found, progress, [&](const std::vector<SaftPart> &parts) {
        return previewDevice(*parts.front().device, found.shown, options, progress);
    });
}

} // namespace import
