// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace net {

/// One question.
struct HttpRequest
{
    QUrl url;
    QByteArray accept = "application/json";
    int timeoutMs = 20'000;             ///< Without a byte moving.
    qint64 mostBytes = 4 * 1024 * 1024; ///< A longer answer is cut off and refused.
};

/// What came back. Only 200, 404 and 410 become an answer; everything else is an error with its cure.
struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    QByteArray contentType;
};

/// A question under way. Letting it go does not stop it; cancel() does, and it then answers Cancelled.
class HttpCall : public QObject
{
    Q_OBJECT

public:
    void cancel();

private:
    friend class HttpClient;
    using QObject::QObject;

    QPointer<QNetworkReply> m_reply;
    bool m_cancelled = false;
    bool m_tooLarge = false;
};

/// Asks public registers. One for a window or a command; lives on its thread and answers on its event loop.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<HttpAnswer>)>;

    explicit HttpClient(QObject *parent = nullptr);
    ~HttpClient() override;

    /// Asks and returns at once; `done` runs once, unless the context has died. Refuses an address that is
    /// neither https nor this machine. The call belongs to the client.
    HttpCall *get(const HttpRequest &request, QObject *context, Done done);

private:
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

/// Whether HTTPS works in this installation; the message is for the self-test.
Result<void> probeTls();

} // namespace net
