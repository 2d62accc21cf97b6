// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpclient.h"

#include "tests/support/webserver.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// The way out, against a real server on this machine.
class NetTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!m_server.isRunning())
            QSKIP("SKIPPED-ALL python3 is not installed");
        m_server.put(u"good.json"_s, "{\"a\": 1}");
    }
    void answersAreTold_data();
    void answersAreTold();
    void onlySafeAddressesAreAsked_data();
    void onlySafeAddressesAreAsked();
    void aQuestionCanBeStopped();
    void anAnswerAfterTheContextIsDropped();
    void whoAsksIsSaidAndNothingIsKept();

private:
    std::optional<Result<net::HttpAnswer>>
    ask(const QString &url, const std::function<void(net::HttpCall *)> &meanwhile = {})
    {
        net::HttpRequest request;
        request.url = QUrl(url);
        request.timeoutMs = 1500;
        request.mostBytes = 100'000;
        std::optional<Result<net::HttpAnswer>> answer;
        net::HttpCall *call = m_client.get(request, this, [&answer](Result<net::HttpAnswer> said) {
            answer.emplace(std::move(said));
        });
        if (meanwhile)
            meanwhile(call);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 15'000); }();
        return answer;
    }

    WebServer m_server;
    net::HttpClient m_client;
};

void NetTest::answersAreTold_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status"); // 0: an error of the surroundings.

    QTest::newRow("Found") << u"good.json"_s << 200;
    QTest::newRow("Unknown is an answer") << u"none.json"_s << 404;
    QTest::newRow("Removed is an answer") << u"bad/410"_s << 410;
    QTest::newRow("Asked too often") << u"bad/429"_s << 0;
    QTest::newRow("Our own mistake") << u"bad/400"_s << 0;
    QTest::newRow("The server broke") << u"bad/503"_s << 0;
    QTest::newRow("A redirect is not followed") << u"bad/redirect"_s << 0;
    QTest::newRow("Too slow") << u"bad/slow"_s << 0;
    QTest::newRow("Too large") << u"bad/large"_s << 0;
}

void NetTest::answersAreTold()
{
    QFETCH(QString, path);
    QFETCH(int, status);

    const auto answer = ask(m_server.address(path));

    QVERIFY(answer.has_value());
    QCOMPARE(answer->ok() ? (*answer)->status : 0, status);
    if (!answer->ok()) {
        QCOMPARE(answer->error().kind, ErrorKind::Environment);
        QVERIFY2(answer->error().message.endsWith(u'.'), qPrintable(answer->error().message));
    }
}

void NetTest::onlySafeAddressesAreAsked_data()
{
    QTest::addColumn<QString>("url");

    QTest::newRow("Plain HTTP to elsewhere") << u"http://data.brreg.no/x"_s;
    QTest::newRow("A host that only looks like this machine") << u"http://localhost.example.org/"_s;
    QTest::newRow("A file") << u"file:///etc/hostname"_s;
    QTest::newRow("Nothing") << QString();
}

void NetTest::onlySafeAddressesAreAsked()
{
    QFETCH(QString, url);

    const auto answer = ask(url);

    QVERIFY(answer && !answer->ok());
    QCOMPARE(answer->error().kind, ErrorKind::Refused);
}

void NetTest::aQuestionCanBeStopped()
{
    const auto answer =
        ask(m_server.address(u"bad/slow"_s), [](net::HttpCall *call) { call->cancel(); });

    QVERIFY(answer && !answer->ok());
    QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
}

void NetTest::anAnswerAfterTheContextIsDropped()
{
    bool answered = false;
    {
        QObject context;
        net::HttpRequest request;
        request.url = QUrl(m_server.address(u"good.json"_s));
        m_client.get(request, &context, [&answered](Result<net::HttpAnswer>) { answered = true; });
    }
    QVERIFY(ask(m_server.address(u"good.json"_s)).has_value());
    QVERIFY(!answered);
}

void NetTest::whoAsksIsSaidAndNothingIsKept()
{
    QVERIFY(ask(m_server.address(u"bad/cookie"_s)).has_value());
    QVERIFY(ask(m_server.address(u"good.json?last"_s)).has_value());

    const QByteArray last = m_server.asked().trimmed().split('\n').last();
    QCOMPARE(last, QByteArray("/good.json?last\tKravbok/" KRAVBOK_VERSION "\t").trimmed());
}

QTEST_GUILESS_MAIN(NetTest)
#include "tst_net.moc"
