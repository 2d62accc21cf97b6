// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/filefacts.h"

#include "core/base/identifiers.h"
#include "core/import/saftvalues.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <optional>

namespace import {

namespace {

constexpr qsizetype lineLength = 80;

/// One line by the positions of the specification, from one and inclusive; what is cut off is empty.
struct NetsLine
{
    QString line;

    QString text(int first, int last) const { return line.mid(first - 1, last - first + 1); }
    qint64 number(int first, int last) const { return text(first, last).toLongLong(); }
    QString service() const { return text(3, 4); }
    QString type() const { return text(5, 6); }
    QString record() const { return text(7, 8); }
};

QJsonObject endFacts(const NetsLine &line)
{
    return {{QStringLiteral("transactions"), line.number(9, 16)},
            {QStringLiteral("records"), line.number(17, 24)},
            {QStringLiteral("amount_ore"), line.number(25, 41)},
            {QStringLiteral("date"), line.text(42, 47)}};
}

/// Zeros are no fault: card terminals give no account.
bool isAccount(const QString &digits)
{
    return identifiers::isAccountNumber(digits) || (!digits.isEmpty() && digits.count(u'0') == digits.size());
}

/// One assignment of service 09, put together line by line.
class Assignment
{
public:
    explicit Assignment(const NetsLine &start)
        : m_account(start.text(25, 35))
        , m_facts{{QStringLiteral("agreement"), start.text(9, 17)}, {QStringLiteral("number"), start.text(18, 24)}, {QStringLiteral("account"), m_account}}
    {
    }

    void take(const NetsLine &line)
    {
        ++m_records;
        if (line.record() == u"30")
            first(line);
        else if (line.record() == u"31" && !m_open.isEmpty())
            second(line);
        else if (line.record() == u"32" && !m_open.isEmpty())
            m_open.insert(QStringLiteral("text"), line.text(16, 55).trimmed());
    }

    QJsonObject end(const NetsLine &line)
    {
        ++m_records;
        close();
        QJsonObject declared = endFacts(line);
        declared.insert(QStringLiteral("first"), line.text(48, 53));
        declared.insert(QStringLiteral("last"), line.text(54, 59));
        const bool holds = declared[u"transactions"].toInteger() == m_transactions.size() && declared[u"records"].toInteger() == m_records
            && declared[u"amount_ore"].toInteger() == m_net;
        m_facts.insert(QStringLiteral("transactions"), m_transactions);
        m_facts.insert(QStringLiteral("records"), m_records);
        m_facts.insert(QStringLiteral("declared"), declared);
        m_facts.insert(QStringLiteral("net_ore"), m_net);
        m_facts.insert(QStringLiteral("absolute_ore"), m_absolute);
        m_facts.insert(QStringLiteral("negative_count"), m_negative);
        m_facts.insert(QStringLiteral("control_ok"), holds);
        m_facts.insert(QStringLiteral("account_valid"), isAccount(m_account));
        return m_facts;
    }

private:
    void first(const NetsLine &line)
    {
        close();
        const qint64 amount = std::clamp(line.number(33, 49), qint64{0}, qint64{99'999'999'999'999});
        const bool isNegative = line.text(32, 32) == u"-";
        const QString kid = line.text(50, 74).trimmed();
        QJsonValue check;
        if (const QJsonValue found = kidFact(kid); found.isObject())
            check = QJsonObject{{QStringLiteral("mod10"), found[u"mod10"]}, {QStringLiteral("mod11"), found[u"mod11"]}};
        saftvalues::add(m_absolute, amount);
        saftvalues::add(m_net, isNegative ? -amount : amount);
        m_negative += isNegative ? 1 : 0;
        m_open = {{QStringLiteral("type"), line.type()},
                  {QStringLiteral("number"), line.text(9, 15)},
                  {QStringLiteral("date"), line.text(16, 21)},
                  {QStringLiteral("centre"), line.text(22, 23)},
                  {QStringLiteral("day_code"), line.text(24, 25)},
                  {QStringLiteral("partial_settlement"), line.text(26, 26)},
                  {QStringLiteral("serial"), line.text(27, 31)},
                  {QStringLiteral("sign"), line.text(32, 32)},
                  {QStringLiteral("amount_ore"), amount},
                  {QStringLiteral("signed_ore"), isNegative ? -amount : amount},
                  {QStringLiteral("kid"), kid},
                  {QStringLiteral("kid_check"), check},
                  {QStringLiteral("drawer"), line.text(75, 76)},
                  {QStringLiteral("form"), QJsonValue()},
                  {QStringLiteral("archive"), QJsonValue()},
                  {QStringLiteral("order_date"), QJsonValue()},
                  {QStringLiteral("debit_account"), QJsonValue()},
                  {QStringLiteral("debit_account_valid"), QJsonValue()},
                  {QStringLiteral("text"), QJsonValue()}};
    }

