// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpclient.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

namespace net {

namespace {

/// Keeps nothing and sends nothing: a question carries no trace of the one before.
class NoCookies : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
};

bool isThisMachine(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

Error failure(const QString &why, const QUrl &url)
{
    //: %1 is a host name, %2 what went wrong
    return {
        ErrorKind::Environment,
        QCoreApplication::translate(
            "net", "%1 could not be asked: %2. Try again later; everything else works without it.")
            .arg(url.host(), why),
        url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo)};
}

/// A finished reply as an answer, or as the error a person can act on.
Result<HttpAnswer> answerOf(QNetworkReply *reply, bool cancelled, bool tooLarge, qint64 mostBytes)
{
    const auto tr = [](const char *words) { return QCoreApplication::translate("net", words); };
    const QUrl url = reply->url();
    if (cancelled)
        return Error{ErrorKind::Cancelled, tr("Stopped. Nothing was changed.")};
    if (tooLarge)
        return failure(tr("the answer is larger than %1 bytes").arg(mostBytes), url);
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 200 && reply->error() == QNetworkReply::NoError)
        return HttpAnswer{status, reply->readAll(),
                          reply->header(QNetworkRequest::ContentTypeHeader).toByteArray()};
    if (status == 404 || status == 410)
        return HttpAnswer{status, reply->readAll(),
                          reply->header(QNetworkRequest::ContentTypeHeader).toByteArray()};
    if (status >= 300 && status < 400)
        return failure(
            tr("it sends us to another address, which is not followed (status %1)").arg(status),
            url);
    if (status == 429)
        return failure(tr("it was asked too often (status 429)"), url);
    if (status != 0 && status != 200)
        return failure(tr("it answered with status %1").arg(status), url);
    // Our own abort and a timeout both say "operation cancelled"; the first was sorted out above.
    if (reply->error() == QNetworkReply::OperationCanceledError
        || reply->error() == QNetworkReply::TimeoutError)
        return failure(tr("it did not answer in time"), url);
    return failure(reply->errorString(), url);
}

} // namespace

void HttpCall::cancel()
{
    m_cancelled = true;
    if (m_reply)
        m_reply->abort();
}

HttpClient::HttpClient(QObject *parent)
    : QObject(parent)
    , m_manager(std::make_unique<QNetworkAccessManager>())
{
    m_manager->setCookieJar(new NoCookies(m_manager.get()));
    m_manager->setAutoDeleteReplies(false);
}

HttpClient::~HttpClient() = default;

HttpCall *HttpClient::get(const HttpRequest &request, QObject *context, Done done)
{
    auto *call = new HttpCall(this);
    const bool secure = request.url.scheme() == u"https";
    if (!request.url.isValid()
        || !(secure || (request.url.scheme() == u"http" && isThisMachine(request.url.host())))) {
        const Error refused{
            ErrorKind::Refused,
            QCoreApplication::translate("net", "Only https addresses are asked, not \"%1\".")
                .arg(request.url.toDisplayString())};
        QTimer::singleShot(0, context, [done, refused] { done(refused); });
        return call;
    }
    QNetworkRequest wire(request.url);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                      QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setHeader(QNetworkRequest::UserAgentHeader, QByteArrayLiteral("Kravbok/" KRAVBOK_VERSION));
    wire.setRawHeader("Accept", request.accept);
    wire.setTransferTimeout(request.timeoutMs);
    if (secure) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        wire.setSslConfiguration(tls);
    }
    QNetworkReply *reply = m_manager->get(wire);
    reply->setParent(call);
    call->m_reply = reply;
    // Unpacked bytes are counted, so that a small packed answer cannot become a large one.
    connect(reply, &QNetworkReply::readyRead, call, [call, reply, most = request.mostBytes] {
        if (reply->bytesAvailable() > most) {
            call->m_tooLarge = true;
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, context,
            [call, reply, done, most = request.mostBytes] {
                const bool large = call->m_tooLarge || reply->bytesAvailable() > most;
                const auto answer = answerOf(reply, call->m_cancelled, large, most);
                call->deleteLater();
                done(answer);
            });
    connect(context, &QObject::destroyed, call, &QObject::deleteLater);
    return call;
}

Result<void> probeTls()
{
    if (QSslSocket::supportsSsl())
        return {};
    return Error{
        ErrorKind::Environment,
        QCoreApplication::translate(
            "net",
            "This installation cannot make secure connections (no TLS backend). Install Qt's TLS plugin and OpenSSL.")};
}

} // namespace net
