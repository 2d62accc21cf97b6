// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/parse.h"
#include "tests/cli/cli.h"

using namespace Qt::StringLiterals;

namespace {

QString samplesPath(const QString &name)
{
    const QByteArray shared = qgetenv("KRAVBOK_SHARED");
    const QString root = shared.isEmpty() ? QStringLiteral(KRAVBOK_SOURCE_DIR) + u"/../shared"_s : QString::fromLocal8Bit(shared);
    return root + u"/samples/"_s + name;
}

const QJsonObject &expected()
{
    static const QJsonObject all = [] {
        QFile file(samplesPath(u"EXPECT.json"_s));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return all;
}

qint64 ore(const QJsonValue &value)
{
    const auto money = parse::plainAmount(value.toString());
    return money ? money->ore() : -1;
}

QString plain(qint64 value)
{
    return QString::number(value / 100) + u'.' + QString::number(qAbs(value) % 100).rightJustified(2, u'0');
}

QJsonArray sorted(const QStringList &lines)
{
    QStringList out = lines;
    out.sort();
    return QJsonArray::fromStringList(out);
}

QStringList codes(const QJsonObject &file)
{
    QStringList out;
    for (const auto &one : file[u"issues"].toArray())
        out.append(one.toObject()[u"code"].toString());
    return out;
}

/// What a KID the two pages agree on looks like in a fact: an object, or nothing.
QString kidOf(const QJsonValue &fact)
{
    return fact.toObject()[u"kid"].toString();
}

/// Where two values differ, by name: everything that is expected must be there, and more may be.
QStringList differences(const QJsonValue &wanted, const QJsonValue &got, const QString &where = QStringLiteral("facts"))
{
    QStringList out;
    if (wanted.isObject() && got.isObject()) {
        const QJsonObject names = wanted.toObject();
        for (auto one = names.begin(); one != names.end(); ++one) {
            const QString below = where + u'.' + one.key();
            if (got.toObject().contains(one.key()))
                out += differences(*one, got[one.key()], below);
            else
                out.append(below + u" is not told"_s);
        }
    } else if (wanted.isArray() && got.isArray() && wanted.toArray().size() == got.toArray().size()) {
        for (qsizetype i = 0; i < wanted.toArray().size(); ++i)
            out += differences(wanted[i], got[i], u"%1[%2]"_s.arg(where).arg(i));
    } else if (wanted != got) {
        const auto shown = [](const QJsonValue &value) { return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)); };
        out.append(u"%1: %2 expected, %3 told"_s.arg(where, shown(wanted), shown(got)));
    }
    return out;
}

/// The value with its fact number `at` changed, counted from nothing through everything below; how many there were is
/// taken off `at`. An empty list or object is a fact as well.
QJsonValue changed(const QJsonValue &value, int &at)
{
    if (value.isObject() && !value.toObject().isEmpty()) {
        QJsonObject out = value.toObject();
        for (const QString &key : out.keys())
            out.insert(key, changed(out.value(key), at));
        return out;
    }
    if (value.isArray() && !value.toArray().isEmpty()) {
        QJsonArray out = value.toArray();
        for (qsizetype i = 0; i < out.size(); ++i)
            out[i] = changed(out[i], at);
        return out;
    }
    if (at-- != 0)
        return value;
    return value.isString() ? QJsonValue(value.toString() + u'!') : value.isDouble() ? QJsonValue(value.toDouble() + 1) : value.isBool() ? QJsonValue(!value.toBool()) : QJsonValue(u"something"_s);
}

QString dayOf(const QString &ddmmyy)
{
    const int year = ddmmyy.mid(4).toInt();
    return u"%1-%2-%3"_s.arg(year < 70 ? 2000 + year : 1900 + year).arg(ddmmyy.mid(2, 2), ddmmyy.left(2));
}

} // namespace

/// Every published sample through the command line: what `inspect --json` says is what an independent script computed
/// (EXPECT.json). Skipped where the samples are not at hand.
class TestCliSamples : public QObject
{
    Q_OBJECT

private slots:
    void everySample_data();
    void everySample();
    void everyFact_data();
    void everyFact();
    void everyVector();

private:
    void saft(const QJsonObject &file, const QJsonObject &facts);
    void ehf(const QJsonObject &file, const QJsonObject &facts);
    void ocr(const QJsonObject &file, const QJsonObject &facts);
    void camt(const QJsonObject &file, const QJsonObject &facts);
    void csv(const QJsonObject &file, const QJsonObject &facts);

    Cli m_cli;
};

