// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedetail/legalacts.h"

#include "core/calendar/dateformat.h"
#include "core/workflow/identityworkflow.h"
#include "core/workflow/legalworkflow.h"
#include "core/workflow/paperfolder.h"
#include "ui/shell/prompts.h"

#include <QDir>

#include <algorithm>

QString legalOutcomeText(LegalEventKind kind)
{
    switch (kind) {
    case LegalEventKind::Filed: return LegalActs::tr("Handed in");
    case LegalEventKind::Served: return LegalActs::tr("Served");
    case LegalEventKind::Answered: return LegalActs::tr("The debtor answered without objecting");
    case LegalEventKind::Objected: return LegalActs::tr("The debtor objected");
    case LegalEventKind::Refused: return LegalActs::tr("Refused or dismissed");
    case LegalEventKind::Withdrawn: return LegalActs::tr("Taken back by us");
    case LegalEventKind::Attached: return LegalActs::tr("Attachment was taken");
    case LegalEventKind::NothingFound: return LegalActs::tr("Nothing to attach was found");
    case LegalEventKind::NoDecision: return LegalActs::tr("Ended without a decision");
    case LegalEventKind::Decided: return LegalActs::tr("Judgment or ruling");
    case LegalEventKind::Settled: return LegalActs::tr("Settled");
    case LegalEventKind::Declared: return LegalActs::tr("The debtor was declared bankrupt");
    }
    return {};
}

LegalActs::LegalActs(Context context, QWidget *over)
    : QObject(over)
    , m_context(context)
    , m_over(over)
{
}

void LegalActs::setStep(const workflow::CaseView &view, Step step, QDate on)
{
    m_id = view.file.id;
    m_debtor = view.debtor;
    m_step = step;
    m_on = on;
    m_closed = view.file.state == CaseState::Closed;
    m_anyEvent = !view.legal.empty();
    m_state = engine::legalState(view.facts, step, on);
    m_papersWait = std::any_of(view.letters.begin(), view.letters.end(), [step](const Letter &letter) { return letter.step == step && isPending(letter.state); });
    const engine::StepOutcome &outcome = view.decision.of(step);
    m_allowed = outcome.allowed;
    const Session &session = m_context.session;
    m_refusal.clear();
    if (!m_allowed) {
        const QDate from = outcome.refusal.earliest;
        m_refusal = from.isValid() && from > on ? tr("Possible from %1. ").arg(fmt::date(from)) : QString();
        m_refusal += session.sentence(outcome.refusal);
    }
}

bool LegalActs::isRunning() const
{
    return m_state.isRunning();
}

QString LegalActs::text(Act act) const
{
    const bool agency = m_step == Step::Agency;
    switch (act) {
    case MakePapers: return m_papersWait ? tr("Papers again …") : tr("Make the papers …");
    case HandedIn: return agency ? tr("Handed over …") : tr("Handed in …");
    case Served: return tr("Served …");
    case Outcome: return tr("Outcome …");
    case Undo: break;
    }
    return tr("Take the last event back");
}

QString LegalActs::whyNot(Act act) const
{
    if (m_busy)
        return tr("The papers are being made.");
    if (m_closed)
        return tr("The case is closed.");
    if (m_on != m_context.session.today())
        return tr("The case is shown as of another day: go back to today.");
    switch (act) {
    case MakePapers:
        if (!workflow::paperOf(m_step))
            return tr("An agency gets the case as an archive, not as papers.");
        if (m_papersWait)
            return {};
        if (isRunning())
            return tr("Handed in on %1; its outcome comes first.").arg(fmt::date(m_state.filed));
        return m_allowed ? QString() : m_refusal;
    case HandedIn: return isRunning() ? tr("Handed in on %1; its outcome comes first.").arg(fmt::date(m_state.filed)) : QString();
    case Served:
        if (m_step != Step::BankruptcyNotice)
            return tr("Only a bankruptcy notice is served by you.");
        return isRunning() && m_state.served.isValid() ? tr("Served on %1.").arg(fmt::date(m_state.served)) : QString();
    case Outcome: return m_state.filed.isValid() ? QString() : tr("Nothing was handed in yet.");
    case Undo: break;
    }
    return m_anyEvent ? QString() : tr("No legal step of the case has an event.");
}

LegalActs::Act LegalActs::next() const
{
    if (isRunning())
        return m_step == Step::BankruptcyNotice && !m_state.served.isValid() ? Served : Outcome;
    return m_papersWait || m_step == Step::Agency ? HandedIn : MakePapers;
}

void LegalActs::run(Act act)
{
    if (const QString why = whyNot(act); !why.isEmpty()) {
        emit notice({Tone::Warn, why});
        return;
    }
    Session &session = m_context.session;
    const QDate today = session.today();
    const QString name = session.stepName(m_step);
    switch (act) {
    case MakePapers: make(); return;
    case HandedIn:
        m_context.prompts.dateAndNote(m_over, tr("%1: handed in on").arg(name), today, today, tr("Register"), [this, name, id = m_id, step = m_step](QDate day, const QString &note) {
            if (day.isValid())
                tell(workflow::LegalWorkflow(m_context.session).filed(id, step, day, note), tr("%1: handed in on %2.").arg(name, fmt::date(day)));
        });
        return;
    case Served:
        m_context.prompts.dateAndNote(m_over, tr("%1: served on").arg(name), today, today, tr("Register"), [this, name, id = m_id](QDate day, const QString &note) {
            if (day.isValid())
                tell(workflow::LegalWorkflow(m_context.session).served(id, day, note), tr("%1: served on %2.").arg(name, fmt::date(day)));
        });
        return;
    case Outcome: askOutcome(); return;
    case Undo: tell(workflow::LegalWorkflow(session).undoLast(m_id), tr("The last event is taken back, with its costs.")); return;
    }
}

