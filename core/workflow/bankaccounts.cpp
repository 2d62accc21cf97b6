// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/bankaccounts.h"

#include "core/base/identifiers.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BankWorkflow)
};

Result<void> write(Session &session, const QString &account, const char *kind, Result<void> (*act)(store::BankStore &, const store::BankAccount &), const store::BankAccount &value)
{
    store::Transaction tx(session.db());
    if (!tx.begun())
        return tx.begun().error();
    store::BankStore bank(session.db());
    if (auto done = act(bank, value); !done)
        return done;
    if (auto noted = session.journal(QString::fromLatin1(kind), QStringLiteral("account %1").arg(account), {}); !noted)
        return noted;
    if (auto done = tx.commit(); !done)
        return done;
    Changes changes;
    changes.creditor = changes.payments = true;
    session.announce(changes);
    return {};
}

Result<void> set(store::BankStore &bank, const store::BankAccount &value)
{
    return bank.setAccount(value);
}

} // namespace

Result<std::vector<AccountState>> BankAccounts::list()
{
    store::BankStore bank(m_session.db());
    auto known = bank.accounts();
    auto fresh = bank.freshness();
    if (!known || !fresh)
        return known ? fresh.error() : known.error();
    std::vector<AccountState> out;
    const QString letters = identifiers::normalizedAccount(m_session.creditor().account);
    if (!letters.isEmpty())
        out.push_back({letters, true, {}, {}, {}, {}, false});
    for (const store::BankAccount &one : *known) {
        if (one.account == letters)
            out.front().source = one.source;
        else
            out.push_back({one.account, false, one.source, {}, {}, {}, false});
    }
    for (AccountState &state : out) {
        const auto at = std::find_if(fresh->begin(), fresh->end(), [&](const store::BankFreshness &one) { return one.account == state.account; });
        if (at == fresh->end())
            continue;
        state.newest = at->newest;
        state.imported = at->imported;
        state.formats = at->formats;
        state.severalSources = !state.source && at->formats.size() > 1;
    }
    return out;
}

Result<QString> BankAccounts::own(const QString &raw)
{
    const QString account = identifiers::normalizedAccount(raw);
    if (!identifiers::isAccountNumber(account) || account == QString(11, u'0'))
        return Error{ErrorKind::BadInput, Words::tr("\"%1\" is no Norwegian account number: eleven digits, the last of which is a control digit.").arg(raw)};
    return account;
}

Result<void> BankAccounts::add(const QString &raw)
{
    auto account = own(raw);
    if (!account)
        return account.error();
    return write(m_session, *account, "bank.account_added", set, {*account, {}});
}

Result<void> BankAccounts::remove(const QString &raw)
{
    const QString account = identifiers::normalizedAccount(raw);
    return write(m_session, account, "bank.account_removed", [](store::BankStore &bank, const store::BankAccount &value) { return bank.removeAccount(value.account); }, {account, {}});
}

Result<void> BankAccounts::setSource(const QString &raw, std::optional<BankFormat> source)
{
    const QString account = identifiers::normalizedAccount(raw);
    auto all = list();
    if (!all)
        return all.error();
    const bool known = std::any_of(all->begin(), all->end(), [&](const AccountState &one) { return one.account == account; });
    if (!known)
        return Error{ErrorKind::NotFound, Words::tr("Account %1 is not one of %2's.").arg(identifiers::formattedAccount(account), m_session.creditor().name)};
    return write(m_session, account, "bank.source_chosen", set, {account, source});
}

} // namespace workflow
