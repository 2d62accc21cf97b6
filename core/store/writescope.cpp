// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writescope.h"

#include "core/store/database.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace store {

WriteScope::WriteScope(Database &db)
    : m_db(db)
{
    if (!db.inTransaction()) {
        m_own.emplace(db);
        m_begun = m_own->begun();
        return;
    }
    Query query(db, u"SAVEPOINT store"_s);
    m_begun = query.exec();
    m_savepoint = m_begun.ok();
}

WriteScope::~WriteScope()
{
    if (!m_savepoint)
        return;
    // Fails when SQLite took the whole transaction back: then there is nothing left to take back.
    for (const QString &sql : {u"ROLLBACK TO SAVEPOINT store"_s, u"RELEASE SAVEPOINT store"_s}) {
        Query query(m_db, sql);
        (void)query.exec();
    }
}

Result<void> WriteScope::commit()
{
    if (!m_begun)
        return m_begun;
    if (m_own)
        return m_own->commit();
    Query query(m_db, u"RELEASE SAVEPOINT store"_s);
    Result<void> outcome = query.exec();
    m_savepoint = !outcome.ok();
    return outcome;
}

} // namespace store
