// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/countries.h"
#include "core/documents/letterframe.h"
#include "core/documents/pageflow.h"
#include "core/documents/paymentbox.h"
#include "core/documents/sheet.h"
#include "core/pdf/pdfreader.h"
#include "tests/letters/fixture.h"
#include "tests/letters/paper.h"

#include <QGuiApplication>
#include <QPalette>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray pdfOf(const documents::LetterInput &input)
{
    const auto built = documents::buildLetter(input);
    return built ? built->pdf : QByteArray();
}

/// Letters of every shape.
std::vector<std::pair<QByteArray, documents::LetterInput>> shapes()
{
    std::vector<std::pair<QByteArray, documents::LetterInput>> out{
        {"forty invoices", fixture::longLetter(40)}, {"everything wide", fixture::wideLetter()}, {"eight invoices", fixture::longLetter(8)}};
    documents::LetterInput draft = fixture::longLetter(12);
    draft.draft = true;
    out.push_back({"draft", draft});
    for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s}) {
        for (const Step step : {Step::PaymentReminder, Step::Reminder, Step::CollectionNotice, Step::PaymentDemand, Step::FinalNotice})
            out.push_back({(language + u' ' + enumText(step)).toUtf8(), fixture::letter(step, language, DebtorKind::Company)});
    }
    return out;
}

} // namespace

Q_DECLARE_METATYPE(documents::LetterInput)

/// Where things stand on the paper: window, payment box, pages, and nothing on top of anything else.
class LetterLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void windowShowsTheAddressOnly_data() { eachShape(); }
    void windowShowsTheAddressOnly();
    void addressStandsInTheWindow();
    void nothingOverlaps_data() { eachShape(); }
    void nothingOverlaps();
    void paymentBoxStandsAtTheSamePlace_data() { eachShape(); }
    void paymentBoxStandsAtTheSamePlace();
    void fontsAreOurs_data() { eachShape(); }
    void fontsAreOurs();
    void fortyInvoicesRepeatTheHeader();
    void longNamesWrapOverTwoLines();
    void commonLettersTakeOnePage();
    void darkPaletteChangesNothing();
    void flowKeepsTheBoxFree_data();
    void flowKeepsTheBoxFree();
    void addressIsAsThePostWantsIt();
    void groupsNumbers();
    void figuresHaveOneWidth();

private:
    static void eachShape();
};

void LetterLayoutTest::eachShape()
{
    QTest::addColumn<documents::LetterInput>("input");
    for (const auto &[name, input] : shapes())
        QTest::newRow(name.constData()) << input;
}

void LetterLayoutTest::windowShowsTheAddressOnly()
{
    QFETCH(documents::LetterInput, input);
    const auto image = pdf::page(pdfOf(input), 0, 72);
    QVERIFY(image.ok());

    // x 0-120, y 24-79 mm may be seen through the windows of C5, C6/5 and E6/5.
    const QRectF keepClear(0, 24, 120, 55);
    const QRectF address(19.5, 44.5, 76, 30);

    QVERIFY(paper::hasInk(*image, address));
    QCOMPARE(paper::inkOutside(*image, keepClear, address), 0);
}

void LetterLayoutTest::addressStandsInTheWindow()
{
    const auto words = paper::words(pdfOf(fixture::letter(Step::PaymentDemand, u"nb"_s, DebtorKind::Person)));

    const paper::Word &name = paper::find(words, u"Kari"_s);
    const paper::Word &town = paper::find(words, u"0155"_s);

    QVERIFY2(qAbs(name.box.left() - 20) < 0.6, qPrintable(QString::number(name.box.left())));
    QVERIFY2(name.box.top() > 44 && name.box.top() < 46, qPrintable(QString::number(name.box.top())));
    // Always visible in all three envelopes: y 44-59 mm.
    QVERIFY2(town.box.bottom() < 59, qPrintable(QString::number(town.box.bottom())));
    QCOMPARE(town.page, 0);
}

