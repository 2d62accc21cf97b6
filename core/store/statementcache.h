// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSqlQuery>
#include <QString>

#include <memory>
#include <unordered_map>
#include <vector>

namespace store {

/// A prepared statement and the names it wants bound.
struct Statement
{
    struct Name
    {
        QByteArray name;     ///< Without the colon.
        QString placeholder; ///< With it.
        bool bound = false;
    };

    explicit Statement(const QSqlDatabase &connection)
        : query(connection)
    {
    }

    QString sql;
    QSqlQuery query;
    std::vector<Name> names;
};

/// Keeps prepared statements of one connection, so that a hundred thousand inserts prepare once.
class StatementCache
{
public:
    /// An idle statement with this text, or null.
    std::unique_ptr<Statement> take(const QString &sql);
    /// Hands one back, idle.
    void give(std::unique_ptr<Statement> statement);
    void clear() { m_idle.clear(); }

    /// The names after colons, outside quotes and comments, each once.
    static std::vector<QByteArray> namesIn(const QString &sql);

private:
    std::unordered_map<QString, std::vector<std::unique_ptr<Statement>>> m_idle;
};

} // namespace store
