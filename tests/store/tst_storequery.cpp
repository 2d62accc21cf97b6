// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/fixture.h"

#include "core/store/ledgerquery.h"
#include "core/store/query.h"
#include "core/store/settingsstore.h"
#include "core/store/statementcache.h"
#include "core/store/writescope.h"

#include <QTemporaryDir>
#include <QTimeZone>

#include <limits>
#include <thread>

using namespace fixture;
using store::Database;
using store::OpenMode;
using store::Query;
using store::Schema;
using store::Transaction;

/// The thin layer between structs and rows: what the driver would let pass is refused here.
class StoreQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_db = fixture::memory();
        Query table(
            *m_db,
            u"CREATE TABLE thing (id INTEGER PRIMARY KEY, text TEXT, number INTEGER, data BLOB) STRICT"_s);
        must(table.exec());
    }

    void namesAreFound_data();
    void namesAreFound();
    void aMisspeltNameIsRefused();
    void aMissingNameIsRefused();
    void aRepeatedNameIsBoundOnce();
    void valuesSurvive();
    void nullTextIsEmptyText();
    void unknownWordsAreNoEnum();
    void statementsAreReused();
    void oneStatementInsideAnother();
    void aFailedStatementCanRunAgain();
    void transactionRollsBackUnlessCommitted();
    void transactionInsideTransactionIsRefused();
    void writeScopeLeavesNoHalves();
    void snapshotSeesOneMoment();
    void twoWritersQueueUp();
    void anotherThreadCannotUseIt();
    void theLedgerReadsNoListForEveryClaim();

private:
    qint64 count()
    {
        Query query(*m_db, u"SELECT COUNT(*) FROM thing"_s);
        must(query.exec());
        query.next();
        return query.integer(0);
    }
    Result<void> insert(const QString &text)
    {
        Query query(*m_db, u"INSERT INTO thing (text) VALUES (:text)"_s);
        query.bind("text", text);
        return query.exec();
    }

    std::unique_ptr<Database> m_db;
};

void StoreQueryTest::namesAreFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QList<QByteArray>>("names");

    QTest::newRow("None") << u"SELECT 1"_s << QList<QByteArray>{};
    QTest::newRow("Two, one of them twice")
        << u"SELECT :a, :b_2 WHERE :a > 0"_s << QList<QByteArray>{"a", "b_2"};
    QTest::newRow("Not in a text") << u"SELECT '12:30', 'it''s :x', :y"_s << QList<QByteArray>{"y"};
    QTest::newRow("Not in a comment") << u"-- see: :x\nSELECT :y"_s << QList<QByteArray>{"y"};
}

void StoreQueryTest::namesAreFound()
{
    QFETCH(QString, sql);
    QFETCH(QList<QByteArray>, names);

    const std::vector<QByteArray> found = store::StatementCache::namesIn(sql);

    QCOMPARE(QList<QByteArray>(found.begin(), found.end()), names);
}

void StoreQueryTest::aMisspeltNameIsRefused()
{
    Query query(*m_db, u"INSERT INTO thing (text, number) VALUES (:text, :number)"_s);
    query.bind("text", u"x"_s).bind("nubmer", 1).bind("number", 1);

    const auto outcome = query.exec();

    QVERIFY(!outcome);
    QVERIFY(outcome.error().detail.contains(u":nubmer"_s));
    QCOMPARE(count(), 0);
}

void StoreQueryTest::aMissingNameIsRefused()
{
    {
        Query query(*m_db, u"INSERT INTO thing (text, number) VALUES (:text, :number)"_s);
        query.bind("text", u"x"_s).bind("number", 7);
        VERIFY_OK(query.exec());
    }
    // The same statement out of the cache must not remember the value of last time.
    Query query(*m_db, u"INSERT INTO thing (text, number) VALUES (:text, :number)"_s);
    query.bind("text", u"x"_s);

    const auto outcome = query.exec();

    QVERIFY(!outcome);
    QVERIFY(outcome.error().detail.contains(u":number"_s));
    QCOMPARE(count(), 1);
}

void StoreQueryTest::aRepeatedNameIsBoundOnce()
{
    VERIFY_OK(insert(u"x"_s));
    Query query(
        *m_db,
        u"UPDATE thing SET number = :number WHERE id = :id AND (number IS NULL OR number <> :number)"_s);
    query.bind("id", qint64(1)).bind("number", 5);
    VERIFY_OK(query.exec());
    QCOMPARE(query.changes(), 1);
    VERIFY_OK(query.exec());
    QCOMPARE(query.changes(), 0);
}

