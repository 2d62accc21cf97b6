// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/enumtext.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/issue.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/text.h"

#include <QTest>

#include <memory>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace {

enum class Colour { Red, DarkBlue, Unnamed };

using InvoiceRow = Id<struct InvoiceRowTag>;
using LetterRow = Id<struct LetterRowTag>;

} // namespace

template <>
struct EnumNames<Colour>
{
    static constexpr std::array<std::pair<Colour, std::string_view>, 2> names{{
        {Colour::Red, "red"},
        {Colour::DarkBlue, "dark_blue"},
    }};
};

/// Holds the promises of core/base: results, errors, enum texts, ids, folding, the fixed clock.
class BaseTest : public QObject
{
    Q_OBJECT

private slots:
    void resultHoldsAValue();
    void resultHoldsAnError();
    void resultGivesUpAMoveOnlyValue();
    void resultOfNothing();
    void errorDecidesExitCode_data();
    void errorDecidesExitCode();
    void severityHasItsWord();
    void enumTextRoundTrips();
    void enumTextRefusesWhatItDoesNotKnow();
    void idsOfTwoKindsDoNotMix();
    void folding_data();
    void folding();
    void foldingIsStable();
    void blanks_data();
    void blanks();
    void controlCharacters_data();
    void controlCharacters();
    void fixedClockStandsStill();
    void progressStopsWhenAsked();
};

void BaseTest::resultHoldsAValue()
{
    const Result<int> result = 42;

    QVERIFY(result);
    QVERIFY(result.ok());
    QCOMPARE(*result, 42);
    QCOMPARE(result.value(), 42);
}

void BaseTest::resultHoldsAnError()
{
    const Result<QString> result = Error{ErrorKind::NotFound, u"There is no case 2026-0113."_s};

    QVERIFY(!result);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, ErrorKind::NotFound);
    QCOMPARE(result.error().message, u"There is no case 2026-0113."_s);
    QVERIFY(!result.error().earliest.isValid());
}

void BaseTest::resultGivesUpAMoveOnlyValue()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(7);

    const std::unique_ptr<int> taken = *std::move(result);

    QCOMPARE(*taken, 7);
}

void BaseTest::resultOfNothing()
{
    const Result<void> done;
    const Result<void> failed = Error{ErrorKind::Locked, u"Another program holds the file."_s};

    QVERIFY(done);
    QVERIFY(!failed);
    QCOMPARE(failed.error().exitCode(), 3);
}

void BaseTest::errorDecidesExitCode_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("word");
    QTest::newRow("A rule says no") << ErrorKind::Refused << 1 << u"refused"_s;
    QTest::newRow("The thing named does not exist") << ErrorKind::NotFound << 1 << u"not_found"_s;
    QTest::newRow("The state forbids it") << ErrorKind::Conflict << 1 << u"conflict"_s;
    QTest::newRow("The data are wrong") << ErrorKind::BadInput << 1 << u"bad_input"_s;
    QTest::newRow("The command is written wrongly") << ErrorKind::Usage << 2 << u"usage"_s;
    QTest::newRow("The surroundings failed") << ErrorKind::Environment << 3 << u"environment"_s;
    QTest::newRow("Another program holds the database") << ErrorKind::Locked << 3 << u"locked"_s;
    QTest::newRow("The user stopped it") << ErrorKind::Cancelled << 1 << u"cancelled"_s;
}

void BaseTest::errorDecidesExitCode()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, exitCode);
    QFETCH(QString, word);

    const Error error{kind, u"A sentence."_s};

    QCOMPARE(error.exitCode(), exitCode);
    QCOMPARE(error.kindText(), word);
}

void BaseTest::severityHasItsWord()
{
    QCOMPARE(severityText(Severity::Info), u"info"_s);
    QCOMPARE(severityText(Severity::Warning), u"warning"_s);
    QCOMPARE(severityText(Severity::Error), u"error"_s);
}

void BaseTest::enumTextRoundTrips()
{
    for (const Colour colour : {Colour::Red, Colour::DarkBlue})
        QCOMPARE(enumFromText<Colour>(enumText(colour)), std::optional(colour));
    QCOMPARE(enumText(Colour::DarkBlue), u"dark_blue"_s);
}

void BaseTest::enumTextRefusesWhatItDoesNotKnow()
{
    QVERIFY(!enumFromText<Colour>(u"green"));
    QVERIFY(!enumFromText<Colour>(u"Red"));
    QVERIFY(!enumFromText<Colour>(u"red "));
    QVERIFY(!enumFromText<Colour>(u""));
    QVERIFY(enumText(Colour::Unnamed).isEmpty());
}

