// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/saftdata.h"
#include "core/import/safttags.h"
#include "core/import/standardaccounts.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace import {

/// Puts the vouchers of the general ledger together and keeps their customer lines; a voucher
/// without a customer leaves nothing but counts (formats page section 3.5). Strings are reused from
/// voucher to voucher, so that a line costs no allocation until it is kept.
class SaftVoucherBuilder
{
public:
    /// `line` tells where the reading is, for messages.
    SaftVoucherBuilder(SaftData &data, std::function<qint64()> line);

    void beginLine() { m_line.clear(); }
    void lineValue(Tag tag, std::string_view text);
    void amountValue(bool debit, std::string_view text);
    void endLine();

    /// A value of the transaction itself.
    void value(Tag tag, std::string_view text);
    void end();

private:
    /// A line as text, before it is known whether it is kept.
    struct RawLine
    {
        std::string record, account, customer, text, reference, kid, cross, valueDate, dueDate;
        qint64 ore = 0;
        bool hasAmount = false;
        bool badAmount = false;
        qint64 badLine = 0;

        void clear();
    };
    struct RawDue
    {
        std::string reference;
        qint32 due = 0;
    };

    void keepLine(const RawLine &raw, bool fromTransaction);
    void noteCounter(std::string_view account);
    bool isReceivable(std::string_view account) const;

    SaftData &m_data;
    const StandardAccounts &m_accounts = StandardAccounts::shipped();
    std::function<qint64()> m_where;
    std::string m_transactionId, m_transactionDate, m_voucherType, m_voucherDescription,
        m_transactionType, m_description, m_transactionCustomer;
    bool m_bankSide = false;
    bool m_salesSide = false;
    bool m_lossSide = false;
    std::string m_counter; ///< See SaftLine::counter.
    RawLine m_line;
    std::vector<RawLine> m_pending; ///< The first m_pendingCount are this transaction's.
    size_t m_pendingCount = 0;
    std::vector<RawDue> m_dues; ///< Due dates of lines without a customer, by number.
    size_t m_dueCount = 0;
};

} // namespace import
