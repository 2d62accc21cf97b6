// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/columnmap.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace import {

namespace {

Error bad(const QString &message)
{
    return {ErrorKind::BadInput, message};
}

} // namespace

QByteArray ColumnMap::toJson() const
{
    QJsonArray list;
    for (const Column &column : columns) {
        list.append(QJsonObject{{QStringLiteral("header"), column.header},
                                {QStringLiteral("field"), enumText(column.field)},
                                {QStringLiteral("guessed"), column.guessed}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("columns"), list},
                                     {QStringLiteral("delimiter"), delimiter},
                                     {QStringLiteral("encoding"), encoding},
                                     {QStringLiteral("header_line"), headerLine},
                                     {QStringLiteral("signature"), signature}})
        .toJson(QJsonDocument::Compact);
}

Result<ColumnMap> ColumnMap::fromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        //: %1 is the parser's own words
        return bad(QCoreApplication::translate("import", "The column map is not a JSON object: %1.")
                       .arg(problem.errorString()));
    }
    const QJsonObject object = document.object();
    ColumnMap map;
    map.delimiter = object.value(QStringLiteral("delimiter")).toString();
    if (map.delimiter == u"tab" || map.delimiter == u"\\t")
        map.delimiter = QStringLiteral("\t");
    if (map.delimiter.size() > 1 || map.delimiter == u"\"" || map.delimiter == u"\n" ||
        map.delimiter == u"\r")
        return bad(QCoreApplication::translate(
            "import", "The delimiter of a column map is one sign, such as \";\", or \"tab\"."));
    map.encoding = object.value(QStringLiteral("encoding")).toString();
    // Without a line the header row is looked for.
    map.headerLine = object.value(QStringLiteral("header_line")).toInt(0);
    map.signature = object.value(QStringLiteral("signature")).toString();
    for (const QJsonValue &value : object.value(QStringLiteral("columns")).toArray()) {
        const QJsonObject entry = value.toObject();
        Column column;
        column.header = entry.value(QStringLiteral("header")).toString();
        column.guessed = entry.value(QStringLiteral("guessed")).toBool(false);
        const QString word = entry.value(QStringLiteral("field")).toString();
        const auto field = enumFromText<Field>(word);
        if (!field) {
            //: %1 is a word from a file, %2 a column's header
            return bad(
                QCoreApplication::translate(
                    "import",
                    "\"%1\" (column \"%2\") is no field. Fields are open, amount, debit, credit, "
                    "customer_number, customer_name, invoice_number, invoice_date, due_date, kid, "
                    "orgnr and the others named in the help.")
                    .arg(word.left(40), column.header.left(40)));
        }
        column.field = *field;
        map.columns.push_back(column);
    }
    if (map.columns.empty())
        return bad(QCoreApplication::translate("import", "The column map names no columns."));
    return map;
}

} // namespace import
