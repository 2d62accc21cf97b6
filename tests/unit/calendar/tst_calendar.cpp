// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar.h"
#include "core/calendar/dateformat.h"

#include <QMap>
#include <QTest>

#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

/// The holidays that are not Sundays by nature, written by hand from printed calendars: January 1,
/// Maundy Thursday, Good Friday, Easter Monday, May 1, May 17, Ascension Day, Whit Monday, December 25 and 26.
const QMap<int, std::array<const char *, 10>> printedHolidays{
    {2024, {"01-01", "03-28", "03-29", "04-01", "05-01", "05-17", "05-09", "05-20", "12-25", "12-26"}},
    {2025, {"01-01", "04-17", "04-18", "04-21", "05-01", "05-17", "05-29", "06-09", "12-25", "12-26"}},
    {2026, {"01-01", "04-02", "04-03", "04-06", "05-01", "05-17", "05-14", "05-25", "12-25", "12-26"}},
    {2027, {"01-01", "03-25", "03-26", "03-29", "05-01", "05-17", "05-06", "05-17", "12-25", "12-26"}},
    {2028, {"01-01", "04-13", "04-14", "04-17", "05-01", "05-17", "05-25", "06-05", "12-25", "12-26"}},
};

} // namespace

/// Holds the promises of core/calendar: holidays, bank days, deadlines, typed dates.
class CalendarTest : public QObject
{
    Q_OBJECT

private slots:
    void easterFallsOnPublishedDays_data();
    void easterFallsOnPublishedDays();
    void everyDayOfFiveYearsAgreesWithThePrintedTable_data();
    void everyDayOfFiveYearsAgreesWithThePrintedTable();
    void deadlineMovesToABankDay_data();
    void deadlineMovesToABankDay();
    void movingIsConsistentForTenYears();
    void noDateIsNoBankDay();
    void monthsAreAdded_data();
    void monthsAreAdded();
    void yearsAndHalves();
    void typedDates_data();
    void typedDates();
    void typedDatesRefused_data();
    void typedDatesRefused();
    void isoDates_data();
    void isoDates();
    void writtenDates();
    void writtenDatesAreReadBack();
};

void CalendarTest::easterFallsOnPublishedDays_data()
{
    QTest::addColumn<QDate>("expected");
    QTest::newRow("Earliest possible, 1818") << QDate(1818, 3, 22);
    QTest::newRow("Latest possible, 1943") << QDate(1943, 4, 25);
    QTest::newRow("2000") << QDate(2000, 4, 23);
    QTest::newRow("2008, one of the earliest") << QDate(2008, 3, 23);
    QTest::newRow("2011, one of the latest") << QDate(2011, 4, 24);
    QTest::newRow("2038, latest again") << QDate(2038, 4, 25);
    QTest::newRow("2049") << QDate(2049, 4, 18);
    QTest::newRow("2076") << QDate(2076, 4, 19);
}

void CalendarTest::easterFallsOnPublishedDays()
{
    QFETCH(QDate, expected);

    QCOMPARE(calendar::easterSunday(expected.year()), expected);
}

void CalendarTest::everyDayOfFiveYearsAgreesWithThePrintedTable_data()
{
    QTest::addColumn<int>("year");
    for (auto it = printedHolidays.begin(); it != printedHolidays.end(); ++it)
        QTest::addRow("%d (helligdagsfredloven § 2)", it.key()) << it.key();
}

void CalendarTest::everyDayOfFiveYearsAgreesWithThePrintedTable()
{
    QFETCH(int, year);
    std::set<QString> printed;
    for (const char *day : printedHolidays.value(year))
        printed.insert(QString::fromLatin1(day));

    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        const bool holiday = day.dayOfWeek() == 7 || printed.contains(day.toString(u"MM-dd"));
        const QByteArray name = day.toString(Qt::ISODate).toLatin1();
        QVERIFY2(calendar::isHoliday(day) == holiday, name.constData());
        QVERIFY2(calendar::isBankDay(day) == (!holiday && day.dayOfWeek() != 6), name.constData());
    }
}

