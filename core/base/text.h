// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace text {

/// Lower case with Norwegian letters and accents folded to plain ones (ø to o, å to a, æ to ae),
/// everything but letters, digits and single blanks dropped. For searching and header matching.
QString folded(QStringView raw);

/// All kinds of blank (U+00A0, U+202F, U+2009) to a plain space, runs to one, ends trimmed.
QString simplifiedSpaces(QStringView raw);

/// True for a control character other than tab: such text is refused in names and addresses.
bool hasControlCharacters(QStringView raw);

} // namespace text
