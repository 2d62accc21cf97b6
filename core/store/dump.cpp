// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dump.h"

#include "core/store/dialect.h"
#include "core/store/query.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace store {

Result<QStringList> Dump::tables()
{
    static const QRegularExpression table(u"^\\s*CREATE\\s+TABLE\\b"_s, QRegularExpression::CaseInsensitiveOption);
    const auto all = Dialect::objects(m_db);
    if (!all)
        return all.error();
    QStringList names;
    for (const auto &[name, sql] : *all) {
        if (table.match(sql).hasMatch())
            names.append(name);
    }
    return names;
}

Result<void> Dump::rows(const QString &table,
                        const std::function<Result<void>(const QStringList &, const QVariantList &)> &row)
{
    // The name comes from the database's own list of tables, never from outside.
    Query query(m_db, u"SELECT * FROM "_s + table + u" ORDER BY 1"_s);
    if (auto done = query.exec(); !done)
        return done;
    const QStringList columns = query.columnNames();
    while (query.next()) {
        QVariantList values;
        for (int column = 0; column < columns.size(); ++column)
            values.append(query.raw(column));
        if (auto taken = row(columns, values); !taken)
            return taken;
    }
    return query.done();
}

} // namespace store
