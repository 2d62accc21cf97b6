// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bankfiles.h"
#include "tests/support/workshop.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace workflow;

namespace {

QString kidOf(int number)
{
    const QString body = QString::number(100'000'000 + number);
    return body + identifiers::mod10Digit(body);
}

QStringList ledgerLines(Workshop &shop)
{
    QStringList out;
    const auto rows = shop.ledger().rows({false, {}});
    if (!rows)
        return {rows.error().message};
    for (const LedgerRow &row : *rows)
        out.append(row.number + u' ' + QString::number(row.open.ore()));
    return out;
}

} // namespace

/// A bank file is taken back as a whole: what nothing rests on at once, the rest with care, and the ledger is as before.
class TestBankUndo : public QObject
{
    Q_OBJECT

private slots:
    void theLedgerIsAsBefore();
};

void TestBankUndo::theLedgerIsAsBefore()
{
    // How long a hundred thousand take: KRAVBOK_UNDO_COUNT=100000.
    const int count = qEnvironmentVariableIntValue("KRAVBOK_UNDO_COUNT") > 0 ? qEnvironmentVariableIntValue("KRAVBOK_UNDO_COUNT") : 200;
    Workshop shop(QDate(2026, 2, 10));
    std::vector<ListRow> list;
    for (int i = 0; i < count; ++i) {
        ListRow row{QString::number(1000 + i / 10), u"F-%1"_s.arg(i), QDate(2026, 1, 1), QDate(2026, 1, 15), 1'000_kr, 1'000_kr};
        row.kid = kidOf(i);
        list.push_back(row);
    }
    MUST(shop.import(list));
    TAKE(inCase, shop.start({u"F-0"_s}));
    MUST(shop.sendAndPost(inCase, Step::Reminder));
    // An earlier file has paid a part of F-2.
    TAKE(earlier, ImportWorkflow(*shop.session).commit(import::readBytes(bankfiles::ocr({{kidOf(2), 20'000}}), u"a.ocr"_s, {})));
    QCOMPARE(earlier.placed, 1);
    const QStringList before = ledgerLines(shop);
    TAKE(statement, shop.statement(inCase, QDate(2026, 3, 1)));

    QList<bankfiles::OcrLine> lines;
    for (int i = 0; i < count; ++i)
        lines.append({kidOf(i), 100'000, QDate(2026, 2, 2), 10, '0', QString::number(100'000'000 + i)});
    lines.append({kidOf(3), 5'000, QDate(2026, 2, 3), 10, '0', u"200000001"_s}); // A second one on F-3.
    lines.append({u"99999999999"_s, 7'000, QDate(2026, 2, 3), 10, '0', u"200000002"_s}); // Nobody's.
    lines.append({kidOf(4), 100'000, QDate(2026, 2, 4), 10, '-', u"200000003"_s}); // Taken back by the bank.
    TAKE(outcome, ImportWorkflow(*shop.session).commit(import::readBytes(bankfiles::ocr(lines, bankfiles::ourAccount, -1, 2), u"b.ocr"_s, {})));
    QVERIFY2(outcome.placed >= count - 1, qPrintable(QString::number(outcome.placed)));
    QVERIFY(ledgerLines(shop) != before);

    QElapsedTimer timer;
    timer.start();
    MUST(ImportWorkflow(*shop.session).undo(outcome.batch));
    qInfo("%d payments taken back in %lld ms", count, timer.elapsed());

    QCOMPARE(ledgerLines(shop), before);
    TAKE(after, shop.statement(inCase, QDate(2026, 3, 1)));
    QCOMPARE(after, statement);
    TAKE(left, shop.payments().list());
    QCOMPARE(std::count_if(left.begin(), left.end(), [](const auto &one) { return !one.payment.undone; }), 1);
    TAKE(again, ImportWorkflow(*shop.session).commit(import::readBytes(bankfiles::ocr(lines, bankfiles::ourAccount, -1, 2), u"b.ocr"_s, {})));
    QCOMPARE(again.placed, outcome.placed); // Nothing of it is known from before.
    if (count <= 1000)
        MUST(shop.verify());
}

QTEST_MAIN(TestBankUndo)
#include "tst_bankundo.moc"
