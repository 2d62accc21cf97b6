// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/workbook.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

#include <xlsxwriter.h>

#include <algorithm>

namespace exporting {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

constexpr size_t mostRows = 1'048'575; // One less than a sheet holds: the header takes one.
constexpr size_t mostColumns = 16'384;
constexpr int mostCellText = 32'767;

struct Formats
{
    lxw_format *header = nullptr;
    lxw_format *amount = nullptr;
    lxw_format *day = nullptr;
};

/// Excel's rules: at most 31 signs, none of []:*?/\, not empty, and no two alike.
QString sheetName(const QString &title, std::vector<QString> &used)
{
    QString base = title;
    for (const QChar sign : QStringLiteral("[]:*?/\\'"))
        base.remove(sign);
    base = base.simplified().left(28);
    if (base.isEmpty())
        base = QStringLiteral("Ark");
    QString name = base;
    for (int number = 2; std::find(used.begin(), used.end(), name.toLower()) != used.end(); ++number)
        name = base + u' ' + QString::number(number);
    used.push_back(name.toLower());
    return name;
}

/// Writes one cell and answers how many figures wide it is.
struct Put
{
    lxw_worksheet *sheet;
    lxw_row_t row;
    lxw_col_t column;
    const Formats &formats;

    int operator()(std::monostate) const { return 0; }
    int operator()(const QString &text) const
    {
        worksheet_write_string(sheet, row, column, text.left(mostCellText).toUtf8().constData(), nullptr);
        return static_cast<int>(text.size());
    }
    int operator()(Money amount) const
    {
        worksheet_write_number(sheet, row, column, static_cast<double>(amount.ore()) / 100.0, formats.amount);
        return 12;
    }
    int operator()(QDate day) const
    {
        lxw_datetime date{day.year(), day.month(), day.day(), 0, 0, 0.0};
        worksheet_write_datetime(sheet, row, column, &date, formats.day);
        return 10;
    }
    int operator()(qint64 count) const
    {
        worksheet_write_number(sheet, row, column, static_cast<double>(count), nullptr);
        return 8;
    }
};

void fill(lxw_worksheet *sheet, const ListTable &table, const Formats &formats)
{
    std::vector<int> widths;
    for (size_t column = 0; column < table.columns.size(); ++column) {
        const QString &title = table.columns[column].title;
        worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(column), title.toUtf8().constData(), formats.header);
        widths.push_back(static_cast<int>(title.size()) + 3);
    }
    for (size_t row = 0; row < table.rows.size(); ++row) {
        for (size_t column = 0; column < table.rows[row].size(); ++column) {
            const Put put{sheet, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column), formats};
            widths[column] = std::max(widths[column], std::visit(put, table.rows[row][column]) + 1);
        }
    }
    for (size_t column = 0; column < widths.size(); ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(sheet, at, at, std::clamp(widths[column], 6, 60), nullptr);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    if (!table.columns.empty())
        worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()), static_cast<lxw_col_t>(table.columns.size() - 1));
}

Result<void> write(const QString &path, const std::vector<ListTable> &sheets, QDate made)
{
    QByteArray name = QFile::encodeName(path);
    lxw_workbook *book = workbook_new(name.constData());
    lxw_doc_properties properties{};
    properties.created = static_cast<time_t>(QDateTime(made, QTime(12, 0), QTimeZone::utc()).toSecsSinceEpoch());
    workbook_set_properties(book, &properties);
    Formats formats{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book)};
    format_set_bold(formats.header);
    format_set_bottom(formats.header, LXW_BORDER_THIN);
    format_set_num_format(formats.amount, "#,##0.00");
    format_set_num_format(formats.day, "dd.mm.yyyy");
    std::vector<QString> used;
    for (const ListTable &table : sheets)
        fill(workbook_add_worksheet(book, sheetName(table.title, used).toUtf8().constData()), table, formats);
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR) {
        return Error{ErrorKind::Environment,
                     Words::tr("The workbook could not be written. Look whether the disk is full, then try again."),
                     QString::fromUtf8(lxw_strerror(error))};
    }
    return {};
}

} // namespace

Result<QByteArray> workbook(const std::vector<ListTable> &sheets, QDate made)
{
    for (const ListTable &table : sheets) {
        if (table.rows.size() > mostRows || table.columns.size() > mostColumns) {
            return Error{ErrorKind::Refused,
                         Words::tr("%1 has more rows than a sheet of a workbook holds. Narrow the list, or choose CSV.").arg(table.title)};
        }
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.xlsx"));
    if (!folder.isValid())
        return Error{ErrorKind::Environment, Words::tr("There is no room for temporary files. Free some space on the disk.")};
    if (auto written = write(path, sheets, made); !written)
        return written.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Environment, Words::tr("The workbook could not be read back."), file.errorString()};
    return file.readAll();
}

} // namespace exporting
