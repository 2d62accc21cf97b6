// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/saftgroups.h"

#include "core/import/namedinvoices.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace import {

namespace {

using Ref = StringPool::Ref;
using Index = std::unordered_map<Ref, std::vector<size_t>>;

constexpr int none = -1;
constexpr int several =
    -2; ///< A KID that several invoices bear: it is the customer's, not an invoice's.

class Grouping
{
public:
    Grouping(std::vector<LedgerEntry> &entries, const StringPool &pool)
        : m_entries(entries)
        , m_pool(pool)
    {
        m_out.of.assign(entries.size(), none);
    }

    EntryGroups run()
    {
        byNumber();
        byKid();
        for (int &group : m_out.of) {
            if (group == none)
                group = m_out.count++;
        }
        byCrossReference();
        byText();
        joinReturns();
        for (const auto &group : m_out.members())
            chooseHead(group);
        return std::move(m_out);
    }

private:
    int groupOf(size_t i) const { return m_out.of[i]; }

    template <typename Predicate>
    std::vector<bool> groupsWith(Predicate predicate) const
    {
        std::vector<bool> out(static_cast<size_t>(m_out.count), false);
        for (size_t i = 0; i < m_entries.size(); ++i) {
            if (groupOf(i) >= 0 && predicate(m_entries[i]))
                out[static_cast<size_t>(groupOf(i))] = true;
        }
        return out;
    }

    void byNumber()
    {
        for (size_t i = 0; i < m_entries.size(); ++i) {
            if (m_entries[i].reference == 0)
                continue;
            const auto [at, fresh] = m_byReference.try_emplace(m_entries[i].reference, m_out.count);
            m_out.count += fresh ? 1 : 0;
            m_out.of[i] = at->second;
        }
    }

    void byKid()
    {
        std::unordered_map<Ref, int> kidGroup;
        for (size_t i = 0; i < m_entries.size(); ++i) {
            const LedgerEntry &e = m_entries[i];
            if (e.reference == 0 || e.kid == 0 || !e.isDebit() || e.returned)
                continue;
            const auto [at, fresh] = kidGroup.try_emplace(e.kid, groupOf(i));
            if (!fresh && at->second != groupOf(i))
                at->second = several;
        }
        std::map<Ref, int> invoicesWithKidOnly;
        for (const LedgerEntry &e : m_entries) {
            if (e.reference == 0 && e.kid != 0)
                invoicesWithKidOnly[e.kid] += e.kind == ClaimKind::Invoice ? 1 : 0;
        }
        for (const auto &[kid, invoices] : invoicesWithKidOnly) {
            const auto [at, fresh] = kidGroup.try_emplace(kid, none);
            if (fresh)
                at->second = invoices <= 1 ? m_out.count++ : several;
            else if (invoices > 0)
                at->second = several;
        }
        const std::vector<bool> hasInvoice =
            groupsWith([](const LedgerEntry &e) { return e.kind == ClaimKind::Invoice; });
        for (size_t i = 0; i < m_entries.size(); ++i) {
            const LedgerEntry &e = m_entries[i];
            // A payment may carry a number of its own beside the KID of the invoice it pays.
            const bool lonely =
                e.reference == 0 || (e.amount < 0 && !hasInvoice[static_cast<size_t>(groupOf(i))]);
            const auto found = e.kid == 0 ? kidGroup.end() : kidGroup.find(e.kid);
            if (lonely && found != kidGroup.end() && found->second >= 0)
                m_out.of[i] = found->second;
        }
    }

    /// The one group a credit means by naming a voucher or record; none when there is none or
    /// several.
    int oneGroup(const Index &index, size_t asking) const
    {
        const LedgerEntry &e = m_entries[asking];
        const auto found = index.find(e.line->cross);
        int group = none;
        if (found == index.end())
            return none;
        for (const size_t other : found->second) {
            const LedgerEntry &candidate = m_entries[other];
            if (candidate.line->sequence == e.line->sequence ||
                (e.amount < 0 && !candidate.isDebit()))
                continue;
            if (group != none && group != groupOf(other))
                return none;
            group = groupOf(other);
        }
        return group;
    }

    void byCrossReference()
    {
        Index byVoucher;
        Index byRecord;
        bool any = false;
        for (size_t i = 0; i < m_entries.size(); ++i) {
            if (const SaftLine *line = m_entries[i].line) {
                any = any || line->cross != 0;
                byVoucher[line->voucher].push_back(i);
                byRecord[line->record].push_back(i);
            }
        }
        if (!any)
            return;
        const auto hasDebit =
            groupsWith([](const LedgerEntry &e) { return e.isDebit() && !e.returned; });
        for (size_t i = 0; i < m_entries.size(); ++i) {
            const LedgerEntry &e = m_entries[i];
            const bool credit = e.amount < 0;
            if (!e.line || e.line->cross == 0 || !(credit || e.returned) ||
                (credit && hasDebit[static_cast<size_t>(groupOf(i))]))
                continue;
            int target = none;
            const auto numbered = m_byReference.find(e.line->cross);
            if (numbered != m_byReference.end() && numbered->second != groupOf(i) &&
                (!credit || hasDebit[static_cast<size_t>(numbered->second)]))
                target = numbered->second;
            if (target == none)
                target = oneGroup(byVoucher, i);
            if (target == none)
                target = oneGroup(byRecord, i);
            if (target != none)
                m_out.of[i] = target;
        }
    }

