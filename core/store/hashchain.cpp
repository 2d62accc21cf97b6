// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hashchain.h"

#include "core/store/digest.h"
#include "core/store/query.h"
#include "core/store/writescope.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace store {

namespace {

struct Head
{
    qint64 length = 0;
    QString hash;
};

Result<Head> readHead(Database &db, const QString &chain)
{
    Query query(db, u"SELECT length, hash FROM chain_head WHERE chain = :chain"_s);
    query.bind("chain", chain);
    if (auto r = query.exec(); !r)
        return r.error();
    Head head;
    if (query.next())
        head = {query.integer(0), query.text(1)};
    if (auto r = query.done(); !r)
        return r.error();
    return head;
}

QString emptyHash()
{
    return QString(64, u'0');
}

} // namespace

HashChain::HashChain(Database &db, QString table, QStringList columns)
    : m_db(db)
    , m_table(std::move(table))
    , m_columns(std::move(columns))
{
}

HashChain HashChain::audit(Database &db)
{
    return HashChain(db, u"audit"_s, {u"kind"_s, u"subject"_s, u"data"_s, u"day"_s, u"at"_s});
}

HashChain HashChain::caseEvents(Database &db)
{
    return HashChain(db, u"case_event"_s, {u"case_id"_s, u"day"_s, u"at"_s, u"kind"_s, u"data"_s});
}

QString HashChain::hashOf(const QString &previous, qint64 id, const QStringList &values) const
{
    Digest digest;
    digest.add(previous).add(id);
    for (const QString &value : values)
        digest.add(value);
    return digest.hex();
}

Result<qint64> HashChain::append(const QStringList &values)
{
    Q_ASSERT(values.size() == m_columns.size());
    WriteScope scope(m_db);
    if (!scope.begun())
        return scope.begun().error();
    const auto head = readHead(m_db, m_table);
    if (!head)
        return head.error();
    const qint64 id = head->length + 1;
    const QString hash = hashOf(head->hash, id, values);
    {
        Query insert(m_db,
                     u"INSERT INTO %1 (id, %2, hash) VALUES (:id, :%3, :hash)"_s.arg(
                         m_table, m_columns.join(u", "_s), m_columns.join(u", :"_s)));
        insert.bind("id", id).bind("hash", hash);
        for (qsizetype i = 0; i < values.size(); ++i)
            insert.bind(m_columns.at(i).toLatin1().constData(), values.at(i));
        if (auto r = insert.exec(); !r)
            return r.error();
    }
    {
        Query update(
            m_db, u"UPDATE chain_head SET length = :length, hash = :hash WHERE chain = :chain"_s);
        update.bind("length", id).bind("hash", hash).bind("chain", m_table);
        if (auto r = update.exec(); !r)
            return r.error();
    }
    if (auto r = scope.commit(); !r)
        return r.error();
    return id;
}

Result<HashChain::Check> HashChain::check(const Progress &progress)
{
    const auto head = readHead(m_db, m_table);
    if (!head)
        return head.error();
    Query query(m_db,
                u"SELECT id, hash, %1 FROM %2 ORDER BY id"_s.arg(m_columns.join(u", "_s), m_table));
    if (auto r = query.exec(); !r)
        return r.error();
    Check found;
    QString previous = emptyHash();
    while (query.next()) {
        if (progress.stopped())
            return Error{ErrorKind::Cancelled,
                         QCoreApplication::translate("store", "Stopped. Nothing was changed.")};
        const qint64 id = query.integer(0);
        if (id != found.rows + 1) {
            found.badRow = found.rows + 1;
            found.text = QCoreApplication::translate("store", "A row is missing from the history.");
            return found;
        }
        QStringList values;
        for (int i = 0; i < m_columns.size(); ++i)
            values << query.text(i + 2);
        previous = hashOf(previous, id, values);
        if (previous != query.text(1)) {
            found.badRow = id;
            found.text =
                QCoreApplication::translate("store", "The row was changed after it was recorded.");
            return found;
        }
        ++found.rows;
        progress.step(found.rows, head->length);
    }
    if (auto r = query.done(); !r)
        return r.error();
    if (found.rows != head->length || previous != head->hash) {
        found.badRow = found.rows + 1;
        found.text = QCoreApplication::translate("store", "The end of the history is missing.");
    }
    return found;
}

} // namespace store
