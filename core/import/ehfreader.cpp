// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/ehfreader.h"

#include "core/import/limits.h"

#include <array>
#include <utility>

namespace import {

namespace {

constexpr std::string_view sellerFront = "AccountingSupplierParty/Party/";
constexpr std::string_view buyerFront = "AccountingCustomerParty/Party/";

QString attribute(const char *const *attributes, std::string_view name)
{
    for (auto at = attributes; *at; at += 2) {
        if (name == at[0])
            return QString::fromUtf8(at[1]).left(300);
    }
    return {};
}

QString shortened(std::string_view text, qsizetype most)
{
    QString value = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed().left(most);
    for (QChar &sign : value) {
        if (!sign.isPrint() && !sign.isSurrogate())
            sign = u' ';
    }
    return value;
}

} // namespace

size_t EhfReader::mostText() const
{
    const bool attachment = !m_levels.empty() && m_levels.back().bytes;
    return static_cast<size_t>(attachment ? limits::ehfAttachmentBytes : limits::xmlTextBytes);
}

bool EhfReader::full()
{
    if (++m_count <= limits::ehfLines)
        return false;
    m_data.tooMany = true;
    m_stop = true;
    return true;
}

XmlHandler::Interest EhfReader::startElement(std::string_view name, const char *const *attributes)
{
    Level level;
    level.pathBefore = m_path.size();
    if (m_rootDepth == 0) {
        const bool document = name == "Invoice" || name == "CreditNote";
        // A second document in the same envelope is counted, not read: its end is not told either.
        if (document && ++m_data.documents > 1)
            return Interest::Skip;
        m_levels.push_back(level);
        if (document) {
            m_rootDepth = m_levels.size();
            m_data.root = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        }
        return Interest::Inside;
    }
    if (!m_path.empty())
        m_path += '/';
    m_path.append(name);
    open(m_path);
    Level found = fieldOf(m_path, attributes);
    found.pathBefore = level.pathBefore;
    m_levels.push_back(found);
    return found.field || found.list || found.bytes ? Interest::Text : Interest::Inside;
}

void EhfReader::endElement(std::string_view text)
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (m_rootDepth > m_levels.size()) {
        m_rootDepth = 0;
        return;
    }
    close(m_path);
    m_path.resize(level.pathBefore);
    if (level.bytes) {
        *level.bytes = QByteArray(text.data(), static_cast<qsizetype>(text.size()));
        return;
    }
    const QString value = shortened(text, 2000);
    if (value.isEmpty())
        return;
    if (level.list && !full())
        level.list->append(value);
    // The first of several counts.
    if (level.field && level.field->isEmpty())
        *level.field = value;
}

void EhfReader::open(std::string_view path)
{
    if (path == "PaymentMeans" && !full())
        m_data.means.emplace_back();
    else if (path == "AdditionalDocumentReference" && !full()
             && m_data.attachments.size() < static_cast<size_t>(limits::ehfAttachments))
        m_data.attachments.emplace_back();
    else if (path.ends_with("Party/PartyTaxScheme")) {
        m_taxCompany.clear();
        m_taxScheme.clear();
    }
}

void EhfReader::close(std::string_view path)
{
    if (!path.ends_with("Party/PartyTaxScheme"))
        return;
    EhfParty *party = path.starts_with(sellerFront) ? &m_data.seller : path.starts_with(buyerFront) ? &m_data.buyer : nullptr;
    if (!party || m_taxCompany.isEmpty())
        return;
    if (m_taxScheme == u"VAT" && party->vat.isEmpty())
        party->vat = m_taxCompany;
    else if (party->others.size() < 20)
        party->others.append(m_taxCompany);
}

