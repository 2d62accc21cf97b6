// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/parse.h"
#include "tests/import/reading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using import::ImportBatch;

namespace {

Money money(const QJsonValue &value)
{
    const auto read = parse::plainAmount(value.toString());
    return read ? *read : Money::fromOre(-1);
}

QString facts(const BankPayment &payment)
{
    return QStringList{fmt::isoDate(payment.booked),
                       fmt::plain(payment.amount),
                       enumText(payment.direction),
                       payment.kid,
                       payment.account,
                       payment.payerAccount,
                       payment.reference,
                       payment.text}
        .join(u'|');
}

QString day(const QString &ddmmyy)
{
    return u"20%1-%2-%3"_s.arg(ddmmyy.mid(4, 2), ddmmyy.mid(2, 2), ddmmyy.left(2));
}

QString unlessZero(const QString &text)
{
    return QString(text).remove(u'0').isEmpty() ? QString() : text;
}

} // namespace

/// The shared bank files against facts that an independent script computed of them.
class TestBankSamples : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_folder = reading::sharedFolder();
        if (m_folder.isEmpty())
            QSKIP("The shared samples are not here; set KRAVBOK_SHARED.");
        m_folder += u"/samples/"_s;
        m_expect =
            QJsonDocument::fromJson(reading::fileBytes(m_folder + u"EXPECT.json"_s)).object();
        QVERIFY(!m_expect.isEmpty());
    }

    void ocr_data() { rowsFor(u"ocr/"_s); }

    void ocr()
    {
        QFETCH(QString, name);
        const QJsonObject expected = m_expect.value(name).toObject();
        const QJsonObject known = expected.value(u"facts"_s).toObject();

        const auto read = import::readFile(m_folder + name, {});

        QVERIFY(read.ok());
        QCOMPARE(read->format, u"ocr"_s);
        QCOMPARE(read->sha256, expected.value(u"sha256"_s).toString());
        QCOMPARE(read->bytes, expected.value(u"bytes"_s).toInt());
        QCOMPARE(!read->refused, known.value(u"is_incoming_ocr"_s).toBool());
        if (read->refused) {
            QCOMPARE(reading::codes(*read), u"ocr.no_payments"_s);
            return;
        }
        QStringList wanted;
        QStringList checks;
        for (const QJsonValue &assignment : known.value(u"assignments"_s).toArray()) {
            for (const QJsonValue &value : assignment[u"transactions"_s].toArray()) {
                const bool in = value[u"sign"_s].toString() == u"0";
                wanted.append(
                    QStringList{day(value[u"date"_s].toString()),
                                fmt::plain(Money::fromOre(value[u"amount_ore"_s].toInteger())),
                                in ? u"in"_s : u"reversal"_s, value[u"kid"_s].toString(),
                                assignment[u"account"_s].toString(),
                                unlessZero(value[u"debit_account"_s].toString()),
                                value[u"archive"_s].toString(), value[u"text"_s].toString()}
                        .join(u'|'));
                const bool ten = value[u"kid_check"_s][u"mod10"_s].toBool();
                const bool eleven = value[u"kid_check"_s][u"mod11"_s].toBool();
                checks.append(ten && eleven ? u"both"_s
                                  : ten     ? u"mod10"_s
                                  : eleven  ? u"mod11"_s
                                            : u"none"_s);
            }
            QCOMPARE(read->paidTotal().ore(), assignment[u"net_ore"_s].toInteger());
        }
        QStringList got;
        QStringList gotChecks;
        for (const auto &one : read->payments) {
            got.append(facts(one.payment));
            gotChecks.append(enumText(one.kidCheck));
            QVERIFY(one.payment.ordered.isValid());
        }
        QCOMPARE(got, wanted);
        QCOMPARE(gotChecks, checks);
    }

    void camt_data() { rowsFor(u"camt05"_s); }

    /// Booked credits in kroner are the payments, whatever shape their parts have.
    void camt()
    {
        QFETCH(QString, name);
        const QJsonObject expected = m_expect.value(name).toObject();
        const QJsonObject known = expected.value(u"facts"_s).toObject();

        const auto read = import::readFile(m_folder + name, {});

        QVERIFY(read.ok());
        const ImportBatch &batch = *read;
        QCOMPARE(batch.format, name.section(u'/', 0, 0));
        QCOMPARE(batch.sha256, expected.value(u"sha256"_s).toString());
        const QJsonArray statements = known.value(u"statements"_s).toArray();
        QCOMPARE(batch.refused, statements.isEmpty());
        if (batch.refused)
            return;
        QCOMPARE(u"camt.%1.001.%2"_s.arg(batch.format.last(3), batch.version),
                 known.value(u"namespace"_s).toString());
        QStringList wanted;
        Money total;
        int outgoing = 0;
        int pending = 0;
        int foreign = 0;
        for (const QJsonValue &statement : statements) {
            const QString account =
                identifiers::normalizedAccount(statement[u"account_normalised"_s].toString());
            for (const QJsonValue &entry : statement[u"entries"_s].toArray()) {
                if (entry[u"status"_s].toString() != u"BOOK") {
                    ++pending;
                    continue;
                }
                if (entry[u"ind"_s].toString() != u"CRDT") {
                    ++outgoing;
                    continue;
                }
                if (entry[u"currency"_s].toString() != u"NOK") {
                    ++foreign;
                    continue;
                }
                total += money(entry[u"amount"_s]);
                for (const QJsonValue &part : entry[u"transactions"_s].toArray()) {
                    QStringList text;
                    for (const QJsonValue &line : part[u"ustrd"_s].toArray())
                        text.append(line.toString());
                    wanted.append(QStringList{
                        entry[u"booked"_s].toString(), fmt::plain(money(part[u"amount"_s])),
                        part[u"kid"_s][u"kid"_s].toString(), account, part[u"debtor"_s].toString(),
                        identifiers::normalizedAccount(part[u"debtor_account"_s].toString()),
                        text.join(u' ')}
                                      .join(u'|'));
                }
            }
        }
        QStringList got;
        for (const auto &one : batch.payments) {
            const BankPayment &p = one.payment;
            got.append(QStringList{fmt::isoDate(p.booked), fmt::plain(p.amount), p.kid, p.account,
                                   p.payer, p.payerAccount, p.text}
                           .join(u'|'));
        }
        QCOMPARE(got, wanted);
        QCOMPARE(batch.paidTotal(), total);
        QCOMPARE(reading::find(batch, "bank.outgoing") != nullptr, outgoing > 0);
        QCOMPARE(reading::find(batch, "bank.pending") != nullptr, pending > 0);
        QCOMPARE(reading::find(batch, "currency.foreign") != nullptr, foreign > 0);
        QVERIFY(batch.isBankFile());
    }

    /// What the samples' own notes say of single files.
    void partsThatDoNotAddUpAreTold()
    {
        const auto read = import::readFile(m_folder + u"camt053/genkgo-camt053.v8.xml"_s, {});
        QVERIFY(read.ok());
        QVERIFY(reading::find(*read, "camt.parts"));
    }

    void balancesThatDoNotFollowAreTold()
    {
        const auto wrong =
            import::readFile(m_folder + u"camt053/genkgo-camt053.v2.minimal.xml"_s, {});
        const auto right = import::readFile(m_folder + u"camt053/regnmed-camt053-nok.xml"_s, {});
        QVERIFY(reading::find(*wrong, "camt.balance"));
        QVERIFY(!reading::find(*right, "camt.balance"));
    }

    void identifierVectors()
    {
        const QJsonObject all =
            QJsonDocument::fromJson(reading::fileBytes(m_folder + u"identifiers/vectors.json"_s))
                .object();
        QVERIFY(!all.value(u"kid"_s).toArray().isEmpty());
        for (const QJsonValue &kid : all.value(u"kid"_s).toArray()) {
            const bool ten = kid[u"mod10"_s].toBool();
            const bool eleven = kid[u"mod11"_s].toBool();
            const auto wanted = ten && eleven ? identifiers::KidCheck::Both
                : ten                         ? identifiers::KidCheck::Mod10
                : eleven                      ? identifiers::KidCheck::Mod11
                                              : identifiers::KidCheck::None;
            QVERIFY2(identifiers::kidCheck(kid[u"value"_s].toString()) == wanted,
                     qPrintable(kid[u"value"_s].toString()));
        }
        for (const QJsonValue &iban : all.value(u"iban"_s).toArray()) {
            const QString value = iban[u"value"_s].toString();
            QVERIFY2(identifiers::isIban(value) == iban[u"valid"_s].toBool(), qPrintable(value));
            if (iban[u"valid"_s].toBool())
                QCOMPARE(identifiers::normalizedAccount(value), iban[u"bban"_s].toString());
        }
        for (const QJsonValue &account : all.value(u"bban"_s).toArray()) {
            const QString value = identifiers::normalizedAccount(account[u"value"_s].toString());
            if (!unlessZero(value).isEmpty()) // Zeros are no account, whatever their sum says.
                QVERIFY2(identifiers::isAccountNumber(value) == account[u"mod11"_s].toBool(),
                         qPrintable(value));
        }
        for (const QJsonValue &orgnr : all.value(u"orgnr"_s).toArray())
            QVERIFY2(identifiers::isOrgNumber(orgnr[u"value"_s].toString())
                         == orgnr[u"valid"_s].toBool(),
                     qPrintable(orgnr[u"value"_s].toString()));
    }

private:
    void rowsFor(const QString &start)
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : m_expect.keys()) {
            if (name.startsWith(start))
                QTest::newRow(qPrintable(name)) << name;
        }
    }

    QString m_folder;
    QJsonObject m_expect;
};

QTEST_GUILESS_MAIN(TestBankSamples)
#include "tst_banksamples.moc"