void BaseTest::idsOfTwoKindsDoNotMix()
{
    static_assert(!std::is_convertible_v<InvoiceRow, LetterRow>);
    static_assert(!std::is_convertible_v<InvoiceRow, qint64>);

    QVERIFY(!InvoiceRow{}.isValid());
    QVERIFY(!InvoiceRow{-1}.isValid());
    QVERIFY(InvoiceRow{1}.isValid());
    QVERIFY(InvoiceRow{1} < InvoiceRow{2});
    QCOMPARE(qHash(InvoiceRow{5}), qHash(InvoiceRow{5}));
}

void BaseTest::folding_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("folded");
    QTest::newRow("Norwegian letters") << u"Ærlig Øl på Åsen AS"_s << u"aerlig ol pa asen as"_s;
    QTest::newRow("Swedish and German letters") << u"Söderström Mäklare Müller"_s << u"soderstrom maklare muller"_s;
    QTest::newRow("Accents") << u"André Crème Ibáñez"_s << u"andre creme ibanez"_s;
    QTest::newRow("Accents written as marks of their own") << u"Andre\u0301 A\u030Asen"_s << u"andre asen"_s;
    QTest::newRow("Two accents on one letter") << u"Ng\u1EC5n"_s << u"ngen"_s;
    QTest::newRow("Sámi letters") << u"Kárášjohka Deatnu Gáŋgaviika Ođđa Čáhci Ŧ"_s
                                  << u"karasjohka deatnu gangaviika odda cahci t"_s;
    QTest::newRow("Headers with marks and blanks") << u"  Forfalls-dato\u00A0(kr.) "_s << u"forfalls dato kr"_s;
    QTest::newRow("Nothing but marks") << u" -- "_s << QString();
    QTest::newRow("Empty") << QString() << QString();
}

void BaseTest::folding()
{
    QFETCH(QString, raw);
    QFETCH(QString, folded);

    QCOMPARE(text::folded(raw), folded);
}

void BaseTest::foldingIsStable()
{
    const QString once = text::folded(u"Bjørn-Åge Lønsj & Sønner ANS, avd. 2"_s);

    QCOMPARE(text::folded(once), once);
}

void BaseTest::blanks_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("expected");
    QTest::newRow("No-break blank") << u"12\u00A0500"_s << u"12 500"_s;
    QTest::newRow("Narrow no-break blank") << u"12\u202F500"_s << u"12 500"_s;
    QTest::newRow("Thin blank") << u"12\u2009500"_s << u"12 500"_s;
    QTest::newRow("Runs and ends") << u"\t  a \u00A0 b\r\n"_s << u"a b"_s;
    QTest::newRow("Only blanks") << u" \u00A0 "_s << QString();
}

void BaseTest::blanks()
{
    QFETCH(QString, raw);
    QFETCH(QString, expected);

    QCOMPARE(text::simplifiedSpaces(raw), expected);
}

void BaseTest::controlCharacters_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<bool>("expected");
    QTest::newRow("Plain name") << u"Østlandet Rør AS"_s << false;
    QTest::newRow("Tab is a blank") << u"a\tb"_s << false;
    QTest::newRow("Line break") << u"a\nb"_s << true;
    QTest::newRow("Carriage return") << u"a\rBcc: x"_s << true;
    QTest::newRow("Zero") << QString(QChar(0)) << true;
    QTest::newRow("Delete") << QString(QChar(0x7f)) << true;
    QTest::newRow("C1 control left by a wrong encoding") << QString(QChar(0x85)) << true;
}

void BaseTest::controlCharacters()
{
    QFETCH(QString, raw);
    QFETCH(bool, expected);

    QCOMPARE(text::hasControlCharacters(raw), expected);
}

void BaseTest::fixedClockStandsStill()
{
    FixedClock clock(QDate(2026, 11, 21));

    const QDateTime first = clock.nowUtc();
    const QDateTime second = clock.nowUtc();

    QCOMPARE(clock.today(), QDate(2026, 11, 21));
    QCOMPARE(first.date(), QDate(2026, 11, 21));
    QCOMPARE(first.timeSpec(), Qt::UTC);
    QVERIFY(second > first);

    clock.setToday(QDate(2027, 1, 1));

    QCOMPARE(clock.today(), QDate(2027, 1, 1));
    QCOMPARE(clock.nowUtc().date(), QDate(2027, 1, 1));
}

void BaseTest::progressStopsWhenAsked()
{
    std::atomic<bool> stop = false;
    qint64 seen = 0;
    const Progress silent;
    const Progress progress{[&seen](qint64 done, qint64) { seen = done; }, &stop};
    Progress copy;
    copy = progress;

    silent.step(1, 2);
    progress.step(5, 10);
    stop = true;

    QCOMPARE(seen, 5);
    QVERIFY(!silent.stopped());
    QVERIFY(copy.stopped());
}

QTEST_GUILESS_MAIN(BaseTest)
#include "tst_base.moc"