void CalendarTest::deadlineMovesToABankDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("next");
    QTest::addColumn<QDate>("previous");
    QTest::newRow("An ordinary Wednesday stays") << QDate(2026, 11, 18) << QDate(2026, 11, 18) << QDate(2026, 11, 18);
    QTest::newRow("Saturday to Monday (domstolloven § 149)") << QDate(2026, 11, 21) << QDate(2026, 11, 23) << QDate(2026, 11, 20);
    QTest::newRow("Sunday to Monday") << QDate(2026, 11, 22) << QDate(2026, 11, 23) << QDate(2026, 11, 20);
    QTest::newRow("Maundy Thursday across Easter") << QDate(2026, 4, 2) << QDate(2026, 4, 7) << QDate(2026, 4, 1);
    QTest::newRow("Christmas Day 2026, a Friday, to Monday") << QDate(2026, 12, 25) << QDate(2026, 12, 28) << QDate(2026, 12, 24);
    QTest::newRow("Christmas Eve is a working day") << QDate(2026, 12, 24) << QDate(2026, 12, 24) << QDate(2026, 12, 24);
    QTest::newRow("New Year's Day 2027 over the turn of the year") << QDate(2027, 1, 1) << QDate(2027, 1, 4) << QDate(2026, 12, 31);
    QTest::newRow("May 17 and Whit Monday on one day in 2027") << QDate(2027, 5, 15) << QDate(2027, 5, 18) << QDate(2027, 5, 14);
    QTest::newRow("Friday May 1 2026 to Monday") << QDate(2026, 5, 1) << QDate(2026, 5, 4) << QDate(2026, 4, 30);
    QTest::newRow("No date stays no date") << QDate() << QDate() << QDate();
}

void CalendarTest::deadlineMovesToABankDay()
{
    QFETCH(QDate, day);
    QFETCH(QDate, next);
    QFETCH(QDate, previous);

    QCOMPARE(calendar::onOrNextBankDay(day), next);
    QCOMPARE(calendar::onOrPreviousBankDay(day), previous);
}

void CalendarTest::movingIsConsistentForTenYears()
{
    for (QDate day(2020, 1, 1); day.year() < 2030; day = day.addDays(1)) {
        const QDate next = calendar::onOrNextBankDay(day);
        const QDate previous = calendar::onOrPreviousBankDay(day);

        QVERIFY(next >= day && previous <= day);
        QVERIFY(calendar::isBankDay(next) && calendar::isBankDay(previous));
        QCOMPARE(calendar::onOrNextBankDay(next), next);
        // Easter with a weekend is the longest row of closed days: five at most with May 1 or 17 beside it.
        QVERIFY(day.daysTo(next) <= 5);
        for (QDate between = day; between < next; between = between.addDays(1))
            QVERIFY(!calendar::isBankDay(between));
    }
}

void CalendarTest::noDateIsNoBankDay()
{
    QVERIFY(!calendar::isBankDay(QDate()));
    QVERIFY(!calendar::isHoliday(QDate()));
}

void CalendarTest::monthsAreAdded_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("months");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("Same number (domstolloven § 148)") << QDate(2023, 5, 12) << 36 << QDate(2026, 5, 12);
    QTest::newRow("Leap day to the last of February") << QDate(2024, 2, 29) << 12 << QDate(2025, 2, 28);
    QTest::newRow("31 August plus six months") << QDate(2025, 8, 31) << 6 << QDate(2026, 2, 28);
    QTest::newRow("Over the turn of the year") << QDate(2026, 11, 30) << 3 << QDate(2027, 2, 28);
    QTest::newRow("Backwards") << QDate(2026, 3, 31) << -1 << QDate(2026, 2, 28);
}

