// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/saftbatch.h"

#include "core/calendar/dateformat.h"
#include "core/import/itemkey.h"
#include "core/import/kidtext.h"
#include "core/import/limits.h"
#include "core/import/saftvalues.h"
#include "core/money/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace import {

namespace {

QString tr(const char *sentence, int n = -1)
{
    return QCoreApplication::translate("import", sentence, nullptr, n);
}

/// A customer number that is somebody's birth number is not shown whole.
QString shownNumber(const QString &number)
{
    return identifiers::looksLikeBirthNumber(number) ? number.first(6) + QStringLiteral("*****") : number;
}

QString customerPlace(const QString &number)
{
    return QCoreApplication::translate("import", "customer %1").arg(shownNumber(number));
}

int shortCount(qint64 count)
{
    return static_cast<int>(qMin<qint64>(count, 2'000'000'000));
}

QDate dayOf(qint32 julian)
{
    return julian == 0 ? QDate() : QDate::fromJulianDay(julian);
}

bool isAbsurd(qint64 ore)
{
    return ore > limits::largestOre || ore < -limits::largestOre;
}

} // namespace

SaftBatch::SaftBatch(SaftData &data, const ImportOptions &options) : m_data(data), m_options(options)
{
    m_batch.format = QStringLiteral("saft");
}

ImportBatch SaftBatch::build()
{
    readHeader();
    if (!refuseIfEmpty()) {
        assignLines();
        for (size_t i = 0; i < m_data.customers.size(); ++i)
            addCustomer(m_data.customers[i], std::move(m_linesOf[i]));
        controlTotals();
        tellWhatWasRead();
    }
    m_batch.refused = m_data.issues.hasErrors();
    if (m_batch.refused) {
        m_batch.debtors.clear();
        m_batch.items.clear();
    }
    m_batch.issues = m_data.issues.take();
    return std::move(m_batch);
}

void SaftBatch::readHeader()
{
    m_batch.version = versionByShape();
    const QString orgnr = identifiers::normalizedOrgNumber(m_data.companyOrgnr);
    m_batch.companyOrgnr = orgnr.size() == 9 ? orgnr : m_data.companyOrgnr;
    m_batch.companyName = m_data.companyName;
    m_batch.asOf = m_data.periodEnd;
    if (!m_data.currency.isEmpty())
        m_batch.currency = m_data.currency;
    IssueList &issues = m_data.issues;
    if (m_data.currency.isEmpty())
        issues.info("currency.assumed", {}, tr(QT_TRANSLATE_NOOP("import", "The file names no currency; the amounts are taken as kroner.")));
    else if (m_data.currency != u"NOK")
        issues.warning("currency.foreign", {},
                       tr(QT_TRANSLATE_NOOP("import", "The accounts are kept in %1, not in kroner. No fees or interest are computed on such items.")).arg(m_data.currency));
    const QString own = identifiers::normalizedOrgNumber(m_options.ownOrgnr);
    if (!own.isEmpty() && orgnr.size() == 9 && own != orgnr) {
        m_foreignFirm = orgnr;
        //: %1 a firm's name, %2 and %3 organisation numbers
        issues.warning("company.other", {},
                       tr(QT_TRANSLATE_NOOP("import", "The file holds the accounts of %1 (%2), but the creditor here is %3."))
                           .arg(m_batch.companyName, orgnr, own),
                       tr(QT_TRANSLATE_NOOP("import", "Import it only if you are certain that the claims belong to this creditor.")));
    }
    if (!m_data.declaredVersion.isEmpty() && m_batch.version != m_data.declaredVersion)
        issues.info("version.declared", {},
                    tr(QT_TRANSLATE_NOOP("import", "The file calls itself version %1 but is built like %2; the build is followed."))
                        .arg(m_data.declaredVersion.left(20), m_batch.version));
    if (m_data.encodedTwice)
        issues.warning("encoding.twice", {},
                       tr(QT_TRANSLATE_NOOP("import", "Letters like æ, ø and å were encoded twice by the program that wrote the file; names look wrong.")),
                       tr(QT_TRANSLATE_NOOP("import", "Export the file again with UTF-8, or correct the names before a letter is sent.")));
}

QString SaftBatch::versionByShape() const
{
    const QString &said = m_data.declaredVersion;
    if (said.startsWith(u"2"))
        return QStringLiteral("2.0");
    if (m_data.balanceAccounts)
        return said.startsWith(u"1.4") ? QStringLiteral("1.40") : QStringLiteral("1.30");
    const bool oldShape = std::any_of(m_data.customers.begin(), m_data.customers.end(),
                                      [](const SaftCustomer &c) { return c.hasBalance; });
    if (said.startsWith(u"1.2") || (oldShape && (said.startsWith(u"1.3") || said.startsWith(u"1.4"))))
        return QStringLiteral("1.20");
    if (said.startsWith(u"1.3") || said.startsWith(u"1.4"))
        return said.left(3) + u'0';
    return QStringLiteral("1.10"); // 1.00 is the same shape and rare; 1.10 files call themselves 1.0.
}

bool SaftBatch::refuseIfEmpty()
{
    IssueList &issues = m_data.issues;
    if (!m_data.customers.empty())
        return issues.hasErrors();
    const QString seen = tr(QT_TRANSLATE_NOOP("import", "Seen: %1 suppliers, %2 accounts, %3 vouchers, %4 customer lines."))
                             .arg(m_data.supplierCount).arg(m_data.accountCount).arg(m_data.transactionCount).arg(m_data.lines.size());
    if (m_data.masterFilesSeen && !m_data.lines.empty())
        return issues.hasErrors(); // Customers without a master record: told one by one.
    if (!m_data.masterFilesSeen) {
        issues.error("saft.part", {},
                     tr(QT_TRANSLATE_NOOP("import", "The file has no master files, so names and balances of the customers are missing; it is probably one part of several.")) + u' ' + seen,
                     tr(QT_TRANSLATE_NOOP("import", "Put all parts in one folder and choose the first, or export the year as one file.")));
    } else {
        issues.error("saft.no_customers", {},
                     tr(QT_TRANSLATE_NOOP("import", "There are no customers in the file, so nothing can be owed.")) + u' ' + seen,
                     tr(QT_TRANSLATE_NOOP("import", "Export SAF-T again with the customer ledger included.")));
    }
    return true;
}

void SaftBatch::assignLines()
{
    // Step 1: receivable accounts are those the customers' balances name; else those of their lines.
    QSet<StringPool::Ref> receivables = m_data.receivables;
    receivables.remove(0);
    if (receivables.isEmpty()) {
        for (const SaftLine &line : m_data.lines) {
            if (!line.fromTransaction)
                receivables.insert(line.account);
        }
    }
    m_linesOf.resize(m_data.customers.size());
    for (const SaftLine &line : m_data.lines) {
        const bool usable = receivables.isEmpty() || receivables.contains(line.account);
        if (!usable && line.fromTransaction)
            continue;
        ++m_customerLines;
        auto at = m_data.customerIndex.find(line.customer);
        if (at == m_data.customerIndex.end()) {
            at = m_data.customerIndex.insert(line.customer, static_cast<qsizetype>(m_data.customers.size()));
            SaftCustomer made;
            made.id = line.customer;
            made.inMasterFile = false;
            m_data.customers.push_back(std::move(made));
            m_linesOf.emplace_back();
            m_data.issues.warning("customer.unknown", customerPlace(text(line.customer)),
                                  tr(QT_TRANSLATE_NOOP("import", "A line names this customer, but the customer list does not have it; name and address are missing.")),
                                  tr(QT_TRANSLATE_NOOP("import", "Complete the customer before a letter is sent.")));
        }
        if (usable) {
            m_linesOf[static_cast<size_t>(*at)].push_back(&line);
            continue;
        }
        //: %1 customer number, %2 voucher number
        m_data.issues.warning("line.account",
                              tr(QT_TRANSLATE_NOOP("import", "customer %1, voucher %2")).arg(shownNumber(text(line.customer)), text(line.voucher)),
                              //: %1 an amount, %2 an account number
                              tr(QT_TRANSLATE_NOOP("import", "A line of %1 names the customer but stands on account %2, which is no receivable account; it is not used."))
                                  .arg(fmt::kroner(Money::fromOre(line.ore)), text(line.account)));
    }
}

void SaftBatch::addCustomer(const SaftCustomer &customer, std::vector<const SaftLine *> lines)
{
    const CustomerLedger ledger = rebuildLedger(m_data, customer, std::move(lines));
    const QString number = text(customer.id);
    addDebtor(customer, ledger);
    ItemKeys keys(number, m_foreignFirm);
    for (const LedgerEntry &entry : ledger.entries)
        addItem(customer, number, entry, keys);
    tellAboutCustomer(number, ledger);
}

void SaftBatch::addDebtor(const SaftCustomer &customer, const CustomerLedger &ledger)
{
    ImportedDebtor out;
    Debtor &debtor = out.debtor;
    debtor.number = text(customer.id);
    debtor.name = customer.name;
    debtor.kind = customer.kind;
    debtor.address = customer.address;
    debtor.email = customer.email;
    debtor.phone = customer.phone;
    debtor.termsDays = customer.terms.days;
    out.reviewNeeded = ledger.difference != 0 || !customer.inMasterFile;
    const QString given = customer.registration.isEmpty() ? customer.taxNumber : customer.registration;
    const QString orgnr = identifiers::normalizedOrgNumber(given);
    const bool digits = std::all_of(orgnr.begin(), orgnr.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits && orgnr.size() == 11) {
        // A birth number: it says that this is a person, and is not kept.
        out.birthNumberSeen = true;
        debtor.kind = DebtorKind::Person;
    } else if (digits && orgnr.size() == 9) {
        debtor.orgnr = orgnr;
        if (!identifiers::isOrgNumber(orgnr))
            m_data.issues.warning("orgnr.check", customerPlace(debtor.number),
                                  tr(QT_TRANSLATE_NOOP("import", "The organisation number %1 fails its control digit.")).arg(orgnr),
                                  tr(QT_TRANSLATE_NOOP("import", "Look the customer up in the register before a legal step.")));
    } else {
        debtor.orgnr = given; // A foreign number, or something else a person should see.
    }
    m_unknownKinds += debtor.kind == DebtorKind::Unknown ? 1 : 0;
    m_batch.debtors.push_back(std::move(out));
}

void SaftBatch::addItem(const SaftCustomer &customer, const QString &number, const LedgerEntry &entry, ItemKeys &keys)
{
    if (isAbsurd(entry.amount) || isAbsurd(entry.open)) {
        m_data.issues.error("amount.absurd", customerPlace(number), tr(QT_TRANSLATE_NOOP("import", "The amounts of this customer are too large to be kroner.")));
        return;
    }
    ImportedItem item;
    Claim &claim = item.claim;
    item.debtor = number;
    claim.kind = entry.kind;
    claim.issued = dayOf(entry.issued);
    claim.amount = Money::fromOre(entry.amount);
    claim.open = Money::fromOre(entry.open);
    claim.openOrigin = entry.origin;
    claim.currency = m_batch.currency;
    claim.writtenOff = entry.writtenOff;
    item.raw = raw(customer, entry);
    if (!entry.line) {
        item.place = customerPlace(number);
        claim.text = entry.difference ? QStringLiteral("Differansepost") : QStringLiteral("Inngående saldo");
        claim.key = entry.difference ? keys.difference(m_data.periodEnd) : keys.opening(claim.issued);
    } else {
        const SaftLine &line = *entry.line;
        const QString voucher = text(line.voucher);
        const QString reference = text(entry.reference);
        item.place = tr(QT_TRANSLATE_NOOP("import", "voucher %1")).arg(voucher);
        claim.text = shared(line.text);
        const KidText kid = readKid(text(entry.kid));
        claim.kid = kid.kid;
        item.kidCheck = kid.check;
        if (entry.refersTo != 0)
            item.refersTo.append(text(entry.refersTo));
        const bool ownNumber = entry.kind == ClaimKind::Invoice || entry.kind == ClaimKind::CreditNote || entry.refersTo == 0;
        if (ownNumber)
            claim.number = reference;
        if (claim.number.isEmpty() && (entry.kind == ClaimKind::Invoice || entry.kind == ClaimKind::CreditNote)) {
            claim.number = voucher;
            ++m_numberByVoucher;
        }
        if (entry.head && entry.reference != 0)
            claim.key = keys.byNumber(reference);
        else if (entry.head && !claim.kid.isEmpty())
            claim.key = keys.byKid(claim.kid);
        else
            claim.key = keys.byVoucher(voucher, text(line.record));
    }
    completeDueDate(customer, entry, claim);
    tellAboutItem(item, entry);
    m_batch.items.push_back(std::move(item));
}

void SaftBatch::completeDueDate(const SaftCustomer &customer, const LedgerEntry &entry, Claim &claim)
{
    if (entry.due != 0) {
        claim.due = dayOf(entry.due);
        claim.dueOrigin = DueOrigin::File;
    } else if (claim.kind == ClaimKind::Invoice && claim.issued.isValid()) {
        if (!customer.terms.isEmpty()) {
            claim.due = customer.terms.due(claim.issued);
            claim.dueOrigin = DueOrigin::Terms;
            m_byTerms += claim.open.isZero() ? 0 : 1;
        } else if (m_options.terms) {
            claim.due = claim.issued.addDays(*m_options.terms);
            claim.dueOrigin = DueOrigin::User;
            m_byUser += claim.open.isZero() ? 0 : 1;
        }
    }
}

void SaftBatch::tellAboutItem(const ImportedItem &item, const LedgerEntry &entry)
{
    const Claim &claim = item.claim;
    if (!claim.open.isPositive())
        return;
    IssueList &issues = m_data.issues;
    const QString open = fmt::kroner(claim.open);
    //: %1 customer number, %2 "voucher 1041"
    const QString place = entry.line ? tr(QT_TRANSLATE_NOOP("import", "customer %1, %2")).arg(shownNumber(item.debtor), item.place) : item.place;
    if (claim.kind == ClaimKind::Opening)
        issues.warning("opening.no_invoices", place,
                       tr(QT_TRANSLATE_NOOP("import", "%1 is a balance without invoices behind it; it cannot be sent as an invoice.")).arg(open),
                       tr(QT_TRANSLATE_NOOP("import", "Import the file of the year before as well, or complete the item by hand.")));
    if (claim.kind != ClaimKind::Invoice)
        return;
    if (claim.dueOrigin == DueOrigin::Missing)
        issues.warning("due.missing", place,
                       tr(QT_TRANSLATE_NOOP("import", "An invoice with %1 open has no due date; nothing can be sent before it is set.")).arg(open),
                       tr(QT_TRANSLATE_NOOP("import", "Give payment terms for the import, or set the date on the item.")));
    else if (claim.issued.isValid() && claim.due < claim.issued)
        issues.warning("due.before_issued", place,
                       tr(QT_TRANSLATE_NOOP("import", "The due date %1 is before the invoice date %2.")).arg(fmt::date(claim.due), fmt::date(claim.issued)));
    if (entry.kid != 0 && claim.kid.isEmpty())
        issues.info("kid.text", place, tr(QT_TRANSLATE_NOOP("import", "The KID field holds text and is not used.")));
    else if (!claim.kid.isEmpty() && item.kidCheck == identifiers::KidCheck::None)
        issues.warning("kid.check", place,
                       tr(QT_TRANSLATE_NOOP("import", "The KID %1 fails its control digit.")).arg(claim.kid),
                       tr(QT_TRANSLATE_NOOP("import", "Correct it before a letter is sent; the bank may refuse it.")));
}

void SaftBatch::tellAboutCustomer(const QString &number, const CustomerLedger &ledger)
{
    IssueList &issues = m_data.issues;
    const QString place = customerPlace(number);
    if (ledger.difference != 0) {
        const QString difference = fmt::kroner(Money::fromOre(isAbsurd(ledger.difference) ? 0 : ledger.difference));
        const bool noLines = std::none_of(ledger.entries.begin(), ledger.entries.end(), [](const LedgerEntry &e) { return e.difference; });
        issues.warning("balance.difference", place,
                       noLines ? tr(QT_TRANSLATE_NOOP("import", "The balance moved by %1, but no line shows how; only the closing balance is known.")).arg(difference)
                               : tr(QT_TRANSLATE_NOOP("import", "Opening balance and lines do not add up to the closing balance; %1 is shown as a difference item (differansepost).")).arg(difference),
                       tr(QT_TRANSLATE_NOOP("import", "Compare with the customer's account in the accounting system before anything is sent.")));
    }
    if (ledger.byAmount > 0)
        issues.warning("open.by_amount", place,
                       tr(QT_TRANSLATE_N_NOOP("import", "%n credit(s) without a reference were put to the only open item of that amount. That is a guess; the customer's total is right."), ledger.byAmount));
    if (ledger.oldestFirst > 0)
        issues.warning("open.oldest_first", place,
                       tr(QT_TRANSLATE_N_NOOP("import", "%n credit(s) without a reference reduced the oldest open items. Which invoice is open is a guess; the customer's total is right."), ledger.oldestFirst),
                       tr(QT_TRANSLATE_NOOP("import", "Check which invoices are open before a letter is sent.")));
    if (ledger.repeatedReferences > 0)
        issues.warning("number.repeated", place,
                       tr(QT_TRANSLATE_N_NOOP("import", "%n invoice number(s) stand on invoices of several vouchers."), ledger.repeatedReferences));
    if (ledger.loneWriteOffs > 0)
        issues.warning("write_off.unmatched", place,
                       tr(QT_TRANSLATE_N_NOOP("import", "%n write-off(s) could not be put to an invoice. The claims live on; see which one was written off."), ledger.loneWriteOffs));
    if (m_batch.debtors.back().birthNumberSeen)
        issues.info("birth_number", place,
                    tr(QT_TRANSLATE_NOOP("import", "The file holds a birth number for this customer. It tells that this is a person, and is not kept.")));
    if (identifiers::looksLikeBirthNumber(number))
        issues.warning("birth_number.as_customer", place,
                       tr(QT_TRANSLATE_NOOP("import", "The customer number looks like a birth number. It would be shown in lists and letters.")),
                       tr(QT_TRANSLATE_NOOP("import", "Give the customer another number in the accounting system and export again.")));
}

void SaftBatch::controlTotals()
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
        names.append(text(account));
    }
    names.sort();
    if (complete && !names.isEmpty() && !isAbsurd(customers) && !isAbsurd(ledger)) {
        const QString place = tr(QT_TRANSLATE_NOOP("import", "account %1")).arg(names.join(QStringLiteral(", ")));
        const QString left = fmt::kroner(Money::fromOre(customers));
        const QString right = fmt::kroner(Money::fromOre(ledger));
        if (customers == ledger)
            issues.info("ledger.control", place, tr(QT_TRANSLATE_NOOP("import", "The customers' balances sum to %1, as in the general ledger.")).arg(left));
        else
            issues.warning("ledger.control", place,
                           tr(QT_TRANSLATE_NOOP("import", "The customers' balances sum to %1, but the general ledger closes at %2: %3 apart."))
                               .arg(left, right, fmt::kroner(Money::fromOre(customers - ledger))),
                           tr(QT_TRANSLATE_NOOP("import", "The import follows the customers' balances. Ask the bookkeeper about the difference.")));
    }
    if (m_data.declaredEntries && *m_data.declaredEntries != m_data.transactionCount && *m_data.declaredEntries != m_data.lineCount)
        issues.warning("declared.entries", {},
                       tr(QT_TRANSLATE_NOOP("import", "The file says it has %1 vouchers, but %2 are in it."))
                           .arg(*m_data.declaredEntries).arg(m_data.transactionCount),
                       tr(QT_TRANSLATE_NOOP("import", "If parts of the export are missing, import all of them.")));
    const auto compare = [&](const char *code, const char *sentence, const std::optional<qint64> &said, qint64 counted) {
        if (said && *said != counted && m_data.totalsReliable && !isAbsurd(counted))
            issues.warning(code, {}, tr(sentence).arg(fmt::kroner(Money::fromOre(*said)), fmt::kroner(Money::fromOre(counted))));
    };
    compare("declared.debit", QT_TRANSLATE_NOOP("import", "The file says its debits sum to %1, but they sum to %2."), m_data.declaredDebit, m_data.debit);
    compare("declared.credit", QT_TRANSLATE_NOOP("import", "The file says its credits sum to %1, but they sum to %2."), m_data.declaredCredit, m_data.credit);
}

