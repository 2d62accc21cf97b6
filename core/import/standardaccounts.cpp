// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/standardaccounts.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace import {

namespace {

Error broken(const QString &row)
{
    //: %1 names a row of a file that comes with the program
    return {ErrorKind::BadInput, QCoreApplication::translate("import", "standard.json: the row \"%1\" cannot be used. Install the program again.").arg(row)};
}

bool isNumber(const std::string &text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char sign) { return sign >= '0' && sign <= '9'; });
}

} // namespace

Result<StandardAccounts> StandardAccounts::parse(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value(QStringLiteral("format")).toString() != QStringLiteral("kravbok-accounts/1"))
        return broken(QStringLiteral("format"));
    StandardAccounts out;
    for (const QJsonValue &value : root.value(QStringLiteral("rows")).toArray()) {
        const QJsonObject row = value.toObject();
        const QString name = row.value(QStringLiteral("role")).toString();
        const auto role = enumFromText<AccountRole>(name);
        if (!role || !out.m_begins[static_cast<size_t>(*role)].empty())
            return broken(name);
        std::vector<std::string> &begins = out.m_begins[static_cast<size_t>(*role)];
        for (const QJsonValue &begin : row.value(QStringLiteral("begins")).toArray())
            begins.push_back(begin.toString().toStdString());
        if (begins.empty() || !std::all_of(begins.begin(), begins.end(), isNumber))
            return broken(name);
    }
    for (size_t role = 0; role < out.m_begins.size(); ++role) {
        if (out.m_begins[role].empty())
            return broken(enumText(static_cast<AccountRole>(role)));
    }
    return out;
}

const StandardAccounts &StandardAccounts::shipped()
{
    static const StandardAccounts accounts = [] {
        QFile file(QStringLiteral(":/accounts/standard.json"));
        auto read = parse(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        // It is built into the program; without it write-offs would be read as payments.
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return *std::move(read);
    }();
    return accounts;
}

bool StandardAccounts::is(AccountRole role, std::string_view account) const
{
    const std::vector<std::string> &begins = m_begins[static_cast<size_t>(role)];
    return std::any_of(begins.begin(), begins.end(), [account](const std::string &begin) { return account.starts_with(begin); });
}

} // namespace import
