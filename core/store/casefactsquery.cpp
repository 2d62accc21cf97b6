// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/casefactsquery.h"

#include "core/store/collect.h"
#include "core/store/dialect.h"
#include "core/store/rows.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

#include <functional>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// A claim's balance, its payments looked up claim by claim: a case has few, the file may have many.
QString balanceColumns()
{
    return rows::balanceColumns(
        u"(SELECT COALESCE(SUM(part.principal_ore), 0) FROM payment_allocation AS part "
        "JOIN payment ON payment.id = part.payment_id "
        "WHERE part.claim_id = claim.id AND payment.undone = 0)"_s);
}

using RowsById = std::unordered_map<qint64, CaseRows *>;

/// Reads statement by statement what belongs to the cases under one condition on collection_case.
class Loader
{
public:
    using Bind = std::function<void(Query &)>;

    /// `bind` gives every statement what the condition names.
    Loader(Database &db, QString condition, Bind bind = {})
        : m_db(db)
        , m_condition(std::move(condition))
        , m_bind(std::move(bind))
    {
    }

    Result<std::vector<CaseRows>> load()
    {
        auto found = cases();
        if (!found)
            return found;
        for (CaseRows &rows : *found)
            m_byId.emplace(rows.value.id.value, &rows);
        for (const auto part : {&Loader::claims, &Loader::letters, &Loader::payments, &Loader::legal,
                                &Loader::credits, &Loader::limitation, &Loader::plans,
                                &Loader::marks}) {
            if (auto r = (this->*part)(); !r)
                return r.error();
        }
        return found;
    }

private:
    void bind(Query &query) const
    {
        if (m_bind)
            m_bind(query);
    }

    template <typename Read>
    Result<void> each(Query &query, Read read)
    {
        bind(query);
        if (auto r = query.exec(); !r)
            return r;
        while (query.next())
            read(query);
        return query.done();
    }

    Result<std::vector<CaseRows>> cases()
    {
        Query query(
            m_db,
            u"SELECT %1, %2 FROM collection_case JOIN debtor ON debtor.id = collection_case.debtor_id "
            "WHERE %3 ORDER BY collection_case.id"_s.arg(rows::caseColumns(), rows::debtorColumns(),
                                                         m_condition));
        bind(query);
        return collect(query, [](Query &row) {
            CaseRows found;
            found.value = rows::caseFile(row);
            found.debtor = rows::debtor(row, rows::caseColumnCount);
            return found;
        });
    }

    Result<void> claims()
    {
        Query query(
            m_db,
            u"SELECT %1, %2, case_claim.case_id FROM case_claim "
            "JOIN collection_case ON collection_case.id = case_claim.case_id "
            "JOIN claim ON claim.id = case_claim.claim_id "
            "WHERE %3 ORDER BY case_claim.id"_s.arg(rows::claimColumns(), balanceColumns(),
                                                    m_condition));
        return each(query, [this](Query &row) {
            const int balance = rows::claimColumnCount;
            CaseRows &owner = *m_byId.at(row.integer(balance + 5));
            owner.claims.push_back({rows::claim(row), rows::balance(row, balance)});
            owner.value.claims.push_back(owner.claims.back().claim.id);
        });
    }

    Result<void> letters()
    {
        std::unordered_map<qint64, std::vector<ClaimId>> covered;
        {
            Query query(
                m_db,
                u"SELECT letter_claim.letter_id, letter_claim.claim_id FROM letter_claim "
                "WHERE letter_claim.letter_id IN (SELECT letter_id FROM %1) "
                "ORDER BY letter_claim.letter_id, letter_claim.position"_s.arg(letterLinks()));
            auto done = each(query, [&covered](Query &row) {
                covered[row.integer(0)].push_back(row.id<ClaimId>(1));
            });
            if (!done)
                return done;
        }
        std::unordered_map<qint64, std::vector<ClaimAmount>> parts;
        {
            Query query(
                m_db,
                u"SELECT letter_id, claim_id, amount_ore FROM letter_compensation "
                "WHERE letter_id IN (SELECT letter_id FROM %1) ORDER BY letter_id, claim_id"_s.arg(
                    letterLinks()));
            auto done = each(query, [&parts](Query &row) {
                parts[row.integer(0)].push_back({row.id<ClaimId>(1), row.money(2)});
            });
            if (!done)
                return done;
        }
        Query query(m_db,
                    u"SELECT link.case_id, %1 FROM %2 JOIN letter ON letter.id = link.letter_id "
                    "ORDER BY letter.id"_s.arg(rows::letterColumns(false), letterLinks()));
        return each(query, [this, &covered, &parts](Query &row) {
            Letter letter = rows::letter(row, 1);
            letter.claims = covered[letter.id.value];
            letter.compensationParts = parts[letter.id.value];
            m_byId.at(row.integer(0))->letters.push_back(std::move(letter));
        });
    }

