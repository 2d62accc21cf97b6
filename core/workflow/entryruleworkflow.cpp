// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/entryruleworkflow.h"

#include "core/base/text.h"
#include "core/store/entryrulestore.h"
#include "core/store/importstore.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EntryRuleWorkflow)
};

Changes ruleChanges()
{
    Changes changes;
    changes.imports = true;
    return changes;
}

QString journalled(const EntryRule &rule)
{
    const QJsonObject data{{QStringLiteral("mark"), enumText(rule.mark)},
                           {QStringLiteral("pattern"), rule.pattern},
                           {QStringLiteral("meaning"), enumText(rule.meaning)}};
    return QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
}

} // namespace

Result<std::vector<AskedEntry>> EntryRuleWorkflow::asked()
{
    auto rows = store::EntryRuleStore(m_session.db()).questions();
    if (!rows)
        return rows.error();
    QHash<qint64, store::StoredBatch> batches;
    std::vector<AskedEntry> out;
    for (const store::EntryQuestionRow &row : *rows) {
        if (!batches.contains(row.batch.value)) {
            auto batch = store::ImportStore(m_session.db()).find(row.batch);
            if (!batch)
                return batch.error();
            batches.insert(row.batch.value, *batch);
        }
        const store::StoredBatch &batch = batches[row.batch.value];
        const bool again = row.answer && *row.answer != row.question.readAs;
        out.push_back({row.id, row.batch, batch.file, batch.day, row.question, row.answer, again});
    }
    return out;
}

Result<std::vector<AskedEntry>> EntryRuleWorkflow::questions()
{
    auto all = asked();
    if (!all)
        return all.error();
    std::vector<AskedEntry> out;
    for (const AskedEntry &one : *all) {
        if (one.answer)
            continue;
        std::erase_if(out, [&one](const AskedEntry &known) {
            return known.question.mark == one.question.mark && known.question.pattern == one.question.pattern;
        });
        out.push_back(one);
    }
    return out;
}

Result<std::vector<AskedEntry>> EntryRuleWorkflow::ofBatch(BatchId batch)
{
    auto all = asked();
    if (all)
        std::erase_if(*all, [batch](const AskedEntry &one) { return one.batch != batch; });
    return all;
}

Result<EntryRule> EntryRuleWorkflow::answer(qint64 question, EntryMeaning meaning)
{
    auto all = asked();
    if (!all)
        return all.error();
    const auto found = std::find_if(all->begin(), all->end(), [question](const AskedEntry &one) { return one.id == question; });
    if (found == all->end())
        return Error{ErrorKind::NotFound, Words::tr("There is no question %1. See the list of questions.").arg(question)};
    return set(found->question.mark, found->question.pattern, meaning);
}

Result<std::vector<EntryRule>> EntryRuleWorkflow::rules(bool withRevoked)
{
    return store::EntryRuleStore(m_session.db()).rules(withRevoked);
}

Result<EntryRule> EntryRuleWorkflow::set(EntryMark mark, const QString &pattern, EntryMeaning meaning)
{
    const QString tidy = text::simplifiedSpaces(pattern);
    const bool digits = std::all_of(tidy.begin(), tidy.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (tidy.isEmpty() || tidy.size() > 100)
        return Error{ErrorKind::BadInput, Words::tr("Say by what the entries are known: an account, a voucher type or words of their text.")};
    if (mark == EntryMark::Account && (!digits || tidy.size() < 3 || tidy.size() > 12))
        return Error{ErrorKind::BadInput, Words::tr("\"%1\" is no account of the accounts; it has digits only, such as 7830.").arg(tidy)};
    if (mark == EntryMark::Text && text::folded(tidy).isEmpty())
        return Error{ErrorKind::BadInput, Words::tr("\"%1\" holds no word that a text could be known by.").arg(tidy)};
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    auto rule = setInside(mark, tidy, meaning);
    if (!rule)
        return rule.error();
    if (auto done = tx.commit(); !done)
        return done.error();
    m_session.announce(ruleChanges());
    return rule;
}

Result<EntryRule> EntryRuleWorkflow::setInside(EntryMark mark, const QString &pattern, EntryMeaning meaning)
{
    store::EntryRuleStore rules(m_session.db());
    EntryRule wanted;
    wanted.mark = mark;
    wanted.pattern = pattern;
    wanted.meaning = meaning;
    wanted.learned = m_session.today();
    auto rule = rules.set(wanted);
    if (!rule)
        return rule.error();
    if (auto answered = rules.answer(mark, pattern, meaning); !answered)
        return answered.error();
    if (auto noted = m_session.journal(QStringLiteral("import.rule_set"), QStringLiteral("rule %1").arg(rule->id), journalled(*rule)); !noted)
        return noted.error();
    return rule;
}

Result<void> EntryRuleWorkflow::revoke(qint64 id)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    store::EntryRuleStore rules(m_session.db());
    auto rule = rules.revoke(id, m_session.today());
    if (!rule)
        return rule.error();
    if (auto open = rules.answer(rule->mark, rule->pattern, std::nullopt); !open)
        return open;
    if (auto noted = m_session.journal(QStringLiteral("import.rule_revoked"), QStringLiteral("rule %1").arg(id), journalled(*rule)); !noted)
        return noted;
    if (auto done = tx.commit(); !done)
        return done;
    m_session.announce(ruleChanges());
    return {};
}

QString EntryRuleWorkflow::described(EntryMark mark, const QString &pattern)
{
    switch (mark) {
    case EntryMark::Account:
        //: %1 an account number of the accounts
        return Words::tr("Counter account %1").arg(pattern);
    case EntryMark::VoucherType:
        //: %1 what the accounting system calls it
        return Words::tr("Voucher type \"%1\"").arg(pattern);
    case EntryMark::Text:
        break;
    }
    //: %1 a word or words of a voucher's text
    return Words::tr("Text with \"%1\"").arg(pattern);
}

QString EntryRuleWorkflow::described(EntryMeaning meaning)
{
    switch (meaning) {
    case EntryMeaning::Payment:
        return Words::tr("Payment");
    case EntryMeaning::CreditNote:
        return Words::tr("Credit note");
    case EntryMeaning::WriteOff:
        break;
    }
    return Words::tr("Write-off: the claim stays open");
}

QString EntryRuleWorkflow::whyText(const QString &why)
{
    if (why == entrydoubt::lossAccount)
        return Words::tr("The counter account is one for losses, but no text says that the claim was written off. Until you answer it settles nothing.");
    if (why == entrydoubt::lossWord)
        return Words::tr("The text has a word that looks like a write-off, and nothing else says what it is. Until you answer it settles nothing.");
    return Words::tr("No bank account, no sale and no word tells what it is. Until you answer it counts as a payment.");
}

} // namespace workflow