void StoreQueryTest::valuesSurvive()
{
    const qint64 numbers[] = {0, -1, (Q_INT64_C(1) << 53) + 1, std::numeric_limits<qint64>::max(),
                              std::numeric_limits<qint64>::min()};
    const QByteArray bytes("a\0b\xff", 4);
    const QString text = u"Ærlig Østlie Ås 🙂 ' \" ; -- :x"_s;
    for (const qint64 number : numbers) {
        Query write(*m_db,
                    u"INSERT INTO thing (text, number, data) VALUES (:text, :number, :data)"_s);
        write.bind("text", text).bind("number", Money::fromOre(number)).bind("data", bytes);
        VERIFY_OK(write.exec());

        Query read(*m_db, u"SELECT text, number, data FROM thing WHERE id = :id"_s);
        read.bind("id", write.insertedId());
        VERIFY_OK(read.exec());
        QVERIFY(read.next());
        QCOMPARE(read.text(0), text);
        QCOMPARE(read.money(1).ore(), number);
        QCOMPARE(read.blob(2), bytes);
    }
    Query write(*m_db, u"INSERT INTO thing (text) VALUES (:text)"_s);
    write.bind("text", QDateTime(QDate(2026, 7, 1), QTime(2, 3, 4, 57), QTimeZone("Europe/Oslo")));
    VERIFY_OK(write.exec());
    Query read(*m_db, u"SELECT text FROM thing WHERE id = :id"_s);
    read.bind("id", write.insertedId());
    VERIFY_OK(read.exec());
    QVERIFY(read.next());
    QCOMPARE(read.text(0), u"2026-07-01T00:03:04.057Z"_s);
    QCOMPARE(read.instant(0), QDateTime(QDate(2026, 7, 1), QTime(0, 3, 4, 57), Qt::UTC));
    QCOMPARE(read.instant(0).timeSpec(), Qt::UTC);
}

void StoreQueryTest::nullTextIsEmptyText()
{
    Query query(*m_db, u"SELECT :a IS NULL, :b IS NULL, :c IS NULL, :d IS NULL, :e IS NULL"_s);
    query.bind("a", QString())
        .bind("b", QByteArray())
        .bind("c", QDate())
        .bind("d", ClaimId{})
        .bind("e", std::optional<int>());
    VERIFY_OK(query.exec());
    QVERIFY(query.next());

    QCOMPARE(query.flag(0), false);
    QCOMPARE(query.flag(1), false);
    QCOMPARE(query.flag(2), true);
    QCOMPARE(query.flag(3), true);
    QCOMPARE(query.flag(4), true);
}

void StoreQueryTest::unknownWordsAreNoEnum()
{
    VERIFY_OK(insert(u"sorcerer"_s));
    VERIFY_OK(insert(u"company"_s));
    Query query(*m_db, u"SELECT text FROM thing ORDER BY id"_s);
    VERIFY_OK(query.exec());
    QVERIFY(query.next());

    (void)query.enumeration<DebtorKind>(0);

    QVERIFY(!query.next());
    QVERIFY(!query.done());
}

void StoreQueryTest::statementsAreReused()
{
    // Preparing is what costs: a hundred thousand rows must not prepare a hundred thousand times.
    store::StatementCache cache;
    QVERIFY(!cache.take(u"SELECT 1"_s));
    auto statement = std::make_unique<store::Statement>(QSqlDatabase());
    statement->sql = u"SELECT 1"_s;
    const store::Statement *same = statement.get();
    cache.give(std::move(statement));

    QVERIFY(!cache.take(u"SELECT 2"_s));
    const auto taken = cache.take(u"SELECT 1"_s);
    QCOMPARE(taken.get(), same);
    QVERIFY(!cache.take(u"SELECT 1"_s));
}

void StoreQueryTest::oneStatementInsideAnother()
{
    for (int i = 0; i < 3; ++i)
        VERIFY_OK(insert(QString::number(i)));
    const QString sql = u"SELECT id FROM thing ORDER BY id"_s;
    QList<qint64> seen;

    Query outer(*m_db, sql);
    VERIFY_OK(outer.exec());
    while (outer.next()) {
        Query inner(*m_db, sql);
        VERIFY_OK(inner.exec());
        while (inner.next())
            seen << outer.integer(0) * 10 + inner.integer(0);
    }

    QCOMPARE(seen, (QList<qint64>{11, 12, 13, 21, 22, 23, 31, 32, 33}));
}

void StoreQueryTest::aFailedStatementCanRunAgain()
{
    const auto put = [this](qint64 id) {
        Query query(*m_db, u"INSERT INTO thing (id) VALUES (:id)"_s);
        query.bind("id", id);
        return query.exec();
    };
    VERIFY_OK(put(1));
    QCOMPARE(put(1).error().kind, ErrorKind::Conflict);
    VERIFY_OK(put(2));
    QCOMPARE(count(), 2);
}

