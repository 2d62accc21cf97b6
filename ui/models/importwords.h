// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/import/csvpreview.h"
#include "ui/models/roles.h"

#include <QString>
#include <QStringList>

#include <vector>

/// Words for what stands in a file and how it came through the reading.
namespace words {

/// What a column is taken for: "Invoice number".
QString field(import::Field field);
/// "SAF-T 1.30", "List".
QString fileFormat(const import::ImportBatch &batch);
/// "semicolon", "tab" …
QString delimiter(const QString &sign);
QString encoding(const QString &name);
Tone severityTone(Severity severity);
QString severity(Severity severity);
Tone rowTone(import::RowState state);
/// "Read, but look at it"; empty for a cell that is simply read.
QString cellRole(import::CellRole role);

/// Issues of one kind together: a file with three hundred missing due dates says it once.
struct IssueGroup
{
    Severity severity = Severity::Info;
    QString code;
    QString text;   ///< Of the first one.
    QString fix;
    int count = 0;
    QStringList places; ///< At most `placesShown`.
    std::vector<int> lines; ///< Lines of the file they stand in, as far as they say one.
    QStringList all;        ///< Every place, at most `placesKept`, to be walked through.
};
constexpr int placesShown = 4;
constexpr int placesKept = 5000;

/// Errors first, then warnings, then what is good to know; larger groups first.
std::vector<IssueGroup> grouped(const std::vector<Issue> &issues);
/// "line 12, line 14 and 31 more".
QString places(const IssueGroup &group);

} // namespace words
