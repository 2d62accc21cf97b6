// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/auditstore.h"

#include "core/store/collect.h"
#include "core/store/hashchain.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace store {

Result<qint64> AuditStore::append(const QString &kind, const QString &subject,
                                  const QString &dataJson, QDate day, const QDateTime &at)
{
    return HashChain::audit(m_db).append({kind, subject, dataJson, day.toString(Qt::ISODate),
                                          at.toUTC().toString(Qt::ISODateWithMs)});
}

Result<std::vector<AuditRow>> AuditStore::recent(int limit)
{
    Query query(
        m_db,
        u"SELECT id, kind, subject, data, day, at, hash FROM audit ORDER BY id DESC LIMIT :limit"_s);
    query.bind("limit", limit);
    return collect(query, [](Query &row) {
        return AuditRow{row.integer(0), row.text(1),    row.text(2), row.text(3),
                        row.date(4),    row.instant(5), row.text(6)};
    });
}

Result<void> AuditStore::verify()
{
    const auto found = HashChain::audit(m_db).check();
    if (!found)
        return found.error();
    if (found->badRow == 0)
        return {};
    return Error{
        ErrorKind::Environment,
        //: %1 is a table name, %2 a row number, %3 a sentence that says what is wrong with it.
        QCoreApplication::translate("store", "%1, row %2: %3 Restore the newest sound backup.")
            .arg(u"audit"_s, QString::number(found->badRow), found->text)};
}

} // namespace store
