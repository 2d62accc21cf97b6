// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/model/ids.h"
#include "core/model/step.h"
#include "core/money/money.h"

#include <QDate>
#include <QString>

#include <vector>

/// What happened to a legal step after its papers were made.
enum class LegalEventKind {
    Filed,        ///< Handed in to the namsfogd, the stevnevitne, the court, the board or the agency.
    Served,       ///< The konkursvarsel was lawfully served: its two weeks run (konkursloven § 63).
    Answered,     ///< The debtor answered without objecting.
    Objected,     ///< The debtor objected to the claim.
    Refused,      ///< Refused or dismissed by the authority.
    Withdrawn,    ///< Taken back by the creditor.
    Attached,     ///< Utlegg was taken: pledge or deductions.
    NothingFound, ///< "Intet til utlegg" (tvangsfullbyrdelsesloven § 7-23; konkursloven § 62).
    NoDecision,   ///< The case ended without a decision (foreldelsesloven § 22).
    Decided,      ///< Judgment or ruling.
    Settled,      ///< Settlement in court or before the board.
    Declared,     ///< The debtor was declared bankrupt.
};

template <>
struct EnumNames<LegalEventKind>
{
    static constexpr std::array<std::pair<LegalEventKind, std::string_view>, 12> names{{
        {LegalEventKind::Filed, "filed"},
        {LegalEventKind::Served, "served"},
        {LegalEventKind::Answered, "answered"},
        {LegalEventKind::Objected, "objected"},
        {LegalEventKind::Refused, "refused"},
        {LegalEventKind::Withdrawn, "withdrawn"},
        {LegalEventKind::Attached, "attached"},
        {LegalEventKind::NothingFound, "nothing_found"},
        {LegalEventKind::NoDecision, "no_decision"},
        {LegalEventKind::Decided, "decided"},
        {LegalEventKind::Settled, "settled"},
        {LegalEventKind::Declared, "declared"},
    }};
};

/// True for what ends the step: nothing more is waited for from the authority.
constexpr bool endsStep(LegalEventKind kind)
{
    return kind == LegalEventKind::Refused || kind == LegalEventKind::Withdrawn
        || kind == LegalEventKind::Attached || kind == LegalEventKind::NothingFound
        || kind == LegalEventKind::NoDecision || kind == LegalEventKind::Decided
        || kind == LegalEventKind::Settled || kind == LegalEventKind::Declared;
}

/// One event of a legal step. Its costs are what the debtor owes for it from that day, with the
/// rettsgebyr they were worked out from: R of the day of filing (rettsgebyrloven §§ 4, 6 a).
struct LegalEvent
{
    LegalEventId id;
    CaseId caseId;
    LetterId letter; ///< The papers of the step; invalid when they were made outside Kravbok.
    Step step = Step::Attachment;
    LegalEventKind kind = LegalEventKind::Filed;
    QDate day;
    Money fee;                  ///< Court fee, or the fee for service.
    Money feeOffset; ///< Of the fee for service: what a compensation charged before stands for; `fee` is the rest.
    qint64 feeMultipleE4 = 0;   ///< Multiple of R in 1/10000.
    Money writing;              ///< For writing the petition (FOR-2020-10-23-2120 § 2).
    qint64 writingMultipleE4 = 0;
    qint64 writingVatBp = 0;    ///< VAT added to it, basis points.
    Money rettsgebyr;           ///< R of the day; zero when nothing was charged.
    ClaimId costClaim;          ///< The claim the costs stand on.
    QString note;
    std::vector<ClaimId> claims; ///< The claims the step was about.
};
