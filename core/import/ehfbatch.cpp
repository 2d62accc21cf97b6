// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/ehfbatch.h"

#include "core/base/identifiers.h"
#include "core/calendar/dateformat.h"
#include "core/import/itemkey.h"
#include "core/import/kidtext.h"
#include "core/import/said.h"
#include "core/money/format.h"
#include "core/money/parse.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace import {

namespace {

bool isNineDigits(const QString &text)
{
    static const QRegularExpression nine(QStringLiteral("^[0-9]{9}$"));
    return nine.match(text).hasMatch();
}

/// The Norwegian register by its ICD number, its old names in EHF 2, or none at all.
bool isNorwegianScheme(const QString &scheme)
{
    return scheme == u"0192" || scheme == u"NO:ORGNR" || scheme == u"9908" || scheme.isEmpty() || scheme == u"82";
}

} // namespace

EhfBatch::EhfBatch(const EhfData &data, const ImportOptions &options)
    : m_data(data)
    , m_options(options)
{
    m_batch.format = QStringLiteral("ehf");
    m_batch.version = data.customization.contains(u"billing:3") ? QStringLiteral("3.0") : data.customization.contains(u"ver2") ? QStringLiteral("2.0") : QString();
    //: %1 is a document number
    m_place = said(data.root == u"CreditNote" ? QT_TRANSLATE_NOOP("import", "credit note %1") : QT_TRANSLATE_NOOP("import", "invoice %1")).arg(data.id.left(60));
}

void EhfBatch::fail(const char *code, const QString &text, const QString &fix)
{
    m_issues.error(code, m_place, text, fix);
}

QString EhfBatch::orgnr(const EhfParty &party)
{
    const QString company = identifiers::normalizedOrgNumber(party.company);
    if (isNineDigits(company) && isNorwegianScheme(party.companyScheme))
        return company;
    const QString vat = identifiers::normalizedOrgNumber(party.vat);
    if (isNineDigits(vat) && (party.vat.startsWith(u"NO") || party.country == u"NO"))
        return vat;
    // Without any company number it is a person: an endpoint alone may be the address of a service.
    if (party.company.isEmpty() && party.vat.isEmpty())
        return {};
    QString endpoint = party.endpoint;
    if (endpoint.startsWith(u"9908:"))
        endpoint.remove(0, 5);
    return isNineDigits(endpoint) && isNorwegianScheme(party.endpointScheme) ? endpoint : QString();
}

ImportBatch EhfBatch::build()
{
    m_batch.companyOrgnr = orgnr(m_data.seller);
    m_batch.companyName = m_data.seller.legalName.isEmpty() ? m_data.seller.name : m_data.seller.legalName;
    m_batch.currency = m_data.currency.isEmpty() ? QStringLiteral("NOK") : m_data.currency.left(3).toUpper();
    if (m_data.tooMany)
        fail("ehf.limit", said(QT_TRANSLATE_NOOP("import", "The document has more lines than any invoice.")));
    if (m_data.documents > 1)
        fail("ehf.several", said(QT_TRANSLATE_NOOP("import", "The envelope holds several documents.")),
             said(QT_TRANSLATE_NOOP("import", "Save each invoice as a file of its own.")));
    if (m_data.documents == 0 || m_data.id.isEmpty())
        fail("ehf.no_number", said(QT_TRANSLATE_NOOP("import", "The document has no number: it is no invoice or credit note.")));
    if (isOurs()) {
        debtor();
        item();
        checkRules();
    }
    m_batch.refused = m_issues.hasErrors();
    if (m_batch.refused) {
        m_batch.debtors.clear();
        m_batch.items.clear();
    }
    m_batch.issues = m_issues.take();
    return std::move(m_batch);
}

bool EhfBatch::isOurs()
{
    if (m_options.ownOrgnr.isEmpty() || m_batch.companyOrgnr == m_options.ownOrgnr)
        return true;
    const QString seller = m_batch.companyName.isEmpty() ? m_batch.companyOrgnr : m_batch.companyName;
    if (orgnr(m_data.buyer) == m_options.ownOrgnr)
        fail("ehf.incoming", said(QT_TRANSLATE_NOOP("import", "This is an incoming invoice: %1 wants to be paid by you.")).arg(seller),
             said(QT_TRANSLATE_NOOP("import", "Only invoices you have sent can be collected. Pay this one, or leave it out.")));
    else
        fail("ehf.other_firm", said(QT_TRANSLATE_NOOP("import", "The invoice is from %1, not from this firm.")).arg(seller),
             said(QT_TRANSLATE_NOOP("import", "Choose the creditor who sent it, or leave it out.")));
    return false;
}

