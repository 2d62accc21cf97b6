// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/petitionworkflow.h"

#include <QString>

/// Where in the program a check that is not in order is cured.
struct PreflightCure
{
    enum Place {
        Nowhere,  ///< Only outside: the authority, the court, a lawyer.
        Answer,   ///< A question of the answers form, by its key.
        Identity, ///< The sealed national identity number.
        Rules,    ///< Which rules on attachment the debtor is under.
        Copy,     ///< A copy of an invoice is laid with its claim.
        Office,   ///< The table of offices and courts.
        Firm,     ///< The creditor's own data.
        Debtor,   ///< The customer in the ledger.
        Letter,   ///< An earlier step of the ladder, by its name.
        Payments,
    };

    Place place = Nowhere;
    QString key = {};

    bool isSet() const { return place != Nowhere; }
};

/// The rule of the check whether the address of the authority is known; made by the window, so it has no published name.
extern const QString officeCheckRule;

/// Where a check is cured; nowhere when it is in order or nothing in the program cures it.
PreflightCure cureOf(const workflow::PreflightRow &row);
/// What one is led to, as the words of a link.
QString cureText(const PreflightCure &cure);
