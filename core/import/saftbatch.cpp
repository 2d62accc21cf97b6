// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/saftbatch.h"

#include "core/calendar/dateformat.h"
#include "core/import/itemkey.h"
#include "core/import/kidtext.h"
#include "core/import/saftvalues.h"
#include "core/import/said.h"
#include "core/money/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace import {

namespace {

QDate dayOf(qint32 julian)
{
    return julian == 0 ? QDate() : QDate::fromJulianDay(julian);
}

} // namespace

SaftBatch::SaftBatch(SaftData &data, const ImportOptions &options)
    : m_data(data)
    , m_options(options)
    , m_judge(data, options.entryRules)
    , m_report(data)
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
        m_report.totals();
        m_report.contents(m_counts);
        tellCounts();
    }
    m_batch.refused = m_data.issues.hasErrors();
    if (m_batch.refused) {
        m_batch.debtors.clear();
        m_batch.items.clear();
    } else {
        m_batch.questions = m_judge.takeQuestions();
    }
    m_batch.issues = m_data.issues.take();
    return std::move(m_batch);
}

void SaftBatch::tellCounts()
{
    const auto tell = [this](const char *name, const QString &value) { m_batch.seen.emplace_back(QLatin1StringView(name), value); };
    const auto masters = std::count_if(m_data.customers.begin(), m_data.customers.end(), [](const SaftCustomer &c) { return c.inMasterFile; });
    tell("customers", QString::number(masters));
    tell("suppliers", QString::number(m_data.supplierCount));
    tell("gl_accounts", QString::number(m_data.accountCount));
    tell("transactions", QString::number(m_data.transactionCount));
    tell("lines", QString::number(m_data.lineCount));
    tell("customer_lines", QString::number(m_counts.customerLines));
    if (m_data.totalsReliable) {
        tell("counted_debit", fmt::plain(Money::fromOre(m_data.debit)));
        tell("counted_credit", fmt::plain(Money::fromOre(m_data.credit)));
    }
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
    const QString own = identifiers::normalizedOrgNumber(m_options.ownOrgnr);
    if (!own.isEmpty() && orgnr.size() == 9 && own != orgnr)
        m_foreignFirm = orgnr;
    m_report.header(m_batch, own, !m_foreignFirm.isEmpty());
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
    if (said.startsWith(u"1.2") ||
        (oldShape && (said.startsWith(u"1.3") || said.startsWith(u"1.4"))))
        return QStringLiteral("1.20");
    if (said.startsWith(u"1.3") || said.startsWith(u"1.4"))
        return said.left(3) + u'0';
    return QStringLiteral(
        "1.10"); // 1.00 is the same shape and rare; 1.10 files call themselves 1.0.
}

bool SaftBatch::refuseIfEmpty()
{
    IssueList &issues = m_data.issues;
    if (!m_data.customers.empty())
        return issues.hasErrors();
    const QString seen =
        said(QT_TRANSLATE_NOOP("import",
                             "Seen: %1 suppliers, %2 accounts, %3 vouchers, %4 customer lines."))
            .arg(m_data.supplierCount)
            .arg(m_data.accountCount)
            .arg(m_data.transactionCount)
            .arg(m_data.lines.size());
    if (m_data.masterFilesSeen && !m_data.lines.empty())
        return issues.hasErrors(); // Customers without a master record: told one by one.
    if (!m_data.masterFilesSeen) {
        issues.error("saft.part", {},
                     said(QT_TRANSLATE_NOOP(
                         "import", "The file has no master files, so names and balances of the "
                                   "customers are missing; it is probably one part of several.")) +
                         u' ' + seen,
                     said(QT_TRANSLATE_NOOP("import", "Put all parts in one folder and choose the "
                                                    "first, or export the year as one file.")));
    } else {
        issues.error("saft.no_customers", {},
                     said(QT_TRANSLATE_NOOP(
                         "import", "There are no customers in the file, so nothing can be owed.")) +
                         u' ' + seen,
                     said(QT_TRANSLATE_NOOP(
                         "import", "Export SAF-T again with the customer ledger included.")));
    }
    return true;
}

void SaftBatch::assignLines()
{
    // Step 1: receivable accounts are those the customers' balances name; else those of their
    // lines.
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
        ++m_counts.customerLines;
        auto at = m_data.customerIndex.find(line.customer);
        if (at == m_data.customerIndex.end()) {
            at = m_data.customerIndex.insert(line.customer,
                                             static_cast<qsizetype>(m_data.customers.size()));
            SaftCustomer made;
            made.id = line.customer;
            made.inMasterFile = false;
            m_data.customers.push_back(std::move(made));
            m_linesOf.emplace_back();
            m_data.issues.warning(
                "customer.unknown", customerPlace(text(line.customer)),
                said(QT_TRANSLATE_NOOP("import", "A line names this customer, but the customer list "
                                               "does not have it; name and address are missing.")),
                said(QT_TRANSLATE_NOOP("import", "Complete the customer before a letter is sent.")));
        }
        if (usable) {
            m_linesOf[static_cast<size_t>(*at)].push_back(&line);
            continue;
        }
        //: %1 customer number, %2 voucher number
        m_data.issues.warning(
            "line.account",
            said(QT_TRANSLATE_NOOP("import", "customer %1, voucher %2"))
                .arg(shownNumber(text(line.customer)), text(line.voucher)),
            //: %1 an amount, %2 an account number
            said(QT_TRANSLATE_NOOP("import", "A line of %1 names the customer but stands on account "
                                           "%2, which is no receivable account; it is not used."))
                .arg(fmt::kroner(Money::fromOre(line.ore)), text(line.account)));
    }
}