void EhfBatch::debtor()
{
    const EhfParty &buyer = m_data.buyer;
    ImportedDebtor out;
    Debtor &debtor = out.debtor;
    debtor.name = buyer.legalName.isEmpty() ? buyer.name : buyer.legalName;
    debtor.orgnr = orgnr(buyer);
    const bool person = buyer.company.isEmpty() && buyer.vat.isEmpty();
    if (person || identifiers::looksLikeBirthNumber(buyer.company)) {
        debtor.kind = DebtorKind::Person;
        debtor.orgnr.clear();
    } else {
        debtor.kind = debtor.orgnr.isEmpty() ? DebtorKind::Unknown : DebtorKind::Company;
    }
    out.birthNumberSeen = identifiers::looksLikeBirthNumber(buyer.company);
    debtor.number = debtor.orgnr.isEmpty() ? debtor.name : debtor.orgnr;
    out.numberMade = true;
    for (const QString &line : {buyer.street, buyer.street2}) {
        if (!line.isEmpty())
            debtor.address.lines.append(line);
    }
    debtor.address.postcode = buyer.postcode;
    debtor.address.town = buyer.town;
    debtor.address.country = buyer.country == u"NO" ? QString() : buyer.country.left(2);
    debtor.email = buyer.email;
    debtor.phone = buyer.phone;
    if (debtor.number.isEmpty()) {
        fail("customer.missing", said(QT_TRANSLATE_NOOP("import", "The document names no buyer.")));
        return;
    }
    m_batch.debtors.push_back(std::move(out));
}

Money EhfBatch::amount(const QString &text, const char *field, bool needed)
{
    if (text.isEmpty() && !needed)
        return {};
    const auto read = parse::plainAmount(text);
    if (read)
        return *read;
    //: %1 is the name of an element, %2 what stands in it
    const QString sentence = said(QT_TRANSLATE_NOOP("import", "%1 is not an amount with at most two decimals: \"%2\".")).arg(QLatin1StringView(field), text.left(40));
    if (needed)
        fail("amount.invalid", sentence, said(QT_TRANSLATE_NOOP("import", "Have the invoice sent again by the program that made it.")));
    else
        m_issues.warning("amount.invalid", m_place, sentence);
    return {};
}

QDate EhfBatch::day(const QString &text, const char *field)
{
    if (text.isEmpty())
        return {};
    // Old documents may bear a time zone behind the day.
    const auto read = parse::isoDate(text.left(10));
    if (read && read->year() >= 1990 && read->year() <= 2100)
        return *read;
    fail("date.invalid", said(QT_TRANSLATE_NOOP("import", "%1 is not a day of our time: \"%2\".")).arg(QLatin1StringView(field), text.left(40)),
         said(QT_TRANSLATE_NOOP("import", "Have the invoice sent again by the program that made it.")));
    return {};
}

void EhfBatch::due(ImportedItem &item)
{
    Claim &claim = item.claim;
    claim.due = day(m_data.due, "DueDate");
    for (const EhfMeans &means : m_data.means) {
        if (!claim.due.isValid())
            claim.due = day(means.due, "PaymentDueDate");
    }
    claim.dueOrigin = claim.due.isValid() ? DueOrigin::File : DueOrigin::Missing;
    if (claim.due.isValid() || claim.kind == ClaimKind::CreditNote)
        return;
    if (m_options.terms && claim.issued.isValid()) {
        claim.due = claim.issued.addDays(*m_options.terms);
        claim.dueOrigin = DueOrigin::User;
        return;
    }
    m_issues.warning("due.missing", m_place, said(QT_TRANSLATE_NOOP("import", "The invoice has no due date.")),
                     said(QT_TRANSLATE_NOOP("import", "Complete it in the ledger before anything is sent.")));
}

void EhfBatch::reference(ImportedItem &item)
{
    for (const EhfMeans &means : m_data.means) {
        if (means.code == u"48" || means.code == u"49") {
            m_issues.warning("ehf.means", m_place,
                             said(QT_TRANSLATE_NOOP("import", "The invoice is to be paid by card or direct debit: the money may have come another way.")));
        }
        if (means.reference.isEmpty() || !item.claim.kid.isEmpty())
            continue;
        const KidText read = readKid(means.reference);
        if (read.kid.isEmpty()) {
            m_issues.info("kid.text", m_place, said(QT_TRANSLATE_NOOP("import", "The payment reference \"%1\" is no KID.")).arg(means.reference.left(60)));
            continue;
        }
        item.claim.kid = read.kid;
        item.kidCheck = read.check;
        if (read.check == identifiers::KidCheck::None) {
            m_issues.warning("kid.check", m_place, said(QT_TRANSLATE_NOOP("import", "The KID %1 fails its control digit under both schemes; it is kept as it stands.")).arg(read.kid));
        }
    }
}

void EhfBatch::documents(ImportedItem &item)
{
    for (const EhfAttachment &attachment : m_data.attachments) {
        if (attachment.base64.isEmpty())
            continue;
        const auto decoded = QByteArray::fromBase64Encoding(attachment.base64.simplified().replace(' ', ""), QByteArray::AbortOnBase64DecodingErrors);
        const QString name = attachment.name.isEmpty() ? attachment.id : attachment.name.section(u'/', -1).section(u'\\', -1);
        const bool pdf = attachment.type == u"application/pdf";
        if (!decoded || (pdf && !decoded.decoded.startsWith("%PDF"))) {
            m_issues.warning("ehf.attachment", m_place, said(QT_TRANSLATE_NOOP("import", "The attachment %1 is damaged and is left out.")).arg(name.left(80)));
            continue;
        }
        item.attachments.push_back({name, attachment.type, decoded.decoded});
    }
}

