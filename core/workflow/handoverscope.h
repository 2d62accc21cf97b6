// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/store/dump.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QVariantList>

namespace workflow {

/// Which rows of a creditor's database belong to a case or a person: found by following the columns that
/// point at debtors, cases, claims, letters and payments, whatever tables there are.
class HandoverScope
{
public:
    static Result<HandoverScope> ofCase(store::Dump &dump, CaseId id);
    static Result<HandoverScope> ofDebtor(store::Dump &dump, DebtorId id);
    /// Every row.
    static HandoverScope everything() { return {}; }

    bool contains(const QString &table, const QStringList &columns, const QVariantList &values) const;

private:
    HandoverScope() = default;
    /// Adds the ids of `table` whose `column` is in the set of `parent`.
    Result<void> follow(store::Dump &dump, const QString &table, const QString &column, const QString &parent);

    bool m_all = true;
    QHash<QString, QSet<qint64>> m_ids; ///< By table.
    QSet<QString> m_subjects;           ///< Of the journal: "case 2026-0113".
};

} // namespace workflow
