// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv.h"

#include "core/base/text.h"
#include "core/import/columnguess.h"
#include "core/import/csvabove.h"
#include "core/import/csvrows.h"
#include "core/import/csvvouchers.h"
#include "core/import/encodingdoubts.h"
#include "core/import/issuelist.h"
#include "core/import/limits.h"
#include "core/import/presets.h"
#include "core/import/rowsahead.h"
#include "core/import/said.h"
#include "core/import/xlsx.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <optional>

namespace import {

namespace {

constexpr qsizetype headerLookedFor = 60; ///< Rows; reports have a handful of titles at most.
constexpr int fewestHeaders = 3;
constexpr int fewestWords = 2;

QString quoted(const QStringList &cells)
{
    QStringList shown;
    for (const QString &cell : cells) {
        if (!cell.isEmpty() && shown.size() < 12)
            shown.append(u'"' + cell.left(30) + u'"');
    }
    return shown.join(QStringLiteral(", "));
}

/// Finds header and columns and hands the rows on; gathers what makes the list refused.
class ListReading
{
public:
    ListReading(CsvList &list, const ImportOptions &options)
        : m_list(list)
        , m_options(options)
    {
        m_list.batch.format = QStringLiteral("csv");
    }

    /// The list when all of it is there.
    void run(const CsvText &text)
    {
        takeFacts(text);
        m_list.notes.resize(static_cast<size_t>(m_list.table.rowCount()));
        if (text.failure)
            refuse("csv.limit",
                   text.failure->line > 0
                       ? QCoreApplication::translate("import", "line %1").arg(text.failure->line)
                       : QString(),
                   text.failure->text, {});
        else if (findHeader() && mapColumns() && isOfCustomers())
            readRows();
        end(text);
    }

    /// The list piece by piece: `soFar` has one more that is full. Whether anything came of it is for runAhead
    /// to say.
    void takePiece(const CsvText &soFar)
    {
        const auto &piece = soFar.table.piece(soFar.table.pieceCount() - 1);
        if (m_ahead) {
            m_ahead->give(piece);
            return;
        }
        // The header is looked for at the beginning, unless the user has said where it is.
        if (soFar.table.pieceCount() > 1 || (m_options.columns && m_options.columns->headerLine > 0))
            return;
        m_list.table.append(piece);
        takeFacts(soFar);
        m_list.notes.resize(static_cast<size_t>(m_list.table.rowCount()));
        if (!findHeader() || !mapColumns() || !isOfCustomers() || m_list.vouchers)
            return;
        prepareRows();
        m_rows.emplace(m_list, m_options, m_issues);
        if (!m_list.customerList)
            m_rows->reserve(static_cast<size_t>(qMin<qint64>(soFar.rowsExpected + soFar.rowsExpected / 50, limits::csvRows)));
        m_ahead.emplace(*m_rows, m_list);
    }

    /// The rest of a list that was taken piece by piece; false when it must be read the plain way.
    bool runAhead(const CsvText &text)
    {
        if (!m_ahead || text.failure)
            return false;
        const size_t pieces = text.table.pieceCount();
        if (text.table.rowCount() % CsvTable::pieceRows != 0)
            m_ahead->give(text.table.piece(pieces - 1));
        if (!m_ahead->finish())
            return false;
        m_rows->finish();
        tellBalances();
        end(text);
        return true;
    }

private:
    void takeFacts(const CsvText &text)
    {
        m_list.workbook = text.workbook;
        m_list.from1904 = text.from1904;
        m_list.sheet = text.sheet;
        m_list.sheets = text.sheets;
        if (text.workbook) {
            m_list.batch.format = QStringLiteral("xlsx");
        } else {
            m_list.map.delimiter = QString(text.delimiter);
            m_list.map.encoding = enumText(text.encoding);
        }
        m_list.batch.sha256 = text.sha256;
    }

