// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/workflow/entryrulejson.h"
#include "core/workflow/entryruleworkflow.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using workflow::AskedEntry;
using workflow::EntryRuleWorkflow;
namespace json = workflow::json;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<EntryMeaning> meaningWord(const QString &word)
{
    // write-off is what people type.
    const auto meaning = enumFromText<EntryMeaning>(QString(word).replace(u'-', u'_'));
    if (!meaning)
        return usageError(Words::tr("\"%1\" is none of payment, credit_note and write_off.").arg(word));
    return *meaning;
}

Result<qint64> numberWord(const QString &word, const QString &see)
{
    bool ok = false;
    const qint64 id = word.toLongLong(&ok);
    if (!ok)
        return usageError(Words::tr("\"%1\" is no number of one. See: %2").arg(word, see));
    return id;
}

Output told(const EntryRule &rule)
{
    return {json::entryRule(rule), Words::tr("%1: %2. Files imported from now on follow it; import a file again to have it followed there.")
                                       .arg(EntryRuleWorkflow::described(rule.mark, rule.pattern), EntryRuleWorkflow::described(rule.meaning))};
}

Result<Output> questions(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    EntryRuleWorkflow rules(**session);
    auto asked = rules.questions();
    if (!run.arguments.positional().isEmpty()) {
        auto batch = numberWord(run.arguments.positional().front(), QStringLiteral("kravbok-cli import list"));
        if (!batch)
            return batch.error();
        asked = rules.ofBatch(BatchId{*batch});
    }
    if (!asked)
        return asked.error();
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("Question"), Words::tr("Known by"), Words::tr("Credits"), Words::tr("Sum"), Words::tr("Text"), Words::tr("Read as"), Words::tr("File")}};
    for (const AskedEntry &one : *asked) {
        out.append(json::askedEntry(one));
        lines.push_back({QString::number(one.id), EntryRuleWorkflow::described(one.question.mark, one.question.pattern),
                         QString::number(one.question.entries), fmt::kroner(one.question.sum), one.question.text,
                         EntryRuleWorkflow::described(one.answer.value_or(one.question.readAs)), one.file});
    }
    return Output{out, asked->empty() ? Words::tr("No import has asked anything that is not answered.") : table(lines)};
}

Result<Output> answer(Invocation &run)
{
    constexpr const char *usage = "import answer QUESTION payment|credit_note|write_off";
    auto session = run.session();
    if (!session)
        return session.error();
    auto word = run.arguments.word(0, usage);
    auto meant = run.arguments.word(1, usage);
    if (!word || !meant)
        return word ? meant.error() : word.error();
    auto id = numberWord(*word, QStringLiteral("kravbok-cli import questions"));
    auto meaning = meaningWord(*meant);
    if (!id || !meaning)
        return id ? meaning.error() : id.error();
    auto rule = EntryRuleWorkflow(**session).answer(*id, *meaning);
    return rule ? Result<Output>(told(*rule)) : Result<Output>(rule.error());
}

Result<Output> rulesList(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto all = EntryRuleWorkflow(**session).rules(run.arguments.has("all"));
    if (!all)
        return all.error();
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("Rule"), Words::tr("Known by"), Words::tr("Is"), Words::tr("Since"), Words::tr("Revoked")}};
    for (const EntryRule &rule : *all) {
        out.append(json::entryRule(rule));
        lines.push_back({QString::number(rule.id), EntryRuleWorkflow::described(rule.mark, rule.pattern),
                         EntryRuleWorkflow::described(rule.meaning), fmt::date(rule.learned), fmt::date(rule.revoked)});
    }
    return Output{out, all->empty() ? Words::tr("There is no rule for credits in the ledger yet.") : table(lines)};
}

Result<Output> rulesSet(Invocation &run)
{
    constexpr const char *usage = "import rules set account|type|text PATTERN payment|credit_note|write_off";
    auto session = run.session();
    if (!session)
        return session.error();
    auto kind = run.arguments.word(0, usage);
    auto pattern = run.arguments.word(1, usage);
    auto meant = run.arguments.word(2, usage);
    if (!kind || !pattern || !meant)
        return !kind ? kind.error() : !pattern ? pattern.error() : meant.error();
    const auto mark = enumFromText<EntryMark>(*kind);
    if (!mark)
        return usageError(Words::tr("\"%1\" is none of account, type and text.").arg(*kind));
    auto meaning = meaningWord(*meant);
    if (!meaning)
        return meaning.error();
    auto rule = EntryRuleWorkflow(**session).set(*mark, *pattern, *meaning);
    return rule ? Result<Output>(told(*rule)) : Result<Output>(rule.error());
}

Result<Output> rulesRevoke(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto word = run.arguments.word(0, "import rules revoke RULE");
    if (!word)
        return word.error();
    auto id = numberWord(*word, QStringLiteral("kravbok-cli import rules list"));
    if (!id)
        return id.error();
    if (auto fine = EntryRuleWorkflow(**session).revoke(*id); !fine)
        return fine.error();
    return Output{QJsonObject{{QStringLiteral("rule"), *word}, {QStringLiteral("revoked"), true}}, Words::tr("Rule %1 no longer holds.").arg(*word)};
}

} // namespace

std::vector<Command> entryRuleCommands()
{
    return {
        {"import questions", "import questions [BATCH]", QT_TRANSLATE_NOOP("cli", "credits that could be payments, credit notes or losses"), false, {}, questions},
        {"import answer", "import answer QUESTION payment|credit_note|write_off", QT_TRANSLATE_NOOP("cli", "say once what such credits are"), true, {}, answer},
        {"import rules list", "import rules list [--all]", QT_TRANSLATE_NOOP("cli", "what was said of credits in the ledger"), false, {"all"}, rulesList},
        {"import rules set", "import rules set account|type|text PATTERN payment|credit_note|write_off",
         QT_TRANSLATE_NOOP("cli", "make or change such a rule"), true, {}, rulesSet},
        {"import rules revoke", "import rules revoke RULE", QT_TRANSLATE_NOOP("cli", "the rule holds no longer"), true, {}, rulesRevoke},
    };
}

} // namespace cli
