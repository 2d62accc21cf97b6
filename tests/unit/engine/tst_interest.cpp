// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "core/engine/interest.h"

#include <QRandomGenerator>

using namespace engine;
using namespace Qt::StringLiterals;

namespace {

struct Line
{
    QDate from;
    QDate to;
    int days;
    qint64 base;
    int bp;
    int yearDays;
    qint64 amount;
};
using Lines = QList<Line>;

std::vector<InterestLine> interest(Money principal, QDate due, QDate to, const std::vector<BaseReduction> &paid = {},
                                   std::optional<Rate> agreed = {}, DayCount dayCount = DayCount::Calendar)
{
    auto lines = lateInterest(principal, due, to, paid, agreed, dayCount, cases::law());
    if (!lines)
        qFatal("%s", qPrintable(lines.error().message));
    return *std::move(lines);
}

} // namespace

Q_DECLARE_METATYPE(Lines)

class TestInterest : public QObject
{
    Q_OBJECT

private slots:
    void statutoryLines_data();
    void statutoryLines();
    void agreedRate_data();
    void agreedRate();
    void fixedYearOfOtherSystems();
    void partPayments_data();
    void partPayments();
    void severalPaymentsOnOneDayAreOneChange();
    void refundRaisesTheBaseAgain();
    void settledBaseNeedsNoRate();
    void unknownRateIsRefused_data();
    void unknownRateIsRefused();
    void linesCoverEveryDayOnce();
    void orderOfPaymentsDoesNotMatter();
    void moreDaysNeverMeanLess();
};

void TestInterest::statutoryLines_data()
{
    QTest::addColumn<Money>("principal");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<Lines>("expected");
    // Published examples count from a stated first day: the due date is the day before it.
    QTest::newRow("Tax Administration: 76 from 2021-07-09 to 2021-12-31")
        << 76_kr << QDate(2021, 7, 8) << QDate(2021, 12, 31)
        << Lines{{{2021, 7, 9}, {2021, 12, 31}, 176, 7600, 800, 365, 293}};
    QTest::newRow("Tax Administration: 76 from 2022-01-01 to 2022-04-21")
        << 76_kr << QDate(2021, 12, 31) << QDate(2022, 4, 21)
        << Lines{{{2022, 1, 1}, {2022, 4, 21}, 111, 7600, 850, 365, 196}};
    QTest::newRow("Tax Administration: 76 across the new year, two lines")
        << 76_kr << QDate(2021, 7, 8) << QDate(2022, 4, 21)
        << Lines{{{2021, 7, 9}, {2021, 12, 31}, 176, 7600, 800, 365, 293},
                 {{2022, 1, 1}, {2022, 4, 21}, 111, 7600, 850, 365, 196}};
    QTest::newRow("Tax Administration: 116 from 2021-12-08 to 2022-08-18, three lines")
        << 116_kr << QDate(2021, 12, 7) << QDate(2022, 8, 18)
        << Lines{{{2021, 12, 8}, {2021, 12, 31}, 24, 11600, 800, 365, 61},
                 {{2022, 1, 1}, {2022, 6, 30}, 181, 11600, 850, 365, 489},
                 {{2022, 7, 1}, {2022, 8, 18}, 49, 11600, 925, 365, 144}};
    QTest::newRow("W01: due 2025-06-15, half a month at each rate")
        << 10'000_kr << QDate(2025, 6, 15) << QDate(2025, 7, 15)
        << Lines{{{2025, 6, 16}, {2025, 6, 30}, 15, 1'000'000, 1250, 365, 5137},
                 {{2025, 7, 1}, {2025, 7, 15}, 15, 1'000'000, 1225, 365, 5034}};
    QTest::newRow("W02: nothing on the due date") << 10'000_kr << QDate(2025, 6, 15) << QDate(2025, 6, 15) << Lines{};
    QTest::newRow("nothing before the due date") << 10'000_kr << QDate(2025, 6, 15) << QDate(2025, 6, 1) << Lines{};
    QTest::newRow("one day, the day after the due date")
        << 10'000_kr << QDate(2025, 6, 15) << QDate(2025, 6, 16)
        << Lines{{{2025, 6, 16}, {2025, 6, 16}, 1, 1'000'000, 1250, 365, 342}};
    QTest::newRow("W07: leap year counts 366 (ministry 2006-06-26)")
        << 25'000_kr << QDate(2024, 3, 1) << QDate(2024, 4, 15)
        << Lines{{{2024, 3, 2}, {2024, 4, 15}, 45, 2'500'000, 1250, 366, 38422}};
    QTest::newRow("29 February is a day like any other")
        << 10'000_kr << QDate(2024, 2, 28) << QDate(2024, 3, 1)
        << Lines{{{2024, 2, 29}, {2024, 3, 1}, 2, 1'000'000, 1250, 366, 683}};
    QTest::newRow("§ 3: a half-year is its own line also when the new rate is the same")
        << 10'000_kr << QDate(2024, 6, 15) << QDate(2024, 7, 15)
        << Lines{{{2024, 6, 16}, {2024, 6, 30}, 15, 1'000'000, 1250, 366, 5123},
                 {{2024, 7, 1}, {2024, 7, 15}, 15, 1'000'000, 1250, 366, 5123}};
    QTest::newRow("nothing owed, no lines") << 0_kr << QDate(2024, 6, 15) << QDate(2024, 7, 15) << Lines{};
    QTest::newRow("no due date, no lines") << 100_kr << QDate() << QDate(2024, 7, 15) << Lines{};
}

