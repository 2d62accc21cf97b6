// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/result.h"
#include "core/model/ids.h"

#include <QDate>
#include <QString>

#include <vector>

namespace store {

/// By what a learned rule knows a payer again.
enum class PaymentRuleKind { PayerAccount, Text };

/// "Money from this account is this debtor's": learned from a payment somebody placed by hand.
struct PaymentRule
{
    qint64 id = 0;
    PaymentRuleKind kind = PaymentRuleKind::PayerAccount;
    QString pattern; ///< The account, or the folded words of the text.
    DebtorId debtor;
    QDate learned;
    QDate revoked; ///< Invalid while it holds.
};

} // namespace store

template <>
struct EnumNames<store::PaymentRuleKind>
{
    using K = store::PaymentRuleKind;
    static constexpr std::array<std::pair<K, std::string_view>, 2> names{{
        {K::PayerAccount, "payer_account"},
        {K::Text, "text"},
    }};
};

namespace store {

class Database;

/// What was learned from payments placed by hand. A rule proposes and never places.
class PaymentRuleStore
{
public:
    explicit PaymentRuleStore(Database &db)
        : m_db(db)
    {
    }

    /// By id; revoked ones too when asked for.
    Result<std::vector<PaymentRule>> list(bool withRevoked = false);
    /// Adds a rule, or lets a revoked one hold again. False when it held already.
    Result<bool> learn(PaymentRuleKind kind, const QString &pattern, DebtorId debtor, QDate day);
    /// NotFound when there is no such rule, Conflict when it is revoked already.
    Result<void> revoke(qint64 id, QDate day);

private:
    Database &m_db;
};

} // namespace store