void StoreQueryTest::transactionRollsBackUnlessCommitted()
{
    {
        Transaction tx(*m_db);
        VERIFY_OK(tx.begun());
        VERIFY_OK(insert(u"lost"_s));
    }
    QCOMPARE(count(), 0);
    {
        Transaction tx(*m_db);
        VERIFY_OK(insert(u"lost"_s));
        tx.rollback();
        QVERIFY(!tx.commit());
    }
    QCOMPARE(count(), 0);
    {
        Transaction tx(*m_db);
        VERIFY_OK(insert(u"kept"_s));
        VERIFY_OK(tx.commit());
        QVERIFY(!tx.commit());
    }
    QCOMPARE(count(), 1);
    QVERIFY(!m_db->inTransaction());
}

void StoreQueryTest::transactionInsideTransactionIsRefused()
{
    Transaction outer(*m_db);
    VERIFY_OK(outer.begun());
    {
        Transaction inner(*m_db);
        QVERIFY(!inner.begun());
        QVERIFY(!inner.commit());
    }
    VERIFY_OK(insert(u"kept"_s));
    VERIFY_OK(outer.commit());
    QCOMPARE(count(), 1);
}

void StoreQueryTest::writeScopeLeavesNoHalves()
{
    Transaction tx(*m_db);
    VERIFY_OK(insert(u"before"_s));
    {
        store::WriteScope scope(*m_db);
        VERIFY_OK(scope.begun());
        VERIFY_OK(insert(u"half"_s));
    }
    {
        store::WriteScope scope(*m_db);
        VERIFY_OK(insert(u"whole"_s));
        VERIFY_OK(scope.commit());
    }
    VERIFY_OK(tx.commit());

    Query query(*m_db, u"SELECT text FROM thing ORDER BY id"_s);
    VERIFY_OK(query.exec());
    QStringList texts;
    while (query.next())
        texts << query.text(0);
    QCOMPARE(texts, (QStringList{u"before"_s, u"whole"_s}));
}

void StoreQueryTest::snapshotSeesOneMoment()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"k.sqlite"_s);
    const auto reader = must(Database::open(path, Schema::Creditor, OpenMode::Create));
    const auto writer = must(Database::open(path, Schema::Creditor, OpenMode::ReadWrite));
    store::SettingsStore settings(*reader);
    {
        store::Snapshot snapshot(*reader);
        VERIFY_OK(snapshot.begun());
        QCOMPARE(must(settings.value(u"a"_s)), std::nullopt);
        VERIFY_OK(store::SettingsStore(*writer).set(u"a"_s, u"1"_s));
        QCOMPARE(must(settings.value(u"a"_s)), std::nullopt);
        store::Snapshot inner(*reader);
        VERIFY_OK(inner.begun());
    }
    QCOMPARE(must(settings.value(u"a"_s)), std::optional(u"1"_s));
    VERIFY_OK(settings.set(u"a"_s, u"2"_s));
}

void StoreQueryTest::twoWritersQueueUp()
{
    // Each reads a number and writes it back one higher, fifty times, from two programs. With a deferred
    // transaction one of them would fail at once (code 517) or lose a count.
    QTemporaryDir dir;
    const QString path = dir.filePath(u"k.sqlite"_s);
    const auto mine = must(Database::open(path, Schema::Creditor, OpenMode::Create));
    VERIFY_OK(store::SettingsStore(*mine).set(u"count"_s, u"0"_s));
    const auto work = [](Database &db) {
        for (int i = 0; i < 50; ++i) {
            Transaction tx(db);
            must(tx.begun());
            store::SettingsStore settings(db);
            const int now = must(settings.value(u"count"_s))->toInt();
            must(settings.set(u"count"_s, QString::number(now + 1)));
            must(tx.commit());
        }
    };

    std::thread other([&path, &work] {
        const auto theirs = must(Database::open(path, Schema::Creditor, OpenMode::ReadWrite));
        work(*theirs);
    });
    work(*mine);
    other.join();

    QCOMPARE(must(store::SettingsStore(*mine).value(u"count"_s)), std::optional(u"100"_s));
}

void StoreQueryTest::anotherThreadCannotUseIt()
{
    std::optional<ErrorKind> kind;
    std::thread other([this, &kind] {
        const auto outcome = store::SettingsStore(*m_db).set(u"a"_s, u"1"_s);
        if (!outcome)
            kind = outcome.error().kind;
    });
    other.join();

    QCOMPARE(kind, std::optional(ErrorKind::Environment));
}

/// A list that is joined without an index is read whole for each claim: a second with a hundred thousand claims and a few
/// letters, half a minute with two thousand.
void StoreQueryTest::theLedgerReadsNoListForEveryClaim()
{
    Query plan(*m_db, u"EXPLAIN QUERY PLAN "_s + store::LedgerQuery::statement());
    must(plan.exec());
    int lines = 0;
    for (; plan.next(); ++lines) {
        const QString line = plan.text(3);
        QVERIFY2(!line.startsWith(u"SCAN") || !line.contains(u"JOIN"), qPrintable(line));
    }
    QVERIFY(lines > 5);
}

QTEST_GUILESS_MAIN(StoreQueryTest)
#include "tst_storequery.moc"