void SaftBatch::tellWhatWasRead()
{
    IssueList &issues = m_data.issues;
    const auto masters = std::count_if(m_data.customers.begin(), m_data.customers.end(), [](const SaftCustomer &c) { return c.inMasterFile; });
    issues.info("file.contents", {},
                tr(QT_TRANSLATE_NOOP("import", "Read: %1 customers, %2 suppliers, %3 accounts, %4 vouchers, %5 lines, %6 of them customer lines."))
                    .arg(masters).arg(m_data.supplierCount).arg(m_data.accountCount).arg(m_data.transactionCount).arg(m_data.lineCount).arg(m_customerLines));
    if (m_byTerms > 0)
        issues.info("due.terms", {}, tr(QT_TRANSLATE_N_NOOP("import", "The due dates of %n open invoice(s) were computed from the customers' payment terms."), shortCount(m_byTerms)));
    if (m_byUser > 0)
        issues.info("due.user", {}, tr(QT_TRANSLATE_N_NOOP("import", "The due dates of %n open invoice(s) were completed with the terms given for this import."), shortCount(m_byUser)));
    if (m_numberByVoucher > 0)
        issues.info("number.voucher", {}, tr(QT_TRANSLATE_N_NOOP("import", "%n invoice(s) have no invoice number; the voucher number stands in for it."), shortCount(m_numberByVoucher)));
    if (m_unknownKinds > 0)
        issues.info("kind.unknown", {}, tr(QT_TRANSLATE_N_NOOP("import", "The file does not say whether %n customer(s) are persons or businesses."), shortCount(m_unknownKinds)),
                    tr(QT_TRANSLATE_NOOP("import", "Look them up in the register, or set the kind by hand: the law differs.")));
}

