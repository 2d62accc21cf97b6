// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/saftledger.h"

#include "core/import/saftvalues.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace import {

namespace {

using Ref = StringPool::Ref;

/// One customer's rebuilding. Entries are found by index; m_group says which belong together.
class Rebuild
{
public:
    Rebuild(const SaftData &data, const EntryJudge &judge, const SaftCustomer &customer,
            std::vector<const SaftLine *> lines)
        : m_data(data)
        , m_judge(judge)
        , m_customer(customer)
        , m_lines(std::move(lines))
    {
    }

    CustomerLedger run()
    {
        if (m_lines.empty()) {
            balanceOnly();
            return std::move(m_out);
        }
        makeEntries();
        m_groups = groupEntries(entries(), m_data.pool);
        m_out.repeatedReferences = m_groups.repeatedReferences;
        settleGroups();
        settleByAmount();
        settleOldestFirst();
        markWriteOffs();
        nameOrigins();
        addDifference();
        return std::move(m_out);
    }

private:
    enum Touch : char { None, ByReference, ByAmount, ByAge };

    std::vector<LedgerEntry> &entries() { return m_out.entries; }

    static qint32 julian(QDate day)
    {
        return day.isValid() ? static_cast<qint32>(day.toJulianDay()) : 0;
    }

    /// A balance without a single line behind it: one item of what the file says is open.
    void balanceOnly()
    {
        if (m_customer.closing != 0) {
            LedgerEntry e;
            e.kind = ClaimKind::Opening;
            e.origin = OpenOrigin::Balance;
            e.amount = e.open = m_customer.closing;
            const bool stoodStill = m_customer.opening == m_customer.closing;
            e.issued = stoodStill ? dayBefore() : julian(m_data.periodEnd);
            entries().push_back(e);
        }
        m_out.difference = m_customer.closing - m_customer.opening;
    }

    qint32 dayBefore() const
    {
        return m_data.periodStart.isValid() ? julian(m_data.periodStart) - 1 : 0;
    }

    void makeEntries()
    {
        std::sort(m_lines.begin(), m_lines.end(), [this](const SaftLine *a, const SaftLine *b) {
            const auto rank = [this](const SaftLine *l) {
                return std::make_tuple(l->issued, m_data.pool.view(l->voucher),
                                       m_data.pool.view(l->record), l->ore,
                                       m_data.pool.view(l->reference), l->sequence);
            };
            return rank(a) < rank(b);
        });
        if (m_customer.opening != 0) {
            LedgerEntry e;
            e.kind = ClaimKind::Opening;
            e.amount = e.open = m_customer.opening;
            e.issued = dayBefore();
            entries().push_back(e);
        }
        using Key = std::tuple<quint32, Ref, Ref, bool, ClaimKind>;
        std::map<Key, size_t> seen;
        for (const SaftLine *line : m_lines) {
            const EntryVerdict verdict = m_judge.judge(*line);
            const ClaimKind kind = verdict.kind;
            if (line->reference != 0 || line->kid != 0) {
                const Key key{line->sequence, line->reference, line->kid, line->ore < 0, kind};
                const auto [at, fresh] = seen.try_emplace(key, entries().size());
                if (!fresh) {
                    LedgerEntry &e = entries()[at->second];
                    if (e.due == line->due || e.due == 0 || line->due == 0) {
                        saftvalues::add(e.amount, line->ore);
                        e.open = e.amount;
                        e.due = qMax(e.due, line->due);
                        continue;
                    }
                }
            }
            LedgerEntry e;
            e.line = line;
            e.kind = kind;
            e.doubtful = !verdict.doubt.isEmpty();
            e.amount = e.open = line->ore;
            e.issued = line->issued;
            e.due = line->due;
            e.reference = line->reference;
            e.kid = line->kid;
            e.returned = kind == ClaimKind::Adjustment && line->returned && line->ore > 0;
            entries().push_back(e);
        }
        m_touch.assign(entries().size(), None);
    }

