// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/statement.h"
#include "core/model/creditor.h"
#include "core/model/debtor.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace documents {

/// A row of the rate table that a line of the annex rests on.
struct AnnexRate
{
    QDate from;
    QDate to; ///< Last day; invalid while it is open.
    Rate rate;
    QString setBy; ///< The announcement that set it.
};

/// A cost with the paragraph it is charged by.
struct AnnexCost
{
    QDate date = {};
    QString text = {}; ///< "Purring"; empty: the words of `kind`.
    QString kind = {}; ///< "compensation", "owed_back", "court_fee", "writing_cost", "service_fee".
    QString law = {};
    Money amount = {};
    Money paid = {};
    bool reversed = false;
};

/// Everything the calculation of interest says. The figures come finished from the engine.
struct AnnexInput
{
    Creditor creditor;
    Debtor debtor;
    QString caseNumber;
    QString language; ///< "nb", "nn", "en".
    QDate day;        ///< The last day of interest; also the date of the document.
    engine::Statement statement;
    DayCount dayCount = DayCount::Calendar;
    std::vector<std::vector<AnnexCost>> costs; ///< By claim, same order as the statement.
    std::vector<AnnexRate> rates; ///< In order of date.
    std::vector<ClaimId> disputed; ///< Claims the debtor objects to as a whole.
    std::vector<std::pair<ClaimId, QDate>> agreed; ///< First days of lines with an agreed rate.
};

/// The printable calculation of interest (renteberegning): every line of every claim, the costs, how each
/// payment was spread, the sum, the rates with what set them, and how it was counted. A PDF/A-1b, the
/// same bytes for the same input. Needs a QGuiApplication; any thread.
Result<QByteArray> buildAnnex(const AnnexInput &input);

} // namespace documents