QString SaftBatch::text(StringPool::Ref ref)
{
    return ref == 0 ? QString() : m_data.textOf(m_data.pool.view(ref));
}

QString SaftBatch::shared(StringPool::Ref ref)
{
    QString &kept = m_texts[ref];
    if (kept.isNull() && ref != 0)
        kept = text(ref);
    return kept;
}

QString SaftBatch::raw(const SaftCustomer &customer, const LedgerEntry &entry)
{
    QString out;
    const auto add = [&out](const char *name, const QString &value) {
        if (!value.isEmpty())
            out += QLatin1StringView(name) + value;
    };
    if (!entry.line) {
        add("opening=", fmt::plain(Money::fromOre(customer.opening)));
        add(" closing=", fmt::plain(Money::fromOre(customer.closing)));
        return out;
    }
    const SaftLine &line = *entry.line;
    out.reserve(96);
    add("voucher=", text(line.voucher));
    add(" record=", text(line.record));
    add(" account=", shared(line.account));
    add(" amount=", fmt::plain(Money::fromOre(line.ore)));
    add(" reference=", text(line.reference));
    add(" kid=", text(line.kid));
    add(" cross=", text(line.cross));
    add(" due=", line.due == 0 ? QString() : fmt::isoDate(dayOf(line.due)));
    out.squeeze();
    return out;
}

} // namespace import
