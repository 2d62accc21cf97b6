// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/actaddresses.h"
#include "core/law/lawtable.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// From the reference of a rule to where its text can be read.
class ActAddressesTest : public QObject
{
    Q_OBJECT
private slots:
    void aReferenceHasAnAddress_data();
    void aReferenceHasAnAddress();
    void everyRuleOfTheLawHasOne();
    void whatIsNoListIsRefused();
};

void ActAddressesTest::aReferenceHasAnAddress_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("a section with a chapter") << u"inkassoforskriften § 1-2"_s << QStringList{u"https://lovdata.no/forskrift/1989-07-14-562/§1-2"_s};
    QTest::newRow("a section with a letter") << u"forsinkelsesrenteloven § 3 a"_s << QStringList{u"https://lovdata.no/lov/1976-12-17-100/§3a"_s};
    QTest::newRow("a paragraph of a section") << u"inkassoloven § 17 annet ledd"_s << QStringList{u"https://lovdata.no/lov/1988-05-13-26/§17"_s};
    QTest::newRow("a number of a section") << u"foreldelsesloven § 21 nr. 2"_s << QStringList{u"https://lovdata.no/lov/1979-05-18-18/§21"_s};
    QTest::newRow("several sections: the first") << u"inkassoloven §§ 9, 10"_s << QStringList{u"https://lovdata.no/lov/1988-05-13-26/§9"_s};
    QTest::newRow("a chapter: the act") << u"tvisteloven kapittel 6"_s << QStringList{u"https://lovdata.no/lov/2005-06-17-90"_s};
    QTest::newRow("by number") << u"LOV-2026-05-22-19 § 55"_s << QStringList{u"https://lovdata.no/lov/2026-05-22-19/§55"_s};
    QTest::newRow("a regulation by number") << u"FOR-2025-12-12-2508 § 1"_s << QStringList{u"https://lovdata.no/forskrift/2025-12-12-2508/§1"_s};
    QTest::newRow("two acts") << u"konkursloven § 63; bokføringsloven § 2"_s
                              << QStringList{u"https://lovdata.no/lov/1984-06-08-58/§63"_s, u"https://lovdata.no/lov/2004-11-19-73/§2"_s};
    QTest::newRow("a rule of the program") << u"Kravbok"_s << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
}

void ActAddressesTest::aReferenceHasAnAddress()
{
    QFETCH(QString, reference);
    QFETCH(QStringList, addresses);
    const auto acts = ActAddresses::parse(fileBytes(u":/law/acts.json"_s));
    QVERIFY(acts.ok());
    QStringList found;
    for (const ActLink &link : acts->of(reference))
        found.append(link.address);
    QCOMPARE(found, addresses);
}

void ActAddressesTest::everyRuleOfTheLawHasOne()
{
    const auto acts = ActAddresses::parse(fileBytes(u":/law/acts.json"_s));
    const auto law = LawTable::parse(fileBytes(u":/law/rates.json"_s), fileBytes(u":/law/rules.json"_s));
    QVERIFY(acts.ok() && law.ok());
    for (const Rule &rule : law->rules().all()) {
        // A statement of the ministry is no act.
        if (rule.law != u"Kravbok" && !rule.law.startsWith(u"Justisdepartementet"))
            QVERIFY2(!acts->of(rule.law).empty(), qPrintable(rule.id + u": "_s + rule.law));
    }
}

void ActAddressesTest::whatIsNoListIsRefused()
{
    QVERIFY(!ActAddresses::parse("{}").ok());
    QVERIFY(!ActAddresses::parse("not json").ok());
    QVERIFY(!ActAddresses::parse(R"({"format": "kravbok-acts", "acts": [{"name": "a", "at": ""}]})").ok());
    QVERIFY(!ActAddresses::parse(R"({"format": "kravbok-acts", "acts": [{"name": "a", "at": "lov/1"}, {"name": "a", "at": "lov/2"}]})").ok());
}

QTEST_APPLESS_MAIN(ActAddressesTest)
#include "tst_actaddresses.moc"