    void consume(LedgerEntry &debit, LedgerEntry &credit)
    {
        const qint64 part = qMin(debit.open, -credit.open);
        debit.open -= part;
        credit.open += part;
    }

    void settleGroups()
    {
        for (const auto &group : m_groups.members()) {
            if (group.size() > 1)
                settleGroup(group);
        }
    }

    void pairByReference(size_t debit, size_t credit)
    {
        if (entries()[debit].open <= 0 || entries()[credit].open >= 0)
            return;
        consume(entries()[debit], entries()[credit]);
        m_touch[debit] = m_touch[credit] = ByReference;
    }

    void settleGroup(const std::vector<size_t> &group)
    {
        std::vector<size_t> debits;
        std::vector<size_t> credits;
        std::vector<size_t> returns;
        for (const size_t i : group) {
            if (entries()[i].returned)
                returns.push_back(i);
            else if (entries()[i].isDebit())
                debits.push_back(i);
            else if (entries()[i].isCredit())
                credits.push_back(i);
        }
        // What was sent back takes back the payment of its amount, else the newest.
        std::unordered_map<qint64, std::vector<size_t>> byOpen;
        for (const size_t c : credits)
            byOpen[-entries()[c].open].push_back(c);
        for (const size_t r : returns) {
            auto &same = byOpen[entries()[r].open];
            if (!same.empty()) {
                pairByReference(r, same.back());
                same.pop_back();
            }
        }
        for (size_t r = 0, c = credits.size(); r < returns.size(); ++r) {
            while (entries()[returns[r]].open > 0 && c > 0) {
                pairByReference(returns[r], credits[c - 1]);
                if (entries()[credits[c - 1]].open == 0)
                    --c;
            }
        }
        for (size_t c = 0, d = 0; c < credits.size() && d < debits.size();) {
            pairByReference(debits[d], credits[c]);
            if (entries()[credits[c]].open == 0)
                ++c;
            else
                ++d;
        }
        // Several invoices under one number and not all paid: which one remains is a guess.
        const bool rest = std::any_of(debits.begin(), debits.end(),
                                      [this](size_t i) { return entries()[i].open != 0; });
        if (debits.size() > 1 && rest) {
            for (const size_t i : group)
                m_touch[i] = m_touch[i] == ByReference ? ByAge : m_touch[i];
        }
    }

    std::vector<size_t> restingCredits()
    {
        std::vector<size_t> out;
        for (size_t i = 0; i < entries().size(); ++i) {
            if (entries()[i].isCredit() && entries()[i].open < 0)
                out.push_back(i);
        }
        return out;
    }

    /// Step 5: exactly one open item, not dated after the credit, has exactly its amount.
    void settleByAmount()
    {
        const std::vector<size_t> credits = restingCredits();
        if (credits.empty())
            return;
        struct Bucket
        {
            std::vector<size_t> debits; // By date.
            size_t next = 0;
        };
        std::unordered_map<qint64, Bucket> byOpen;
        for (size_t i = 0; i < entries().size(); ++i) {
            if (entries()[i].isDebit() && entries()[i].open > 0)
                byOpen[entries()[i].open].debits.push_back(i);
        }
        for (const size_t c : credits) {
            LedgerEntry &credit = entries()[c];
            const auto found = byOpen.find(-credit.open);
            if (found == byOpen.end())
                continue;
            Bucket &bucket = found->second;
            // A second one not dated after the credit makes it a guess too many.
            const auto fits = [&](size_t at) {
                return at < bucket.debits.size() &&
                       entries()[bucket.debits[at]].issued <= credit.issued;
            };
            if (!fits(bucket.next) || fits(bucket.next + 1))
                continue;
            const size_t debit = bucket.debits[bucket.next++];
            consume(entries()[debit], credit);
            m_touch[debit] = m_touch[c] = ByAmount;
            ++m_out.byAmount;
        }
    }