    void second(const NetsLine &line)
    {
        const QString account = line.text(48, 58);
        m_open.insert(QStringLiteral("form"), line.text(16, 25));
        m_open.insert(QStringLiteral("archive"), line.text(26, 34));
        m_open.insert(QStringLiteral("order_date"), line.text(42, 47));
        m_open.insert(QStringLiteral("debit_account"), account);
        m_open.insert(QStringLiteral("debit_account_valid"), isAccount(account));
    }

    void close()
    {
        if (!m_open.isEmpty())
            m_transactions.append(m_open);
        m_open = {};
    }

    QString m_account;
    QJsonObject m_facts;
    QJsonArray m_transactions;
    QJsonObject m_open;
    qint64 m_records = 1;
    qint64 m_net = 0;
    qint64 m_absolute = 0;
    qint64 m_negative = 0;
};

} // namespace

QJsonObject ocrFacts(const QByteArray &bytes)
{
    QStringList lines = QString::fromLatin1(bytes).split(u'\n');
    const bool endsWithNewline = bytes.endsWith('\n');
    if (endsWithNewline)
        lines.removeLast();
    QJsonObject out{{QStringLiteral("records"), lines.size()}, {QStringLiteral("ends_with_newline"), endsWithNewline}};
    QJsonArray badLengths;
    QJsonArray assignments;
    QSet<QString> services;
    qint64 others = 0;
    std::optional<Assignment> open;
    int number = 0;
    for (const QString &raw : lines) {
        const NetsLine line{raw.endsWith(u'\r') ? raw.chopped(1) : raw};
        ++number;
        if (line.line.size() != lineLength)
            badLengths.append(number);
        services.insert(line.service());
        if (line.service() == u"00" && line.record() == u"10") {
            out.insert(QStringLiteral("transmission"),
                       QJsonObject{{QStringLiteral("sender"), line.text(9, 16)}, {QStringLiteral("number"), line.text(17, 23)}, {QStringLiteral("recipient"), line.text(24, 31)}});
        } else if (line.service() == u"00" && line.record() == u"89") {
            out.insert(QStringLiteral("transmission_end"), endFacts(line));
        } else if (line.service() != u"09") {
            ++others;
        } else if (line.record() == u"20") {
            open.emplace(line);
        } else if (open && line.record() == u"88") {
            assignments.append(open->end(line));
            open.reset();
        } else if (open) {
            open->take(line);
        }
    }
    QStringList named(services.begin(), services.end());
    named.sort();
    out.insert(QStringLiteral("bad_length_lines"), badLengths);
    out.insert(QStringLiteral("services"), QJsonArray::fromStringList(named));
    out.insert(QStringLiteral("assignments"), assignments);
    out.insert(QStringLiteral("other_service_records"), others);
    out.insert(QStringLiteral("is_incoming_ocr"), !assignments.isEmpty());
    return out;
}

} // namespace import
