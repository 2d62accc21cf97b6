// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/fixture.h"

#include <QTemporaryDir>

#include <atomic>

using namespace fixture;
using store::Database;
using store::OpenMode;
using store::Schema;

/// Somebody with the file and a tool: whatever they touch, verify names the first row that does not fit.
class StoreVerifyTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"kravbok.sqlite"_s);
        m_db = must(Database::open(m_path, Schema::Creditor, OpenMode::Create));
        m_story = tell(*m_db);
    }

    void anUntouchedFileIsSound();
    void anEmptyFileIsSound();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void everyByteOfTheHistoryCounts_data();
    void everyByteOfTheHistoryCounts();
    void aTamperedLetterIsNotHandedOut();
    void aDamagedPageIsFound();
    void ordinaryWorkKeepsItSound();
    void itCanBeStopped();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<Database> m_db;
    Story m_story;
};

void StoreVerifyTest::anUntouchedFileIsSound()
{
    const store::VerifyReport report = must(store::verify(*m_db));

    QVERIFY(report.isSound());
    QCOMPARE(report.events, 2);
    QCOMPARE(report.auditRows, 3);
    QCOMPARE(report.letters, 1);
    QCOMPARE(report.payments, 1);
    VERIFY_OK(store::AuditStore(*m_db).verify());
}

void StoreVerifyTest::anEmptyFileIsSound()
{
    QVERIFY(must(store::verify(*fixture::memory())).isSound());
}

