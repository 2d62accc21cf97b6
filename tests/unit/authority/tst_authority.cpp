// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/competence.h"
#include "core/authority/csvrows.h"
#include "core/workflow/authorityworkflow.h"

#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace authority;

/// Address to municipality to namsfogd and court (research page, section 2.4).
class AuthorityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto read = workflow::authorityDirectory();
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
        m_directory = *read;
    }
    void publishedCases_data();
    void publishedCases();
    void certaintyFollowsTheAddress_data();
    void certaintyFollowsTheAddress();
    void everyMunicipalityAgreesWithTheJoinedTable();
    void everyCourtAndDistrictHasAnId();
    void addressesAreTakenApart_data();
    void addressesAreTakenApart();
    void brokenTablesAreRefused_data();
    void brokenTablesAreRefused();

private:
    Subject atCode(const QString &code) const
    {
        Subject subject;
        subject.postcode = code;
        return subject;
    }

    std::shared_ptr<const Directory> m_directory;
};

void AuthorityTest::publishedCases_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("municipality");
    QTest::addColumn<QString>("district");
    QTest::addColumn<QString>("court");
    QTest::addColumn<QString>("certainty");

    const auto row = [](const char *name, const char *code, const char *municipality,
                        const char *district, const char *court, const char *certainty) {
        QTest::newRow(name) << QString::fromUtf8(code) << QString::fromUtf8(municipality)
                            << QString::fromUtf8(district) << QString::fromUtf8(court)
                            << QString::fromUtf8(certainty);
    };
    row("Oslo", "0155", "0301", "Oslo politidistrikt", "Oslo tingrett", "medium");
    row("A box in Sandvika only suggests Bærum", "1300", "3201", "Oslo politidistrikt",
        "Asker og Bærum tingrett", "low");
    row("Ski", "1400", "3207", "Øst politidistrikt", "Follo og Nordre Østfold tingrett", "medium");
    row("Jevnaker", "3520", "3236", "Sør-Øst politidistrikt", "Ringerike og Hallingdal tingrett",
        "medium");
    row("Roa in Lunner", "2740", "3234", "Innlandet politidistrikt",
        "Ringerike og Hallingdal tingrett", "medium");
    row("Tonstad in Sirdal", "4440", "4228", "Sør-Vest politidistrikt", "Sør-Rogaland tingrett",
        "medium");
    row("Bremnes in Bømlo", "5430", "4613", "Sør-Vest politidistrikt",
        "Haugaland og Sunnhordland tingrett", "medium");
    row("Rosendal in Kvinnherad: district and court go different ways", "5470", "4617",
        "Vest politidistrikt", "Haugaland og Sunnhordland tingrett", "medium");
    row("Ålesund", "6002", "1508", "Møre og Romsdal politidistrikt", "Sunnmøre tingrett", "");
    row("Haramsøy in Haram, split off 2024", "6290", "1580", "Møre og Romsdal politidistrikt",
        "Sunnmøre tingrett", "medium");
    row("Terråk in Bindal: district and court go different ways", "7980", "1811",
        "Trøndelag politidistrikt", "Helgeland tingrett", "medium");
    row("Burfjord in Kvænangen: district and court go different ways", "9161", "5546",
        "Troms politidistrikt", "Vestre Finnmark tingrett", "medium");
    row("Longyearbyen is manual", "9170", "2100", "", "", "manual");
    row("The old code of Vega asks", "8980", "", "", "", "ask");
}

void AuthorityTest::publishedCases()
{
    QFETCH(QString, code);
    QFETCH(QString, municipality);
    QFETCH(QString, district);
    QFETCH(QString, court);
    QFETCH(QString, certainty);

    const Subject subject = atCode(code);
    const Competence found = competenceFor(subject, *m_directory);

    QCOMPARE(found.municipality ? found.municipality->number : found.place, municipality);
    QCOMPARE(found.enforcement ? found.enforcement->district : QString(), district);
    QCOMPARE(found.court ? found.court->district : QString(), court);
    if (!certainty.isEmpty())
        QCOMPARE(enumText(found.certainty), certainty);
    QVERIFY(!found.grounds.empty());
    const QStringList why = sentences(subject, found);
    for (const QString &sentence : why)
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
}

void AuthorityTest::certaintyFollowsTheAddress_data()
{
    QTest::addColumn<Subject>("subject");
    QTest::addColumn<QString>("certainty");
    QTest::addColumn<QString>("municipality");

    Subject subject;
    subject.municipality = u"3201"_s;
    subject.postcode = u"0155"_s;
    subject.fromRegister = true;
    subject.kind = DebtorKind::Company;
    QTest::newRow("The register's municipality wins over the post code")
        << subject << u"high"_s << u"3201"_s;
    subject = atCode(u"0155"_s);
    subject.kind = DebtorKind::SoleTrader;
    QTest::newRow("A sole trader is the person: the home decides (tvisteloven § 4-4)")
        << subject << u"low"_s << u"0301"_s;
    subject.homeConfirmed = true;
    QTest::newRow("A confirmed home is as good as its code") << subject << u"medium"_s << u"0301"_s;
    subject = atCode(u"0155"_s);
    subject.kind = DebtorKind::Person;
    QTest::newRow("A person's invoice address is to be confirmed")
        << subject << u"medium"_s << u"0301"_s;
    subject = atCode(u"0155"_s);
    subject.country = u"DE"_s;
    QTest::newRow("Abroad is manual, whatever the code") << subject << u"manual"_s << QString();
    QTest::newRow("A code out of use is a suggestion")
        << atCode(u"0128"_s) << u"low"_s << u"0301"_s;
    QTest::newRow("No code at all asks") << Subject() << u"ask"_s << QString();
    QTest::newRow("Five digits ask") << atCode(u"01555"_s) << u"ask"_s << QString();
    subject = {};
    subject.municipality = u"2211"_s;
    QTest::newRow("Jan Mayen is manual") << subject << u"manual"_s << u"2211"_s;
    subject.municipality = u"0219"_s;
    QTest::newRow("Bærum's number of before 2020 asks") << subject << u"ask"_s << QString();
    subject.postcode = u"1337"_s;
    QTest::newRow("… unless the post code knows") << subject << u"medium"_s << u"3201"_s;
    subject = {};
    subject.municipality = u"kristiansand"_s;
    QTest::newRow("A municipality by name") << subject << u"high"_s << u"4204"_s;
    subject.municipality = u"Våler"_s;
    QTest::newRow("Two municipalities bear the name Våler") << subject << u"ask"_s << QString();
}

