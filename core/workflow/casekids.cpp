// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/casekids.h"

#include "core/base/identifiers.h"
#include "core/store/database.h"
#include "core/store/ledgerquery.h"
#include "core/store/openitemquery.h"
#include "core/store/settingsstore.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseKids)
};

const QString settingName = QStringLiteral("kid.agreement");

bool areDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
}

QString digitsOf(const QString &text)
{
    QString out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    return out;
}

} // namespace

Result<void> KidAgreement::check() const
{
    if (!areDigits(prefix))
        return Error{ErrorKind::BadInput, Words::tr("The fixed part of a KID is digits only, not \"%1\".").arg(prefix)};
    if (customerDigits < 0 || customerDigits > 15 || caseDigits < 4 || caseDigits > 15)
        return Error{ErrorKind::BadInput, Words::tr("A KID has up to 15 digits for the customer and 4 to 15 for the case.")};
    if (length() > 25)
        return Error{ErrorKind::BadInput, Words::tr("The KID would have %1 signs; 25 is the most a bank takes.").arg(length())};
    return {};
}

std::optional<QString> KidAgreement::kidOf(const QString &caseNumber, const QString &customerNumber) const
{
    // "2026-0113": the year tells cases with the same running number apart.
    const QString year = caseNumber.section(u'-', 0, 0).right(2);
    const QString running = caseNumber.section(u'-', 1);
    const QString customer = digitsOf(customerNumber);
    if (year.size() != 2 || !areDigits(year) || running.isEmpty() || !areDigits(running) || running.size() > caseDigits - 2)
        return std::nullopt;
    if (customerDigits > 0 && (customer.isEmpty() || customer.size() > customerDigits))
        return std::nullopt;
    const QString body = prefix + (customerDigits > 0 ? customer.rightJustified(customerDigits, u'0') : QString()) + year + running.rightJustified(caseDigits - 2, u'0');
    return body + (scheme == Scheme::Mod10 ? identifiers::mod10Digit(body) : identifiers::mod11Sign(body));
}

QString KidAgreement::testValue(QDate day) const
{
    return kidOf(QStringLiteral("%1-1").arg(day.year()), QStringLiteral("1")).value_or(QString());
}

Result<std::optional<KidAgreement>> CaseKids::agreement()
{
    auto stored = store::SettingsStore(m_session.db()).value(settingName);
    if (!stored)
        return stored.error();
    if (!*stored)
        return std::optional<KidAgreement>();
    const QJsonObject data = QJsonDocument::fromJson((*stored)->toUtf8()).object();
    KidAgreement out;
    out.prefix = data.value(QStringLiteral("prefix")).toString();
    out.customerDigits = data.value(QStringLiteral("customer_digits")).toInt();
    out.caseDigits = data.value(QStringLiteral("case_digits")).toInt();
    const auto scheme = enumFromText<KidAgreement::Scheme>(data.value(QStringLiteral("scheme")).toString());
    if (!scheme || !out.check())
        return Error{ErrorKind::BadInput, Words::tr("The KID agreement stored here cannot be read. Set it again: kravbok-cli kid set")};
    out.scheme = *scheme;
    return std::optional(out);
}

Result<void> CaseKids::setAgreement(const KidAgreement &agreement)
{
    if (auto fine = agreement.check(); !fine)
        return fine;
    const QString json = QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("prefix"), agreement.prefix},
                                                                     {QStringLiteral("customer_digits"), agreement.customerDigits},
                                                                     {QStringLiteral("case_digits"), agreement.caseDigits},
                                                                     {QStringLiteral("scheme"), enumText(agreement.scheme)}})
                                               .toJson(QJsonDocument::Compact));
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    if (auto set = store::SettingsStore(m_session.db()).set(settingName, json); !set)
        return set;
    if (auto noted = m_session.journal(QStringLiteral("kid.agreement_set"), QStringLiteral("creditor"), json); !noted)
        return noted;
    if (auto done = tx.commit(); !done)
        return done;
    Changes changes;
    changes.creditor = true;
    m_session.announce(changes);
    return {};
}

Result<void> CaseKids::endAgreement()
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    if (auto gone = store::SettingsStore(m_session.db()).remove(settingName); !gone)
        return gone;
    if (auto noted = m_session.journal(QStringLiteral("kid.agreement_ended"), QStringLiteral("creditor"), {}); !noted)
        return noted;
    if (auto done = tx.commit(); !done)
        return done;
    Changes changes;
    changes.creditor = true;
    m_session.announce(changes);
    return {};
}

Result<QString> CaseKids::kidFor(const Case &file, const Debtor &debtor)
{
    auto known = store::OpenItemQuery(m_session.db()).caseKid(file.id);
    if (!known || !known->isEmpty())
        return known;
    auto terms = agreement();
    if (!terms)
        return terms.error();
    const auto kid = *terms ? (*terms)->kidOf(file.number, debtor.number) : std::nullopt;
    if (!kid)
        return QString();
    // An invoice that happens to bear the same number comes first: its payer must not hit the case.
    auto taken = store::LedgerQuery(m_session.db()).count({.openOnly = false, .kid = *kid});
    if (!taken)
        return taken.error();
    return *taken > 0 ? QString() : *kid;
}

Result<void> CaseKids::keep(const Case &file, const QString &kid)
{
    store::OpenItemQuery query(m_session.db());
    auto known = query.caseKid(file.id);
    if (!known)
        return known.error();
    return known->isEmpty() ? query.setCaseKid(file.id, kid) : Result<void>();
}

} // namespace workflow
