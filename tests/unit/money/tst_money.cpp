// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/money.h"
#include "core/money/rounding.h"

#include <QRandomGenerator64>
#include <QTest>

#include <limits>
#include <string>

namespace {

constexpr qint64 largest = std::numeric_limits<qint64>::max();

/// A whole number as decimal digits, arithmetic as taught in school: slow, and nothing like the code it checks.
class PaperNumber
{
public:
    explicit PaperNumber(quint64 value) : m_digits(std::to_string(value)) {}

    PaperNumber times(const PaperNumber &other) const
    {
        std::string out(m_digits.size() + other.m_digits.size(), '0');
        for (size_t i = m_digits.size(); i-- > 0;) {
            int carry = 0;
            for (size_t j = other.m_digits.size(); j-- > 0;) {
                const int sum = out[i + j + 1] - '0' + (m_digits[i] - '0') * (other.m_digits[j] - '0') + carry;
                out[i + j + 1] = static_cast<char>('0' + sum % 10);
                carry = sum / 10;
            }
            out[i] = static_cast<char>(out[i] + carry);
        }
        return PaperNumber(std::move(out));
    }

    /// Long division, digit by digit; `upFromHalf` adds one when the rest is at least half the divisor.
    std::string dividedBy(quint64 divisor, bool upFromHalf) const
    {
        std::string quotient;
        PaperNumber rest{std::string("0")};
        const PaperNumber by(divisor);
        for (const char digit : m_digits) {
            rest = PaperNumber(rest.m_digits + digit);
            char count = '0';
            while (!rest.isLessThan(by)) {
                rest = rest.minus(by);
                ++count;
            }
            quotient += count;
        }
        if (upFromHalf && !rest.times(PaperNumber(2)).isLessThan(by)) {
            size_t at = quotient.size();
            while (at > 0 && quotient[at - 1] == '9')
                quotient[--at] = '0';
            if (at == 0)
                quotient.insert(quotient.begin(), '1');
            else
                ++quotient[at - 1];
        }
        return PaperNumber(quotient).m_digits;
    }

private:
    explicit PaperNumber(std::string digits) : m_digits(std::move(digits))
    {
        m_digits.erase(0, std::min(m_digits.find_first_not_of('0'), m_digits.size() - 1));
    }

    bool isLessThan(const PaperNumber &other) const
    {
        if (m_digits.size() != other.m_digits.size())
            return m_digits.size() < other.m_digits.size();
        return m_digits < other.m_digits;
    }

    PaperNumber minus(const PaperNumber &other) const
    {
        std::string out = m_digits;
        int borrow = 0;
        for (size_t i = 0; i < out.size(); ++i) {
            const size_t at = out.size() - 1 - i;
            const int take = i < other.m_digits.size() ? other.m_digits[other.m_digits.size() - 1 - i] - '0' : 0;
            const int left = out[at] - '0' - take - borrow;
            borrow = left < 0 ? 1 : 0;
            out[at] = static_cast<char>('0' + left + borrow * 10);
        }
        return PaperNumber(std::move(out));
    }

    std::string m_digits;
};

std::string onPaper(qint64 value, qint64 numerator, qint64 denominator, Rounding rounding)
{
    const auto size = [](qint64 n) { return n < 0 ? static_cast<quint64>(-(n + 1)) + 1 : static_cast<quint64>(n); };
    const std::string quotient = PaperNumber(size(value)).times(PaperNumber(size(numerator)))
                                     .dividedBy(static_cast<quint64>(denominator), rounding == Rounding::HalfUp);
    return (value < 0) != (numerator < 0) && quotient != "0" ? "-" + quotient : quotient;
}

} // namespace

/// Holds the promises of core/money about counting: whole øre and named rounding.
class MoneyTest : public QObject
{
    Q_OBJECT

private slots:
    void sums();
    void mulDivNamesItsRounding_data();
    void mulDivNamesItsRounding();
    void mulDivAgreesWithPaper();
    void interestOfPublishedExamples_data();
    void interestOfPublishedExamples();
    void wholeKroner();
};

void MoneyTest::sums()
{
    Money sum = 10_kr;
    sum += 50_ore;
    sum -= 1_kr;

    QCOMPARE(sum, Money::fromOre(950));
    QCOMPARE(-sum, Money::fromOre(-950));
    QCOMPARE(1_kr + 2_ore - 3_kr, Money::fromOre(-198));
    QVERIFY(Money().isZero());
    QVERIFY((1_ore).isPositive() && !(1_ore).isNegative());
    QVERIFY((-(1_ore)).isNegative());
    QVERIFY(99_ore < 1_kr);
}

