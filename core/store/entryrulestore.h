// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/entryrule.h"

#include <optional>
#include <vector>

namespace store {

class Database;

/// A question an import ended with.
struct EntryQuestionRow
{
    qint64 id = 0;
    BatchId batch;
    EntryQuestion question; ///< `readAs` is what the ledger holds now.
    std::optional<EntryMeaning> answer;
    BatchId appliedBy; ///< The import of the same file that followed the answer; invalid while none has.
};

/// Rules for credits in the ledger, and the questions that led to them.
class EntryRuleStore
{
public:
    explicit EntryRuleStore(Database &db)
        : m_db(db)
    {
    }

    /// By mark and pattern, those in force; with the revoked ones by id.
    Result<std::vector<EntryRule>> rules(bool withRevoked = false);
    /// Adds a rule; one in force for the same mark and pattern is revoked. `id` is ignored.
    Result<EntryRule> set(const EntryRule &rule);
    /// NotFound when no such rule is in force; gives the rule it was.
    Result<EntryRule> revoke(qint64 id, QDate day);

    Result<void> ask(BatchId batch, const EntryQuestion &question);
    /// Of imports that stand, by id.
    Result<std::vector<EntryQuestionRow>> questions();
    /// Writes an answer, or takes it away, for every question with that mark and pattern.
    Result<void> answer(EntryMark mark, const QString &pattern, std::optional<EntryMeaning> meaning);
    /// A file with these bytes asked something whose answer the ledger does not follow yet.
    Result<bool> hasNewAnswers(const QString &sha256);
    /// The answers for that file are followed now, by this import.
    Result<void> applied(const QString &sha256, BatchId by);
    /// Forgets what an import asked, and that it followed answers.
    Result<void> takeBack(BatchId batch);

private:
    Database &m_db;
};

} // namespace store
