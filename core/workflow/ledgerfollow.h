// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importbatch.h"
#include "core/store/casefactsquery.h"
#include "core/workflow/claimworkflow.h"
#include "core/workflow/session.h"

#include <QHash>

#include <functional>
#include <vector>

namespace workflow {

/// What a newer file tells of money since the last one: an item we have acted on and that the books now
/// hold for smaller was credited or paid meanwhile, unless we registered that ourselves. Works inside
/// the import's transaction.
class LedgerFollow
{
public:
    /// Told of every payment it registers, so that the import can be taken back.
    using Registered = std::function<Result<void>(PaymentId payment, const Claim &claim)>;

    LedgerFollow(Session &session, const import::ImportBatch &batch, Registered registered);

    /// How much of an item the file's credit notes have covered.
    Money creditedOn(const QString &debtor, const QString &number) const;

    /// Brings a case, or a single item without one, in line with the open amounts just imported.
    Result<void> follow(const store::CaseRows &rows);

    /// Takes what the books hold less as credited; for an item whose case was withdrawn.
    Result<void> credit(const store::CaseClaim &one);

private:
    struct Applied
    {
        QDate day;
        Money amount;
        QString number; ///< Of the credit note or payment in the books.
    };
    using ByItem = QHash<QString, std::vector<Applied>>;

    /// What the books hold less of a claim than we do, before any payment we know of.
    static Money reduction(const store::CaseClaim &one);
    /// The credit note that tells of the amount: the last one the file has for the item.
    CreditDraft newest(const QString &debtor, const store::CaseClaim &one, Money amount) const;
    Result<bool> creditAll(const store::CaseRows &rows);
    Result<void> registerPaid(const store::CaseRows &rows);
    Result<void> registerOne(const store::CaseRows &rows, const store::CaseClaim &one, Money amount);

    Session &m_session;
    const import::ImportBatch &m_batch;
    Registered m_registered;
    ByItem m_credits;  ///< Credit notes by the item they refer to.
    ByItem m_payments; ///< Payments by the item they refer to, newest first.
};

} // namespace workflow