void CalendarTest::monthsAreAdded()
{
    QFETCH(QDate, day);
    QFETCH(int, months);
    QFETCH(QDate, expected);

    QCOMPARE(calendar::addMonths(day, months), expected);
}

void CalendarTest::yearsAndHalves()
{
    QCOMPARE(calendar::daysInYear(2024), 366);
    QCOMPARE(calendar::daysInYear(2025), 365);
    QCOMPARE(calendar::daysInYear(2100), 365);
    QCOMPARE(calendar::daysInYear(2000), 366);
    QCOMPARE(calendar::endOfHalfYear(QDate(2026, 1, 1)), QDate(2026, 6, 30));
    QCOMPARE(calendar::endOfHalfYear(QDate(2026, 6, 30)), QDate(2026, 6, 30));
    QCOMPARE(calendar::endOfHalfYear(QDate(2026, 7, 1)), QDate(2026, 12, 31));
    QCOMPARE(calendar::endOfHalfYear(QDate(2026, 12, 31)), QDate(2026, 12, 31));
}

void CalendarTest::typedDates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("In full") << u"21.11.2026"_s << QDate(2026, 11, 21);
    QTest::newRow("Without leading zeros") << u"1.2.2026"_s << QDate(2026, 2, 1);
    QTest::newRow("Two-digit year is this century") << u"01.03.25"_s << QDate(2025, 3, 1);
    QTest::newRow("Two-digit year, first of the century") << u"1.1.00"_s << QDate(2000, 1, 1);
    QTest::newRow("Two-digit year, last of the century") << u"31.12.99"_s << QDate(2099, 12, 31);
    QTest::newRow("Six digits") << u"211126"_s << QDate(2026, 11, 21);
    QTest::newRow("Eight digits") << u"21112026"_s << QDate(2026, 11, 21);
    QTest::newRow("Day and month, this year") << u"21.11"_s << QDate(2026, 11, 21);
    QTest::newRow("Day and month with a closing point") << u"21.11."_s << QDate(2026, 11, 21);
    QTest::newRow("Four digits, this year") << u"0112"_s << QDate(2026, 12, 1);
    QTest::newRow("Slashes are day first") << u"03/04/2026"_s << QDate(2026, 4, 3);
    QTest::newRow("Hyphens are day first") << u"03-04-2026"_s << QDate(2026, 4, 3);
    QTest::newRow("ISO") << u"2026-11-21"_s << QDate(2026, 11, 21);
    QTest::newRow("Today") << u"t"_s << today;
    QTest::newRow("Today, capital") << u" T "_s << today;
    QTest::newRow("Two weeks on") << u"+14"_s << QDate(2026, 12, 5);
    QTest::newRow("Three days back") << u"-3"_s << QDate(2026, 11, 18);
    QTest::newRow("Leap day") << u"29.02.2028"_s << QDate(2028, 2, 29);
}

void CalendarTest::typedDates()
{
    QFETCH(QString, typed);
    QFETCH(QDate, expected);

    const auto result = parse::typedDate(typed, today);

    QVERIFY(result);
    QCOMPARE(*result, expected);
}

void CalendarTest::typedDatesRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("Nothing") << QString();
    QTest::newRow("30 February") << u"30.02.2026"_s;
    QTest::newRow("30 February, six digits") << u"300226"_s;
    QTest::newRow("Leap day of a common year") << u"29.02.2026"_s;
    QTest::newRow("31 April") << u"31.4"_s;
    QTest::newRow("Month 13") << u"01.13.2026"_s;
    QTest::newRow("Month first") << u"11/21/2026"_s;
    QTest::newRow("Day 0") << u"0.1.2026"_s;
    QTest::newRow("Three-digit year") << u"1.1.202"_s;
    QTest::newRow("Five-digit year") << u"1.1.20266"_s;
    QTest::newRow("A year before anybody owes us") << u"1.1.1826"_s;
    QTest::newRow("Three-digit day") << u"021.11.2026"_s;
    QTest::newRow("Two points in a row") << u"21..11.2026"_s;
    QTest::newRow("Leading point") << u".21.11"_s;
    QTest::newRow("Year first with points") << u"2026.11.21"_s;
    QTest::newRow("Words") << u"i morgen"_s;
    QTest::newRow("A lone plus") << u"+"_s;
    QTest::newRow("A lone minus") << u"-"_s;
    QTest::newRow("Far too many days") << u"+99999"_s;
    QTest::newRow("Arabic-Indic digits") << u"\u0662\u0661.11.2026"_s;
    QTest::newRow("An amount") << u"1 234,50"_s;
}