    /// A letter belongs to the case it was made in, and to a case its claims have moved to since.
    QString letterLinks() const
    {
        return u"(SELECT letter.case_id AS case_id, letter.id AS letter_id FROM letter "
               "JOIN collection_case ON collection_case.id = letter.case_id WHERE %1 "
               "UNION SELECT letter_case.case_id, letter_case.letter_id FROM letter_case "
               "JOIN collection_case ON collection_case.id = letter_case.case_id WHERE %1) AS link"_s
                   .arg(m_condition);
    }

    Result<void> credits()
    {
        Query query(
            m_db,
            u"SELECT case_claim.case_id, %1 FROM claim_credit "
            "JOIN case_claim ON case_claim.claim_id = claim_credit.claim_id "
            "JOIN collection_case ON collection_case.id = case_claim.case_id WHERE %2 "
            "ORDER BY claim_credit.day, claim_credit.id"_s.arg(rows::creditColumns(), m_condition));
        return each(query, [this](Query &row) {
            m_byId.at(row.integer(0))->credits.push_back(rows::credit(row, 1));
        });
    }

    Result<void> limitation()
    {
        Query query(m_db,
                    u"SELECT case_claim.case_id, %1 FROM limitation_event "
                    "JOIN case_claim ON case_claim.claim_id = limitation_event.claim_id "
                    "JOIN collection_case ON collection_case.id = case_claim.case_id "
                    "WHERE limitation_event.undone = 0 AND %2 "
                    "ORDER BY limitation_event.day, limitation_event.id"_s.arg(
                        rows::limitationColumns(), m_condition));
        return each(query, [this](Query &row) {
            m_byId.at(row.integer(0))->limitation.push_back(rows::limitationEvent(row, 1));
        });
    }

    Result<void> plans()
    {
        Query query(m_db,
                    u"SELECT %1 FROM instalment_plan JOIN instalment_term "
                    "ON instalment_term.plan_id = instalment_plan.id JOIN collection_case "
                    "ON collection_case.id = instalment_plan.case_id WHERE %2 "
                    "ORDER BY instalment_plan.id, instalment_term.position"_s.arg(
                        rows::planColumns(), m_condition));
        return each(query, [this](Query &row) {
            InstalmentPlan plan = rows::plan(row);
            std::vector<InstalmentPlan> &known = m_byId.at(plan.caseId.value)->plans;
            const InstalmentTerm term = rows::instalmentTerm(row, rows::planColumnCount);
            if (known.empty() || known.back().id != plan.id)
                known.push_back(std::move(plan));
            known.back().terms.push_back(term);
        });
    }

    /// Few debtors bear one, so they are read apart rather than joined to every case.
    Result<void> marks()
    {
        Query query(m_db,
                    u"SELECT collection_case.id, debtor_mark.debtor_id, debtor_mark.standing, debtor_mark.since, "
                    "debtor_mark.municipality, debtor_mark.source, debtor_mark.as_of FROM debtor_mark "
                    "JOIN collection_case ON collection_case.debtor_id = debtor_mark.debtor_id WHERE %1"_s.arg(
                        m_condition));
        return each(query, [this](Query &row) {
            DebtorMark &mark = m_byId.at(row.integer(0))->mark;
            mark.debtor = row.id<DebtorId>(1);
            mark.standing = row.enumeration<DebtorStanding>(2);
            mark.since = row.date(3);
            mark.municipality = row.text(4);
            mark.source = row.text(5);
            mark.asOf = row.date(6);
        });
    }

