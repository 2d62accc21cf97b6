// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/annexlines.h"

#include "core/calendar/dateformat.h"
#include "core/model/allocations.h"
#include "core/money/format.h"

using namespace Qt::StringLiterals;

namespace documents {

namespace {

constexpr qreal left = 20;
constexpr qreal rightEnd = 190;

/// Gathers the lines of one document.
class Writer
{
public:
    Writer(const AnnexInput &input, const Labels &labels)
        : m_input(input)
        , m_labels(labels)
    {
    }

    std::vector<AnnexLine> lines()
    {
        for (size_t i = 0; i < m_input.statement.claims.size(); ++i)
            claim(m_input.statement.claims[i], i < m_input.costs.size() ? m_input.costs[i] : std::vector<AnnexCost>());
        payments();
        summary();
        rates();
        method();
        return std::move(m_lines);
    }

private:
    QString word(const QString &key, const QStringList &values = {}) const { return m_labels.text(u"annex."_s + key, values); }
    void add(AnnexKind kind, std::vector<AnnexCell> cells = {}) { m_lines.push_back({kind, std::move(cells), {}}); }
    void title(const QString &text) { add(AnnexKind::Title, {{left, text}}); }
    void gap() { add(AnnexKind::Gap); }
    /// A name to the left and an amount to the right.
    void figure(const QString &name, Money amount, AnnexKind kind = AnnexKind::Row)
    {
        add(kind, {{left, name}, {rightEnd, fmt::amount(amount), true}});
    }
    /// What is taken off, when anything is.
    void less(const QString &name, Money amount)
    {
        if (!amount.isZero())
            figure(name, -amount);
    }

    void claim(const engine::ClaimStatement &claim, const std::vector<AnnexCost> &costs)
    {
        const QString number = claim.number.isEmpty() ? m_labels.text(u"untitled"_s) : claim.number;
        title(word(u"claim"_s, {number, fmt::date(claim.due)}));
        figure(word(u"principal"_s), claim.principal);
        less(word(u"credited"_s), claim.credited);
        less(word(u"paid.before"_s), claim.paidBefore);
        less(word(u"paid.since"_s), claim.paidPrincipal - claim.paidBefore);
        figure(word(u"principal.open"_s), claim.openPrincipal, AnnexKind::Sum);
        gap();
        interest(claim);
        dispute(claim);
        fees(costs);
        gap();
    }

    void interest(const engine::ClaimStatement &claim)
    {
        if (claim.interest.empty()) {
            m_lines.push_back({AnnexKind::Words, {}, word(u"none"_s)});
            return;
        }
        add(AnnexKind::Heads, {{left, word(u"from"_s)}, {42, word(u"to"_s)}, {76, word(u"days"_s), true}, {108, word(u"base"_s), true},
                               {132, word(u"rate"_s), true}, {156, word(u"year"_s), true}, {rightEnd, word(u"interest"_s), true}});
        for (const engine::InterestLine &line : claim.interest) {
            const bool agreed = std::find(m_input.agreed.begin(), m_input.agreed.end(), std::pair(claim.claim, line.from)) != m_input.agreed.end();
            const QString rate = fmt::percent(line.rate) + u"\u00a0%"_s + (agreed ? u"\u00a0*"_s : QString());
            m_anyAgreed = m_anyAgreed || agreed;
            add(AnnexKind::Row, {{left, fmt::date(line.from)}, {42, fmt::date(line.to)}, {76, QString::number(line.days), true}, {108, fmt::amount(line.base), true},
                                 {132, rate, true}, {156, QString::number(line.yearDays), true}, {rightEnd, fmt::amount(line.amount), true}});
        }
        figure(word(u"interest.sum"_s), claim.interestTotal, AnnexKind::Sum);
        if (!claim.interestPaid.isZero()) {
            figure(word(u"interest.paid"_s), -claim.interestPaid);
            figure(word(u"interest.open"_s), claim.interestTotal - claim.interestPaid, AnnexKind::Sum);
        }
    }

    /// What the debtor objects to. Interest runs on all the same: no paragraph stops it (law page, section 5.2).
    void dispute(const engine::ClaimStatement &claim)
    {
        const bool all = std::find(m_input.disputed.begin(), m_input.disputed.end(), claim.claim) != m_input.disputed.end();
        if (all)
            m_lines.push_back({AnnexKind::Words, {}, word(u"disputed.all"_s)});
        else if (claim.disputedPart.isPositive())
            m_lines.push_back({AnnexKind::Words, {}, word(u"disputed.part"_s, {fmt::kroner(claim.disputedPart), fmt::kroner(claim.undisputedOpen)})});
    }

