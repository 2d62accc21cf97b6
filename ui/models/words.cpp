// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/words.h"

#include "core/calendar/dateformat.h"
#include "core/model/legalevent.h"
#include "core/money/format.h"
#include "core/money/parse.h"
#include "ui/models/moneywords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace words {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(words)
};

QString shortDate(QDate day)
{
    return fmt::date(day);
}

QString kroner(const QJsonValue &value)
{
    const auto amount = parse::plainAmount(value.toString());
    return amount ? fmt::kroner(*amount) : QString();
}

QString day(const QJsonValue &value)
{
    const auto date = parse::isoDate(value.toString());
    return date ? fmt::date(*date) : QString();
}

} // namespace

QString debtorKind(DebtorKind kind)
{
    switch (kind) {
    case DebtorKind::Unknown: return Words::tr("Unknown");
    case DebtorKind::Person: return Words::tr("Person");
    case DebtorKind::SoleTrader: return Words::tr("Sole trader");
    case DebtorKind::Company: return Words::tr("Company");
    case DebtorKind::Public: return Words::tr("Public body");
    }
    return {};
}

QString closeReason(CloseReason reason)
{
    switch (reason) {
    case CloseReason::Paid: return Words::tr("Paid");
    case CloseReason::Withdrawn: return Words::tr("We withdraw the case");
    case CloseReason::Insolvent: return Words::tr("The debtor is insolvent");
    case CloseReason::WrittenOff: return Words::tr("Written off");
    case CloseReason::Settled: return Words::tr("Settled");
    case CloseReason::TimeBarred: return Words::tr("Time-barred");
    case CloseReason::Agency: return Words::tr("Handed to an agency");
    }
    return {};
}

QString letterState(LetterState state)
{
    switch (state) {
    case LetterState::Generated: return Words::tr("To be looked at");
    case LetterState::Approved: return Words::tr("Approved");
    case LetterState::Sending: return Words::tr("Sending");
    case LetterState::Sent: return Words::tr("Sent");
    case LetterState::Failed: return Words::tr("Failed");
    case LetterState::Posted: return Words::tr("Posted");
    case LetterState::Returned: return Words::tr("Came back");
    case LetterState::Withdrawn: return Words::tr("Withdrawn");
    }
    return {};
}

