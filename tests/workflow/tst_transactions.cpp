// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workshop.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <functional>

using namespace Qt::StringLiterals;
using namespace workflow;

namespace {

/// Another program on the same file: plants a fault, and reads everything there is.
class Outside
{
public:
    explicit Outside(const QString &file)
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
        db.setDatabaseName(file);
        m_open = db.open();
    }
    ~Outside()
    {
        QSqlDatabase::database(u"outside"_s).close();
        QSqlDatabase::removeDatabase(u"outside"_s);
    }

    bool exec(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(u"outside"_s));
        return m_open && query.exec(sql);
    }

    /// Every row of every table, as text.
    QStringList everything()
    {
        QSqlDatabase db = QSqlDatabase::database(u"outside"_s);
        QStringList out;
        const QStringList tables = db.tables();
        for (const QString &table : tables) {
            QSqlQuery rows(db);
            rows.exec(u"SELECT * FROM "_s + table);
            while (rows.next()) {
                QStringList cells{table};
                for (int i = 0; i < rows.record().count(); ++i)
                    cells.append(rows.value(i).toString());
                out.append(cells.join(u'|'));
            }
        }
        return out;
    }

private:
    bool m_open = false;
};

ListRow invoice(const QString &number)
{
    return {u"1001"_s, number, QDate(2026, 1, 1), QDate(2026, 1, 15), 10'000_kr, 10'000_kr};
}

using Verb = std::function<Result<void>(Workshop &)>;

template <typename T>
Result<void> plain(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

} // namespace

Q_DECLARE_METATYPE(Verb)

/// Each verb is one transaction: when its last write fails, none of it has happened.
class TestTransactions : public QObject
{
    Q_OBJECT

private slots:
    void aVerbThatFailsLeavesNothing_data();
    void aVerbThatFailsLeavesNothing();
    void aLockedFileIsSaidAndLeavesNothing();
    void aPaymentMeanwhileIsSeenByTheLetter();

private:
    static Result<void> prepare(Workshop &shop);
};