void TestCliSamples::everyFact_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("None at hand") << QString();
    for (const QString &name : expected().keys())
        QTest::newRow(qPrintable(name)) << name;
}

/// Literally: every fact of the sample, by its name, with its value.
void TestCliSamples::everyFact()
{
    QFETCH(QString, name);
    if (name.isEmpty()) {
        if (expected().isEmpty())
            QSKIP("The samples are not at hand; set KRAVBOK_SHARED.");
        return;
    }
    const QJsonObject sample = expected()[name].toObject();
    QVERIFY(!sample[u"facts"].toObject().isEmpty());

    const QJsonObject file = m_cli.run({u"--json"_s, u"inspect"_s, samplesPath(name)}).object()[u"files"][0].toObject();

    for (const char *outer : {"bytes", "sha256"}) {
        if (sample.contains(QLatin1StringView(outer)))
            QCOMPARE(file[QLatin1StringView(outer)], sample[QLatin1StringView(outer)]);
    }
    const QStringList wrong = differences(sample[u"facts"], file[u"facts"]);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    // The comparison sees each of them: whichever fact were another, the test would fail and name it.
    int facts = 0;
    for (int left = -1; left < 0; ++facts) {
        left = facts;
        const QJsonValue other = changed(sample[u"facts"], left);
        if (left >= 0)
            break;
        QCOMPARE(differences(other, file[u"facts"]).size(), 1);
    }
    QVERIFY(facts > 1);
}

void TestCliSamples::everySample_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("None at hand") << QString();
    for (const QString &name : expected().keys()) {
        if (!name.startsWith(u"identifiers/"))
            QTest::newRow(qPrintable(name)) << name;
    }
}

void TestCliSamples::everySample()
{
    QFETCH(QString, name);
    if (name.isEmpty()) {
        if (expected().isEmpty())
            QSKIP("The samples are not at hand; set KRAVBOK_SHARED.");
        return;
    }
    const QJsonObject sample = expected()[name].toObject();
    const QJsonObject facts = sample[u"facts"].toObject();
    QStringList words{u"--json"_s, u"inspect"_s, samplesPath(name)};
    const QString seller = facts[u"supplier"][u"company_id"].toString();
    if (seller.size() == 9) // Sellers abroad are nobody's own firm here; nothing is said of whose it is.
        words << u"--own"_s << seller;

    const Said said = m_cli.run(words);

    const QJsonObject file = said.object()[u"files"][0].toObject();
    QVERIFY2(!file.isEmpty(), said.err.constData());
    QCOMPARE(file[u"sha256"].toString(), sample[u"sha256"].toString());
    const QString kind = name.section(u'/', 0, 0);
    if (kind == u"saft")
        saft(file, facts);
    else if (kind == u"ehf")
        ehf(file, facts);
    else if (kind == u"ocr")
        ocr(file, facts);
    else if (kind.startsWith(u"camt"))
        camt(file, facts);
    else
        csv(file, facts);
}

void TestCliSamples::saft(const QJsonObject &file, const QJsonObject &facts)
{
    QCOMPARE(file[u"format"].toString(), u"saft"_s);
    QCOMPARE(file[u"outcome"].toString(), u"inspected"_s);
    QCOMPARE(file[u"company"][u"orgnr"].toString(), facts[u"company_orgnr"].toString());
    QCOMPARE(file[u"company"][u"name"].toString(), facts[u"company_name"].toString());
    const QJsonObject seen = file[u"seen"].toObject();
    for (const char *count : {"suppliers", "gl_accounts", "transactions", "lines", "customer_lines"})
        QCOMPARE(seen[QLatin1StringView(count)].toInt(), facts[QLatin1StringView(count)].toInt());
    QCOMPARE(seen[u"counted_debit"].toString(), facts[u"counted_debit"].toString());
    QCOMPARE(seen[u"counted_credit"].toString(), facts[u"counted_credit"].toString());
    QHash<QString, qint64> open;
    for (const auto &one : file[u"items"].toArray())
        open[one.toObject()[u"debtor"].toString()] += ore(one.toObject()[u"open"]);
    QHash<QString, QJsonObject> debtors;
    for (const auto &one : file[u"debtors"].toArray())
        debtors.insert(one.toObject()[u"number"].toString(), one.toObject());
    const QJsonArray missing = facts[u"line_customers_missing_in_masterfile"].toArray();
    QCOMPARE(debtors.size(), facts[u"customers"].toInt() + missing.size());
    for (const auto &one : missing)
        QVERIFY(debtors.contains(one.toString()));
    for (const auto &one : facts[u"customer_detail"].toArray()) {
        const QJsonObject customer = one.toObject();
        const QString number = customer[u"customer"].toString();
        QVERIFY2(debtors.contains(number), qPrintable(number));
        QCOMPARE(debtors[number][u"name"].toString(), customer[u"name"].toString());
        QCOMPARE(debtors[number][u"email"].toString(), customer[u"email"].toString());
        QCOMPARE(plain(open.value(number)), customer[u"closing"].toString());
        if (!customer[u"orgnr"].isNull())
            QCOMPARE(debtors[number][u"orgnr"].toString(), customer[u"orgnr"].toString());
    }
    QCOMPARE(file[u"totals"][u"open"].toString(), facts[u"receivable_total"].toString());
}

