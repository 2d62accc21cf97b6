// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/model/ids.h"

#include <QDate>
#include <QString>

/// What can start, interrupt or extend the limitation of a claim, named by the paragraph of foreldelsesloven.
/// A reminder, a collection notice, a payment demand and a bankruptcy notice are not among them: §§ 14-18
/// name none of them.
enum class LimitationKind {
    Start, ///< § 3: the day the creditor could first demand payment, where it is not the due date.
    DebtInstrument, ///< § 5: gjeldsbrev or loan, ten years from the day payment could be demanded.
    Acknowledgement, ///< §§ 14, 20: a new period of the same length.
    Proceedings,     ///< § 15: forliksklage or action; nothing lapses while it runs (§ 21 no. 1).
    Board,           ///< § 16: a complaint board.
    Enforcement,     ///< § 17: petition for enforcement on a basis.
    Bankruptcy,      ///< § 18: petition for bankruptcy, or the claim notified in the estate.
    Decision,        ///< § 21 no. 2: settlement, judgment or ruling, ten years.
    DecisionNotBinding, ///< § 21 no. 2: a decision that does not establish the claim, the ordinary period anew.
    EnforcementEnded,     ///< § 21 no. 3: enforcement without full cover, ten years from its end.
    EstateEnded,          ///< § 21 no. 3: recognised in an estate, ten years from its end.
    EndedWithoutDecision, ///< § 22 no. 1: one year.
    Refused,              ///< § 22 no. 2: petition refused or claim not recognised, one year.
    Withdrawn, ///< Taken back by the creditor: § 22 no. 1 gives no extra year, the old period counts again.
    Deduction, ///< § 21 no. 1: utleggstrekk decided; no lapse while it stands.
    DeductionNotified, ///< § 21 no. 1: Innkrevingsmyndigheten told, or money paid out: ten years anew.
    DeductionEnded, ///< § 22 no. 4: one year at the earliest.
    Extension,      ///< § 28: the debtor agrees, up to three years at a time and ten in all.
};

template <>
struct EnumNames<LimitationKind>
{
    using K = LimitationKind;
    static constexpr std::array<std::pair<K, std::string_view>, 18> names{{
        {K::Start, "start"},
        {K::DebtInstrument, "debt_instrument"},
        {K::Acknowledgement, "acknowledgement"},
        {K::Proceedings, "proceedings"},
        {K::Board, "board"},
        {K::Enforcement, "enforcement"},
        {K::Bankruptcy, "bankruptcy"},
        {K::Decision, "decision"},
        {K::DecisionNotBinding, "decision_not_binding"},
        {K::EnforcementEnded, "enforcement_ended"},
        {K::EstateEnded, "estate_ended"},
        {K::EndedWithoutDecision, "ended_without_decision"},
        {K::Refused, "refused"},
        {K::Withdrawn, "withdrawn"},
        {K::Deduction, "deduction"},
        {K::DeductionNotified, "deduction_notified"},
        {K::DeductionEnded, "deduction_ended"},
        {K::Extension, "extension"},
    }};
};

/// Who noted a limitation event.
enum class LimitationSource { Manual, Instalment, Legal };

template <>
struct EnumNames<LimitationSource>
{
    static constexpr std::array<std::pair<LimitationSource, std::string_view>, 3> names{{
        {LimitationSource::Manual, "manual"},
        {LimitationSource::Instalment, "instalment"},
        {LimitationSource::Legal, "legal"},
    }};
};

/// One dated event in the limitation of a claim.
struct LimitationEvent
{
    LimitationEventId id;
    ClaimId claim;
    QDate day; ///< The day it happened: filed, acknowledged, decided, ended.
    LimitationKind kind = LimitationKind::Acknowledgement;
    QDate until; ///< Of an extension: the day agreed.
    QString note;
    LimitationSource source = LimitationSource::Manual;
    bool undone = false;
    friend bool operator==(const LimitationEvent &, const LimitationEvent &) = default;
};
