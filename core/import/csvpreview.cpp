// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvpreview.h"

#include "core/import/csv.h"
#include "core/import/csvallrows.h"
#include "core/import/detect.h"
#include "core/import/csvvalues.h"
#include "core/import/saftvalues.h"
#include "core/import/xlsxvalues.h"
#include "core/money/parse.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace import {

namespace {

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
    for (int column = 0; column < static_cast<int>(list->map.columns.size()); ++column)
        out.sums.push_back(sumOf(*list, column));
    out.batch = std::move(list->batch);
    out.batch.file = name;
    out.batch.bytes = device.size();
    const auto all = std::make_shared<const CsvAllRows>(*std::move(list));
    for (int at = 0; at < std::min(all->count(), previewRowLimit); ++at)
        out.rows.push_back(all->row(at));
    // Trouble can be looked at wherever in the file it stands.
    int below = 0;
    for (const int at : all->toLookAt()) {
        if (at >= previewRowLimit && ++below <= previewRowLimit)
            out.rows.push_back(all->row(at));
    }
    out.all = all;
    return out;
}

} // namespace import
