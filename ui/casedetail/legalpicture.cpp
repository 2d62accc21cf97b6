// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedetail/legalpicture.h"

#include "core/workflow/caseworkflow.h"
#include "core/workflow/documentoffice.h"
#include "core/workflow/documentpetition.h"
#include "core/workflow/identityworkflow.h"
#include "core/workflow/legalworkflow.h"
#include "core/workflow/paperfolder.h"
#include "ui/casedetail/preflightcure.h"
#include "ui/models/officewords.h"

#include <QCoreApplication>

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LegalPicture)
};

QString sure(authority::Certainty certainty)
{
    using authority::Certainty;
    switch (certainty) {
    case Certainty::High: return Words::tr("Sure: the register or you named the municipality.");
    case Certainty::Medium: return Words::tr("Fairly sure: by the post code of the street.");
    case Certainty::Low: return Words::tr("A guess only: confirm it before anything is sent.");
    case Certainty::Ask: return Words::tr("Not known: name the municipality among the answers.");
    case Certainty::Manual: break;
    }
    return Words::tr("Never automatic: find the authority yourself.");
}

/// What the ladder says of the step, as the first check, and the remarks about it.
void addLadder(LegalPicture &picture, const workflow::CaseView &view, Step step, const Session &session)
{
    const engine::StepOutcome &outcome = view.decision.of(step);
    workflow::PreflightRow row;
    row.own = true;
    row.from = step;
    row.ok = outcome.allowed;
    row.rule = outcome.allowed ? QString() : QString::fromLatin1(outcome.refusal.rule);
    row.text = outcome.allowed ? Words::tr("The law allows the step on this day.") : (session.sentence(outcome.refusal) + u' ' + session.needs(outcome.refusal)).trimmed();
    row.law = outcome.allowed ? QString() : session.lawOf(outcome.refusal);
    picture.checks.push_back(row);
    for (const engine::Remark &remark : view.decision.remarks) {
        if (remark.step != static_cast<int>(step))
            continue;
        workflow::PreflightRow note;
        note.judged = false;
        note.own = true;
        note.from = step;
        note.rule = QString::fromLatin1(remark.reason.rule);
        note.text = (session.sentence(remark.reason) + u' ' + session.needs(remark.reason)).trimmed();
        note.law = session.lawOf(remark.reason);
        picture.checks.push_back(note);
    }
}

Result<void> addOffice(LegalPicture &picture, Session &session, const workflow::CaseView &view, documents::LegalKind kind)
{
    workflow::AuthorityWorkflow authorities(session);
    auto answer = authorities.forCase(view.file.id);
    if (!answer)
        return answer.error();
    auto file = workflow::documentCase(session, view.file.id, {});
    if (!file)
        return file.error();
    picture.answers = file->answers;
    auto office = workflow::documentOffice(session, *file, kind, true);
    if (office) {
        picture.goesTo = office->name;
        picture.address = office->address;
        if (!office->why.isEmpty())
            picture.why.append(office->why);
    } else {
        picture.officeFault = office.error().message;
    }
    picture.certainty = sure(answer->competence.certainty);
    for (const QString &sentence : answer->why) {
        if (!picture.why.contains(sentence))
            picture.why.append(sentence);
    }
    const auto &row = kind == documents::LegalKind::BankruptcyPetition ? answer->court : answer->enforcement;
    if (kind == documents::LegalKind::BankruptcyNotice || !row) {
        if (!row)
            picture.officeFault = picture.certainty;
        return {};
    }
    picture.officeId = row->id;
    picture.officeFault = words::officeFault(*row, session);
    return {};
}

void addOfficeCheck(LegalPicture &picture, Step step)
{
    workflow::PreflightRow row;
    row.own = true;
    row.rule = officeCheckRule;
    row.from = step;
    row.ok = picture.officeFault.isEmpty();
    row.text = row.ok ? Words::tr("The address it goes to is known.") : picture.officeFault;
    picture.checks.push_back(row);
}

} // namespace

Result<LegalPicture> legalPicture(Session &session, CaseId id, Step step, QDate on)
{
    auto view = workflow::CaseWorkflow(session).view(id, on);
    if (!view)
        return view.error();
    LegalPicture out;
    out.costs = engine::stepCosts(step, session.creditor().policy, on, session.law());
    const auto kind = workflow::paperOf(step);
    if (step == Step::Attachment) {
        auto file = workflow::documentCase(session, id, {});
        if (!file)
            return file.error();
        workflow::DocumentRequest request;
        auto prepared = workflow::petitionOf(session, id, request, on);
        if (!prepared)
            return prepared.error();
        out.checks = std::move(prepared->preflight);
        out.worksheet = std::move(prepared->worksheet);
    } else {
        addLadder(out, *view, step, session);
    }
    if (!kind)
        return out;
    if (auto done = addOffice(out, session, *view, *kind); !done)
        return done.error();
    addOfficeCheck(out, step);
    if (step == Step::BankruptcyNotice || step == Step::BankruptcyPetition) {
        auto window = workflow::LegalWorkflow(session).bankruptcyWindow(id);
        if (window)
            out.window = *window;
    }
    const bool person = view->debtor.kind == DebtorKind::Person || view->debtor.kind == DebtorKind::SoleTrader;
    out.asksIdentity = person && step != Step::BankruptcyNotice;
    if (out.asksIdentity) {
        auto kept = workflow::IdentityWorkflow(session).has(view->debtor.id);
        out.identityKept = kept && *kept;
    }
    return out;
}
