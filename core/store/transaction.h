// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace store {

class Database;

/// All or nothing for one verb. Takes the write lock at once and rolls back unless commit() was called
/// and succeeded. One per verb, in the workflow room only; a second one inside the first is refused.
class [[nodiscard]] Transaction
{
public:
    explicit Transaction(Database &db);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Whether the write lock was had; Locked when another program kept it past the busy timeout, Conflict
    /// when a newer version of the program has changed the schema since the file was opened.
    const Result<void> &begun() const { return m_begun; }

    /// Makes the writes last. Returns the begin error when there was one.
    Result<void> commit();

    /// Takes everything back now instead of at the end of the scope.
    void rollback();

private:
    void checkSchema();

    Database &m_db;
    Result<void> m_begun;
    bool m_open = false;
};

/// Reads that must agree with each other: all statements in its scope see the file as it was at the
/// first. Does nothing inside a Transaction, which already has that promise. Never write in it.
class [[nodiscard]] Snapshot
{
public:
    explicit Snapshot(Database &db);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    const Result<void> &begun() const { return m_begun; }

private:
    Database &m_db;
    Result<void> m_begun;
    bool m_open = false;
};

} // namespace store
