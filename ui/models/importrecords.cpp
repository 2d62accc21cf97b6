// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importrecords.h"

#include "core/calendar/dateformat.h"

#include <QCoreApplication>

namespace lists {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportRecords)
};

} // namespace

std::unique_ptr<ImportRecordModel> importRecords()
{
    using Row = workflow::ImportRecord;
    std::vector<TableColumn<Row>> columns{
        {Words::tr("Date"), [](const Row &row) { return fmt::date(row.day); }, true, false, false, [](const Row &row) { return row.day.toJulianDay(); }},
        {Words::tr("File"), [](const Row &row) { return row.file; }, false, true},
        {Words::tr("Format"), [](const Row &row) { return row.format == u"saft" ? QStringLiteral("SAF-T") : row.format == u"csv" ? Words::tr("List") : row.format; }},
        {Words::tr("New"), [](const Row &row) { return QString::number(row.inserted); }, true, false, false, [](const Row &row) -> qint64 { return row.inserted; }},
        {Words::tr("Changed"), [](const Row &row) { return QString::number(row.updated); }, true, false, false, [](const Row &row) -> qint64 { return row.updated; }},
        {Words::tr("Status"), [](const Row &row) { return row.undone ? Words::tr("Taken back") : Words::tr("In the ledger"); }, false, false, false, {},
         [](const Row &row) { return row.undone ? Tone::Neutral : Tone::Ok; }},
    };
    return std::make_unique<ImportRecordModel>(std::move(columns), [](const Row &row) { return row.id.value; }, [](const Row &) { return Money(); });
}

} // namespace lists