void AuthorityTest::certaintyFollowsTheAddress()
{
    QFETCH(Subject, subject);
    QFETCH(QString, certainty);
    QFETCH(QString, municipality);

    const Competence found = competenceFor(subject, *m_directory);

    QCOMPARE(enumText(found.certainty), certainty);
    QCOMPARE(found.municipality ? found.municipality->number : found.place, municipality);
    QCOMPARE(found.enforcement == nullptr, found.court == nullptr);
    QCOMPARE(found.mustConfirm(), certainty != u"high");
}

void AuthorityTest::everyMunicipalityAgreesWithTheJoinedTable()
{
    QFile file(
        qEnvironmentVariable("KRAVBOK_SHARED", QStringLiteral(KRAVBOK_SOURCE_DIR "/../shared"))
        + u"/data/authorities.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("KRAVBOK_SHARED has no data/authorities.csv");
    const auto rows = CsvRows::read(file.readAll(), u"authorities.csv"_s,
                                    {u"kommunenummer"_s, u"politidistrikt"_s, u"tingrett"_s,
                                     u"organisasjonsnummer"_s, u"postal_address"_s});
    QVERIFY(rows.ok());
    QCOMPARE(rows->size(), 357);
    for (qsizetype i = 0; i < rows->size(); ++i) {
        const Municipality *place = m_directory->municipality(rows->cell(i, 0));
        QVERIFY2(place, qPrintable(rows->cell(i, 0)));
        QCOMPARE(place->policeDistrict, rows->cell(i, 1));
        QCOMPARE(place->court, rows->cell(i, 2));
        QCOMPARE(m_directory->enforcementOffice(*place)->id, rows->cell(i, 3));
        QCOMPARE(m_directory->enforcementOffice(*place)->postal, addressFromText(rows->cell(i, 4)));
    }
}

void AuthorityTest::everyCourtAndDistrictHasAnId()
{
    int courts = 0;
    QSet<QString> ids;
    for (const Office &office : m_directory->offices()) {
        QVERIFY(!ids.contains(office.id));
        ids.insert(office.id);
        courts += office.kind == OfficeKind::Court ? 1 : 0;
        QCOMPARE(office.postal.isEmpty(), office.trust == OfficeTrust::None);
        QVERIFY2(office.trust != OfficeTrust::User, qPrintable(office.district));
    }
    QCOMPARE(courts, 28);
    QCOMPARE(m_directory->offices().size(), size_t(28 + 13));
    QCOMPARE(m_directory->postcodeCount(), 5122 + 17);
    QCOMPARE(m_directory->office(u"974760584"_s)->name, u"Namsfogden i Øst"_s);
    QVERIFY2(m_directory->office(u"Troms politidistrikt"_s)->name.isEmpty(),
             "a name of a proposal only is not printed");
}

void AuthorityTest::addressesAreTakenApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Address>("address");

    QTest::newRow("Box") << u"Postboks 23, 1401 Ski"_s
                         << Address{{u"Postboks 23"_s}, u"1401"_s, u"Ski"_s, {}};
    QTest::newRow("Town only") << u"7004 Trondheim"_s << Address{{}, u"7004"_s, u"Trondheim"_s, {}};
    QTest::newRow("No code") << u"Torget 3, Halden"_s << Address{};
    QTest::newRow("Nothing") << QString() << Address{};
}

void AuthorityTest::addressesAreTakenApart()
{
    QFETCH(QString, text);
    QFETCH(Address, address);

    QCOMPARE(addressFromText(text), address);
}

void AuthorityTest::brokenTablesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("Nothing") << QByteArray();
    QTest::newRow("Not UTF-8") << QByteArray("a,b\n\xe5,1\n");
    QTest::newRow("A column is missing") << QByteArray("a,c\n1,2\n");
    QTest::newRow("A quote is not closed") << QByteArray("a,b\n\"1,2\n");
    QTest::newRow("Too few cells") << QByteArray("a,b\n1\n");
    QTest::newRow("A zero byte") << QByteArray("a,b\n1,\0\n", 8);
}

void AuthorityTest::brokenTablesAreRefused()
{
    QFETCH(QByteArray, bytes);

    const auto rows = CsvRows::read(bytes, u"x.csv"_s, {u"a"_s, u"b"_s});
    QVERIFY(!rows.ok());
    QVERIFY(rows.error().message.contains(u"x.csv"));
}

QTEST_GUILESS_MAIN(AuthorityTest)
#include "tst_authority.moc"
