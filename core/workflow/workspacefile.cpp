// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/workspacefile.h"

#include <QDir>

namespace workflow {

Result<std::unique_ptr<store::Database>> openWorkspaceFile(const QString &folder, bool readOnly)
{
    const QString file = QDir(folder).filePath(QStringLiteral("workspace.sqlite"));
    auto db = store::Database::open(file, store::Schema::Workspace, store::OpenMode::ReadWrite);
    if (!db && readOnly && db.error().kind == ErrorKind::Environment)
        return store::Database::open(file, store::Schema::Workspace, store::OpenMode::ReadOnly);
    return db;
}

} // namespace workflow
