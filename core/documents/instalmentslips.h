// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/creditor.h"
#include "core/model/debtor.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace documents {

/// One payment to come of an instalment plan.
struct InstalmentSlip
{
    int number = 0; ///< From 1, within the plan.
    QDate due;
    Money amount; ///< What is left to pay of it.
    Money after;  ///< What the plan stands for when it has been paid.
};

/// What the slips of a plan say.
struct SlipInput
{
    Creditor creditor;
    Debtor debtor;
    QString caseNumber;
    QString kid;              ///< Empty: the case number is the message.
    QString language;         ///< "nb", "nn", "en".
    QDate date;               ///< Of the printing.
    QDate agreed;             ///< Invalid while the plan is only proposed.
    int count = 0;            ///< Instalments of the whole plan.
    bool interestRuns = true; ///< Interest that runs meanwhile is asked for after the last one.
    std::vector<InstalmentSlip> slips;
};

/// The payment slips of an instalment plan: four on a page, each with its day, amount, account and KID in the same
/// frame as the letters, to be cut apart. A PDF/A-1b, the same bytes for the same input. Refuses a plan without a
/// payment left. Needs a QGuiApplication; any thread.
Result<QByteArray> buildInstalmentSlips(const SlipInput &input);

} // namespace documents
