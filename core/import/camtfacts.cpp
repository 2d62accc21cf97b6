// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/filefacts.h"

#include "core/import/plainxml.h"
#include "core/import/saftvalues.h"
#include "core/money/format.h"

#include <QJsonArray>

namespace import {

namespace {

QString firstOf(const PlainNode &node, std::initializer_list<QStringView> paths)
{
    for (const QStringView path : paths) {
        if (QString found = node.textOf(path); !found.isEmpty())
            return found;
    }
    return {};
}

QJsonValue fact(const PlainNode &node, std::initializer_list<QStringView> paths)
{
    return textFact(firstOf(node, paths));
}

qint64 oreOf(const QString &amount)
{
    return saftvalues::ore(amount.toStdString()).value_or(0);
}

/// A day, or the day of a point in time.
QJsonValue day(const PlainNode &entry, const QString &element)
{
    return textFact(firstOf(entry, {element + QStringLiteral("/Dt"), element + QStringLiteral("/DtTm")}).left(10));
}

/// One NtryDtls/TxDtls; a single one without an amount of its own is worth its entry.
QJsonObject transaction(const PlainNode &part, const QJsonObject &entry, bool only)
{
    QJsonArray structured;
    QString kid;
    for (const PlainNode *line : part.all(u"RmtInf/Strd")) {
        const QString type = firstOf(*line, {u"CdtrRefInf/Tp/CdOrPrtry/Cd", u"CdtrRefInf/Tp/CdOrPrtry/Prtry"});
        const QString reference = line->textOf(u"CdtrRefInf/Ref");
        structured.append(QJsonObject{{QStringLiteral("type"), textFact(type)}, {QStringLiteral("ref"), textFact(reference)}});
        if (kid.isEmpty() && type == u"SCOR")
            kid = reference;
    }
    QJsonArray unstructured;
    for (const PlainNode *line : part.all(u"RmtInf/Ustrd"))
        unstructured.append(line->text);
    const PlainNode *amount = part.first(u"Amt");
    if (!amount)
        amount = part.first(u"AmtDtls/TxAmt/Amt");
    QJsonObject out{{QStringLiteral("amount"), amount ? QJsonValue(amount->text) : only ? entry.value(QStringLiteral("amount")) : QJsonValue()},
                    {QStringLiteral("currency"), amount ? textFact(amount->attribute(u"Ccy").value_or(QString())) : only ? entry.value(QStringLiteral("currency")) : QJsonValue()},
                    {QStringLiteral("kid"), kidFact(kid)},
                    {QStringLiteral("structured"), structured},
                    {QStringLiteral("ustrd"), unstructured},
                    {QStringLiteral("debtor"), fact(part, {u"RltdPties/Dbtr/Nm", u"RltdPties/Dbtr/Pty/Nm"})},
                    {QStringLiteral("debtor_account"), fact(part, {u"RltdPties/DbtrAcct/Id/IBAN", u"RltdPties/DbtrAcct/Id/Othr/Id"})},
                    {QStringLiteral("acct_svcr_ref"), fact(part, {u"Refs/AcctSvcrRef"})},
                    {QStringLiteral("end_to_end"), fact(part, {u"Refs/EndToEndId"})}};
    if (!amount && only)
        out.insert(QStringLiteral("amount_from_entry"), true);
    return out;
}

/// What the entries of a statement come to.
struct Booked
{
    qint64 credit = 0;
    qint64 debit = 0;
    int entries = 0;
    QJsonArray kids;
};

QJsonObject entryFacts(const PlainNode &entry, Booked &booked)
{
    const PlainNode *amount = entry.first(u"Amt");
    const QString reversal = entry.textOf(u"RvslInd");
    QJsonObject out{{QStringLiteral("ref"), fact(entry, {u"NtryRef"})},
                    {QStringLiteral("amount"), amount ? textFact(amount->text) : QJsonValue()},
                    {QStringLiteral("currency"), amount ? textFact(amount->attribute(u"Ccy").value_or(QString())) : QJsonValue()},
                    {QStringLiteral("ind"), fact(entry, {u"CdtDbtInd"})},
                    {QStringLiteral("reversal"), reversal == u"true" || reversal == u"1"},
                    {QStringLiteral("status"), fact(entry, {u"Sts", u"Sts/Cd"})},
                    {QStringLiteral("booked"), day(entry, QStringLiteral("BookgDt"))},
                    {QStringLiteral("value"), day(entry, QStringLiteral("ValDt"))},
                    {QStringLiteral("text"), fact(entry, {u"AddtlNtryInf"})}};
    const bool isBooked = out.value(QStringLiteral("status")).toString() == u"BOOK";
    const bool isCredit = out.value(QStringLiteral("ind")).toString() == u"CRDT";
    if (isBooked) {
        ++booked.entries;
        saftvalues::add(isCredit ? booked.credit : booked.debit, oreOf(amount ? amount->text : QString()));
    }
    QJsonArray transactions;
    const std::vector<const PlainNode *> parts = entry.all(u"NtryDtls/TxDtls");
    for (const PlainNode *part : parts) {
        const QJsonObject one = transaction(*part, out, parts.size() == 1);
        const QJsonValue kid = one.value(QStringLiteral("kid"));
        const QString paid = one.value(QStringLiteral("amount")).toString();
        if (isBooked && isCredit && kid.isObject() && oreOf(paid) != 0)
            booked.kids.append(QJsonObject{{QStringLiteral("kid"), kid[u"kid"]}, {QStringLiteral("amount"), paid}, {QStringLiteral("booked"), out.value(QStringLiteral("booked"))}});
        transactions.append(one);
    }
    out.insert(QStringLiteral("transactions"), transactions);
    return out;
}

QJsonObject statementFacts(const PlainNode &statement)
{
    const QString account = firstOf(statement, {u"Acct/Id/IBAN", u"Acct/Id/Othr/Id"});
    QJsonArray balances;
    for (const PlainNode *one : statement.all(u"Bal"))
        balances.append(QJsonObject{{QStringLiteral("code"), fact(*one, {u"Tp/CdOrPrtry/Cd"})}, {QStringLiteral("amount"), fact(*one, {u"Amt"})}, {QStringLiteral("ind"), fact(*one, {u"CdtDbtInd"})}});
    Booked booked;
    QJsonArray entries;
    for (const PlainNode *one : statement.all(u"Ntry"))
        entries.append(entryFacts(*one, booked));
    return {{QStringLiteral("id"), fact(statement, {u"Id"})},
            {QStringLiteral("account"), textFact(account)},
            {QStringLiteral("account_normalised"), textFact(QString(account).remove(u' '))},
            {QStringLiteral("currency"), fact(statement, {u"Acct/Ccy"})},
            {QStringLiteral("copy"), fact(statement, {u"CpyDplctInd"})},
            {QStringLiteral("balances"), balances},
            {QStringLiteral("entries"), entries},
            {QStringLiteral("booked_credit_total"), fmt::plain(Money::fromOre(booked.credit))},
            {QStringLiteral("booked_debit_total"), fmt::plain(Money::fromOre(booked.debit))},
            {QStringLiteral("entry_count"), entries.size()},
            {QStringLiteral("booked_entries"), booked.entries},
            {QStringLiteral("booked_credit_kid_payments"), booked.kids}};
}

} // namespace

QJsonObject camtFacts(const PlainNode &root)
{
    if (root.children.empty())
        return {};
    const PlainNode &message = root.children.front();
    QString space;
    for (const auto &[name, value] : root.attributes) {
        if (name.startsWith(u"xmlns") && value.contains(u"camt."))
            space = value.section(u':', -1);
    }
    QJsonArray statements;
    for (const PlainNode &one : message.children) {
        if (one.name == u"Ntfctn" || one.name == u"Stmt")
            statements.append(statementFacts(one));
    }
    return {{QStringLiteral("namespace"), textFact(space)}, {QStringLiteral("message_id"), textFact(message.textOf(u"GrpHdr/MsgId"))}, {QStringLiteral("statements"), statements}};
}

} // namespace import
