// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvpreview.h"

#include "tests/import/reading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using import::ImportBatch;

namespace {

QString text(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInt()) : value.toString();
}

/// "1 customers, …": the numbers of the contents issue, in its order.
QList<int> contents(const ImportBatch &batch)
{
    QList<int> out;
    const Issue *issue = reading::find(batch, "file.contents");
    static const QRegularExpression number(QStringLiteral("[0-9]+"));
    if (issue) {
        for (auto it = number.globalMatch(issue->text); it.hasNext();)
            out.append(it.next().captured().toInt());
    }
    return out;
}

} // namespace

/// The shared samples against facts that an independent script computed of them.
class TestSamples : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_folder = reading::sharedFolder();
        if (m_folder.isEmpty())
            QSKIP("The shared samples are not here; set KRAVBOK_SHARED.");
        m_folder += QStringLiteral("/samples/");
        m_expect =
            QJsonDocument::fromJson(reading::fileBytes(m_folder + QStringLiteral("EXPECT.json")))
                .object();
        QVERIFY(!m_expect.isEmpty());
    }

    void saft_data() { rowsFor(QStringLiteral("saft/")); }

    void saft()
    {
        QFETCH(QString, name);
        const QJsonObject expected = m_expect.value(name).toObject();
        const QJsonObject facts = expected.value(QStringLiteral("facts")).toObject();
        const auto fact = [&](const char *key) { return facts.value(QLatin1StringView(key)); };

        const auto read = import::readFile(m_folder + name, {});

        QVERIFY(read.ok());
        const ImportBatch &batch = *read;
        QVERIFY2(!batch.refused, qPrintable(reading::everything(batch)));
        QCOMPARE(batch.format, QStringLiteral("saft"));
        QCOMPARE(batch.bytes, expected.value(QStringLiteral("bytes")).toInt());
        QCOMPARE(batch.sha256, text(expected.value(QStringLiteral("sha256"))));
        QCOMPARE(batch.companyOrgnr, text(fact("company_orgnr")));
        QCOMPARE(batch.companyName, text(fact("company_name")));
        QCOMPARE(batch.currency, text(fact("currency")));
        checkVersion(batch, text(fact("version")));
        checkSelection(batch, fact("selection").toObject());
        checkCounts(batch, facts);
        checkCustomers(batch, facts);
        QCOMPARE(fmt::plain(batch.openTotal()), text(fact("receivable_total")));
        for (const QJsonValue &missing : fact("line_customers_missing_in_masterfile").toArray()) {
            const Issue *issue = reading::find(batch, "customer.unknown");
            QVERIFY(issue);
            QCOMPARE(issue->place, QStringLiteral("customer ") + text(missing));
        }
        for (const QJsonValue &open : fact("open_by_reference").toArray())
            checkReference(batch, open.toObject());
    }

    void theOfficialExampleInDetail()
    {
        const auto read =
            import::readFile(m_folder + QStringLiteral("saft/skatteetaten-888888888-v110.xml"), {});
        QVERIFY(read.ok());
        const ImportBatch &batch = *read;

        QStringList open;
        for (const auto &item : batch.items) {
            if (!item.claim.open.isZero())
                open.append(item.debtor + u' ' + reading::said(item) + u' ' +
                            fmt::isoDate(item.claim.due) + u' ' + enumText(item.claim.dueOrigin));
        }

        // Oldest first leaves 2 000 of voucher 1041 and 263 500 of voucher 1054 (formats page
        // section 3.3).
        QCOMPARE(
            open,
            (QStringList{
                QStringLiteral("1001 1041 invoice 203648.75/2000.00 oldest_first 2017-02-11 terms"),
                QStringLiteral(
                    "1001 1054 invoice 263500.00/263500.00 oldest_first 2017-05-09 terms"),
                QStringLiteral("1003 - payment -140100.00/-140000.00 oldest_first  missing"),
                QStringLiteral(
                    "1004 1050 invoice 122125.00/10000.00 oldest_first 2017-05-30 terms")}));
        const Issue *control = reading::find(batch, "ledger.control");
        QVERIFY(control && control->severity == Severity::Warning);
        QVERIFY(control->text.contains(QStringLiteral("103\u00a0700,00")) &&
                control->text.contains(QStringLiteral("135\u00a0500,00")));
        QVERIFY2(!reading::find(batch, "due.missing"), "the customers' terms complete every date");
    }

    void theSmallOfficialExampleIsOneBalance()
    {
        const auto read =
            import::readFile(m_folder + QStringLiteral("saft/skatteetaten-999999999-v110.xml"), {});

        QVERIFY(read.ok());
        QCOMPARE(read->items.size(), size_t(1));
        const Claim &claim = read->items[0].claim;
        QCOMPARE(claim.openOrigin, OpenOrigin::Balance);
        QVERIFY(claim.number.isEmpty());
        QVERIFY(!claim.due.isValid());
        QCOMPARE(claim.dueOrigin, DueOrigin::Missing);
    }

    void csv_data() { rowsFor(QStringLiteral("csv/")); }

    void csv()
    {
        QFETCH(QString, name);
        const QJsonObject expected = m_expect.value(name).toObject();
        const QJsonObject facts = expected.value(QStringLiteral("facts")).toObject();

        const auto read = import::readFile(m_folder + name, {});
        const auto preview = import::previewCsv(m_folder + name, {});

        QVERIFY(read.ok() && preview.ok());
        QVERIFY2(!read->refused, qPrintable(reading::everything(*read)));
        QCOMPARE(read->format, QStringLiteral("csv"));
        QCOMPARE(read->bytes, expected.value(QStringLiteral("bytes")).toInt());
        QCOMPARE(read->sha256, text(expected.value(QStringLiteral("sha256"))));
        QCOMPARE(preview->map.encoding, text(facts.value(QStringLiteral("encoding"))));
        QCOMPARE(preview->map.delimiter, text(facts.value(QStringLiteral("delimiter"))));
        QStringList headers;
        for (const auto &column : preview->map.columns)
            headers.append(column.header);
        QStringList columns;
        for (const QJsonValue &column : facts.value(QStringLiteral("columns")).toArray())
            columns.append(text(column));
        QCOMPARE(headers, columns);
        QCOMPARE(preview->rowCount, facts.value(QStringLiteral("rows")).toInt());
        const QJsonArray items = facts.value(QStringLiteral("items")).toArray();
        QCOMPARE(static_cast<qsizetype>(read->items.size()), items.size());
        for (qsizetype i = 0; i < items.size(); ++i)
            checkItem(*read, read->items[static_cast<size_t>(i)], items[i].toObject());
        if (facts.contains(QStringLiteral("open_items"))) {
            const auto open =
                std::count_if(read->items.begin(), read->items.end(),
                              [](const auto &item) { return !item.claim.open.isZero(); });
            QCOMPARE(static_cast<int>(open), facts.value(QStringLiteral("open_items")).toInt());
            QCOMPARE(fmt::plain(read->openTotal()),
                     text(facts.value(QStringLiteral("open_total"))));
        }
    }

    void mutilatedSamplesNeverCrash()
    {
        for (const char *name :
             {"saft/skatteetaten-999999999-v110.xml", "saft/ruby-saft-biggest-v130.xml",
              "csv/regnmed-apne-poster-rest-og-brutto.csv"}) {
            const QByteArray whole = reading::fileBytes(m_folder + QLatin1StringView(name));
            const qsizetype stride = qMax<qsizetype>(1, whole.size() / 700);
            for (qsizetype size = 0; size < whole.size(); size += stride)
                reading::read(whole.left(size));
        }
    }

