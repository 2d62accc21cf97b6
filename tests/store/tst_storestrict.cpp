// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/fixture.h"

#include "core/store/query.h"

using namespace fixture;
using store::Database;

/// The last line of defence: what the tables themselves refuse, whoever writes.
class StoreStrictTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_db = fixture::memory();
        m_story = tell(*m_db);
    }

    void tablesRefuse_data();
    void tablesRefuse();
    void wholeNumbersInDisguiseAreTaken();
    void enumTextsAreThoseOfTheModel();

private:
    Result<void> run(const QString &sql)
    {
        store::Query query(*m_db, sql);
        return query.exec();
    }

    std::unique_ptr<Database> m_db;
    Story m_story;
};

void StoreStrictTest::tablesRefuse_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<ErrorKind>("kind");

    const auto row = [](const char *name, const QString &sql,
                        ErrorKind kind = ErrorKind::BadInput) {
        QTest::newRow(name) << sql << kind;
    };
    row("An enum bound as an empty text", u"UPDATE debtor SET kind = ''"_s);
    row("An enum word nobody knows", u"UPDATE claim SET kind = 'sorcery'"_s);
    row("NULL where absence means nothing", u"UPDATE debtor SET name = NULL"_s);
    row("NULL as an amount", u"UPDATE claim SET open_ore = NULL"_s);
    row("30 February", u"UPDATE claim SET due = '2026-02-30'"_s);
    row("29 February in a common year", u"UPDATE claim SET issued = '2027-02-29'"_s);
    row("A Norwegian date", u"UPDATE claim SET due = '15.05.2026'"_s);
    row("A date with a time", u"UPDATE claim SET due = '2026-05-15 00:00:00'"_s);
    row("A date as a number", u"UPDATE claim SET due = '2460000'"_s);
    row("Today, said to the database", u"UPDATE claim SET due = 'now'"_s, ErrorKind::Environment);
    row("A fraction of an øre", u"UPDATE claim SET open_ore = 12.5"_s);
    row("An amount as words", u"UPDATE claim SET open_ore = 'ti kroner'"_s);
    row("A yes that is neither 0 nor 1", u"UPDATE claim SET disputed = 2"_s);
    row("An instant without its zone",
        u"INSERT INTO case_event (id, case_id, day, at, kind, data, hash) VALUES "
        "(9, 1, '2026-06-01', '2026-06-01T08:00:00.000', 'x', '', hex(zeroblob(32)))"_s);
    row("Half a JSON object",
        u"INSERT INTO import_row (batch_id, subject, row_id, row_key, place, raw, action, before) "
        "VALUES (1, 'claim', 1, '', '', '', 'updated', '{')"_s);
    row("A due date with the origin missing", u"UPDATE claim SET due_origin = 'missing'"_s);
    row("No due date with the origin file", u"UPDATE claim SET due = NULL"_s);
    row("A closed case without a reason",
        u"UPDATE collection_case SET state = 'closed', closed = '2026-07-01'"_s);
    row("A sent letter without its day", u"UPDATE letter SET sent = NULL"_s);
    row("A claim of nobody", u"UPDATE claim SET debtor_id = 99"_s, ErrorKind::Conflict);
    row("A debtor whose claims are there", u"DELETE FROM debtor"_s, ErrorKind::Conflict);
    row("The same ledger item twice", u"UPDATE claim SET item_key = 'key:F-100'"_s,
        ErrorKind::Conflict);
    row("A second firm in the file",
        u"INSERT INTO creditor (id, name, orgnr, vat_registered, account, address_lines, postcode, town, country, contact, "
        "phone, email, language, what_for, payment_reminder_days, reminder_days, collection_notice_days, payment_demand_days, "
        "final_notice_days, grace_days, day_count, small_rest_ore, charge_fees, charge_interest, charge_compensation, "
        "vat_on_costs, rehearsal) SELECT 2, 'x', '', 1, '', '', '', '', '', '', '', '', 'nb', "
        "'', 7, 14, 14, 14, 14, 3, '365', 500, 1, 1, 1, 0, 0"_s);

    row("Changing the history of a case", u"UPDATE case_event SET data = ''"_s, ErrorKind::Refused);
    row("Removing from the history of a case", u"DELETE FROM case_event"_s, ErrorKind::Refused);
    row("Changing the audit", u"UPDATE audit SET kind = 'x'"_s, ErrorKind::Refused);
    row("Removing from the audit", u"DELETE FROM audit"_s, ErrorKind::Refused);
    row("Changing what a letter says", u"UPDATE letter SET total_ore = 1"_s, ErrorKind::Refused);
    row("Changing the deadline of a letter", u"UPDATE letter SET deadline = '2026-12-24'"_s,
        ErrorKind::Refused);
    row("Removing a letter", u"DELETE FROM letter"_s, ErrorKind::Refused);
    row("Changing the bytes of a letter", u"UPDATE letter_document SET pdf = x'00'"_s,
        ErrorKind::Refused);
    row("Removing the bytes of a letter", u"DELETE FROM letter_document"_s, ErrorKind::Refused);
    row("Changing what a letter covered",
        u"UPDATE letter_claim SET claim_id = 2 WHERE position = 1"_s, ErrorKind::Refused);
    row("Removing what a letter covered", u"DELETE FROM letter_claim"_s, ErrorKind::Refused);
    row("Changing how a letter travelled", u"UPDATE letter_delivery SET detail = 'x'"_s,
        ErrorKind::Refused);
    row("Removing how a letter travelled", u"DELETE FROM letter_delivery"_s, ErrorKind::Refused);
}