    /// "Kreditnota for faktura 1001", with a number of its own: the one invoice its text names.
    void byText()
    {
        std::vector<bool> hasDebit;
        for (size_t i = 0; i < m_entries.size(); ++i) {
            const LedgerEntry &e = m_entries[i];
            if (e.kind != ClaimKind::CreditNote || !e.line || e.line->text == 0)
                continue;
            if (hasDebit.empty())
                hasDebit = groupsWith([](const LedgerEntry &one) { return one.isDebit() && !one.returned; });
            if (hasDebit[static_cast<size_t>(groupOf(i))])
                continue;
            const std::string_view text = m_pool.view(e.line->text);
            int target = none;
            for (const QString &number : namedInvoices(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())))) {
                const QByteArray utf8 = number.toUtf8();
                const auto found = m_byReference.find(m_pool.find({utf8.constData(), static_cast<size_t>(utf8.size())}));
                if (found == m_byReference.end() || found->second == groupOf(i) || !hasDebit[static_cast<size_t>(found->second)])
                    continue;
                target = target == none || target == found->second ? found->second : several;
            }
            if (target >= 0)
                m_out.of[i] = target;
        }
    }

    /// A payment sent back re-opens what it paid: it joins the payment of exactly its amount, the
    /// newest before it, with the same KID if one has it.
    void joinReturns()
    {
        const auto hasCredit = groupsWith([](const LedgerEntry &e) { return e.isCredit(); });
        std::unordered_map<qint64, std::vector<size_t>> credits;
        qint64 patience = 20'000'000; // A ledger that needs more looks is no ledger.
        for (size_t i = 0; i < m_entries.size(); ++i) {
            if (m_entries[i].isCredit())
                credits[-m_entries[i].amount].push_back(i);
        }
        for (size_t i = 0; i < m_entries.size(); ++i) {
            const LedgerEntry &e = m_entries[i];
            if (!e.returned || hasCredit[static_cast<size_t>(groupOf(i))])
                continue;
            auto &candidates = credits[e.amount];
            auto best = candidates.end();
            for (auto c = candidates.begin(); c != candidates.end() && patience > 0;
                 ++c, --patience) {
                if (m_entries[*c].issued > e.issued)
                    break;
                if (best == candidates.end() || e.kid == 0 || m_entries[*c].kid == e.kid ||
                    m_entries[*best].kid != e.kid)
                    best = c;
            }
            if (best != candidates.end()) {
                m_out.of[i] = groupOf(*best);
                candidates.erase(best);
            }
        }
    }

    void chooseHead(const std::vector<size_t> &group)
    {
        size_t head = m_entries.size();
        int invoices = 0;
        for (const size_t i : group) {
            if (m_entries[i].kind == ClaimKind::Invoice && ++invoices == 1)
                head = i;
        }
        m_out.repeatedReferences += invoices > 1 ? 1 : 0;
        for (const size_t i : group) {
            // Without an invoice the first entry that brought the number itself bears it.
            const LedgerEntry &e = m_entries[i];
            const bool own =
                e.reference != 0 ? m_byReference.at(e.reference) == groupOf(i) : e.kid != 0;
            if (head == m_entries.size() && own)
                head = i;
        }
        if (head == m_entries.size())
            return;
        LedgerEntry &first = m_entries[head];
        first.head = first.reference != 0 || first.kid != 0;
        for (const size_t i : group) {
            LedgerEntry &e = m_entries[i];
            if (first.kid == 0 && e.isDebit() && e.reference == first.reference)
                first.kid = e.kid;
            if (i != head && first.kind == ClaimKind::Invoice && e.kind != ClaimKind::Invoice)
                e.refersTo = first.reference != 0 ? first.reference : first.line->voucher;
        }
    }

    std::vector<LedgerEntry> &m_entries;
    const StringPool &m_pool;
    EntryGroups m_out;
    std::unordered_map<Ref, int> m_byReference;
};

} // namespace

std::vector<std::vector<size_t>> EntryGroups::members() const
{
    std::vector<std::vector<size_t>> out(static_cast<size_t>(count));
    for (size_t i = 0; i < of.size(); ++i)
        out[static_cast<size_t>(of[i])].push_back(i);
    return out;
}

EntryGroups groupEntries(std::vector<LedgerEntry> &entries, const StringPool &pool)
{
    return Grouping(entries, pool).run();
}

} // namespace import
