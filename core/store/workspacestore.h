// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace store {

class Database;

/// A creditor in the workspace: enough for the switcher; the rest is in its own file.
struct WorkspaceCreditor
{
    qint64 id = 0;
    QString name;
    QString orgnr;
    QString folder; ///< Relative to the workspace: "creditors/1".
    bool rehearsal = false;
    friend bool operator==(const WorkspaceCreditor &, const WorkspaceCreditor &) = default;
};

/// Which creditors a workspace has (workspace.sqlite).
class WorkspaceStore
{
public:
    explicit WorkspaceStore(Database &db)
        : m_db(db)
    {
    }

    /// By id.
    Result<std::vector<WorkspaceCreditor>> list();
    /// NotFound when there is no such row.
    Result<WorkspaceCreditor> find(qint64 id);
    Result<std::optional<WorkspaceCreditor>> findByOrgnr(const QString &orgnr);
    /// An empty folder becomes "creditors/<id>". Refuses an organisation number or a folder that is
    /// there already (Conflict).
    Result<WorkspaceCreditor> insert(const WorkspaceCreditor &creditor);
    Result<void> update(const WorkspaceCreditor &creditor);
    /// Forgets the creditor; its folder is the caller's business.
    Result<void> remove(qint64 id);

private:
    Database &m_db;
};

} // namespace store