    /// A payment belongs to a case that it names, and to the open case (or, where it names none, any
    /// case) of a claim it has a part on: money that came before the case began, or before a split.
    QString links() const
    {
        return u"(SELECT payment.case_id AS case_id, payment.id AS payment_id FROM payment "
               "JOIN collection_case ON collection_case.id = payment.case_id WHERE %1 AND payment.undone = 0 "
               "UNION SELECT case_claim.case_id, payment.id FROM case_claim "
               "JOIN collection_case ON collection_case.id = case_claim.case_id "
               "JOIN payment_allocation ON payment_allocation.claim_id = case_claim.claim_id "
               "JOIN payment ON payment.id = payment_allocation.payment_id WHERE %1 AND payment.undone = 0 "
               "AND (case_claim.live = 1 OR payment.case_id IS NULL)) AS link"_s.arg(m_condition);
    }

    Result<void> payments()
    {
        std::unordered_map<qint64, std::vector<Allocation>> parts;
        {
            Query query(
                m_db,
                u"SELECT part.payment_id, part.claim_id, part.costs_ore, part.interest_ore, "
                "part.principal_ore FROM payment_allocation AS part WHERE part.payment_id IN "
                "(SELECT payment_id FROM %1) ORDER BY part.id"_s.arg(links()));
            auto done = each(query, [&parts](Query &row) {
                parts[row.integer(0)].push_back(rows::allocation(row, 1));
            });
            if (!done)
                return done;
        }
        Query query(m_db,
                    u"SELECT link.case_id, %1 FROM %2 JOIN payment ON payment.id = link.payment_id "
                    "ORDER BY payment.date, payment.id"_s.arg(rows::paymentColumns(), links()));
        return each(query, [this, &parts](Query &row) {
            Payment payment = rows::payment(row, 1);
            payment.allocations = parts[payment.id.value];
            m_byId.at(row.integer(0))->payments.push_back(std::move(payment));
        });
    }

    Result<void> legal()
    {
        std::unordered_map<qint64, std::vector<ClaimId>> covered;
        {
            Query query(
                m_db,
                u"SELECT legal_event_claim.event_id, legal_event_claim.claim_id FROM legal_event_claim "
                "JOIN legal_event ON legal_event.id = legal_event_claim.event_id "
                "JOIN collection_case ON collection_case.id = legal_event.case_id WHERE %1 "
                "ORDER BY legal_event_claim.event_id, legal_event_claim.claim_id"_s.arg(m_condition));
            auto done = each(query, [&covered](Query &row) {
                covered[row.integer(0)].push_back(row.id<ClaimId>(1));
            });
            if (!done)
                return done;
        }
        Query query(m_db,
                    u"SELECT %1 FROM legal_event JOIN collection_case ON "
                    "collection_case.id = legal_event.case_id WHERE %2 AND legal_event.undone = 0 "
                    "ORDER BY legal_event.day, legal_event.id"_s.arg(rows::legalEventColumns(), m_condition));
        return each(query, [this, &covered](Query &row) {
            LegalEvent event = rows::legalEvent(row);
            event.claims = std::move(covered[event.id.value]);
            m_byId.at(event.caseId.value)->legal.push_back(std::move(event));
        });
    }

    Database &m_db;
    QString m_condition;
    Bind m_bind;
    RowsById m_byId;
};

/// What the loader finds, all of it as it was at one moment.
Result<std::vector<CaseRows>> loaded(Database &db, Loader loader)
{
    Snapshot snapshot(db);
    if (!snapshot.begun())
        return snapshot.begun().error();
    return loader.load();
}

} // namespace

Result<CaseRows> CaseFactsQuery::one(CaseId id)
{
    const Error gone{
        ErrorKind::NotFound,
        QCoreApplication::translate("store", "This case is no longer there. Reload the page.")};
    if (!id.isValid())
        return gone;
    auto found = loaded(m_db, Loader(m_db, u"collection_case.id = :case_id"_s, [id](Query &query) { query.bind("case_id", id); }));
    if (!found)
        return found.error();
    if (found->empty())
        return gone;
    return std::move(found->front());
}

Result<std::vector<CaseRows>> CaseFactsQuery::all(CaseSelection selection)
{
    return loaded(m_db, Loader(m_db, selection == CaseSelection::Open ? u"collection_case.state <> 'closed'"_s : u"1 = 1"_s));
}