void TestInterest::statutoryLines()
{
    QFETCH(Money, principal);
    QFETCH(QDate, due);
    QFETCH(QDate, to);
    QFETCH(Lines, expected);

    const auto lines = interest(principal, due, to);

    QCOMPARE(lines.size(), size_t(expected.size()));
    Money total;
    for (size_t i = 0; i < lines.size(); ++i) {
        const Line &want = expected[qsizetype(i)];
        QCOMPARE(lines[i].from, want.from);
        QCOMPARE(lines[i].to, want.to);
        QCOMPARE(lines[i].days, want.days);
        QCOMPARE(lines[i].base.ore(), want.base);
        QCOMPARE(lines[i].rate.bp(), want.bp);
        QCOMPARE(lines[i].yearDays, want.yearDays);
        QCOMPARE(lines[i].amount.ore(), want.amount);
        total += Money::fromOre(want.amount);
    }
    QCOMPARE(sum(lines), total);
}

void TestInterest::agreedRate_data()
{
    QTest::addColumn<Money>("principal");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("bp");
    QTest::addColumn<Money>("total");
    QTest::newRow("360-day year would give 200.00") << 10'000_kr << QDate(2025, 1, 31) << 90 << 800 << 197'26_ore;
    QTest::newRow("compounding: up to the new year") << 1'000_kr << QDate(2010, 9, 26) << 96 << 500 << 13'15_ore;
    QTest::newRow("compounding would give 32.48") << 1'000_kr << QDate(2010, 9, 26) << 234 << 500 << 32'05_ore;
    QTest::newRow("part periods 107 + 76 days, 0.53 + 0.37") << 35_kr << QDate(2010, 9, 15) << 183 << 512 << 90_ore;
    QTest::newRow("100 for 15 days at 10 percent") << 100_kr << QDate(2025, 1, 31) << 15 << 1000 << 41_ore;
    QTest::newRow("a rate of nothing") << 100_kr << QDate(2025, 1, 31) << 15 << 0 << 0_ore;
    QTest::newRow("beyond every known rate") << 10'000_kr << QDate(2030, 1, 31) << 90 << 800 << 197'26_ore;
}

void TestInterest::agreedRate()
{
    QFETCH(Money, principal);
    QFETCH(QDate, due);
    QFETCH(int, days);
    QFETCH(int, bp);
    QFETCH(Money, total);

    const auto lines = interest(principal, due, due.addDays(days), {}, Rate::basisPoints(bp));

    QCOMPARE(sum(lines), total);
    for (const InterestLine &line : lines)
        QCOMPARE(line.from.year(), line.to.year());
}

