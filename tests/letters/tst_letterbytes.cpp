// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdfstamp.h"
#include "core/pdf/pdfjoin.h"
#include "core/pdf/pdfreader.h"
#include "tests/letters/fixture.h"

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QProcess>
#include <QTest>
#include <QTextStream>
#include <QThread>

#include <poppler-qt6.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// The hash of every letter of a set, as a second process prints them.
QByteArray hashes()
{
    QByteArray out;
    const auto add = [&out](const Result<documents::BuiltLetter> &built) { out += (built ? built->sha256.toLatin1() : QByteArray("refused")) + '\n'; };
    add(documents::buildLetter(fixture::longLetter(40)));
    add(documents::buildLetter(fixture::wideLetter()));
    for (const Step step : {Step::PaymentReminder, Step::Reminder, Step::CollectionNotice, Step::PaymentDemand, Step::FinalNotice})
        add(documents::buildLetter(fixture::letter(step, u"nn"_s, DebtorKind::Company)));
    const auto list = documents::buildCoverList(fixture::longLetter(1).creditor, QDate(2026, 11, 23), {}, u"nb"_s);
    out += list ? QCryptographicHash::hash(*list, QCryptographicHash::Sha256).toHex() : QByteArray("refused");
    return out;
}

QByteArray someLetter()
{
    return documents::buildLetter(fixture::letter(Step::PaymentDemand, u"nb"_s, DebtorKind::Person))->pdf;
}

} // namespace

/// A letter's bytes: the same for the same letter, anywhere; and what PDF readers learn from them.
class LetterBytesTest : public QObject
{
    Q_OBJECT

private slots:
    void sameLetterSameBytes();
    void sameBytesInAnotherProcess();
    void sameBytesOnOtherThreads();
    void otherLetterOtherBytes();
    void metadataComesFromTheLetter();
    void isWholeForReaders();
    void stampRefusesForeignForms();
    void joinsInOrder();
    void joinIsDeterministic();
    void joinRefusesByNumber();
    void readerRefusesRubbish();
    void readerScalesPages();
};

void LetterBytesTest::sameLetterSameBytes()
{
    const documents::LetterInput input = fixture::letter(Step::PaymentDemand, u"nb"_s, DebtorKind::Person);

    const auto first = documents::buildLetter(input);
    const auto second = documents::buildLetter(input);

    QVERIFY(first && second);
    QCOMPARE(second->pdf, first->pdf);
    QCOMPARE(first->sha256, QString::fromLatin1(QCryptographicHash::hash(first->pdf, QCryptographicHash::Sha256).toHex()));
}

