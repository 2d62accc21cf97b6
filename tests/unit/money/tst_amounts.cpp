// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/format.h"
#include "core/money/parse.h"

#include <QRandomGenerator64>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <iterator>
#include <limits>

using namespace Qt::StringLiterals;
using parse::DecimalMark;

namespace {

/// An amount by digits and the place of the last mark alone; right only for what is well formed.
qint64 bluntReading(const QString &text, DecimalMark mark)
{
    static const QRegularExpression minus(u"^[^0-9,.]*[-(]|[0-9][^-]*[^-,.]-|[0-9]-"_s);
    static const QRegularExpression lastMark(u"([.,])([0-9]+)[^0-9.,]*[.,]?[^0-9.,]*$"_s);
    const bool negative = minus.match(text).hasMatch();
    const auto match = lastMark.match(text);
    const QString behind = match.captured(2);
    const bool decimals = match.hasMatch()
        && (behind.size() != 3 || (mark == DecimalMark::Point && match.captured(1) == u".")
            || (mark == DecimalMark::Comma && match.captured(1) == u","));
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    if (decimals)
        digits.chop(behind.size());
    const qint64 ore = digits.toLongLong() * 100 + (decimals ? (behind + u"0"_s).first(2).toLongLong() : 0);
    return negative ? -ore : ore;
}

} // namespace

/// Holds the promises of core/money about reading and writing: no guess at what was typed.
class AmountsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAmounts_data();
    void readsAmounts();
    void refusesAmounts_data();
    void refusesAmounts();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void plainAmounts_data();
    void plainAmounts();
    void percents_data();
    void percents();
    void writesAmounts_data();
    void writesAmounts();
    void writesPercents();
    void whatIsWrittenIsReadBack();
    void randomTextNeverPassesByAccident();
};

