// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvpreview.h"

#include "core/import/csv.h"
#include "core/import/detect.h"
#include "core/import/limits.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace import {

Result<CsvPreview> previewCsv(const QString &path, const ImportOptions &options,
                              const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::Environment,
                     QCoreApplication::translate("import", "The file %1 cannot be read: %2.")
                         .arg(QFileInfo(path).fileName(), file.errorString())};
    }
    const Detected detected = detect(file.peek(limits::headBytes));
    if (detected.format != FileFormat::Csv && options.format != u"csv") {
        const QString why = detected.refusal();
        return Error{ErrorKind::BadInput,
                     why.isEmpty()
                         ? QCoreApplication::translate(
                               "import", "This is a SAF-T file and has no columns to choose.")
                         : why};
    }
    auto list = readList(file, options, progress);
    if (!list)
        return list.error();
    CsvPreview out;
    out.map = list->map;
    out.titles = list->titles;
    out.openSum = list->openSum;
    out.grossSum = list->grossSum;
    out.customerList = list->customerList;
    out.rowCount =
        list->headerRow < 0 ? list->table.rowCount() : list->table.rowCount() - list->headerRow - 1;
    for (qsizetype row = list->headerRow + 1;
         row < list->table.rowCount() && row <= list->headerRow + previewRowLimit; ++row) {
        const RowNote &note = list->notes[static_cast<size_t>(row)];
        out.rows.push_back({list->table.line(row), list->table.cells(row), note.state, note.text});
    }
    out.batch = std::move(list->batch);
    out.batch.file = QFileInfo(path).fileName();
    out.batch.bytes = file.size();
    return out;
}

} // namespace import
