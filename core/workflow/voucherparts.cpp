// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/voucherparts.h"

#include "core/engine/costshares.h"
#include "core/store/casefactsquery.h"
#include "core/store/voucherstore.h"
#include "core/workflow/facts.h"

#include <algorithm>
#include <map>

namespace workflow {

namespace {

/// From this many payments on, reading all cases at once is quicker than each by itself.
constexpr size_t manyVouchers = 200;

/// The cases payments are divided by, each read once.
class Cases
{
public:
    explicit Cases(Session &session) : m_session(session) {}

    Result<void> readAll()
    {
        auto all = store::CaseFactsQuery(m_session.db()).all(store::CaseSelection::All);
        if (!all)
            return all.error();
        for (const store::CaseRows &rows : *all)
            m_known.emplace(rows.value.id.value, caseFacts(rows, m_session.creditor().policy));
        return {};
    }

    Result<const engine::CaseFacts *> facts(CaseId id)
    {
        auto known = m_known.find(id.value);
        if (known == m_known.end()) {
            auto rows = store::CaseFactsQuery(m_session.db()).one(id);
            if (!rows)
                return rows.error();
            known = m_known.emplace(id.value, caseFacts(*rows, m_session.creditor().policy)).first;
        }
        return &known->second;
    }

private:
    Session &m_session;
    std::map<qint64, engine::CaseFacts> m_known;
};

bool knows(const engine::CaseFacts &facts, PaymentId payment)
{
    return std::any_of(facts.payments.begin(), facts.payments.end(), [payment](const engine::PaymentFacts &one) { return one.id == payment; });
}

/// What one payment's costs were for, over all claims it covered.
Result<CostShares> sharesOf(store::VoucherStore &store, Cases &cases, const Voucher &voucher)
{
    auto parts = store.costParts(voucher.payment);
    if (!parts)
        return parts.error();
    CostShares out;
    for (const store::CostPart &part : *parts) {
        CostShares shares{part.costs, {}, {}};
        if (part.caseId.isValid()) {
            auto facts = cases.facts(part.caseId);
            auto written = store.writtenFor(part.claim);
            if (!facts || !written)
                return !facts ? facts.error() : written.error();
            if (knows(**facts, voucher.payment))
                shares = engine::costShares(**facts, part.claim, voucher.payment, *written);
        }
        out += shares;
    }
    return out;
}

} // namespace

Result<void> divideCosts(Session &session, std::vector<Voucher> &waiting)
{
    store::VoucherStore store(session.db());
    Cases cases(session);
    if (waiting.size() > manyVouchers) {
        if (auto read = cases.readAll(); !read)
            return read;
    }
    for (Voucher &voucher : waiting) {
        if (!voucher.isDivided) {
            voucher.outlays = voucher.compensation = {};
            continue;
        }
        auto shares = sharesOf(store, cases, voucher);
        if (!shares)
            return shares.error();
        voucher.outlays += shares->outlays;
        voucher.compensation += shares->compensation;
    }
    return {};
}

} // namespace workflow
