// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/workspaceworkflow.h"

#include "core/base/identifiers.h"
#include "core/base/text.h"
#include "core/store/auditstore.h"
#include "core/store/backup.h"
#include "core/store/creditorstore.h"
#include "core/store/database.h"
#include "core/store/transaction.h"
#include "core/store/verify.h"
#include "core/store/workspacestore.h"
#include "core/workflow/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceWorkflow)
};

QString workspaceFile(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("workspace.sqlite"));
}

Result<void> sane(const Creditor &creditor)
{
    if (creditor.name.trimmed().isEmpty() || text::hasControlCharacters(creditor.name))
        return Error{ErrorKind::BadInput, Words::tr("The firm needs a name.")};
    if (!identifiers::isOrgNumber(creditor.orgnr)) {
        return Error{ErrorKind::BadInput,
                     Words::tr("\"%1\" is no organisation number: nine digits, the last a control digit.").arg(creditor.orgnr)};
    }
    if (!identifiers::isAccountNumber(creditor.account)) {
        return Error{ErrorKind::BadInput,
                     Words::tr("\"%1\" is no bank account: eleven digits, the last a control digit.").arg(creditor.account)};
    }
    return {};
}

Result<std::unique_ptr<store::Database>> openWorkspace(const QString &folder)
{
    const QString file = workspaceFile(folder);
    const auto mode = QFile::exists(file) ? store::OpenMode::ReadWrite : store::OpenMode::Create;
    return store::Database::open(file, store::Schema::Workspace, mode);
}

/// The creditor's own file with its first rows.
Result<void> createCreditorFile(const QString &path, const Creditor &creditor, const QDateTime &at)
{
    auto db = store::Database::open(path, store::Schema::Creditor, store::OpenMode::Create);
    if (!db)
        return db.error();
    store::Transaction tx(**db);
    if (!tx.begun())
        return tx.begun();
    if (auto saved = store::CreditorStore(**db).save(creditor); !saved)
        return saved;
    auto noted = store::AuditStore(**db).append(QStringLiteral("creditor.made"), creditor.orgnr, {}, at.date(), at);
    if (!noted)
        return noted.error();
    return tx.commit();
}

/// Whose data a backup holds, read from the file as it is.
Result<Creditor> ownerOf(const QString &candidate)
{
    store::OpenOptions options;
    options.migrate = false;
    auto db = store::Database::open(candidate, store::Schema::Creditor, store::OpenMode::ReadOnly, options);
    if (!db)
        return db.error();
    return store::CreditorStore(**db).get();
}

/// The file a backup would replace. Refuses to put one firm's data in the place of another's, and a
/// rehearsal in the place of the real thing.
Result<QString> restoreTarget(const SessionPlace &place, const Creditor &owner)
{
    auto all = WorkspaceWorkflow::creditors(place.workspace);
    if (!all)
        return all.error();
    const auto chosen = std::find_if(all->begin(), all->end(), [&](const CreditorEntry &one) {
        if (!place.creditor.isEmpty() && QString::number(one.id) == place.creditor)
            return true;
        const bool named = place.creditor.isEmpty() || one.orgnr == place.creditor;
        return named && (all->size() == 1 || (one.orgnr == owner.orgnr && one.rehearsal == owner.rehearsal));
    });
    if (chosen == all->end()) {
        return Error{ErrorKind::Usage,
                     Words::tr("The backup is of %1 (%2), which is not in this workspace. Restore it into an empty folder.").arg(owner.name, owner.orgnr)};
    }
    if (chosen->orgnr != owner.orgnr) {
        return Error{ErrorKind::Conflict,
                     Words::tr("The backup is of %1 (%2) and cannot take the place of %3 (%4). Restore it into an empty folder.")
                         .arg(owner.name, owner.orgnr, chosen->name, chosen->orgnr), {}, QStringLiteral("restore.other_firm")};
    }
    if (chosen->rehearsal != owner.rehearsal) {
        return Error{ErrorKind::Conflict,
                     owner.rehearsal ? Words::tr("The backup is a rehearsal and cannot take the place of the real firm. Restore it into an empty folder.")
                                     : Words::tr("The backup is of the real firm and cannot take the place of a rehearsal. Restore it into an empty folder."),
                     {}, QStringLiteral("restore.rehearsal")};
    }
    return QDir(place.workspace).filePath(chosen->folder + QStringLiteral("/kravbok.sqlite"));
}

