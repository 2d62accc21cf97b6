// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/saftdata.h"
#include "core/model/claim.h"
#include "core/model/entryrule.h"

#include <optional>
#include <vector>

namespace import {

/// What an entry of a customer's ledger was judged to be.
struct EntryVerdict
{
    ClaimKind kind = ClaimKind::Invoice;
    QString doubt; ///< An id of entrydoubt; empty when nothing is doubtful.
};

/// Tells payments, credit notes and write-offs apart by what a voucher says (formats page section 3.3; the
/// accounting systems' pages on write-offs), and by what a person has answered before. What stays doubtful is
/// judged so that no case is closed by it, and asked about.
class EntryJudge
{
public:
    EntryJudge(const SaftData &data, const std::vector<EntryRule> &rules);

    EntryVerdict judge(const SaftLine &line) const;
    /// Keeps the question a doubtful line raises; `place` and `text` are for the person who answers.
    void ask(const SaftLine &line, const EntryVerdict &verdict, const QString &place, const QString &text);
    /// In order of mark and pattern.
    std::vector<EntryQuestion> takeQuestions() { return std::move(m_questions); }

private:
    struct Rule
    {
        EntryMark mark;
        QString pattern; ///< Folded.
        ClaimKind kind;
    };

    std::optional<ClaimKind> ruled(const SaftLine &line) const;
    QString textOf(StringPool::Ref ref) const;

    const SaftData &m_data;
    std::vector<Rule> m_rules;
    std::vector<EntryQuestion> m_questions;
};

} // namespace import
