// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/handoverscope.h"

namespace workflow {

namespace {

const QString debtorTable = QStringLiteral("debtor");
const QString caseTable = QStringLiteral("collection_case");
const QString claimTable = QStringLiteral("claim");
const QString letterTable = QStringLiteral("letter");
const QString paymentTable = QStringLiteral("payment");

/// The table a column points at, by its name.
QString pointsAt(const QString &column)
{
    static const QHash<QString, QString> targets{{QStringLiteral("debtor_id"), debtorTable},   {QStringLiteral("case_id"), caseTable},
                                                 {QStringLiteral("claim_id"), claimTable},     {QStringLiteral("letter_id"), letterTable},
                                                 {QStringLiteral("payment_id"), paymentTable}, {QStringLiteral("fee_claim_id"), claimTable}};
    return targets.value(column);
}

qint64 valueOf(const QStringList &columns, const QVariantList &values, const QString &column)
{
    const qsizetype at = columns.indexOf(column);
    return at < 0 ? 0 : values[at].toLongLong();
}

} // namespace

Result<void> HandoverScope::follow(store::Dump &dump, const QString &table, const QString &column, const QString &parent)
{
    return dump.rows(table, [&](const QStringList &columns, const QVariantList &values) -> Result<void> {
        if (m_ids[parent].contains(valueOf(columns, values, column)))
            m_ids[table].insert(valueOf(columns, values, QStringLiteral("id")));
        return {};
    });
}

Result<HandoverScope> HandoverScope::ofDebtor(store::Dump &dump, DebtorId id)
{
    HandoverScope scope;
    scope.m_all = false;
    scope.m_ids[debtorTable].insert(id.value);
    const QString owner = QStringLiteral("debtor_id");
    for (const QString &table : {caseTable, claimTable, paymentTable}) {
        if (auto done = scope.follow(dump, table, owner, debtorTable); !done)
            return done.error();
    }
    if (auto done = scope.follow(dump, letterTable, QStringLiteral("case_id"), caseTable); !done)
        return done.error();
    auto named = dump.rows(caseTable, [&](const QStringList &columns, const QVariantList &values) -> Result<void> {
        if (scope.m_ids[caseTable].contains(valueOf(columns, values, QStringLiteral("id"))))
            scope.m_subjects.insert(QStringLiteral("case ") + values[columns.indexOf(QStringLiteral("number"))].toString());
        return {};
    });
    if (!named)
        return named.error();
    return scope;
}

Result<HandoverScope> HandoverScope::ofCase(store::Dump &dump, CaseId id)
{
    HandoverScope scope;
    scope.m_all = false;
    scope.m_ids[caseTable].insert(id.value);
    auto owner = dump.rows(caseTable, [&](const QStringList &columns, const QVariantList &values) -> Result<void> {
        if (valueOf(columns, values, QStringLiteral("id")) == id.value) {
            scope.m_ids[debtorTable].insert(valueOf(columns, values, QStringLiteral("debtor_id")));
            scope.m_subjects.insert(QStringLiteral("case ") + values[columns.indexOf(QStringLiteral("number"))].toString());
        }
        return {};
    });
    if (!owner)
        return owner.error();
    auto claims = dump.rows(QStringLiteral("case_claim"), [&](const QStringList &columns, const QVariantList &values) -> Result<void> {
        if (valueOf(columns, values, QStringLiteral("case_id")) == id.value)
            scope.m_ids[claimTable].insert(valueOf(columns, values, QStringLiteral("claim_id")));
        return {};
    });
    if (!claims)
        return claims.error();
    for (const QString &table : {letterTable, paymentTable}) {
        if (auto done = scope.follow(dump, table, QStringLiteral("case_id"), caseTable); !done)
            return done.error();
    }
    return scope;
}

bool HandoverScope::contains(const QString &table, const QStringList &columns, const QVariantList &values) const
{
    if (m_all)
        return true;
    if (m_ids.contains(table))
        return m_ids.value(table).contains(valueOf(columns, values, QStringLiteral("id")));
    if (table == u"audit") {
        const qsizetype at = columns.indexOf(QStringLiteral("subject"));
        return m_subjects.contains(values[at].toString());
    }
    if (table == u"import_row") {
        const QString subject = values[columns.indexOf(QStringLiteral("subject"))].toString();
        return m_ids.value(subject).contains(valueOf(columns, values, QStringLiteral("row_id")));
    }
    for (qsizetype at = 0; at < columns.size(); ++at) {
        const QString target = pointsAt(columns[at]);
        // A row of a case belongs to it although its claim may have been in another case before.
        if (!target.isEmpty() && !values[at].isNull())
            return m_ids.value(target).contains(values[at].toLongLong());
    }
    return false;
}

} // namespace workflow
