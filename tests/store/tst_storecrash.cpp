// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/fixture.h"

#include "core/store/settingsstore.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace fixture;
using store::Database;
using store::OpenMode;
using store::Schema;

namespace {

/// What the child does: finished work, then work it never finishes. Says how far it is and waits for
/// its end.
int work(const QString &path, const QString &moment)
{
    const auto db = must(Database::open(path, Schema::Creditor, OpenMode::ReadWrite));
    store::SettingsStore settings(*db);
    must(settings.set(u"finished"_s, u"yes"_s));
    store::Transaction tx(*db);
    must(tx.begun());
    for (int i = 0; i < 2000; ++i)
        must(settings.set(u"big%1"_s.arg(i),
                          QString(2000, u'x'))); // More than the page cache holds.
    must(store::AuditStore(*db).append(u"unfinished"_s, {}, {}, QDate(2026, 6, 1), instant()));
    if (moment == "after"_L1) {
        must(tx.commit());
        must(store::AuditStore(*db).append(u"finished"_s, {}, {}, QDate(2026, 6, 1), instant()));
    }
    std::puts("ready");
    std::fflush(stdout);
    std::getchar();
    return 0;
}

} // namespace

/// The program is killed in the middle of work, as by a power cut or the task manager.
class StoreCrashTest : public QObject
{
    Q_OBJECT

private slots:
    void killedProgramLosesOnlyUnfinishedWork_data();
    void killedProgramLosesOnlyUnfinishedWork();
};

void StoreCrashTest::killedProgramLosesOnlyUnfinishedWork_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addColumn<size_t>("settings");
    QTest::addColumn<qint64>("audits");

    QTest::newRow("Before the commit") << u"before"_s << size_t(1) << qint64(3);
    QTest::newRow("After the commit") << u"after"_s << size_t(2001) << qint64(5);
}

void StoreCrashTest::killedProgramLosesOnlyUnfinishedWork()
{
    QFETCH(QString, moment);
    QFETCH(size_t, settings);
    QFETCH(qint64, audits);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"kravbok.sqlite"_s);
    {
        const auto db = must(Database::open(path, Schema::Creditor, OpenMode::Create));
        tell(*db);
    }
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--work"_s, path, moment});
    QVERIFY(child.waitForStarted());
    while (!child.canReadLine() && child.waitForReadyRead(60'000)) {
    }
    QCOMPARE(child.readLine().trimmed(), QByteArray("ready"));

    child.kill();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);

    const auto db = must(Database::open(path, Schema::Creditor, OpenMode::ReadWrite));
    QCOMPARE(must(store::SettingsStore(*db).all()).size(), settings);
    const store::VerifyReport report = must(store::verify(*db));
    QVERIFY2(report.isSound(), qPrintable(report.finding ? report.finding->text : QString()));
    QCOMPARE(report.auditRows, audits);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 4 && arguments.at(1) == "--work"_L1)
        return work(arguments.at(2), arguments.at(3));
    StoreCrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storecrash.moc"
