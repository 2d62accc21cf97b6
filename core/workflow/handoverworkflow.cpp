// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/handoverworkflow.h"

#include "core/export/csvwriter.h"
#include "core/export/workbook.h"
#include "core/store/database.h"
#include "core/store/debtorstore.h"
#include "core/store/dump.h"
#include "core/store/transaction.h"
#include "core/workflow/caseworkflow.h"
#include "core/workflow/handoverscope.h"
#include "core/workflow/json.h"
#include "core/workflow/savedfile.h"
#include "core/zip/zipwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HandoverWorkflow)
};

/// Sealed values, national identity numbers among them, are worth nothing without their key, and an archive goes on
/// to others: opened, the number would lie in the open for ever. The row itself with its day is written out, so that the
/// person sees in an access report that one is kept (personvernforordningen article 15) and can have it read out here.
bool isSealed(const QString &column)
{
    return column.startsWith(u"sealed");
}

QByteArray jsonText(const QJsonValue &value)
{
    return (value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject())).toJson(QJsonDocument::Indented);
}

ListCell cellOf(const QVariant &value)
{
    if (value.isNull())
        return {};
    return value.typeId() == QMetaType::LongLong ? ListCell(value.toLongLong()) : ListCell(value.toString());
}

/// What a file written by this program rests on, for the reader who has only the archive.
Result<void> addResource(zip::Writer &zip, const QString &resource, const QString &name, Handover &done)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Environment, Words::tr("The program is incomplete: %1 is missing. Install it again.").arg(resource)};
    done.members.append(name);
    return zip.add(name, file.readAll());
}

} // namespace

Result<void> HandoverWorkflow::tables(zip::Writer &zip, const HandoverScope &scope, Form form, Handover &done, const Progress &progress)
{
    store::Dump dump(m_session.db());
    auto names = dump.tables();
    if (!names)
        return names.error();
    std::vector<ListTable> sheets;
    for (qsizetype at = 0; at < names->size(); ++at) {
        if (progress.stopped())
            return Error{ErrorKind::Cancelled, Words::tr("Stopped. No file was written.")};
        progress.step(at, names->size());
        const QString &table = (*names)[at];
        QJsonArray rows;
        ListTable sheet;
        sheet.title = table;
        auto read = dump.rows(table, [&](const QStringList &columns, const QVariantList &values) -> Result<void> {
            if (sheet.columns.empty()) {
                for (const QString &column : columns)
                    sheet.columns.push_back({column});
            }
            if (!scope.contains(table, columns, values))
                return {};
            QJsonObject row;
            std::vector<ListCell> cells;
            for (qsizetype column = 0; column < columns.size(); ++column) {
                QVariant value = values[column];
                if (value.typeId() == QMetaType::QByteArray && !value.isNull()) {
                    const QByteArray bytes = value.toByteArray();
                    value = QString();
                    if (!isSealed(columns[column]) && !bytes.isEmpty()) {
                        const QString name = QStringLiteral("dokumenter/%1-%2.%3")
                                                 .arg(table, values.front().toString(), QLatin1StringView(bytes.startsWith("%PDF") ? "pdf" : "bin"));
                        if (auto added = zip.add(name, bytes); !added)
                            return added;
                        done.members.append(name);
                        value = name;
                    }
                }
                row.insert(columns[column], QJsonValue::fromVariant(value));
                cells.push_back(cellOf(value));
            }
            rows.append(row);
            sheet.rows.push_back(std::move(cells));
            ++done.rows;
            return {};
        });
        if (!read)
            return read;
        if (sheet.rows.empty())
            continue;
        const QString name = QStringLiteral("data/%1.json").arg(table);
        if (auto added = zip.add(name, jsonText(rows)); !added)
            return added;
        done.members.append(name);
        if (form == Form::JsonAndCsv) {
            const QString csv = QStringLiteral("data/%1.csv").arg(table);
            if (auto added = zip.add(csv, exporting::csv(sheet)); !added)
                return added;
            done.members.append(csv);
        } else {
            sheets.push_back(std::move(sheet));
        }
    }
    if (sheets.empty())
        return {};
    auto book = exporting::workbook(sheets, m_session.today());
    if (!book)
        return book.error();
    const QString name = QStringLiteral("oversikt.xlsx");
    done.members.append(name);
    return zip.add(name, *book);
}

Result<Handover> HandoverWorkflow::archive(const QString &path, const HandoverScope &scope, Form form, const Progress &progress,
                                           const std::function<Result<void>(zip::Writer &, Handover &)> &more)
{
    if (auto free = SavedFile::refuseExisting(path); !free)
        return free.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorKind::Environment, Words::tr("%1 cannot be written: %2. Choose another place.").arg(path, file.errorString())};
    Handover done{path, {}, 0};
    zip::Writer zip(file);
    if (more) {
        if (auto added = more(zip, done); !added)
            return added.error();
    }
    // One look at everything, so that no table is older than the next.
    store::Snapshot snapshot(m_session.db());
    if (!snapshot.begun())
        return snapshot.begun().error();
    if (auto added = tables(zip, scope, form, done, progress); !added)
        return added.error();
    if (auto finished = zip.finish(); !finished)
        return finished.error();
    if (!file.commit())
        return Error{ErrorKind::Environment, Words::tr("%1 cannot be written: %2. Choose another place.").arg(path, file.errorString())};
    return done;
}

Result<Handover> HandoverWorkflow::caseArchive(CaseId id, const QString &path)
{
    auto view = CaseWorkflow(m_session).view(id, m_session.today());
    if (!view)
        return view.error();
    store::Dump dump(m_session.db());
    auto scope = HandoverScope::ofCase(dump, id);
    if (!scope)
        return scope.error();
    return archive(path, *scope, Form::JsonAndCsv, {}, [&](zip::Writer &zip, Handover &done) -> Result<void> {
        const QString name = QStringLiteral("oppstilling.json");
        if (auto added = zip.add(name, jsonText(json::caseStatement(*view, m_session.law(), m_session.language(), true))); !added)
            return added;
        done.members.append(name);
        if (auto added = addResource(zip, QStringLiteral(":/law/rates.json"), QStringLiteral("kontroll/rates.json"), done); !added)
            return added;
        return addResource(zip, QStringLiteral(":/checker/check_trail.py"), QStringLiteral("kontroll/check_trail.py"), done);
    });
}

Result<DebtorId> HandoverWorkflow::debtor(const QString &number)
{
    auto found = store::DebtorStore(m_session.db()).findByNumber(number);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::NotFound, Words::tr("There is no customer \"%1\". See: kravbok-cli ledger list").arg(number)};
    return (*found)->id;
}

Result<Handover> HandoverWorkflow::accessReport(DebtorId id, const QString &path)
{
    store::Dump dump(m_session.db());
    auto scope = HandoverScope::ofDebtor(dump, id);
    if (!scope)
        return scope.error();
    return archive(path, *scope, Form::JsonAndWorkbook, {});
}

Result<Handover> HandoverWorkflow::everything(const QString &path, const Progress &progress)
{
    return archive(path, HandoverScope::everything(), Form::JsonAndCsv, progress);
}

} // namespace workflow