void SaftBatch::addCustomer(const SaftCustomer &customer, std::vector<const SaftLine *> lines)
{
    const CustomerLedger ledger = rebuildLedger(m_data, m_judge, customer, std::move(lines));
    const QString number = text(customer.id);
    addDebtor(customer, ledger);
    ItemKeys keys(m_foreignFirm);
    for (const LedgerEntry &entry : ledger.entries)
        addItem(customer, number, entry, keys);
    m_report.customer(number, ledger, m_batch.debtors.back().birthNumberSeen);
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
    const QString given =
        customer.registration.isEmpty() ? customer.taxNumber : customer.registration;
    const QString orgnr = identifiers::normalizedOrgNumber(given);
    const bool digits =
        std::all_of(orgnr.begin(), orgnr.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits && orgnr.size() == 11) {
        // A birth number: it says that this is a person, and is not kept.
        out.birthNumberSeen = true;
        debtor.kind = DebtorKind::Person;
    } else if (digits && orgnr.size() == 9) {
        debtor.orgnr = orgnr;
        if (!identifiers::isOrgNumber(orgnr))
            m_data.issues.warning(
                "orgnr.check", customerPlace(debtor.number),
                said(QT_TRANSLATE_NOOP("import",
                                     "The organisation number %1 fails its control digit."))
                    .arg(orgnr),
                said(QT_TRANSLATE_NOOP("import",
                                     "Look the customer up in the register before a legal step.")));
    } else {
        debtor.orgnr = given; // A foreign number, or something else a person should see.
    }
    m_counts.unknownKinds += debtor.kind == DebtorKind::Unknown ? 1 : 0;
    m_batch.debtors.push_back(std::move(out));
}

void SaftBatch::addItem(const SaftCustomer &customer, const QString &number,
                        const LedgerEntry &entry, ItemKeys &keys)
{
    if (isAbsurd(entry.amount) || isAbsurd(entry.open)) {
        m_data.issues.error(
            "amount.absurd", customerPlace(number),
            said(QT_TRANSLATE_NOOP("import",
                                 "The amounts of this customer are too large to be kroner.")));
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
    if (!entry.line) {
        item.origin = {customerPlace(number), raw(customer, entry)};
        claim.text =
            entry.difference ? QStringLiteral("Differansepost") : QStringLiteral("Inngående saldo");
        claim.key =
            entry.difference ? keys.difference(number, m_data.periodEnd) : keys.opening(number, claim.issued);
    } else {
        const SaftLine &line = *entry.line;
        const QString voucher = text(line.voucher);
        const QString reference = text(entry.reference);
        const QString place = said(QT_TRANSLATE_NOOP("import", "voucher %1")).arg(voucher);
        item.origin = {place, raw(customer, entry)};
        claim.text = shared(line.text);
        if (entry.doubtful)
            m_judge.ask(line, m_judge.judge(line), place, claim.text);
        const KidText kid = readKid(text(entry.kid));
        claim.kid = kid.kid;
        item.kidCheck = kid.check;
        if (entry.refersTo != 0)
            item.refersTo.append(text(entry.refersTo));
        const bool ownNumber = entry.kind == ClaimKind::Invoice ||
                               entry.kind == ClaimKind::CreditNote || entry.refersTo == 0;
        if (ownNumber)
            claim.number = reference;
        if (claim.number.isEmpty() &&
            (entry.kind == ClaimKind::Invoice || entry.kind == ClaimKind::CreditNote)) {
            claim.number = voucher;
            ++m_counts.numberByVoucher;
        }
        if (entry.head && entry.reference != 0)
            claim.key = keys.byNumber(number, reference);
        else if (entry.head && !claim.kid.isEmpty())
            claim.key = keys.byKid(number, claim.kid);
        else
            claim.key = keys.byVoucher(number, voucher, text(line.record));
    }
    completeDueDate(customer, entry, claim);
    m_report.item(item, entry);
    m_batch.items.push_back(std::move(item));
}

void SaftBatch::completeDueDate(const SaftCustomer &customer, const LedgerEntry &entry,
                                Claim &claim)
{
    if (entry.due != 0) {
        claim.due = dayOf(entry.due);
        claim.dueOrigin = DueOrigin::File;
    } else if (claim.kind == ClaimKind::Invoice && claim.issued.isValid()) {
        if (!customer.terms.isEmpty()) {
            claim.due = customer.terms.due(claim.issued);
            claim.dueOrigin = DueOrigin::Terms;
            m_counts.byTerms += claim.open.isZero() ? 0 : 1;
        } else if (m_options.terms) {
            claim.due = claim.issued.addDays(*m_options.terms);
            claim.dueOrigin = DueOrigin::User;
            m_counts.byUser += claim.open.isZero() ? 0 : 1;
        }
    }
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
