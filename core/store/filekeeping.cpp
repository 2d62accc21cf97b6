// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filekeeping.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>

#if defined(Q_OS_WIN)
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace store::filekeeping {

namespace {

constexpr QFileDevice::Permissions ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ownerFolder = ownerFile | QFileDevice::ExeOwner;
constexpr QFileDevice::Permissions strangers = QFileDevice::ReadGroup | QFileDevice::WriteGroup
    | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther
    | QFileDevice::ExeOther;

Error cannotCreate(const QString &path, const QString &detail)
{
    return {ErrorKind::Environment,
            QCoreApplication::translate(
                "store",
                "%1 cannot be made. See that the disk is there and has room, and that "
                "your user may write in the folder.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

bool makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    const QString parent = QFileInfo(path).absolutePath();
    if (parent == path || !makeFolder(parent))
        return false;
    return QDir().mkdir(path, ownerFolder) || QFileInfo(path).isDir();
}

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

} // namespace

Result<void> createPrivate(const QString &path)
{
    if (QFileInfo::exists(path)) {
        return Error{ErrorKind::Conflict,
                     QCoreApplication::translate(
                         "store", "%1 is there already. Choose another name or folder.")
                         .arg(QDir::toNativeSeparators(path))};
    }
    if (!makeFolder(QFileInfo(path).absolutePath()))
        return cannotCreate(path, u"mkdir failed"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerFile))
        return cannotCreate(path, file.errorString());
    return {};
}

bool makePrivate(const QString &path)
{
    const QFileDevice::Permissions now = QFile::permissions(path);
    return !(now & strangers) || QFile::setPermissions(path, now & ~strangers);
}

QString networkRisk(const QString &path, const QByteArray &fileSystem)
{
    static const std::array<QByteArray, 14> networks = {
        "nfs",    "nfs4",  "cifs",        "smb2",       "smb3",  "smbfs",       "afpfs",
        "webdav", "davfs", "fuse.davfs2", "fuse.sshfs", "ncpfs", "fuse.rclone", "afs",
    };
    const bool share = path.startsWith("//"_L1) || path.startsWith("\\\\"_L1);
    if (!share
        && std::find(networks.begin(), networks.end(), fileSystem.toLower()) == networks.end())
        return {};
    return QCoreApplication::translate(
               "store",
               "%1 lies on a network share, where two programs can damage it. Keep the "
               "workspace on a disk of this computer and put backups on the share.")
        .arg(QDir::toNativeSeparators(path));
}

std::optional<Issue> synchronisedFolder(const QString &path)
{
    static const std::array<QLatin1StringView, 8> names = {
        "onedrive"_L1, "dropbox"_L1,   "google drive"_L1, "googledrive"_L1,
        "icloud"_L1,   "nextcloud"_L1, "my drive"_L1,     "pcloud"_L1,
    };
    const QStringList folders =
        QDir::fromNativeSeparators(QFileInfo(path).absolutePath()).split(u'/');
    for (const QString &folder : folders) {
        const bool match =
            std::any_of(names.begin(), names.end(), [&folder](QLatin1StringView name) {
                return folder.startsWith(name, Qt::CaseInsensitive);
            });
        if (!match)
            continue;
        return Issue{Severity::Warning, u"store.synchronised"_s, QDir::toNativeSeparators(path),
                     QCoreApplication::translate(
                         "store",
                         "The folder “%1” is copied by another program while it is in "
                         "use. That can damage the database.")
                         .arg(folder),
                     QCoreApplication::translate(
                         "store",
                         "Move the workspace to a folder that is not synchronised and "
                         "put backups in this one.")};
    }
    return std::nullopt;
}

QString freeName(const QString &path)
{
    QString name = path;
    for (int n = 2; QFileInfo::exists(name); ++n)
        name = path + u'.' + QString::number(n);
    return name;
}

void removeDatabase(const QString &path)
{
    for (const QLatin1StringView part : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(path + part);
}

Result<void> flushToDisk(const QString &path)
{
    QFile file(path);
    bool done = file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly);
#if defined(Q_OS_WIN)
    done = done && _commit(file.handle()) == 0;
#else
    done = done && ::fsync(file.handle()) == 0;
#endif
    if (!done)
        return cannotCreate(path, file.errorString());
    return {};
}

Result<void> replaceKeeping(const QString &fresh, const QString &target, const QString &aside)
{
    std::error_code problem;
    if (QFileInfo::exists(target)) {
        // A second name for the old file first, so that there is no moment without a file in its place.
        std::filesystem::create_hard_link(native(target), native(aside), problem);
        if (problem) {
            problem.clear();
            std::filesystem::copy_file(native(target), native(aside), problem);
        }
        if (problem)
            return cannotCreate(aside, QString::fromStdString(problem.message()));
    }
    // The journal of a damaged file would be played into the new one.
    for (const QLatin1StringView part : {"-wal"_L1, "-journal"_L1}) {
        if (QFileInfo::exists(target + part) && !QFile::rename(target + part, aside + part))
            return cannotCreate(aside + part, u"the journal could not be moved"_s);
    }
    QFile::remove(target + u"-shm"_s);
    std::filesystem::rename(native(fresh), native(target), problem);
    if (problem)
        return cannotCreate(target, QString::fromStdString(problem.message()));
    return {};
}

} // namespace store::filekeeping