void AmountsTest::readsAmounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DecimalMark>("mark");
    QTest::addColumn<Money>("expected");
    using enum DecimalMark;
    QTest::newRow("Whole kroner") << u"12500"_s << Either << 12'500_kr;
    QTest::newRow("Blank as thousands mark") << u"12 500,00"_s << Either << 12'500_kr;
    QTest::newRow("No-break blank") << u"12\u00A0500,00"_s << Either << 12'500_kr;
    QTest::newRow("Narrow no-break blank") << u"12\u202F500,00"_s << Comma << 12'500_kr;
    QTest::newRow("Thin blank") << u"1\u2009234\u2009567,89"_s << Comma << 1'234'567'89_ore;
    QTest::newRow("Comma, one decimal") << u"-1 250,5"_s << Either << -(125050_ore);
    QTest::newRow("Point, one decimal, typed") << u"1247.5"_s << Either << 124750_ore;
    QTest::newRow("Point, two decimals, typed") << u"8.85"_s << Either << 885_ore;
    QTest::newRow("Point thousands, comma decimals") << u"1.234,50"_s << Either << 123450_ore;
    QTest::newRow("Comma thousands, point decimals") << u"1,234.50"_s << Either << 123450_ore;
    QTest::newRow("Several points can only be thousands") << u"1.234.567"_s << Either << 1'234'567_kr;
    QTest::newRow("Several points and a comma") << u"1.234.567,89"_s << Either << 1'234'567'89_ore;
    QTest::newRow("Column with commas: a point is thousands") << u"12.500"_s << Comma << 12'500_kr;
    QTest::newRow("Column with points: a comma is thousands") << u"12,500"_s << Point << 12'500_kr;
    QTest::newRow("Column with points") << u"12500.00"_s << Point << 12'500_kr;
    QTest::newRow("Zeros past the øre change nothing") << u"12500.0000"_s << Point << 12'500_kr;
    QTest::newRow("Only øre") << u"0,05"_s << Either << 5_ore;
    QTest::newRow("Only øre, comma first") << u",50"_s << Either << 50_ore;
    QTest::newRow("Only øre, point first") << u".50"_s << Either << 50_ore;
    QTest::newRow("Trailing comma while typing") << u"12,"_s << Either << 12_kr;
    QTest::newRow("Zero") << u"0,00"_s << Comma << Money();
    QTest::newRow("Minus zero") << u"-0,00"_s << Comma << Money();
    QTest::newRow("Leading minus") << u"-50,00"_s << Comma << -(50_kr);
    QTest::newRow("Leading minus, then a blank") << u"- 50,00"_s << Comma << -(50_kr);
    QTest::newRow("Leading plus") << u"+50,00"_s << Comma << 50_kr;
    QTest::newRow("Trailing minus") << u"50,00-"_s << Comma << -(50_kr);
    QTest::newRow("True minus sign") << u"\u2212" u"50,00"_s << Comma << -(50_kr);
    QTest::newRow("True minus sign behind") << u"50,00\u2212"_s << Comma << -(50_kr);
    QTest::newRow("En dash for minus") << u"\u2013" u"50,00"_s << Comma << -(50_kr);
    QTest::newRow("Brackets") << u"(50,00)"_s << Comma << -(50_kr);
    QTest::newRow("Brackets around kr") << u"(kr 50,00)"_s << Comma << -(50_kr);
    QTest::newRow("Tail ,-") << u"890,-"_s << Either << 890_kr;
    QTest::newRow("Tail ,- with a true minus sign") << u"890,\u2212"_s << Either << 890_kr;
    QTest::newRow("Tail ,- with an en dash") << u"1 890,\u2013"_s << Either << 1'890_kr;
    QTest::newRow("Tail ,- of a credit") << u"-890,-"_s << Either << -(890_kr);
    QTest::newRow("Tail .-") << u"890.-"_s << Either << 890_kr;
    QTest::newRow("Word kr before") << u"kr 100"_s << Either << 100_kr;
    QTest::newRow("Word kr. before") << u"kr. 100,00"_s << Either << 100_kr;
    QTest::newRow("Word Kr without a blank") << u"Kr100"_s << Either << 100_kr;
    QTest::newRow("Word kr behind") << u"100,50 kr"_s << Either << 100'50_ore;
    QTest::newRow("Word kr. behind") << u"100,50 kr."_s << Either << 100'50_ore;
    QTest::newRow("Word NOK before") << u"NOK 1 234.50"_s << Either << 123450_ore;
    QTest::newRow("Word NOK behind") << u"1234,50 NOK"_s << Comma << 123450_ore;
    QTest::newRow("Word kr. grown together with the amount") << u"kr.100,00"_s << Either << 100_kr;
    QTest::newRow("Tail ,-- says no øre, not minus") << u"5,--"_s << Either << 5_kr;
    QTest::newRow("Minus before kr") << u"-kr 100"_s << Either << -(100_kr);
    QTest::newRow("Minus after kr") << u"kr -100"_s << Either << -(100_kr);
    QTest::newRow("Tail ,- and kr") << u"kr 890,-"_s << Either << 890_kr;
    QTest::newRow("Largest amount") << u"10 000 000 000 000,00"_s << Comma << Money::fromOre(1'000'000'000'000'000);
}

void AmountsTest::readsAmounts()
{
    QFETCH(QString, text);
    QFETCH(DecimalMark, mark);
    QFETCH(Money, expected);

    const auto result = parse::amount(text, mark);

    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->ore(), expected.ore());
}

