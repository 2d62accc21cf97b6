// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QDate>
#include <QString>

/// A document kept with a claim: the invoice as the customer got it.
struct ClaimDocument
{
    qint64 id = 0;
    ClaimId claim;
    QString name;
    QString type;   ///< Media type.
    QString sha256; ///< Of the bytes, lower-case hex.
    qint64 bytes = 0;
    QDate day;      ///< When it was taken in.
    BatchId batch;  ///< The import it came with; invalid when a person attached it.
};
