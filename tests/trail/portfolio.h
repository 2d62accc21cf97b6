// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/workshop.h"

#include <random>

/// A portfolio of cases that lived through six years: every kind of debtor, one to three invoices a case,
/// agreed rates, the fee shares before and after 2020-10-01, letters by the ladder and out of it, part
/// payments in both orders, credit notes, returned mail, fees taken back, closed cases, parts in dispute,
/// instalment plans with and without interest, surplus sent back. Made by the verbs
/// of the program, the painting of letters left out; the same for the same seed.
class Portfolio
{
public:
    Portfolio(int cases, quint32 seed);

    Workshop &shop() { return m_shop; }
    QDate today() const { return QDate(2026, 11, 21); }

    /// Lives through all days; the first act that is refused for another reason than a rule ends it.
    Result<void> live();

    int letters() const { return m_letters; }
    int payments() const { return m_payments; }
    int objections() const { return m_objections; }
    int plans() const { return m_plans; }
    int refunds() const { return m_refunds; }

private:
    struct Invoice
    {
        QString customer;
        QString number;
        QDate issued;
        QDate due;
        Money amount;
        Money credited;
        ClaimId claim;
        CaseId file;
    };

    Result<void> fill();
    Result<void> startDue(QDate day);
    Result<void> act(CaseId file, QDate day);
    Result<void> write(CaseId file, QDate day);
    Result<void> pay(CaseId file, QDate day);
    Result<void> credit(QDate day);
    Result<void> object(CaseId file, QDate day);
    Result<void> promise(CaseId file);
    Result<void> breakPromise(CaseId file, QDate day);
    Result<void> sendBack();
    Result<void> takeBackFee(CaseId file);

    int upTo(int limit) { return static_cast<int>(m_dice() % static_cast<quint32>(limit)); }
    bool oneIn(int limit) { return upTo(limit) == 0; }

    Workshop m_shop;
    std::mt19937 m_dice;
    int m_cases = 0;
    std::vector<Invoice> m_invoices;
    std::vector<CaseId> m_open;
    int m_letters = 0;
    int m_payments = 0;
    int m_objections = 0;
    int m_plans = 0;
    int m_refunds = 0;
};