void AmountsTest::refusesAmounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DecimalMark>("mark");
    using enum DecimalMark;
    QTest::newRow("Nothing") << QString() << Either;
    QTest::newRow("Blanks") << u" \u00A0"_s << Either;
    QTest::newRow("A sign alone") << u"-"_s << Either;
    QTest::newRow("A comma alone") << u","_s << Either;
    QTest::newRow("kr alone") << u"kr"_s << Either;
    QTest::newRow("Empty brackets") << u"()"_s << Either;
    QTest::newRow("A point and three digits, typed") << u"1.234"_s << Either;
    QTest::newRow("A comma and three digits, typed") << u"1,234"_s << Either;
    QTest::newRow("A point and three zeros, typed") << u"12.000"_s << Either;
    QTest::newRow("Blank thousands, then three decimals") << u"1 234.567"_s << Either;
    QTest::newRow("Fifty kroner or fifty øre") << u"kr.50"_s << Either;
    QTest::newRow("Minus between amount and tail") << u"5-,-"_s << Either;
    QTest::newRow("Brackets twice") << u"((5))"_s << Either;
    QTest::newRow("English thousands in a comma column") << u"12,500"_s << Comma;
    QTest::newRow("Three typed decimals, even with a zero last") << u"1.234,560"_s << Either;
    QTest::newRow("Three decimals") << u"1,005"_s << Comma;
    QTest::newRow("Three decimals with point") << u"12500.005"_s << Point;
    QTest::newRow("Binary noise") << u"12500.000000000002"_s << Point;
    QTest::newRow("Typed decimals in a comma column") << u"9.5"_s << Comma;
    QTest::newRow("Two digits after a thousands mark") << u"1.23,00"_s << Comma;
    QTest::newRow("Four digits before a thousands mark") << u"1234.567,00"_s << Comma;
    QTest::newRow("Two points where decimals are expected") << u"1.2.3"_s << Either;
    QTest::newRow("Thousands mark behind the decimals") << u"1,50.000"_s << Comma;
    QTest::newRow("Thousands mark at the front") << u".123.456"_s << Either;
    QTest::newRow("Two signs") << u"--5"_s << Either;
    QTest::newRow("Sign on both sides") << u"-5-"_s << Either;
    QTest::newRow("Sign in brackets") << u"(-5)"_s << Either;
    QTest::newRow("Open bracket") << u"(5"_s << Either;
    QTest::newRow("Minus in the middle") << u"5-0"_s << Either;
    QTest::newRow("kr on both sides") << u"kr 5 kr"_s << Either;
    QTest::newRow("Another currency") << u"EUR 100"_s << Either;
    QTest::newRow("Percent") << u"12 %"_s << Either;
    QTest::newRow("Scientific") << u"1E5"_s << Either;
    QTest::newRow("Hexadecimal") << u"0x10"_s << Either;
    QTest::newRow("Letters for digits") << u"1O0"_s << Either;
    QTest::newRow("Arabic-Indic digits") << u"\u0661\u0662"_s << Either;
    QTest::newRow("Blanks that part no thousands") << u"12 50"_s << Either;
    QTest::newRow("A date") << u"21.11.2026"_s << Either;
    QTest::newRow("One øre above the largest") << u"10000000000000,01"_s << Comma;
    QTest::newRow("Far above the largest") << u"99999999999999999999"_s << Comma;
    QTest::newRow("A whole line") << u"0"_s.repeated(41) << Comma;
}

void AmountsTest::refusesAmounts()
{
    QFETCH(QString, text);
    QFETCH(DecimalMark, mark);

    const auto result = parse::amount(text, mark);

    QVERIFY2(!result, result ? qPrintable(fmt::plain(*result)) : "");
    QCOMPARE(result.error().kind, ErrorKind::BadInput);
    QVERIFY(result.error().message.contains(text.left(40)));
}

void AmountsTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("Two readings") << u"1.234"_s << u"two ways"_s;
    QTest::newRow("Too many decimals") << u"12.3456"_s << u"two decimals"_s;
    QTest::newRow("No amount") << u"abc"_s << u"not an amount"_s;
    QTest::newRow("Too large") << u"10000000000001"_s << u"larger than"_s;
}

void AmountsTest::saysWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, part);

    const auto result = parse::amount(text, DecimalMark::Either);

    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(part), qPrintable(result.error().message));
}