Result<std::vector<CaseRows>> CaseFactsQuery::some(const std::vector<CaseId> &ids)
{
    const QString condition = u"collection_case.id IN (SELECT value FROM %1)"_s.arg(Dialect::listTable(u":case_ids"_s));
    return loaded(m_db, Loader(m_db, condition, [list = Dialect::list(ids)](Query &query) { query.bind("case_ids", list); }));
}

Result<CaseRows> CaseFactsQuery::item(ClaimId id)
{
    auto found = items({id});
    if (!found)
        return found.error();
    return std::move(found->front());
}

Result<std::vector<CaseRows>> CaseFactsQuery::items(const std::vector<ClaimId> &ids)
{
    const QString list = Dialect::list(ids);
    const QString chosen = u"(SELECT value FROM %1)"_s.arg(Dialect::listTable(u":ids"_s));
    Snapshot snapshot(m_db);
    if (!snapshot.begun())
        return snapshot.begun().error();

    std::unordered_map<qint64, CaseRows> byClaim;
    {
        Query query(m_db,
                    u"SELECT %1, %2, %3 FROM claim JOIN debtor ON debtor.id = claim.debtor_id "
                    "WHERE claim.id IN %4"_s.arg(rows::claimColumns(), balanceColumns(),
                                                 rows::debtorColumns(), chosen));
        query.bind("ids", list);
        if (auto r = query.exec(); !r)
            return r.error();
        while (query.next()) {
            CaseRows found;
            found.claims.push_back(
                {rows::claim(query), rows::balance(query, rows::claimColumnCount)});
            found.debtor = rows::debtor(query, rows::claimColumnCount + 5);
            found.value.debtor = found.debtor.id;
            found.value.claims.push_back(found.claims.front().claim.id);
            byClaim.emplace(found.claims.front().claim.id.value, std::move(found));
        }
        if (auto r = query.done(); !r)
            return r.error();
    }
    {
        Query query(
            m_db,
            u"SELECT part.claim_id, part.costs_ore, part.interest_ore, part.principal_ore, %1 "
            "FROM payment_allocation AS part JOIN payment ON payment.id = part.payment_id "
            "WHERE payment.undone = 0 AND part.claim_id IN %2 ORDER BY payment.date, payment.id"_s
                .arg(rows::paymentColumns(), chosen));
        query.bind("ids", list);
        if (auto r = query.exec(); !r)
            return r.error();
        while (query.next()) {
            const Allocation part = rows::allocation(query, 0);
            Payment payment = rows::payment(query, 4);
            payment.allocations = {part};
            byClaim.at(part.claim.value).payments.push_back(std::move(payment));
        }
        if (auto r = query.done(); !r)
            return r.error();
    }
    {
        Query query(
            m_db,
            u"SELECT %1 FROM claim_credit WHERE claim_credit.claim_id IN %2 "
            "ORDER BY claim_credit.day, claim_credit.id"_s.arg(rows::creditColumns(), chosen));
        query.bind("ids", list);
        auto credits = collect(query, [](Query &row) { return rows::credit(row); });
        if (!credits)
            return credits.error();
        for (ClaimCredit &one : *credits)
            byClaim.at(one.claim.value).credits.push_back(std::move(one));
    }
    {
        Query query(
            m_db,
            u"SELECT %1 FROM limitation_event WHERE limitation_event.undone = 0 "
            "AND limitation_event.claim_id IN %2 ORDER BY limitation_event.day, limitation_event.id"_s
                .arg(rows::limitationColumns(), chosen));
        query.bind("ids", list);
        auto events = collect(query, [](Query &row) { return rows::limitationEvent(row); });
        if (!events)
            return events.error();
        for (LimitationEvent &one : *events)
            byClaim.at(one.claim.value).limitation.push_back(std::move(one));
    }
    std::vector<CaseRows> ordered;
    ordered.reserve(ids.size());
    for (const ClaimId id : ids) {
        const auto found = byClaim.find(id.value);
        if (found == byClaim.end()) {
            return Error{ErrorKind::NotFound,
                         QCoreApplication::translate(
                             "store", "This invoice is no longer there. Reload the page.")};
        }
        ordered.push_back(found->second);
    }
    return ordered;
}

} // namespace store
