// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files.h"

#include "core/import/detect.h"
#include "core/import/limits.h"
#include "core/import/readdevice.h"
#include "core/import/saft.h"
#include "core/import/said.h"
#include "core/zip/ziparchive.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryFile>

#include <algorithm>
#include <memory>

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

/// The members of an archive, parts of one export together.
std::vector<FoundFile> inArchive(const QString &path, const QString &shown, const zip::Archive &archive)
{
    std::vector<FoundFile> out;
    QSet<QString> taken;
    QStringList names;
    for (const zip::Member &member : archive.members()) {
        if (!isLeftover(member.name))
            names.append(member.name);
    }
    names.sort();
    for (const QString &name : names) {
        if (taken.contains(name))
            continue;
        FoundFile one{shown + u'/' + name, path, {name}, {}};
        const qsizetype slash = name.lastIndexOf(u'/');
        if (const auto part = saftPartName(name.mid(slash + 1))) {
            QStringList parts;
            for (int n = 1; n <= part->count; ++n)
                parts.append(name.left(slash + 1) + part->part(n));
            const bool whole = std::all_of(parts.begin(), parts.end(), [&names](const QString &p) { return names.contains(p); });
            if (!whole) {
                for (const QString &p : parts) {
                    taken.insert(p);
                    if (!names.contains(p) && one.problem.isEmpty())
                        one.problem = said(QT_TRANSLATE_NOOP("import", "The export is in %1 parts, and %2 is missing from the archive. All parts together are one ledger."))
                                          .arg(part->count).arg(p.mid(slash + 1));
                }
            } else {
                one.members = parts;
                for (const QString &p : parts)
                    taken.insert(p);
            }
        }
        out.push_back(std::move(one));
    }
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

/// Opens the members of a found file and hands their devices on.
template <typename T>
Result<T> withMembers(const FoundFile &found, const Progress &progress, const std::function<Result<T>(const std::vector<SaftPart> &)> &read)
{
    QFile file(found.path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(found.path, file.errorString());
    auto archive = zip::Archive::open(file);
    if (!archive)
        return archive.error();
    std::vector<std::unique_ptr<Unpacked>> members;
    std::vector<SaftPart> parts;
    for (const QString &name : found.members) {
        auto member = Unpacked::open(*archive, name, progress);
        if (!member)
            return member.error();
        members.push_back(std::move(*member));
        parts.push_back({&members.back()->device(), name});
    }
    return read(parts);
}

} // namespace

Result<std::vector<FoundFile>> findFiles(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir())
        return oneFile(path, info.fileName());
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
    QSet<QString> read;
    for (const QString &one : paths) {
        const QStringList parts = saftPartPaths(one);
        if (read.contains(one))
            continue;
        for (const QString &part : parts)
            read.insert(part);
        auto found = oneFile(one, front + u'/' + folder.relativeFilePath(QFileInfo(one).absoluteFilePath()));
        if (!found)
            return found.error();
        out.insert(out.end(), found->begin(), found->end());
    }
    if (out.empty())
        return Error{ErrorKind::BadInput, said(QT_TRANSLATE_NOOP("import", "There is no file in the folder %1.")).arg(front)};
    return out;
}

Result<ImportBatch> readFound(const FoundFile &found, const ImportOptions &options, const Progress &progress)
{
    if (!found.problem.isEmpty())
        return refused(found, "zip.refused", found.problem);
    if (found.members.isEmpty()) {
        auto batch = readFile(found.path, options, progress);
        if (batch)
            batch->file = found.shown;
        return batch;
    }
    auto batch = withMembers<ImportBatch>(found, progress, [&](const std::vector<SaftPart> &parts) {
        return parts.size() > 1 ? readSaft(parts, options, progress)
                                : readDevice(*parts.front().device, found.shown, {}, options, progress);
    });
    if (batch)
        batch->file = found.shown;
    else if (batch.error().kind == ErrorKind::BadInput)
        return refused(found, "zip.damaged", batch.error().message);
    return batch;
}

Result<CsvPreview> previewFound(const FoundFile &found, const ImportOptions &options, const Progress &progress)
{
    if (!found.problem.isEmpty())
        return Error{ErrorKind::BadInput, found.problem};
    if (found.members.isEmpty())
        return previewCsv(found.path, options, progress);
    return withMembers<CsvPreview>(found, progress, [&](const std::vector<SaftPart> &parts) {
        return previewDevice(*parts.front().device, found.shown, options, progress);
    });
}

} // namespace import