void AmountsTest::plainAmounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<Money>("expected");
    QTest::newRow("Two decimals") << u"12500.00"_s << true << 12'500_kr;
    QTest::newRow("One decimal") << u"12500.5"_s << true << 1'250'050_ore;
    QTest::newRow("No decimals") << u"12500"_s << true << 12'500_kr;
    QTest::newRow("Three digits after the point are decimals") << u"1.234"_s << false << Money();
    QTest::newRow("Negative") << u"-0.05"_s << true << -(5_ore);
    QTest::newRow("Comma") << u"12500,00"_s << false << Money();
    QTest::newRow("Thousands mark") << u"12,500.00"_s << false << Money();
    QTest::newRow("Blank") << u"12 500.00"_s << false << Money();
    QTest::newRow("No-break blank") << u"12\u00A0500.00"_s << false << Money();
    QTest::newRow("Word") << u"kr12500"_s << false << Money();
    QTest::newRow("Brackets") << u"(5)"_s << false << Money();
    QTest::newRow("Sign behind") << u"5-"_s << false << Money();
    QTest::newRow("Plus") << u"+5"_s << false << Money();
    QTest::newRow("True minus sign") << u"\u2212" u"5"_s << false << Money();
    QTest::newRow("Point without decimals") << u"5."_s << false << Money();
    QTest::newRow("Point first") << u".5"_s << false << Money();
    QTest::newRow("Empty") << QString() << false << Money();
    QTest::newRow("Too large") << u"10000000000000.01"_s << false << Money();
}

void AmountsTest::plainAmounts()
{
    QFETCH(QString, text);
    QFETCH(bool, accepted);
    QFETCH(Money, expected);

    const auto result = parse::plainAmount(text);

    QCOMPARE(result.ok(), accepted);
    if (result)
        QCOMPARE(result->ore(), expected.ore());
}

void AmountsTest::percents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("bp");
    QTest::newRow("Comma") << u"12,25"_s << 1225;
    QTest::newRow("Point") << u"12.25"_s << 1225;
    QTest::newRow("Whole") << u"8"_s << 800;
    QTest::newRow("With the sign") << u"12,25 %"_s << 1225;
    QTest::newRow("With the sign and a no-break blank") << u"12,25\u00A0%"_s << 1225;
    QTest::newRow("Zero") << u"0"_s << 0;
    QTest::newRow("The ceiling") << u"1000"_s << 100'000;
    QTest::newRow("Above the ceiling") << u"1000,01"_s << -1;
    QTest::newRow("Negative") << u"-1"_s << -1;
    QTest::newRow("Three decimals") << u"1,234"_s << -1;
    QTest::newRow("Blank inside") << u"1 2"_s << -1;
    QTest::newRow("Two signs") << u"5 %%"_s << -1;
    QTest::newRow("Only the sign") << u"%"_s << -1;
    QTest::newRow("Words") << u"tolv"_s << -1;
}

void AmountsTest::percents()
{
    QFETCH(QString, text);
    QFETCH(int, bp);

    const auto result = parse::percent(text);

    QCOMPARE(result.ok(), bp >= 0);
    if (result)
        QCOMPARE(result->bp(), bp);
}

