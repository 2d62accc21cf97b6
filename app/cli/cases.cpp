// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/statementtext.h"
#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/workflow/caseworkflow.h"
#include "core/workflow/json.h"
#include "core/workflow/documentworkflow.h"
#include "core/workflow/letterworkflow.h"
#include "core/workflow/moneyjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using workflow::CaseView;
using workflow::CaseWorkflow;
namespace json = workflow::json;

Result<CaseId> caseNamed(Invocation &run, Session &session, const char *usage)
{
    auto word = run.arguments.word(0, usage);
    if (!word)
        return word.error();
    return CaseWorkflow(session).find(*word);
}

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<Step> stepFrom(const QString &word)
{
    if (const auto step = enumFromText<Step>(word))
        return *step;
    QStringList known;
    for (const auto &[step, name] : EnumNames<Step>::names)
        known.append(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    return usageError(Words::tr("\"%1\" is no step. The steps are: %2.").arg(word, known.join(QStringLiteral(", "))));
}

Output done(const QString &number, const QString &text)
{
    return {QJsonObject{{QStringLiteral("case"), number}, {QStringLiteral("done"), true}}, text};
}

Result<Output> start(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    CaseWorkflow cases(**session);
    if (run.arguments.positional().isEmpty())
        return usageError(Words::tr("Say which invoices: kravbok-cli case start NUMBER…"));
    auto claims = cases.claimsByNumber(run.arguments.positional());
    if (!claims)
        return claims.error();
    workflow::StartOptions options;
    options.together = run.arguments.has("together");
    options.autopilot = run.arguments.has("autopilot");
    if (run.arguments.has("at")) {
        auto step = stepFrom(run.arguments.value("at"));
        if (!step)
            return step.error();
        options.at = *step;
    }
    auto started = cases.start(*claims, options);
    if (!started)
        return started.error();
    QJsonArray out;
    QString text;
    for (const Case &one : *started) {
        out.append(QJsonObject{{QStringLiteral("case"), one.number}});
        text += Words::tr("Case %1 started.").arg(one.number) + u'\n';
    }
    return Output{out, text};
}

QString stateText(const workflow::CaseRow &row)
{
    switch (row.state) {
    case CaseState::Active: return Words::tr("active");
    case CaseState::Paused: return Words::tr("paused");
    case CaseState::Disputed: return Words::tr("disputed");
    case CaseState::Closed: break;
    }
    switch (row.closeReason.value_or(CloseReason::Paid)) {
    case CloseReason::Paid: return Words::tr("paid");
    case CloseReason::Withdrawn: return Words::tr("withdrawn");
    case CloseReason::Insolvent: return Words::tr("insolvent");
    case CloseReason::WrittenOff: return Words::tr("written off");
    case CloseReason::Settled: return Words::tr("settled");
    case CloseReason::TimeBarred: return Words::tr("time-barred");
    case CloseReason::Agency: return Words::tr("with an agency");
    }
    return {};
}

/// What a new act changes for the case, rule by rule.
QJsonArray remarkTexts(const workflow::CaseRow &row, const Session &session)
{
    QJsonArray out;
    for (const Reason &remark : row.remarks) {
        out.append(QJsonObject{{QStringLiteral("rule"), QString::fromLatin1(remark.rule.data(), static_cast<qsizetype>(remark.rule.size()))},
                               {QStringLiteral("law"), session.lawOf(remark)},
                               {QStringLiteral("text"), session.sentence(remark)},
                               {QStringLiteral("needs"), json::text(session.needs(remark))}});
    }
    return out;
}

Result<Output> list(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto rows = CaseWorkflow(**session).list(true);
    if (!rows)
        return rows.error();
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("Case"), Words::tr("Debtor"), Words::tr("State"), Words::tr("Last step"), Words::tr("Deadline"), Words::tr("Owed"), Words::tr("Next")}};
    for (const workflow::CaseRow &row : *rows) {
        const bool open = row.state != CaseState::Closed;
        out.append(QJsonObject{{QStringLiteral("case"), row.number},
                               {QStringLiteral("debtor"), row.debtorNumber},
                               {QStringLiteral("name"), row.debtorName},
                               {QStringLiteral("state"), enumText(row.state)},
                               {QStringLiteral("close_reason"), row.closeReason ? QJsonValue(enumText(*row.closeReason)) : QJsonValue()},
                               {QStringLiteral("stage"), row.stage < 0 ? QJsonValue() : QJsonValue(enumText(static_cast<Step>(row.stage)))},
                               {QStringLiteral("deadline"), json::date(row.deadline)},
                               {QStringLiteral("opened"), json::date(row.opened)},
                               {QStringLiteral("closed"), json::date(row.closed)},
                               {QStringLiteral("paused_until"), row.state == CaseState::Paused ? json::date(row.pausedUntil) : QJsonValue()},
                               {QStringLiteral("claims"), row.claims},
                               {QStringLiteral("pending_letter"), row.pending},
                               {QStringLiteral("coming"), row.coming < 0 || !open ? QJsonValue() : QJsonValue(enumText(static_cast<Step>(row.coming)))},
                               {QStringLiteral("coming_from"), open ? json::date(row.comingFrom) : QJsonValue()},
                               {QStringLiteral("ready"), row.ready},
                               {QStringLiteral("reason"), row.reason.isSet() ? QJsonValue((*session)->sentence(row.reason)) : QJsonValue()},
                               {QStringLiteral("remarks"), remarkTexts(row, **session)},
                               {QStringLiteral("total"), row.totalKnown ? json::money(row.total) : QJsonValue()}});
        lines.push_back({row.number, row.debtorName, stateText(row), row.stage < 0 ? QString() : (*session)->stepName(static_cast<Step>(row.stage)),
                         row.stage < 0 ? QString() : fmt::date(row.deadline), row.totalKnown ? fmt::amount(row.total) : QString(),
                         open ? nextText(**session, row.coming, row.comingFrom, row.reason) : QString()});
    }
    return listAnswer(run, Words::tr("Cases"), out, lines, Words::tr("There are no cases. Start one with: kravbok-cli case start NUMBER"));
}