    void end(const CsvText &text)
    {
        if (text.workbook)
            tellSheet();
        else
            tellEncoding(m_list.table, text.encodingGuessed, m_issues);
        m_list.batch.columns = m_list.map;
        m_list.batch.sheet = m_list.sheet;
        m_list.batch.sheets = m_list.sheets;
        m_list.batch.preset = m_list.preset;
        m_list.batch.refused = m_issues.hasErrors();
        if (m_list.batch.refused) {
            m_list.batch.debtors.clear();
            m_list.batch.items.clear();
        }
        m_list.batch.issues = m_issues.take();
    }

    void refuse(const char *code, const QString &place, const QString &text, const QString &fix)
    {
        m_issues.error(code, place, text, fix);
    }

    /// The cells of what may be a header; none when the row has too few.
    QStringList foldedCells(qsizetype row) const
    {
        QStringList out;
        int filled = 0;
        for (int column = 0; column < m_list.table.cellCount(row); ++column) {
            const QStringView cell = m_list.table.cell(row, column);
            filled += cell.isEmpty() ? 0 : 1;
            out.append(foldedHeader(cell));
        }
        return filled >= fewestHeaders ? out : QStringList();
    }

    bool findHeader()
    {
        CsvTable &table = m_list.table;
        const int wanted = m_options.columns ? m_options.columns->headerLine : 0;
        const qsizetype rows = qMin(table.rowCount(), headerLookedFor);
        if (wanted > 0) {
            for (qsizetype row = 0; row < table.rowCount() && table.line(row) <= wanted; ++row) {
                if (table.line(row) == wanted)
                    m_list.headerRow = row;
            }
        }
        std::vector<QStringList> folded;
        for (const auto words : {exactHeaderWords, looseHeaderWords}) {
            for (qsizetype row = 0; row < rows && m_list.headerRow < 0; ++row) {
                if (row == static_cast<qsizetype>(folded.size()))
                    folded.push_back(foldedCells(row));
                if (words(folded[static_cast<size_t>(row)]) >= fewestWords)
                    m_list.headerRow = row;
            }
        }
        if (m_list.headerRow < 0) {
            const QString seen = table.rowCount() == 0 ? QString() : quoted(table.cells(0));
            // The columns are there all the same, so that a person can point at the header.
            int width = 0;
            for (qsizetype row = 0; row < rows; ++row)
                width = qMax(width, table.cellCount(row));
            m_list.map.columns.resize(static_cast<size_t>(width));
            m_list.map.headerLine = 0;
            refuse("csv.no_header", {},
                   QCoreApplication::translate(
                       "import", "No row with the names of columns was found, so the list cannot "
                                 "be understood. The first row reads: %1.")
                       .arg(seen),
                   QCoreApplication::translate(
                       "import",
                       "Export the list with its header row, or name the columns yourself."));
            return false;
        }
        m_list.map.headerLine = table.line(m_list.headerRow);
        for (qsizetype row = 0; row < m_list.headerRow; ++row) {
            m_list.notes[static_cast<size_t>(row)] = {
                RowState::Skipped,
                QCoreApplication::translate("import", "A title above the header."), {}};
            QStringList cells = table.cells(row);
            cells.removeAll(QString());
            m_list.titles.append(cells.join(u' '));
        }
        m_list.notes[static_cast<size_t>(m_list.headerRow)].state = RowState::Skipped;
        return true;
    }

    bool mapColumns()
    {
        QStringList headers = m_list.table.cells(m_list.headerRow);
        // Rows may be wider than their header.
        for (qsizetype row = m_list.headerRow + 1;
             row < qMin(m_list.table.rowCount(), m_list.headerRow + 50); ++row) {
            while (headers.size() < m_list.table.cellCount(row) &&
                   headers.size() < limits::csvColumns)
                headers.append(QString());
        }
        m_list.map.signature = headerSignature(headers);
        std::vector<Field> kept(static_cast<size_t>(headers.size()), Field::Ignore);
        std::vector<bool> fixed(kept.size(), false);
        if (!chooseColumns(headers, kept, fixed))
            return false;
        const ColumnGuess guess = guessColumns(headers, kept, fixed);
        m_list.grossOnly = guess.grossOnly;
        // What a preset knows is a guess of ours, not a correction to be remembered.
        const bool ours = !m_list.preset.isEmpty();
        for (size_t i = 0; i < kept.size(); ++i)
            m_list.map.columns.push_back(
                {headers[static_cast<qsizetype>(i)], guess.fields[i], ours || !fixed[i]});
        return true;
    }