QString *EhfReader::partyField(EhfParty &party, std::string_view path, const char *const *attributes)
{
    if (path == "EndpointID") {
        party.endpointScheme = attribute(attributes, "schemeID");
        return &party.endpoint;
    }
    if (path == "PartyLegalEntity/CompanyID") {
        party.companyScheme = attribute(attributes, "schemeID");
        return &party.company;
    }
    using Field = std::pair<std::string_view, QString EhfParty::*>;
    static constexpr std::array<Field, 9> fields{{
        {"PartyName/Name", &EhfParty::name},
        {"PartyLegalEntity/RegistrationName", &EhfParty::legalName},
        {"PostalAddress/StreetName", &EhfParty::street},
        {"PostalAddress/AdditionalStreetName", &EhfParty::street2},
        {"PostalAddress/CityName", &EhfParty::town},
        {"PostalAddress/PostalZone", &EhfParty::postcode},
        {"PostalAddress/Country/IdentificationCode", &EhfParty::country},
        {"Contact/ElectronicMail", &EhfParty::email},
        {"Contact/Telephone", &EhfParty::phone},
    }};
    for (const auto &[name, member] : fields) {
        if (path == name)
            return &(party.*member);
    }
    if (path == "PartyTaxScheme/CompanyID")
        return &m_taxCompany;
    return path == "PartyTaxScheme/TaxScheme/ID" ? &m_taxScheme : nullptr;
}

EhfReader::Level EhfReader::fieldOf(std::string_view path, const char *const *attributes)
{
    if (path.starts_with(sellerFront))
        return {.field = partyField(m_data.seller, path.substr(sellerFront.size()), attributes)};
    if (path.starts_with(buyerFront))
        return {.field = partyField(m_data.buyer, path.substr(buyerFront.size()), attributes)};
    using Field = std::pair<std::string_view, QString EhfData::*>;
    static constexpr std::array<Field, 16> fields{{
        {"CustomizationID", &EhfData::customization},
        {"ID", &EhfData::id},
        {"IssueDate", &EhfData::issued},
        {"DueDate", &EhfData::due},
        {"InvoiceTypeCode", &EhfData::typeCode},
        {"CreditNoteTypeCode", &EhfData::typeCode},
        {"DocumentCurrencyCode", &EhfData::currency},
        {"LegalMonetaryTotal/LineExtensionAmount", &EhfData::lineExtension},
        {"LegalMonetaryTotal/TaxInclusiveAmount", &EhfData::taxInclusive},
        {"LegalMonetaryTotal/PrepaidAmount", &EhfData::prepaid},
        {"LegalMonetaryTotal/PayableRoundingAmount", &EhfData::rounding},
        {"LegalMonetaryTotal/PayableAmount", &EhfData::payable},
        {"PayeeParty/PartyName/Name", &EhfData::payee},
        {"PayeeParty/PartyLegalEntity/CompanyID", &EhfData::payee},
        {"InvoiceLine/Item/Name", &EhfData::what},
        {"CreditNoteLine/Item/Name", &EhfData::what},
    }};
    for (const auto &[name, member] : fields) {
        if (path == name)
            return {.field = &(m_data.*member)};
    }
    if (path == "BillingReference/InvoiceDocumentReference/ID")
        return {.list = &m_data.references};
    if (path == "InvoiceLine/LineExtensionAmount" || path == "CreditNoteLine/LineExtensionAmount")
        return {.list = &m_data.lineAmounts};
    if (path.starts_with("PaymentMeans/") && !m_data.means.empty()) {
        EhfMeans &means = m_data.means.back();
        if (path == "PaymentMeans/PaymentMeansCode")
            return {.field = &means.code};
        if (path == "PaymentMeans/PaymentID")
            return {.field = &means.reference};
        if (path == "PaymentMeans/PaymentDueDate")
            return {.field = &means.due};
        if (path == "PaymentMeans/PayeeFinancialAccount/ID")
            return {.field = &means.account};
    }
    if (path.starts_with("AdditionalDocumentReference/") && !m_data.attachments.empty()) {
        EhfAttachment &attachment = m_data.attachments.back();
        if (path == "AdditionalDocumentReference/ID")
            return {.field = &attachment.id};
        if (path == "AdditionalDocumentReference/Attachment/EmbeddedDocumentBinaryObject") {
            attachment.name = attribute(attributes, "filename");
            attachment.type = attribute(attributes, "mimeCode");
            return {.bytes = &attachment.base64};
        }
    }
    return {};
}

} // namespace import
