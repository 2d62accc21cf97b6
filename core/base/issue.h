// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

enum class Severity { Info, Warning, Error };

/// Something a person should look at in an imported file: where, what, and what cures it.
struct Issue
{
    Severity severity = Severity::Warning;
    QString code;  ///< Stable word for scripts, such as "due.missing".
    QString place; ///< "line 12", "customer 1001, voucher 1054".
    QString text;
    QString fix;
};

/// The word used for a severity in JSON.
inline QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Info: return QStringLiteral("info");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Error: return QStringLiteral("error");
    }
    return QStringLiteral("error");
}
