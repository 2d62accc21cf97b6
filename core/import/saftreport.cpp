// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/saftreport.h"

#include "core/base/identifiers.h"
#include "core/calendar/dateformat.h"
#include "core/import/limits.h"
#include "core/import/saftvalues.h"
#include "core/import/said.h"
#include "core/money/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace import {

namespace {

int shortCount(qint64 count)
{
    return static_cast<int>(qMin<qint64>(count, 2'000'000'000));
}

} // namespace

QString shownNumber(const QString &number)
{
    return identifiers::looksLikeBirthNumber(number) ? number.first(6) + QStringLiteral("*****")
                                                     : number;
}

QString customerPlace(const QString &number)
{
    return QCoreApplication::translate("import", "customer %1").arg(shownNumber(number));
}

bool isAbsurd(qint64 ore)
{
    return ore > limits::largestOre || ore < -limits::largestOre;
}

void SaftReport::header(const ImportBatch &batch, const QString &own, bool isForeign)
{
    IssueList &issues = m_data.issues;
    if (m_data.currency.isEmpty())
        issues.info("currency.assumed", {},
                    said(QT_TRANSLATE_NOOP(
                        "import", "The file names no currency; the amounts are taken as kroner.")));
    else if (m_data.currency != u"NOK")
        issues.warning(
            "currency.foreign", {},
            said(QT_TRANSLATE_NOOP("import", "The accounts are kept in %1, not in kroner. No fees or "
                                           "interest are computed on such items."))
                .arg(m_data.currency));
    if (isForeign) {
        //: %1 a firm's name, %2 and %3 organisation numbers
        issues.warning(
            "company.other", {},
            said(QT_TRANSLATE_NOOP(
                   "import",
                   "The file holds the accounts of %1 (%2), but the creditor here is %3."))
                .arg(batch.companyName, batch.companyOrgnr, own),
            said(QT_TRANSLATE_NOOP(
                "import",
                "Import it only if you are certain that the claims belong to this creditor.")));
    }
    if (!m_data.declaredVersion.isEmpty() && batch.version != m_data.declaredVersion)
        issues.info(
            "version.declared", {},
            said(QT_TRANSLATE_NOOP(
                   "import",
                   "The file calls itself version %1 but is built like %2; the build is followed."))
                .arg(m_data.declaredVersion.left(20), batch.version));
}

void SaftReport::item(const ImportedItem &item, const LedgerEntry &entry)
{
    const Claim &claim = item.claim;
    if (!claim.open.isPositive())
        return;
    IssueList &issues = m_data.issues;
    const QString open = fmt::kroner(claim.open);
    //: %1 customer number, %2 "voucher 1041"
    const QString place = entry.line ? said(QT_TRANSLATE_NOOP("import", "customer %1, %2"))
                                           .arg(shownNumber(item.debtor), item.origin.place())
                                     : item.origin.place();
    if (claim.kind == ClaimKind::Opening)
        issues.warning(
            "opening.no_invoices", place,
            said(QT_TRANSLATE_NOOP(
                   "import",
                   "%1 is a balance without invoices behind it; it cannot be sent as an invoice."))
                .arg(open),
            said(QT_TRANSLATE_NOOP("import", "Import a list of open items from the accounting system "
                                           "instead, or complete the item by hand.")));
    if (claim.kind != ClaimKind::Invoice)
        return;
    if (claim.dueOrigin == DueOrigin::Missing)
        issues.warning(
            "due.missing", place,
            said(QT_TRANSLATE_NOOP("import", "An invoice with %1 open has no due date; nothing can "
                                           "be sent before it is set."))
                .arg(open),
            said(QT_TRANSLATE_NOOP(
                "import", "Give payment terms for the import, or set the date on the item.")));
    else if (claim.issued.isValid() && claim.due < claim.issued)
        issues.warning(
            "due.before_issued", place,
            said(QT_TRANSLATE_NOOP("import", "The due date %1 is before the invoice date %2."))
                .arg(fmt::date(claim.due), fmt::date(claim.issued)));
    if (entry.kid != 0 && claim.kid.isEmpty())
        issues.info("kid.text", place,
                    said(QT_TRANSLATE_NOOP("import", "The KID field holds text and is not used.")));
    else if (!claim.kid.isEmpty() && item.kidCheck == identifiers::KidCheck::None)
        issues.warning(
            "kid.check", place,
            said(QT_TRANSLATE_NOOP("import", "The KID %1 fails its control digit.")).arg(claim.kid),
            said(QT_TRANSLATE_NOOP("import",
                                 "Correct it before a letter is sent; the bank may refuse it.")));
}

void SaftReport::customer(const QString &number, const CustomerLedger &ledger, bool birthNumberSeen)
{
    IssueList &issues = m_data.issues;
    const QString place = customerPlace(number);
    if (ledger.difference != 0) {
        const QString difference =
            fmt::kroner(Money::fromOre(isAbsurd(ledger.difference) ? 0 : ledger.difference));
        const bool noLines = std::none_of(ledger.entries.begin(), ledger.entries.end(),
                                          [](const LedgerEntry &e) { return e.difference; });
        issues.warning(
            "balance.difference", place,
            noLines
                ? said(QT_TRANSLATE_NOOP("import", "The balance moved by %1, but no line shows how; "
                                                 "only the closing balance is known."))
                      .arg(difference)
                : said(QT_TRANSLATE_NOOP(
                         "import", "Opening balance and lines do not add up to the closing "
                                   "balance; %1 is shown as a difference item (differansepost)."))
                      .arg(difference),
            said(QT_TRANSLATE_NOOP("import", "Compare with the customer's account in the accounting "
                                           "system before anything is sent.")));
    }
    if (ledger.byAmount > 0)
        issues.warning(
            "open.by_amount", place,
            said(QT_TRANSLATE_N_NOOP(
                   "import", "%n credit(s) without a reference were put to the only open item of "
                             "that amount. That is a guess; the customer's total is right."),
               ledger.byAmount));
    if (ledger.oldestFirst > 0)
        issues.warning(
            "open.oldest_first", place,
            said(QT_TRANSLATE_N_NOOP(
                   "import", "%n credit(s) without a reference reduced the oldest open items. "
                             "Which invoice is open is a guess; the customer's total is right."),
               ledger.oldestFirst),
            said(QT_TRANSLATE_NOOP("import",
                                 "Check which invoices are open before a letter is sent.")));
    if (ledger.repeatedReferences > 0)
        issues.warning(
            "number.repeated", place,
            said(QT_TRANSLATE_N_NOOP("import",
                                   "%n invoice number(s) stand on invoices of several vouchers."),
               ledger.repeatedReferences));
    if (ledger.loneWriteOffs > 0)
        issues.warning(
            "write_off.unmatched", place,
            said(QT_TRANSLATE_N_NOOP("import", "%n write-off(s) could not be put to an invoice. The "
                                             "claims live on; see which one was written off."),
               ledger.loneWriteOffs));
    if (birthNumberSeen)
        issues.info(
            "birth_number", place,
            said(QT_TRANSLATE_NOOP("import", "The file holds a birth number for this customer. It "
                                           "tells that this is a person, and is not kept.")));
    if (identifiers::looksLikeBirthNumber(number))
        issues.warning(
            "birth_number.as_customer", place,
            said(QT_TRANSLATE_NOOP("import", "The customer number looks like a birth number. It "
                                           "would be shown in lists and letters.")),
            said(QT_TRANSLATE_NOOP(
                "import",
                "Give the customer another number in the accounting system and export again.")));
}

void SaftReport::totals()
{
    IssueList &issues = m_data.issues;
    qint64 customers = 0;
    for (const SaftCustomer &customer : m_data.customers)
        saftvalues::add(customers, customer.closing);
    qint64 ledger = 0;
    QStringList names;
    bool complete = !m_data.receivables.isEmpty();
    for (const StringPool::Ref account : m_data.receivables) {
        const auto found = m_data.accounts.constFind(account);
        if (account == 0)
            continue;
        complete = complete && found != m_data.accounts.constEnd();
        if (found != m_data.accounts.constEnd())
            saftvalues::add(ledger, found->closing);
        names.append(m_data.textOf(m_data.pool.view(account)));
    }
    names.sort();
    if (complete && !names.isEmpty() && !isAbsurd(customers) && !isAbsurd(ledger)) {
        const QString place =
            said(QT_TRANSLATE_NOOP("import", "account %1")).arg(names.join(QStringLiteral(", ")));
        const QString left = fmt::kroner(Money::fromOre(customers));
        const QString right = fmt::kroner(Money::fromOre(ledger));
        if (customers == ledger)
            issues.info(
                "ledger.control", place,
                said(QT_TRANSLATE_NOOP(
                       "import", "The customers' balances sum to %1, as in the general ledger."))
                    .arg(left));
        else
            issues.warning(
                "ledger.control", place,
                said(QT_TRANSLATE_NOOP("import", "The customers' balances sum to %1, but the general "
                                               "ledger closes at %2: %3 apart."))
                    .arg(left, right, fmt::kroner(Money::fromOre(customers - ledger))),
                said(QT_TRANSLATE_NOOP("import", "The import follows the customers' balances. Ask "
                                               "the bookkeeper about the difference.")));
    }
    if (m_data.declaredEntries && *m_data.declaredEntries != m_data.transactionCount &&
        *m_data.declaredEntries != m_data.lineCount)
        issues.warning(
            "declared.entries", {},
            said(QT_TRANSLATE_NOOP("import", "The file says it has %1 vouchers, but %2 are in it."))
                .arg(*m_data.declaredEntries)
                .arg(m_data.transactionCount),
            said(QT_TRANSLATE_NOOP("import",
                                 "If parts of the export are missing, import all of them.")));
    const auto compare = [&](const char *code, const char *sentence,
                             const std::optional<qint64> &declared, qint64 counted) {
        if (declared && *declared != counted && m_data.totalsReliable && !isAbsurd(counted))
            issues.warning(code, {},
                           said(sentence).arg(fmt::kroner(Money::fromOre(*declared)),
                                            fmt::kroner(Money::fromOre(counted))));
    };
    compare("declared.debit",
            QT_TRANSLATE_NOOP("import", "The file says its debits sum to %1, but they sum to %2."),
            m_data.declaredDebit, m_data.debit);
    compare("declared.credit",
            QT_TRANSLATE_NOOP("import", "The file says its credits sum to %1, but they sum to %2."),
            m_data.declaredCredit, m_data.credit);
}

void SaftReport::contents(const SaftCounts &counts)
{
    IssueList &issues = m_data.issues;
    if (m_data.encodedTwice)
        issues.warning(
            "encoding.twice", {},
            said(QT_TRANSLATE_NOOP("import", "Letters like æ, ø and å were encoded twice by the "
                                           "program that wrote the file; names look wrong.")),
            said(QT_TRANSLATE_NOOP("import", "Export the file again with UTF-8, or correct the names "
                                           "before a letter is sent.")));
    const auto masters = std::count_if(m_data.customers.begin(), m_data.customers.end(),
                                       [](const SaftCustomer &c) { return c.inMasterFile; });
    issues.info("file.contents", {},
                said(QT_TRANSLATE_NOOP("import", "Read: %1 customers, %2 suppliers, %3 accounts, %4 "
                                               "vouchers, %5 lines, %6 of them customer lines."))
                    .arg(masters)
                    .arg(m_data.supplierCount)
                    .arg(m_data.accountCount)
                    .arg(m_data.transactionCount)
                    .arg(m_data.lineCount)
                    .arg(counts.customerLines));
    if (!m_data.skippedParts.isEmpty())
        issues.info("saft.parts_skipped", {},
                    //: %1 names of parts of a SAF-T file, such as SalesInvoices, Payments
                    said(QT_TRANSLATE_NOOP("import", "Parts of the file that are not read: %1. What is open is worked out from the "
                                                     "vouchers and the customers' balances."))
                        .arg(m_data.skippedParts.join(QStringLiteral(", "))));
    if (counts.byTerms > 0)
        issues.info("due.terms", {},
                    said(QT_TRANSLATE_N_NOOP("import", "The due dates of %n open invoice(s) were "
                                                     "computed from the customers' payment terms."),
                       shortCount(counts.byTerms)));
    if (counts.byUser > 0)
        issues.info(
            "due.user", {},
            said(QT_TRANSLATE_N_NOOP("import", "The due dates of %n open invoice(s) were completed "
                                             "with the terms given for this import."),
               shortCount(counts.byUser)));
    if (counts.numberByVoucher > 0)
        issues.info(
            "number.voucher", {},
            said(QT_TRANSLATE_N_NOOP(
                   "import",
                   "%n invoice(s) have no invoice number; the voucher number stands in for it."),
               shortCount(counts.numberByVoucher)));
    if (counts.unknownKinds > 0)
        issues.info(
            "kind.unknown", {},
            said(QT_TRANSLATE_N_NOOP(
                   "import",
                   "The file does not say whether %n customer(s) are persons or businesses."),
               shortCount(counts.unknownKinds)),
            said(QT_TRANSLATE_NOOP(
                "import",
                "Look them up in the register, or set the kind by hand: the law differs.")));
}

} // namespace import
