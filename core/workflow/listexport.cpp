// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/listexport.h"

#include "core/export/csvwriter.h"
#include "core/export/shownlist.h"
#include "core/export/workbook.h"
#include "core/workflow/savedfile.h"

#include <QCoreApplication>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ListExport)
};

} // namespace

Result<void> saveList(const QString &path, const QString &format, const ShownList &list, QDate made)
{
    const ListTable table = exporting::shownList(list.title, list.headings, list.rows);
    if (format == u"csv")
        return SavedFile::replace(path, exporting::csv(table));
    if (format != u"xlsx")
        return Error{ErrorKind::Usage, Words::tr("A list is written as csv or xlsx, not as \"%1\".").arg(format)};
    auto book = exporting::workbook({table}, made);
    if (!book)
        return book.error();
    return SavedFile::replace(path, *book);
}

} // namespace workflow