void LetterLayoutTest::nothingOverlaps()
{
    QFETCH(documents::LetterInput, input);
    const auto words = paper::words(pdfOf(input));
    QVERIFY(words.size() > 50);

    for (size_t i = 0; i < words.size(); ++i) {
        const paper::Word &one = words[i];
        QVERIFY2(one.box.left() > 19.5 && one.box.right() < 190.5 && one.box.top() > 4 && one.box.bottom() < 293,
                 qPrintable(u"%1 at %2, %3 mm"_s.arg(one.text).arg(one.box.left()).arg(one.box.top())));
        for (size_t j = i + 1; j < words.size(); ++j) {
            if (one.page != words[j].page)
                continue;
            const QRectF common = one.box & words[j].box;
            // The boxes of lines include the room for accents; a third of a line is a true collision.
            QVERIFY2(common.width() < 0.1 || common.height() < 0.35 * one.box.height(),
                     qPrintable(one.text + u" on "_s + words[j].text));
        }
    }
}

void LetterLayoutTest::paymentBoxStandsAtTheSamePlace()
{
    QFETCH(documents::LetterInput, input);
    const QByteArray pdf = pdfOf(input);
    const int last = *pdf::pageCount(pdf) - 1;

    const QRectF box(documents::place::left, documents::place::boxTop, documents::place::right - documents::place::left, documents::place::boxHeight);
    QCOMPARE(box, QRectF(20, 242, 170, 21));
    bool found = false;
    for (const paper::Word &word : paper::words(pdf)) {
        if (word.page != last)
            continue;
        if (word.text == u"1234.56.78903") {
            found = true;
            QVERIFY(box.contains(word.box));
        }
        // The frame itself is crossed by no word.
        QVERIFY2(box.contains(word.box) || !box.intersects(word.box), qPrintable(word.text));
    }
    QVERIFY(found);
}

void LetterLayoutTest::fontsAreOurs()
{
    QFETCH(documents::LetterInput, input);

    const QStringList fonts = paper::fonts(pdfOf(input));

    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts)
        QVERIFY2(font.mid(6).startsWith(u"+KravbokSans-") && font.endsWith(u" embedded subset"), qPrintable(font));
}

void LetterLayoutTest::fortyInvoicesRepeatTheHeader()
{
    const QByteArray pdf = pdfOf(fixture::longLetter(40));
    const int pages = *pdf::pageCount(pdf);
    const QStringList texts = pdf::text(pdf)->split(u'\f');

    QVERIFY(pages >= 3);
    QCOMPARE(texts.size(), pages);
    for (int page = 0; page < pages; ++page) {
        const QString text = texts[page].simplified();
        QVERIFY2(text.contains(u"Side %1 av %2"_s.arg(page + 1).arg(pages)), qPrintable(text));
        QVERIFY2(text.contains(u"Utestående"), qPrintable(text));
        QCOMPARE(text.contains(u"1234.56.78903"), page == pages - 1);
        if (page > 0)
            QVERIFY2(text.contains(u"Betalingsoppfordring · sak 2026-0113 · 23.11.2026"), qPrintable(text));
    }
    for (int i = 0; i < 40; ++i)
        QCOMPARE(texts.join(u' ').count(QString::number(10300 + i)), 1);
}

void LetterLayoutTest::longNamesWrapOverTwoLines()
{
    const documents::LetterInput input = fixture::wideLetter();
    const QByteArray pdf = pdfOf(input);
    const auto words = paper::words(pdf);

    const QString text = pdf::text(pdf)->simplified();
    for (const QString &word : (input.debtor.name + u' ' + input.creditor.name).split(u' '))
        QVERIFY2(text.contains(word), qPrintable(word));
    const qreal first = paper::find(words, u"Borettslaget"_s).box.top();
    const qreal second = paper::find(words, u"Vaktmesterfellesskap"_s).box.top();
    const qreal careOf = paper::find(words, u"c/o"_s).box.top();
    QVERIFY(qAbs(second - first - 4.4) < 0.3);
    QVERIFY(qAbs(careOf - second - 4.4) < 0.3);
    QVERIFY(paper::find(words, u"Stiftelsen"_s).box.bottom() < 24);
    QVERIFY(paper::find(words, u"1234567890123456789012340"_s).page == *pdf::pageCount(pdf) - 1);
}

void LetterLayoutTest::commonLettersTakeOnePage()
{
    for (const Step step : {Step::PaymentReminder, Step::Reminder, Step::CollectionNotice, Step::PaymentDemand, Step::FinalNotice}) {
        for (const QString &language : {u"nb"_s, u"nn"_s}) {
            for (const DebtorKind kind : {DebtorKind::Person, DebtorKind::Company}) {
                const auto built = documents::buildLetter(fixture::letter(step, language, kind));
                QVERIFY(built.ok());
                QVERIFY2(built->pages == 1, qPrintable(built->templateVersion));
            }
        }
    }
}

