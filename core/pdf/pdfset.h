// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace pdf {

/// A run of pages of one file that goes into a set.
struct SetPart
{
    QByteArray pdf;   ///< Parts that share one QByteArray are opened once.
    int first = 0;    ///< Page index, from 0.
    int count = -1;   ///< -1: to the end.
    QString bookmark; ///< Its line in the outline; empty: none, it belongs to the part before.
    QString name;     ///< Said when it cannot be read ("Bilag 2").
    bool isForeign =
        false; ///< Made by another program: small damage is mended, as every viewer does.
};

/// The pages of the parts in order as one PDF with an outline, deterministically. Refuses a part that is
/// not a readable PDF or is locked with a password, by its name.
Result<QByteArray> joinSet(const std::vector<SetPart> &parts);

/// Runs of pages, first and count.
struct PageRun
{
    int first = 0;
    int count = 0;
};

/// The runs as files of their own, deterministically. Refuses a run outside the file.
Result<std::vector<QByteArray>> split(const QByteArray &pdf, const std::vector<PageRun> &runs);

/// Number of pages of a file made by another program, mended where that is needed. Refuses what is no
/// readable PDF, and one that is locked.
Result<int> foreignPageCount(const QByteArray &pdf, const QString &name);

} // namespace pdf
