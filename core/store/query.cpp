// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"

#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/statementcache.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlRecord>
#include <QTimeZone>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace store {

namespace {

// Statements only: values are people's names, debts and letters.
Q_LOGGING_CATEGORY(sqlLog, "kravbok.sql", QtWarningMsg)

Error programError(const QString &detail)
{
    return {ErrorKind::Environment,
            QCoreApplication::translate(
                "store",
                "The program asked the database something it cannot answer. Nothing "
                "was stored. Please report this."),
            detail};
}

} // namespace

Query::Query(Database &db, const QString &sql)
    : m_db(db)
    , m_statement(db.m_statements->take(sql))
{
    if (m_statement)
        return;
    m_statement = std::make_unique<Statement>(db.handle());
    m_statement->sql = sql;
    m_statement->query.setForwardOnly(true);
    for (const QByteArray &name : StatementCache::namesIn(sql))
        m_statement->names.push_back({name, u':' + QLatin1StringView(name)});
    if (!m_statement->query.prepare(sql))
        m_error = Dialect::error(m_statement->query.lastError(), db.path());
}

Query::~Query()
{
    const bool sound = m_statement->query.lastError().type() == QSqlError::NoError;
    m_statement->query.finish();
    for (Statement::Name &name : m_statement->names)
        name.bound = false;
    // A statement that failed is prepared anew next time: the driver keeps its error otherwise. So is
    // a pragma: some do their work while being prepared.
    if (sound && !m_statement->sql.startsWith("PRAGMA"_L1))
        m_db.m_statements->give(std::move(m_statement));
}

Query &Query::bindVariant(const char *name, const QVariant &value)
{
    const auto found =
        std::find_if(m_statement->names.begin(), m_statement->names.end(),
                     [name](const Statement::Name &known) { return known.name == name; });
    if (found == m_statement->names.end()) {
        // The driver would bind NULL to the misspelt name's neighbour and succeed.
        if (!m_error)
            m_error = programError(
                u"no placeholder :%1 in: %2"_s.arg(QLatin1StringView(name), m_statement->sql));
        return *this;
    }
    m_statement->query.bindValue(found->placeholder, value);
    found->bound = true;
    return *this;
}

Query &Query::bind(const char *name, const QString &value)
{
    // The driver stores a null text as NULL.
    return bindVariant(name, value.isNull() ? u""_s : value);
}

Query &Query::bind(const char *name, const QByteArray &value)
{
    return bindVariant(name, value.isNull() ? QByteArray("") : value);
}

Query &Query::bind(const char *name, bool value)
{
    return bindVariant(name, value ? 1 : 0);
}

Query &Query::bind(const char *name, int value)
{
    return bindVariant(name, value);
}

Query &Query::bind(const char *name, qint64 value)
{
    return bindVariant(name, value);
}

Query &Query::bind(const char *name, QDate value)
{
    return value.isValid() ? bindVariant(name, value.toString(Qt::ISODate)) : bindNull(name);
}

Query &Query::bind(const char *name, const QDateTime &value)
{
    return value.isValid() ? bindVariant(name, value.toUTC().toString(Qt::ISODateWithMs))
                           : bindNull(name);
}

Query &Query::bind(const char *name, Money value)
{
    return bindVariant(name, value.ore());
}

Query &Query::bind(const char *name, Rate value)
{
    return bindVariant(name, value.bp());
}

Query &Query::bindNull(const char *name)
{
    return bindVariant(name, QVariant());
}

Result<void> Query::exec()
{
    for (const Statement::Name &name : m_statement->names) {
        if (!name.bound && !m_error)
            m_error = programError(
                u":%1 was not bound in: %2"_s.arg(QLatin1StringView(name.name), m_statement->sql));
    }
    if (!m_error && m_db.m_transactionLost) {
        m_error = Error{ErrorKind::Environment,
                        QCoreApplication::translate(
                            "store",
                            "The database gave up this work after an error. Nothing was "
                            "stored; try again."),
                        u"statement after a lost transaction: "_s + m_statement->sql};
    }
    if (m_error)
        return *m_error;
    qCDebug(sqlLog).noquote() << m_statement->sql;
    if (!m_statement->query.exec()) {
        const QSqlError error = m_statement->query.lastError();
        if (m_db.m_inTransaction && Dialect::endsTransaction(error))
            m_db.m_transactionLost = true;
        m_error = Dialect::error(error, m_db.path());
        return *m_error;
    }
    return {};
}

Result<void> Query::execOne(const QString &message)
{
    if (auto r = exec(); !r)
        return r;
    if (changes() == 0) {
        m_error = Error{ErrorKind::NotFound, message};
        return *m_error;
    }
    return {};
}

bool Query::next()
{
    if (m_error)
        return false;
    if (m_statement->query.next())
        return true;
    if (m_statement->query.lastError().type() != QSqlError::NoError)
        m_error = Dialect::error(m_statement->query.lastError(), m_db.path());
    return false;
}

Result<void> Query::done() const
{
    if (m_error)
        return *m_error;
    return {};
}

bool Query::isNull(int column) const
{
    return m_statement->query.isNull(column);
}

bool Query::isInteger(int column) const
{
    return m_statement->query.value(column).typeId() == QMetaType::LongLong;
}

qint64 Query::integer(int column) const
{
    return m_statement->query.value(column).toLongLong();
}

int Query::smallInteger(int column) const
{
    return m_statement->query.value(column).toInt();
}

bool Query::flag(int column) const
{
    return m_statement->query.value(column).toInt() != 0;
}

QString Query::text(int column) const
{
    return m_statement->query.value(column).toString();
}

QByteArray Query::blob(int column) const
{
    return m_statement->query.value(column).toByteArray();
}

QVariant Query::raw(int column) const
{
    return m_statement->query.value(column);
}

QStringList Query::columnNames() const
{
    const QSqlRecord record = m_statement->query.record();
    QStringList names;
    for (int column = 0; column < record.count(); ++column)
        names.append(record.fieldName(column));
    return names;
}

QDate Query::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QDateTime Query::instant(int column) const
{
    return QDateTime::fromString(text(column), Qt::ISODateWithMs);
}

Money Query::money(int column) const
{
    return Money::fromOre(integer(column));
}

void Query::failColumn(int column)
{
    if (!m_error)
        m_error =
            programError(u"unknown word in column %1 of: %2"_s.arg(column).arg(m_statement->sql));
}

qint64 Query::insertedId() const
{
    return m_statement->query.lastInsertId().toLongLong();
}

int Query::changes() const
{
    return m_statement->query.numRowsAffected();
}

} // namespace store
