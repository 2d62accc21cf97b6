// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csv.h"
#include "core/import/csvvalues.h"
#include "core/import/issuelist.h"
#include "core/import/itemkey.h"
#include "core/import/kidtext.h"

#include <QHash>

#include <array>
#include <map>

namespace import {

/// Makes debtors and items of the rows below the header (formats page section 7.3). Two walks: the first
/// learns how amounts and dates are written, the second reads them.
class CsvRows
{
public:
    CsvRows(CsvList &list, const ImportOptions &options, IssueList &issues);

    void read();

private:
    /// Amounts of one row; unset where the cell is empty.
    struct Amounts
    {
        std::optional<Money> open;
        std::optional<Money> gross;
        bool failed = false;
    };
    struct Heading
    {
        QString number;
        QString name;
    };

    QStringView cell(qsizetype row, Field field) const;
    bool has(Field field) const { return m_columns[static_cast<size_t>(field)] >= 0; }
    QString lineOf(qsizetype row) const;

    void learn();
    bool isRepeatedHeader(qsizetype row) const;
    bool isSum(qsizetype row) const;
    bool isSupplier(qsizetype row) const;
    bool hasItemCells(qsizetype row) const;
    bool takeHeading(qsizetype row);
    void readRow(qsizetype row);
    Amounts amountsOf(qsizetype row);
    qsizetype debtorOf(qsizetype row);
    void completeDebtor(ImportedDebtor &debtor, qsizetype row);
    void addItem(qsizetype row, const Amounts &amounts, qsizetype debtor);
    void readDates(qsizetype row, Claim &claim, bool matters);
    void readKidCell(qsizetype row, ImportedItem &item);
    ClaimKind kindOf(qsizetype row, Money open) const;
    QString raw(qsizetype row) const;

    void tellAboutKids();
    void tellAboutList();

    void skip(qsizetype row, const QString &why);
    void warn(qsizetype row, const char *code, const QString &text, const QString &fix = {});
    void fail(qsizetype row, const char *code, const QString &text, const QString &fix = {});

    CsvList &m_list;
    const ImportOptions &m_options;
    IssueList &m_issues;
    std::array<int, 32> m_columns{};
    std::map<Field, AmountColumn> m_amounts;
    std::map<Field, DateColumn> m_dates;
    Heading m_heading;
    QHash<QString, qsizetype> m_debtorIndex;
    std::vector<ItemKeys> m_keys; ///< One per debtor.
    std::vector<std::pair<qsizetype, QString>> m_kids; ///< Row and KID of open items.
    qint64 m_suppliers = 0;
    qint64 m_negative = 0;
    qint64 m_nonZero = 0;
    qint64 m_openAboveGross = 0;
    qint64 m_bothAmounts = 0;
};

} // namespace import
