// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/identityworkflow.h"

#include "core/base/birthnumber.h"
#include "core/store/database.h"
#include "core/store/debtorstore.h"
#include "core/store/identitystore.h"
#include "core/store/settingsstore.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(IdentityWorkflow)
};

const QString keyName = QStringLiteral("identity.key");

/// What a seal is for: it opens for this debtor only.
QByteArray purposeOf(DebtorId debtor)
{
    return "identity of debtor " + QByteArray::number(debtor.value);
}

/// The name under which the keyring keeps the firm's key; made once and kept with the firm, so that a moved
/// folder finds its key and two firms never share one.
Result<QString> keyEntry(Session &session, bool make)
{
    store::SettingsStore settings(session.db());
    auto name = settings.value(keyName);
    if (!name)
        return name.error();
    if (name->has_value())
        return **name;
    const QString fresh =
        QStringLiteral("identity-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!make)
        return fresh;
    store::Transaction tx(session.db());
    if (!tx.begun())
        return tx.begun().error();
    if (auto kept = settings.set(keyName, fresh); !kept)
        return kept.error();
    if (auto noted = session.journal(QStringLiteral("identity.key_named"), fresh, {}); !noted)
        return noted.error();
    if (auto done = tx.commit(); !done)
        return done.error();
    return fresh;
}

} // namespace

void IdentityWorkflow::fetchKey(Session &session, secrets::MissingKey missing, QObject *context,
                                secrets::KeyDone done)
{
    auto entry = keyEntry(session, missing == secrets::MissingKey::Make);
    if (!entry)
        return done(entry.error());
    secrets::KeyPlace place;
    place.name = *entry;
    place.file = QFileInfo(session.db().path()).absolutePath() + QStringLiteral("/identity.key");
    place.passphrase = qgetenv("KRAVBOK_PASSWORD");
    secrets::obtainKey(place, missing, context, std::move(done));
}

Result<QString> IdentityWorkflow::subject(DebtorId debtor)
{
    auto found = store::DebtorStore(m_session.db()).find(debtor);
    if (!found)
        return found.error();
    return QStringLiteral("debtor ") + found->number;
}

Result<bool> IdentityWorkflow::has(DebtorId debtor)
{
    auto sealed = store::IdentityStore(m_session.db()).find(debtor);
    if (!sealed)
        return sealed.error();
    return sealed->has_value();
}

Result<QString> IdentityWorkflow::set(DebtorId debtor, const QString &number,
                                      const secrets::Key &key)
{
    QByteArray digits = number.toLatin1();
    digits.replace(' ', QByteArray());
    using identifiers::BirthNumber;
    const BirthNumber judged = identifiers::birthNumber(QString::fromLatin1(digits));
    // The sentences never repeat the number: they may end up on a screen others see.
    if (judged == BirthNumber::Invalid)
        return Error{
            ErrorKind::BadInput,
            Words::tr(
                "This is no national identity number: eleven digits, a day that exists, control digits that fit.")};
    if (judged == BirthNumber::Synthetic && !m_session.isRehearsal())
        return Error{
            ErrorKind::Refused,
            Words::tr(
                "This is a number of the test population: it belongs to nobody and is for rehearsals only.")};
    auto named = subject(debtor);
    if (!named)
        return named.error();
    auto sealed = secrets::seal(digits, key, purposeOf(debtor));
    secrets::wipe(digits);
    if (!sealed)
        return sealed.error();
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    if (auto kept = store::IdentityStore(m_session.db()).save(debtor, *sealed, m_session.today());
        !kept)
        return kept.error();
    if (auto noted = m_session.journal(QStringLiteral("identity.sealed"), *named, {}); !noted)
        return noted.error();
    if (auto done = tx.commit(); !done)
        return done.error();
    Changes changed;
    changed.ledger = true;
    m_session.announce(changed);
    return judged == BirthNumber::OddControl
        ? Words::tr(
            "The first control digit does not fit. That is so for numbers given out from 2032; check it once more.")
        : QString();
}

Result<std::optional<QString>> IdentityWorkflow::number(DebtorId debtor, const secrets::Key &key)
{
    auto sealed = store::IdentityStore(m_session.db()).find(debtor);
    if (!sealed)
        return sealed.error();
    if (!sealed->has_value())
        return std::optional<QString>();
    auto plain = secrets::unseal(**sealed, key, purposeOf(debtor));
    if (!plain)
        return plain.error();
    const QString out = QString::fromLatin1(*plain);
    secrets::wipe(*plain);
    return std::optional<QString>(out);
}

Result<bool> IdentityWorkflow::forget(DebtorId debtor)
{
    auto named = subject(debtor);
    if (!named)
        return named.error();
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    auto removed = store::IdentityStore(m_session.db()).remove(debtor);
    if (!removed)
        return removed;
    if (*removed) {
        if (auto noted = m_session.journal(QStringLiteral("identity.forgotten"), *named, {});
            !noted)
            return noted.error();
    }
    if (auto done = tx.commit(); !done)
        return done.error();
    Changes changed;
    changed.ledger = true;
    m_session.announce(changed);
    return removed;
}

} // namespace workflow
