// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/instalmentstore.h"

#include "core/store/rows.h"
#include "core/store/writescope.h"

#include "core/store/query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace store {

namespace {

QString gone()
{
    return QCoreApplication::translate("store",
                                       "This instalment plan is no longer there. Reload the page.");
}

Error liveAlready()
{
    return {ErrorKind::Conflict,
            QCoreApplication::translate(
                "store", "The case has an instalment plan already. Cancel that one first.")};
}

} // namespace

Result<InstalmentPlanId> InstalmentStore::insert(const InstalmentPlan &plan)
{
    Money sum;
    for (const InstalmentTerm &term : plan.terms)
        sum += term.amount;
    if (plan.terms.empty() || sum != plan.total) {
        return Error{
            ErrorKind::BadInput,
            QCoreApplication::translate(
                "store", "The instalments do not add up to the debt. Propose them again.")};
    }
    WriteScope scope(m_db);
    if (!scope.begun())
        return scope.begun().error();
    InstalmentPlanId id;
    {
        Query query(
            m_db,
            u"INSERT INTO instalment_plan (case_id, state, made, accepted, ended, interest, total_ore, "
            "note) VALUES (:case_id, :state, :made, :accepted, :ended, :interest, :total_ore, :note)"_s);
        query.bind("case_id", plan.caseId)
            .bind("state", plan.state)
            .bind("made", plan.made)
            .bind("accepted", plan.accepted)
            .bind("ended", plan.ended)
            .bind("interest", plan.interest)
            .bind("total_ore", plan.total)
            .bind("note", plan.note);
        if (auto r = query.exec(); !r)
            return r.error().kind == ErrorKind::Conflict ? liveAlready() : r.error();
        id = InstalmentPlanId{query.insertedId()};
    }
    int position = 0;
    for (const InstalmentTerm &term : plan.terms) {
        Query query(m_db,
                    u"INSERT INTO instalment_term (plan_id, position, due, amount_ore) "
                    "VALUES (:plan_id, :position, :due, :amount_ore)"_s);
        query.bind("plan_id", id)
            .bind("position", ++position)
            .bind("due", term.due)
            .bind("amount_ore", term.amount);
        if (auto r = query.exec(); !r)
            return r.error();
    }
    if (auto r = scope.commit(); !r)
        return r.error();
    return id;
}

Result<std::vector<InstalmentPlan>> InstalmentStore::ofCase(CaseId id)
{
    Query query(
        m_db,
        u"SELECT %1 FROM instalment_plan JOIN instalment_term "
        "ON instalment_term.plan_id = instalment_plan.id WHERE instalment_plan.case_id = :case_id "
        "ORDER BY instalment_plan.id, instalment_term.position"_s.arg(rows::planColumns()));
    query.bind("case_id", id);
    if (auto r = query.exec(); !r)
        return r.error();
    std::vector<InstalmentPlan> out;
    while (query.next()) {
        InstalmentPlan plan = rows::plan(query);
        if (out.empty() || out.back().id != plan.id)
            out.push_back(std::move(plan));
        out.back().terms.push_back(rows::instalmentTerm(query, rows::planColumnCount));
    }
    if (auto r = query.done(); !r)
        return r.error();
    return out;
}

Result<void> InstalmentStore::update(const InstalmentPlan &plan)
{
    Query query(
        m_db,
        u"UPDATE instalment_plan SET state = :state, accepted = :accepted, ended = :ended, note = :note "
        "WHERE id = :id"_s);
    query.bind("id", plan.id)
        .bind("state", plan.state)
        .bind("accepted", plan.accepted)
        .bind("ended", plan.ended)
        .bind("note", plan.note);
    return query.execOne(gone());
}

} // namespace store
