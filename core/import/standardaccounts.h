// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/result.h"

#include <QByteArray>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace import {

/// What an account of a ledger tells about the voucher it stands in.
enum class AccountRole {
    Receivable, ///< What customers owe.
    Bank,       ///< Money in the bank or in hand.
    Sales,      ///< Income.
    Vat,        ///< VAT: stands beside a sale or a loss and tells nothing.
    Loss,       ///< Losses on receivables.
};

} // namespace import

template <>
struct EnumNames<import::AccountRole>
{
    using R = import::AccountRole;
    static constexpr std::array<std::pair<R, std::string_view>, 5> names{{
        {R::Receivable, "receivable"},
        {R::Bank, "bank"},
        {R::Sales, "sales"},
        {R::Vat, "vat"},
        {R::Loss, "loss"},
    }};
};

namespace import {

/// The accounts of the Norwegian standard chart the reading of ledgers knows: resources/accounts/standard.json.
class StandardAccounts
{
public:
    /// Refuses, naming the row, an unknown or repeated role, one without accounts, and a beginning that is no
    /// number; and a file in which a role is missing.
    static Result<StandardAccounts> parse(const QByteArray &json);
    /// The file that comes with the program, read once.
    static const StandardAccounts &shipped();

    /// The account belongs to the role; asked for every line of a ledger.
    bool is(AccountRole role, std::string_view account) const;

private:
    std::array<std::vector<std::string>, EnumNames<AccountRole>::names.size()> m_begins;
};

} // namespace import