    /// Step 6: the oldest open items first.
    void settleOldestFirst()
    {
        size_t debit = 0;
        for (const size_t c : restingCredits()) {
            LedgerEntry &credit = entries()[c];
            m_touch[c] = ByAge;
            bool reduced = false;
            while (credit.open < 0) {
                while (debit < entries().size() &&
                       !(entries()[debit].isDebit() && entries()[debit].open > 0))
                    ++debit;
                if (debit == entries().size())
                    break;
                consume(entries()[debit], credit);
                m_touch[debit] = ByAge;
                reduced = true;
            }
            m_out.oldestFirst += reduced ? 1 : 0;
        }
    }

    /// A write-off settles nothing: the claim lives on and is marked.
    void markWriteOffs()
    {
        std::unordered_map<int, std::vector<size_t>> openInGroup;
        std::unordered_map<qint64, std::vector<size_t>> openAmount;
        for (size_t i = 0; i < entries().size(); ++i) {
            if (entries()[i].isDebit() && entries()[i].open > 0) {
                openInGroup[m_groups.of[i]].push_back(i);
                openAmount[entries()[i].open].push_back(i);
            }
        }
        for (size_t i = 0; i < entries().size(); ++i) {
            const LedgerEntry &off = entries()[i];
            if (off.kind != ClaimKind::WriteOff || off.amount >= 0 || off.doubtful)
                continue;
            auto meant = openInGroup[m_groups.of[i]];
            const auto &equal = openAmount[-off.amount];
            if (meant.empty() && equal.size() == 1 && entries()[equal[0]].issued <= off.issued)
                meant = equal;
            for (const size_t d : meant)
                entries()[d].writtenOff = true;
            m_out.loneWriteOffs += meant.empty() ? 1 : 0;
        }
    }

    void nameOrigins()
    {
        const bool guessed = m_out.byAmount + m_out.oldestFirst > 0;
        for (size_t i = 0; i < entries().size(); ++i) {
            LedgerEntry &e = entries()[i];
            if (e.kind == ClaimKind::Opening) {
                e.origin = OpenOrigin::Balance;
                continue;
            }
            switch (m_touch[i]) {
            case ByReference:
                e.origin = OpenOrigin::Reference;
                break;
            case ByAmount:
                e.origin = OpenOrigin::Amount;
                break;
            case ByAge:
                e.origin = OpenOrigin::OldestFirst;
                break;
            default:
                // Untouched and without a number: it is open only because the guesses took others.
                e.origin =
                    guessed && e.reference == 0 && e.kid == 0 && e.isDebit()
                        ? (m_out.oldestFirst > 0 ? OpenOrigin::OldestFirst : OpenOrigin::Amount)
                        : OpenOrigin::Reference;
                break;
            }
        }
    }

    /// Step 7: what the closing balance has and the lines have not.
    void addDifference()
    {
        qint64 sum = 0;
        for (const LedgerEntry &e : entries())
            saftvalues::add(sum, e.open);
        if (!m_customer.inMasterFile || !m_customer.hasBalance || sum == m_customer.closing)
            return;
        LedgerEntry e;
        e.kind = ClaimKind::Adjustment;
        e.origin = OpenOrigin::Balance;
        e.amount = e.open = m_out.difference = m_customer.closing - sum;
        e.issued = julian(m_data.periodEnd);
        e.difference = true;
        entries().push_back(e);
    }

    const SaftData &m_data;
    const EntryJudge &m_judge;
    const SaftCustomer &m_customer;
    std::vector<const SaftLine *> m_lines;
    CustomerLedger m_out;
    EntryGroups m_groups;
    std::vector<Touch> m_touch;
};

} // namespace

CustomerLedger rebuildLedger(const SaftData &data, const EntryJudge &judge, const SaftCustomer &customer,
                             std::vector<const SaftLine *> lines)
{
    return Rebuild(data, judge, customer, std::move(lines)).run();
}

} // namespace import
