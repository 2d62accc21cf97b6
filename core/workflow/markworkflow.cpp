// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/markworkflow.h"

#include "core/calendar/dateformat.h"
#include "core/engine/ruleids.h"
#include "core/store/casestore.h"
#include "core/store/debtormarkstore.h"
#include "core/store/debtorstore.h"
#include "core/store/transaction.h"
#include "core/workflow/casechange.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MarkWorkflow)
};

const QString registerName = QStringLiteral("Enhetsregisteret");

Result<void> sane(const DebtorMark &mark, QDate today)
{
    if (mark.source.trimmed().isEmpty())
        return Error{ErrorKind::Usage, Words::tr("Say where this was read, such as Brønnøysundregistrene or a letter from the court.")};
    if ((mark.since.isValid() && mark.since > today) || mark.asOf > today)
        return Error{ErrorKind::BadInput, Words::tr("Give the day it happened, today at the latest.")};
    const QString &place = mark.municipality;
    const bool isNumber = place.size() == 4 && std::all_of(place.begin(), place.end(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    if (!place.isEmpty() && !isNumber)
        return Error{ErrorKind::BadInput, Words::tr("A municipality is named by its number of four digits, such as 0301, not \"%1\".").arg(place)};
    return {};
}

QJsonObject markData(const DebtorMark &mark)
{
    return {{QStringLiteral("standing"), enumText(mark.standing)},
            {QStringLiteral("since"), fmt::isoDate(mark.since)},
            {QStringLiteral("municipality"), mark.municipality},
            {QStringLiteral("source"), mark.source},
            {QStringLiteral("as_of"), fmt::isoDate(mark.asOf)}};
}

} // namespace

Result<DebtorMark> MarkWorkflow::of(DebtorId debtor)
{
    return store::DebtorMarkStore(m_session.db()).find(debtor);
}

Result<std::vector<DebtorMark>> MarkWorkflow::all()
{
    return store::DebtorMarkStore(m_session.db()).all();
}

Reason MarkWorkflow::reasonOf(const DebtorMark &mark)
{
    namespace rule = engine::rule;
    const QDate from = mark.countsFrom();
    switch (mark.standing) {
    case DebtorStanding::Ordinary: break;
    case DebtorStanding::WindingUp: return {.rule = rule::debtorWindingUp, .date = from};
    case DebtorStanding::Reconstruction: return {.rule = rule::debtorReconstruction, .date = from};
    case DebtorStanding::ForcedWindingUp: return {.rule = rule::debtorForcedWindingUp, .date = from};
    case DebtorStanding::Bankrupt: return {.rule = rule::bankruptcyDeclared, .date = from};
    case DebtorStanding::Deleted: return {.rule = rule::debtorDeleted, .date = from};
    case DebtorStanding::DebtSettlement: return {.rule = rule::debtorDebtSettlement, .date = from};
    case DebtorStanding::Deceased: return {.rule = rule::debtorDeceased, .date = from};
    }
    return {};
}

Result<DebtorMark> MarkWorkflow::set(DebtorMark mark)
{
    mark.source = mark.source.trimmed();
    if (!mark.asOf.isValid())
        mark.asOf = m_session.today();
    if (auto fine = sane(mark, m_session.today()); !fine)
        return fine.error();
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    auto debtor = store::DebtorStore(m_session.db()).find(mark.debtor);
    if (!debtor)
        return debtor.error();
    store::DebtorMarkStore marks(m_session.db());
    auto before = marks.find(mark.debtor);
    if (!before)
        return before.error();
    if (*before == mark)
        return mark;
    if (auto kept = marks.put(mark); !kept)
        return kept.error();
    const bool isNew = before->standing != mark.standing || before->countsFrom() != mark.countsFrom();
    const Reason reason = reasonOf(mark);
    const QString said = reason.isSet() ? m_session.sentence(reason) : Words::tr("The debtor is marked as ordinary again.");
    auto files = store::CaseStore(m_session.db()).list({.openOnly = true, .debtor = mark.debtor});
    if (!files)
        return files.error();
    for (const Case &file : *files) {
        if (isNew && (reason.isSet() || before->standing != DebtorStanding::Ordinary)) {
            if (auto noted = record(m_session, file, QStringLiteral("note"), {{QStringLiteral("note"), said + u' ' + mark.source}}); !noted)
                return noted.error();
        }
        if (!endsCollection(mark.standing))
            continue;
        if (auto gone = withdrawPending(m_session, file, said); !gone)
            return gone.error();
    }
    if (auto noted = m_session.journal(QStringLiteral("debtor.marked"), QStringLiteral("debtor %1").arg(debtor->number),
                                       QString::fromUtf8(QJsonDocument(markData(mark)).toJson(QJsonDocument::Compact)));
        !noted)
        return noted.error();
    if (auto done = tx.commit(); !done)
        return done.error();
    Changes changes;
    changes.ledger = changes.cases = changes.letters = true;
    m_session.announce(changes);
    return mark;
}

DebtorMark MarkWorkflow::fromRegister(const DebtorMark &before, const registers::Unit &unit, QDate today)
{
    DebtorMark mark = before;
    if (!unit.municipality.isEmpty())
        mark.municipality = unit.municipality;
    mark.standing = unit.deleted                       ? DebtorStanding::Deleted
        : unit.bankrupt                                ? DebtorStanding::Bankrupt
        : unit.forcedWindingUp                         ? DebtorStanding::ForcedWindingUp
        : unit.reconstructionSince.isValid()           ? DebtorStanding::Reconstruction
        : unit.windingUp                               ? DebtorStanding::WindingUp
                                                       : DebtorStanding::Ordinary;
    mark.since = unit.deleted                ? unit.deletedSince
        : unit.bankrupt                      ? unit.bankruptSince
        : unit.forcedWindingUp               ? unit.forcedSince
        : unit.reconstructionSince.isValid() ? unit.reconstructionSince
        : unit.windingUp                     ? unit.windingUpSince
                                             : QDate();
    const bool byHand = before.isKnown() && before.source != registerName && before.standing != DebtorStanding::Ordinary;
    if (mark.standing == DebtorStanding::Ordinary && byHand) {
        mark.standing = before.standing;
        mark.since = before.countsFrom();
        mark.source = before.source;
    } else {
        mark.source = registerName;
    }
    // Read again with the same answer: the mark counts from the day it was first read where no day is given.
    if (!mark.since.isValid() && mark.standing != DebtorStanding::Ordinary)
        mark.since = before.standing == mark.standing ? before.countsFrom() : today;
    mark.asOf = today;
    return mark;
}

} // namespace workflow