private:
    void rowsFor(const QString &prefix)
    {
        QTest::addColumn<QString>("name");
        int rows = 0;
        for (auto it = m_expect.begin(); it != m_expect.end(); ++it) {
            if (it.key().startsWith(prefix)) {
                QTest::newRow(qPrintable(it.key())) << it.key();
                ++rows;
            }
        }
        QVERIFY(rows > 0);
    }

    void checkVersion(const ImportBatch &batch, const QString &declared)
    {
        // The number in the file cannot be trusted; where the build says otherwise it is told.
        const Issue *issue = reading::find(batch, "version.declared");
        QCOMPARE(issue != nullptr, batch.version != declared);
        if (issue)
            QVERIFY(issue->text.contains(u' ' + declared + u' '));
    }

    void checkSelection(const ImportBatch &batch, const QJsonObject &selection)
    {
        if (selection.contains(QStringLiteral("PeriodEnd"))) {
            const QDate first(text(selection.value(QStringLiteral("PeriodEndYear"))).toInt(),
                              text(selection.value(QStringLiteral("PeriodEnd"))).toInt(), 1);
            QCOMPARE(batch.asOf, first.addMonths(1).addDays(-1));
        } else {
            const QDate end = QDate::fromString(
                text(selection.value(QStringLiteral("SelectionEndDate"))), Qt::ISODate);
            QCOMPARE(batch.asOf, end.year() >= 1990 ? end : QDate()); // One example ends in 1957.
        }
    }

    void checkCounts(const ImportBatch &batch, const QJsonObject &facts)
    {
        QList<int> expected;
        for (const char *key :
             {"customers", "suppliers", "gl_accounts", "transactions", "lines", "customer_lines"})
            expected.append(facts.value(QLatin1StringView(key)).toInt());
        QCOMPARE(contents(batch), expected);
        const QJsonObject declared = facts.value(QStringLiteral("declared")).toObject();
        QCOMPARE(reading::find(batch, "declared.entries") != nullptr,
                 text(declared.value(QStringLiteral("NumberOfEntries"))).toInt() !=
                     facts.value(QStringLiteral("transactions")).toInt());
        const auto differs = [&](const char *said, const char *counted) {
            return text(declared.value(QLatin1StringView(said))).toDouble() !=
                   text(facts.value(QLatin1StringView(counted))).toDouble();
        };
        QCOMPARE(reading::find(batch, "declared.debit") != nullptr,
                 differs("TotalDebit", "counted_debit"));
        QCOMPARE(reading::find(batch, "declared.credit") != nullptr,
                 differs("TotalCredit", "counted_credit"));
    }

    void checkCustomers(const ImportBatch &batch, const QJsonObject &facts)
    {
        const QJsonArray customers = facts.value(QStringLiteral("customer_detail")).toArray();
        for (qsizetype i = 0; i < customers.size(); ++i) {
            const QJsonObject customer = customers[i].toObject();
            const auto value = [&](const char *key) {
                return text(customer.value(QLatin1StringView(key)));
            };
            const import::ImportedDebtor &debtor = batch.debtors[static_cast<size_t>(i)];
            QCOMPARE(debtor.debtor.number, value("customer"));
            QCOMPARE(debtor.debtor.name, value("name"));
            QCOMPARE(debtor.debtor.orgnr, value("orgnr"));
            QCOMPARE(debtor.debtor.email, value("email"));
            QCOMPARE(debtor.debtor.termsDays ? QString::number(*debtor.debtor.termsDays)
                                             : QString(),
                     value("payment_terms_days"));
            QCOMPARE(debtor.reviewNeeded,
                     !customer.value(QStringLiteral("rolls_forward")).toBool());
            QCOMPARE(fmt::plain(reading::openOf(batch, debtor.debtor.number)), value("closing"));
            int debits = 0;
            int credits = 0;
            qint64 debit = 0;
            qint64 credit = 0;
            for (const auto &item : batch.items) {
                if (item.debtor != debtor.debtor.number || item.claim.kind == ClaimKind::Opening)
                    continue;
                const bool owed = !item.claim.amount.isNegative();
                ++(owed ? debits : credits);
                (owed ? debit : credit) += qAbs(item.claim.amount.ore());
            }
            QCOMPARE(debits, customer.value(QStringLiteral("debit_lines")).toInt());
            QCOMPARE(credits, customer.value(QStringLiteral("credit_lines")).toInt());
            QCOMPARE(fmt::plain(Money::fromOre(debit)), value("debit"));
            QCOMPARE(fmt::plain(Money::fromOre(credit)), value("credit"));
        }
    }

    void checkReference(const ImportBatch &batch, const QJsonObject &open)
    {
        // The only such line stands on a bank account: reported, not used (formats page
        // section 3.3, step 1).
        const Issue *issue = reading::find(batch, "line.account");
        QVERIFY(issue);
        QVERIFY(issue->place.contains(QStringLiteral("customer ") +
                                      text(open.value(QStringLiteral("customer")))));
        QVERIFY(issue->text.contains(u"598,00") && issue->text.contains(u"1920"));
    }

    void checkItem(const ImportBatch &batch, const import::ImportedItem &item,
                   const QJsonObject &expected)
    {
        const auto value = [&](const char *key) {
            return text(expected.value(QLatin1StringView(key)));
        };
        QCOMPARE(item.debtor, value("party"));
        const auto debtor =
            std::find_if(batch.debtors.begin(), batch.debtors.end(),
                         [&](const auto &d) { return d.debtor.number == item.debtor; });
        QVERIFY(debtor != batch.debtors.end());
        QCOMPARE(debtor->debtor.name, value("name"));
        QCOMPARE(item.claim.number, value("document"));
        QCOMPARE(fmt::isoDate(item.claim.issued), value("date"));
        QCOMPARE(fmt::isoDate(item.claim.due), value("due"));
        QCOMPARE(fmt::plain(item.claim.open), value("open"));
        if (!expected.value(QStringLiteral("gross")).isNull())
            QCOMPARE(fmt::plain(item.claim.amount), value("gross"));
        const QJsonObject kid = expected.value(QStringLiteral("kid")).toObject();
        QCOMPARE(item.claim.kid, text(kid.value(QStringLiteral("kid"))));
        if (!kid.isEmpty())
            QCOMPARE(item.kidCheck == identifiers::KidCheck::Mod10,
                     kid.value(QStringLiteral("mod10")).toBool() &&
                         !kid.value(QStringLiteral("mod11")).toBool());
    }

    QString m_folder;
    QJsonObject m_expect;
};

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