void StoreVerifyTest::tamperingIsFound_data()
{
    QTest::addColumn<QStringList>("sql");
    QTest::addColumn<QString>("table");
    QTest::addColumn<qint64>("row");

    const auto row = [](const char *name, const QStringList &sql, const QString &table, qint64 id) {
        QTest::newRow(name) << sql << table << id;
    };
    // A tool that removes the guard puts it back, or the missing guard is what is found first.
    const auto guard = [](const QString &trigger, const QString &table, const QString &event,
                          const QString &message, const QString &act) {
        return QStringList{
            u"DROP TRIGGER "_s + trigger, act,
            u"CREATE TRIGGER %1 BEFORE %2 ON %3\nBEGIN\n    SELECT RAISE(ABORT, '%4');\nEND"_s.arg(
                trigger, event, table, message)};
    };
    const QString events = u"case_event is append-only"_s;
    const QString audits = u"audit is append-only"_s;
    row("A word in the history",
        guard(u"case_event_no_update"_s, u"case_event"_s, u"UPDATE"_s, events,
              u"UPDATE case_event SET data = '{\"letter\":2}' WHERE id = 2"_s),
        u"case_event"_s, 2);
    row("A day in the history",
        guard(u"case_event_no_update"_s, u"case_event"_s, u"UPDATE"_s, events,
              u"UPDATE case_event SET day = '2026-05-02' WHERE id = 1"_s),
        u"case_event"_s, 1);
    row("A line of the history given a hash of its own",
        guard(u"case_event_no_update"_s, u"case_event"_s, u"UPDATE"_s, events,
              u"UPDATE case_event SET hash = '%1' WHERE id = 1"_s.arg(QString(64, u'1'))),
        u"case_event"_s, 1);
    row("A line taken out of the middle",
        guard(u"audit_no_delete"_s, u"audit"_s, u"DELETE"_s, audits,
              u"DELETE FROM audit WHERE id = 2"_s),
        u"audit"_s, 2);
    row("The last line taken away",
        guard(u"audit_no_delete"_s, u"audit"_s, u"DELETE"_s, audits,
              u"DELETE FROM audit WHERE id = 3"_s),
        u"audit"_s, 3);
    row("A line added without its hash",
        {u"INSERT INTO audit VALUES (4, 'x', '', '', '2026-06-01', '2026-06-01T00:00:00.000Z', '%1')"_s
             .arg(QString(64, u'0'))},
        u"audit"_s, 4);
    row("The end of the chain moved", {u"UPDATE chain_head SET length = 2 WHERE chain = 'audit'"_s},
        u"audit"_s, 4);
    row("The guard itself gone", {u"DROP TRIGGER audit_no_update"_s}, u"audit_no_update"_s, 0);
    row("The guard itself weakened",
        {u"DROP TRIGGER audit_no_update"_s,
         u"CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT 1; END"_s},
        u"audit_no_update"_s, 0);
    row("An index that keeps letters from being made twice gone", {u"DROP INDEX letter_pending"_s},
        u"letter_pending"_s, 0);
    row("A trigger of somebody else",
        {u"CREATE TRIGGER theirs AFTER INSERT ON payment BEGIN DELETE FROM setting; END"_s},
        u"theirs"_s, 0);

    const QString rewrite = u"letter_no_rewrite"_s;
    const QString event =
        u"UPDATE OF id, case_id, step, attempt, made, deadline, fee_ore, fee_claim_id,\n    "
        "compensation_ore, total_ore, language, template_version, statement, sha256, channels, seal"_s;
    const QString says = u"what a letter says cannot be changed"_s;
    row("The total of a letter",
        guard(rewrite, u"letter"_s, event, says, u"UPDATE letter SET total_ore = 1"_s), u"letter"_s,
        1);
    row("The statement of a letter",
        guard(rewrite, u"letter"_s, event, says, u"UPDATE letter SET statement = '{}'"_s),
        u"letter"_s, 1);
    row("The claims of a letter",
        {u"INSERT INTO claim (id, debtor_id, item_key, number, kind, issued, due, due_origin, "
         "amount_ore, open_ore, open_at_intake_ore, credited_before_ore, credited_since_ore, "
         "open_origin, currency, kid, text, written_off, disputed, consumer, agreed_rate_bp) SELECT 3, debtor_id, 'new', number, kind, issued, due, due_origin, "
         "amount_ore, open_ore, open_at_intake_ore, credited_before_ore, credited_since_ore, "
         "open_origin, currency, kid, text, written_off, disputed, consumer, agreed_rate_bp "
         "FROM claim WHERE id = 1"_s,
         u"INSERT INTO letter_claim VALUES (1, 3, 3)"_s},
        u"letter"_s, 1);
    row("A byte of a PDF",
        guard(u"letter_document_no_update"_s, u"letter_document"_s, u"UPDATE"_s,
              u"the bytes of a letter cannot be changed"_s,
              u"UPDATE letter_document SET pdf = CAST(replace(pdf, 'letter', 'lettes') AS BLOB)"_s),
        u"letter_document"_s, 1);
    row("A PDF gone",
        guard(u"letter_document_no_delete"_s, u"letter_document"_s, u"DELETE"_s,
              u"the bytes of a letter cannot be removed"_s, u"DELETE FROM letter_document"_s),
        u"letter_document"_s, 1);

    row("A payment made larger", {u"UPDATE payment SET amount_ore = amount_ore + 1"_s},
        u"payment"_s, 1);
    row("A part of a payment moved",
        {u"UPDATE payment_allocation SET principal_ore = principal_ore - 1 WHERE id = 2"_s},
        u"payment"_s, 1);
    row("A claim of nobody", {u"UPDATE claim SET debtor_id = 99 WHERE id = 2"_s}, u"claim"_s, 2);
    row("A word the table does not know",
        {u"PRAGMA ignore_check_constraints = ON"_s, u"UPDATE claim SET kind = 'x'"_s},
        u"database"_s, 0);
}

void StoreVerifyTest::tamperingIsFound()
{
    QFETCH(QStringList, sql);
    QFETCH(QString, table);
    QFETCH(qint64, row);
    {
        RawConnection raw(m_path);
        for (const QString &statement : sql)
            QCOMPARE(raw.run(statement), QString());
    }

    const store::VerifyReport report = must(store::verify(*m_db));

    QVERIFY(!report.isSound());
    QCOMPARE(report.finding->table, table);
    QCOMPARE(report.finding->row, row);
    QVERIFY(!report.finding->text.isEmpty());
    const auto audit = store::AuditStore(*m_db).verify();
    QCOMPARE(audit.ok(), table != "audit"_L1);
    if (!audit)
        QVERIFY2(audit.error().message.contains(u"audit, row %1"_s.arg(row)),
                 qPrintable(audit.error().message));
}

void StoreVerifyTest::everyByteOfTheHistoryCounts_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");

    for (const char *column : {"day", "at", "kind", "data", "hash"}) {
        QTest::addRow("case_event.%s", column) << u"case_event"_s << QString::fromLatin1(column);
        QTest::addRow("audit.%s", column) << u"audit"_s << QString::fromLatin1(column);
    }
    QTest::addRow("audit.subject") << u"audit"_s << u"subject"_s;
}

