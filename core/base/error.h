// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

/// Why something could not be done; decides the exit code of the command line.
enum class ErrorKind {
    Refused,     ///< A rule says no (exit 1).
    NotFound,    ///< The thing named does not exist (exit 1).
    Conflict,    ///< The state changed or forbids it (exit 1).
    BadInput,    ///< A file or value is not what it must be (exit 1).
    Usage,       ///< The command was written wrongly (exit 2).
    Environment, ///< File, disk, network or keyring failed (exit 3).
    Locked,      ///< Another program holds the database (exit 3).
    Cancelled,   ///< The user stopped it; nothing was changed (exit 1).
};

/// One failure. `message` is a finished sentence for the user that names the place and the cure;
/// `detail` is for the log and holds no secrets and no personal data.
struct Error
{
    ErrorKind kind = ErrorKind::Refused;
    QString message;
    QString detail = {};
    QString rule = {};     ///< Id of the rule that refused, empty when none did.
    QDate earliest = {};   ///< First day the act becomes possible; invalid when unknown.

    /// Process exit code as fixed for the command line: 1 refused, 2 usage, 3 surroundings.
    int exitCode() const
    {
        switch (kind) {
        case ErrorKind::Usage:
            return 2;
        case ErrorKind::Environment:
        case ErrorKind::Locked:
            return 3;
        default:
            return 1;
        }
    }

    /// The word used for `kind` in JSON.
    QString kindText() const
    {
        switch (kind) {
        case ErrorKind::Refused: return QStringLiteral("refused");
        case ErrorKind::NotFound: return QStringLiteral("not_found");
        case ErrorKind::Conflict: return QStringLiteral("conflict");
        case ErrorKind::BadInput: return QStringLiteral("bad_input");
        case ErrorKind::Usage: return QStringLiteral("usage");
        case ErrorKind::Environment: return QStringLiteral("environment");
        case ErrorKind::Locked: return QStringLiteral("locked");
        case ErrorKind::Cancelled: return QStringLiteral("cancelled");
        }
        return QStringLiteral("refused");
    }
};
