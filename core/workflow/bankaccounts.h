// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/bankstore.h"
#include "core/workflow/session.h"

namespace workflow {

/// An account of the creditor, and how fresh what the bank has told of it is.
struct AccountState
{
    QString account;
    bool inLetters = false; ///< The one printed in letters; it cannot be removed here.
    std::optional<BankFormat> source; ///< The kind of file believed for it; unset: any.
    QDate newest;           ///< Newest booking day told of; invalid when none.
    QDate imported;         ///< Day of the newest import.
    QStringList formats;    ///< Kinds of file seen.
    bool severalSources = false; ///< More than one kind is taken: duplicates have to be looked for.
};

/// The creditor's bank accounts: which files may come in, which kind is believed, how fresh they are.
class BankAccounts
{
public:
    explicit BankAccounts(Session &session) : m_session(session) {}

    Result<std::vector<AccountState>> list();
    /// Refuses what is no Norwegian account number.
    Result<void> add(const QString &account);
    Result<void> remove(const QString &account);
    /// Chooses one kind of file for an account (OCR or camt.054 tell who paid, camt.053 often not);
    /// none takes any again.
    Result<void> setSource(const QString &account, std::optional<BankFormat> source);

private:
    Result<QString> own(const QString &account);

    Session &m_session;
};

} // namespace workflow
