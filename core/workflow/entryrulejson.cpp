// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/entryrulejson.h"

#include "core/workflow/json.h"

namespace workflow::json {

QJsonObject entryQuestion(const EntryQuestion &question)
{
    return {{QStringLiteral("mark"), enumText(question.mark)},
            {QStringLiteral("pattern"), question.pattern},
            {QStringLiteral("read_as"), enumText(question.readAs)},
            {QStringLiteral("why"), question.why},
            {QStringLiteral("entries"), question.entries},
            {QStringLiteral("sum"), money(question.sum)},
            {QStringLiteral("place"), text(question.place)},
            {QStringLiteral("text"), text(question.text)}};
}

QJsonObject askedEntry(const AskedEntry &asked)
{
    QJsonObject out = entryQuestion(asked.question);
    out.insert(QStringLiteral("question"), QString::number(asked.id));
    out.insert(QStringLiteral("batch"), QString::number(asked.batch.value));
    out.insert(QStringLiteral("file"), asked.file);
    out.insert(QStringLiteral("day"), date(asked.day));
    out.insert(QStringLiteral("answer"), asked.answer ? QJsonValue(enumText(*asked.answer)) : QJsonValue());
    out.insert(QStringLiteral("read_again"), asked.readAgain);
    return out;
}

QJsonObject entryRule(const EntryRule &rule)
{
    return {{QStringLiteral("rule"), QString::number(rule.id)},
            {QStringLiteral("mark"), enumText(rule.mark)},
            {QStringLiteral("pattern"), rule.pattern},
            {QStringLiteral("meaning"), enumText(rule.meaning)},
            {QStringLiteral("learned"), date(rule.learned)},
            {QStringLiteral("revoked"), date(rule.revoked)}};
}

} // namespace workflow::json
