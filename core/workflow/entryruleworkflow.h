// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entryrule.h"
#include "core/workflow/session.h"

#include <optional>
#include <vector>

namespace workflow {

/// A question an import ended with: which credits are meant by it, and how they are read until it is answered.
struct AskedEntry
{
    qint64 id = 0;
    BatchId batch;
    QString file;
    QDate day; ///< Of the import.
    EntryQuestion question;
    std::optional<EntryMeaning> answer;
    bool readAgain = false; ///< The ledger does not follow the answer yet: importing the same file again does that.
};

/// Write-offs and credit notes told apart from payments: what no rule of the accounting systems decides is asked
/// once, and the answer is a rule of this creditor that later imports follow. A rule changes nothing that is in the
/// ledger; importing the same file again does, and can be taken back like every import.
class EntryRuleWorkflow
{
public:
    explicit EntryRuleWorkflow(Session &session) : m_session(session) {}

    /// Not answered yet; of one kind only the newest, oldest first.
    Result<std::vector<AskedEntry>> questions();
    /// What one import asked, answered or not.
    Result<std::vector<AskedEntry>> ofBatch(BatchId batch);
    /// Answers all questions of its kind by making a rule of it. NotFound when there is no such question.
    Result<EntryRule> answer(qint64 question, EntryMeaning meaning);

    /// In force; with the revoked ones too when asked for. For `ImportOptions::entryRules` as they are.
    Result<std::vector<EntryRule>> rules(bool withRevoked = false);
    /// Makes a rule, or changes the one for the same mark and pattern (which is kept as revoked). Refuses an empty
    /// pattern, and for Account what is no account number.
    Result<EntryRule> set(EntryMark mark, const QString &pattern, EntryMeaning meaning);
    /// The rule holds no longer; what it answered is asked again at the next import.
    Result<void> revoke(qint64 rule);

    /// For people: "Counter account 7830", "Word \"tapet\"".
    static QString described(EntryMark mark, const QString &pattern);
    static QString described(EntryMeaning meaning);
    /// Why it is asked, by an id of entrydoubt.
    static QString whyText(const QString &why);

private:
    Result<std::vector<AskedEntry>> asked();
    Result<EntryRule> setInside(EntryMark mark, const QString &pattern, EntryMeaning meaning);

    Session &m_session;
};

} // namespace workflow
