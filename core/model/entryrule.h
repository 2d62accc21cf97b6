// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/model/ids.h"
#include "core/money/money.h"

#include <QDate>
#include <QString>

/// By what a credit in a customer's ledger is known again.
enum class EntryMark {
    Account,     ///< Counter account of its voucher.
    VoucherType, ///< The type the accounting system gives the voucher.
    Text,        ///< A word, or words, of its text.
};

/// What such a credit is: money that came, a credit note, or a loss in the books, which settles nothing.
enum class EntryMeaning { Payment, CreditNote, WriteOff };

/// What a person has said once about credits of one kind, and every later import follows.
struct EntryRule
{
    qint64 id = 0;
    EntryMark mark = EntryMark::Account;
    QString pattern;
    EntryMeaning meaning = EntryMeaning::Payment;
    QDate learned;
    QDate revoked; ///< Invalid while it holds.
    friend bool operator==(const EntryRule &, const EntryRule &) = default;
};

/// Credits of a file that are not told apart with certainty, all that one answer would cover.
struct EntryQuestion
{
    EntryMark mark = EntryMark::Account;
    QString pattern;
    EntryMeaning readAs = EntryMeaning::Payment; ///< Until somebody answers.
    QString why; ///< entrydoubt::lossAccount, lossWord or unclear.
    int entries = 0;
    Money sum; ///< Positive: what the credits take off together.
    QString place; ///< Of the first of them.
    QString text;
    friend bool operator==(const EntryQuestion &, const EntryQuestion &) = default;
};

/// Why a credit is doubtful. A write-off looks like a payment unless something says so (the accounting systems'
/// own pages: text beginning tap, avskriv or avskrev; counter account 7830 or 7831).
namespace entrydoubt {

inline const QString lossAccount = QStringLiteral("loss_account"); ///< On a loss account, and no text says so.
inline const QString lossWord = QStringLiteral("loss_word"); ///< A word like tap, and nothing else says so.
inline const QString unclear = QStringLiteral("unclear");    ///< No bank, no sale, no word.

} // namespace entrydoubt

template <>
struct EnumNames<EntryMark>
{
    static constexpr std::array<std::pair<EntryMark, std::string_view>, 3> names{{
        {EntryMark::Account, "account"},
        {EntryMark::VoucherType, "type"},
        {EntryMark::Text, "text"},
    }};
};

template <>
struct EnumNames<EntryMeaning>
{
    static constexpr std::array<std::pair<EntryMeaning, std::string_view>, 3> names{{
        {EntryMeaning::Payment, "payment"},
        {EntryMeaning::CreditNote, "credit_note"},
        {EntryMeaning::WriteOff, "write_off"},
    }};
};
