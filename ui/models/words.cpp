// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/words.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/money/parse.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace words {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("words", text);
}

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
    case DebtorKind::Unknown: return tr("Unknown");
    case DebtorKind::Person: return tr("Person");
    case DebtorKind::SoleTrader: return tr("Sole trader");
    case DebtorKind::Company: return tr("Company");
    case DebtorKind::Public: return tr("Public body");
    }
    return {};
}

QString closeReason(CloseReason reason)
{
    switch (reason) {
    case CloseReason::Paid: return tr("Paid");
    case CloseReason::Withdrawn: return tr("We withdraw the case");
    case CloseReason::Insolvent: return tr("The debtor is insolvent");
    case CloseReason::WrittenOff: return tr("Written off");
    case CloseReason::Settled: return tr("Settled");
    case CloseReason::TimeBarred: return tr("Time-barred");
    case CloseReason::Agency: return tr("Handed to an agency");
    }
    return {};
}

QString letterState(LetterState state)
{
    switch (state) {
    case LetterState::Generated: return tr("To be looked at");
    case LetterState::Approved: return tr("Approved");
    case LetterState::Sending: return tr("Sending");
    case LetterState::Sent: return tr("Sent");
    case LetterState::Failed: return tr("Failed");
    case LetterState::Posted: return tr("Posted");
    case LetterState::Returned: return tr("Came back");
    case LetterState::Withdrawn: return tr("Withdrawn");
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
    case CaseState::Closed: return row.closeReason ? closeReason(*row.closeReason) : tr("Closed");
    case CaseState::Paused: return tr("Paused");
    case CaseState::Disputed: return tr("Disputed");
    case CaseState::Active: break;
    }
    return row.stage < 0 ? tr("Started") : session.stepName(static_cast<Step>(row.stage));
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

QString ledgerBadge(const workflow::LedgerRow &row, const Session &session)
{
    using workflow::LedgerStatus;
    switch (row.status) {
    case LedgerStatus::NotDue: return tr("Not due");
    case LedgerStatus::NotStarted: return tr("Not started");
    case LedgerStatus::Uncollectable: return tr("Cannot be collected");
    case LedgerStatus::Paused: return tr("Paused");
    case LedgerStatus::Disputed: return tr("Disputed");
    case LedgerStatus::Settled: return tr("Settled");
    case LedgerStatus::Credit: return tr("Credit");
    case LedgerStatus::WrittenOff: return tr("Written off");
    case LedgerStatus::Closed: return tr("Case closed");
    case LedgerStatus::Waiting:
    case LedgerStatus::InCase:
    case LedgerStatus::Legal: break;
    }
    return row.stage < 0 ? tr("Started") : session.stepName(static_cast<Step>(row.stage));
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
    case LedgerStatus::NotDue: return tr("Due %1").arg(shortDate(row.due));
    case LedgerStatus::Settled:
    case LedgerStatus::Credit: return {};
    case LedgerStatus::Uncollectable: return session.sentence(row.reason);
    case LedgerStatus::Waiting: return tr("A letter waits in the outbox");
    case LedgerStatus::NotStarted:
    case LedgerStatus::WrittenOff:
        return row.comingFrom.isValid() && row.comingFrom > session.today() ? tr("Can start from %1").arg(shortDate(row.comingFrom)) : tr("Can start now");
    default: break;
    }
    if (!row.reason.isSet())
        return row.coming < 0 ? QString() : tr("Ready: %1").arg(session.stepName(static_cast<Step>(row.coming)));
    if (row.comingFrom.isValid())
        return tr("%1 from %2").arg(session.stepName(static_cast<Step>(row.coming)), shortDate(row.comingFrom));
    return session.sentence(row.reason);
}