Tone letterTone(LetterState state)
{
    switch (state) {
    case LetterState::Generated: return Tone::Warn;
    case LetterState::Approved:
    case LetterState::Sending: return Tone::Accent;
    case LetterState::Sent:
    case LetterState::Posted: return Tone::Ok;
    case LetterState::Failed:
    case LetterState::Returned: return Tone::Bad;
    case LetterState::Withdrawn: return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString caseBadge(const workflow::CaseRow &row, const Session &session)
{
    switch (row.state) {
    case CaseState::Closed: return row.closeReason ? closeReason(*row.closeReason) : Words::tr("Closed");
    case CaseState::Paused: return Words::tr("Paused");
    case CaseState::Disputed: return Words::tr("Disputed");
    case CaseState::Active: break;
    }
    return row.stage < 0 ? Words::tr("Started") : session.stepName(static_cast<Step>(row.stage));
}

Tone caseTone(const workflow::CaseRow &row)
{
    if (row.state == CaseState::Closed)
        return row.closeReason == CloseReason::Paid ? Tone::Ok : Tone::Neutral;
    if (row.state == CaseState::Disputed)
        return Tone::Bad;
    if (row.state == CaseState::Paused || row.stage < 0)
        return Tone::Neutral;
    if (row.stage >= static_cast<int>(Step::PaymentDemand))
        return Tone::Law;
    return row.stage >= static_cast<int>(Step::CollectionNotice) ? Tone::Warn : Tone::Accent;
}

QStringList stepNames(const Session &session)
{
    QStringList out;
    for (int step = 0; step < stepCount; ++step)
        out.append(session.stepName(static_cast<Step>(step)));
    return out;
}

QString ledgerBadge(const workflow::LedgerRow &row, const Session &session)
{
    using workflow::LedgerStatus;
    switch (row.status) {
    case LedgerStatus::NotDue: return Words::tr("Not due");
    case LedgerStatus::NotStarted: return Words::tr("Not started");
    case LedgerStatus::Uncollectable: return Words::tr("Cannot be collected");
    case LedgerStatus::Paused: return Words::tr("Paused");
    case LedgerStatus::Disputed: return Words::tr("Disputed");
    case LedgerStatus::Settled: return Words::tr("Settled");
    case LedgerStatus::Credit: return Words::tr("Credit");
    case LedgerStatus::WrittenOff: return Words::tr("Written off");
    case LedgerStatus::Closed: return Words::tr("Case closed");
    case LedgerStatus::Waiting:
    case LedgerStatus::InCase:
    case LedgerStatus::Legal: break;
    }
    return row.stage < 0 ? Words::tr("Started") : session.stepName(static_cast<Step>(row.stage));
}

Tone ledgerTone(const workflow::LedgerRow &row)
{
    using workflow::LedgerStatus;
    switch (row.status) {
    case LedgerStatus::Uncollectable: return Tone::Warn;
    case LedgerStatus::Disputed: return Tone::Bad;
    case LedgerStatus::Settled: return Tone::Ok;
    case LedgerStatus::Legal: return Tone::Law;
    case LedgerStatus::InCase:
    case LedgerStatus::Waiting:
        if (row.stage >= static_cast<int>(Step::PaymentDemand))
            return Tone::Law;
        return row.stage >= static_cast<int>(Step::CollectionNotice) ? Tone::Warn : Tone::Accent;
    default: return Tone::Neutral;
    }
}

QString ledgerNow(const workflow::LedgerRow &row, const Session &session)
{
    using workflow::LedgerStatus;
    switch (row.status) {
    case LedgerStatus::NotDue: return Words::tr("Due %1").arg(shortDate(row.due));
    case LedgerStatus::Settled:
    case LedgerStatus::Credit: return {};
    case LedgerStatus::Uncollectable: return session.sentence(row.reason);
    case LedgerStatus::Waiting: return Words::tr("A letter waits in the outbox");
    case LedgerStatus::NotStarted:
    case LedgerStatus::WrittenOff:
        return row.comingFrom.isValid() && row.comingFrom > session.today() ? Words::tr("Can start from %1").arg(shortDate(row.comingFrom)) : Words::tr("Can start now");
    default: break;
    }
    if (!row.reason.isSet())
        return row.coming < 0 ? QString() : Words::tr("Ready: %1").arg(session.stepName(static_cast<Step>(row.coming)));
    if (row.comingFrom.isValid())
        return Words::tr("%1 from %2").arg(session.stepName(static_cast<Step>(row.coming)), shortDate(row.comingFrom));
    return session.sentence(row.reason);
}

QString caseNow(const workflow::CaseRow &row, const Session &session)
{
    if (row.state == CaseState::Closed)
        return Words::tr("Closed %1").arg(shortDate(row.closed));
    if (row.state == CaseState::Paused)
        return Words::tr("Paused until %1").arg(shortDate(row.pausedUntil));
    if (row.state == CaseState::Disputed)
        return Words::tr("The objection must be settled first");
    if (row.pending)
        return Words::tr("A letter waits in the outbox");
    if (row.ready)
        return Words::tr("Ready: %1").arg(session.stepName(static_cast<Step>(row.coming)));
    if (row.comingFrom.isValid())
        return Words::tr("%1 from %2").arg(session.stepName(static_cast<Step>(row.coming)), shortDate(row.comingFrom));
    return row.reason.isSet() ? session.sentence(row.reason) : QString();
}

namespace {

/// What became of a legal step, in one line of the history.
QString legalEvent(const QJsonObject &data, bool undone, const QString &step)
{
    const QString on = day(data.value(QStringLiteral("day")));
    if (undone)
        return Words::tr("%1: the event of %2 taken back").arg(step, on);
    switch (enumFromText<LegalEventKind>(data.value(QStringLiteral("kind")).toString()).value_or(LegalEventKind::Filed)) {
    case LegalEventKind::Filed: return Words::tr("%1 handed in %2").arg(step, on);
    case LegalEventKind::Served: return Words::tr("%1 served %2").arg(step, on);
    case LegalEventKind::Answered: return Words::tr("%1: the debtor answered %2").arg(step, on);
    case LegalEventKind::Objected: return Words::tr("%1: the debtor objected %2").arg(step, on);
    case LegalEventKind::Refused: return Words::tr("%1 refused %2").arg(step, on);
    case LegalEventKind::Withdrawn: return Words::tr("%1 withdrawn %2").arg(step, on);
    case LegalEventKind::Attached: return Words::tr("Attachment taken %1").arg(on);
    case LegalEventKind::NothingFound: return Words::tr("Attachment in vain %1").arg(on);
    case LegalEventKind::NoDecision: return Words::tr("%1 ended without a decision %2").arg(step, on);
    case LegalEventKind::Decided: return Words::tr("%1 decided %2").arg(step, on);
    case LegalEventKind::Settled: return Words::tr("%1 settled %2").arg(step, on);
    case LegalEventKind::Declared: return Words::tr("Declared bankrupt %1").arg(on);
    }
    return step;
}

} // namespace

QString event(const CaseEvent &event, const Session &session)
{
    const QJsonObject data = QJsonDocument::fromJson(event.data.toUtf8()).object();
    const auto step = enumFromText<Step>(data.value(QStringLiteral("step")).toString());
    const QString name = step ? session.stepName(*step) : QString();
    const QString &kind = event.kind;
    if (kind == u"case.started") {
        QStringList invoices;
        for (const QJsonValue &number : data.value(QStringLiteral("invoices")).toArray())
            invoices.append(number.toString());
        return Words::tr("Case started for invoice %1").arg(invoices.join(QStringLiteral(", ")));
    }
    if (kind == u"case.paused")
        return Words::tr("Paused until %1").arg(day(data.value(QStringLiteral("until"))));
    if (kind == u"case.resumed")
        return Words::tr("The case goes on");
    if (kind == u"case.disputed")
        return Words::tr("The debtor objects");
    if (kind == u"case.settled")
        return Words::tr("Paid in full");
    if (kind == u"case.reopened")
        return Words::tr("Opened again");
    if (kind == u"case.closed") {
        const auto reason = enumFromText<CloseReason>(data.value(QStringLiteral("reason")).toString());
        return reason ? Words::tr("Closed: %1").arg(closeReason(*reason)) : Words::tr("Closed");
    }
    if (kind == u"letter.made")
        return Words::tr("%1 made").arg(name);
    if (kind == u"letter.approved")
        return Words::tr("%1 approved").arg(name);
    if (kind == u"letter.held")
        return Words::tr("%1 held back").arg(name);
    if (kind == u"letter.released")
        return Words::tr("%1 released").arg(name);
    if (kind == u"letter.printed")
        return Words::tr("%1 printed").arg(name);
    if (kind == u"letter.posted")
        return Words::tr("%1 posted").arg(name);
    if (kind == u"letter.returned")
        return Words::tr("%1 came back").arg(name);
    if (kind == u"letter.withdrawn")
        return Words::tr("%1 withdrawn").arg(name);
    if (kind == u"payment.added")
        return Words::tr("Paid %1").arg(kroner(data.value(QStringLiteral("amount"))));
    if (kind == u"payment.undone")
        return Words::tr("Payment of %1 taken back").arg(kroner(data.value(QStringLiteral("amount"))));
    if (kind == u"note")
        return Words::tr("Note");
    if (kind.startsWith(u"legal."))
        return legalEvent(data, kind == u"legal.undone", name);
    if (kind == u"case.enforcement")
        return Words::tr("Rules on attachment looked up");
    const QString money = moneyEvent(kind, data);
    return money.isEmpty() ? kind : money;
}

QString eventDetail(const CaseEvent &event, const Session &)
{
    const QJsonObject data = QJsonDocument::fromJson(event.data.toUtf8()).object();
    QStringList parts;
    if (const QString note = data.value(QStringLiteral("note")).toString(); !note.isEmpty())
        parts.append(note);
    if (event.kind == u"letter.made") {
        parts.append(Words::tr("to pay %1").arg(kroner(data.value(QStringLiteral("total")))));
        parts.append(Words::tr("deadline %1").arg(day(data.value(QStringLiteral("deadline")))));
    } else if (event.kind == u"letter.posted") {
        parts.append(Words::tr("deadline %1").arg(day(data.value(QStringLiteral("deadline")))));
    } else if (event.kind == u"payment.added") {
        parts.append(Words::tr("costs %1, interest %2, principal %3")
                         .arg(kroner(data.value(QStringLiteral("costs"))), kroner(data.value(QStringLiteral("interest"))), kroner(data.value(QStringLiteral("principal")))));
        if (const QString surplus = data.value(QStringLiteral("surplus")).toString(); !surplus.isEmpty() && surplus != u"0.00")
            parts.append(Words::tr("too much: %1").arg(kroner(data.value(QStringLiteral("surplus")))));
    } else if (event.kind == u"case.settled") {
        if (const QString rest = data.value(QStringLiteral("rest")).toString(); !rest.isEmpty() && rest != u"0.00")
            parts.append(Words::tr("a rest of %1 was let go by the rule for small rests").arg(kroner(data.value(QStringLiteral("rest")))));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace words
