// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace import {

/// What an EHF or Peppol document says, as written: nothing here is judged yet. Room-internal.
struct EhfParty
{
    QString endpoint;
    QString endpointScheme;
    QString name;      ///< PartyName/Name.
    QString legalName; ///< PartyLegalEntity/RegistrationName.
    QString company;   ///< PartyLegalEntity/CompanyID.
    QString companyScheme;
    QString vat;        ///< PartyTaxScheme[TaxScheme/ID = VAT]/CompanyID.
    QStringList others; ///< The other PartyTaxScheme/CompanyID: "Foretaksregisteret".
    QString street;
    QString street2;
    QString town;
    QString postcode;
    QString country;
    QString email;
    QString phone;
};

struct EhfMeans
{
    QString code;
    QString reference; ///< PaymentID.
    QString account;
    QString due; ///< PaymentDueDate: EHF 2, and credit notes.
};

struct EhfAttachment
{
    QString id;
    QString name;
    QString type;
    QByteArray base64;
};

struct EhfData
{
    QString root; ///< "Invoice" or "CreditNote".
    int documents = 0;
    QString customization;
    QString id;
    QString issued;
    QString due;
    QString typeCode;
    QString currency;
    QString lineExtension;
    QString taxInclusive;
    QString prepaid;
    QString rounding;
    QString payable;
    QString payee; ///< PayeeParty: somebody else is to be paid.
    QString what;  ///< Name of the first line's item.
    EhfParty seller;
    EhfParty buyer;
    std::vector<EhfMeans> means;
    QStringList references; ///< Invoices this document is about.
    QStringList lineAmounts;
    std::vector<EhfAttachment> attachments;
    bool tooMany = false;
};

} // namespace import
