// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/creditor.h"
#include "core/workflow/session.h"

#include <QStringList>

#include <vector>

namespace workflow {

/// A creditor in a workspace.
struct CreditorEntry
{
    qint64 id = 0;
    QString name;
    QString orgnr;
    QString folder; ///< Under the workspace.
    bool rehearsal = false;
};

/// What verify found.
struct VerifySummary
{
    qint64 journalRows = 0;
    qint64 letters = 0;
    qint64 payments = 0;
};

/// The folder all creditors live in: making, listing, backup, restore, verify.
class WorkspaceWorkflow
{
public:
    /// The folder used when none is named: the user's application data.
    static QString defaultFolder();
    static bool exists(const QString &workspace);
    /// Adds a creditor (and makes the workspace when there is none). Refuses an organisation number or
    /// account that fails its control digit, and one that is already there.
    static Result<CreditorEntry> init(const QString &workspace, const Creditor &creditor);
    static Result<std::vector<CreditorEntry>> creditors(const QString &workspace);
    /// One file with everything about the session's creditor; refuses to overwrite.
    static Result<void> backup(Session &session, const QString &file);
    /// Replaces the creditor's database with a backup of the same firm that opens and verifies; the old
    /// one is kept beside it. In an empty folder the firm is made from the backup. Refuses another firm's
    /// backup, and a rehearsal in the place of the real firm.
    static Result<void> restore(const SessionPlace &place, const QString &file);
    /// Database, journal chain, letter hashes, payment sums; the error names the first row that does not fit.
    static Result<VerifySummary> verify(Session &session);
};

} // namespace workflow
