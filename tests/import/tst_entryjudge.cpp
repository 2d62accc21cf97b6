// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"
#include "tests/import/saftmaker.h"

#include <QtTest>

Q_DECLARE_METATYPE(EntryRule)

using namespace Qt::StringLiterals;

namespace {

/// An invoice of 1000 and a credit of 1000 on it, with this on the credit's voucher.
import::ImportBatch ledger(const QString &text, const QString &counter, const QString &type, const std::vector<EntryRule> &rules = {})
{
    SaftMaker maker;
    maker.addCustomer(u"1001"_s, u"0.00"_s, u"0.00"_s);
    SaftMaker::Line invoice;
    invoice.customer = u"1001"_s;
    invoice.amount = u"1000.00"_s;
    invoice.reference = u"F-1"_s;
    invoice.text = u"Faktura F-1"_s;
    maker.addVoucher(u"1"_s, u"2025-03-01"_s, invoice);
    SaftMaker::Line credit = invoice;
    credit.amount = u"-1000.00"_s;
    credit.text = text;
    maker.addVoucher(u"2"_s, u"2025-06-01"_s, credit, counter);
    maker.vouchers.back().type = type;
    import::ImportOptions options;
    options.entryRules = rules;
    return import::readBytes(maker.xml(), u"saft.xml"_s, options);
}

const import::ImportedItem *entry(const import::ImportBatch &batch, const QString &voucher)
{
    for (const import::ImportedItem &item : batch.items) {
        if (item.origin.raw().startsWith(u"voucher=%1 "_s.arg(voucher)))
            return &item;
    }
    return nullptr;
}

EntryRule rule(EntryMark mark, const QString &pattern, EntryMeaning meaning)
{
    EntryRule out;
    out.mark = mark;
    out.pattern = pattern;
    out.meaning = meaning;
    return out;
}

} // namespace

/// What a credit in a customer's ledger is: by the systems' own pages (text beginning tap, avskriv or avskrev; counter
/// account 7830 or 7831; a bank account; a sale), and what is asked.
class TestEntryJudge : public QObject
{
    Q_OBJECT

private slots:
    void whatTheVoucherSays_data();
    void whatTheVoucherSays();
    void aRuleDecides_data();
    void aRuleDecides();
    void oneQuestionForAllOfAKind();
    void vouchersInOtherFilesAreJudgedAlike();
};

void TestEntryJudge::whatTheVoucherSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("counter");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("open");  ///< Of the invoice.
    QTest::addColumn<bool>("writtenOff");
    QTest::addColumn<QString>("asked"); ///< mark:pattern:why, or empty.

    QTest::newRow("Money on the bank") << u"Innbetaling"_s << u"1920"_s << QString() << u"payment"_s << u"0.00"_s << false << QString();
    QTest::newRow("The bank, without a word") << u"Kunde 1001"_s << u"1920"_s << QString() << u"payment"_s << u"0.00"_s << false << QString();
    QTest::newRow("A sale taken back") << u"Faktura F-1"_s << u"3000"_s << QString() << u"credit_note"_s << u"0.00"_s << false << QString();
    QTest::newRow("Tapsfører, as the manual has it") << u"Tapsfører denne fordi kunden er insolvent"_s << u"7830"_s << QString() << u"write_off"_s << u"1000.00"_s << true << QString();
    QTest::newRow("Avskrevet, as the manual has it") << u"Avskrevet som tap pga intet til utlegg"_s << u"7831"_s << QString() << u"write_off"_s << u"1000.00"_s << true << QString();
    QTest::newRow("The word and no loss account") << u"Avskriv fordring"_s << u"2990"_s << QString() << u"write_off"_s << u"1000.00"_s << true << QString();
    QTest::newRow("The word inside the text, on a loss account") << u"Faktura F-1 avskrives"_s << u"7830"_s << QString() << u"write_off"_s << u"1000.00"_s << true << QString();
    QTest::newRow("A loss account and no word") << u"Korrigering"_s << u"7830"_s << QString() << u"write_off"_s << u"1000.00"_s << false << u"account:7830:loss_account"_s;
    QTest::newRow("The word inside the text only") << u"Kunde 1001 avskrevet"_s << u"2990"_s << QString() << u"write_off"_s << u"1000.00"_s << false << u"text:avskrevet:loss_word"_s;
    QTest::newRow("Wallpaper") << u"Tapet og maling"_s << u"2990"_s << QString() << u"write_off"_s << u"1000.00"_s << false << u"text:tapet:loss_word"_s;
    QTest::newRow("A customer called Tapas, who paid") << u"Tapas Bar AS"_s << u"1920"_s << QString() << u"payment"_s << u"0.00"_s << false << QString();
    QTest::newRow("Neither bank nor sale nor word") << u"Korreksjon"_s << u"2990"_s << u"MB"_s << u"payment"_s << u"0.00"_s << false << u"account:2990:unclear"_s;
}

