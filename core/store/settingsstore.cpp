// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settingsstore.h"

#include "core/store/collect.h"

using namespace Qt::StringLiterals;

namespace store {

Result<std::optional<QString>> SettingsStore::value(const QString &name)
{
    Query query(m_db, u"SELECT value FROM setting WHERE name = :name"_s);
    query.bind("name", name);
    return firstRow(query, [](Query &row) { return row.text(0); });
}

Result<void> SettingsStore::set(const QString &name, const QString &value)
{
    Query query(m_db,
                u"INSERT INTO setting (name, value) VALUES (:name, :value) "
                "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
    query.bind("name", name).bind("value", value);
    return query.exec();
}

Result<void> SettingsStore::remove(const QString &name)
{
    Query query(m_db, u"DELETE FROM setting WHERE name = :name"_s);
    query.bind("name", name);
    return query.exec();
}

Result<std::map<QString, QString>> SettingsStore::all()
{
    Query query(m_db, u"SELECT name, value FROM setting"_s);
    if (auto r = query.exec(); !r)
        return r.error();
    std::map<QString, QString> values;
    while (query.next())
        values.emplace(query.text(0), query.text(1));
    if (auto r = query.done(); !r)
        return r.error();
    return values;
}

} // namespace store
