// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Norwegian identifiers and their control digits.
namespace identifiers {

/// Which control digit schemes a KID satisfies; the scheme belongs to the bank agreement.
enum class KidCheck { None, Mod10, Mod11, Both };

/// Judges a KID of 2 to 25 signs (modulus 11 may end in '-'). None when neither scheme holds.
KidCheck kidCheck(QStringView kid);

/// Nine digits with a valid modulus 11 digit (weights 3,2,7,6,5,4,3,2).
bool isOrgNumber(QStringView digits);

/// Blanks, "NO" and "MVA" removed; not validated.
QString normalizedOrgNumber(QStringView raw);

/// Eleven digits with a valid modulus 11 digit.
bool isAccountNumber(QStringView digits);

/// Blanks and points removed; a Norwegian IBAN becomes its eleven digits. Not validated.
QString normalizedAccount(QStringView raw);

/// 1234.56.78901; text that is not eleven digits is returned as it is.
QString formattedAccount(QStringView digits);

/// Valid by length, letters and modulus 97 (ISO 13616).
bool isIban(QStringView raw);

/// Eleven digits whose first six can be a date of birth (also D-numbers): treat as sensitive.
bool looksLikeBirthNumber(QStringView digits);

/// The modulus 11 control sign for a body of digits with weights 2..7 from the right:
/// '0'..'9', or '-' where no digit exists.
QChar mod11Sign(QStringView body);

/// The modulus 10 (Luhn) control digit for a body of digits.
QChar mod10Digit(QStringView body);

} // namespace identifiers