    /// The user's own columns, else those corrected before for such a list, else a preset's.
    bool chooseColumns(const QStringList &headers, std::vector<Field> &kept,
                       std::vector<bool> &fixed)
    {
        if (m_options.columns) {
            takeColumns(*m_options.columns, headers, kept, fixed, m_issues);
            return true;
        }
        if (m_options.remembered && m_options.preset.isEmpty()) {
            if (const auto known = m_options.remembered(m_list.map.signature)) {
                m_list.remembered = true;
                takeColumns(*known, headers, kept, fixed, m_issues);
                return true;
            }
        }
        const Preset *preset = m_options.preset.isEmpty() ? presetFor(headers)
                                                          : presetNamed(m_options.preset);
        if (!preset)
            return true;
        ColumnMap map;
        map.columns = preset->columns;
        takeColumns(map, headers, kept, fixed, m_issues);
        if (std::find(fixed.begin(), fixed.end(), true) == fixed.end()) {
            refuse("preset.other",
                   QCoreApplication::translate("import", "line %1").arg(m_list.map.headerLine),
                   QCoreApplication::translate(
                       "import", "The list has none of the columns of the preset %1. It has %2.")
                       .arg(preset->name, quoted(headers)),
                   QCoreApplication::translate(
                       "import", "Leave the preset out; the columns are then guessed."));
            return false;
        }
        m_list.preset = preset->name;
        m_list.vouchers = preset->kind == PresetKind::Vouchers;
        m_list.noOrgnrIsPerson = preset->noOrgnrIsPerson;
        m_issues.info("preset.used", {},
                      //: %1 is an accounting system, %2 a report's name
                      QCoreApplication::translate("import", "The columns are those of %1, %2.")
                          .arg(preset->system, preset->title));
        return true;
    }

    bool isOfCustomers()
    {
        QStringList headers;
        for (const Column &column : m_list.map.columns)
            headers.append(column.header);
        const QString spoken = text::folded(QString(headers.join(u' ') + u' ' + m_list.titles.join(u' ')));
        if (!speaksOfCustomers(spoken) && speaksOfSuppliers(spoken)) {
            refuse("csv.suppliers",
                   QCoreApplication::translate("import", "line %1").arg(m_list.map.headerLine),
                   QCoreApplication::translate("import",
                                               "This is a list of suppliers: what the firm owes, "
                                               "not what it is owed. The columns are %1.")
                       .arg(quoted(headers)),
                   QCoreApplication::translate("import", "Export the customer ledger instead."));
            return false;
        }
        if (!hasAmounts())
            m_list.aging = agingColumns(headers);
        const bool amounts = hasAmounts() || !m_list.aging.empty();
        const bool named =
            has(Field::CustomerNumber) || has(Field::CustomerName) || has(Field::OrgNumber);
        m_list.customerList = !amounts;
        if (!amounts &&
            (!named || has(Field::InvoiceNumber) || has(Field::DueDate) || has(Field::Kid))) {
            refuse(
                "csv.no_amount",
                QCoreApplication::translate("import", "line %1").arg(m_list.map.headerLine),
                QCoreApplication::translate(
                    "import", "No column with the open amount was found. The columns are %1.")
                    .arg(quoted(headers)),
                QCoreApplication::translate(
                    "import",
                    "Export the list with the open amount (rest), or name the column yourself."));
            return false;
        }
        m_list.balanceList = amounts && !has(Field::InvoiceNumber) && !has(Field::InvoiceDate) &&
                             !has(Field::DueDate) && !has(Field::Kid) && !has(Field::VoucherNumber);
        return true;
    }