Result<CaseView> viewed(Invocation &run, const char *usage)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto id = caseNamed(run, **session, usage);
    if (!id)
        return id.error();
    auto on = run.on();
    if (!on)
        return on.error();
    return CaseWorkflow(**session).view(*id, *on);
}

Result<Output> next(Invocation &run)
{
    auto view = viewed(run, "case next ID [--on D]");
    if (!view)
        return view.error();
    auto session = run.session();
    const RuleBook &rules = (*session)->law().rules();
    const QString &language = (*session)->language();
    QString text;
    for (const engine::StepOutcome &outcome : view->decision.steps) {
        text += (*session)->stepName(outcome.step) + QStringLiteral(": ");
        if (outcome.allowed) {
            text += Words::tr("can be taken. Fee %1, interest %2, total %3, deadline %4. %5")
                        .arg(fmt::kroner(outcome.fee), fmt::kroner(outcome.interest), fmt::kroner(outcome.total),
                             fmt::date(outcome.deadline), rules.sentence(outcome.feeReason, language));
        } else {
            text += rules.sentence(outcome.refusal, language) + u' ' + rules.needs(outcome.refusal, language);
            if (const QDate first = view->decision.firstLawful[static_cast<size_t>(outcome.step)]; first.isValid())
                text = text.trimmed() + u' ' + Words::tr("First lawful day: %1.").arg(fmt::date(first));
        }
        text = text.trimmed() + u'\n';
    }
    if (view->repair.isNeeded()) {
        QStringList behind;
        for (const engine::ClaimLag &one : view->repair.behind)
            behind.append(one.number);
        text += Words::tr("Invoice %1 lacks what the others have been told. One letter cures it: %2")
                    .arg(behind.join(QStringLiteral(", ")), (*session)->stepName(view->repair.letter));
        if (view->repair.sendFrom.isValid()) {
            text += Words::tr(", sent %1 with deadline %2; all are ready from %3.")
                        .arg(fmt::date(view->repair.sendFrom), fmt::date(view->repair.deadline), fmt::date(view->repair.readyFrom));
        } else {
            text += QStringLiteral(". ") + rules.sentence(view->repair.reason, language);
        }
        text += u'\n';
    }
    QJsonObject out = json::decision(view->decision, rules, language);
    out.insert(QStringLiteral("repair"), json::repair(view->repair, rules, language));
    return Output{out, text};
}

