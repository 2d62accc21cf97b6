// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/calendar/dateformat.h"

#include <QCoreApplication>

namespace cli {

const std::vector<OptionSpec> &optionTable()
{
    static const std::vector<OptionSpec> table{
        {"workspace", "DIR", QT_TRANSLATE_NOOP("cli", "the folder to work in; default the user's application data")},
        {"creditor", "ID", QT_TRANSLATE_NOOP("cli", "id or organisation number; not needed when there is one")},
        {"today", "YYYY-MM-DD", QT_TRANSLATE_NOOP("cli", "the program's day; for changing verbs in a rehearsal workspace only")},
        {"json", "", QT_TRANSLATE_NOOP("cli", "one JSON document on standard output")},
        {"lang", "nb|nn|en", QT_TRANSLATE_NOOP("cli", "language of what is said; default nb")},
        {"help", "", QT_TRANSLATE_NOOP("cli", "show this text")},
        {"version", "", QT_TRANSLATE_NOOP("cli", "show the version")},
        {"name", "TEXT", QT_TRANSLATE_NOOP("cli", "name of the firm")},
        {"orgnr", "NUMBER", QT_TRANSLATE_NOOP("cli", "organisation number")},
        {"account", "NUMBER", QT_TRANSLATE_NOOP("cli", "bank account of eleven digits")},
        {"address", "TEXT", QT_TRANSLATE_NOOP("cli", "street and number, or post box")},
        {"postcode", "NUMBER", QT_TRANSLATE_NOOP("cli", "post code")},
        {"town", "TEXT", QT_TRANSLATE_NOOP("cli", "post town")},
        {"country", "CC", QT_TRANSLATE_NOOP("cli", "country of a customer by its two letters; empty for Norway")},
        {"contact", "TEXT", QT_TRANSLATE_NOOP("cli", "person or department printed in letters")},
        {"phone", "NUMBER", QT_TRANSLATE_NOOP("cli", "telephone printed in letters")},
        {"email", "ADDRESS", QT_TRANSLATE_NOOP("cli", "e-mail printed in letters")},
        {"what", "TEXT", QT_TRANSLATE_NOOP("cli", "what the firm delivers, for letters about invoices without a text")},
        {"rehearsal", "", QT_TRANSLATE_NOOP("cli", "make a workspace for trying things out")},
        {"as", "FORMAT", QT_TRANSLATE_NOOP("cli", "read the file as this format: saft, ehf, ocr, camt054, camt053, csv, xlsx or gbat10")},
        {"map", "FILE.json", QT_TRANSLATE_NOOP("cli", "columns of a list, as saved from the window")},
        {"preset", "NAME", QT_TRANSLATE_NOOP("cli", "a ready column map")},
        {"sheet", "NAME", QT_TRANSLATE_NOOP("cli", "the sheet of a workbook; default the one that looks most like a list")},
        {"accept-kids", "", QT_TRANSLATE_NOOP("cli", "take the proposals for KIDs a spreadsheet has spoilt")},
        {"confirm", "", QT_TRANSLATE_NOOP("cli", "the invoices named are settled; or the address there is was checked today")},
        {"keep", "", QT_TRANSLATE_NOOP("cli", "the invoices named are open all the same")},
        {"terms", "DAYS", QT_TRANSLATE_NOOP("cli", "complete missing due dates: invoice date plus days")},
        {"own", "ORGNR", QT_TRANSLATE_NOOP("cli", "the creditor, when there is no workspace")},
        {"filter", "TEXT", QT_TRANSLATE_NOOP("cli", "only rows with this text in name, number or KID, or an amount such as >1000")},
        {"all", "", QT_TRANSLATE_NOOP("cli", "also what is settled, closed or gone; or every letter")},
        {"due", "YYYY-MM-DD", QT_TRANSLATE_NOOP("cli", "due date")},
        {"together", "", QT_TRANSLATE_NOOP("cli", "one case for all items of a debtor")},
        {"autopilot", "", QT_TRANSLATE_NOOP("cli", "mark the case for automatic sending")},
        {"at", "STEP", QT_TRANSLATE_NOOP("cli", "the step to begin at")},
        {"on", "YYYY-MM-DD", QT_TRANSLATE_NOOP("cli", "show as of this day")},
        {"until", "YYYY-MM-DD", QT_TRANSLATE_NOOP("cli", "the day the case goes on")},
        {"note", "TEXT", QT_TRANSLATE_NOOP("cli", "a note for the history")},
        {"reason", "WORD", QT_TRANSLATE_NOOP("cli", "paid, withdrawn, insolvent, written_off, settled, time_barred or agency")},
        {"invoice", "NUMBER", QT_TRANSLATE_NOOP("cli", "invoice number")},
        {"amount", "KRONER", QT_TRANSLATE_NOOP("cli", "amount, such as 1234.50")},
        {"date", "YYYY-MM-DD", QT_TRANSLATE_NOOP("cli", "day of the payment, or of what happened")},
        {"kind", "WORD", QT_TRANSLATE_NOOP("cli", "what happened, or a kind of customer; see the command")},
        {"step", "STEP", QT_TRANSLATE_NOOP("cli", "a step by its id")},
        {"steps", "A,B…", QT_TRANSLATE_NOOP("cli", "the letters of a ladder")},
        {"deadline", "STEP=DAYS", QT_TRANSLATE_NOOP("cli", "days of a letter's deadline; a number alone counts for all letters; may be repeated")},
        {"grace", "STEP=DAYS", QT_TRANSLATE_NOOP("cli", "days after a deadline before the next step; may be repeated")},
        {"route", "WORD", QT_TRANSLATE_NOOP("cli", "none, attachment, bankruptcy, conciliation or agency")},
        {"reset", "", QT_TRANSLATE_NOOP("cli", "back to the general settings, or to what comes with the program")},
        {"kid", "KID", QT_TRANSLATE_NOOP("cli", "payment reference")},
        {"case", "ID", QT_TRANSLATE_NOOP("cli", "case number")},
        {"order", "WORD", QT_TRANSLATE_NOOP("cli", "costs_interest_principal or principal_costs_interest")},
        {"paper", "", QT_TRANSLATE_NOOP("cli", "on paper although the rules point to the portal")},
        {"preview", "", QT_TRANSLATE_NOOP("cli", "only to be looked at: nothing is registered or changed")},
        {"answer", "KEY=WORDS", QT_TRANSLATE_NOOP("cli", "what a document needs and no ledger knows; kept; may be repeated")},
        {"attach", "TITLE=FILE", QT_TRANSLATE_NOOP("cli", "one more attachment; may be repeated")},
        {"out", "FILE", QT_TRANSLATE_NOOP("cli", "file to write")},
        {"principal", "KRONER", QT_TRANSLATE_NOOP("cli", "principal")},
        {"to", "YYYY-MM-DD", QT_TRANSLATE_NOOP("cli", "last day of interest")},
        {"paid", "DATE=KRONER", QT_TRANSLATE_NOOP("cli", "a part payment; may be repeated")},
        {"rate", "PERCENT", QT_TRANSLATE_NOOP("cli", "an agreed yearly rate")},
        {"daycount", "calendar|365", QT_TRANSLATE_NOOP("cli", "length of the year")},
        {"day", "YYYY-MM-DD", QT_TRANSLATE_NOOP("cli", "the day letters were posted")},
        {"format", "csv|xlsx|…", QT_TRANSLATE_NOOP("cli", "the kind of file to write; see the command")},
        {"interest-account", "NUMBER", QT_TRANSLATE_NOOP("cli", "account of the general ledger for interest")},
        {"costs-account", "NUMBER", QT_TRANSLATE_NOOP("cli", "account of the general ledger for fees and costs")},
        {"fees-account", "NUMBER", QT_TRANSLATE_NOOP("cli", "the same for letter fees and the cost of writing a petition alone")},
        {"outlays-account", "NUMBER", QT_TRANSLATE_NOOP("cli", "the same for court fees and fees for service that are got back")},
        {"compensation-account", "NUMBER", QT_TRANSLATE_NOOP("cli", "the same for standard compensation")},
        {"receivable-account", "NUMBER", QT_TRANSLATE_NOOP("cli", "account of the general ledger for customers")},
        {"batch", "NUMBER", QT_TRANSLATE_NOOP("cli", "a file of vouchers written before")},
        {"consumer", "yes|no|auto", QT_TRANSLATE_NOOP("cli", "whether the claim is a consumer's; auto follows the customer")},
        {"reference", "TEXT", QT_TRANSLATE_NOOP("cli", "number of the credit note")},
        {"basis", "WORD", QT_TRANSLATE_NOOP("cli", "why a payment is spread as it is: customary, debtor_wish or deduction")},
        {"count", "NUMBER", QT_TRANSLATE_NOOP("cli", "number of instalments")},
        {"first", "YYYY-MM-DD", QT_TRANSLATE_NOOP("cli", "day of the first instalment")},
        {"every", "week|fortnight|month", QT_TRANSLATE_NOOP("cli", "how far apart instalments are; default month")},
        {"interest", "running|stopped", QT_TRANSLATE_NOOP("cli", "late interest while the plan is kept; default running")},
        {"ladder", "FILE", QT_TRANSLATE_NOOP("cli", "a file of ladders to try, as ladder show --json gives them")},
        {"rates", "FILE", QT_TRANSLATE_NOOP("cli", "a file of rates to try, as resources/law/rates.json")},
        {"prefix", "DIGITS", QT_TRANSLATE_NOOP("cli", "fixed digits every KID of the agreement begins with")},
        {"customer-digits", "N", QT_TRANSLATE_NOOP("cli", "digits for the customer number; 0 for none")},
        {"case-digits", "N", QT_TRANSLATE_NOOP("cli", "digits for the case number, four or more")},
        {"scheme", "mod10|mod11", QT_TRANSLATE_NOOP("cli", "how the control digit is made")},
        {"json-file", "FILE", QT_TRANSLATE_NOOP("cli", "a petition in JSON, to be judged without a workspace")},
        {"combined", "", QT_TRANSLATE_NOOP("cli", "attachment and conciliation complaint in one")},
        {"no-conciliation", "", QT_TRANSLATE_NOOP("cli", "the conciliation board is not wanted if the debtor objects")},
        {"rules", "FILE|old|new", QT_TRANSLATE_NOOP("cli", "a file of rules to try; for a petition: which rules on attachment the debtor is under")},
        {"writing-cost", "KRONER", QT_TRANSLATE_NOOP("cli", "claim this much for writing the petition")},
        {"language", "nb|nn", QT_TRANSLATE_NOOP("cli", "language of the petition; default the firm's own")},
        {"place", "TEXT", QT_TRANSLATE_NOOP("cli", "where the petition is signed")},
        {"signed-by", "NAME", QT_TRANSLATE_NOOP("cli", "who signs the petition")},
        {"role", "TEXT", QT_TRANSLATE_NOOP("cli", "as what they sign, such as daglig leder")},
        {"owner", "NAME", QT_TRANSLATE_NOOP("cli", "the person behind a sole trader")},
        {"identity-missing", "TEXT", QT_TRANSLATE_NOOP("cli", "why the debtor's identity number cannot be had")},
        {"with-identity", "", QT_TRANSLATE_NOOP("cli", "put the debtor's stored national identity number in")},
        {"object", "TEXT", QT_TRANSLATE_NOOP("cli", "something particular to attach")},
        {"municipality", "NUMBER", QT_TRANSLATE_NOOP("cli", "municipality by number or name")},
        {"visiting", "TEXT", QT_TRANSLATE_NOOP("cli", "visiting address")},
        {"standing", "WORD", QT_TRANSLATE_NOOP("cli", "ordinary, winding_up, reconstruction, forced_winding_up, bankrupt, deleted, debt_settlement or deceased")},
        {"source", "TEXT", QT_TRANSLATE_NOOP("cli", "where it was read")},
        {"apply", "", QT_TRANSLATE_NOOP("cli", "take over what was shown")},
        {"signature", "FILE.sig", QT_TRANSLATE_NOOP("cli", "the detached signature; FILE.sig beside the file is found by itself")},
        {"key", "FILE", QT_TRANSLATE_NOOP("cli", "trust these keys instead of the program's own; in a rehearsal only")},
        {"online", "", QT_TRANSLATE_NOOP("cli", "ask Norges Bank for the policy rate")},
        {"sdmx", "", QT_TRANSLATE_NOOP("cli", "ask for SDMX-JSON instead of CSV")},
        {"accept", "", QT_TRANSLATE_NOOP("cli", "confirm the derived rate and adopt it")},
        {"yes", "", QT_TRANSLATE_NOOP("cli", "answer yes to what would be asked")},
    };
    return table;
}

const std::vector<Command> &commands()
{
    static const std::vector<Command> table = [] {
        std::vector<Command> all;
        for (auto &&part : {workspaceCommands(), importCommands(), ledgerCommands(), caseCommands(), trailCommands(), whatIfCommands(),
                            legalCommands(), ladderCommands(), letterCommands(), documentCommands(), petitionCommands(), paymentCommands(),
                            matchingCommands(), kidCommands(),
                            claimCommands(), instalmentCommands(), limitationCommands(), settingCommands(), lawCommands(),
                            authorityCommands(), identityCommands(), exportCommands(), invoiceCommands(),
                            registerCommands(), markCommands(), debtorCommands(), lawUpdateCommands()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return table;
}

Result<Session *> Invocation::session()
{
    if (!m_session) {
        auto opened = Session::open(place, law);
        if (!opened)
            return opened.error();
        m_session = std::move(*opened);
    }
    return m_session.get();
}

Result<QDate> Invocation::on()
{
    auto day = arguments.date("on");
    if (!day || day->isValid())
        return day;
    auto opened = session();
    if (!opened)
        return opened.error();
    return (*opened)->today();
}

QString nextText(const Session &session, int coming, QDate from, const Reason &reason)
{
    if (coming < 0)
        return reason.isSet() ? session.sentence(reason) : QString();
    const QString step = session.stepName(static_cast<Step>(coming));
    if (!reason.isSet())
        return QCoreApplication::translate("cli", "%1 now").arg(step);
    // A running deadline is the everyday answer; anything else says itself.
    if (reason.rule == "deadline.runs" && from.isValid())
        return QCoreApplication::translate("cli", "%1 from %2").arg(step, fmt::date(from));
    return session.sentence(reason);
}

} // namespace cli
