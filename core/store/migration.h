// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace store {

/// One step of a schema: `0002_columnmap.sql`.
struct Migration
{
    int version = 0;
    QString name;
    QString sql;
};

} // namespace store
