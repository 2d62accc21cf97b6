// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/identifiers.h"

#include "tests/import/reading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace identifiers;

/// Control digits against published vectors and worked examples.
class TestIdentifiers : public QObject
{
    Q_OBJECT

private slots:
    void kid_data()
    {
        QTest::addColumn<QString>("kid");
        QTest::addColumn<KidCheck>("expected");
        QTest::newRow("Worked example of the Nets specification, modulus 10")
            << QStringLiteral("123456782") << KidCheck::Mod10;
        QTest::newRow("Worked example of the Nets specification, modulus 11")
            << QStringLiteral("123456785") << KidCheck::Mod11;
        QTest::newRow("A number that satisfies both")
            << QStringLiteral("2345676") << KidCheck::Both;
        QTest::newRow("Modulus 11 with remainder one ends in a minus")
            << QStringLiteral("1000005-") << KidCheck::Mod11;
        QTest::newRow("Leading zeros change nothing")
            << QStringLiteral("0000123456782") << KidCheck::Mod10;
        QTest::newRow("One digit is none") << QStringLiteral("0") << KidCheck::None;
        QTest::newRow("Twenty-six digits are none")
            << QStringLiteral("00000000000000000000000000") << KidCheck::None;
        QTest::newRow("A letter inside") << QStringLiteral("12345A782") << KidCheck::None;
        QTest::newRow("A minus inside") << QStringLiteral("1234-6782") << KidCheck::None;
        QTest::newRow("Empty") << QString() << KidCheck::None;
    }

    void kid()
    {
        QFETCH(QString, kid);
        QFETCH(KidCheck, expected);

        QCOMPARE(kidCheck(kid), expected);
    }

    void everySingleDigitErrorIsFoundInModulus10()
    {
        const QString good = QStringLiteral("4005678901234567") + mod10Digit(u"4005678901234567");
        for (qsizetype at = 0; at < good.size(); ++at) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString bad = good;
                bad[at] = digit;
                QCOMPARE(mod10Digit(QStringView(bad).chopped(1)) == bad.back(), bad == good);
            }
        }
    }

    void everySwapOfNeighboursIsFoundInModulus11()
    {
        const QString good = QStringLiteral("8601111794") + mod11Sign(u"8601111794");
        QVERIFY(isAccountNumber(good));
        for (qsizetype at = 0; at + 1 < good.size(); ++at) {
            QString bad = good;
            std::swap(bad[at], bad[at + 1]);
            QCOMPARE(isAccountNumber(bad), bad == good);
        }
    }

    void normalising()
    {
        QCOMPARE(normalizedOrgNumber(u"NO 987 654 325 MVA"), QStringLiteral("987654325"));
        QCOMPARE(normalizedOrgNumber(u"no987654325mva"), QStringLiteral("987654325"));
        QCOMPARE(normalizedAccount(u"8601.11.17947"), QStringLiteral("86011117947"));
        QCOMPARE(normalizedAccount(u"NO93 8601 1117 947"), QStringLiteral("86011117947"));
        QCOMPARE(formattedAccount(u"86011117947"), QStringLiteral("8601.11.17947"));
        QCOMPARE(formattedAccount(u"1234"), QStringLiteral("1234"));
    }

    void birthNumbers()
    {
        QVERIFY(looksLikeBirthNumber(u"01010112345"));
        QVERIFY(looksLikeBirthNumber(u"41010112345")); // A D-number adds 4 to the first digit.
        QVERIFY(!looksLikeBirthNumber(u"99010112345"));
        QVERIFY(!looksLikeBirthNumber(u"01990112345"));
        QVERIFY(!looksLikeBirthNumber(u"0101011234"));
    }

    void publishedVectors()
    {
        if (reading::sharedFolder().isEmpty())
            QSKIP("The shared samples are not here; set KRAVBOK_SHARED.");
        const auto vectors =
            QJsonDocument::fromJson(
                reading::fileBytes(reading::sharedFolder() +
                                   QStringLiteral("/samples/identifiers/vectors.json")))
                .object();
        const auto list = [&](const char *name) {
            return vectors.value(QLatin1StringView(name)).toArray();
        };
        const auto text = [](const QJsonValue &v, const char *name) {
            return v.toObject().value(QLatin1StringView(name)).toString();
        };
        const auto truth = [](const QJsonValue &v, const char *name) {
            return v.toObject().value(QLatin1StringView(name)).toBool();
        };
        QCOMPARE(list("kid").size(), 14);
        for (const QJsonValue &v : list("kid")) {
            const bool ten = truth(v, "mod10");
            const bool eleven = truth(v, "mod11");
            const KidCheck expected = ten && eleven ? KidCheck::Both
                                      : ten         ? KidCheck::Mod10
                                      : eleven      ? KidCheck::Mod11
                                                    : KidCheck::None;
            QVERIFY2(kidCheck(text(v, "value")) == expected, qPrintable(text(v, "value")));
        }
        QCOMPARE(list("bban").size(), 11);
        for (const QJsonValue &v : list("bban")) {
            const QString digits = normalizedAccount(text(v, "value"));
            // The zeros satisfy the sum but mean "no account".
            const bool expected = truth(v, "mod11") && digits != u"00000000000";
            QVERIFY2(isAccountNumber(digits) == expected, qPrintable(digits));
        }
        QCOMPARE(list("iban").size(), 4);
        for (const QJsonValue &v : list("iban")) {
            QVERIFY2(isIban(text(v, "value")) == truth(v, "valid"), qPrintable(text(v, "value")));
            if (truth(v, "valid"))
                QCOMPARE(normalizedAccount(text(v, "value")), text(v, "bban"));
        }
        QCOMPARE(list("orgnr").size(), 11);
        for (const QJsonValue &v : list("orgnr"))
            QVERIFY2(isOrgNumber(text(v, "value")) == truth(v, "valid"),
                     qPrintable(text(v, "value")));
        for (const QJsonValue &v : list("vat"))
            QVERIFY2(isOrgNumber(normalizedOrgNumber(text(v, "value"))),
                     qPrintable(text(v, "value")));
    }
};

QTEST_GUILESS_MAIN(TestIdentifiers)
#include "tst_identifiers.moc"
