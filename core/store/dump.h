// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <QVariantList>

#include <functional>

namespace store {

class Database;

/// Reads every table of a database as it stands, whatever tables there are: for handing everything over
/// in open formats, so that nothing a later migration adds is forgotten.
class Dump
{
public:
    explicit Dump(Database &db)
        : m_db(db)
    {
    }

    /// Names of the tables, in alphabetical order.
    Result<QStringList> tables();
    /// Every row: column names and values. Integers come as qint64, texts as QString, bytes as QByteArray,
    /// NULL as a null QVariant. Stops at, and answers, the first Error of `row`.
    Result<void> rows(const QString &table,
                      const std::function<Result<void>(const QStringList &columns, const QVariantList &values)> &row);

private:
    Database &m_db;
};

} // namespace store
