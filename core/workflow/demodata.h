// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/creditor.h"
#include "core/model/debtor.h"
#include "core/model/step.h"
#include "core/money/money.h"

#include <QString>

#include <vector>

/// The made-up firm of the rehearsal: who owes it money, for what, and how each case goes. Every name and
/// address is invented; post codes and control digits are right, so that everything behaves as it would.
namespace workflow::demo {

/// The firm itself, marked as a rehearsal.
Creditor firm();

/// Some sixty customers: persons, sole traders, companies and public bodies, in order of number.
std::vector<Debtor> debtors();

/// How a case ends, or where it stands on the last day.
enum class Fate {
    Stays,        ///< Comes as far as its last step and waits there.
    Pays,         ///< Pays all that is owed on the day.
    PaysLetter,   ///< Pays what the letter asked for; the interest since is left.
    PaysInParts,  ///< Half, and the rest three weeks later.
    PaysPart,     ///< A part, and then nothing.
    PaysTooMuch,  ///< 500 kr more than owed.
    PaysShort,    ///< A few kroner less than owed: the small rest is let go.
    PaysInBooks,  ///< A part that only the accounts know of, seen at the next import.
    PaysUndone,   ///< Pays all, but the payment was another customer's and is taken back.
    Withdrawn,    ///< Closed: the creditor withdraws.
    Insolvent,    ///< Closed: nothing to get.
    WrittenOff,   ///< Written off in the books and closed.
    Settled,      ///< Half is paid, and that is agreed to be all.
    Agency,       ///< Handed to a collection agency.
    Reopened,     ///< Closed as withdrawn by mistake and opened again.
    Paused,       ///< Rests until after the last day.
    PauseOver,    ///< Rested for some weeks and goes on.
    Disputed,     ///< The debtor objects to everything.
    DisputedOne,  ///< The debtor objects to one invoice of several.
    DisputeOver,  ///< The objection was answered and the case goes on.
    LetterBack,   ///< The first letter comes back; the address is corrected and it is sent again.
    LetterPulled, ///< The first letter is taken back before it leaves, and made the week after.
    Waiting,      ///< A letter lies in the outbox on the last day.
    Approved,     ///< The same, looked at.
    Held,         ///< The same, held back.
};

/// One case of the script. Days are counted back from the last day.
struct CasePlan
{
    int debtor;      ///< Customer number.
    int startBefore; ///< Started on the first working Monday from this day on.
    Step from;       ///< First step.
    Step upTo;       ///< Last step taken before the fate, or at all.
    Fate fate;
    int kroner;      ///< Of the first invoice; the others follow from it.
    int invoices = 1;
    int overdue = 17; ///< Days from the first due date to the start.
};

std::vector<CasePlan> casePlans();

/// One invoice in the firm's books. Days are counted back from the last day.
struct BookEntry
{
    QString number = {};
    int debtor = 0; ///< Customer number.
    int issuedBefore = 0;
    int terms = 14;
    bool hasDue = true;    ///< False: the accounts give no due date.
    int paidBefore = -1;   ///< The day it was paid without any case; -1 when never.
    Money amount = {};     ///< Negative for a credit note.
    QString currency = QStringLiteral("NOK");
    QString kid = {};
    QString text = {};
    int plan = -1;         ///< Index of the case it is in; -1 when none.

    int dueBefore() const { return issuedBefore - terms; }
};

/// All invoices: those of the cases and the others, numbered in order of date.
std::vector<BookEntry> bookEntries(const std::vector<CasePlan> &plans);

} // namespace workflow::demo
