// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

#include <optional>

namespace store {

/// Several statements of one store that belong together: a transaction of its own, or a savepoint
/// inside the caller's, so that a refused row leaves no half of itself behind. Room-internal.
class [[nodiscard]] WriteScope
{
public:
    explicit WriteScope(Database &db);
    ~WriteScope();
    WriteScope(const WriteScope &) = delete;
    WriteScope &operator=(const WriteScope &) = delete;

    const Result<void> &begun() const { return m_begun; }
    Result<void> commit();

private:
    Database &m_db;
    std::optional<Transaction> m_own;
    Result<void> m_begun;
    bool m_savepoint = false;
};

} // namespace store