void LetterBytesTest::sameBytesInAnotherProcess()
{
    const QByteArray here = hashes();
    QVERIFY(!here.contains("refused"));

    // Other hash seeds order Qt's tables differently; another zone and language change its dates.
    for (const QStringList &surroundings : {QStringList{u"0"_s, u"UTC"_s, u"C"_s}, QStringList{u"4711"_s, u"Asia/Tokyo"_s, u"nb_NO.UTF-8"_s}, QStringList{u"99"_s, u"Europe/Oslo"_s, u"C.UTF-8"_s}}) {
        QProcess other;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_HASH_SEED"_s, surroundings[0]);
        environment.insert(u"TZ"_s, surroundings[1]);
        environment.insert(u"LC_ALL"_s, surroundings[2]);
        if (surroundings[0] != u"0")
            environment.remove(u"QT_HASH_SEED"_s); // A seed by chance.
        other.setProcessEnvironment(environment);
        other.start(QCoreApplication::applicationFilePath(), {u"--hashes"_s});
        QVERIFY(other.waitForFinished(60'000));
        QCOMPARE(other.readAllStandardOutput().trimmed(), here.trimmed());
    }
}

void LetterBytesTest::sameBytesOnOtherThreads()
{
    const QByteArray here = someLetter();
    std::array<QByteArray, 4> there;
    std::vector<std::unique_ptr<QThread>> threads;
    for (QByteArray &one : there) {
        threads.emplace_back(QThread::create([&one] { one = someLetter(); }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();

    for (const QByteArray &one : there)
        QCOMPARE(one, here);
}

void LetterBytesTest::otherLetterOtherBytes()
{
    documents::LetterInput input = fixture::letter(Step::PaymentDemand, u"nb"_s, DebtorKind::Person);
    const auto first = documents::buildLetter(input);
    input.debtor.name = u"Kåri Nordmann"_s;
    const auto second = documents::buildLetter(input);

    QVERIFY(first->sha256 != second->sha256);
}

void LetterBytesTest::metadataComesFromTheLetter()
{
    const auto document = Poppler::Document::loadFromData(someLetter());

    QVERIFY(document);
    QCOMPARE(document->info(u"Title"_s), u"Betalingsoppfordring, sak 2026-0113"_s);
    QCOMPARE(document->creationDate().toUTC(), QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
    const QString xmp = document->metadata();
    QVERIFY2(xmp.contains(u"<pdfaid:part>1</pdfaid:part>") && xmp.contains(u"<pdfaid:conformance>B</pdfaid:conformance>"), qPrintable(xmp));
    QVERIFY(xmp.contains(u"<xmp:CreateDate>2026-11-23T12:00:00Z</xmp:CreateDate>"));
    // PDF/A asks that the packet says what the information dictionary says.
    QVERIFY(xmp.contains(document->info(u"Title"_s)) && xmp.contains(document->info(u"Producer"_s)) && xmp.contains(document->info(u"Creator"_s)));
    QVERIFY(documents::xmpPacket(u"<Øl & brød>"_s, QDate(2026, 1, 2)).contains("&lt;Øl &amp; brød&gt;"));
}

void LetterBytesTest::isWholeForReaders()
{
    // qpdf reads strictly here: a wrong offset or a lost object is refused, not mended.
    for (const QByteArray &pdf : {someLetter(), documents::buildLetter(fixture::longLetter(40))->pdf})
        QVERIFY(pdf::join({pdf}).ok());
}

void LetterBytesTest::stampRefusesForeignForms()
{
    const QByteArray pdf = someLetter();
    QByteArray undated = pdf;
    undated.replace("/CreationDate", "/CreationDatX");
    QByteArray shifted = pdf;
    shifted.insert(20, ' ');

    QVERIFY(documents::stamped(pdf, QDate(2026, 11, 23)).ok());
    QCOMPARE(*documents::stamped(pdf, QDate(2026, 11, 23)), pdf);
    QVERIFY(!documents::stamped(undated, QDate(2026, 11, 23)));
    QVERIFY(!documents::stamped(shifted, QDate(2026, 11, 23)));
    QVERIFY(!documents::stamped("rubbish", QDate(2026, 11, 23)));
    QVERIFY(!documents::stamped(pdf.left(pdf.size() / 2), QDate(2026, 11, 23)));
}

void LetterBytesTest::joinsInOrder()
{
    const QByteArray longOne = documents::buildLetter(fixture::longLetter(40))->pdf;
    const QByteArray shortOne = someLetter();

    const auto joined = pdf::join({shortOne, longOne, shortOne});

    QVERIFY(joined.ok());
    QCOMPARE(*pdf::pageCount(*joined), *pdf::pageCount(longOne) + 2);
    const QStringList pages = pdf::text(*joined)->split(u'\f');
    QVERIFY(pages.first().contains(u"Kari Nordmann"));
    QVERIFY(pages[1].contains(u"Nordlys Bygg"));
    QVERIFY(pages.last().contains(u"Kari Nordmann"));
}

void LetterBytesTest::joinIsDeterministic()
{
    const QByteArray pdf = someLetter();

    QCOMPARE(*pdf::join({pdf, pdf}), *pdf::join({pdf, pdf}));
}

void LetterBytesTest::joinRefusesByNumber()
{
    const QByteArray pdf = someLetter();

    const auto rubbish = pdf::join({pdf, "no pdf", pdf});
    const auto cut = pdf::join({pdf, pdf, pdf.left(pdf.size() / 2)});

    QVERIFY(!rubbish && !cut);
    QVERIFY2(rubbish.error().message.contains(u"Part 2 "), qPrintable(rubbish.error().message));
    QVERIFY2(cut.error().message.contains(u"Part 3 "), qPrintable(cut.error().message));
}

void LetterBytesTest::readerRefusesRubbish()
{
    QVERIFY(!pdf::pageCount("no pdf"));
    QVERIFY(!pdf::pageCount({}));
    QVERIFY(!pdf::text("no pdf"));
    QVERIFY(!pdf::page(someLetter(), 1, 72));
    QVERIFY(!pdf::page(someLetter(), -1, 72));
}

void LetterBytesTest::readerScalesPages()
{
    const auto plain = pdf::page(someLetter(), 0, 72);
    const auto sharp = pdf::page(someLetter(), 0, 72, 2.0);

    QCOMPARE(plain->size(), QSize(595, 842));
    QCOMPARE(sharp->size(), QSize(1190, 1684));
    QCOMPARE(sharp->devicePixelRatio(), 2.0);
    QCOMPARE(plain->pixelColor(2, 2), QColor(Qt::white));
}

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    if (app.arguments().contains(u"--hashes"_s)) {
        QTextStream(stdout) << hashes();
        return 0;
    }
    LetterBytesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_letterbytes.moc"
