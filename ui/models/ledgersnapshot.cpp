// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ledgersnapshot.h"

#include "core/base/text.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace {

template <typename Key>
std::vector<quint32> ranks(size_t count, Key key)
{
    std::vector<quint32> order(count);
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return key(a) < key(b); });
    std::vector<quint32> out(count);
    for (quint32 at = 0; at < count; ++at)
        out[order[at]] = at;
    return out;
}

} // namespace

bool LedgerSnapshot::fits(const workflow::LedgerRow &row, LedgerChip chip)
{
    using workflow::LedgerStatus;
    switch (chip) {
    case LedgerChip::Overdue: return row.daysLate > 0 && row.open.isPositive();
    case LedgerChip::CanStart: return row.canStart;
    case LedgerChip::InCase: return row.caseId.isValid();
    case LedgerChip::NeedsYou: return row.caseId.isValid() && row.status == LedgerStatus::InCase && !row.reason.isSet();
    case LedgerChip::Uncollectable: return row.status == LedgerStatus::Uncollectable;
    case LedgerChip::Stopped: return row.status == LedgerStatus::Paused || row.status == LedgerStatus::Disputed;
    case LedgerChip::Person: return row.debtorKind == DebtorKind::Person || row.debtorKind == DebtorKind::Unknown;
    case LedgerChip::Business: return row.debtorKind != DebtorKind::Person && row.debtorKind != DebtorKind::Unknown;
    case LedgerChip::Large: return row.open > 10'000_kr;
    case LedgerChip::All: return true;
    }
    return true;
}

LedgerSnapshot LedgerSnapshot::build(std::vector<workflow::LedgerRow> rows)
{
    LedgerSnapshot out;
    out.rows = std::move(rows);
    out.folded.reserve(out.rows.size());
    for (const workflow::LedgerRow &row : out.rows) {
        out.folded.push_back(text::folded(QString(row.debtorName + u' ' + row.debtorNumber + u' ' + row.number + u' ' + row.kid + u' ' + row.caseNumber)));
        for (int chip = 0; chip < ledgerChipCount; ++chip) {
            if (fits(row, static_cast<LedgerChip>(chip)))
                ++out.counts[static_cast<size_t>(chip)];
        }
    }
    out.nameRank = ranks(out.rows.size(), [&](quint32 at) -> const QString & { return out.folded[at]; });
    out.numberRank = ranks(out.rows.size(), [&](quint32 at) {
        // Numbers by value where they are numbers, text after them.
        bool ok = false;
        const qlonglong value = out.rows[at].number.toLongLong(&ok);
        return std::pair<qlonglong, QStringView>(ok ? value : std::numeric_limits<qlonglong>::max(), out.rows[at].number);
    });
    return out;
}
