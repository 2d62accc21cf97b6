// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/bankpayment.h"

#include <optional>
#include <vector>

namespace store {

/// Where a bank payment stands.
enum class BankState {
    Placed,    ///< It became payments of debtors, or took one back.
    Waiting,   ///< Nobody knows whose it is, or a person must say what to do.
    Asked,     ///< Like one that is known, but for the reference: is it the same money?
    Duplicate, ///< The same money as another row; counted once.
    Dismissed, ///< A person has said that nothing is to be done.
    Undone,    ///< Its import was taken back.
};

} // namespace store

template <>
struct EnumNames<store::BankState>
{
    using S = store::BankState;
    static constexpr std::array<std::pair<S, std::string_view>, 6> names{{
        {S::Placed, "placed"},
        {S::Waiting, "waiting"},
        {S::Asked, "asked"},
        {S::Duplicate, "duplicate"},
        {S::Dismissed, "dismissed"},
        {S::Undone, "undone"},
    }};
};

namespace store {

class Database;

/// A bank payment with what became of it and where it came from.
struct BankRow
{
    BankPayment payment;
    BatchId batch;
    BankState state = BankState::Waiting;
    QString why; ///< Id of the reason it waits, was asked about or was skipped.
    BankPaymentId sameAs;
    PaymentId undoes; ///< The payment a reversal took back.
    QString key;
    QString place; ///< "line 12".
    QString raw;
};

/// Which rows to list; unset members do not narrow.
struct BankFilter
{
    std::optional<BankState> state = {};
    BatchId batch = {};
    QString account = {};
    QDate from = {};
    QDate to = {};
    bool includeUndone = false;
};

/// How far the bank files tell of one account.
struct BankFreshness
{
    QString account;
    QDate newest;        ///< Newest booking day of any file; invalid when none was told.
    QDate imported;      ///< Day of the newest import.
    QStringList formats; ///< Kinds of file seen for it.
};

/// An account of the creditor beyond the one in letters, or a choice about that one.
struct BankAccount
{
    QString account;
    std::optional<BankFormat> source; ///< The one kind of file believed for it; unset: any.
};

/// What the bank told, row by row, and how it is bound to payments.
class BankStore
{
public:
    explicit BankStore(Database &db)
        : m_db(db)
    {
    }

    Result<BankPaymentId> insert(const BankRow &row);
    /// NotFound when there is no such row.
    Result<BankRow> find(BankPaymentId id);
    /// In order of booking day, then id.
    Result<std::vector<BankRow>> list(const BankFilter &filter = {});
    Result<void> setState(BankPaymentId id, BankState state, const QString &why);
    Result<void> setUndoes(BankPaymentId id, PaymentId payment);

    /// Takes back at once what an import brought and nothing else rests on: payments of no case, alone on their claims,
    /// with no surplus used; marks the rows of the import that took no payment back themselves. The payments that are
    /// left are in `withParts` and want the careful way.
    Result<int> undoAlone(BatchId batch);
    /// Rows of the import that still have parts, or took a payment back; newest first.
    Result<std::vector<BankPaymentId>> withParts(BatchId batch);

    /// Binds a payment to the bank payment it is (a part of).
    Result<void> addPart(BankPaymentId bank, PaymentId payment);
    /// Payments it became that are not taken back, by id.
    Result<std::vector<PaymentId>> partsOf(BankPaymentId bank);
    /// The bank payment behind a payment; nothing for one that was typed or came by the ledger.
    Result<std::optional<BankPaymentId>> behind(PaymentId payment);
    /// Which account and payer account the payments of each debtor came from, for proposals: newest first.
    Result<std::vector<std::pair<QString, DebtorId>>> payerAccounts();

    Result<void> addStatement(BatchId batch, const QString &account, QDate newest);
    /// By account; imports that were taken back do not count.
    Result<std::vector<BankFreshness>> freshness();

    Result<std::vector<BankAccount>> accounts();
    Result<void> setAccount(const BankAccount &account);
    Result<void> removeAccount(const QString &account);

private:
    Database &m_db;
};

} // namespace store
