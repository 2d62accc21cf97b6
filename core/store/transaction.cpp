// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/query.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace store {

Transaction::Transaction(Database &db)
    : m_db(db)
{
    if (db.m_inTransaction) {
        m_begun = Error{ErrorKind::Environment,
                        QCoreApplication::translate(
                            "store",
                            "The program tried to store two things at once. Nothing was "
                            "stored. Please report this."),
                        u"a transaction inside a transaction"_s};
        return;
    }
    {
        Query query(db, Dialect::beginWriting());
        m_begun = query.exec();
    }
    m_open = m_begun.ok();
    db.m_inTransaction = m_open;
    if (m_open && db.m_version >= 0)
        checkSchema();
}

void Transaction::checkSchema()
{
    const auto version = Dialect::schemaVersion(m_db);
    if (version && *version == m_db.m_version)
        return;
    rollback();
    m_begun = version
        ? Error{ErrorKind::Conflict,
                QCoreApplication::translate("store",
                                            "%1 was brought up to a newer version of Kravbok while "
                                            "this one had it open. Close this window and use the "
                                            "newer version.")
                    .arg(QDir::toNativeSeparators(m_db.path()))}
        : version.error();
}

Transaction::~Transaction()
{
    rollback();
}

Result<void> Transaction::commit()
{
    if (!m_begun)
        return m_begun;
    if (!m_open) {
        return Error{
            ErrorKind::Environment,
            QCoreApplication::translate("store",
                                        "The program tried to store the same thing twice. Please "
                                        "report this."),
            u"commit after the end of the transaction"_s};
    }
    Result<void> outcome;
    {
        Query query(m_db, u"COMMIT"_s);
        outcome = query.exec();
    }
    if (!outcome) {
        // A failed commit leaves the transaction open, for instance while somebody reads.
        rollback();
        return outcome;
    }
    m_open = false;
    m_db.m_inTransaction = false;
    return {};
}

void Transaction::rollback()
{
    if (!m_open)
        return;
    m_open = false;
    m_db.m_inTransaction = false;
    m_db.m_transactionLost = false;
    // May answer that there is none: SQLite takes it back by itself when the disk is full.
    Query query(m_db, u"ROLLBACK"_s);
    (void)query.exec();
}

Snapshot::Snapshot(Database &db)
    : m_db(db)
{
    if (db.m_inTransaction)
        return;
    Query query(db, Dialect::beginReading());
    m_begun = query.exec();
    m_open = m_begun.ok();
    db.m_inTransaction = m_open;
}

Snapshot::~Snapshot()
{
    if (!m_open)
        return;
    m_db.m_inTransaction = false;
    m_db.m_transactionLost = false;
    Query query(m_db, u"COMMIT"_s);
    (void)query.exec();
}

} // namespace store
