// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/money.h"

#include <QDate>
#include <QString>

#include <variant>
#include <vector>

/// What a column of a list holds, so that a workbook can add it up and sort it.
enum class ListKind { Text, Amount, Date, Number };

/// One cell: nothing, text, kroner, a day, or a count.
using ListCell = std::variant<std::monostate, QString, Money, QDate, qint64>;

struct ListColumn
{
    QString title;
    ListKind kind = ListKind::Text;
};

/// A list as values, on its way out of the program. Every row has a cell for each column.
struct ListTable
{
    QString title; ///< Name of the sheet; not part of a CSV file.
    std::vector<ListColumn> columns;
    std::vector<std::vector<ListCell>> rows;
};
