// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/legalevent.h"

#include <vector>

namespace store {

class Database;

/// What became of the legal steps of cases. Append-only; the newest event of a case can be undone.
class LegalEventStore
{
public:
    explicit LegalEventStore(Database &db)
        : m_db(db)
    {
    }

    /// Adds an event with its claims; call inside a Transaction. `id` in the argument is ignored.
    Result<LegalEventId> insert(const LegalEvent &event);
    /// Those that stand, in order of day, then id.
    Result<std::vector<LegalEvent>> ofCase(CaseId id);
    /// Takes one back. NotFound when there is none that stands.
    Result<void> undo(LegalEventId id);

private:
    Database &m_db;
};

} // namespace store
