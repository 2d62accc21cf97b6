// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/creditor.h"

namespace store {

class Database;

/// The firm the file belongs to, with its policy: exactly one row.
class CreditorStore
{
public:
    explicit CreditorStore(Database &db)
        : m_db(db)
    {
    }

    /// NotFound until save() was called the first time.
    Result<Creditor> get();
    Result<void> save(const Creditor &creditor);

private:
    Database &m_db;
};

} // namespace store