/// Case 2026-0001 with a posted reminder and a payment, 2026-0002 with a letter waiting, an item alone.
Result<void> TestTransactions::prepare(Workshop &shop)
{
    if (auto read = shop.import(std::vector<ListRow>{invoice(u"F-1"_s), invoice(u"F-2"_s), invoice(u"F-3"_s)}); !read)
        return read.error();
    for (const char *number : {"F-1", "F-2"}) {
        if (auto id = shop.start({QLatin1StringView(number)}); !id)
            return id.error();
    }
    if (auto sent = shop.sendAndPost(CaseId{1}, Step::Reminder); !sent)
        return sent.error();
    if (auto paid = shop.pay(CaseId{1}, 1'000_kr, QDate(2026, 2, 2)); !paid)
        return paid.error();
    return plain(shop.letters().send(CaseId{2}, Step::Reminder));
}

void TestTransactions::aVerbThatFailsLeavesNothing_data()
{
    QTest::addColumn<Verb>("verb");

    const auto add = [](const char *name, Verb verb) { QTest::newRow(name) << verb; };
    add("case start", [](Workshop &shop) { return plain(shop.start({u"F-3"_s})); });
    add("case pause", [](Workshop &shop) { return shop.cases().pause(CaseId{2}, QDate(2026, 5, 1), {}); });
    add("case dispute", [](Workshop &shop) { return shop.cases().dispute(CaseId{2}, {}, {}); });
    add("case close", [](Workshop &shop) { return shop.cases().close(CaseId{2}, CloseReason::Withdrawn, {}); });
    add("case note", [](Workshop &shop) { return shop.cases().note(CaseId{2}, u"Ringt"_s); });
    add("case send", [](Workshop &shop) {
        if (auto moved = shop.moveTo(QDate(2026, 3, 2)); !moved)
            return moved;
        return plain(shop.letters().send(CaseId{1}, Step::CollectionNotice));
    });
    add("outbox approve", [](Workshop &shop) { return plain(shop.outbox().approve({LetterId{2}})); });
    add("outbox hold", [](Workshop &shop) { return plain(shop.outbox().hold({LetterId{2}}, true)); });
    add("outbox print", [](Workshop &shop) { return plain(shop.outbox().print()); });
    add("outbox withdraw", [](Workshop &shop) { return plain(shop.outbox().withdraw({LetterId{2}})); });
    add("outbox remake", [](Workshop &shop) { return plain(shop.outbox().remake(LetterId{2})); });
    add("outbox returned", [](Workshop &shop) { return shop.outbox().returned(LetterId{1}); });
    add("payment add that settles", [](Workshop &shop) { return plain(shop.pay(CaseId{2}, 20'000_kr, QDate(2026, 2, 2))); });
    add("payment undo", [](Workshop &shop) { return shop.payments().undo(PaymentId{1}); });
    add("ledger complete", [](Workshop &shop) { return plain(shop.ledger().setDue({ClaimId{3}}, QDate(2026, 1, 20))); });
    add("debtor saved", [](Workshop &shop) {
        Debtor debtor = shop.cases().view(CaseId{1}, QDate(2026, 2, 2))->debtor;
        debtor.name = u"Et annet navn"_s;
        return shop.ledger().saveDebtor(debtor);
    });
    add("firm saved", [](Workshop &shop) {
        Creditor firm = shop.session->creditor();
        firm.phone = u"99 99 99 99"_s;
        return shop.session->saveCreditor(firm);
    });
    add("import", [](Workshop &shop) {
        return plain(shop.import(std::vector<ListRow>{{u"1001"_s, u"F-1"_s, QDate(2026, 1, 1), QDate(2026, 1, 15), 10'000_kr, 2'000_kr}, invoice(u"F-9"_s)}));
    });
    add("import undo", [](Workshop &shop) { return ImportWorkflow(*shop.session).undo(BatchId{2}); });
}

void TestTransactions::aVerbThatFailsLeavesNothing()
{
    QFETCH(Verb, verb);
    Workshop shop(QDate(2026, 2, 2));
    MUST(prepare(shop));
    MUST(shop.import(std::vector<ListRow>{invoice(u"F-8"_s)}));
    Outside outside(shop.databaseFile());
    // Every verb ends with its line in the journal: that line cannot be written.
    QVERIFY(outside.exec(u"CREATE TRIGGER full_disk BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'disk full'); END"_s));
    const QStringList before = outside.everything();

    const Result<void> failed = verb(shop);

    QVERIFY(!failed.ok());
    QVERIFY(!failed.error().message.isEmpty());
    QCOMPARE(outside.everything(), before);
    QVERIFY(outside.exec(u"DROP TRIGGER full_disk"_s));
    MUST(verb(shop)); // The same verb then does it after all, from the same state.
    MUST(shop.verify());
}

void TestTransactions::aLockedFileIsSaidAndLeavesNothing()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(prepare(shop));
    Outside outside(shop.databaseFile());
    const QStringList before = outside.everything();
    QVERIFY(outside.exec(u"BEGIN IMMEDIATE"_s));

    Error refusal;
    REFUSED(shop.cases().note(CaseId{1}, u"Ringt"_s), ErrorKind::Locked);

    QCOMPARE(refusal.exitCode(), 3);
    QVERIFY(outside.exec(u"ROLLBACK"_s));
    QCOMPARE(outside.everything(), before);
    MUST(shop.cases().note(CaseId{1}, u"Ringt"_s));
}

void TestTransactions::aPaymentMeanwhileIsSeenByTheLetter()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(prepare(shop));
    SessionPlace place = shop.session->place();
    TAKE(other, Session::open(place, shop.law));
    TAKE(before, shop.total(CaseId{2}));
    PaymentDraft draft;
    draft.date = QDate(2026, 2, 2);
    draft.amount = 4'000_kr;
    draft.target.caseId = CaseId{2};
    MUST(PaymentWorkflow(*other).add(draft));

    TAKE(letter, shop.outbox().remake(LetterId{2}));

    QCOMPARE(letter.total, before - 4'000_kr + letter.fee);
}

QTEST_MAIN(TestTransactions)
#include "tst_transactions.moc"
