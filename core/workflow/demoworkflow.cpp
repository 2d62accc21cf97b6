// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/demoworkflow.h"

#include "core/calendar/dateformat.h"
#include "core/store/filekeeping.h"
#include "core/workflow/demorun.h"
#include "core/workflow/workspaceworkflow.h"

#include <QCoreApplication>
#include <QDir>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DemoWorkflow)
};

/// Makes the whole firm in a folder of its own; the session is closed again at the end.
Result<DemoSummary> makeIn(const QString &folder, QDate today, std::shared_ptr<const LawTable> law, const Progress &progress)
{
    auto made = WorkspaceWorkflow::init(folder, demo::firm());
    if (!made)
        return made.error();
    SessionPlace place;
    place.workspace = folder;
    place.today = today;
    place.scratch = true;
    auto session = Session::open(place, std::move(law));
    if (!session)
        return session.error();
    const std::vector<demo::CasePlan> plans = demo::casePlans();
    demo::DemoBooks books(demo::bookEntries(plans), demo::debtors(), today);
    demo::DemoRun run(**session, books, plans, today);
    if (auto done = run.run(progress); !done)
        return done.error();
    return run.summary();
}

/// Puts what was made in its place, the workspace file last: a folder holds all of it or none.
Result<void> moveInto(const QString &from, const QString &folder)
{
    QDir dir(folder);
    if (auto flushed = store::filekeeping::flushToDisk(QDir(from).filePath(QStringLiteral("creditors/1/kravbok.sqlite"))); !flushed)
        return flushed;
    for (const char *name : {"creditors", "workspace.sqlite"}) {
        const QString part = QLatin1StringView(name);
        if (!dir.rename(QDir(from).filePath(part), dir.filePath(part)))
            return Error{ErrorKind::Environment, Words::tr("%1 could not be put in its place. Choose an empty folder.").arg(dir.filePath(part))};
    }
    return {};
}

} // namespace

Result<DemoSummary> DemoWorkflow::build(const QString &folder, QDate today, std::shared_ptr<const LawTable> law, const Progress &progress)
{
    if (WorkspaceWorkflow::exists(folder)) {
        return Error{ErrorKind::Conflict, Words::tr("There is a workspace in %1 already. Choose a new folder for the rehearsal firm.").arg(folder)};
    }
    const QDate day = today.isValid() ? today : SystemClock().today();
    if (const QDate known = law->knownUntil(); day > known) {
        return Error{ErrorKind::Refused, Words::tr("The rates of the law are known until %1, so the rehearsal must end by then.").arg(fmt::date(known)),
                     {}, QStringLiteral("demo.rates")};
    }
    // Made beside its place, so that a run cut off half-way leaves no half firm. Absolute, because
    // QDir renames relative names against itself.
    const QString place = QDir(folder).absolutePath();
    const QString making = QDir(place).filePath(QStringLiteral(".making"));
    QDir(making).removeRecursively();
    auto summary = makeIn(making, day, std::move(law), progress);
    Result<void> placed;
    if (summary)
        placed = moveInto(making, place);
    QDir(making).removeRecursively();
    if (!placed)
        return placed.error();
    return summary;
}

} // namespace workflow
