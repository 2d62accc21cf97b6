// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QUrl>

namespace registers {

/// Where the registers are asked. Tests and rehearsals point elsewhere with KRAVBOK_BRREG_URL and
/// KRAVBOK_NORGES_BANK_URL; only https, or this machine.
QUrl unitAddress(const QString &orgnr);
QUrl subUnitAddress(const QString &orgnr);

/// The policy rate's business days from one day to another, as CSV (or SDMX-JSON where that is wanted).
QUrl policyRateAddress(QDate from, QDate to, bool json);

} // namespace registers
