// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/model/ids.h"
#include "core/money/money.h"

#include <QDate>
#include <QString>

#include <vector>

enum class PaymentSource { Manual, Ledger, Ocr, Camt };

template <>
struct EnumNames<PaymentSource>
{
    static constexpr std::array<std::pair<PaymentSource, std::string_view>, 4> names{{
        {PaymentSource::Manual, "manual"},
        {PaymentSource::Ledger, "ledger"},
        {PaymentSource::Ocr, "ocr"},
        {PaymentSource::Camt, "camt"},
    }};
};

/// In which order a payment covers what is owed; stored with every allocation.
enum class AllocationOrder {
    Customary,      ///< Costs, interest, principal, oldest claim first.
    PrincipalFirst, ///< The debtor's written wish, or utleggstrekk (innkrevingsloven § 29).
};

template <>
struct EnumNames<AllocationOrder>
{
    static constexpr std::array<std::pair<AllocationOrder, std::string_view>, 2> names{{
        {AllocationOrder::Customary, "costs_interest_principal"},
        {AllocationOrder::PrincipalFirst, "principal_costs_interest"},
    }};
};

/// The part of a payment that went to one claim. The parts of a payment and its surplus sum to it.
struct Allocation
{
    ClaimId claim;
    Money costs; ///< Letter fees, § 3 a compensation and other costs.
    Money interest;
    Money principal;
    friend bool operator==(const Allocation &, const Allocation &) = default;
};

/// Money that came in from a debtor.
struct Payment
{
    PaymentId id;
    DebtorId debtor; ///< Invalid while nobody knows whose it is.
    CaseId caseId;   ///< Invalid when it was for a claim without a case.
    QDate date;
    Money amount;
    PaymentSource source = PaymentSource::Manual;
    QString kid;
    QString reference;
    QString note;
    AllocationOrder order = AllocationOrder::Customary;
    std::vector<Allocation> allocations;
    Money surplus; ///< What nothing was owed for.
    bool undone = false;
};
