// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statementcache.h"

#include <algorithm>

namespace store {

std::unique_ptr<Statement> StatementCache::take(const QString &sql)
{
    const auto found = m_idle.find(sql);
    if (found == m_idle.end() || found->second.empty())
        return nullptr;
    std::unique_ptr<Statement> statement = std::move(found->second.back());
    found->second.pop_back();
    return statement;
}

void StatementCache::give(std::unique_ptr<Statement> statement)
{
    std::vector<std::unique_ptr<Statement>> &idle = m_idle[statement->sql];
    idle.push_back(std::move(statement));
}

std::vector<QByteArray> StatementCache::namesIn(const QString &sql)
{
    std::vector<QByteArray> names;
    for (qsizetype i = 0; i < sql.size(); ++i) {
        const QChar sign = sql.at(i);
        if (sign == u'\'' || sign == u'"') {
            const qsizetype end = sql.indexOf(sign, i + 1);
            i = end < 0 ? sql.size() : end;
        } else if (sign == u'-' && i + 1 < sql.size() && sql.at(i + 1) == u'-') {
            const qsizetype end = sql.indexOf(u'\n', i);
            i = end < 0 ? sql.size() : end;
        } else if (sign == u':') {
            qsizetype end = i + 1;
            while (end < sql.size() && (sql.at(end).isLetterOrNumber() || sql.at(end) == u'_'))
                ++end;
            const QByteArray name = sql.mid(i + 1, end - i - 1).toLatin1();
            if (!name.isEmpty() && std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(name);
            i = end - 1;
        }
    }
    return names;
}

} // namespace store
