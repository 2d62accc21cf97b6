// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"
#include "core/engine/ladder.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/// Short ways to say "a claim due then, a letter sent then" in the tests of the engine.
namespace cases {

inline QByteArray bytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The law as it is shipped.
inline const LawTable &law()
{
    static const LawTable table = [] {
        auto read = LawTable::parse(bytes(QStringLiteral(":/law/rates.json")), bytes(QStringLiteral(":/law/rules.json")));
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return *std::move(read);
    }();
    return table;
}

/// The shipped law with text replaced in rules.json, to try another regime.
inline LawTable lawWithRules(const QByteArray &from, const QByteArray &to)
{
    QByteArray rules = bytes(QStringLiteral(":/law/rules.json"));
    if (!rules.contains(from))
        qFatal("rules.json does not say %s", from.constData());
    auto read = LawTable::parse(bytes(QStringLiteral(":/law/rates.json")), rules.replace(from, to));
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return *std::move(read);
}

/// The shared research file, or an empty object where it is absent.
inline QJsonObject sharedRates()
{
    QString folder = qEnvironmentVariable("KRAVBOK_SHARED");
    if (folder.isEmpty())
        folder = QStringLiteral(KRAVBOK_SOURCE_DIR "/../shared");
    return QJsonDocument::fromJson(bytes(folder + QStringLiteral("/data/rates.json"))).object();
}

inline QString text(std::string_view view)
{
    return QString::fromLatin1(view.data(), qsizetype(view.size()));
}

inline engine::ClaimFacts claim(qint64 id, Money principal, QDate due)
{
    engine::ClaimFacts out;
    out.id = ClaimId{id};
    out.number = QStringLiteral("F-%1").arg(id);
    out.issued = due.addDays(-14);
    out.due = due;
    out.principal = principal;
    out.consumer = false;
    return out;
}

/// A company with one claim.
inline engine::CaseFacts companyCase(Money principal, QDate due)
{
    engine::CaseFacts out;
    out.id = CaseId{1};
    out.number = QStringLiteral("2026-0001");
    out.debtorKind = DebtorKind::Company;
    out.claims = {claim(1, principal, due)};
    return out;
}

/// A private person with one claim.
inline engine::CaseFacts consumerCase(Money principal, QDate due)
{
    engine::CaseFacts out = companyCase(principal, due);
    out.debtorKind = DebtorKind::Person;
    out.claims[0].consumer = true;
    return out;
}

/// A letter sent on the day it was made, about all claims, with its deadline so many days later.
inline engine::LetterFacts sent(Step step, QDate day, int deadlineDays = 14, Money fee = {}, qint64 feeClaim = 1)
{
    engine::LetterFacts out;
    out.id = LetterId{day.toJulianDay() * 10 + int(step)};
    out.step = step;
    out.state = LetterState::Posted;
    out.made = day;
    out.sent = day;
    out.deadline = day.addDays(deadlineDays);
    out.fee = fee;
    out.feeClaim = ClaimId{feeClaim};
    return out;
}

inline engine::LetterFacts inState(engine::LetterFacts letter, LetterState state)
{
    letter.state = state;
    if (isPending(state))
        letter.sent = {};
    return letter;
}

/// Something that happened to a legal step, about all claims.
inline engine::LegalFact event(Step step, LegalEventKind kind, QDate day)
{
    engine::LegalFact out;
    static qint64 running = 0;
    out.id = LegalEventId{++running};
    out.step = step;
    out.kind = kind;
    out.day = day;
    return out;
}

/// The shipped law with the collection act of 2026 in force from a day.
inline LawTable lawWithAct(QDate day)
{
    return lawWithRules(R"("replaces": "inkassolov1988", "valid_from": null)",
                        QStringLiteral(R"("replaces": "inkassolov1988", "valid_from": "%1")").arg(day.toString(Qt::ISODate)).toUtf8());
}

inline engine::PaymentFacts payment(QDate date, Money costs, Money interest, Money principal, qint64 claim = 1)
{
    engine::PaymentFacts out;
    out.id = PaymentId{date.toJulianDay()};
    out.date = date;
    out.amount = costs + interest + principal;
    out.allocations = {Allocation{ClaimId{claim}, costs, interest, principal}};
    return out;
}

} // namespace cases

namespace QTest {

template <>
inline char *toString(const Money &money)
{
    return qstrdup(QByteArray::number(money.ore()).append(" øre").constData());
}

template <>
inline char *toString(const std::string_view &view)
{
    return qstrdup(std::string(view).c_str());
}

} // namespace QTest

Q_DECLARE_METATYPE(Money)
Q_DECLARE_METATYPE(engine::CaseFacts)
