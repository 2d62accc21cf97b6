// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/filefacts.h"

#include "core/base/identifiers.h"
#include "core/calendar/dateformat.h"
#include "core/import/csvpreview.h"
#include "core/import/limits.h"
#include "core/import/plainxml.h"
#include "core/money/format.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace import {

QJsonValue textFact(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue companyFact(const QString &number)
{
    return identifiers::looksLikeBirthNumber(number) ? QJsonValue() : textFact(number);
}

QJsonValue kidFact(const QString &kid)
{
    if (kid.isEmpty())
        return {};
    const identifiers::KidCheck check = identifiers::kidCheck(kid);
    const bool both = check == identifiers::KidCheck::Both;
    return QJsonObject{{QStringLiteral("kid"), kid},
                       {QStringLiteral("mod10"), both || check == identifiers::KidCheck::Mod10},
                       {QStringLiteral("mod11"), both || check == identifiers::KidCheck::Mod11}};
}

namespace {

QJsonObject xmlFacts(QIODevice &device)
{
    const std::optional<PlainNode> root = plainXml(device);
    if (!root)
        return {};
    if (root->name == u"AuditFile")
        return saftFacts(*root);
    if (root->name == u"Document")
        return camtFacts(*root);
    static const QStringList ubl{QStringLiteral("Invoice"), QStringLiteral("CreditNote"), QStringLiteral("Reminder"), QStringLiteral("testSet")};
    if (ubl.contains(root->name))
        return ublFacts(*root);
    // In an envelope of the mail between accounting systems.
    for (const PlainNode &one : root->children) {
        if (ubl.contains(one.name))
            return ublFacts(one);
    }
    return {};
}

QJsonObject jsonFacts(const QByteArray &bytes)
{
    QJsonObject out;
    const QJsonObject seen = QJsonDocument::fromJson(bytes).object();
    for (auto one = seen.begin(); one != seen.end(); ++one) {
        if (one->isArray())
            out.insert(one.key(), one->toArray().size());
    }
    return out;
}

} // namespace

QJsonObject fileFacts(QIODevice &device)
{
    if (device.isSequential() || device.size() > limits::factsBytes || !device.seek(0))
        return {};
    QByteArray head = device.peek(limits::headBytes);
    if (head.startsWith("\xef\xbb\xbf"))
        head.remove(0, 3);
    head = head.trimmed();
    // XML in sixteen bits begins with its mark.
    if (head.startsWith('<') || head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        return xmlFacts(device);
    if (head.startsWith("NY"))
        return ocrFacts(device.readAll());
    return head.startsWith('{') ? jsonFacts(device.readAll()) : QJsonObject();
}

QJsonObject listFacts(const CsvPreview &list)
{
    QJsonArray columns;
    bool hasGross = false;
    bool hasOpen = false;
    for (const Column &column : list.map.columns) {
        columns.append(column.header);
        hasGross = hasGross || column.field == Field::Amount;
        hasOpen = hasOpen || column.field == Field::Open;
    }
    QJsonObject out{{QStringLiteral("encoding"), list.map.encoding},
                    {QStringLiteral("delimiter"), list.map.delimiter},
                    {QStringLiteral("columns"), columns},
                    {QStringLiteral("rows"), list.rowCount}};
    if (list.customerList)
        return out;
    QJsonArray items;
    int open = 0;
    for (const ImportedItem &item : list.batch.items) {
        const auto debtor = std::find_if(list.batch.debtors.begin(), list.batch.debtors.end(), [&item](const ImportedDebtor &one) { return one.debtor.number == item.debtor; });
        open += item.claim.open.isZero() ? 0 : 1;
        items.append(QJsonObject{{QStringLiteral("party"), item.debtor},
                                 {QStringLiteral("name"), debtor == list.batch.debtors.end() ? QJsonValue() : textFact(debtor->debtor.name)},
                                 {QStringLiteral("document"), textFact(item.claim.number)},
                                 {QStringLiteral("date"), textFact(fmt::isoDate(item.claim.issued))},
                                 {QStringLiteral("due"), textFact(fmt::isoDate(item.claim.due))},
                                 {QStringLiteral("gross"), hasGross && hasOpen ? QJsonValue(fmt::plain(item.claim.amount)) : QJsonValue()},
                                 {QStringLiteral("open"), fmt::plain(item.claim.open)},
                                 {QStringLiteral("kid"), kidFact(item.claim.kid)}});
    }
    out.insert(QStringLiteral("items"), items);
    out.insert(QStringLiteral("open_items"), open);
    out.insert(QStringLiteral("open_total"), fmt::plain(list.batch.openTotal()));
    return out;
}

} // namespace import
