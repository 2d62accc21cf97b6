// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ladder.h"
#include "core/engine/repair.h"
#include "core/engine/statement.h"
#include "core/model/case.h"
#include "core/model/debtor.h"
#include "core/model/letter.h"
#include "core/store/casefactsquery.h"
#include "core/workflow/session.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace workflow {

class JsonText;

/// One row of the case list.
struct CaseRow
{
    CaseId id;
    QString number;
    DebtorId debtor;
    QString debtorName;
    QString debtorNumber;
    DebtorKind debtorKind = DebtorKind::Unknown;
    CaseState state = CaseState::Active;
    std::optional<CloseReason> closeReason;
    QDate opened;
    QDate closed;
    QDate pausedUntil;
    int claims = 0;
    int stage = -1;       ///< Last step taken, -1 when none.
    QDate stageSent;
    QDate deadline;       ///< Of the last step taken.
    bool pending = false; ///< A letter waits in the outbox.
    int coming = -1;
    QDate comingFrom;
    bool ready = false;   ///< The coming step can be taken today.
    Reason reason;        ///< Why it waits, when not ready.
    std::vector<Reason> remarks; ///< What changes for the case although nothing is refused: a new act.
    Money total;          ///< Today, everything.
    bool totalKnown = true; ///< False when a rate for today is missing; total is then zero.
};

/// A case with everything its page shows, as of a day.
struct CaseView
{
    Case file;
    Debtor debtor;
    engine::Statement statement;
    engine::Decision decision;
    engine::Repair repair; ///< What a merged case still lacks, and the one letter that cures it.
    std::vector<Letter> letters;
    std::vector<CaseEvent> events;
    std::vector<LegalEvent> legal; ///< What has become of its legal steps, in order.
    int stage = -1;
    engine::CaseFacts facts;       ///< What statement and decision were worked out from.
    QHash<qint64, ClaimId> meant;  ///< Payment id → the claim its KID or reference names.
    std::vector<std::pair<QDate, Money>> payBy; ///< What it would be if paid later; dates with known rates only.
};

struct StartOptions
{
    bool together = false; ///< One case for all items of a debtor; otherwise one each.
    std::optional<Step> at; ///< Where the user wants to begin.
    bool autopilot = false;
};

/// Starting, steering and closing collection cases.
class CaseWorkflow
{
public:
    explicit CaseWorkflow(Session &session) : m_session(session) {}

    /// Starts cases for ledger items. Refuses the whole act, naming each item that cannot be collected
    /// and why, or that already has a case.
    Result<std::vector<Case>> start(const std::vector<ClaimId> &claims, const StartOptions &options);
    /// Finds items by invoice number, or by "customer/number" where a number occurs twice.
    Result<std::vector<ClaimId>> claimsByNumber(const QStringList &numbers);

    Result<std::vector<CaseRow>> list(bool withClosed = true);
    Result<CaseId> find(const QString &idOrNumber);
    /// The case on a day (past or future).
    Result<CaseView> view(CaseId id, QDate on);
    /// Every case on a day as `explain` says it, one after the other to `sink`: closed ones too; the text holds while
    /// the sink runs. Refuses at the first case for which a rate is missing, naming it. Makes no history and no "if
    /// you pay by".
    Result<void> explainAll(QDate on, const std::function<void(const CaseView &, const JsonText &)> &sink);

    /// Holds everything until a day, on which the case goes on by itself. Letters that have not left
    /// are withdrawn. Refuses a day that has come, and a disputed case (nothing is sent in it anyway).
    Result<void> pause(CaseId id, QDate until, const QString &note);
    /// Goes on after a pause; takes back every dispute of the case.
    Result<void> resume(CaseId id);
    /// Marks the case, or one claim of it, as disputed. Letters that have not left are withdrawn; no new
    /// one covers a disputed claim, and none is made at all while every open claim is. With `amount` the debtor
    /// objects to that part of the principal of one claim only: the claim is split, the undisputed part goes on
    /// without fees (inkassoloven § 17 second paragraph), and the disputed one rests until the dispute is withdrawn,
    /// which joins the two again.
    Result<void> dispute(CaseId id, ClaimId claim, const QString &note, std::optional<Money> amount = {});
    /// The objection to one claim, or to all of the case, is withdrawn or settled.
    Result<void> undispute(CaseId id, ClaimId claim, const QString &note);
    Result<void> close(CaseId id, CloseReason reason, const QString &note);
    /// Opens a closed case again, disputed as it was. Refuses when nothing is open, or when one of its items is in another case.
    Result<void> reopen(CaseId id);
    Result<void> note(CaseId id, const QString &text);

private:
    /// What a change of the case puts in its history.
    struct Recorded
    {
        QString kind;
        QJsonObject data;
    };
    /// Loads the case, lets `act` change `rows.value`, saves and records, all in one transaction.
    Result<void> change(CaseId id, const std::function<Result<Recorded>(store::CaseRows &)> &act);
    /// Marks claims, in the store and in `rows`.
    Result<void> setDisputed(store::CaseRows &rows, const std::vector<ClaimId> &claims, bool disputed);
    Result<void> setDisputedPart(store::CaseRows &rows, ClaimId claim, Money amount);

    Session &m_session;
};

} // namespace workflow
