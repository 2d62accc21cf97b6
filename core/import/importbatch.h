// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identifiers.h"
#include "core/base/issue.h"
#include "core/import/columnmap.h"
#include "core/import/itemorigin.h"
#include "core/model/bankpayment.h"
#include "core/model/claim.h"
#include "core/model/debtor.h"
#include "core/model/entryrule.h"

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
    ItemOrigin origin;
    identifiers::KidCheck kidCheck = identifiers::KidCheck::None;
    QString kidProposal; ///< What the KID probably was before a spreadsheet spoilt it; for a person to accept.
    QStringList refersTo;
    std::vector<ImportedAttachment> attachments;
};

/// A payment as a bank file tells it, with where it stood. Always in kroner: what came in another
/// currency is refused entry by entry.
struct ImportedPayment
{
    BankPayment payment;
    identifiers::KidCheck kidCheck = identifiers::KidCheck::None;
    QString key;   ///< Identity inside its file: transmission, assignment and transaction number, or entry and part.
    QString place; ///< "line 12", "entry 3, part 2".
    QString raw;   ///< The raw values used, for provenance.
};

/// An account of ours a bank file tells of, whether or not anything was paid.
struct ImportedAccount
{
    QString account;
    QDate newest; ///< Newest booking day, or the end of the statement; invalid when neither is told.
};

/// One file as read: normalised rows and what a person should look at. Never touches the store.
struct ImportBatch
{
    QString file;
    QString format;   ///< "saft", "csv", "ocr", "camt054", "camt053", …
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
    std::vector<ImportedPayment> payments; ///< Bank files only, in the order of the file.
    std::vector<ImportedAccount> accounts; ///< Bank files only.
    std::vector<EntryQuestion> questions; ///< Journals only: credits that are not told apart with certainty.
    std::vector<Issue> issues;
    std::vector<std::pair<QString, QString>> seen; ///< What was counted while reading, by name: for whoever checks it.
    bool refused = false; ///< An error issue says why; nothing may be committed.

    Money openTotal() const;
    /// What came in less what was taken back.
    Money paidTotal() const;
    /// Told by its accounts: a bank file with nothing paid in it is still one.
    bool isBankFile() const { return !accounts.empty(); }
};

} // namespace import
