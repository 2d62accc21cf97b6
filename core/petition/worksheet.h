// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/petition/petition.h"
#include "core/petition/wording.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace petition {

/// One field of the portal: what it is called, what to put there, and what to know about it.
struct WorksheetField
{
    QString id; ///< Stable: "claim.1.remaining".
    QString label;
    QString value;
    QString note;
};

/// Fields that stand together.
struct WorksheetGroup
{
    QString id;
    QString title;
    std::vector<WorksheetField> fields;
};

/// Everything the portal asks for, in the order of the petition's blocks (authorities page, 3.1), ready to be
/// copied field by field; attachments are files of their own, listed last. Identity numbers stand in it only
/// when the petition carries them.
std::vector<WorksheetGroup> worksheet(const Petition &petition, const Wording &words);

/// For paper and a plain file: titles, "label: value", notes indented.
QString worksheetText(const std::vector<WorksheetGroup> &groups);
/// {"groups": [{"id", "title", "fields": [{"id", "label", "value", "note"}]}]}.
QJsonObject worksheetJson(const std::vector<WorksheetGroup> &groups);

} // namespace petition
