// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case.h"
#include "core/model/debtor.h"
#include "core/workflow/session.h"

#include <optional>

namespace workflow {

/// How the creditor's KID agreement with the bank builds its numbers: fixed digits, customer, case,
/// control digit. The scheme and the length belong to the agreement (formats page section 9); a KID the
/// bank does not know is refused where it is paid, so none is ever made without one.
struct KidAgreement
{
    enum class Scheme { Mod10, Mod11 };

    QString prefix;         ///< Digits.
    int customerDigits = 0; ///< 0: the customer is not in it.
    int caseDigits = 8;     ///< Two for the year, the rest for the running number.
    Scheme scheme = Scheme::Mod10;

    /// With the control digit.
    int length() const { return static_cast<int>(prefix.size()) + customerDigits + caseDigits + 1; }
    /// Refuses letters in the prefix, fewer than four case digits and a length outside 5 to 25.
    Result<void> check() const;
    /// The KID of a case; nothing when its numbers do not fit the digits.
    std::optional<QString> kidOf(const QString &caseNumber, const QString &customerNumber) const;
    /// What a case of the year would bear, to be tried in the bank before a letter prints one.
    QString testValue(QDate day) const;
};

/// KIDs of our own for cases: kept from the first letter on, so that what was printed is known when it is paid.
class CaseKids
{
public:
    explicit CaseKids(Session &session) : m_session(session) {}

    /// Nothing when the creditor has no agreement.
    Result<std::optional<KidAgreement>> agreement();
    /// Cases that have a KID keep it.
    Result<void> setAgreement(const KidAgreement &agreement);
    /// No more KIDs are made; those printed are still known when they are paid.
    Result<void> endAgreement();

    /// The KID a letter of the case shows: the one it was given, or the one it would be given. Empty
    /// without an agreement, and when the numbers do not fit or an invoice bears it already.
    Result<QString> kidFor(const Case &file, const Debtor &debtor);
    /// Gives the case the KID a letter is about to show; call inside the verb's transaction.
    Result<void> keep(const Case &file, const QString &kid);

private:
    Session &m_session;
};

} // namespace workflow

template <>
struct EnumNames<workflow::KidAgreement::Scheme>
{
    using S = workflow::KidAgreement::Scheme;
    static constexpr std::array<std::pair<S, std::string_view>, 2> names{{
        {S::Mod10, "mod10"},
        {S::Mod11, "mod11"},
    }};
};
