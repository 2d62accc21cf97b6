// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/money/money.h"
#include "core/money/rate.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>
#include <type_traits>

namespace store {

class Database;
struct Statement;

/// One SQL statement: prepared once per Database, every name bound or refused, rows read by position.
/// Room-internal: nobody above the store room says SQL.
///
///     Query query(db, u"SELECT name FROM debtor WHERE id = :id"_s);
///     query.bind("id", id);
///     if (auto r = query.exec(); !r) return r.error();
///     while (query.next()) names << query.text(0);
///     if (auto r = query.done(); !r) return r.error();
class Query
{
public:
    Query(Database &db, const QString &sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    // A null QString is bound as an empty text: absence is said with std::optional or an invalid
    // date, instant or id, which become NULL.
    Query &bind(const char *name, const QString &value);
    Query &bind(const char *name, const QByteArray &value);
    Query &bind(const char *name, bool value);
    Query &bind(const char *name, int value);
    Query &bind(const char *name, qint64 value);
    Query &bind(const char *name, QDate value);
    Query &bind(const char *name, const QDateTime &value); ///< UTC, milliseconds.
    Query &bind(const char *name, Money value);
    Query &bind(const char *name, Rate value);
    template <typename T>
    Query &bind(const char *name, const T *value) = delete; // Would be taken for a bool.

    template <typename Tag>
    Query &bind(const char *name, Id<Tag> id)
    {
        return id.isValid() ? bind(name, id.value) : bindNull(name);
    }
    template <typename E>
    requires std::is_enum_v<E> Query &bind(const char *name, E value)
    {
        return bind(name, enumText(value));
    }
    template <typename T>
    Query &bind(const char *name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }
    Query &bindNull(const char *name);

    /// Runs the statement. Refuses a name that was not bound or does not occur; constraint, lock, disk
    /// and file errors come back as the Error the user shall read.
    Result<void> exec();
    /// Runs it and refuses when no row was touched: `message` says what was not there.
    Result<void> execOne(const QString &message);
    bool next();

    /// The error met by exec, next or a getter, or nothing. Ask it after the loop.
    Result<void> done() const;

    bool isNull(int column) const;
    bool isInteger(int column) const;
    qint64 integer(int column) const;
    int smallInteger(int column) const;
    bool flag(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    QDate date(int column) const;        ///< Invalid for NULL.
    QDateTime instant(int column) const; ///< UTC; invalid for NULL.
    Money money(int column) const;
    /// The value as the driver gave it, and the names of the columns: for dumps, which know no table.
    QVariant raw(int column) const;
    QStringList columnNames() const;
    template <typename IdType>
    IdType id(int column) const
    {
        return IdType{integer(column)};
    } ///< Id 0 for NULL.

    /// The enum a text column holds; an unknown text becomes the error of done().
    template <typename E>
    E enumeration(int column)
    {
        const std::optional<E> value = enumFromText<E>(text(column));
        if (!value)
            failColumn(column);
        return value.value_or(E{});
    }
    /// The same for a column that may be NULL.
    template <typename E>
    std::optional<E> optionalEnumeration(int column)
    {
        return isNull(column) ? std::nullopt : std::optional<E>(enumeration<E>(column));
    }

    /// The id of the row an INSERT made.
    qint64 insertedId() const;
    /// How many rows the statement changed.
    int changes() const;

private:
    Query &bindVariant(const char *name, const QVariant &value);
    void failColumn(int column);

    Database &m_db;
    std::unique_ptr<Statement> m_statement;
    std::optional<Error> m_error;
};

} // namespace store
