// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"
#include "core/registers/policyrate.h"
#include "core/registers/unit.h"

#include <QObject>

#include <functional>
#include <vector>

namespace registers {

/// Asks the public registers, one question at a time, and answers with what was read. Lives on its thread.
class RegisterClient : public QObject
{
    Q_OBJECT

public:
    using UnitDone = std::function<void(Result<Unit>)>;
    using RatesDone = std::function<void(Result<std::vector<PolicyRate>>)>;

    using QObject::QObject;

    /// A unit; a number unknown there is tried among the sub-units. NotFound when it is in neither; a removed
    /// unit answers as deleted. "Try later" stays an error.
    void unit(const QString &orgnr, QObject *context, UnitDone done);
    /// The policy rate's business days. A period without any answers with an empty list.
    void policyRates(QDate from, QDate to, bool json, QObject *context, RatesDone done);
    /// Stops what is under way; it answers Cancelled.
    void cancel();

private:
    void ask(const QUrl &url, const QByteArray &accept, QObject *context,
             net::HttpClient::Done done);

    net::HttpClient m_client;
    QPointer<net::HttpCall> m_call;
};

} // namespace registers