void LetterLayoutTest::darkPaletteChangesNothing()
{
    const documents::LetterInput input = fixture::letter(Step::PaymentDemand, u"nb"_s, DebtorKind::Person);
    const QByteArray light = pdfOf(input);

    const QPalette before = QGuiApplication::palette();
    QPalette dark;
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::WindowText, Qt::white);
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::Base, Qt::black);
    QGuiApplication::setPalette(dark);
    const QByteArray inTheDark = pdfOf(input);
    QGuiApplication::setPalette(before);

    QCOMPARE(inTheDark, light);
    const auto image = pdf::page(inTheDark, 0, 72);
    QVERIFY(paper::hasInk(*image, QRectF(20, 85, 170, 60)));
}

void LetterLayoutTest::flowKeepsTheBoxFree_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("pages");

    // A page has room for 100, the last for 60; the header takes 10, a row 10.
    QTest::newRow("fits beside the box") << 5 << 1;
    QTest::newRow("one too many for the box") << 6 << 2;
    QTest::newRow("fills the page but for the box") << 9 << 2;
    QTest::newRow("two pages") << 14 << 2;
    QTest::newRow("three pages") << 30 << 4;
}

void LetterLayoutTest::flowKeepsTheBoxFree()
{
    QFETCH(int, rows);
    QFETCH(int, pages);
    std::vector<documents::FlowItem> items(static_cast<size_t>(rows), {.height = 10, .isRow = true});
    items.back().withPrevious = true;
    const documents::FlowRoom room{.firstTop = 0, .laterTop = 0, .bottom = 100, .lastBottom = 60, .headerHeight = 10};

    const auto places = documents::flow(items, room);

    QCOMPARE(places.back().page + 1, pages);
    int page = -1;
    for (size_t i = 0; i < places.size(); ++i) {
        const bool isFirst = places[i].page != page;
        page = places[i].page;
        QCOMPARE(places[i].header, isFirst);
        QVERIFY(places[i].top + 10 <= (page + 1 == pages ? 60 : 100));
        QVERIFY(!(isFirst && items[i].withPrevious));
    }
}

void LetterLayoutTest::addressIsAsThePostWantsIt()
{
    Debtor debtor;
    debtor.address = {{u"c/o Kari Nordmann"_s, u" "_s, u"Storgata 14"_s}, u"0155"_s, u"OSLO"_s, u"NO"_s};
    QCOMPARE(documents::addressLines(debtor), (QStringList{u"c/o Kari Nordmann"_s, u"Storgata 14"_s, u"0155 OSLO"_s}));

    debtor.address = {{u"12 High Street"_s}, {}, u"LONDON SW1A 1AA"_s, u"gb"_s};
    QCOMPARE(documents::addressLines(debtor), (QStringList{u"12 High Street"_s, u"LONDON SW1A 1AA"_s, u"STORBRITANNIA"_s}));

    QCOMPARE(documents::countryName(u"SE"_s), u"SVERIGE"_s);
    QCOMPARE(documents::countryName(u"zz"_s), u"ZZ"_s);
    QCOMPARE(documents::countryName({}), QString());
}

void LetterLayoutTest::groupsNumbers()
{
    QCOMPARE(documents::groupedAccount(u"69930570044"_s), u"6993.05.70044"_s);
    QCOMPARE(documents::groupedAccount(u"123"_s), u"123"_s);
    QCOMPARE(documents::iban(u"86011117947"_s).remove(QChar::Nbsp), u"NO9386011117947"_s);
    QCOMPARE(documents::iban(u"8601111794x"_s), QString());
    QCOMPARE(documents::iban(u"12"_s), QString());
}

void LetterLayoutTest::figuresHaveOneWidth()
{
    QVERIFY(documents::registerFonts().ok());
    for (const QFont::Weight weight : {QFont::Normal, QFont::DemiBold, QFont::Bold}) {
        const QFont font = documents::face(10, weight);
        const qreal one = documents::widthOf(u"0000000000"_s, font);
        QVERIFY(one > 0);
        for (int digit = 1; digit < 10; ++digit)
            QCOMPARE(documents::widthOf(QString(10, QChar(u'0' + digit)), font), one);
    }
    QVERIFY(documents::widthOf(u"0"_s, documents::face(10, QFont::Bold)) > documents::widthOf(u"0"_s, documents::face(10)));
}

QTEST_MAIN(LetterLayoutTest)
#include "tst_letterlayout.moc"
