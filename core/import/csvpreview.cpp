// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvpreview.h"

#include "core/import/csv.h"
#include "core/import/detect.h"
#include "core/import/csvvalues.h"
#include "core/import/saftvalues.h"
#include "core/import/xlsxvalues.h"
#include "core/money/parse.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace import {

namespace {

/// The roles of a row's cells.
std::vector<CellRole> rolesOf(const CsvList &list, qsizetype row)
{
    const RowNote &note = list.notes[static_cast<size_t>(row)];
    const auto count = static_cast<size_t>(list.table.cellCount(row));
    std::vector<CellRole> out(count, CellRole::Value);
    for (size_t i = 0; i < count; ++i) {
        const bool used = i < list.map.columns.size() && list.map.columns[i].field != Field::Ignore;
        if (!used || note.state == RowState::Skipped)
            out[i] = CellRole::Ignored;
    }
    for (const auto &[column, role] : note.cells) {
        if (column >= 0 && static_cast<size_t>(column) < count && out[static_cast<size_t>(column)] != CellRole::Error)
            out[static_cast<size_t>(column)] = role;
    }
    return out;
}

/// What one column adds up to, read as a column of amounts would be.
ColumnSum sumOf(const CsvList &list, int column)
{
    AmountColumn reading;
    const auto rows = [&](auto &&each) {
        for (qsizetype row = list.headerRow + 1; row < list.table.rowCount(); ++row) {
            const QStringView cell = list.table.cell(row, column);
            if (!cell.isEmpty() && list.notes[static_cast<size_t>(row)].state != RowState::Skipped)
                each(row, cell);
        }
    };
    rows([&](qsizetype row, QStringView cell) {
        if (!list.table.isNumber(row, column))
            reading.learn(cell);
    });
    ColumnSum out;
    qint64 ore = 0;
    rows([&](qsizetype row, QStringView cell) {
        std::optional<Money> money;
        if (list.table.isNumber(row, column)) {
            bool changed = false;
            if (const auto plain = parse::plainAmount(xlsx::twoDecimals(cell, changed)))
                money = *plain;
        } else if (const auto read = reading.read(cell)) {
            money = *read;
        }
        ++(money ? out.amounts : out.others);
        if (money)
            saftvalues::add(ore, money->ore());
    });
    out.sum = Money::fromOre(ore);
    return out;
}

} // namespace

Result<CsvPreview> previewCsv(const QString &path, const ImportOptions &options,
                              const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::Environment,
                     QCoreApplication::translate("import", "The file %1 cannot be read: %2.")
                         .arg(QFileInfo(path).fileName(), file.errorString())};
    }
    return previewDevice(file, QFileInfo(path).fileName(), options, progress);
}

Result<CsvPreview> previewDevice(QIODevice &device, const QString &name,
                                 const ImportOptions &options, const Progress &progress)
{
    const Detected detected = detect(device);
    const bool isList = detected.format == FileFormat::Csv || detected.format == FileFormat::Xlsx;
    if (!isList && options.format != u"csv") {
        const QString why = detected.refusal();
        return Error{ErrorKind::BadInput,
                     why.isEmpty()
                         ? QCoreApplication::translate(
                               "import", "This is no list (%1), and has no columns to choose.")
                               .arg(detected.name)
                         : why};
    }
    auto list = readList(device, options, progress);
    if (!list)
        return list.error();
    CsvPreview out;
    out.map = list->map;
    out.titles = list->titles;
    out.openSum = list->openSum;
    out.grossSum = list->grossSum;
    out.customerList = list->customerList;
    out.sheet = list->sheet;
    out.sheets = list->sheets;
    out.preset = list->preset;
    out.remembered = list->remembered;
    out.rowCount =
        list->headerRow < 0 ? list->table.rowCount() : list->table.rowCount() - list->headerRow - 1;
    int below = 0;
    for (qsizetype row = list->headerRow + 1; row < list->table.rowCount() && below < previewRowLimit; ++row) {
        const RowNote &note = list->notes[static_cast<size_t>(row)];
        if (row > list->headerRow + previewRowLimit) {
            // Trouble can be looked at wherever in the file it stands.
            if (note.state != RowState::Warning && note.state != RowState::Error)
                continue;
            ++below;
        }
        out.rows.push_back({list->table.line(row), list->table.cells(row), note.state, note.text,
                            rolesOf(*list, row)});
    }
    for (int column = 0; column < static_cast<int>(list->map.columns.size()); ++column)
        out.sums.push_back(sumOf(*list, column));
    out.batch = std::move(list->batch);
    out.batch.file = name;
    out.batch.bytes = device.size();
    return out;
}

} // namespace import