Result<Output> show(Invocation &run)
{
    auto view = viewed(run, "case show ID [--on D]");
    if (!view)
        return view.error();
    auto session = run.session();
    return Output{json::caseStatement(*view, (*session)->law(), (*session)->language(), false), statementText(*view, **session)};
}

Result<Output> send(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto id = caseNamed(run, **session, "case send ID STEP");
    auto word = run.arguments.word(1, "case send ID STEP");
    if (!id || !word)
        return !id ? id.error() : word.error();
    auto step = stepFrom(*word);
    if (!step)
        return step.error();
    auto letter = isLetterStep(*step) || *step == Step::Agency ? workflow::LetterWorkflow(**session).send(*id, *step)
                                                              : workflow::DocumentWorkflow(**session).send(*id, *step);
    if (!letter)
        return letter.error();
    return Output{QJsonObject{{QStringLiteral("letter"), QString::number(letter->id.value)},
                              {QStringLiteral("deadline"), json::date(letter->deadline)},
                              {QStringLiteral("fee"), json::money(letter->fee)},
                              {QStringLiteral("compensation"), json::money(letter->compensation)},
                              {QStringLiteral("total"), json::money(letter->total)}},
                  Words::tr("%1 lies in the outbox: %2, deadline %3.")
                      .arg((*session)->stepName(letter->step), fmt::kroner(letter->total), fmt::date(letter->deadline))};
}

Result<Output> act(Invocation &run, const char *usage,
                   Result<void> (*verb)(Invocation &, CaseWorkflow &, CaseId), const char *text)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto id = caseNamed(run, **session, usage);
    if (!id)
        return id.error();
    CaseWorkflow cases(**session);
    if (auto fine = verb(run, cases, *id); !fine)
        return fine.error();
    auto view = cases.view(*id, (*session)->today());
    if (!view)
        return view.error();
    return done(view->file.number, Words::tr(text).arg(view->file.number));
}

Result<Output> pause(Invocation &run)
{
    return act(run, "case pause ID --until D --note TEXT", [](Invocation &inner, CaseWorkflow &cases, CaseId id) -> Result<void> {
        auto until = inner.arguments.date("until");
        if (!until)
            return until.error();
        if (!until->isValid())
            return usageError(Words::tr("A pause needs its last day: --until YYYY-MM-DD."));
        return cases.pause(id, *until, inner.arguments.value("note"));
    }, QT_TRANSLATE_NOOP("cli", "Case %1 is paused."));
}

Result<Output> resume(Invocation &run)
{
    return act(run, "case resume ID", [](Invocation &, CaseWorkflow &cases, CaseId id) { return cases.resume(id); },
               QT_TRANSLATE_NOOP("cli", "Case %1 goes on."));
}

Result<Output> dispute(Invocation &run)
{
    return act(run, "case dispute ID [--invoice N] [--amount A] [--note TEXT]", [](Invocation &inner, CaseWorkflow &cases, CaseId id) -> Result<void> {
        ClaimId claim;
        if (inner.arguments.has("invoice")) {
            auto found = cases.claimsByNumber({inner.arguments.value("invoice")});
            if (!found)
                return found.error();
            claim = found->front();
        }
        auto amount = inner.arguments.amount("amount");
        if (!amount)
            return amount.error();
        return cases.dispute(id, claim, inner.arguments.value("note"), *amount);
    }, QT_TRANSLATE_NOOP("cli", "Case %1: what is disputed rests until you write: kravbok-cli case resume %1"));
}

