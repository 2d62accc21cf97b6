// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/labels.h"
#include "core/documents/letterbuilder.h"

#include <QRectF>

namespace documents {

class Sheet;

/// The frame that says how much, until when, to which account and with which KID or message. At the
/// same place on the last page of every letter.
void paintPaymentBox(Sheet &sheet, const LetterInput &input, const Labels &labels, const QRectF &box);

/// "1234.56.78903" for eleven digits, anything else as it is.
QString groupedAccount(const QString &account);

/// "NO93 8601 1117 947": for debtors abroad, who cannot use the Norwegian form (ISO 13616).
QString iban(const QString &account);

} // namespace documents
