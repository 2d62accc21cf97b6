// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importbatch.h"
#include "core/store/claimstore.h"
#include "core/workflow/session.h"

#include <functional>
#include <vector>

namespace workflow {

/// Credit notes of a file that name an invoice and are still open: an accounting system keeps them beside it until
/// somebody matches the two. The invoice falls by them at once, as from its own day (law page section 5.2); a rest, and
/// a credit note that names no invoice of the customer, stays a credit on the customer and is told of. Works inside
/// the import's transaction.
class ImportCredits
{
public:
    /// Told of every row before it is changed, so that the import can be taken back.
    using Changing = std::function<Result<void>(const Claim &claim, const import::ImportedItem &note)>;

    ImportCredits(Session &session, const import::ImportBatch &batch, Changing changing)
        : m_session(session), m_batch(batch), m_changing(std::move(changing)) {}

    /// A credit note that has become the row `id`, new or known.
    void add(const import::ImportedItem &note, ClaimId id) { m_notes.push_back({&note, id}); }
    /// Sets them against their invoices, when all items are in; what a person should know goes to `told`.
    Result<void> apply(std::vector<Issue> &told);

private:
    struct Note
    {
        const import::ImportedItem *item;
        ClaimId id;
    };

    Result<void> applyOne(const Note &note, std::vector<Issue> &told);
    Result<std::optional<Claim>> meant(const Claim &note, const import::ImportedItem &item);

    Session &m_session;
    const import::ImportBatch &m_batch;
    Changing m_changing;
    std::vector<Note> m_notes;
};

} // namespace workflow
