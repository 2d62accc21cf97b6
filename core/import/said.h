// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <algorithm>

namespace import {

/// A sentence of this room in the user's language; `n` is the count of a sentence with %n. Sentences are marked with
/// QT_TRANSLATE_NOOP("import", …): the function is not called tr(), inside which lupdate does not look for the mark.
inline QString said(const char *sentence, qint64 n = -1)
{
    return QCoreApplication::translate("import", sentence, nullptr, static_cast<int>(std::min<qint64>(n, 2'000'000'000)));
}

} // namespace import