void TestCliSamples::ehf(const QJsonObject &file, const QJsonObject &facts)
{
    const QString document = facts[u"document"].toString();
    if (document == u"Reminder" || document == u"testSet") {
        QCOMPARE(file[u"outcome"].toString(), u"refused"_s);
        return;
    }
    QCOMPARE(file[u"format"].toString(), u"ehf"_s);
    QVERIFY2(file[u"outcome"].toString() == u"inspected", qPrintable(codes(file).join(u' ')));
    QCOMPARE(file[u"totals"][u"items"].toInt(), 1);
    const QJsonObject item = file[u"items"][0].toObject();
    const bool creditNote = facts[u"document"].toString() == u"CreditNote";
    const qint64 payable = ore(facts[u"totals"][u"PayableAmount"]) * (creditNote ? -1 : 1);
    QCOMPARE(item[u"amount"].toString(), plain(payable));
    QCOMPARE(item[u"open"].toString(), plain(payable));
    QCOMPARE(item[u"number"].toString(), facts[u"id"].toString());
    QCOMPARE(item[u"issued"].toString(), facts[u"issue_date"].toString());
    QCOMPARE(item[u"currency"].toString(), facts[u"currency"].toString());
    QCOMPARE(item[u"kind"].toString(), payable < 0 ? u"credit_note"_s : u"invoice"_s);
    if (payable > 0 && !facts[u"due_date"].isNull())
        QCOMPARE(item[u"due"].toString(), facts[u"due_date"].toString());
    QCOMPARE(item[u"refers_to"].toArray(), facts[u"billing_references"].toArray());
    QStringList named;
    for (const auto &one : facts[u"attachments"].toArray())
        named.append(one.toObject()[u"filename"].toString());
    for (const auto &one : item[u"attachments"].toArray())
        QVERIFY(named.contains(one.toObject()[u"name"].toString()));
    const QJsonObject kid = facts[u"payment_means"][0][u"kid"].toObject();
    if (kid[u"mod10"].toBool() || kid[u"mod11"].toBool())
        QCOMPARE(item[u"kid"].toString(), kid[u"kid"].toString());
    QCOMPARE(file[u"debtors"][0][u"name"].toString(), facts[u"customer"][u"name"].toString());
}

void TestCliSamples::ocr(const QJsonObject &file, const QJsonObject &facts)
{
    if (!facts[u"is_incoming_ocr"].toBool()) {
        QCOMPARE(file[u"outcome"].toString(), u"refused"_s);
        return;
    }
    QCOMPARE(file[u"outcome"].toString(), u"inspected"_s);
    QStringList wanted;
    qint64 net = 0;
    for (const auto &assignment : facts[u"assignments"].toArray()) {
        for (const auto &one : assignment[u"transactions"].toArray()) {
            const QJsonObject transaction = one.toObject();
            const QString payer = transaction[u"debit_account"].toString();
            const QJsonObject check = transaction[u"kid_check"].toObject();
            const bool ten = check[u"mod10"].toBool();
            const bool eleven = check[u"mod11"].toBool();
            wanted.append(QStringList{assignment[u"account"].toString(), dayOf(transaction[u"date"].toString()), dayOf(transaction[u"order_date"].toString()),
                                      plain(transaction[u"amount_ore"].toInteger()), transaction[u"kid"].toString(), transaction[u"archive"].toString(),
                                      payer.count(u'0') == payer.size() ? QString() : payer, transaction[u"text"].toString(),
                                      transaction[u"sign"].toString() == u"-" ? u"reversal"_s : u"in"_s,
                                      ten && eleven ? u"both"_s : ten ? u"mod10"_s : eleven ? u"mod11"_s : u"none"_s}.join(u'|'));
        }
        net += assignment[u"net_ore"].toInteger();
    }
    QStringList got;
    for (const auto &one : file[u"payments"].toArray()) {
        const QJsonObject payment = one.toObject();
        got.append(QStringList{payment[u"account"].toString(), payment[u"date"].toString(), payment[u"ordered"].toString(), payment[u"amount"].toString(),
                               payment[u"kid"].toString(), payment[u"reference"].toString(), payment[u"payer_account"].toString(), payment[u"text"].toString(),
                               payment[u"direction"].toString(), payment[u"kid_check"].toString()}.join(u'|'));
    }
    QCOMPARE(sorted(got), sorted(wanted));
    QCOMPARE(file[u"totals"][u"paid"].toString(), plain(net));
}

