// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/letter.h"

#include <optional>
#include <vector>

namespace store {

/// What became of a letter on its way; one line each, append-only.
enum class DeliveryKind {
    Approved,
    Held,
    Released,
    Printed,
    Posted,
    Emailed,
    Failed,
    Returned,
    Withdrawn
};

/// One delivery line. `channel` is "post", "email" or empty; `detail` is what the server or the user
/// said, without personal data.
struct DeliveryEvent
{
    qint64 id = 0;
    LetterId letter;
    QDate day;
    QDateTime at;
    DeliveryKind kind = DeliveryKind::Approved;
    QString channel;
    QString detail;
};

/// Which letters to list; unset members do not narrow.
struct LetterFilter
{
    std::vector<LetterState> states = {};
    CaseId caseId = {};
    std::optional<bool> held = {};
    std::optional<bool> printed = {};
};

} // namespace store

template <>
struct EnumNames<store::DeliveryKind>
{
    using K = store::DeliveryKind;
    static constexpr std::array<std::pair<K, std::string_view>, 9> names{{
        {K::Approved, "approved"},
        {K::Held, "held"},
        {K::Released, "released"},
        {K::Printed, "printed"},
        {K::Posted, "posted"},
        {K::Emailed, "emailed"},
        {K::Failed, "failed"},
        {K::Returned, "returned"},
        {K::Withdrawn, "withdrawn"},
    }};
};

namespace store {

class Database;

/// Letters and the bytes that left the house. What a letter says can never be changed after insert:
/// triggers refuse it and verify() recomputes its seal. Only its state, its dates of printing and
/// sending, the hold mark and the reversal of its fee move.
class LetterStore
{
public:
    explicit LetterStore(Database &db)
        : m_db(db)
    {
    }

    /// The attempt number the next letter of this step will have, 1 when it was never made. Ask when
    /// the facts are read; pass it to insert in letter.attempt.
    Result<int> nextAttempt(CaseId id, Step step);

    /// Stores the letter, its PDF and its claims. Refuses (Conflict) when the same attempt of the step
    /// exists already or the step is still pending, so that nothing is made twice; refuses (BadInput)
    /// when letter.sha256 is not that of the bytes. `id` is ignored. Call inside a Transaction.
    Result<LetterId> insert(const Letter &letter, const QByteArray &pdf);

    /// With its claims. NotFound when there is no such row.
    Result<Letter> find(LetterId id);
    /// With their claims, in order of making; statementJson is left out, it is large.
    Result<std::vector<Letter>> list(const LetterFilter &filter = {});
    /// With their claims and statements, in order of making.
    Result<std::vector<Letter>> lettersOf(CaseId id);
    /// The bytes, checked against their hash: a tampered document is an Environment error.
    Result<QByteArray> pdf(LetterId id);

    /// Moves on only when the letter still is in `from` (Conflict otherwise), so that two programs
    /// cannot both take it.
    Result<void> move(LetterId id, LetterState from, LetterState to);
    /// Moves to Sent or Posted and keeps the day it left.
    Result<void> markSent(LetterId id, LetterState from, LetterState to, QDate day);
    Result<void> setPrinted(LetterId id, QDate day);
    Result<void> setHeld(LetterId id, bool held);
    Result<void> setFeeReversed(LetterId id, bool reversed);
    /// The letter also counts in this case: claims it was about have moved there. Saying so twice changes nothing.
    Result<void> share(LetterId id, CaseId with);

    Result<qint64> appendDelivery(const DeliveryEvent &event);
    /// Oldest first.
    Result<std::vector<DeliveryEvent>> deliveries(LetterId id);

private:
    Result<std::vector<Letter>> select(const LetterFilter &filter, bool withStatement);

    Database &m_db;
};

} // namespace store