    bool has(Field field) const { return m_list.column(field) >= 0; }
    bool hasAmounts() const
    {
        return has(Field::Open) || has(Field::Amount) || has(Field::Debit) || has(Field::Credit);
    }

    void prepareRows()
    {
        m_list.batch.openItemList = !m_list.customerList && !m_list.balanceList && !m_list.vouchers;
        m_list.batch.asOf = dayInTitles(m_list.titles);
    }

    void readRows()
    {
        prepareRows();
        if (m_list.vouchers) {
            CsvVouchers(m_list, m_issues).read(m_options);
            return;
        }
        CsvRows(m_list, m_options, m_issues).read();
        tellBalances();
    }

    void tellBalances()
    {
        if (m_list.balanceList)
            m_issues.warning("csv.balances", {},
                             QCoreApplication::translate(
                                 "import", "The list has one balance per customer and no invoices; "
                                           "balances cannot be sent as invoices."),
                             QCoreApplication::translate(
                                 "import", "Choose \"open items\" (åpne poster) when exporting."));
    }

    void tellSheet()
    {
        if (m_list.sheets.size() < 2 || m_list.sheet.isEmpty())
            return;
        QStringList others = m_list.sheets;
        others.removeAll(m_list.sheet);
        m_issues.info("sheet.chosen", {},
                      //: %1 is a sheet's name, %2 the names of others
                      QCoreApplication::translate(
                          "import", "The workbook has several sheets; \"%1\" was read. Others: %2.")
                          .arg(m_list.sheet, quoted(others)));
    }

    CsvList &m_list;
    const ImportOptions &m_options;
    IssueList m_issues;
    std::optional<CsvRows> m_rows; ///< Of what is taken piece by piece.
    std::optional<RowsAhead> m_ahead;
};

/// A workbook, its rows read while the next are unpacked and parsed; the sheet of a small one has no full piece.
Result<CsvList> readWorkbookList(QIODevice &device, const ImportOptions &options, const Progress &progress)
{
    CsvList list;
    std::optional<ListReading> reading;
    reading.emplace(list, options);
    auto text = readWorkbook(device, options.sheet, progress, [&reading](const CsvText &soFar) { reading->takePiece(soFar); });
    if (!text)
        return text.error();
    if (reading->runAhead(*text))
        return list;
    reading.reset();
    list = CsvList();
    list.table = std::move(text->table);
    ListReading(list, options).run(*text);
    return list;
}

} // namespace

int CsvList::column(Field field) const
{
    for (size_t i = 0; i < map.columns.size(); ++i) {
        if (map.columns[i].field == field)
            return static_cast<int>(i);
    }
    return -1;
}

Result<CsvList> readList(QIODevice &device, const ImportOptions &options, const Progress &progress)
{
    CsvTextOptions wanted;
    if (options.columns) {
        if (options.columns->delimiter.size() == 1)
            wanted.delimiter = options.columns->delimiter.front();
        const QString name = options.columns->encoding.toLower();
        if (name == u"iso-8859-1" || name == u"latin1")
            wanted.encoding = Encoding::Windows1252;
        else
            wanted.encoding = enumFromText<Encoding>(name);
    }
    if (device.peek(4) == QByteArray("PK\x03\x04", 4))
        return readWorkbookList(device, options, progress);
    auto text = readCsvText(device, wanted, progress);
    if (!text)
        return text.error();
    CsvList list;
    list.table = std::move(text->table);
    ListReading(list, options).run(*text);
    return list;
}

Result<ImportBatch> readCsv(QIODevice &device, const ImportOptions &options,
                            const Progress &progress)
{
    auto list = readList(device, options, progress);
    if (!list)
        return list.error();
    return std::move(list->batch);
}

} // namespace import