void CalendarTest::typedDatesRefused()
{
    QFETCH(QString, typed);

    const auto result = parse::typedDate(typed, today);

    QVERIFY2(!result, qPrintable(result ? result->toString(Qt::ISODate) : QString()));
    QCOMPARE(result.error().kind, ErrorKind::BadInput);
    QVERIFY(result.error().message.contains(typed));
}

void CalendarTest::isoDates_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("A day") << u"2026-11-21"_s << QDate(2026, 11, 21);
    QTest::newRow("Leap day") << u"2024-02-29"_s << QDate(2024, 2, 29);
    QTest::newRow("30 February is refused") << u"2026-02-30"_s << QDate();
    QTest::newRow("With a time is refused") << u"2026-11-21T00:00:00"_s << QDate();
    QTest::newRow("With blanks is refused") << u" 2026-11-21"_s << QDate();
    QTest::newRow("Norwegian form is refused") << u"21.11.2026"_s << QDate();
    QTest::newRow("Without zeros is refused") << u"2026-1-1"_s << QDate();
    QTest::newRow("Year zero is refused") << u"0000-01-01"_s << QDate();
    QTest::newRow("Letters are refused") << u"2O26-11-21"_s << QDate();
    QTest::newRow("Empty is refused") << QString() << QDate();
}

void CalendarTest::isoDates()
{
    QFETCH(QString, raw);
    QFETCH(QDate, expected);

    const auto result = parse::isoDate(raw);

    QCOMPARE(result.ok(), expected.isValid());
    if (result)
        QCOMPARE(*result, expected);
    else
        QCOMPARE(result.error().kind, ErrorKind::BadInput);
}

void CalendarTest::writtenDates()
{
    QCOMPARE(fmt::date(QDate(2026, 1, 2)), u"02.01.2026"_s);
    QCOMPARE(fmt::date(QDate()), u"–"_s);
    QCOMPARE(fmt::isoDate(QDate(2026, 1, 2)), u"2026-01-02"_s);
    QCOMPARE(fmt::isoDate(QDate()), QString());
    // Written by hand, as Qt writes them: every month, leap years, and years of more and fewer than four digits.
    for (QDate day(2023, 12, 25); day < QDate(2025, 1, 10); day = day.addDays(1)) {
        QCOMPARE(fmt::date(day), day.toString(u"dd.MM.yyyy"));
        QCOMPARE(fmt::isoDate(day), day.toString(Qt::ISODate));
    }
    for (const int year : {-45, 1, 99, 999, 1000, 9999, 10'000}) {
        const QDate day(year, 3, 7);
        QCOMPARE(fmt::date(day), day.toString(u"dd.MM.yyyy"));
        QCOMPARE(fmt::isoDate(day), day.toString(Qt::ISODate));
    }
}

void CalendarTest::writtenDatesAreReadBack()
{
    for (QDate day(2023, 12, 1); day < QDate(2025, 2, 1); day = day.addDays(1)) {
        const auto typed = parse::typedDate(fmt::date(day), today);
        const auto iso = parse::isoDate(fmt::isoDate(day));

        QVERIFY(typed && iso);
        QCOMPARE(*typed, day);
        QCOMPARE(*iso, day);
    }
}

QTEST_GUILESS_MAIN(CalendarTest)
#include "tst_calendar.moc"
