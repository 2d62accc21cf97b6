// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/labels.h"
#include "core/documents/letterlint.h"
#include "core/documents/letterwords.h"
#include "tests/letters/fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const Step letterSteps[]{Step::PaymentReminder, Step::Reminder, Step::CollectionNotice, Step::PaymentDemand, Step::FinalNotice};

} // namespace

/// The language of letter texts, and the check that no mandatory statement is lost.
class WordingTest : public QObject
{
    Q_OBJECT

private slots:
    void namesTheLine_data();
    void namesTheLine();
    void readsSectionsIdsAndConditions();
    void valuesAreNeverRead();
    void shippedWordingsPass();
    void refusesALostStatement_data();
    void refusesALostStatement();
    void refusesAStatementThatDependsOnAFact();
    void refusesForbiddenWords();
    void builderRefusesAsWell();
    void languagesHaveTheSameLabels();
    void labelsFillFromTheLeft();
};

void WordingTest::namesTheLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("what");

    const QString head = u"heading: Purring\n\n"_s;
    QTest::newRow("unknown placeholder") << head + u"Fin tekst\nover to linjer {totl}.\n\n-- table --\n"_s << 4 << u"{totl}"_s;
    QTest::newRow("open brace") << head + u"Betal {total nå.\n\n-- table --\n"_s << 3 << u"brace"_s;
    QTest::newRow("open bold") << head + u"Betal **{total} nå.\n\n-- table --\n"_s << 3 << u"**"_s;
    QTest::newRow("open bracket") << head + u"[claim Betal nå.\n\n-- table --\n"_s << 3 << u"bracket"_s;
    QTest::newRow("unknown fact") << head + u"Tekst.\n\n[claim ?rain] Betal nå.\n\n-- table --\n"_s << 5 << u"rain"_s;
    QTest::newRow("two facts") << head + u"[?fee ?interest] Betal nå.\n\n-- table --\n"_s << 3 << u"one fact"_s;
    QTest::newRow("nothing but a tag") << head + u"[claim]\n\n-- table --\n"_s << 3 << u"empty"_s;
    QTest::newRow("no heading") << u"Betal nå.\n\n-- table --\n"_s << 1 << u"heading"_s;
    QTest::newRow("no table") << head + u"Betal nå.\n"_s << 4 << u"table"_s;
    QTest::newRow("small print before the table") << head + u"-- small --\n"_s << 3 << u"table"_s;
    QTest::newRow("unknown placeholder in the heading") << u"# merknad\nheading: Purring {x}\n\n-- table --\n"_s << 2 << u"{x}"_s;
    QTest::newRow("unknown fact of the subheading") << u"heading: Purring\nsubheading ?snow: hei\n\n-- table --\n"_s << 2 << u"snow"_s;
}

void WordingTest::namesTheLine()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    QFETCH(QString, what);

    const auto read = documents::readTemplate(text, documents::letterVocabulary());

    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(u"Line %1 "_s.arg(line)), qPrintable(read.error().message));
    QVERIFY2(read.error().message.contains(what), qPrintable(read.error().message));
}

void WordingTest::readsSectionsIdsAndConditions()
{
    const QString text = u"# merknad\nheading: Purring\nsubheading ?!public: under\n\n[claim rate ?!fee] Første\nlinje **fet**.\n\n-- table --\n\nEtter.\n\n"
                         "-- small --\n\nSmå.\n"_s;

    const auto read = documents::readTemplate(text, documents::letterVocabulary());

    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->heading, u"Purring"_s);
    QCOMPARE(read->subheading, u"under"_s);
    QVERIFY(!read->subheadingCondition.holds({u"public"_s}));
    QCOMPARE(read->paragraphs.size(), size_t(3));
    const documents::TemplateParagraph &first = read->paragraphs[0];
    QCOMPARE(first.ids, (QStringList{u"claim"_s, u"rate"_s}));
    QCOMPARE(first.line, 5);
    QVERIFY(first.condition.holds({}) && !first.condition.holds({u"fee"_s}));
    QCOMPARE(first.text, u"Første linje \x1" "fet\x1."_s);
    QCOMPARE(read->paragraphs[1].section, documents::Section::After);
    QCOMPARE(read->paragraphs[2].section, documents::Section::Small);
}

void WordingTest::valuesAreNeverRead()
{
    const QHash<QString, QString> values{{u"creditor.name"_s, u"{total} **AS**"_s}, {u"total"_s, u"kr 1,00"_s}};

    QCOMPARE(documents::filled(u"Til {creditor.name}: {total}."_s, values), u"Til {total} **AS**: kr 1,00."_s);
}

void WordingTest::shippedWordingsPass()
{
    int count = 0;
    for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s}) {
        for (const Step step : letterSteps) {
            for (const DebtorKind kind : {DebtorKind::Person, DebtorKind::Company}) {
                const auto bytes = documents::readWording(fixture::letter(step, language, kind));
                QVERIFY(bytes.ok());
                const auto read = documents::readTemplate(QString::fromUtf8(*bytes), documents::letterVocabulary());
                QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
                const auto fine = documents::checkWording(*read, step, documents::audience(kind), language);
                QVERIFY2(fine.ok(), fine ? "" : qPrintable(fine.error().message));
                ++count;
            }
        }
    }
    QCOMPARE(count, 30);
}