void AmountsTest::writesAmounts_data()
{
    QTest::addColumn<qint64>("ore");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("kroner");
    QTest::addColumn<QString>("plain");
    QTest::newRow("Zero") << qint64(0) << u"0,00"_s << u"kr\u00A0" u"0,00"_s << u"0.00"_s;
    QTest::newRow("Five øre") << qint64(5) << u"0,05"_s << u"kr\u00A0" u"0,05"_s << u"0.05"_s;
    QTest::newRow("Minus five øre") << qint64(-5) << u"\u2212" u"0,05"_s << u"\u2212kr\u00A0" u"0,05"_s << u"-0.05"_s;
    QTest::newRow("Three digits have no mark") << qint64(99'999) << u"999,99"_s << u"kr\u00A0" u"999,99"_s << u"999.99"_s;
    QTest::newRow("Four digits have one") << qint64(123'450) << u"1\u00A0234,50"_s << u"kr\u00A0" u"1\u00A0234,50"_s << u"1234.50"_s;
    QTest::newRow("A credit of millions") << qint64(-123'456'789) << u"\u2212" u"1\u00A0234\u00A0567,89"_s
                                          << u"\u2212kr\u00A0" u"1\u00A0234\u00A0567,89"_s << u"-1234567.89"_s;
    QTest::newRow("The smallest number there is") << std::numeric_limits<qint64>::min()
                                                  << u"\u2212" u"92\u00A0233\u00A0720\u00A0368\u00A0547\u00A0758,08"_s
                                                  << u"\u2212kr\u00A0" u"92\u00A0233\u00A0720\u00A0368\u00A0547\u00A0758,08"_s
                                                  << u"-92233720368547758.08"_s;
}

void AmountsTest::writesAmounts()
{
    QFETCH(qint64, ore);
    QFETCH(QString, amount);
    QFETCH(QString, kroner);
    QFETCH(QString, plain);

    QCOMPARE(fmt::amount(Money::fromOre(ore)), amount);
    QCOMPARE(fmt::kroner(Money::fromOre(ore)), kroner);
    QCOMPARE(fmt::plain(Money::fromOre(ore)), plain);
}

void AmountsTest::writesPercents()
{
    QCOMPARE(fmt::percent(Rate::basisPoints(1225)), u"12,25"_s);
    QCOMPARE(fmt::percent(Rate::basisPoints(800)), u"8,00"_s);
    QCOMPARE(fmt::percent(Rate::basisPoints(5)), u"0,05"_s);
    QCOMPARE(fmt::percent(Rate::basisPoints(-25)), u"\u2212" u"0,25"_s);
    QCOMPARE(fmt::plainPercent(Rate::basisPoints(1225)), u"12.25"_s);
    QCOMPARE(fmt::plainPercent(Rate::basisPoints(-25)), u"-0.25"_s);
}

void AmountsTest::whatIsWrittenIsReadBack()
{
    QRandomGenerator64 random(42);
    for (int i = 0; i < 5000; ++i) {
        const qint64 size = static_cast<qint64>(random.generate() % 1'000'000'000'000'001u) >> (i % 50);
        const Money money = Money::fromOre(i % 2 == 0 ? size : -size);

        const auto amount = parse::amount(fmt::amount(money), DecimalMark::Either);
        const auto kroner = parse::amount(fmt::kroner(money), DecimalMark::Comma);
        const auto plain = parse::plainAmount(fmt::plain(money));

        QVERIFY2(amount && kroner && plain, qPrintable(fmt::plain(money)));
        QCOMPARE(amount->ore(), money.ore());
        QCOMPARE(kroner->ore(), money.ore());
        QCOMPARE(plain->ore(), money.ore());
    }
}

void AmountsTest::randomTextNeverPassesByAccident()
{
    // An oracle that knows only digits and where the last mark stands must agree with whatever is accepted.
    QRandomGenerator random(7);
    const QString signs = u"0123456789  ,.-+()kr"_s;
    int accepted = 0;
    for (int i = 0; i < 100'000; ++i) {
        QString text;
        for (int n = 1 + random.bounded(9); n > 0; --n)
            text.append(signs[random.bounded(static_cast<int>(signs.size()))]);
        for (const DecimalMark mark : {DecimalMark::Comma, DecimalMark::Point, DecimalMark::Either}) {
            const auto result = parse::amount(text, mark);
            if (!result)
                continue;
            ++accepted;
            QVERIFY2(result->ore() == bluntReading(text, mark), qPrintable(text));
        }
    }
    QVERIFY(accepted > 1000);
}

QTEST_GUILESS_MAIN(AmountsTest)
#include "tst_amounts.moc"
