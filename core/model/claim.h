// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/identifiers.h"
#include "core/model/ids.h"
#include "core/money/money.h"
#include "core/money/rate.h"

#include <QDate>
#include <QString>

#include <optional>

enum class ClaimKind { Invoice, CreditNote, Payment, Opening, Adjustment, WriteOff };
enum class DueOrigin { File, Terms, User, Missing };
enum class OpenOrigin { Stated, Reference, Amount, OldestFirst, Balance };

template <>
struct EnumNames<ClaimKind>
{
    static constexpr std::array<std::pair<ClaimKind, std::string_view>, 6> names{{
        {ClaimKind::Invoice, "invoice"},
        {ClaimKind::CreditNote, "credit_note"},
        {ClaimKind::Payment, "payment"},
        {ClaimKind::Opening, "opening"},
        {ClaimKind::Adjustment, "adjustment"},
        {ClaimKind::WriteOff, "write_off"},
    }};
};

template <>
struct EnumNames<DueOrigin>
{
    static constexpr std::array<std::pair<DueOrigin, std::string_view>, 4> names{{
        {DueOrigin::File, "file"},
        {DueOrigin::Terms, "terms"},
        {DueOrigin::User, "user"},
        {DueOrigin::Missing, "missing"},
    }};
};

template <>
struct EnumNames<OpenOrigin>
{
    static constexpr std::array<std::pair<OpenOrigin, std::string_view>, 5> names{{
        {OpenOrigin::Stated, "stated"},
        {OpenOrigin::Reference, "reference"},
        {OpenOrigin::Amount, "amount"},
        {OpenOrigin::OldestFirst, "oldest_first"},
        {OpenOrigin::Balance, "balance"},
    }};
};

template <>
struct EnumNames<identifiers::KidCheck>
{
    static constexpr std::array<std::pair<identifiers::KidCheck, std::string_view>, 4> names{{
        {identifiers::KidCheck::None, "none"},
        {identifiers::KidCheck::Mod10, "mod10"},
        {identifiers::KidCheck::Mod11, "mod11"},
        {identifiers::KidCheck::Both, "both"},
    }};
};

/// A credit note on a claim: that part was never owed, from the day of the invoice on. `day` is that of the
/// note, kept for the reader; interest does not depend on it.
struct ClaimCredit
{
    qint64 id = 0;
    ClaimId claim;
    QDate day;
    Money amount;
    QString reference; ///< Number of the credit note.
    QString note;
    bool fromLedger = false;
    friend bool operator==(const ClaimCredit &, const ClaimCredit &) = default;
};

/// One entry of the customer ledger. Positive amounts are owed to us, negative ones are credits.
/// Only invoices (and opening balances and adjustments a person has completed) can be collected.
struct Claim
{
    ClaimId id;
    DebtorId debtor;
    QString key;    ///< Identity inside the creditor's ledger: the same item in a newer file has the same key.
    QString number; ///< Invoice number as printed; may be empty.
    ClaimKind kind = ClaimKind::Invoice;
    QDate issued;
    QDate due;
    DueOrigin dueOrigin = DueOrigin::Missing;
    Money amount; ///< Original amount, VAT included.
    Money open;   ///< What the ledger says remains, at the newest import; payments taken in here come in addition.
    OpenOrigin openOrigin = OpenOrigin::Stated;
    QString currency = QStringLiteral("NOK");
    QString kid;
    QString text;
    bool writtenOff = false;          ///< Written off in the books; the claim lives on.
    bool disputed = false; ///< All of it.
    Money disputedPart; ///< The debtor objects to this part of the principal only; zero when to none or all.
    std::optional<bool> consumer;     ///< Set when it differs from what the debtor's kind says.
    std::optional<Rate> agreedRate;   ///< An agreed yearly rate; a consumer never owes more than the statutory one (forsinkelsesrenteloven § 4).
    friend bool operator==(const Claim &, const Claim &) = default;
};
