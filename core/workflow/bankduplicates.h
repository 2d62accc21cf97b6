// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/bankstore.h"

#include <QHash>

#include <optional>

namespace workflow {

/// Finds money that another file has told of already (formats page section 6.4, last row). Account,
/// booking day, amount, KID or text, payer account and archive reference equal: the same money. Equal
/// but for the reference: a person is asked. Each known row answers for one new row only, so that two
/// payments of the same sum on a day stay two. Pure.
class BankDuplicates
{
public:
    enum class Answer { New, Same, AskFirst, LumpSum };
    struct Verdict
    {
        Answer answer = Answer::New;
        BankPaymentId like;
    };

    /// `known` are the rows of earlier files on the accounts and days in question.
    explicit BankDuplicates(std::vector<store::BankRow> known);

    Verdict judge(const BankPayment &payment);

private:
    static bool sameWords(const BankPayment &a, const BankPayment &b);
    std::optional<BankPaymentId> lumpOf(const BankPayment &payment) const;

    std::vector<store::BankRow> m_known;
    std::vector<bool> m_used;
    QHash<QString, std::vector<int>> m_byMoney; ///< Account, day, amount and direction.
    QHash<QString, std::vector<int>> m_byDay;   ///< Account and day.
};

} // namespace workflow
