// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/petitionpromises.h"
#include "tests/fuzz/promises.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

namespace {

/// One change of the kind that finds bugs: bits, bytes, pieces taken out, doubled, moved or brought
/// in from another seed, and words a format knows.
QByteArray mutated(QByteArray bytes, const QByteArrayList &seeds, const QByteArrayList &words,
                   QRandomGenerator &random)
{
    const auto place = [&](const QByteArray &in) {
        return in.isEmpty() ? 0 : random.bounded(static_cast<int>(in.size()));
    };
    const auto length = [&] { return 1 + random.bounded(random.bounded(4) == 0 ? 400 : 12); };
    switch (random.bounded(9)) {
    case 0:
        if (!bytes.isEmpty())
            bytes[place(bytes)] = static_cast<char>(bytes[place(bytes)] ^ (1 << random.bounded(8)));
        break;
    case 1:
        if (!bytes.isEmpty())
            bytes[place(bytes)] = static_cast<char>(random.bounded(256));
        break;
    case 2:
        bytes.remove(place(bytes), length());
        break;
    case 3:
        bytes.insert(place(bytes), bytes.mid(place(bytes), length()));
        break;
    case 4: {
        const QByteArray piece = bytes.mid(place(bytes), length());
        bytes.insert(place(bytes), piece.repeated(1 + random.bounded(20)));
        break;
    }
    case 5: {
        const QByteArray &other = seeds[random.bounded(static_cast<int>(seeds.size()))];
        bytes.insert(place(bytes), other.mid(place(other), length()));
        break;
    }
    case 6:
        bytes.insert(place(bytes), words[random.bounded(static_cast<int>(words.size()))]);
        break;
    case 7:
        bytes.truncate(place(bytes));
        break;
    default: {
        // A digit somewhere becomes another: amounts, dates and numbers.
        const int from = place(bytes);
        for (qsizetype i = from; i < bytes.size(); ++i) {
            if (bytes[i] >= '0' && bytes[i] <= '9') {
                bytes[i] = static_cast<char>('0' + random.bounded(10));
                break;
            }
        }
        break;
    }
    }
    return bytes;
}

/// The promises of the reader a target is about.
void checked(const QByteArray &bytes, const QString &format)
{
    if (format == u"petition")
        promises::checkPetition(bytes);
    else
        promises::check(bytes, format);
}

} // namespace

/// What the fuzzers look for, in a form every test run repeats: some thousands of changes to the
/// hand-made seeds, the same ones each time. A broken promise ends the program with a sentence.
class TestMutations : public QObject
{
    Q_OBJECT

private slots:
    void seedsThemselves_data() { targets(); }

    void seedsThemselves()
    {
        QFETCH(QString, target);
        QFETCH(QString, format);

        for (const QByteArray &seed : seedsOf(target))
            checked(seed, format);
    }

    void mutations_data() { targets(); }

    void mutations()
    {
        QFETCH(QString, target);
        QFETCH(QString, format);
        const QByteArrayList seeds = seedsOf(target);
        QVERIFY(seeds.size() >= 5);
        const QByteArrayList words = wordsOf(target);
        QVERIFY(words.size() >= 10);
        QRandomGenerator random(20251121);

        for (int round = 0; round < 6000; ++round) {
            QByteArray bytes = seeds[random.bounded(static_cast<int>(seeds.size()))];
            for (int changes = 1 + random.bounded(5); changes > 0; --changes)
                bytes = mutated(bytes, seeds, words, random);
            checked(bytes, format);
        }
    }

private:
    static void targets()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("format");
        QTest::newRow("SAF-T") << QStringLiteral("fuzz_saft") << QStringLiteral("saft");
        QTest::newRow("Lists") << QStringLiteral("fuzz_csv") << QStringLiteral("csv");
        QTest::newRow("OCR giro") << QStringLiteral("fuzz_ocr") << QStringLiteral("ocr");
        QTest::newRow("camt") << QStringLiteral("fuzz_camt") << QStringLiteral("camt054");
        QTest::newRow("Petitions") << QStringLiteral("fuzz_petition") << QStringLiteral("petition");
        QTest::newRow("Whatever it is") << QStringLiteral("fuzz_detect") << QString();
    }

    static QByteArrayList seedsOf(const QString &target)
    {
        QByteArrayList out;
        const QDir folder(QStringLiteral(KRAVBOK_SOURCE_DIR "/tests/fuzz/corpus/") + target);
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                out.append(file.readAll());
        }
        return out;
    }

    /// The words of the fuzzer's dictionary: "text" with \xNN inside.
    static QByteArrayList wordsOf(const QString &target)
    {
        QByteArrayList out;
        QFile file(QStringLiteral(KRAVBOK_SOURCE_DIR "/tests/fuzz/") + target +
                   QStringLiteral(".dict"));
        if (!file.open(QIODevice::ReadOnly))
            return out;
        for (const QByteArray &line : file.readAll().split('\n')) {
            QByteArray word;
            for (qsizetype i = 1; i + 1 < line.size(); ++i) {
                if (line[i] == '\\' && line[i + 1] == 'x') {
                    word.append(QByteArray::fromHex(line.mid(i + 2, 2)));
                    i += 3;
                } else {
                    word.append(line[i] == '\\' ? line[++i] : line[i]);
                }
            }
            if (!word.isEmpty())
                out.append(word);
        }
        return out;
    }
};

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