QString caseNow(const workflow::CaseRow &row, const Session &session)
{
    if (row.state == CaseState::Closed)
        return tr("Closed %1").arg(shortDate(row.closed));
    if (row.state == CaseState::Paused)
        return tr("Paused until %1").arg(shortDate(row.pausedUntil));
    if (row.state == CaseState::Disputed)
        return tr("The objection must be settled first");
    if (row.pending)
        return tr("A letter waits in the outbox");
    if (row.ready)
        return tr("Ready: %1").arg(session.stepName(static_cast<Step>(row.coming)));
    if (row.comingFrom.isValid())
        return tr("%1 from %2").arg(session.stepName(static_cast<Step>(row.coming)), shortDate(row.comingFrom));
    return row.reason.isSet() ? session.sentence(row.reason) : QString();
}

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
        return tr("Case started for invoice %1").arg(invoices.join(QStringLiteral(", ")));
    }
    if (kind == u"case.paused")
        return tr("Paused until %1").arg(day(data.value(QStringLiteral("until"))));
    if (kind == u"case.resumed")
        return tr("The case goes on");
    if (kind == u"case.disputed")
        return tr("The debtor objects");
    if (kind == u"case.settled")
        return tr("Paid in full");
    if (kind == u"case.reopened")
        return tr("Opened again");
    if (kind == u"case.closed") {
        const auto reason = enumFromText<CloseReason>(data.value(QStringLiteral("reason")).toString());
        return reason ? tr("Closed: %1").arg(closeReason(*reason)) : tr("Closed");
    }
    if (kind == u"letter.made")
        return tr("%1 made").arg(name);
    if (kind == u"letter.approved")
        return tr("%1 approved").arg(name);
    if (kind == u"letter.held")
        return tr("%1 held back").arg(name);
    if (kind == u"letter.released")
        return tr("%1 released").arg(name);
    if (kind == u"letter.printed")
        return tr("%1 printed").arg(name);
    if (kind == u"letter.posted")
        return tr("%1 posted").arg(name);
    if (kind == u"letter.returned")
        return tr("%1 came back").arg(name);
    if (kind == u"letter.withdrawn")
        return tr("%1 withdrawn").arg(name);
    if (kind == u"payment.added")
        return tr("Paid %1").arg(kroner(data.value(QStringLiteral("amount"))));
    if (kind == u"payment.undone")
        return tr("Payment of %1 taken back").arg(kroner(data.value(QStringLiteral("amount"))));
    if (kind == u"note")
        return tr("Note");
    return kind;
}

QString eventDetail(const CaseEvent &event, const Session &)
{
    const QJsonObject data = QJsonDocument::fromJson(event.data.toUtf8()).object();
    QStringList parts;
    if (const QString note = data.value(QStringLiteral("note")).toString(); !note.isEmpty())
        parts.append(note);
    if (event.kind == u"letter.made") {
        parts.append(tr("to pay %1").arg(kroner(data.value(QStringLiteral("total")))));
        parts.append(tr("deadline %1").arg(day(data.value(QStringLiteral("deadline")))));
    } else if (event.kind == u"letter.posted") {
        parts.append(tr("deadline %1").arg(day(data.value(QStringLiteral("deadline")))));
    } else if (event.kind == u"payment.added") {
        parts.append(tr("costs %1, interest %2, principal %3")
                         .arg(kroner(data.value(QStringLiteral("costs"))), kroner(data.value(QStringLiteral("interest"))), kroner(data.value(QStringLiteral("principal")))));
        if (const QString surplus = data.value(QStringLiteral("surplus")).toString(); !surplus.isEmpty() && surplus != u"0.00")
            parts.append(tr("too much: %1").arg(kroner(data.value(QStringLiteral("surplus")))));
    } else if (event.kind == u"case.settled") {
        if (const QString rest = data.value(QStringLiteral("rest")).toString(); !rest.isEmpty() && rest != u"0.00")
            parts.append(tr("a rest of %1 was let go by the rule for small rests").arg(kroner(data.value(QStringLiteral("rest")))));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace words
