// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspacestore.h"

#include "core/store/collect.h"
#include "core/store/writescope.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace store {

namespace {

QString gone()
{
    return QCoreApplication::translate("store",
                                       "This creditor is not in the workspace. Reload the list.");
}

WorkspaceCreditor read(Query &query)
{
    return {query.integer(0), query.text(1), query.text(2), query.text(3), query.flag(4)};
}

Error explained(Error error, const WorkspaceCreditor &creditor)
{
    if (error.kind == ErrorKind::Conflict) {
        error.message =
            QCoreApplication::translate("store",
                                        "A creditor with the organisation number %1 or the folder "
                                        "“%2” is in the workspace already. Open that one.")
                .arg(creditor.orgnr, creditor.folder);
    }
    return error;
}

} // namespace

Result<std::vector<WorkspaceCreditor>> WorkspaceStore::list()
{
    Query query(m_db, u"SELECT id, name, orgnr, folder, rehearsal FROM creditor ORDER BY id"_s);
    return collect(query, read);
}

Result<WorkspaceCreditor> WorkspaceStore::find(qint64 id)
{
    Query query(m_db, u"SELECT id, name, orgnr, folder, rehearsal FROM creditor WHERE id = :id"_s);
    query.bind("id", id);
    return oneRow(query, read, gone());
}

Result<std::optional<WorkspaceCreditor>> WorkspaceStore::findByOrgnr(const QString &orgnr)
{
    Query query(m_db,
                u"SELECT id, name, orgnr, folder, rehearsal FROM creditor WHERE orgnr = :orgnr "
                "ORDER BY rehearsal, id"_s);
    query.bind("orgnr", orgnr);
    return firstRow(query, read);
}

Result<WorkspaceCreditor> WorkspaceStore::insert(const WorkspaceCreditor &creditor)
{
    WriteScope scope(m_db);
    if (!scope.begun())
        return scope.begun().error();
    WorkspaceCreditor made = creditor;
    {
        Query query(m_db,
                    u"INSERT INTO creditor (name, orgnr, folder, rehearsal) "
                    "VALUES (:name, :orgnr, :folder, :rehearsal)"_s);
        query.bind("name", made.name)
            .bind("orgnr", made.orgnr)
            .bind("folder", made.folder)
            .bind("rehearsal", made.rehearsal);
        if (auto r = query.exec(); !r)
            return explained(r.error(), made);
        made.id = query.insertedId();
    }
    if (made.folder.isEmpty()) {
        made.folder = u"creditors/%1"_s.arg(made.id);
        if (auto r = update(made); !r)
            return r.error();
    }
    if (auto r = scope.commit(); !r)
        return r.error();
    return made;
}

Result<void> WorkspaceStore::update(const WorkspaceCreditor &creditor)
{
    Query query(
        m_db,
        u"UPDATE creditor SET name = :name, orgnr = :orgnr, folder = :folder, rehearsal = :rehearsal "
        "WHERE id = :id"_s);
    query.bind("id", creditor.id)
        .bind("name", creditor.name)
        .bind("orgnr", creditor.orgnr)
        .bind("folder", creditor.folder)
        .bind("rehearsal", creditor.rehearsal);
    if (auto r = query.execOne(gone()); !r)
        return explained(r.error(), creditor);
    return {};
}

Result<void> WorkspaceStore::remove(qint64 id)
{
    Query query(m_db, u"DELETE FROM creditor WHERE id = :id"_s);
    query.bind("id", id);
    return query.execOne(gone());
}

} // namespace store
