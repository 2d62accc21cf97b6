// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importbatch.h"
#include "core/import/issuelist.h"
#include "core/import/ocrrecords.h"

#include <QMap>

#include <optional>

namespace import {

/// The grammar 10 ( 20 ( 30 31 [32] )* 88 )* 89 over the lines of an OCR giro file, with its controls.
class OcrReader
{
public:
    /// Takes the next line, without its end. False when the file is refused: `issues` then says why.
    bool take(QByteArrayView line);
    /// After the last line: a file cut off is refused. Fills the batch.
    void finish(ImportBatch &batch);

private:
    /// What an end record states and what was counted for it.
    struct Counts
    {
        qint64 transactions = 0;
        qint64 records = 0;
        qint64 net = 0;      ///< With the sign of each line.
        qint64 absolute = 0; ///< Without.
        bool reversals =
            false; ///< Types 18 or 20 occur: their sums may be added instead of deducted.
        QDate first;
        QDate last;
    };

    bool record(const OcrRecord &line);
    bool startTransmission(const OcrRecord &line);
    bool startAssignment(const OcrRecord &line);
    bool inAssignment(const OcrRecord &line);
    bool inOtherService(const OcrRecord &line);
    bool amountOne(const OcrRecord &line);
    bool amountTwo(const OcrRecord &line);
    bool amountThree(const OcrRecord &line);
    bool endAssignment(const OcrRecord &line);
    bool endTransmission(const OcrRecord &line);
    /// Compares an end record with what was counted.
    bool holds(const OcrRecord &line, const Counts &counted, bool exact);
    bool closePayment();
    bool refuse(const char *code, const QString &text);
    bool outOfPlace(const OcrRecord &line);
    void summary(const ImportBatch &batch);
    QString place() const;

    enum class State { Outside, Transmission, Assignment, Other };

    State m_state = State::Outside;
    IssueList m_issues;
    std::vector<ImportedPayment> m_payments;
    std::vector<ImportedAccount> m_accounts;
    Counts m_transmission;
    Counts m_assignment;
    std::optional<ImportedPayment> m_open; ///< Amount item 1 read, its companions not yet.
    int m_openType = 0;
    qint64 m_openNumber = 0;
    bool m_secondSeen = false;
    QString m_key;    ///< Sender, transmission number and recipient.
    QString m_number; ///< Assignment number.
    QString m_account;
    int m_otherService = 0;
    QMap<int, qint64> m_otherRecords; ///< By service.
    bool m_ocrSeen = false;           ///< A transaction of service 09 was read.
    qint64 m_lineNumber = 0;
    qint64 m_zeros = 0;
};

} // namespace import
