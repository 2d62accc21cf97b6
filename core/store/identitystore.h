// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

#include <QByteArray>
#include <QDate>

#include <optional>

namespace store {

class Database;

/// Sealed national identity numbers, one a debtor. This store never sees one open.
class IdentityStore
{
public:
    explicit IdentityStore(Database &db)
        : m_db(db)
    {
    }

    Result<std::optional<QByteArray>> find(DebtorId debtor);
    /// Adds or replaces.
    Result<void> save(DebtorId debtor, const QByteArray &sealed, QDate day);
    /// False when there was none.
    Result<bool> remove(DebtorId debtor);

private:
    Database &m_db;
};

} // namespace store
