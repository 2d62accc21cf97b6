// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/saftdata.h"
#include "core/model/claim.h"

#include <vector>

namespace import {

/// One entry of a customer's ledger with what remains of it. Built from one line, or from several
/// of the same voucher, number and sign.
struct LedgerEntry
{
    const SaftLine *line = nullptr; ///< Null for the opening balance and the difference.
    ClaimKind kind = ClaimKind::Invoice;
    OpenOrigin origin = OpenOrigin::Reference;
    qint64 amount = 0; ///< Øre, positive when the customer owes.
    qint64 open = 0;   ///< Between zero and amount.
    qint32 issued = 0; ///< Julian day; 0 when unknown.
    qint32 due = 0;
    StringPool::Ref reference = 0;
    StringPool::Ref kid = 0;
    StringPool::Ref refersTo = 0; ///< Number of the invoice a credit was put to by reference.
    bool head = false;            ///< Bears its group's number as identity; at most one in a group.
    bool writtenOff = false;
    bool doubtful = false; ///< Judged until a person has said what it is.
    bool difference = false;
    bool returned = false; ///< Takes back a payment.

    /// Lowers or raises what is owed; a write-off does neither.
    bool isCredit() const { return amount < 0 && kind != ClaimKind::WriteOff; }
    bool isDebit() const { return amount > 0 && kind != ClaimKind::WriteOff; }
};

/// Which entries of one customer belong together.
struct EntryGroups
{
    std::vector<int> of; ///< The group of each entry.
    int count = 0;
    int repeatedReferences = 0; ///< Numbers borne by invoices of several vouchers.

    std::vector<std::vector<size_t>> members() const;
};

/// Puts entries together by what the file says, never by guess (formats page section 3.3, steps 3
/// and 4, and returned payments): same number; a KID that is one invoice's own; a reference to a
/// voucher, number or record of the customer; a credit note whose text names one invoice. Marks the head of each group, gives it the group's
/// KID, and tells the others which invoice they refer to. Entries come by date.
EntryGroups groupEntries(std::vector<LedgerEntry> &entries, const StringPool &pool);

} // namespace import
