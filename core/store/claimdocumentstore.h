// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/claimdocument.h"

#include <QByteArray>

#include <vector>

namespace store {

class Database;

/// Documents kept with claims.
class ClaimDocumentStore
{
public:
    explicit ClaimDocumentStore(Database &db)
        : m_db(db)
    {
    }

    /// Keeps the bytes; the same bytes on the same claim are kept once. `id`, `sha256` and `bytes` of the
    /// argument are ignored. Answers false when they were there already.
    Result<bool> insert(const ClaimDocument &document, const QByteArray &content);
    /// In the order they were taken in.
    Result<std::vector<ClaimDocument>> ofClaim(ClaimId claim);
    Result<ClaimDocument> find(qint64 id);
    /// The bytes, checked against their hash: a tampered document is an Environment error.
    Result<QByteArray> content(qint64 id);
    Result<void> remove(qint64 id);
    /// What an import brought, when it is taken back.
    Result<void> removeOfBatch(BatchId batch);

private:
    Database &m_db;
};

} // namespace store
