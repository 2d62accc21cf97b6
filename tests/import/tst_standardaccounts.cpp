// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/standardaccounts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using import::AccountRole;
using import::StandardAccounts;

/// What an account tells about a voucher comes from the file of the standard chart, never from the code.
class TestStandardAccounts : public QObject
{
    Q_OBJECT

private slots:
    void accountsHaveTheirRole_data();
    void accountsHaveTheirRole();
    void anotherFileIsAnotherAnswer();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
};

namespace {

const QByteArray whole = R"({"format": "kravbok-accounts/1", "rows": [
  {"role": "receivable", "begins": ["15"]}, {"role": "bank", "begins": ["19"]}, {"role": "sales", "begins": ["3"]},
  {"role": "vat", "begins": ["27"]}, {"role": "loss", "begins": ["7830"]}]})";

} // namespace

void TestStandardAccounts::accountsHaveTheirRole_data()
{
    QTest::addColumn<QByteArray>("account");
    QTest::addColumn<QString>("roles");
    QTest::newRow("Receivables") << QByteArray("1500") << u"receivable"_s;
    QTest::newRow("Bank") << QByteArray("1920") << u"bank"_s;
    QTest::newRow("Bank with a sub-account, as Fiken writes it") << QByteArray("1920:10001") << u"bank"_s;
    QTest::newRow("Sale") << QByteArray("3000") << u"sales"_s;
    QTest::newRow("VAT on it") << QByteArray("2701") << u"vat"_s;
    QTest::newRow("Loss on receivables") << QByteArray("7830") << u"loss"_s;
    QTest::newRow("Loss, the deductible part") << QByteArray("7831") << u"loss"_s;
    QTest::newRow("Another cost beside it") << QByteArray("7832") << QString();
    QTest::newRow("Cost of the same group") << QByteArray("7800") << QString();
    QTest::newRow("Half an account") << QByteArray("783") << QString();
    QTest::newRow("None") << QByteArray() << QString();
    QTest::newRow("A name") << QByteArray("Tap") << QString();
}

void TestStandardAccounts::accountsHaveTheirRole()
{
    QFETCH(QByteArray, account);
    QFETCH(QString, roles);
    QStringList found;
    for (const auto &[role, name] : EnumNames<AccountRole>::names) {
        if (StandardAccounts::shipped().is(role, {account.constData(), static_cast<size_t>(account.size())}))
            found.append(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    }
    QCOMPARE(found.join(u' '), roles);
}

void TestStandardAccounts::anotherFileIsAnotherAnswer()
{
    const auto accounts = StandardAccounts::parse(whole);
    QVERIFY(accounts);
    QVERIFY(accounts->is(AccountRole::Loss, "7830"));
    QVERIFY(!accounts->is(AccountRole::Loss, "7831"));
}

void TestStandardAccounts::brokenFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("named");
    QTest::newRow("Another format") << QByteArray("accounts/1") << QByteArray("accounts/2") << u"format"_s;
    QTest::newRow("A role there is none of") << QByteArray("\"vat\"") << QByteArray("\"tax\"") << u"tax"_s;
    QTest::newRow("A role twice") << QByteArray("\"vat\"") << QByteArray("\"bank\"") << u"bank"_s;
    QTest::newRow("A role without accounts") << QByteArray("[\"27\"]") << QByteArray("[]") << u"vat"_s;
    QTest::newRow("An account that is no number") << QByteArray("\"7830\"") << QByteArray("\"78x0\"") << u"loss"_s;
    QTest::newRow("An empty beginning, which every account has") << QByteArray("\"7830\"") << QByteArray("\"\"") << u"loss"_s;
    QTest::newRow("A role left out") << QByteArray(", {\"role\": \"loss\", \"begins\": [\"7830\"]}") << QByteArray() << u"loss"_s;
    QTest::newRow("A role left out, in the middle") << QByteArray("{\"role\": \"vat\", \"begins\": [\"27\"]}, ") << QByteArray() << u"vat"_s;
    QTest::newRow("No JSON") << whole << QByteArray("{") << u"format"_s;
}

void TestStandardAccounts::brokenFilesAreRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, named);
    QByteArray text = whole;
    QVERIFY(text.contains(from));
    const auto refused = StandardAccounts::parse(text.replace(from, to));
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u'"' + named + u'"'), qPrintable(refused.error().message));
}

QTEST_GUILESS_MAIN(TestStandardAccounts)
#include "tst_standardaccounts.moc"
