// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace store {

namespace {

// Result codes of SQLite; the low byte is the primary code (sqlite.org/rescode.html).
enum Code {
    busy = 5,
    lockedTable = 6,
    outOfMemory = 7,
    readOnly = 8,
    ioError = 10,
    corrupt = 11,
    full = 13,
    cantOpen = 14,
    tooBig = 18,
    constraint = 19,
    notADatabase = 26,
    constraintForeignKey = 787,
    constraintPrimaryKey = 1555,
    constraintTrigger = 1811,
    constraintUnique = 2067,
};

int codeOf(const QSqlError &error)
{
    return error.nativeErrorCode().toInt();
}

Error constraintError(int code, const QString &detail)
{
    switch (code) {
    case constraintUnique:
    case constraintPrimaryKey:
        return {ErrorKind::Conflict,
                QCoreApplication::translate(
                    "store",
                    "This is stored already. Reload the page and look before you "
                    "try again."),
                detail};
    case constraintForeignKey:
        return {ErrorKind::Conflict,
                QCoreApplication::translate(
                    "store",
                    "Something else depends on this, or it belongs to something "
                    "that is gone. Reload the page and try again."),
                detail};
    case constraintTrigger:
        return {ErrorKind::Refused,
                QCoreApplication::translate(
                    "store",
                    "What has been recorded can be neither changed nor removed. "
                    "Record a correction instead."),
                detail};
    default:
        return {ErrorKind::BadInput,
                QCoreApplication::translate(
                    "store",
                    "A value is not what the database accepts. Check amounts, dates "
                    "and choices, then try again."),
                detail};
    }
}

} // namespace

bool Dialect::endsTransaction(const QSqlError &error)
{
    switch (codeOf(error) & 0xff) {
    case outOfMemory:
    case ioError:
    case corrupt:
    case full: return true;
    default: return false;
    }
}

Error Dialect::error(const QSqlError &error, const QString &path)
{
    const int code = codeOf(error);
    const QString detail = u"SQLite %1: %2"_s.arg(code).arg(error.databaseText());
    const QString shown = QDir::toNativeSeparators(path);
    switch (code & 0xff) {
    case busy:
    case lockedTable:
        return {ErrorKind::Locked,
                QCoreApplication::translate(
                    "store",
                    "Another program is writing to %1. Wait until it is done, or close "
                    "it, and try again.")
                    .arg(shown),
                detail};
    case readOnly:
        return {ErrorKind::Environment,
                QCoreApplication::translate(
                    "store",
                    "%1 cannot be written. Give your user the right to write the file "
                    "and its folder, or move them to another disk.")
                    .arg(shown),
                detail};
    case full:
        return {ErrorKind::Environment,
                QCoreApplication::translate(
                    "store",
                    "The disk that holds %1 is full. Nothing was stored. Make room and "
                    "try again.")
                    .arg(shown),
                detail};
    case notADatabase:
        return {ErrorKind::Environment,
                QCoreApplication::translate(
                    "store", "%1 is not a database. Choose another file, or restore a backup.")
                    .arg(shown),
                detail};
    case corrupt:
        return {ErrorKind::Environment,
                QCoreApplication::translate(
                    "store", "%1 is damaged. Do not use it further; restore the newest backup.")
                    .arg(shown),
                detail};
    case cantOpen:
        return {ErrorKind::Environment,
                QCoreApplication::translate(
                    "store",
                    "%1 cannot be opened. See that the folder is there and that your "
                    "user may write in it.")
                    .arg(shown),
                detail};
    case ioError:
        return {ErrorKind::Environment,
                QCoreApplication::translate(
                    "store",
                    "The disk failed while working on %1. Nothing was stored. Check the "
                    "disk, then try again.")
                    .arg(shown),
                detail};
    case tooBig:
        return {ErrorKind::BadInput,
                QCoreApplication::translate(
                    "store", "A document is too large for %1. Make it smaller and try again.")
                    .arg(shown),
                detail};
    case constraint: return constraintError(code, detail);
    default:
        return {ErrorKind::Environment,
                QCoreApplication::translate(
                    "store",
                    "The database %1 refused the work. Restart the program; if it "
                    "happens again, check the file.")
                    .arg(shown),
                detail};
    }
}

} // namespace store
