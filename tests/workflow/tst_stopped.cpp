// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bankfirm.h"

using namespace Qt::StringLiterals;
using namespace workflow;
using namespace bankfirm;

namespace {

/// Everything an import could have left behind.
QString left(Firm &firm)
{
    LedgerWorkflow ledger(*firm.shop.session);
    auto rows = ledger.rows({false, {}});
    auto debtors = ledger.debtors();
    auto payments = firm.shop.payments().list();
    auto waiting = firm.matching.waiting();
    auto imports = ImportWorkflow(*firm.shop.session).list();
    auto cases = firm.shop.cases().list();
    if (!rows || !debtors || !payments || !waiting || !imports || !cases)
        return u"?"_s;
    Money open;
    for (const auto &row : *rows)
        open += row.open;
    return u"%1 items, %2 open, %3 customers, %4 payments, %5 waiting, %6 imports, %7 cases"_s.arg(rows->size()).arg(open.ore()).arg(debtors->size()).arg(payments->size())
        .arg(waiting->size()).arg(imports->size()).arg(cases->size());
}

QByteArray longList()
{
    std::vector<ListRow> rows;
    for (int i = 0; i < 2000; ++i)
        rows.push_back({QString::number(3000 + i % 700), u"S-%1"_s.arg(i), due.addDays(-14), due, 100_kr, 100_kr});
    return Workshop::list(rows);
}

QByteArray longBankFile()
{
    QList<bankfiles::OcrLine> lines{{kidOne, 100'000}, {kidTwo, 20'000}};
    for (int i = 0; i < 2000; ++i)
        lines.append({u"%1%2"_s.arg(70'000'000 + i).arg(identifiers::mod10Digit(QString::number(70'000'000 + i))), 100 + i});
    return bankfiles::ocr(lines);
}

} // namespace

/// Work that is stopped while it writes leaves nothing behind, and says so; done again it does all of it.
class TestStopped : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsHalfDone_data();
    void nothingIsHalfDone();
};

void TestStopped::nothingIsHalfDone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("at"); // Steps until the user stops it; 0: before it began, -1: at the last step.
    for (const auto &[name, bytes] : {std::pair("list", longList()), std::pair("bank file", longBankFile())}) {
        for (const int at : {0, 1, 2, -1})
            QTest::addRow("%s, stopped at step %d", name, at) << bytes << at;
    }
}

void TestStopped::nothingIsHalfDone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, at);
    Firm firm;
    MUST(firm.make());
    ImportWorkflow imports(*firm.shop.session);
    const import::ImportBatch batch = import::readBytes(bytes, u"lang"_s, {});
    QVERIFY2(!batch.refused, batch.issues.empty() ? "" : qPrintable(batch.issues.front().text));
    const QString before = left(firm);
    // How many steps there are, from a run that is stopped only when all is written.
    int steps = 0;
    std::atomic<bool> stop = at == 0;
    Progress counting;
    counting.stop = &stop;
    const qint64 rows = static_cast<qint64>(batch.items.size() + batch.debtors.size() + batch.payments.size());
    counting.report = [&](qint64 done, qint64) {
        ++steps;
        if (steps == at || (at < 0 && done + 512 > rows))
            stop = true;
    };
    Error refusal;

    REFUSED(imports.commit(batch, counting), ErrorKind::Cancelled);

    QVERIFY2(refusal.message.contains(u"nothing was changed"), qPrintable(refusal.message));
    QVERIFY(at == 0 || steps > 0);
    QCOMPARE(left(firm), before);
    MUST(firm.shop.verify());
    TAKE(dry, imports.dryRun(batch));
    QVERIFY(dry.outcome != u"unchanged"_s);

    TAKE(outcome, imports.commit(batch));
    QCOMPARE(outcome.outcome, u"imported"_s);
    QVERIFY(left(firm) != before);
    QVERIFY(firm.conserves());
    MUST(firm.shop.verify());
}

QTEST_MAIN(TestStopped)
#include "tst_stopped.moc"
