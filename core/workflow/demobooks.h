// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/demodata.h"

#include <QByteArray>
#include <QDate>

namespace workflow::demo {

/// The rehearsal firm's accounts: what is open in them on a day, and the list they export.
class DemoBooks
{
public:
    DemoBooks(std::vector<BookEntry> entries, std::vector<Debtor> debtors, QDate today);

    const std::vector<BookEntry> &entries() const { return m_entries; }
    QDate issued(size_t entry) const { return m_today.addDays(-m_entries[entry].issuedBefore); }
    /// Entries of a case of the script, oldest first.
    std::vector<size_t> ofPlan(int plan) const;

    /// Money the accounts have booked on these invoices, oldest first; what is too much stays unbooked.
    void book(const std::vector<size_t> &entries, Money amount);
    /// The invoice is gone from the accounts: credited, or written off.
    void remove(size_t entry);

    /// The list of open invoices on a day, as accounting programs export it: semicolons, comma decimals,
    /// a byte order mark. An invoice paid since the last list stands there once more with nothing open.
    QByteArray openItems(QDate day);

private:
    Money openOn(size_t entry, QDate day) const;
    QString row(size_t entry, Money open) const;

    std::vector<BookEntry> m_entries;
    std::vector<Debtor> m_debtors;
    QDate m_today;
    std::vector<Money> m_booked;
    std::vector<bool> m_removed;
    std::vector<bool> m_wasOpen; ///< In the last list.
};

} // namespace workflow::demo
