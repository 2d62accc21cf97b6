// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/outfile.h"
#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/workflow/caseworkflow.h"
#include "core/workflow/instalmentslips.h"
#include "core/workflow/instalmentworkflow.h"
#include "core/workflow/json.h"
#include "core/workflow/moneyjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using workflow::InstalmentView;
using workflow::InstalmentWorkflow;
namespace json = workflow::json;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString stateText(PlanState state)
{
    switch (state) {
    case PlanState::Proposed: return Words::tr("proposed");
    case PlanState::Accepted: return Words::tr("agreed");
    case PlanState::Kept: return Words::tr("kept to the end");
    case PlanState::Breached: return Words::tr("breached");
    case PlanState::Cancelled: break;
    }
    return Words::tr("cancelled");
}

QString planText(const InstalmentView &view)
{
    QString text = Words::tr("Case %1: %2 in %n instalment(s), %3.", nullptr, static_cast<int>(view.plan.terms.size()))
                       .arg(view.caseNumber, fmt::kroner(view.plan.total), stateText(view.plan.state));
    if (view.paid.isPositive())
        text += u' ' + Words::tr("Paid so far: %1.").arg(fmt::kroner(view.paid));
    if (view.missed.isValid())
        text += u' ' + Words::tr("The instalment of %1 has not been paid.").arg(fmt::date(view.missed));
    if (view.plan.interest == PlanInterest::Stopped)
        text += u' ' + Words::tr("No interest runs while it is kept.");
    else if (view.restKnown)
        text += u' ' + Words::tr("Interest of %1 remains after the last one.").arg(fmt::kroner(view.restAfter));
    text += u'\n';
    std::vector<QStringList> lines{{Words::tr("Due"), Words::tr("Amount")}};
    for (const InstalmentTerm &term : view.plan.terms)
        lines.push_back({fmt::date(term.due), fmt::amount(term.amount)});
    return text + table(lines);
}

Output said(const InstalmentView &view)
{
    return {json::instalment(view), planText(view)};
}

Result<engine::PlanRhythm> rhythm(const QString &word)
{
    if (word.isEmpty() || word == u"month")
        return engine::PlanRhythm::Month;
    if (word == u"week")
        return engine::PlanRhythm::Week;
    if (word == u"fortnight")
        return engine::PlanRhythm::Fortnight;
    return usageError(Words::tr("--every takes week, fortnight or month."));
}

Result<Output> propose(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto id = caseNamed(run, **session, "instalment propose ID --count N|--amount A [--first D] [--every WORD] [--interest WORD]");
    auto count = run.arguments.number("count");
    auto amount = run.arguments.amount("amount");
    auto first = run.arguments.date("first");
    auto every = rhythm(run.arguments.value("every"));
    if (!id || !count || !amount || !first || !every)
        return !id ? id.error() : !count ? count.error() : !amount ? amount.error() : !first ? first.error() : every.error();
    workflow::InstalmentDraft draft;
    draft.caseId = *id;
    draft.count = *count;
    draft.amount = *amount;
    draft.first = *first;
    draft.rhythm = *every;
    if (run.arguments.has("interest")) {
        const auto interest = enumFromText<PlanInterest>(run.arguments.value("interest"));
        if (!interest)
            return usageError(Words::tr("--interest takes running or stopped."));
        draft.interest = *interest;
    }
    draft.note = run.arguments.value("note");
    auto view = InstalmentWorkflow(**session).propose(draft);
    if (!view)
        return view.error();
    return said(*view);
}

Result<Output> accept(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto id = caseNamed(run, **session, "instalment accept ID [--date D] [--note TEXT]");
    auto day = run.arguments.date("date");
    if (!id || !day)
        return !id ? id.error() : day.error();
    auto view = InstalmentWorkflow(**session).accept(*id, *day, run.arguments.value("note"));
    if (!view)
        return view.error();
    return said(*view);
}

Result<Output> show(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto id = caseNamed(run, **session, "instalment show ID");
    if (!id)
        return id.error();
    auto all = InstalmentWorkflow(**session).show(*id);
    if (!all)
        return all.error();
    QJsonArray out;
    QString text;
    for (const InstalmentView &view : *all) {
        out.append(json::instalment(view));
        text += planText(view);
    }
    return Output{out, all->empty() ? Words::tr("The case has no instalment plan.") : text};
}

Result<Output> breach(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto id = caseNamed(run, **session, "instalment breach ID [--note TEXT]");
    if (!id)
        return id.error();
    auto view = InstalmentWorkflow(**session).breach(*id, run.arguments.value("note"));
    if (!view)
        return view.error();
    return said(*view);
}

Result<Output> cancel(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto id = caseNamed(run, **session, "instalment cancel ID [--note TEXT]");
    if (!id)
        return id.error();
    auto view = InstalmentWorkflow(**session).cancel(*id, run.arguments.value("note"));
    if (!view)
        return view.error();
    return said(*view);
}

Result<Output> slips(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto id = caseNamed(run, **session, "instalment slips ID --out FILE.pdf [--lang nb|nn|en]");
    auto path = outFile(run.arguments);
    if (!id || !path)
        return !id ? id.error() : path.error();
    OutFile file(*path);
    if (auto opened = file.open(); !opened)
        return opened.error();
    auto pdf = workflow::instalmentSlips(**session, *id, run.arguments.value("lang"));
    if (!pdf)
        return pdf.error();
    if (auto saved = file.save(*pdf); !saved)
        return saved.error();
    return Output{QJsonObject{{QStringLiteral("file"), *path}}, Words::tr("The payment slips lie in %1.").arg(*path)};
}

} // namespace

std::vector<Command> instalmentCommands()
{
    return {
        {"instalment propose", "instalment propose ID --count N|--amount A [--first D] [--every WORD] [--interest WORD] [--note TEXT]",
         QT_TRANSLATE_NOOP("cli", "work out a plan for everything owed today"), true, {"count", "amount", "first", "every", "interest", "note"}, propose},
        {"instalment accept", "instalment accept ID [--date D] [--note TEXT]", QT_TRANSLATE_NOOP("cli", "the debtor promises to keep it; no step is taken while he does"), true, {"date", "note"}, accept},
        {"instalment show", "instalment show ID", QT_TRANSLATE_NOOP("cli", "the plans of a case and how they stand"), false, {}, show},
        {"instalment slips", "instalment slips ID --out FILE.pdf [--lang nb|nn|en]", QT_TRANSLATE_NOOP("cli", "a payment slip for every instalment that is left, four on a page"), true, {"out"}, slips},
        {"instalment breach", "instalment breach ID [--note TEXT]", QT_TRANSLATE_NOOP("cli", "it was not kept: the ladder goes on where it stood"), true, {"note"}, breach},
        {"instalment cancel", "instalment cancel ID [--note TEXT]", QT_TRANSLATE_NOOP("cli", "end a plan"), true, {"note"}, cancel},
    };
}

} // namespace cli
