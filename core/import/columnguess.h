// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/columnmap.h"

#include <QStringList>

#include <vector>

namespace import {

/// Guesses what the columns of a list hold from their headers (formats page section 7.2).
struct ColumnGuess
{
    std::vector<Field> fields; ///< One per header.
    bool grossOnly =
        false; ///< The open amount was guessed from a word that usually means the whole invoice.
};

/// `kept` are fields the user has chosen; Ignore there means "guess this one", unless `fixed` says
/// the user chose to ignore it.
ColumnGuess guessColumns(const QStringList &headers, const std::vector<Field> &kept = {},
                         const std::vector<bool> &fixed = {});

/// Columns that spread what is open by age: "Ikke forfalt", "0-30", "31-60 dager", "Over 90". Fewer than two are none.
std::vector<int> agingColumns(const QStringList &headers);

/// A cell as headers are compared: folded; what is too long for a header is empty.
QString foldedHeader(QStringView cell);

/// How many cells of a row, as foldedHeader gives them, are words of the vocabulary, exactly or with something
/// before or behind.
int exactHeaderWords(const QStringList &folded);
int looseHeaderWords(const QStringList &folded);

/// The folded headers, joined: equal for files from the same report.
QString headerSignature(const QStringList &headers);

/// The text, which comes folded, speaks of suppliers, of customers.
bool speaksOfSuppliers(QStringView folded);
bool speaksOfCustomers(QStringView folded);

} // namespace import