void LegalActs::askOutcome()
{
    const std::vector<LegalEventKind> kinds = workflow::outcomesOf(m_step);
    QStringList words;
    for (const LegalEventKind kind : kinds)
        words.append(legalOutcomeText(kind));
    m_context.prompts.choose(m_over, tr("What came of it?"), words, tr("Go on"), [this, kinds, words, id = m_id, step = m_step](int choice) {
        if (choice < 0)
            return;
        const LegalEventKind kind = kinds[static_cast<size_t>(choice)];
        const QString word = words[choice];
        const QDate today = m_context.session.today();
        m_context.prompts.dateAndNote(m_over, tr("%1 on").arg(word), today, today, tr("Register"), [this, kind, word, id, step](QDate day, const QString &note) {
            if (day.isValid())
                tell(workflow::LegalWorkflow(m_context.session).outcome(id, kind, day, note, step), tr("%1, %2.").arg(word, fmt::date(day)));
        });
    });
}

void LegalActs::tell(const Result<LegalEvent> &result, const QString &done)
{
    emit notice(result ? Notice{Tone::Ok, done} : Notice{Tone::Bad, result.error().message});
}

void LegalActs::make()
{
    Session &session = m_context.session;
    const bool person = m_debtor.kind == DebtorKind::Person || m_debtor.kind == DebtorKind::SoleTrader;
    // The notice goes without a number: it is asked for only where the authority wants it.
    if (!person || m_step == Step::BankruptcyNotice) {
        chooseFolder({});
        return;
    }
    auto kept = workflow::IdentityWorkflow(session).has(m_debtor.id);
    if (kept && *kept) {
        workflow::IdentityWorkflow::fetchKey(session, secrets::MissingKey::Refuse, this, [this, debtor = m_debtor.id](Result<secrets::Key> key) {
            if (!key) {
                emit notice({Tone::Bad, key.error().message});
                return;
            }
            auto number = workflow::IdentityWorkflow(m_context.session).number(debtor, *key);
            if (number)
                chooseFolder(number->value_or(QString()));
            else
                emit notice({Tone::Bad, number.error().message});
        });
        return;
    }
    m_context.prompts.choose(m_over, tr("The authority asks for the debtor's national identity number."),
                             {tr("Make the papers without it"), tr("Give the number first")}, tr("Go on"), [this](int choice) {
                                 if (choice == 0)
                                     chooseFolder({});
                                 else if (choice == 1)
                                     askIdentity();
                             });
}

void LegalActs::chooseFolder(const QString &identity)
{
    m_context.prompts.folder(m_over, tr("Where shall the papers lie?"), [this, identity](const QString &folder) {
        if (!folder.isEmpty())
            makeIn(folder, identity);
    });
}

void LegalActs::makeIn(const QString &folder, const QString &identity)
{
    const auto kind = workflow::paperOf(m_step);
    if (!kind)
        return;
    workflow::DocumentRequest request;
    request.kind = *kind;
    request.identity = identity;
    m_busy = true;
    emit notice({Tone::Accent, tr("The papers are being made.")});
    inBackground<workflow::LaidPapers>(
        m_context.session, this,
        [id = m_id, request, folder](Session &session, const Progress &) { return workflow::layPapers(session, id, request, folder); },
        [this, name = m_context.session.stepName(m_step)](Result<workflow::LaidPapers> laid) {
            m_busy = false;
            if (!laid) {
                emit notice({Tone::Bad, laid.error().message});
                emit refreshed();
                return;
            }
            // The worker's own session told nobody.
            Changes changes;
            changes.cases = changes.letters = true;
            emit m_context.hub.changed(changes);
            emit notice({Tone::Ok, tr("%1: %n file(s) in %2. Register when they are handed in.", nullptr, static_cast<int>(laid->files.size())).arg(name, QDir::toNativeSeparators(laid->folder))});
        });
}

void LegalActs::askIdentity()
{
    m_context.prompts.line(m_over, tr("National identity number of %1 (kept sealed, used for this petition only)").arg(m_debtor.name), tr("Keep it"), [this, debtor = m_debtor.id](const QString &number) {
        if (number.trimmed().isEmpty())
            return;
        workflow::IdentityWorkflow::fetchKey(m_context.session, secrets::MissingKey::Make, this, [this, debtor, number](Result<secrets::Key> key) {
            if (!key) {
                emit notice({Tone::Bad, key.error().message});
                return;
            }
            auto warned = workflow::IdentityWorkflow(m_context.session).set(debtor, number.trimmed(), *key);
            emit notice(!warned ? Notice{Tone::Bad, warned.error().message} : warned->isEmpty() ? Notice{Tone::Ok, tr("The number is kept sealed.")} : Notice{Tone::Warn, *warned});
            emit refreshed();
        });
    });
}

void LegalActs::forgetIdentity()
{
    auto gone = workflow::IdentityWorkflow(m_context.session).forget(m_debtor.id);
    emit notice(gone ? Notice{Tone::Ok, tr("The number is forgotten.")} : Notice{Tone::Bad, gone.error().message});
    emit refreshed();
}