void StoreVerifyTest::everyByteOfTheHistoryCounts()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    RawConnection raw(m_path);
    QCOMPARE(raw.run(u"PRAGMA ignore_check_constraints = ON"_s), QString());
    const QString trigger = table + u"_no_update"_s;
    const QString guard =
        raw.value(u"SELECT sql FROM sqlite_schema WHERE name = '%1'"_s.arg(trigger)).toString();
    const QString was =
        raw.value(u"SELECT %1 FROM %2 WHERE id = 2"_s.arg(column, table)).toString();
    const auto write = [&](const QString &value) {
        QCOMPARE(raw.run(u"DROP TRIGGER "_s + trigger), QString());
        QCOMPARE(raw.run(u"UPDATE %1 SET %2 = '%3' WHERE id = 2"_s.arg(table, column, value)),
                 QString());
        QCOMPARE(raw.run(guard), QString());
    };

    for (qsizetype i = 0; i < was.size(); ++i) {
        QString changed = was;
        // One bit, kept within what the column's check lets pass where that is possible.
        changed[i] = QChar(changed.at(i).unicode() ^ 1);
        write(changed);
        const store::VerifyReport report = must(store::verify(*m_db));
        QVERIFY2(!report.isSound(), qPrintable(changed));
        // A change that no longer is a date, an instant or JSON is found even before the chain is walked.
        if (report.finding->table != "database"_L1) {
            QCOMPARE(report.finding->table, table);
            QCOMPARE(report.finding->row, 2);
        }
    }
    write(was);
    QVERIFY(must(store::verify(*m_db)).isSound());
}

void StoreVerifyTest::aTamperedLetterIsNotHandedOut()
{
    RawConnection raw(m_path);
    QCOMPARE(raw.run(u"DROP TRIGGER letter_document_no_update"_s), QString());
    QCOMPARE(raw.run(u"UPDATE letter_document SET pdf = x'255044'"_s), QString());

    const auto bytes = store::LetterStore(*m_db).pdf(m_story.letter);

    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, ErrorKind::Environment);
}

void StoreVerifyTest::aDamagedPageIsFound()
{
    m_db.reset();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 pages = file.size() / 4096;
    QVERIFY(pages > 10);
    // Every page but the first: whatever is scribbled over, nobody says the file is sound.
    const QByteArray whole = file.readAll();
    int unread = 0;
    for (qint64 page = 1; page < pages; ++page) {
        file.seek(0);
        file.write(whole);
        file.seek(page * 4096);
        file.write(QByteArray(4096, '\xa5'));
        file.flush();

        const auto db = Database::open(m_path, Schema::Creditor, OpenMode::ReadOnly);
        if (!db) {
            QCOMPARE(db.error().kind, ErrorKind::Environment);
            ++unread;
            continue;
        }
        const auto report = store::verify(**db);
        QVERIFY2(!report || !report->isSound(), qPrintable(u"page %1"_s.arg(page + 1)));
        if (!report)
            QCOMPARE(report.error().kind, ErrorKind::Environment);
    }
    QVERIFY(unread < pages - 1);
}

void StoreVerifyTest::ordinaryWorkKeepsItSound()
{
    store::LetterStore letters(*m_db);
    VERIFY_OK(letters.setPrinted(m_story.letter, QDate(2026, 6, 3)));
    VERIFY_OK(letters.setHeld(m_story.letter, true));
    VERIFY_OK(letters.setFeeReversed(m_story.letter, true));
    VERIFY_OK(letters.move(m_story.letter, LetterState::Posted, LetterState::Returned));
    store::PaymentStore payments(*m_db);
    VERIFY_OK(
        payments.replaceAllocations(m_story.payment, {}, 1'000_kr, AllocationOrder::Customary));
    VERIFY_OK(payments.setUndone(m_story.payment, true));
    store::CaseStore cases(*m_db);
    VERIFY_OK(cases.detach(m_story.file.id, m_story.second));

    const store::VerifyReport report = must(store::verify(*m_db));
    QVERIFY2(report.isSound(), qPrintable(report.finding ? report.finding->text : QString()));
}

void StoreVerifyTest::itCanBeStopped()
{
    const std::atomic<bool> stop = true;
    const auto report = store::verify(*m_db, {{}, &stop});

    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    VERIFY_OK(store::CaseStore(*m_db).list());
}

QTEST_GUILESS_MAIN(StoreVerifyTest)
#include "tst_storeverify.moc"
