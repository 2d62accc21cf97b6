// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ledgersnapshot.h"

#include "core/base/text.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace {

/// The rank of each row among all when they are sorted by their keys.
template <typename Key>
std::vector<quint32> ranks(const std::vector<Key> &keys)
{
    std::vector<quint32> order(keys.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return keys[a] < keys[b]; });
    std::vector<quint32> out(keys.size());
    for (quint32 at = 0; at < order.size(); ++at)
        out[order[at]] = at;
    return out;
}

/// A text that is compared by its beginning first, as one number: nearly always that decides, and the
/// letters need not be fetched.
struct TextKey
{
    explicit TextKey(const QString &text)
        : rest(text)
    {
        qsizetype at = 0;
        for (; at < 8 && at < text.size() && text[at].unicode() < 0x80; ++at)
            begin |= quint64(text[at].unicode()) << (56 - 8 * at);
        // Beyond a letter that has no place in a byte the number must not decide.
        if (at < 8 && at < text.size())
            begin |= quint64(0x80) << (56 - 8 * at);
    }

    bool operator<(const TextKey &other) const { return begin != other.begin ? begin < other.begin : rest < other.rest; }

    quint64 begin = 0;
    QStringView rest;
};

/// Numbers by value where they are numbers, text after them.
struct NumberKey
{
    explicit NumberKey(const QString &number)
        : text(number)
    {
        bool ok = false;
        value = number.toLongLong(&ok);
        if (!ok)
            value = std::numeric_limits<qlonglong>::max();
    }

    bool operator<(const NumberKey &other) const { return value != other.value ? value < other.value : text < other.text; }

    qlonglong value = 0;
    QStringView text;
};

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
    out.nameRank = ranks(std::vector<TextKey>(out.folded.begin(), out.folded.end()));
    std::vector<NumberKey> numbers;
    numbers.reserve(out.rows.size());
    for (const workflow::LedgerRow &row : out.rows)
        numbers.emplace_back(row.number);
    out.numberRank = ranks(numbers);
    return out;
}
