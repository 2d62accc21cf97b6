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

/// Why a payment was spread in its order (law page section 5.1).
enum class OrderBasis {
    Customary, ///< Nobody asked for anything: the creditor chooses, and the customary order is practice.
    DebtorWish, ///< The debtor wrote what he paid for; his wish decides.
    Deduction, ///< Money from utleggstrekk (innkrevingsloven § 29): principal, costs, interest last.
};

template <>
struct EnumNames<OrderBasis>
{
    static constexpr std::array<std::pair<OrderBasis, std::string_view>, 3> names{{
        {OrderBasis::Customary, "customary"},
        {OrderBasis::DebtorWish, "debtor_wish"},
        {OrderBasis::Deduction, "deduction"},
    }};
};

/// What became of money nothing was owed for.
enum class SurplusUseKind { Refund, Move };

template <>
struct EnumNames<SurplusUseKind>
{
    static constexpr std::array<std::pair<SurplusUseKind, std::string_view>, 2> names{{
        {SurplusUseKind::Refund, "refund"},
        {SurplusUseKind::Move, "move"},
    }};
};

/// Surplus that was sent back, or moved to another claim as a payment of its own.
struct SurplusUse
{
    qint64 id = 0;
    PaymentId payment;
    QDate day;
    SurplusUseKind kind = SurplusUseKind::Refund;
    Money amount;
    PaymentId to; ///< The payment it became; invalid for a refund.
    QString note;
    bool undone = false;
    friend bool operator==(const SurplusUse &, const SurplusUse &) = default;
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
    OrderBasis basis = OrderBasis::Customary;
    std::vector<Allocation> allocations;
    Money surplus;     ///< What nothing was owed for.
    Money surplusUsed; ///< Of the surplus: sent back or moved to another claim; never spread again.
    bool undone = false;
};
