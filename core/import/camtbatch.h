// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/camtdata.h"
#include "core/import/importbatch.h"
#include "core/import/issuelist.h"

#include <optional>

namespace import {

/// Judges what a camt file says: which entries are payments, what each part is worth and who paid.
class CamtBatch
{
public:
    explicit CamtBatch(const CamtData &data);

    ImportBatch build();

private:
    /// Where an entry goes.
    enum class Kind { Payment, Reversal, Outgoing, Pending };
    struct Part
    {
        ImportedPayment payment;
        qint64 ore = 0; ///< With sign: a credit note mixed into a payment is negative.
    };

    void statement(const CamtStatement &one);
    void entry(const CamtStatement &statement, const CamtEntry &one, const QString &account,
               ImportedAccount &seen);
    static Kind kindOf(const CamtEntry &entry);
    /// The parts with their amounts; nothing when they do not sum to the entry.
    std::optional<std::vector<Part>> parts(const CamtEntry &entry, qint64 total,
                                           const ImportedPayment &common);
    /// The amount of a part in kroner; nothing when it states none.
    std::optional<qint64> amountOf(const CamtPart &part);
    void fill(ImportedPayment &payment, const CamtPart &part) const;
    void wholeEntry(const CamtEntry &entry, ImportedPayment payment);
    void checkBalances(const CamtStatement &one);
    void warnAboutKid(const ImportedPayment &payment);
    std::optional<qint64> ore(const CamtAmount &amount, const QString &place);
    void summary();

    const CamtData &m_data;
    ImportBatch m_batch;
    IssueList m_issues;
    BankFormat m_format = BankFormat::Camt054;
    QString m_place;
    QString m_key;
    qint64 m_total = 0;
    qint64 m_outgoing = 0;
    qint64 m_outgoingOre = 0;
    qint64 m_pending = 0;
    qint64 m_zeros = 0;
};

} // namespace import