void TestInterest::fixedYearOfOtherSystems()
{
    const auto lines = interest(25'000_kr, QDate(2024, 3, 1), QDate(2024, 4, 15), {}, {}, DayCount::Fixed365);

    QCOMPARE(sum(lines), 385'27_ore);
    QCOMPARE(lines.front().yearDays, 365);
}

void TestInterest::partPayments_data()
{
    QTest::addColumn<QList<qint64>>("amounts");
    QTest::addColumn<QDate>("paid");
    QTest::addColumn<Lines>("expected");
    const QDate due(2025, 6, 15);
    QTest::newRow("the day of payment still bears interest on the whole")
        << QList<qint64>{400'000} << QDate(2025, 6, 20)
        << Lines{{{2025, 6, 16}, {2025, 6, 20}, 5, 1'000'000, 1250, 365, 1712},
                 {{2025, 6, 21}, {2025, 6, 30}, 10, 600'000, 1250, 365, 2055},
                 {{2025, 7, 1}, {2025, 7, 15}, 15, 600'000, 1225, 365, 3021}};
    QTest::newRow("paid the day after the due date: one day on the whole")
        << QList<qint64>{400'000} << QDate(2025, 6, 16)
        << Lines{{{2025, 6, 16}, {2025, 6, 16}, 1, 1'000'000, 1250, 365, 342},
                 {{2025, 6, 17}, {2025, 6, 30}, 14, 600'000, 1250, 365, 2877},
                 {{2025, 7, 1}, {2025, 7, 15}, 15, 600'000, 1225, 365, 3021}};
    QTest::newRow("paid on the due date: never late on that part")
        << QList<qint64>{400'000} << due
        << Lines{{{2025, 6, 16}, {2025, 6, 30}, 15, 600'000, 1250, 365, 3082},
                 {{2025, 7, 1}, {2025, 7, 15}, 15, 600'000, 1225, 365, 3021}};
    QTest::newRow("paid before the due date")
        << QList<qint64>{400'000} << QDate(2025, 5, 1)
        << Lines{{{2025, 6, 16}, {2025, 6, 30}, 15, 600'000, 1250, 365, 3082},
                 {{2025, 7, 1}, {2025, 7, 15}, 15, 600'000, 1225, 365, 3021}};
    QTest::newRow("paid on the last day of a half-year: one split, not two")
        << QList<qint64>{400'000} << QDate(2025, 6, 30)
        << Lines{{{2025, 6, 16}, {2025, 6, 30}, 15, 1'000'000, 1250, 365, 5137},
                 {{2025, 7, 1}, {2025, 7, 15}, 15, 600'000, 1225, 365, 3021}};
    QTest::newRow("paid in full: interest stops the day after")
        << QList<qint64>{1'000'000} << QDate(2025, 6, 20)
        << Lines{{{2025, 6, 16}, {2025, 6, 20}, 5, 1'000'000, 1250, 365, 1712}};
    QTest::newRow("paid too much: no negative interest")
        << QList<qint64>{1'000'000, 5'000} << QDate(2025, 6, 20)
        << Lines{{{2025, 6, 16}, {2025, 6, 20}, 5, 1'000'000, 1250, 365, 1712}};
    QTest::newRow("paid after the last day asked for")
        << QList<qint64>{400'000} << QDate(2025, 7, 16)
        << Lines{{{2025, 6, 16}, {2025, 6, 30}, 15, 1'000'000, 1250, 365, 5137},
                 {{2025, 7, 1}, {2025, 7, 15}, 15, 1'000'000, 1225, 365, 5034}};
}

void TestInterest::partPayments()
{
    QFETCH(QList<qint64>, amounts);
    QFETCH(QDate, paid);
    QFETCH(Lines, expected);
    std::vector<BaseReduction> reductions;
    for (const qint64 amount : amounts)
        reductions.push_back({paid, Money::fromOre(amount)});

    const auto lines = interest(10'000_kr, QDate(2025, 6, 15), QDate(2025, 7, 15), reductions);

    QCOMPARE(lines.size(), size_t(expected.size()));
    for (size_t i = 0; i < lines.size(); ++i) {
        const Line &want = expected[qsizetype(i)];
        QCOMPARE(lines[i].from, want.from);
        QCOMPARE(lines[i].to, want.to);
        QCOMPARE(lines[i].days, want.days);
        QCOMPARE(lines[i].base.ore(), want.base);
        QCOMPARE(lines[i].amount.ore(), want.amount);
    }
}

void TestInterest::severalPaymentsOnOneDayAreOneChange()
{
    const QDate day(2025, 6, 20);

    const auto parts = interest(10'000_kr, QDate(2025, 6, 15), QDate(2025, 6, 30), {{day, 100_kr}, {day, 200_kr}, {day, 700_kr}});
    const auto whole = interest(10'000_kr, QDate(2025, 6, 15), QDate(2025, 6, 30), {{day, 1000_kr}});

    QCOMPARE(parts, whole);
    QCOMPARE(parts.size(), size_t(2));
    // A lost day at the split would give 60 + 59 days and 26.04 (120 days, half paid after 60).
    const auto split = interest(1000_kr, QDate(2023, 1, 31), QDate(2023, 5, 31), {{QDate(2023, 4, 1), 500_kr}}, Rate::basisPoints(1062));
    QCOMPARE(split.front().days + split.back().days, 120);
    QCOMPARE(sum(split), 26'19_ore);
}

void TestInterest::refundRaisesTheBaseAgain()
{
    const auto lines = interest(1'000_kr, QDate(2025, 6, 15), QDate(2025, 6, 30),
                                {{QDate(2025, 6, 17), 1'000_kr}, {QDate(2025, 6, 20), -300_kr}});

    QCOMPARE(lines.size(), size_t(2));
    QCOMPARE(lines[1].from, QDate(2025, 6, 21));
    QCOMPARE(lines[1].base, 300_kr);
}

void TestInterest::settledBaseNeedsNoRate()
{
    const auto lines = lateInterest(1'000_kr, QDate(2026, 6, 15), QDate(2030, 1, 1),
                                    std::vector<BaseReduction>{{QDate(2026, 12, 31), 1'000_kr}}, {}, DayCount::Calendar,
                                    cases::law());

    QVERIFY(lines.ok());
    QCOMPARE(lines->back().to, QDate(2026, 12, 31));
}

void TestInterest::unknownRateIsRefused_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("rule");
    QTest::newRow("the first day of 2027") << QDate(2026, 11, 1) << QDate(2027, 1, 1) << u"rate.missing.late_interest"_s;
    QTest::newRow("a claim older than the series") << QDate(2005, 1, 1) << QDate(2008, 1, 1) << u"rate.unknown.late_interest"_s;
}

void TestInterest::unknownRateIsRefused()
{
    QFETCH(QDate, due);
    QFETCH(QDate, to);
    QFETCH(QString, rule);

    const auto lines = lateInterest(1'000_kr, due, to, {}, {}, DayCount::Calendar, cases::law());

    QVERIFY(!lines.ok());
    QCOMPARE(lines.error().rule, rule);
    QVERIFY(lateInterest(1'000_kr, due, to, {}, Rate::basisPoints(900), DayCount::Calendar, cases::law()).ok());
}

void TestInterest::linesCoverEveryDayOnce()
{
    QRandomGenerator random(20261121);
    for (int round = 0; round < 2000; ++round) {
        const QDate due = QDate(2008, 1, 1).addDays(random.bounded(6500));
        const QDate to = std::min(QDate(2026, 12, 31), due.addDays(random.bounded(1500)));
        const Money principal = Money::fromOre(random.bounded(1, 100'000'000));
        std::vector<BaseReduction> paid;
        Money left = principal;
        for (int i = random.bounded(5); i > 0 && left > 100_ore; --i) {
            const Money part = Money::fromOre(random.bounded(qint64(1), left.ore()));
            paid.push_back({due.addDays(random.bounded(-20, 900)), part});
            left -= part;
        }

        const auto lines = interest(principal, due, to, paid);

        int days = 0;
        QDate expected = due.addDays(1);
        for (const InterestLine &line : lines) {
            QCOMPARE(line.from, expected);
            QCOMPARE(int(line.from.daysTo(line.to)) + 1, line.days);
            QVERIFY(line.base.isPositive());
            QCOMPARE(line.from.year(), line.to.year());
            expected = line.to.addDays(1);
            days += line.days;
        }
        QCOMPARE(days, std::max(0, int(due.daysTo(to))));
    }
}

void TestInterest::orderOfPaymentsDoesNotMatter()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        const QDate due(2023, 1, 1);
        std::vector<BaseReduction> paid;
        for (int i = 0; i < 6; ++i)
            paid.push_back({due.addDays(random.bounded(700)), Money::fromOre(random.bounded(1, 20'000))});
        std::vector<BaseReduction> shuffled = paid;
        std::shuffle(shuffled.begin(), shuffled.end(), random);

        const auto one = interest(1'500_kr, due, QDate(2025, 3, 1), paid);
        const auto other = interest(1'500_kr, due, QDate(2025, 3, 1), shuffled);

        QCOMPARE(one, other);
    }
}

void TestInterest::moreDaysNeverMeanLess()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 300; ++round) {
        const QDate due = QDate(2019, 1, 1).addDays(random.bounded(1800));
        const Money principal = Money::fromOre(random.bounded(1, 5'000'000));
        Money before;
        for (int days = 0; days < 400; days += 1 + random.bounded(20)) {
            const Money now = sum(interest(principal, due, due.addDays(days)));
            QVERIFY2(now >= before, qPrintable(due.toString(Qt::ISODate)));
            before = now;
        }
    }
}

QTEST_GUILESS_MAIN(TestInterest)
#include "tst_interest.moc"
