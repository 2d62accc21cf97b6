// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/csvrows.h"
#include "core/calendar/dateformat.h"
#include "core/workflow/authorityworkflow.h"
#include "core/workflow/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuthorityWorkflow)
};

const QString tableFormat = QStringLiteral("kravbok-offices/1");
constexpr qsizetype mostBytes = 1024 * 1024;

/// The fields of a row, in the order of the CSV file; the same names are used in JSON.
const QStringList columns{
    QStringLiteral("id"),    QStringLiteral("kind"),     QStringLiteral("district"),
    QStringLiteral("name"),  QStringLiteral("address"),  QStringLiteral("postcode"),
    QStringLiteral("town"),  QStringLiteral("visiting"), QStringLiteral("phone"),
    QStringLiteral("email"), QStringLiteral("trust"),    QStringLiteral("source"),
    QStringLiteral("as_of")};

QStringList cellsOf(const Office &office)
{
    return {office.id,
            enumText(office.kind),
            office.district,
            office.name,
            office.postal.lines.join(QStringLiteral(" | ")),
            office.postal.postcode,
            office.postal.town,
            office.visiting,
            office.phone,
            office.email,
            enumText(office.trust),
            office.source,
            fmt::isoDate(office.asOf)};
}

/// A row of a shared table. Refuses what our own tables would not take.
Result<Office> officeFrom(const QStringList &cells, const authority::Directory &directory,
                          QDate today)
{
    const Office *shipped = directory.office(cells[0]);
    if (!shipped || shipped->id != cells[0])
        return Error{
            ErrorKind::BadInput,
            Words::tr("\"%1\" is the number of no police district and no court.").arg(cells[0])};
    Office out = *shipped;
    const QString place = out.district;
    for (const QString &cell : cells) {
        if (cell.size() > 500)
            return Error{ErrorKind::BadInput,
                         Words::tr("%1: a field is longer than 500 signs.").arg(place)};
    }
    out.name = cells[3].simplified();
    out.postal = {cells[4].split(QStringLiteral(" | "), Qt::SkipEmptyParts),
                  cells[5].trimmed(),
                  cells[6].simplified(),
                  {}};
    out.visiting = cells[7].simplified();
    out.phone = cells[8].simplified();
    out.email = cells[9].simplified();
    const auto trust = enumFromText<OfficeTrust>(cells[10]);
    const auto day = parse::isoDate(cells[12]);
    if (!trust || !day)
        return Error{ErrorKind::BadInput,
                     Words::tr("%1: the trust (%2) or the day (%3) cannot be read.")
                         .arg(place, cells[10], cells[12])};
    if (*day > today)
        return Error{ErrorKind::BadInput,
                     Words::tr("%1: the row is dated in the future (%2).").arg(place, cells[12])};
    if (!out.postal.isEmpty() && !directory.postcode(out.postal.postcode))
        return Error{
            ErrorKind::BadInput,
            Words::tr("%1: %2 is not in the post code register.").arg(place, out.postal.postcode)};
    out.trust = *trust;
    out.source = cells[11].simplified();
    out.asOf = *day;
    return out;
}

Result<std::vector<QStringList>> rowsOf(const QByteArray &bytes)
{
    std::vector<QStringList> out;
    if (!bytes.trimmed().startsWith('{')) {
        auto rows = authority::CsvRows::read(bytes, Words::tr("The table of offices"), columns);
        if (!rows)
            return rows.error();
        for (qsizetype i = 0; i < rows->size(); ++i) {
            QStringList cells;
            for (qsizetype column = 0; column < columns.size(); ++column)
                cells.append(rows->cell(i, column));
            out.push_back(cells);
        }
        return out;
    }
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    if (root.value(QStringLiteral("format")) != tableFormat)
        return Error{
            ErrorKind::BadInput,
            Words::tr("This is no table of offices: it does not say \"%1\".").arg(tableFormat)};
    const QJsonArray offices = root.value(QStringLiteral("offices")).toArray();
    for (const auto &value : offices) {
        const QJsonObject one = value.toObject();
        QStringList cells;
        for (const QString &column : columns) {
            QStringList lines;
            for (const auto &line : one.value(column).toArray())
                lines.append(line.toString());
            cells.append(one.value(column).isArray() ? lines.join(QStringLiteral(" | "))
                                                     : one.value(column).toString());
        }
        out.push_back(cells);
    }
    return out;
}

} // namespace

QJsonObject officeJson(const Office &office)
{
    return {{QStringLiteral("id"), office.id},
            {QStringLiteral("kind"), enumText(office.kind)},
            {QStringLiteral("district"), office.district},
            {QStringLiteral("name"), json::text(office.name)},
            {QStringLiteral("address"), QJsonArray::fromStringList(office.postal.lines)},
            {QStringLiteral("postcode"), json::text(office.postal.postcode)},
            {QStringLiteral("town"), json::text(office.postal.town)},
            {QStringLiteral("visiting"), json::text(office.visiting)},
            {QStringLiteral("phone"), json::text(office.phone)},
            {QStringLiteral("email"), json::text(office.email)},
            {QStringLiteral("trust"), enumText(office.trust)},
            {QStringLiteral("source"), json::text(office.source)},
            {QStringLiteral("as_of"), json::date(office.asOf)}};
}

Result<QByteArray> AuthorityWorkflow::exportTable(bool csv)
{
    auto all = offices();
    if (!all)
        return all.error();
    if (!csv) {
        QJsonArray rows;
        for (const Office &office : *all) {
            if (office.asOf.isValid())
                rows.append(officeJson(office));
        }
        return QJsonDocument(QJsonObject{{QStringLiteral("format"), tableFormat},
                                         {QStringLiteral("offices"), rows}})
            .toJson();
    }
    QString out = columns.join(u',') + u'\n';
    for (const Office &office : *all) {
        // What is shipped has no day: everybody has it already.
        if (!office.asOf.isValid())
            continue;
        QStringList cells;
        for (const QString &cell : cellsOf(office))
            cells.append(authority::csvCell(cell));
        out += cells.join(u',') + u'\n';
    }
    return out.toUtf8();
}

Result<std::vector<OfficeChange>> AuthorityWorkflow::readTable(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return Error{ErrorKind::BadInput, Words::tr("The table of offices is larger than 1 MB.")};
    auto directory = authorityDirectory();
    auto all = offices();
    if (!directory || !all)
        return !directory ? directory.error() : all.error();
    auto rows = rowsOf(bytes);
    if (!rows)
        return rows.error();
    std::vector<OfficeChange> out;
    for (const QStringList &cells : *rows) {
        auto after = officeFrom(cells, **directory, m_session.today());
        if (!after)
            return after.error();
        for (const Office &before : *all) {
            if (before.id != after->id)
                continue;
            if (after->name != before.name)
                after->nameNote.clear();
            else
                after->nameNote = before.nameNote;
            const bool newer = !before.asOf.isValid() || after->asOf >= before.asOf;
            if (newer && !(before == *after))
                out.push_back({before, *after});
        }
    }
    return out;
}

} // namespace workflow