void EhfBatch::checkSums(Money payable)
{
    Money lines;
    for (const QString &line : m_data.lineAmounts)
        lines += amount(line, "LineExtensionAmount", false);
    if (!m_data.lineExtension.isEmpty() && lines != amount(m_data.lineExtension, "LineExtensionAmount", false))
        m_issues.warning("ehf.sum", m_place, said(QT_TRANSLATE_NOOP("import", "The lines sum to %1, the document says %2.")).arg(fmt::amount(lines), m_data.lineExtension.left(30)));
    if (m_data.taxInclusive.isEmpty())
        return;
    const Money expected = amount(m_data.taxInclusive, "TaxInclusiveAmount", false) - amount(m_data.prepaid, "PrepaidAmount", false)
        + amount(m_data.rounding, "PayableRoundingAmount", false);
    if (expected != payable)
        m_issues.warning("ehf.sum", m_place, said(QT_TRANSLATE_NOOP("import", "To pay is %1, but total less prepaid plus rounding is %2.")).arg(fmt::amount(payable), fmt::amount(expected)));
}

void EhfBatch::item()
{
    ImportedItem item;
    Claim &claim = item.claim;
    const bool creditNote = m_data.root == u"CreditNote";
    const Money payable = amount(m_data.payable, "PayableAmount", true);
    claim.amount = creditNote ? -payable : payable;
    claim.kind = claim.amount.isNegative() ? ClaimKind::CreditNote : creditNote ? ClaimKind::Adjustment : ClaimKind::Invoice;
    claim.open = claim.amount;
    claim.openOrigin = OpenOrigin::Stated;
    claim.number = m_data.id;
    claim.currency = m_batch.currency;
    claim.text = m_data.what.left(200);
    claim.issued = day(m_data.issued, "IssueDate");
    due(item);
    reference(item);
    documents(item);
    item.refersTo = m_data.references;
    item.origin = {m_place, QStringList{m_data.id, m_data.issued, m_data.due, m_data.payable, m_data.currency}.join(u'|')};
    if (!m_batch.debtors.empty()) {
        item.debtor = m_batch.debtors.front().debtor.number;
        ItemKeys keys;
        // A credit note may bear the number of an invoice: they are two series.
        claim.key = claim.kind == ClaimKind::Invoice ? keys.byNumber(item.debtor, m_data.id) : keys.byVoucher(item.debtor, QStringLiteral("credit"), m_data.id);
    }
    if (claim.currency != u"NOK")
        m_issues.warning("currency", m_place, said(QT_TRANSLATE_NOOP("import", "The invoice is in %1. It is shown, but not collected.")).arg(claim.currency));
    checkSums(payable);
    m_batch.items.push_back(std::move(item));
}

void EhfBatch::checkIdentifier(const QString &scheme, const QString &value)
{
    if (scheme == u"0192" && !identifiers::isOrgNumber(value))
        m_issues.warning("ehf.PEPPOL-COMMON-R041", m_place, said(QT_TRANSLATE_NOOP("import", "%1 is no Norwegian organisation number.")).arg(value.left(30)));
}

void EhfBatch::checkRules()
{
    for (const EhfParty *party : {&m_data.seller, &m_data.buyer}) {
        checkIdentifier(party->endpointScheme, party->endpoint);
        checkIdentifier(party->companyScheme, party->company);
    }
    const EhfParty &seller = m_data.seller;
    static const QRegularExpression vat(QStringLiteral("^NO([0-9]{9})MVA$"));
    if (m_batch.version == u"3.0" && seller.country == u"NO" && !seller.vat.isEmpty()) {
        const auto match = vat.match(seller.vat);
        if (!match.hasMatch() || !identifiers::isOrgNumber(match.captured(1)))
            m_issues.warning("ehf.NO-R-001", m_place, said(QT_TRANSLATE_NOOP("import", "The seller's VAT number %1 is not NO, nine digits and MVA.")).arg(seller.vat.left(30)));
        if (!seller.others.contains(QStringLiteral("Foretaksregisteret")))
            m_issues.info("ehf.NO-R-002", m_place, said(QT_TRANSLATE_NOOP("import", "The word Foretaksregisteret is missing; companies must print it on their invoices.")));
    }
    if (m_data.typeCode == u"393" || !m_data.payee.isEmpty())
        m_issues.warning("ehf.factoring", m_place, said(QT_TRANSLATE_NOOP("import", "Somebody else is to be paid: the claim may have been sold.")),
                         said(QT_TRANSLATE_NOOP("import", "Only the owner of a claim may collect it.")));
}

} // namespace import
