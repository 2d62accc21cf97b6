// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/annex.h"
#include "core/documents/labels.h"

#include <QStringList>

namespace documents {

/// One piece of text of a line: where it ends or begins, in millimetres from the paper's left edge.
struct AnnexCell
{
    qreal x = 0;
    QString text;
    bool right = false;
};

enum class AnnexKind {
    Title,  ///< A section's name; never alone at the foot of a page.
    Heads,  ///< Column heads; stand again on the next page when the rows go on there.
    Row,
    Sum,    ///< A row in bold with a rule above.
    Words,  ///< Running text over the whole width.
    Gap,
};

struct AnnexLine
{
    AnnexKind kind = AnnexKind::Row;
    std::vector<AnnexCell> cells;
    QString words; ///< Of Words.
};

/// What the annex says from top to bottom, before it is put on pages.
std::vector<AnnexLine> annexLines(const AnnexInput &input, const Labels &labels);

} // namespace documents
