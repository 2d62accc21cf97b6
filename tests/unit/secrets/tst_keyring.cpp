// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keykeeper.h"
#include "core/secrets/keyring.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;
const char insideKeyring[] = "KRAVBOK_TEST_KEYRING";

} // namespace

/// The keyring behind QtKeychain: a real one in a session bus of its own where gnome-keyring is installed, and
/// what happens where there is none. The test runs itself again inside the bus it starts.
class KeyringTest : public QObject
{
    Q_OBJECT

private slots:
    void aRealKeyringKeepsAKey();
    void insideTheKeyring();
    void withoutAKeyringTheFileIsUsed();

private:
    template <typename T>
    std::optional<Result<T>>
    answerOf(const std::function<void(std::function<void(Result<T>)>)> &begin)
    {
        auto answer = std::make_shared<std::optional<Result<T>>>();
        begin([answer](Result<T> result) { answer->emplace(std::move(result)); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer->has_value(), patienceMs); }();
        return std::move(*answer);
    }
};

void KeyringTest::aRealKeyringKeepsAKey()
{
    if (qEnvironmentVariableIsSet(insideKeyring))
        QSKIP("this is the run inside the keyring");
    const QString bus = QStandardPaths::findExecutable(u"dbus-run-session"_s);
    const QString daemon = QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s);
    if (bus.isEmpty() || daemon.isEmpty())
        QSKIP(
            "dbus-run-session or gnome-keyring-daemon is not installed; installer/setup.sh --tests installs them");
    QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"GNOME"_s);
    environment.insert(QString::fromLatin1(insideKeyring), u"1"_s);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    // --unlock reads the login password from standard input and makes the login collection when there is none.
    const QString script =
        u"printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec \"$0\" insideTheKeyring"_s;
    process.start(bus,
                  {u"--"_s, u"sh"_s, u"-c"_s, script, QCoreApplication::applicationFilePath()});
    QVERIFY(process.waitForFinished(3 * patienceMs));
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
}

void KeyringTest::insideTheKeyring()
{
    if (!qEnvironmentVariableIsSet(insideKeyring))
        QSKIP("runs inside the bus of the test before");
    namespace keyring = secrets::keyring;
    QObject context;
    const auto probed = answerOf<void>([&](auto done) { keyring::probe(&context, done); });
    QVERIFY(probed.has_value());
    QVERIFY2(probed->ok(), probed->ok() ? "" : qPrintable(probed->error().message));

    const auto nothing = answerOf<std::optional<secrets::Key>>(
        [&](auto done) { keyring::read(u"test"_s, &context, done); });
    QVERIFY(nothing && nothing->ok() && !(*nothing)->has_value());
    const secrets::KeyPlace place{u"test"_s, u"/nonexistent/identity.key"_s, {}};
    const auto refused = answerOf<secrets::Key>(
        [&](auto done) { secrets::obtainKey(place, secrets::MissingKey::Refuse, &context, done); });
    QVERIFY(refused && !refused->ok());
    const auto made = answerOf<secrets::Key>(
        [&](auto done) { secrets::obtainKey(place, secrets::MissingKey::Make, &context, done); });
    QVERIFY(made && made->ok() && (*made)->isValid());
    const auto again = answerOf<secrets::Key>(
        [&](auto done) { secrets::obtainKey(place, secrets::MissingKey::Refuse, &context, done); });
    QVERIFY(again && again->ok());
    QCOMPARE((*again)->bytes(), (*made)->bytes());
    const auto removed =
        answerOf<void>([&](auto done) { keyring::remove(u"test"_s, &context, done); });
    QVERIFY(removed && removed->ok());
    const auto twice =
        answerOf<void>([&](auto done) { keyring::remove(u"test"_s, &context, done); });
    QVERIFY(twice && twice->ok());
}

void KeyringTest::withoutAKeyringTheFileIsUsed()
{
    if (qEnvironmentVariableIsSet(insideKeyring))
        QSKIP("there is a keyring here");
    // No bus to be found: whatever the machine has, this process must not see it.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    QTemporaryDir folder;
    QObject context;
    secrets::KeyPlace place{u"test"_s, folder.filePath(u"identity.key"_s), {}};
    const auto refused = answerOf<secrets::Key>(
        [&](auto done) { secrets::obtainKey(place, secrets::MissingKey::Make, &context, done); });
    QVERIFY(refused && !refused->ok());
    QVERIFY(refused->error().message.contains(u"KRAVBOK_PASSWORD"));
    QVERIFY(!QFile::exists(place.file));

    place.passphrase = "en lang setning";
    const auto made = answerOf<secrets::Key>(
        [&](auto done) { secrets::obtainKey(place, secrets::MissingKey::Make, &context, done); });
    QVERIFY2(made && made->ok(), made && !made->ok() ? qPrintable(made->error().message) : "");
    QVERIFY(QFile::exists(place.file));
    const auto again = answerOf<secrets::Key>(
        [&](auto done) { secrets::obtainKey(place, secrets::MissingKey::Refuse, &context, done); });
    QVERIFY(again && again->ok());
    QCOMPARE((*again)->bytes(), (*made)->bytes());
}

QTEST_GUILESS_MAIN(KeyringTest)
#include "tst_keyring.moc"
