// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/debtor.h"
#include "core/workflow/session.h"

#include <QStringList>

#include <vector>

namespace workflow {

/// A field of a customer that can be changed by hand.
enum class DebtorField { Name, Kind, Orgnr, Street, Postcode, Town, Country, Email, Phone, Language };

/// What is wrong with a field, as a sentence with the cure.
struct DebtorFault
{
    DebtorField field = DebtorField::Name;
    QString message;
};

/// A customer before and after; equal when nothing changed.
struct DebtorChange
{
    Debtor before;
    Debtor after;
    int waiting = 0; ///< Letters that wait in the outbox with what was known before.
};

/// What a person says about a customer beside the ledger: name, kind, organisation number, address, e-mail, telephone
/// and language.
class DebtorWorkflow
{
public:
    explicit DebtorWorkflow(Session &session)
        : m_session(session)
    {
    }

    /// By customer number; NotFound with a sentence when there is none.
    Result<Debtor> byNumber(const QString &number);
    Result<Debtor> find(DebtorId id);

    /// As it would be kept: without blanks at the ends, organisation number as nine digits, Norway as no country.
    static Debtor tidied(const Debtor &debtor);
    /// What cannot be kept of the fields that differ from what is there: an odd number of old does not stand in the way
    /// of a new address.
    static std::vector<DebtorFault> faults(const Debtor &before, const Debtor &after);

    /// Keeps it tidied, with before and after in the journal and a line in each open case of the customer. From then
    /// on an import completes the customer but overwrites nothing. Letters that wait stay as they were made; their
    /// number is told. Refuses with the first fault.
    Result<DebtorChange> save(const Debtor &wanted);

    /// "address Storgata 1, 0155 OSLO → Nygata 2, 0155 OSLO; e-mail – → post@kunde.example".
    static QString difference(const Debtor &before, const Debtor &after);

private:
    Session &m_session;
};

/// Writes a customer changed by hand, marked so that no import overwrites it, with the journal. Call inside the verb's
/// transaction.
Result<void> keepDebtor(Session &session, const Debtor &debtor);

/// A kind of customer in a sentence of the program: "sole trader".
QString debtorKindText(DebtorKind kind);

} // namespace workflow
