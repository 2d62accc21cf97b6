// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/auditstore.h"
#include "core/store/casestore.h"
#include "core/store/claimstore.h"
#include "core/store/creditorstore.h"
#include "core/store/database.h"
#include "core/store/debtorstore.h"
#include "core/store/digest.h"
#include "core/store/importstore.h"
#include "core/store/letterstore.h"
#include "core/store/paymentstore.h"
#include "core/store/transaction.h"
#include "core/store/verify.h"
#include "tests/support/must.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <memory>

/// Says why when a Result is an error, and stops the test.
#define VERIFY_OK(expression)                                                                      \
    do {                                                                                           \
        const auto &outcome_ = (expression);                                                       \
        if (!outcome_)                                                                             \
            QFAIL(qPrintable(outcome_.error().message + QStringLiteral(" | ")                      \
                             + outcome_.error().detail));                                          \
    } while (false)

/// A second connection as another program has it: plain SQL, no rules of ours.
class RawConnection
{
public:
    explicit RawConnection(const QString &path)
    {
        static int count = 0;
        m_name = QStringLiteral("raw-%1").arg(++count);
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        db.setDatabaseName(path);
        if (!db.open())
            qFatal("cannot open %s", qPrintable(path));
    }
    ~RawConnection()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    RawConnection(const RawConnection &) = delete;
    RawConnection &operator=(const RawConnection &) = delete;

    /// The error text, empty when it went well.
    QString run(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        return query.exec(sql) ? QString() : query.lastError().databaseText() + u'?';
    }
    QVariant value(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        if (!query.exec(sql) || !query.next())
            return {};
        return query.value(0);
    }

    QSqlQuery prepared(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        if (!query.prepare(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
        return query;
    }

private:
    QString m_name;
};

namespace fixture {

using namespace Qt::StringLiterals;

inline std::unique_ptr<store::Database> memory()
{
    return must(
        store::Database::open(u":memory:"_s, store::Schema::Creditor, store::OpenMode::Create));
}

inline Debtor debtor(const QString &number = u"1001"_s)
{
    Debtor value;
    value.number = number;
    value.name = u"Bjørk & Sønn Møbelverksted AS"_s;
    value.kind = DebtorKind::Company;
    value.orgnr = u"999888777"_s;
    value.address = {{u"Øvre gate 1"_s, u"Postboks 12"_s}, u"0150"_s, u"Oslo"_s, {}};
    value.email = u"post@example.org"_s;
    value.phone = u"22000000"_s;
    value.language = u"nn"_s;
    value.termsDays = 14;
    return value;
}

inline Claim claim(DebtorId owner, const QString &number = u"F-100"_s)
{
    Claim value;
    value.debtor = owner;
    value.key = u"key:"_s + number;
    value.number = number;
    value.issued = QDate(2026, 5, 1);
    value.due = QDate(2026, 5, 15);
    value.dueOrigin = DueOrigin::File;
    value.amount = 10'000_kr;
    value.open = 10'000_kr;
    value.kid = u"1234567897"_s;
    value.text = u"Kjøkkeninnredning"_s;
    return value;
}

inline QByteArray pdf(int salt = 0)
{
    return "%PDF-1.4 letter " + QByteArray::number(salt);
}

inline Letter letter(CaseId owner, Step step, const std::vector<ClaimId> &claims, int salt = 0)
{
    Letter value;
    value.caseId = owner;
    value.step = step;
    value.made = QDate(2026, 6, 1);
    value.deadline = QDate(2026, 6, 15);
    value.fee = 38_kr;
    value.feeClaim = claims.front();
    value.total = 10'138_kr;
    value.language = u"nb"_s;
    value.templateVersion = u"reminder.nb.company@0123456789ab"_s;
    value.statementJson = u"{\"total\":\"10138.00\"}"_s;
    value.sha256 = store::Digest::ofBytes(pdf(salt));
    value.channels = {u"post"_s, u"email"_s};
    value.claims = claims;
    return value;
}

inline QDateTime instant(int second = 0)
{
    return QDateTime(QDate(2026, 6, 1), QTime(8, 0, second, 123), Qt::UTC);
}

/// One debtor with two claims in one case, a reminder that was posted, one payment, some history.
struct Story
{
    DebtorId debtor;
    ClaimId first;
    ClaimId second;
    Case file;
    LetterId letter;
    PaymentId payment;
};

inline Story tell(store::Database &db)
{
    Story story;
    store::Transaction tx(db);
    must(tx.begun());
    story.debtor = must(store::DebtorStore(db).insert(debtor()));
    store::ClaimStore claims(db);
    story.first = must(claims.insert(claim(story.debtor, u"F-100"_s)));
    story.second = must(claims.insert(claim(story.debtor, u"F-101"_s)));
    store::CaseStore cases(db);
    Case file;
    file.debtor = story.debtor;
    file.opened = QDate(2026, 6, 1);
    file.claims = {story.first, story.second};
    story.file = must(cases.insert(file));
    must(cases.appendEvent(
        {0, story.file.id, QDate(2026, 6, 1), instant(1), u"case.started"_s, u"{}"_s}));
    store::LetterStore letters(db);
    story.letter = must(
        letters.insert(letter(story.file.id, Step::Reminder, {story.first, story.second}), pdf()));
    must(letters.markSent(story.letter, LetterState::Generated, LetterState::Posted,
                          QDate(2026, 6, 2)));
    must(letters.appendDelivery({0,
                                 story.letter,
                                 QDate(2026, 6, 2),
                                 instant(2),
                                 store::DeliveryKind::Posted,
                                 u"post"_s,
                                 {}}));
    must(cases.appendEvent({0, story.file.id, QDate(2026, 6, 2), instant(3), u"letter.posted"_s,
                            u"{\"letter\":1}"_s}));
    Payment payment;
    payment.debtor = story.debtor;
    payment.caseId = story.file.id;
    payment.date = QDate(2026, 6, 10);
    payment.amount = 1'000_kr;
    payment.allocations = {{story.first, 38_kr, 12_kr, 900_kr}, {story.second, 0_kr, 0_kr, 40_kr}};
    payment.surplus = 10_kr;
    story.payment = must(store::PaymentStore(db).insert(payment));
    store::AuditStore audit(db);
    must(audit.append(u"case.started"_s, u"case 2026-0001"_s, u"{}"_s, QDate(2026, 6, 1),
                      instant(1)));
    must(audit.append(u"letter.posted"_s, u"letter 1"_s, {}, QDate(2026, 6, 2), instant(2)));
    must(audit.append(u"payment.added"_s, u"payment 1"_s, u"{\"ore\":100000}"_s, QDate(2026, 6, 10),
                      instant(4)));
    must(tx.commit());
    return story;
}

} // namespace fixture