    /// The stretches without interest that an instalment plan made.
    void stopped()
    {
        for (const InstalmentPlan &plan : m_input.statement.plans) {
            const QDate first = plan.accepted.addDays(1);
            if (plan.interest != PlanInterest::Stopped || first > m_input.day || (plan.ended.isValid() && plan.ended < first))
                continue;
            const bool isOver = plan.ended.isValid() && plan.ended <= m_input.day;
            m_lines.push_back({AnnexKind::Words, {}, isOver ? word(u"stopped"_s, {fmt::date(first), fmt::date(plan.ended)}) : word(u"stopped.still"_s, {fmt::date(first)})});
        }
    }

    void fees(const std::vector<AnnexCost> &costs)
    {
        if (costs.empty())
            return;
        gap();
        add(AnnexKind::Heads, {{left, word(u"date"_s)}, {42, word(u"cost"_s)}, {100, word(u"law"_s)}, {164, word(u"paid"_s), true}, {rightEnd, word(u"amount"_s), true}});
        Money open;
        for (const AnnexCost &cost : costs) {
            const QString name = cost.text.isEmpty() ? word(u"cost."_s + cost.kind) : cost.text;
            const QString text = cost.reversed ? word(u"reversed"_s, {name}) : name;
            add(AnnexKind::Row, {{left, cost.date.isValid() ? fmt::date(cost.date) : QString()}, {42, text}, {100, cost.law}, {164, cost.reversed ? QString() : fmt::amount(cost.paid), true},
                                 {rightEnd, fmt::amount(cost.reversed ? Money() : cost.amount), true}});
            open += cost.reversed ? Money() : cost.amount - cost.paid;
        }
        figure(word(u"costs.open"_s), open, AnnexKind::Sum);
    }

    void payments()
    {
        if (m_input.statement.payments.empty())
            return;
        title(word(u"payments"_s));
        add(AnnexKind::Heads, {{left, word(u"date"_s)}, {66, word(u"amount"_s), true}, {97, word(u"costs"_s), true}, {128, word(u"interest"_s), true},
                               {160, word(u"to.principal"_s), true}, {rightEnd, word(u"surplus"_s), true}});
        for (const engine::PaymentFacts &payment : m_input.statement.payments) {
            const Allocation sum = summed(payment.allocations);
            add(AnnexKind::Row, {{left, fmt::date(payment.date)}, {66, fmt::amount(payment.amount), true}, {97, fmt::amount(sum.costs), true},
                                 {128, fmt::amount(sum.interest), true}, {160, fmt::amount(sum.principal), true}, {rightEnd, fmt::amount(payment.surplus), true}});
        }
        gap();
    }

    void summary()
    {
        Money principal;
        Money interest;
        for (const engine::ClaimStatement &claim : m_input.statement.claims) {
            principal += claim.openPrincipal;
            interest += claim.interestTotal - claim.interestPaid;
        }
        title(word(u"summary"_s, {fmt::date(m_input.day)}));
        figure(word(u"principal.open"_s), principal);
        figure(word(u"interest.open"_s), interest);
        figure(word(u"costs.open"_s), m_input.statement.total - principal - interest);
        figure(word(u"total"_s), m_input.statement.total, AnnexKind::Sum);
        if (m_input.statement.perDayKnown && !m_input.statement.perDay.isZero())
            m_lines.push_back({AnnexKind::Words, {}, word(u"per.day"_s, {fmt::kroner(m_input.statement.perDay)})});
        gap();
    }

    void rates()
    {
        if (m_input.rates.empty())
            return;
        title(word(u"rates"_s));
        add(AnnexKind::Heads, {{left, word(u"from"_s)}, {42, word(u"to"_s)}, {84, word(u"rate"_s), true}, {97, word(u"set.by"_s)}});
        for (const AnnexRate &rate : m_input.rates) {
            add(AnnexKind::Row, {{left, fmt::date(rate.from)}, {42, rate.to.isValid() ? fmt::date(rate.to) : QString()},
                                 {84, fmt::percent(rate.rate) + u"\u00a0%"_s, true}, {97, rate.setBy}});
        }
        gap();
    }

    void method()
    {
        title(word(u"method"_s));
        stopped();
        if (m_anyAgreed)
            m_lines.push_back({AnnexKind::Words, {}, word(u"agreed"_s)});
        m_lines.push_back({AnnexKind::Words, {}, word(u"method.law"_s)});
        m_lines.push_back({AnnexKind::Words, {}, word(m_input.dayCount == DayCount::Calendar ? u"method.calendar"_s : u"method.365"_s)});
        m_lines.push_back({AnnexKind::Words, {}, word(u"method.rounding"_s)});
        m_lines.push_back({AnnexKind::Words, {}, word(u"method.payments"_s)});
    }

    const AnnexInput &m_input;
    const Labels &m_labels;
    std::vector<AnnexLine> m_lines;
    bool m_anyAgreed = false;
};

} // namespace

std::vector<AnnexLine> annexLines(const AnnexInput &input, const Labels &labels)
{
    return Writer(input, labels).lines();
}

} // namespace documents
