// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include <csignal>

using namespace Qt::StringLiterals;

/// Ctrl C while a file is written: nothing of it stands, and the command says so.
class CliStopTest : public QObject
{
    Q_OBJECT

private slots:
    void ctrlCLeavesNothingHalfDone();
};

void CliStopTest::ctrlCLeavesNothingHalfDone()
{
#ifndef Q_OS_UNIX
    QSKIP("Signals between processes are sent here as Unix does.");
#else
    QTemporaryDir folder;
    Cli cli;
    const QString firm = folder.filePath(u"firma"_s);
    const QString list = folder.filePath(u"liste.csv"_s);
    QFile file(list);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Kundenr;Kundenavn;Fakturanr;Fakturadato;Forfallsdato;Restbeløp\n");
    for (int i = 0; i < 8'000; ++i)
        file.write(u"%1;Kunde %1;F-%2;01.01.2026;15.01.2026;100,00\n"_s.arg(1000 + i % 9000).arg(i).toUtf8());
    file.close();
    ENDED(cli.json(firm, {u"init"_s, u"--name"_s, u"Fjordlys Elektro AS"_s, u"--orgnr"_s, u"991825827"_s, u"--account"_s, u"12345678903"_s, u"--address"_s, u"Kaigata 12"_s,
                          u"--postcode"_s, u"6003"_s, u"--town"_s, u"ÅLESUND"_s, u"--rehearsal"_s}), 0);
    int stopped = 0;
    bool whole = false;
    // The later it is stopped the more has been written; once it is too late the file is in.
    for (int life = 60; life < 60'000 && !whole; life += life / 2) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, cli.home());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(KRAVBOK_CLI), {u"--workspace"_s, firm, u"--json"_s, u"--today"_s, u"2026-02-02"_s, u"import"_s, list});
        QVERIFY(process.waitForStarted());
        if (!process.waitForFinished(life)) {
            ::kill(static_cast<pid_t>(process.processId()), SIGINT);
            QVERIFY(process.waitForFinished(120'000));
        }
        const QJsonObject said = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        whole = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        const Said rows = cli.json(firm, {u"ledger"_s, u"list"_s}, u"2026-02-02"_s);
        ENDED(rows, 0);
        QCOMPARE(rows.array().size(), whole ? 8'000 : 0);
        QCOMPARE(cli.json(firm, {u"import"_s, u"list"_s}).array().size(), whole ? 1 : 0);
        if (!whole && process.exitStatus() == QProcess::NormalExit) {
            QCOMPARE(process.exitCode(), 1);
            QVERIFY(!said[u"error"][u"message"].toString().isEmpty());
            ++stopped;
        }
    }
    QVERIFY(whole);
    QVERIFY(stopped > 0);
    ENDED(cli.json(firm, {u"verify"_s}), 0);
#endif
}

QTEST_GUILESS_MAIN(CliStopTest)
#include "tst_clistop.moc"
