// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identifiers.h"
#include "core/store/bankstore.h"
#include "core/store/claimstore.h"
#include "core/store/paymentstore.h"
#include "core/workflow/bankaccounts.h"
#include "core/workflow/casekids.h"
#include "core/workflow/matchingworkflow.h"
#include "tests/support/bankfiles.h"
#include "tests/support/workshop.h"

/// A firm with three open invoices and what the tests of bank payments ask of it.
namespace bankfirm {

using namespace Qt::StringLiterals;
using namespace workflow;

inline const QDate due(2026, 1, 15);
inline const QString kidOne = u"1234567897"_s;
inline const QString kidTwo = u"0000001230"_s;

inline ListRow invoice(const QString &number, Money amount, const QString &kid = {}, const QString &customer = u"1001"_s)
{
    return {customer, number, due.addDays(-14), due, amount, amount, kid};
}

/// A firm on 10 February with three open invoices of two customers.
struct Firm
{
    Workshop shop{QDate(2026, 2, 10)};
    MatchingWorkflow matching{*shop.session};

    Result<ImportOutcome> make()
    {
        return shop.import(std::vector<ListRow>{invoice(u"F-1001"_s, 1'000_kr, kidOne), invoice(u"F-1002"_s, 500_kr, kidTwo), invoice(u"F-1003"_s, 750_kr, {}, u"1002"_s)});
    }
    Money open(const QString &number)
    {
        auto claim = shop.claim(number);
        return claim ? store::ClaimStore(shop.session->db()).balance(*claim)->openPrincipal() : Money::fromOre(-1);
    }
    /// Everything the bank has told of, less what was taken back by it or skipped, is in payments that count.
    bool conserves()
    {
        store::BankStore bank(shop.session->db());
        store::PaymentStore payments(shop.session->db());
        auto rows = bank.list({});
        if (!rows)
            return false;
        for (const store::BankRow &row : *rows) {
            const bool counts = row.payment.direction == BankDirection::In && (row.state == store::BankState::Placed || row.state == store::BankState::Waiting);
            if (!counts)
                continue;
            auto parts = bank.partsOf(row.payment.id);
            Money sum;
            for (const PaymentId part : *parts) {
                const Payment payment = *payments.find(part);
                Money inside = payment.surplus;
                for (const Allocation &one : payment.allocations)
                    inside += one.costs + one.interest + one.principal;
                if (inside != payment.amount)
                    return false;
                sum += payment.amount;
            }
            if (sum != row.payment.amount && !isReversed(row))
                return false;
        }
        return true;
    }
    bool isReversed(const store::BankRow &row)
    {
        auto all = store::BankStore(shop.session->db()).list({});
        return std::any_of(all->begin(), all->end(), [&](const store::BankRow &other) { return other.undoes.isValid() && other.payment.amount == row.payment.amount; });
    }
    QStringList rules(const WaitingPayment &one, size_t proposal = 0)
    {
        QStringList out;
        if (proposal < one.places.size()) {
            for (const MatchReason &reason : one.places[proposal].reasons)
                out.append(reason.rule);
        }
        return out;
    }
};

} // namespace bankfirm