void WordingTest::refusesALostStatement_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("id");

    QTest::newRow("what it concerns (inkassoloven § 10 b)") << Step::PaymentDemand << u"claim"_s;
    QTest::newRow("pay or object (inkassoloven § 10)") << Step::PaymentDemand << u"object"_s;
    QTest::newRow("rate of interest (inkassoloven § 10 d)") << Step::PaymentDemand << u"rate"_s;
    QTest::newRow("consequences (inkassoloven § 10 e)") << Step::PaymentDemand << u"consequences"_s;
    QTest::newRow("enforcement (tvangsfullbyrdelsesloven § 4-18)") << Step::PaymentDemand << u"enforcement"_s;
    QTest::newRow("position (tvisteloven § 5-2)") << Step::PaymentDemand << u"position"_s;
    QTest::newRow("collection starts (inkassoloven § 9)") << Step::CollectionNotice << u"collection"_s;
    QTest::newRow("objection in the notice") << Step::CollectionNotice << u"object"_s;
    QTest::newRow("amount in the reminder (inkassoforskriften § 1-2)") << Step::Reminder << u"claim"_s;
    QTest::newRow("enforcement in the final notice") << Step::FinalNotice << u"enforcement"_s;
}

void WordingTest::refusesALostStatement()
{
    QFETCH(Step, step);
    QFETCH(QString, id);
    for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s}) {
        const auto bytes = documents::readWording(fixture::letter(step, language, DebtorKind::Person));
        auto read = documents::readTemplate(QString::fromUtf8(*bytes), documents::letterVocabulary());
        QVERIFY(read.ok());

        for (documents::TemplateParagraph &paragraph : read->paragraphs)
            paragraph.ids.removeAll(id);
        const auto unmarked = documents::checkWording(*read, step, u"person"_s, language);
        read = documents::readTemplate(QString::fromUtf8(*bytes), documents::letterVocabulary());
        for (documents::TemplateParagraph &paragraph : read->paragraphs) {
            if (paragraph.ids.contains(id))
                paragraph.text = u"Noe helt annet."_s;
        }
        const auto emptied = documents::checkWording(*read, step, u"person"_s, language);

        QVERIFY(!unmarked);
        QVERIFY2(unmarked.error().message.contains(id), qPrintable(unmarked.error().message));
        QCOMPARE(unmarked.error().rule, u"letter.wording"_s);
        if (step == Step::PaymentDemand)
            QVERIFY(!emptied);
    }
}

void WordingTest::refusesAStatementThatDependsOnAFact()
{
    const auto bytes = documents::readWording(fixture::letter(Step::PaymentDemand, u"nb"_s, DebtorKind::Person));
    QString text = QString::fromUtf8(*bytes);
    text.replace(u"[enforcement]"_s, u"[enforcement ?several]"_s);

    const auto read = documents::readTemplate(text, documents::letterVocabulary());
    const auto fine = documents::checkWording(*read, Step::PaymentDemand, u"person"_s, u"nb"_s);

    QVERIFY(!fine);
    QVERIFY2(fine.error().message.contains(u"enforcement"), qPrintable(fine.error().message));
}

void WordingTest::refusesForbiddenWords()
{
    const auto bytes = documents::readWording(fixture::letter(Step::FinalNotice, u"nb"_s, DebtorKind::Person));
    const QString text = QString::fromUtf8(*bytes);
    const auto old = documents::readTemplate(QString(text).replace(u"innen {deadline}, vil vi"_s, u"hos namsmannen innen {deadline}, vil vi"_s), documents::letterVocabulary());
    const auto threat = documents::readTemplate(text + u"\nVi kan slå deg konkurs.\n"_s, documents::letterVocabulary());

    QVERIFY(!documents::checkWording(*old, Step::FinalNotice, u"person"_s, u"nb"_s));
    QVERIFY(!documents::checkWording(*threat, Step::FinalNotice, u"person"_s, u"nb"_s));
    QVERIFY(documents::checkWording(*threat, Step::FinalNotice, u"business"_s, u"nb"_s).ok());
}

void WordingTest::builderRefusesAsWell()
{
    const auto input = fixture::letter(Step::PaymentDemand, u"nb"_s, DebtorKind::Person);
    QByteArray wording = *documents::readWording(input);
    QVERIFY(documents::buildLetterFrom(input, wording).ok());

    wording.replace("tvangsfullbyrdelsesloven § 4-18.", "loven.");
    const auto built = documents::buildLetterFrom(input, wording);

    QVERIFY(!built);
    QVERIFY2(built.error().message.contains(u"4-18"), qPrintable(built.error().message));
}

void WordingTest::languagesHaveTheSameLabels()
{
    QStringList keys;
    for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s}) {
        const auto labels = documents::Labels::load(language);
        QVERIFY2(labels.ok(), labels ? "" : qPrintable(labels.error().message));
        QStringList own = labels->keys();
        own.sort();
        if (keys.isEmpty())
            keys = own;
        QCOMPARE(own, keys);
        QCOMPARE(labels->text(u"months"_s).split(u' ').size(), 12);
        for (const QString &key : own)
            QVERIFY2(!labels->text(key).isEmpty(), qPrintable(key));
    }
    QVERIFY(!documents::Labels::load(u"sv"_s));
    QVERIFY(!documents::Labels::read(u"a = 1\na = 2\n"_s));
    QVERIFY(!documents::Labels::read(u"uten likhetstegn\n"_s));
}

void WordingTest::labelsFillFromTheLeft()
{
    const auto labels = documents::Labels::read(u"rate = %1 %2 % av %3\nlong.date = %1. %2 %3\nmonths = a b c d e f g h i j k l\n"_s);

    QCOMPARE(labels->text(u"rate"_s, {u"%2"_s, u"12,25"_s, u"1,00"_s}), u"%2 12,25 % av 1,00"_s);
    QCOMPARE(labels->longDate(QDate(2026, 12, 7)), u"7.\u00a0l\u00a02026"_s);
    QCOMPARE(labels->longDate({}), u"–"_s);
}

QTEST_MAIN(WordingTest)
#include "tst_wording.moc"
