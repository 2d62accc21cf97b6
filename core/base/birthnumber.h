// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace identifiers {

/// What eleven digits are as a national identity number (fødselsnummer) or D-number.
enum class BirthNumber {
    Invalid,    ///< Not eleven digits, no such day, or a second control digit that does not fit.
    OddControl, ///< Only the first control digit fails: allowed for numbers given out from 2032, so worth a second look.
    Synthetic, ///< A test population's number (month + 80, + 65 or + 40): nobody's, for rehearsals only.
    Valid,
};

/// Judges eleven digits; blanks are the caller's business. Weights 3,7,6,1,8,9,4,5,2 and 5,4,3,2,7,6,5,4,3,2.
BirthNumber birthNumber(QStringView digits);

} // namespace identifiers
