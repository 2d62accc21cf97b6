// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/bankduplicates.h"

#include "core/base/text.h"
#include "core/calendar/dateformat.h"

#include <map>

namespace workflow {

namespace {

QString dayKey(const BankPayment &payment)
{
    return payment.account + u'/' + QString::number(payment.booked.toJulianDay());
}

QString moneyKey(const BankPayment &payment)
{
    return dayKey(payment) + u'/' + QString::number(payment.amount.ore()) + (payment.direction == BankDirection::In ? u'+' : u'-');
}

} // namespace

BankDuplicates::BankDuplicates(std::vector<store::BankRow> known)
    : m_known(std::move(known)), m_used(m_known.size(), false)
{
    for (int i = 0; i < static_cast<int>(m_known.size()); ++i) {
        const BankPayment &payment = m_known[static_cast<size_t>(i)].payment;
        m_byMoney[moneyKey(payment)].push_back(i);
        m_byDay[dayKey(payment)].push_back(i);
    }
}

bool BankDuplicates::sameWords(const BankPayment &a, const BankPayment &b)
{
    // What one file leaves out cannot contradict the other, except for the KID: a payment either has one or not.
    if (!a.payerAccount.isEmpty() && !b.payerAccount.isEmpty() && a.payerAccount != b.payerAccount)
        return false;
    if (!a.kid.isEmpty() || !b.kid.isEmpty())
        return a.kid == b.kid;
    return a.text.isEmpty() || b.text.isEmpty() || text::folded(a.text) == text::folded(b.text);
}

BankDuplicates::Verdict BankDuplicates::judge(const BankPayment &payment)
{
    int like = -1;
    if (const auto rows = m_byMoney.constFind(moneyKey(payment)); rows != m_byMoney.constEnd()) {
        for (const int i : *rows) {
            const auto at = static_cast<size_t>(i);
            if (m_used[at] || !sameWords(payment, m_known[at].payment))
                continue;
            if (payment.reference == m_known[at].payment.reference) {
                m_used[at] = true;
                return {Answer::Same, m_known[at].payment.id};
            }
            if (like < 0)
                like = i;
        }
    }
    if (like >= 0) {
        m_used[static_cast<size_t>(like)] = true;
        return {Answer::AskFirst, m_known[static_cast<size_t>(like)].payment.id};
    }
    if (const auto lump = lumpOf(payment))
        return {Answer::LumpSum, *lump};
    return {};
}

std::optional<BankPaymentId> BankDuplicates::lumpOf(const BankPayment &payment) const
{
    // A statement shows payments with KID as one sum without payers (formats page section 6.2).
    if (payment.format != BankFormat::Camt053 || payment.direction != BankDirection::In || !payment.kid.isEmpty() || !payment.payerAccount.isEmpty())
        return std::nullopt;
    const auto rows = m_byDay.constFind(dayKey(payment));
    if (rows == m_byDay.constEnd() || rows->size() < 2)
        return std::nullopt;
    Money all;
    std::map<qint64, Money> byBatch;
    for (const int i : *rows) {
        const store::BankRow &row = m_known[static_cast<size_t>(i)];
        if (row.payment.format == BankFormat::Camt053)
            continue;
        const Money moved = row.payment.direction == BankDirection::In ? row.payment.amount : -row.payment.amount;
        all += moved;
        byBatch[row.batch.value] += moved;
    }
    bool found = all == payment.amount;
    for (const auto &[batch, sum] : byBatch)
        found = found || sum == payment.amount;
    return found ? std::optional(m_known[static_cast<size_t>(rows->front())].payment.id) : std::nullopt;
}

} // namespace workflow