void MoneyTest::mulDivNamesItsRounding_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<qint64>("halfUp");
    QTest::addColumn<qint64>("down");
    QTest::newRow("Even share") << qint64(100) << qint64(1) << qint64(4) << qint64(25) << qint64(25);
    QTest::newRow("Just under half") << qint64(149) << qint64(1) << qint64(100) << qint64(1) << qint64(1);
    QTest::newRow("Exactly half goes up") << qint64(150) << qint64(1) << qint64(100) << qint64(2) << qint64(1);
    QTest::newRow("Half of an odd divisor does not exist") << qint64(1) << qint64(1) << qint64(3) << qint64(0) << qint64(0);
    QTest::newRow("Two thirds") << qint64(2) << qint64(1) << qint64(3) << qint64(1) << qint64(0);
    QTest::newRow("Negative half goes away from zero") << qint64(-150) << qint64(1) << qint64(100) << qint64(-2) << qint64(-1);
    QTest::newRow("Two negatives") << qint64(-150) << qint64(-1) << qint64(100) << qint64(2) << qint64(1);
    QTest::newRow("Nothing") << qint64(0) << qint64(12345) << qint64(7) << qint64(0) << qint64(0);
    QTest::newRow("Divisor one") << largest << qint64(1) << qint64(1) << largest << largest;
    QTest::newRow("Past 64 bits between") << largest << qint64(1000) << qint64(1000) << largest << largest;
    QTest::newRow("Largest divisor") << largest << largest << largest << largest << largest;
    QTest::newRow("Smallest value") << std::numeric_limits<qint64>::min() << qint64(1) << qint64(2)
                                    << qint64(-4611686018427387904) << qint64(-4611686018427387904);
}

void MoneyTest::mulDivNamesItsRounding()
{
    QFETCH(qint64, value);
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(qint64, halfUp);
    QFETCH(qint64, down);

    QCOMPARE(mulDiv(value, numerator, denominator, Rounding::HalfUp), halfUp);
    QCOMPARE(mulDiv(value, numerator, denominator, Rounding::Down), down);
    QCOMPARE(share(Money::fromOre(value), numerator, denominator, Rounding::HalfUp).ore(), halfUp);
}

void MoneyTest::mulDivAgreesWithPaper()
{
    QRandomGenerator64 random(20261121);
    const auto draw = [&random](int bits) { return static_cast<qint64>(random.generate() >> (64 - bits)); };

    for (int i = 0; i < 2000; ++i) {
        const qint64 denominator = 1 + draw(1 + i % 62);
        // The result stays within 63 bits as long as one factor is no larger than the denominator.
        const qint64 numerator = static_cast<qint64>(random.generate() % (static_cast<quint64>(denominator) + 1));
        const qint64 value = draw(1 + (i * 7) % 62) * (i % 3 == 0 ? -1 : 1);
        const Rounding rounding = i % 2 == 0 ? Rounding::HalfUp : Rounding::Down;

        const qint64 result = mulDiv(value, numerator, denominator, rounding);

        const std::string expected = onPaper(value, numerator, denominator, rounding);
        const QByteArray place = QByteArray::number(value) + " * " + QByteArray::number(numerator) + " / "
            + QByteArray::number(denominator);
        QVERIFY2(std::to_string(result) == expected, place.constData());
    }
}

void MoneyTest::interestOfPublishedExamples_data()
{
    QTest::addColumn<Money>("base");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("bp");
    QTest::addColumn<Money>("expected");
    QTest::newRow("76 kr, second half of 2021, 8 percent") << 76_kr << 176 << 800 << 293_ore;
    QTest::newRow("76 kr, first half of 2022, 8,5 percent") << 76_kr << 111 << 850 << 196_ore;
    QTest::newRow("116 kr, first half of 2022, 8,5 percent") << 116_kr << 181 << 850 << 489_ore;
    QTest::newRow("116 kr, second half of 2022, 9,25 percent") << 116_kr << 49 << 925 << 144_ore;
    QTest::newRow("116 kr, December 2021, 8 percent") << 116_kr << 24 << 800 << 61_ore;
    QTest::newRow("10 000 kr, ninety days of 365, 8 percent") << 10'000_kr << 90 << 800 << 197'26_ore;
    QTest::newRow("10 000 kr, thirty days, 12,5 percent") << 10'000_kr << 30 << 1250 << 102'74_ore;
}

void MoneyTest::interestOfPublishedExamples()
{
    QFETCH(Money, base);
    QFETCH(int, days);
    QFETCH(int, bp);
    QFETCH(Money, expected);

    QCOMPARE(share(base, qint64(days) * bp, qint64(365) * 10'000, Rounding::HalfUp), expected);
}

void MoneyTest::wholeKroner()
{
    QCOMPARE(toWholeKroner(1'342'99_ore, Rounding::Down), 1'342_kr);
    QCOMPARE(toWholeKroner(1'342'50_ore, Rounding::HalfUp), 1'343_kr);
    QCOMPARE(toWholeKroner(1'342'49_ore, Rounding::HalfUp), 1'342_kr);
    QCOMPARE(toWholeKroner(-(50_ore), Rounding::Down), Money());
}

QTEST_GUILESS_MAIN(MoneyTest)
#include "tst_money.moc"
