// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/registerclient.h"

#include "core/base/identifiers.h"
#include "core/registers/addresses.h"

#include <QCoreApplication>
#include <QTimer>

namespace registers {

namespace {

constexpr int goneForLegalReasons = 410;
constexpr int unknown = 404;

Error notFound(const QString &orgnr)
{
    return {
        ErrorKind::NotFound,
        QCoreApplication::translate("registers", "%1 is not in Enhetsregisteret. Check the number.")
            .arg(orgnr)};
}

Result<Unit> unitOf(const net::HttpAnswer &answer, const QString &orgnr)
{
    auto unit = readUnit(answer.body, orgnr);
    if (unit && answer.status == goneForLegalReasons)
        unit->deleted = true;
    return unit;
}

} // namespace

void RegisterClient::ask(const QUrl &url, const QByteArray &accept, QObject *context,
                         net::HttpClient::Done done)
{
    net::HttpRequest request;
    request.url = url;
    request.accept = accept;
    request.mostBytes = 1024 * 1024;
    m_call = m_client.get(request, context, std::move(done));
}

void RegisterClient::unit(const QString &orgnr, QObject *context, UnitDone done)
{
    if (!identifiers::isOrgNumber(orgnr)) {
        const Error refused{
            ErrorKind::BadInput,
            QCoreApplication::translate(
                "registers",
                "\"%1\" is no organisation number: nine digits, the last a control digit.")
                .arg(orgnr)};
        QTimer::singleShot(0, context, [done, refused] { done(refused); });
        return;
    }
    ask(unitAddress(orgnr), "application/json", context,
        [this, orgnr, context, done](Result<net::HttpAnswer> answer) {
            if (!answer)
                return done(answer.error());
            if (answer->status != unknown)
                return done(unitOf(*answer, orgnr));
            // A number on an invoice may be a sub-unit's.
            ask(subUnitAddress(orgnr), "application/json", context,
                [orgnr, done](Result<net::HttpAnswer> sub) {
                    if (!sub)
                        return done(sub.error());
                    done(sub->status == unknown ? Result<Unit>(notFound(orgnr))
                                                : unitOf(*sub, orgnr));
                });
        });
}

void RegisterClient::policyRates(QDate from, QDate to, bool json, QObject *context, RatesDone done)
{
    const QByteArray accept =
        json ? "application/vnd.sdmx.data+json, application/json" : "text/csv, text/plain";
    ask(policyRateAddress(from, to, json), accept, context, [done](Result<net::HttpAnswer> answer) {
        if (!answer)
            return done(answer.error());
        // SDMX services say 404 where a period has no observation.
        done(answer->status == 200 ? readPolicyRates(answer->body)
                                   : Result<std::vector<PolicyRate>>(std::vector<PolicyRate>()));
    });
}

void RegisterClient::cancel()
{
    if (m_call)
        m_call->cancel();
}

} // namespace registers
