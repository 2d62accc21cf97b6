// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/model/ids.h"
#include "core/model/step.h"
#include "core/money/money.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

enum class LetterState { Generated, Approved, Sending, Sent, Failed, Posted, Returned, Withdrawn };

template <>
struct EnumNames<LetterState>
{
    static constexpr std::array<std::pair<LetterState, std::string_view>, 8> names{{
        {LetterState::Generated, "generated"},
        {LetterState::Approved, "approved"},
        {LetterState::Sending, "sending"},
        {LetterState::Sent, "sent"},
        {LetterState::Failed, "failed"},
        {LetterState::Posted, "posted"},
        {LetterState::Returned, "returned"},
        {LetterState::Withdrawn, "withdrawn"},
    }};
};

/// Still waiting to leave: blocks the case's next step.
constexpr bool isPending(LetterState state)
{
    return state == LetterState::Generated || state == LetterState::Approved
        || state == LetterState::Sending || state == LetterState::Failed;
}

/// The step counts as taken.
constexpr bool isEffective(LetterState state)
{
    return state == LetterState::Sent || state == LetterState::Posted;
}

/// An amount on one claim.
struct ClaimAmount
{
    ClaimId claim;
    Money amount;
    friend bool operator==(const ClaimAmount &, const ClaimAmount &) = default;
};

/// A letter as it was made: what it charged, what it said, and the bytes that left the house.
struct Letter
{
    LetterId id;
    CaseId caseId;
    Step step = Step::PaymentReminder;
    int attempt = 1; ///< 2 when the step is taken again, for instance after returned mail.
    LetterState state = LetterState::Generated;
    QDate made;     ///< The date printed on it; interest runs to and including it.
    QDate sent;     ///< The day it was posted or e-mailed; invalid until then.
    QDate deadline; ///< Payment deadline printed on it.
    Money fee;          ///< Letter fee charged by this letter (øre), on feeClaim.
    Money feeOffset; ///< Of its lawful fee: what a compensation charged before stands for (inkassoforskriften § 2-6).
    bool feeReversed = false; ///< The fee was taken back later; the letter still says it.
    ClaimId feeClaim;
    Money compensation; ///< § 3 a compensation charged by this letter: on feeClaim, or by compensationParts.
    std::vector<ClaimAmount> compensationParts; ///< Where it charged more than one claim; they sum to it.
    Money total;
    QString language;
    QString templateVersion; ///< Which wording: id and hash of the template.
    QString statementJson;   ///< The statement the letter rests on, as in `case show`.
    QString sha256;          ///< Of the PDF bytes, lower-case hex.
    QStringList channels;    ///< "post", "email".
    QDate printed;           ///< Day of the print job; invalid until printed.
    bool held = false;       ///< A person holds it back; printing skips it.
    std::vector<ClaimId> claims; ///< The claims it covered.
};
