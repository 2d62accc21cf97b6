// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identifiers.h"
#include "core/base/issue.h"
#include "core/import/columnmap.h"
#include "core/model/claim.h"
#include "core/model/debtor.h"

#include <QByteArray>

#include <vector>

namespace import {

/// A debtor as a file describes it. `number` is the customer number, or a stand-in the importer made
/// from organisation number or name where the file has none (see `numberMade`).
struct ImportedDebtor
{
    Debtor debtor;
    bool numberMade = false;
    bool birthNumberSeen = false; ///< The file carried a birth number; it is not kept.
    bool reviewNeeded = false;    ///< The file's own figures disagree for this customer.
};

/// A document that came inside a file, such as the PDF of an invoice.
struct ImportedAttachment
{
    QString name;
    QString type; ///< "application/pdf".
    QByteArray bytes;
};

/// A ledger entry as a file describes it, with where it stood.
struct ImportedItem
{
    Claim claim;      ///< debtor and id are unset; key is the item's identity.
    QString debtor;   ///< Customer number.
    QString place;    ///< "line 12", "voucher 1041".
    QString raw;      ///< The raw values used, for provenance.
    identifiers::KidCheck kidCheck = identifiers::KidCheck::None;
    QString kidProposal; ///< What the KID probably was before a spreadsheet spoilt it; for a person to accept.
    QStringList refersTo;
    std::vector<ImportedAttachment> attachments;
};

/// One file as read: normalised rows and what a person should look at. Never touches the store.
struct ImportBatch
{
    QString file;
    QString format;   ///< "saft", "csv".
    QString version;  ///< As the structure shows, for example "1.30"; empty when the format has none.
    QString sha256;
    qint64 bytes = 0;
    QString companyOrgnr;
    QString companyName;
    QString currency = QStringLiteral("NOK");
    QDate asOf;       ///< The day the open amounts hold: end of the selection, or invalid.
    ColumnMap columns;   ///< Of a list: how its columns were read.
    QString sheet;       ///< Of a workbook: the sheet that was read.
    QStringList sheets;
    QString preset;      ///< The preset that knew the columns.
    bool openItemList = false; ///< A list of what is open (CSV): items that vanish are probably paid.
    std::vector<ImportedDebtor> debtors;
    std::vector<ImportedItem> items;
    std::vector<Issue> issues;
    bool refused = false; ///< An error issue says why; nothing may be committed.

    Money openTotal() const;
};

} // namespace import
