// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

/// What one run of the program said.
struct Said
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    QJsonDocument json; ///< Null when standard output is not exactly one JSON document.

    QJsonObject object() const { return json.object(); }
    QJsonArray array() const { return json.array(); }
    QJsonObject error() const { return json[QStringLiteral("error")].toObject(); }
};

/// The command line as a script uses it: a process of its own, with a home of its own.
class Cli
{
public:
    Said run(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data")));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_home.path());
        process.start(QStringLiteral(KRAVBOK_CLI), words);
        process.write(input);
        process.closeWriteChannel();
        Said said;
        if (!process.waitForFinished(120'000))
            return said;
        said.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        said.out = process.readAllStandardOutput();
        said.err = process.readAllStandardError();
        QJsonParseError fault;
        said.json = QJsonDocument::fromJson(said.out, &fault);
        return said;
    }

    /// With --json in the given workspace.
    Said json(const QString &workspace, const QStringList &words, const QString &today = {}) const
    {
        QStringList all{QStringLiteral("--workspace"), workspace, QStringLiteral("--json")};
        if (!today.isEmpty())
            all << QStringLiteral("--today") << today;
        return run(all + words);
    }

    QString home() const { return m_home.path(); }

private:
    QTemporaryDir m_home;
};

/// The run ended with this code; otherwise the test shows what was said. Runs what is asked once.
#define ENDED(run, code) \
    do { \
        const Said &ended = (run); \
        QVERIFY2(ended.exitCode == (code), \
                 qPrintable(QStringLiteral("exit %1: %2%3").arg(ended.exitCode).arg(QString::fromUtf8(ended.out.left(600)), QString::fromUtf8(ended.err.left(600))))); \
    } while (false)
