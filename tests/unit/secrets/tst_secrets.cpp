// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/birthnumber.h"
#include "core/secrets/keyfile.h"
#include "core/secrets/seal.h"
#include "core/secrets/signature.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Seals, key files and signatures.
class SecretsTest : public QObject
{
    Q_OBJECT

private slots:
    void aSealOpensForItsPurposeOnly();
    void everyChangedByteIsFound();
    void theSameBytesNeverSealAlike();
    void aKeyFileOpensWithItsPassphraseOnly();
    void aSignatureFitsItsFileAndKey();
    void nationalNumbersAreJudged_data();
    void nationalNumbersAreJudged();
};

void SecretsTest::aSealOpensForItsPurposeOnly()
{
    const auto key = secrets::Key::random();
    const auto other = secrets::Key::random();
    QVERIFY(key.ok() && other.ok());
    const auto sealed = secrets::seal("31129956715", *key, "debtor 1");
    QVERIFY(sealed.ok());
    QVERIFY(!sealed->contains("31129956715"));

    const auto opened = secrets::unseal(*sealed, *key, "debtor 1");
    QVERIFY(opened.ok());
    QCOMPARE(*opened, QByteArray("31129956715"));
    QVERIFY(!secrets::unseal(*sealed, *key, "debtor 2").ok());
    QVERIFY(!secrets::unseal(*sealed, *other, "debtor 1").ok());
    QVERIFY(!secrets::unseal(*sealed, secrets::Key(), "debtor 1").ok());
    QVERIFY(!secrets::unseal({}, *key, "debtor 1").ok());
}

void SecretsTest::everyChangedByteIsFound()
{
    const auto key = secrets::Key::random();
    const auto sealed = secrets::seal("x", *key, "p");
    QVERIFY(sealed.ok());
    for (qsizetype i = 0; i < sealed->size(); ++i) {
        QByteArray changed = *sealed;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        QVERIFY2(!secrets::unseal(changed, *key, "p").ok(), qPrintable(QString::number(i)));
        QVERIFY(!secrets::unseal(sealed->left(i), *key, "p").ok());
    }
}

void SecretsTest::theSameBytesNeverSealAlike()
{
    const auto key = secrets::Key::random();
    const auto one = secrets::seal("x", *key, "p");
    const auto two = secrets::seal("x", *key, "p");
    QVERIFY(one.ok() && two.ok());
    QVERIFY(*one != *two);
    QVERIFY(secrets::probeSealing().ok());
}

void SecretsTest::aKeyFileOpensWithItsPassphraseOnly()
{
    QTemporaryDir folder;
    const secrets::KeyFile file(folder.filePath(u"identity.key"_s));
    const auto key = secrets::Key::random();
    QVERIFY(key.ok());
    QVERIFY(!file.create(*key, {}).ok());
    QVERIFY(!file.exists());

    QVERIFY(file.create(*key, "en lang setning").ok());
    QVERIFY(!file.create(*key, "en annen").ok());
    const auto opened = file.open("en lang setning");
    QVERIFY(opened.ok());
    QCOMPARE(opened->bytes(), key->bytes());
    QVERIFY(!file.open("en kort setning").ok());
    QVERIFY(!file.open({}).ok());
    const QString path = folder.filePath(u"identity.key"_s);
    QCOMPARE(QFileInfo(path).permissions()
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QFile raw(path);
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QVERIFY(!raw.readAll().contains(key->bytes()));
}

void SecretsTest::aSignatureFitsItsFileAndKey()
{
    const auto pair = secrets::makeSigningPair();
    const auto stranger = secrets::makeSigningPair();
    QVERIFY(pair.ok() && stranger.ok());
    const auto keys = secrets::readVerifyKeys("# Test\n" + pair->open + " Prøve\n");
    QVERIFY(keys.ok());
    QCOMPARE(keys->size(), size_t(1));
    const QByteArray file("{\"format\": \"kravbok-law/1\"}");
    const auto signature = secrets::signBytes(file, pair->secret);
    QVERIFY(signature.ok());

    const auto signer = secrets::verifySignature(file, *signature, *keys);
    QVERIFY(signer.ok());
    QCOMPARE(signer->name, u"Prøve"_s);
    QVERIFY(secrets::verifySignature(file, QByteArray::fromBase64(*signature), *keys).ok());
    QVERIFY(!secrets::verifySignature(file + ' ', *signature, *keys).ok());
    QVERIFY(!secrets::verifySignature(file, "no signature", *keys).ok());
    QVERIFY(!secrets::verifySignature(file, {}, *keys).ok());
    const auto forged = secrets::signBytes(file, stranger->secret);
    QCOMPARE(secrets::verifySignature(file, *forged, *keys).error().rule, u"law.signature"_s);
    QVERIFY(!secrets::signBytes(file, pair->open).ok());
    QVERIFY(!secrets::readVerifyKeys("abc\n").ok());
}

void SecretsTest::nationalNumbersAreJudged_data()
{
    using identifiers::BirthNumber;
    QTest::addColumn<QString>("digits");
    QTest::addColumn<int>("judged");

    const auto row = [](const char *name, const char *digits, BirthNumber judged) {
        QTest::newRow(name) << QString::fromLatin1(digits) << int(judged);
    };
    row("Control digits valid (public library)", "31129956715", BirthNumber::Valid);
    row("Synthetic D-number", "44926701751", BirthNumber::Synthetic);
    row("Synthetic, month + 80", "18926094870", BirthNumber::Synthetic);
    row("Invalid (public list)", "41804061033", BirthNumber::Invalid);
    row("A digit changed", "31129956716", BirthNumber::Invalid);
    row("31 February", "31029956715", BirthNumber::Invalid);
    row("Ten digits", "3112995671", BirthNumber::Invalid);
    row("Letters", "3112995671a", BirthNumber::Invalid);
    row("Empty", "", BirthNumber::Invalid);
}

void SecretsTest::nationalNumbersAreJudged()
{
    QFETCH(QString, digits);
    QFETCH(int, judged);

    QCOMPARE(int(identifiers::birthNumber(digits)), judged);
}

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
