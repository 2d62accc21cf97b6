// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowimage.h"

#include "core/store/query.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace store::rowimage {

Result<QByteArray> take(Database &db, const QString &table, const QStringList &columns, qint64 id)
{
    Query query(db, u"SELECT %1 FROM %2 WHERE id = :id"_s.arg(columns.join(u", "_s), table));
    query.bind("id", id);
    if (auto r = query.exec(); !r)
        return r.error();
    if (!query.next()) {
        if (auto r = query.done(); !r)
            return r.error();
        return QByteArray();
    }
    QJsonObject image{{u"table"_s, table}, {u"id"_s, id}};
    for (int i = 0; i < columns.size(); ++i) {
        if (query.isNull(i))
            image.insert(columns.at(i), QJsonValue::Null);
        else if (query.isInteger(i))
            image.insert(columns.at(i), query.integer(i));
        else
            image.insert(columns.at(i), query.text(i));
    }
    return QJsonDocument(image).toJson(QJsonDocument::Compact);
}

Result<void> put(Database &db, const QString &table, const QStringList &columns,
                 const QByteArray &image)
{
    const QJsonObject object = QJsonDocument::fromJson(image).object();
    QStringList present;
    QStringList assignments;
    for (const QString &column : columns) {
        if (!object.contains(column))
            continue;
        present << column;
        assignments << u"%1 = :%1"_s.arg(column);
    }
    if (object.value("table"_L1).toString() != table || present.isEmpty()) {
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate(
                         "store",
                         "The import cannot be taken back: what was there before is not "
                         "readable. Restore a backup from before the import.")};
    }
    Query query(db, u"UPDATE %1 SET %2 WHERE id = :id"_s.arg(table, assignments.join(u", "_s)));
    query.bind("id", object.value("id"_L1).toInteger());
    for (const QString &column : present) {
        const QByteArray name = column.toLatin1();
        const QJsonValue value = object.value(column);
        if (value.isNull())
            query.bindNull(name.constData());
        else if (value.isDouble()) // JSON's word for a number; whole ones keep 64 bits.
            query.bind(name.constData(), value.toInteger());
        else
            query.bind(name.constData(), value.toString());
    }
    return query.execOne(
        QCoreApplication::translate("store",
                                    "The import cannot be taken back: a row it changed is "
                                    "gone. Restore a backup from before the import."));
}

} // namespace store::rowimage
