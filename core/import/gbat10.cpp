// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/gbat10.h"

#include "core/base/text.h"
#include "core/import/csvtable.h"
#include "core/import/csvvalues.h"
#include "core/import/saftvalues.h"
#include "core/import/said.h"
#include "core/import/voucherledger.h"

#include <QCoreApplication>

namespace import {

namespace {

/// Places of the fields, counted from 0 (formats page section 7.5).
enum Column {
    Mark, Voucher, Day, VoucherType, Period, Year, Account, VatCode, Amount, Customer,
    Supplier, Name, Street, Postcode, Town, Invoice, Kid, Due, Unused, BankAccount, LedgerText,
    CustomerText, Interest, Project, Department, Terms,
};

constexpr int fewestColumns = Customer + 1;

/// The postings of one file.
class Reading
{
public:
    Reading(const CsvTable &table, const ImportOptions &options)
        : m_table(table)
        , m_options(options)
    {
    }

    ImportBatch run(const CsvText &text)
    {
        if (text.failure) {
            m_ledger.issues().error("gbat10.limit", place(text.failure->line), text.failure->text);
        } else {
            for (qsizetype row = 0; row < m_table.rowCount(); ++row)
                posting(row);
            if (m_ledger.customerPostings() == 0 && !m_ledger.issues().hasErrors())
                m_ledger.issues().error(
                    "gbat10.no_customers", {},
                    said(QT_TRANSLATE_NOOP("import", "No posting of the file names a customer (%1 lines were read), so nothing can "
                                                   "be owed."))
                        .arg(m_table.rowCount()),
                    said(QT_TRANSLATE_NOOP("import", "Export the customer ledger's vouchers, or a list of open items.")));
        }
        if (text.encodingGuessed)
            m_ledger.issues().info("encoding.guessed", {},
                                   said(QT_TRANSLATE_NOOP("import", "The file is not UTF-8; it was read as Windows-1252.")));
        ImportBatch batch = m_ledger.build(m_options, QStringLiteral("gbat10"));
        batch.sha256 = text.sha256;
        return batch;
    }

private:
    static QString place(int line) { return line > 0 ? QCoreApplication::translate("import", "line %1").arg(line) : QString(); }

    QString text(qsizetype row, int column) const { return text::simplifiedSpaces(m_table.cell(row, column)); }

    QDate day(qsizetype row, int column, const char *what)
    {
        const QString cell = text(row, column);
        QDate out;
        if (cell.isEmpty() || cell == u"0" || cell == u"00000000")
            return out;
        if (DateColumn().read(cell, out) != DateColumn::Reading::Fine)
            m_ledger.issues().warning(what, place(m_table.line(row)),
                                      said(QT_TRANSLATE_NOOP("import", "\"%1\" is not a date; it is left out.")).arg(cell.left(20)));
        return out;
    }

    void posting(qsizetype row)
    {
        const int line = m_table.line(row);
        if (m_table.cell(row, Mark).compare(u"GBAT10", Qt::CaseInsensitive) != 0 || m_table.cellCount(row) < fewestColumns) {
            m_ledger.issues().warning("gbat10.line", place(line),
                                      said(QT_TRANSLATE_NOOP("import", "The line is no GBAT10 posting (%1 fields); it is left out."))
                                          .arg(m_table.cellCount(row)));
            return;
        }
        const QByteArray amount = text(row, Amount).toUtf8();
        const auto ore = saftvalues::ore({amount.constData(), static_cast<size_t>(amount.size())});
        if (!ore) {
            m_ledger.issues().error("amount.unreadable", place(line),
                                    said(QT_TRANSLATE_NOOP("import", "\"%1\" is not an amount with two decimals."))
                                        .arg(QString::fromUtf8(amount).left(30)),
                                    said(QT_TRANSLATE_NOOP("import", "Export the file again; it must not be edited by hand.")));
            return;
        }
        Posting out;
        out.line = line;
        out.voucher = text(row, Voucher);
        out.voucherType = text(row, VoucherType);
        out.day = day(row, Day, "date.unreadable");
        out.account = text(row, Account);
        out.ore = *ore;
        out.customer = text(row, Customer);
        if (out.customer == u"0")
            out.customer.clear();
        out.invoice = zeroIsNone(text(row, Invoice));
        out.kid = zeroIsNone(text(row, Kid));
        out.due = day(row, Due, "date.unreadable");
        const QString own = text(row, CustomerText);
        out.text = own.isEmpty() ? text(row, LedgerText) : own;
        out.name = text(row, Name);
        if (const QString street = text(row, Street); !street.isEmpty())
            out.address.lines.append(street);
        out.address.postcode = text(row, Postcode);
        out.address.town = text(row, Town);
        bool ok = false;
        const int terms = text(row, Terms).toInt(&ok);
        if (ok && terms > 0 && terms <= 365)
            out.terms = terms;
        m_ledger.add(out);
    }

    static QString zeroIsNone(const QString &value) { return value == u"0" ? QString() : value; }

    const CsvTable &m_table;
    const ImportOptions &m_options;
    VoucherLedger m_ledger;
};

} // namespace

Result<ImportBatch> readGbat10(QIODevice &device, const ImportOptions &options, const Progress &progress)
{
    CsvTextOptions wanted;
    wanted.delimiter = u';';
    auto text = readCsvText(device, wanted, progress);
    if (!text)
        return text.error();
    return Reading(text->table, options).run(*text);
}

} // namespace import