void TestCliSamples::camt(const QJsonObject &file, const QJsonObject &facts)
{
    if (facts[u"statements"].toArray().isEmpty()) {
        QCOMPARE(file[u"outcome"].toString(), u"refused"_s);
        return;
    }
    QCOMPARE(file[u"outcome"].toString(), u"inspected"_s);
    QCOMPARE(file[u"version"].toString(), facts[u"namespace"].toString().section(u'.', -1));
    QStringList kids;
    qint64 credited = 0;
    int foreign = 0;
    for (const auto &statement : facts[u"statements"].toArray()) {
        for (const auto &one : statement[u"entries"].toArray()) {
            const QJsonObject entry = one.toObject();
            const bool taken = entry[u"ind"].toString() == u"CRDT" && entry[u"status"].toString() == u"BOOK" && !entry[u"reversal"].toBool();
            if (entry[u"currency"].toString() != u"NOK")
                foreign += taken;
            else
                credited += taken ? ore(entry[u"amount"]) : 0;
        }
        if (foreign == 0) {
            for (const auto &one : statement[u"booked_credit_kid_payments"].toArray())
                kids.append(one[u"kid"].toString() + u' ' + plain(ore(one[u"amount"])) + u' ' + one[u"booked"].toString());
        }
    }
    QStringList got;
    for (const auto &one : file[u"payments"].toArray()) {
        if (one[u"direction"].toString() == u"in" && !one[u"kid"].isNull())
            got.append(one[u"kid"].toString() + u' ' + one[u"amount"].toString() + u' ' + one[u"date"].toString());
        QCOMPARE(one[u"currency"].toString(), u"NOK"_s);
    }
    QCOMPARE(sorted(got), sorted(kids));
    QCOMPARE(file[u"totals"][u"paid"].toString(), plain(credited));
    QCOMPARE(codes(file).count(u"currency.foreign"_s) > 0, foreign > 0);
}

void TestCliSamples::csv(const QJsonObject &file, const QJsonObject &facts)
{
    QCOMPARE(file[u"format"].toString(), u"csv"_s);
    QCOMPARE(file[u"outcome"].toString(), u"inspected"_s);
    QJsonArray headers;
    for (const auto &one : file[u"list"][u"columns"].toArray())
        headers.append(one[u"header"]);
    QCOMPARE(headers, facts[u"columns"].toArray());
    QCOMPARE(file[u"list"][u"delimiter"].toString(), facts[u"delimiter"].toString());
    if (!facts.contains(u"items")) {
        QCOMPARE(file[u"totals"][u"items"].toInt(), 0);
        return;
    }
    QStringList wanted;
    for (const auto &one : facts[u"items"].toArray()) {
        if (ore(one[u"open"]) == 0)
            continue; // No open item; it may be told of as settled.
        wanted.append(QStringList{one[u"document"].toString(), one[u"date"].toString(), one[u"due"].toString(), one[u"open"].toString(), kidOf(one[u"kid"])}.join(u'|'));
    }
    QStringList got;
    for (const auto &one : file[u"items"].toArray()) {
        if (ore(one[u"open"]) != 0)
            got.append(QStringList{one[u"number"].toString(), one[u"issued"].toString(), one[u"due"].toString(), one[u"open"].toString(), one[u"kid"].toString()}.join(u'|'));
    }
    QCOMPARE(sorted(got), sorted(wanted));
    QCOMPARE(got.size(), facts[u"open_items"].toInt());
    QCOMPARE(file[u"totals"][u"open"].toString(), facts[u"open_total"].toString());
}

void TestCliSamples::everyVector()
{
    QFile file(samplesPath(u"identifiers/vectors.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The samples are not at hand; set KRAVBOK_SHARED.");
    const QJsonObject vectors = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject counts = expected()[u"identifiers/vectors.json"][u"facts"].toObject();
    for (const QString &kind : counts.keys())
        QCOMPARE(vectors[kind].toArray().size(), counts[kind].toInt());
}

QTEST_GUILESS_MAIN(TestCliSamples)
#include "tst_clisamples.moc"