/// Takes away what init() made a moment ago in an empty folder.
void removeFresh(const QString &workspace, const QString &creditorFile)
{
    QFileInfo(creditorFile).dir().removeRecursively();
    QDir(workspace).rmdir(QStringLiteral("creditors"));
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(workspaceFile(workspace) + QLatin1StringView(suffix));
}

CreditorEntry entryFrom(const store::WorkspaceCreditor &row)
{
    return {row.id, row.name, row.orgnr, row.folder, row.rehearsal};
}

} // namespace

QString WorkspaceWorkflow::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

bool WorkspaceWorkflow::exists(const QString &workspace)
{
    return QFile::exists(workspaceFile(workspace));
}

Result<CreditorEntry> WorkspaceWorkflow::init(const QString &workspace, const Creditor &creditor)
{
    if (auto fine = sane(creditor); !fine)
        return fine.error();
    auto db = openWorkspace(workspace);
    if (!db)
        return db.error();
    store::Transaction tx(**db);
    if (!tx.begun())
        return tx.begun().error();
    auto row = store::WorkspaceStore(**db).insert({0, creditor.name, creditor.orgnr, {}, creditor.rehearsal});
    if (!row)
        return row.error();
    const QString folder = QDir(workspace).filePath(row->folder);
    if (QFileInfo::exists(folder)) {
        // Left by a start that was cut off before its row was kept: moved aside, never deleted.
        const QString aside = folder + QStringLiteral(".cut-off-") + SystemClock().nowUtc().toString(QStringLiteral("yyyyMMddhhmmss"));
        if (!QDir().rename(folder, aside))
            return Error{ErrorKind::Environment, Words::tr("%1 is in the way and could not be moved.").arg(folder)};
    }
    if (auto made = createCreditorFile(folder + QStringLiteral("/kravbok.sqlite"), creditor, SystemClock().nowUtc()); !made)
        return made.error();
    if (auto done = tx.commit(); !done)
        return done.error();
    return entryFrom(*row);
}

Result<std::vector<CreditorEntry>> WorkspaceWorkflow::creditors(const QString &workspace)
{
    auto db = store::Database::open(workspaceFile(workspace), store::Schema::Workspace, store::OpenMode::ReadWrite);
    if (!db)
        return db.error();
    auto rows = store::WorkspaceStore(**db).list();
    if (!rows)
        return rows.error();
    std::vector<CreditorEntry> out;
    for (const store::WorkspaceCreditor &row : *rows)
        out.push_back(entryFrom(row));
    return out;
}

Result<void> WorkspaceWorkflow::backup(Session &session, const QString &file)
{
    return store::backup(session.db(), QFileInfo(file).absoluteFilePath());
}

Result<void> WorkspaceWorkflow::restore(const SessionPlace &place, const QString &file)
{
    const QString candidate = QFileInfo(file).absoluteFilePath();
    auto owner = ownerOf(candidate);
    if (!owner)
        return owner.error();
    if (place.today.isValid() && !owner->rehearsal) {
        return Error{ErrorKind::Refused, Words::tr("%1 is a real firm: restore it without --today.").arg(owner->name), {},
                     QStringLiteral("today.real_workspace")};
    }
    const bool fresh = !exists(place.workspace);
    if (fresh) {
        // An empty folder: the backup itself says which firm it is.
        if (auto made = init(place.workspace, *owner); !made)
            return made.error();
    }
    auto target = restoreTarget(place, *owner);
    if (!target)
        return target.error();
    auto report = store::restore(candidate, *target, store::Schema::Creditor);
    if (!report) {
        if (fresh)
            removeFresh(place.workspace, *target);
        return report.error();
    }
    return {};
}

Result<VerifySummary> WorkspaceWorkflow::verify(Session &session)
{
    auto shared = openWorkspaceFile(session.place().workspace, true);
    if (!shared)
        return shared.error();
    const auto outside = store::verify(**shared);
    auto report = store::verify(session.db());
    if (!outside || !report)
        return !outside ? outside.error() : report.error();
    for (const auto &finding : {report->finding, outside->finding}) {
        if (!finding)
            continue;
        return Error{ErrorKind::BadInput,
                     Words::tr("%1, row %2: %3 Restore a backup from before this happened.").arg(finding->table).arg(finding->row).arg(finding->text), {},
                     QStringLiteral("verify.finding")};
    }
    return VerifySummary{report->auditRows + report->events, report->letters, report->payments};
}

} // namespace workflow
