// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/columnmap.h"

#include <QString>

#include <vector>

/// The words by which columns are known (formats page section 7.2). Headers come folded (text::folded).
namespace import::columnwords {

/// How a header fits a word of the vocabulary.
enum class Fit {
    Exact, ///< It is the word.
    Loose, ///< It holds the word and nothing that bars the field.
    Last,  ///< It is a word of the last resort.
};

/// One word a header fits.
struct Match
{
    Fit fit;
    size_t entry; ///< In the order of importance, below entryCount().
    size_t word;  ///< In its words; smaller is more important.
};

/// Fields with their words, the more important first; one field may stand more than once.
size_t entryCount();
Field fieldOf(size_t entry);

/// Every word the header fits.
std::vector<Match> matches(const QString &folded);

/// The header is a word of some field; unless `exactly`, also when it only holds one.
bool knows(const QString &folded, bool exactly);

} // namespace import::columnwords