void StoreStrictTest::tablesRefuse()
{
    QFETCH(QString, sql);
    QFETCH(ErrorKind, kind);

    const auto outcome = run(sql);

    QVERIFY(!outcome);
    QVERIFY2(outcome.error().kind == kind, qPrintable(outcome.error().detail));
    QVERIFY(!outcome.error().message.isEmpty());
    QVERIFY(must(store::verify(*m_db)).isSound());
}

void StoreStrictTest::wholeNumbersInDisguiseAreTaken()
{
    // What STRICT lets through, so that nobody relies on more than it gives: 12.0 and '12' become 12.
    VERIFY_OK(run(u"UPDATE claim SET open_ore = 12.0 WHERE id = 1"_s));
    VERIFY_OK(run(u"UPDATE claim SET open_ore = '12' WHERE id = 2"_s));
    store::ClaimStore claims(*m_db);
    QCOMPARE(must(claims.find(m_story.first)).open, 12_ore);
    QCOMPARE(must(claims.find(m_story.second)).open, 12_ore);
}

void StoreStrictTest::enumTextsAreThoseOfTheModel()
{
    // Every value a struct can hold must be a word the table knows: a new enum value needs a migration.
    const auto all = [this](const QString &table, const QString &column, const auto &names,
                            const QString &more = {}) {
        for (const auto &[value, name] : names) {
            const auto outcome =
                run(u"UPDATE %1 SET %2 = '%3'%4"_s.arg(table, column, enumText(value), more));
            QVERIFY2(outcome, qPrintable(column + u' ' + enumText(value)));
        }
    };
    all(u"debtor"_s, u"kind"_s, EnumNames<DebtorKind>::names);
    all(u"claim"_s, u"kind"_s, EnumNames<ClaimKind>::names);
    all(u"claim"_s, u"open_origin"_s, EnumNames<OpenOrigin>::names);
    all(u"claim"_s, u"due_origin"_s,
        std::array{EnumNames<DueOrigin>::names[0], EnumNames<DueOrigin>::names[1],
                   EnumNames<DueOrigin>::names[2]});
    all(u"collection_case"_s, u"start_step"_s, EnumNames<Step>::names);
    all(u"collection_case"_s, u"close_reason"_s, EnumNames<CloseReason>::names,
        u", state = 'closed', closed = '2026-07-01'"_s);
    all(u"letter"_s, u"state"_s, EnumNames<LetterState>::names);
    all(u"payment"_s, u"source"_s, EnumNames<PaymentSource>::names);
    all(u"payment"_s, u"allocation_order"_s, EnumNames<AllocationOrder>::names);
    for (const auto &[kind, name] : EnumNames<store::DeliveryKind>::names)
        VERIFY_OK(store::LetterStore(*m_db).appendDelivery(
            {0, m_story.letter, QDate(2026, 6, 2), instant(), kind, {}, {}}));
    for (const auto &[step, name] : EnumNames<Step>::names) {
        Letter made = letter(m_story.file.id, step, {m_story.first});
        made.attempt = 7;
        VERIFY_OK(store::LetterStore(*m_db).insert(made, pdf()));
    }
    for (const auto &[dayCount, name] : EnumNames<DayCount>::names) {
        Creditor creditor;
        creditor.name = u"Firma"_s;
        creditor.policy.dayCount = dayCount;
        VERIFY_OK(store::CreditorStore(*m_db).save(creditor));
    }
    // A case can be in every state but only a closed one has an end.
    for (const CaseState state :
         {CaseState::Active, CaseState::Paused, CaseState::Disputed, CaseState::Closed}) {
        Case file = must(store::CaseStore(*m_db).find(m_story.file.id));
        file.state = state;
        file.closed = state == CaseState::Closed ? QDate(2026, 7, 1) : QDate();
        file.closeReason =
            state == CaseState::Closed ? std::optional(CloseReason::Paid) : std::nullopt;
        VERIFY_OK(store::CaseStore(*m_db).update(file));
    }
}

QTEST_GUILESS_MAIN(StoreStrictTest)
#include "tst_storestrict.moc"