void TestEntryJudge::whatTheVoucherSays()
{
    QFETCH(QString, text);
    QFETCH(QString, counter);
    QFETCH(QString, type);
    QFETCH(QString, asked);

    const import::ImportBatch batch = ledger(text, counter, type);

    const import::ImportedItem *credit = entry(batch, u"2"_s);
    const import::ImportedItem *invoice = entry(batch, u"1"_s);
    QVERIFY(credit && invoice);
    QTEST(enumText(credit->claim.kind), "kind");
    QTEST(QString::number(invoice->claim.open.ore() / 100) + u".00"_s, "open");
    QTEST(invoice->claim.writtenOff, "writtenOff");
    QStringList questions;
    for (const EntryQuestion &one : batch.questions)
        questions.append(enumText(one.mark) + u':' + one.pattern + u':' + one.why);
    QCOMPARE(questions.join(u' '), asked);
    QCOMPARE(batch.openTotal(), Money()); // Whatever it is: the sum is the closing balance.
}

void TestEntryJudge::aRuleDecides_data()
{
    QTest::addColumn<EntryRule>("known");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("counter");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("kind");

    QTest::newRow("An account is a loss") << rule(EntryMark::Account, u"7800"_s, EntryMeaning::WriteOff) << u"Korrigering"_s << u"7800"_s << QString() << u"write_off"_s;
    QTest::newRow("A loss account is paid into here") << rule(EntryMark::Account, u"7830"_s, EntryMeaning::Payment) << u"Korrigering"_s << u"7830"_s << QString() << u"payment"_s;
    QTest::newRow("A voucher type is a credit note") << rule(EntryMark::VoucherType, u"kn"_s, EntryMeaning::CreditNote) << u"Korrigering"_s << u"2990"_s << u"KN"_s << u"credit_note"_s;
    QTest::newRow("A word is goods") << rule(EntryMark::Text, u"tapet"_s, EntryMeaning::CreditNote) << u"Tapet og maling"_s << u"2990"_s << QString() << u"credit_note"_s;
    QTest::newRow("The text is closer than the account") << rule(EntryMark::Text, u"gave til"_s, EntryMeaning::WriteOff) << u"Gave til lag 12"_s << u"1920"_s << QString() << u"write_off"_s;
    QTest::newRow("A rule for another account") << rule(EntryMark::Account, u"7800"_s, EntryMeaning::WriteOff) << u"Korrigering"_s << u"1920"_s << QString() << u"payment"_s;
}

void TestEntryJudge::aRuleDecides()
{
    QFETCH(EntryRule, known);
    QFETCH(QString, text);
    QFETCH(QString, counter);
    QFETCH(QString, type);

    const import::ImportBatch batch = ledger(text, counter, type, {known});

    QVERIFY(entry(batch, u"2"_s));
    QTEST(enumText(entry(batch, u"2"_s)->claim.kind), "kind");
    QVERIFY(batch.questions.empty());
}

void TestEntryJudge::oneQuestionForAllOfAKind()
{
    SaftMaker maker;
    maker.addCustomer(u"1001"_s, u"0.00"_s, u"0.00"_s);
    for (int i = 0; i < 5; ++i) {
        SaftMaker::Line line;
        line.customer = u"1001"_s;
        line.amount = u"1000.00"_s;
        line.reference = u"F-%1"_s.arg(i);
        maker.addVoucher(QString::number(10 + i), u"2025-03-01"_s, line);
        line.amount = u"-1000.00"_s;
        line.text = u"Korrigering"_s;
        maker.addVoucher(QString::number(20 + i), u"2025-06-01"_s, line, i < 3 ? u"7830"_s : u"7831"_s);
    }

    const import::ImportBatch batch = import::readBytes(maker.xml(), u"saft.xml"_s, {});

    QCOMPARE(batch.questions.size(), size_t(2));
    QCOMPARE(batch.questions[0].pattern, u"7830"_s);
    QCOMPARE(batch.questions[0].entries, 3);
    QCOMPARE(batch.questions[0].sum, Money::fromKroner(3000));
    QCOMPARE(batch.questions[0].place, u"voucher 20"_s);
    QCOMPARE(batch.questions[1].entries, 2);
}

void TestEntryJudge::vouchersInOtherFilesAreJudgedAlike()
{
    const QByteArray gbat = "GBAT10;1;20250301;1;3;2025;1500;0;1000.00;1001;0;Kunde AS;;;;501;;20250315;;;Faktura;\n"
                            "GBAT10;1;20250301;1;3;2025;3000;3;-1000.00;0;0;;;;;501;;;;;Faktura;\n"
                            "GBAT10;2;20250601;9;6;2025;1500;0;-1000.00;1001;0;Kunde AS;;;;501;;;;;Korrigering;\n"
                            "GBAT10;2;20250601;9;6;2025;7830;0;1000.00;0;0;;;;;501;;;;;Korrigering;\n";

    const import::ImportBatch asked = import::readBytes(gbat, u"bilag.txt"_s, {});
    QVERIFY(!asked.refused);
    QCOMPARE(asked.questions.size(), size_t(1));
    QCOMPARE(asked.questions[0].pattern, u"7830"_s);
    QCOMPARE(asked.questions[0].why, entrydoubt::lossAccount);

    import::ImportOptions options;
    options.entryRules = {rule(EntryMark::Account, u"7830"_s, EntryMeaning::Payment)};
    const import::ImportBatch told = import::readBytes(gbat, u"bilag.txt"_s, options);
    QVERIFY(told.questions.empty());
    for (const import::ImportedItem &item : told.items)
        QCOMPARE(item.claim.open, Money());
}

QTEST_GUILESS_MAIN(TestEntryJudge)
#include "tst_entryjudge.moc"
