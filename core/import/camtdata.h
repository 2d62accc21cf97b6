// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace import {

/// What a camt file says, as written: nothing here is judged yet. Room-internal.
struct CamtAmount
{
    QString text; ///< Empty when the element is absent.
    QString currency;
};

/// One RmtInf/Strd: a reference of the creditor, or an invoice named by the payer.
struct CamtStructured
{
    QString code;   ///< "SCOR", "QRR", …
    QString issuer; ///< "ISO" makes SCOR an RF reference.
    QString reference;
    QStringList documents; ///< RfrdDocInf/Nb.
};

/// One Ntry/NtryDtls/TxDtls.
struct CamtPart
{
    CamtAmount amount;        ///< TxDtls/Amt (08).
    CamtAmount detailsAmount; ///< TxDtls/AmtDtls/TxAmt/Amt (02, and allowed later).
    QString direction;        ///< CdtDbtInd of the part, seldom given.
    QString reference;        ///< Refs/AcctSvcrRef.
    QString endToEnd;
    QString payer;
    QString payerAccount;
    QStringList unstructured;
    std::vector<CamtStructured> structured;
    QString family;
    QString subFamily;
};

struct CamtEntry
{
    CamtAmount amount;
    QString direction; ///< CRDT or DBIT.
    QString reversal;  ///< "true" or "1".
    QString status;
    QString booked;
    QString value;
    QString reference;    ///< AcctSvcrRef.
    QString ownReference; ///< NtryRef.
    QString family;
    QString subFamily;
    QString text;
    std::vector<CamtPart> parts;
    bool partsCut = false; ///< More parts than are kept.
};

struct CamtBalance
{
    QString code;
    CamtAmount amount;
    QString direction;
    QString day;
};

/// One Ntfctn or Stmt.
struct CamtStatement
{
    QString id;
    QString account;
    QString copy;
    QString to; ///< FrToDt/ToDtTm.
    std::vector<CamtBalance> balances;
    std::vector<CamtEntry> entries;
};

struct CamtData
{
    QString space;   ///< The namespace of the document.
    QString message; ///< "BkToCstmrDbtCdtNtfctn" or "BkToCstmrStmt"; empty when neither was met.
    QString messageId;
    std::vector<CamtStatement> statements;
    bool tooMany = false; ///< More parts than any file has: the reading ended.
};

} // namespace import
