// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/office.h"

#include <vector>

namespace store {

class Database;

/// What a user or the register has completed about the offices (workspace.sqlite). What is shipped stands in
/// resources/authority; a row here takes its place.
class OfficeStore
{
public:
    explicit OfficeStore(Database &db)
        : m_db(db)
    {
    }

    /// By id. `district` is not kept here: it is the shipped table's.
    Result<std::vector<Office>> list();
    /// Adds or replaces the row of the office's id. Refuses an id that is no nine digits and a row without a day.
    Result<void> save(const Office &office);
    /// Back to what is shipped; fine when there is no row.
    Result<void> remove(const QString &id);

private:
    Database &m_db;
};

} // namespace store