Result<Output> undispute(Invocation &run)
{
    return act(run, "case undispute ID [--invoice N] [--note TEXT]", [](Invocation &inner, CaseWorkflow &cases, CaseId id) -> Result<void> {
        ClaimId claim;
        if (inner.arguments.has("invoice")) {
            auto found = cases.claimsByNumber({inner.arguments.value("invoice")});
            if (!found)
                return found.error();
            claim = found->front();
        }
        return cases.undispute(id, claim, inner.arguments.value("note"));
    }, QT_TRANSLATE_NOOP("cli", "Case %1: the objection is gone, and what was split is one claim again."));
}

Result<Output> close(Invocation &run)
{
    return act(run, "case close ID --reason WORD", [](Invocation &inner, CaseWorkflow &cases, CaseId id) -> Result<void> {
        const auto reason = enumFromText<CloseReason>(inner.arguments.value("reason"));
        if (!reason)
            return usageError(Words::tr("Say why with --reason paid, withdrawn, insolvent, written_off, settled, time_barred or agency."));
        return cases.close(id, *reason, inner.arguments.value("note"));
    }, QT_TRANSLATE_NOOP("cli", "Case %1 is closed."));
}

Result<Output> reopen(Invocation &run)
{
    return act(run, "case reopen ID", [](Invocation &, CaseWorkflow &cases, CaseId id) { return cases.reopen(id); },
               QT_TRANSLATE_NOOP("cli", "Case %1 is open again."));
}

Result<Output> note(Invocation &run)
{
    return act(run, "case note ID TEXT", [](Invocation &inner, CaseWorkflow &cases, CaseId id) -> Result<void> {
        const QString text = inner.arguments.has("note") ? inner.arguments.value("note")
                                                         : inner.arguments.positional().mid(1).join(u' ');
        if (text.trimmed().isEmpty())
            return usageError(Words::tr("The note is empty."));
        return cases.note(id, text);
    }, QT_TRANSLATE_NOOP("cli", "Noted in case %1."));
}

} // namespace

std::vector<Command> caseCommands()
{
    return {
        {"case start", "case start NUMBER… [--together] [--at STEP] [--autopilot]", QT_TRANSLATE_NOOP("cli", "start cases for invoices"), true, {"together", "at", "autopilot"}, start},
        {"case list", "case list [--format csv|xlsx --out FILE]", QT_TRANSLATE_NOOP("cli", "all cases"), false, {"format", "out"}, list},
        {"case next", "case next ID [--on D]", QT_TRANSLATE_NOOP("cli", "every step: allowed, or refused with the reason and the earliest day"), false, {"on"}, next},
        {"case send", "case send ID STEP", QT_TRANSLATE_NOOP("cli", "make the letter and put it in the outbox"), true, {}, send},
        {"case show", "case show ID [--on D]", QT_TRANSLATE_NOOP("cli", "what is owed, line by line"), false, {"on"}, show},
        {"case pause", "case pause ID --until D [--note TEXT]", QT_TRANSLATE_NOOP("cli", "hold everything until a day"), true, {"until", "note"}, pause},
        {"case resume", "case resume ID", QT_TRANSLATE_NOOP("cli", "go on after a pause or a dispute"), true, {}, resume},
        {"case dispute", "case dispute ID [--invoice N] [--amount A] [--note TEXT]", QT_TRANSLATE_NOOP("cli", "the debtor objects to the case or to one invoice of it"), true, {"invoice", "amount", "note"}, dispute},
        {"case undispute", "case undispute ID [--invoice N] [--note TEXT]", QT_TRANSLATE_NOOP("cli", "the objection is withdrawn or settled"), true, {"invoice", "note"}, undispute},
        {"case close", "case close ID --reason WORD [--note TEXT]", QT_TRANSLATE_NOOP("cli", "end a case"), true, {"reason", "note"}, close},
        {"case reopen", "case reopen ID", QT_TRANSLATE_NOOP("cli", "open a closed case again"), true, {}, reopen},
        {"case note", "case note ID TEXT", QT_TRANSLATE_NOOP("cli", "write in the case's history"), true, {"note"}, note},
    };
}

} // namespace cli
