// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ladderstore.h"

#include "core/store/collect.h"
#include "core/store/writescope.h"

using namespace Qt::StringLiterals;

namespace store {

Result<std::array<LadderPlan, 4>> LadderStore::all()
{
    std::array<LadderPlan, 4> plans;
    {
        Query query(m_db, u"SELECT debtor_kind, preset, route FROM ladder"_s);
        if (auto r = query.exec(); !r)
            return r.error();
        while (query.next()) {
            LadderPlan &plan = plans[ladderIndex(query.enumeration<DebtorKind>(0))];
            plan.composed = true;
            plan.preset = query.enumeration<LadderPreset>(1);
            plan.route = query.enumeration<LegalRoute>(2);
        }
        if (auto r = query.done(); !r)
            return r.error();
    }
    Query query(m_db, u"SELECT debtor_kind, step, used, deadline_days, grace_days FROM ladder_step"_s);
    if (auto r = query.exec(); !r)
        return r.error();
    while (query.next()) {
        LadderPlan &plan = plans[ladderIndex(query.enumeration<DebtorKind>(0))];
        const auto step = static_cast<size_t>(query.enumeration<Step>(1));
        if (step >= plan.uses.size())
            continue;
        plan.uses[step] = query.flag(2);
        plan.deadlineDays[step] = query.smallInteger(3);
        plan.graceDays[step] = query.smallInteger(4);
    }
    if (auto r = query.done(); !r)
        return r.error();
    return plans;
}

Result<void> LadderStore::save(DebtorKind kind, const LadderPlan &plan)
{
    WriteScope scope(m_db);
    if (!scope.begun())
        return scope.begun();
    if (auto r = remove(kind); !r)
        return r;
    {
        Query query(m_db,
                    u"INSERT INTO ladder (debtor_kind, preset, route) VALUES (:debtor_kind, :preset, :route)"_s);
        query.bind("debtor_kind", kind).bind("preset", plan.preset).bind("route", plan.route);
        if (auto r = query.exec(); !r)
            return r;
    }
    for (size_t i = 0; i < plan.uses.size(); ++i) {
        Query query(m_db,
                    u"INSERT INTO ladder_step (debtor_kind, step, used, deadline_days, grace_days) "
                    "VALUES (:debtor_kind, :step, :used, :deadline_days, :grace_days)"_s);
        query.bind("debtor_kind", kind)
            .bind("step", static_cast<Step>(i))
            .bind("used", plan.uses[i])
            .bind("deadline_days", plan.deadlineDays[i])
            .bind("grace_days", plan.graceDays[i]);
        if (auto r = query.exec(); !r)
            return r;
    }
    return scope.commit();
}

Result<void> LadderStore::remove(DebtorKind kind)
{
    for (const QString &table : {u"ladder_step"_s, u"ladder"_s}) {
        Query query(m_db, u"DELETE FROM %1 WHERE debtor_kind = :debtor_kind"_s.arg(table));
        query.bind("debtor_kind", kind);
        if (auto r = query.exec(); !r)
            return r;
    }
    return {};
}

} // namespace store
