// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/result.h"
#include "core/model/ids.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace store {

/// What an import did to one row.
enum class ImportAction { Inserted, Updated, Unchanged };

/// Which kind of row it did it to.
enum class ImportSubject { Debtor, Claim, Payment };

/// One file that was taken in.
struct StoredBatch
{
    BatchId id;
    QString file;
    QString format;
    QString version;
    QString sha256;
    qint64 bytes = 0;
    QString companyOrgnr;
    QDate asOf;
    QDate day;    ///< The program's day of the import.
    QDateTime at; ///< UTC instant.
    int inserted = 0;
    int updated = 0;
    int unchanged = 0;
    bool undone = false;
};

/// Where one row came from, and what it was before, so that the import can be taken back.
struct ImportedRow
{
    qint64 id = 0;
    BatchId batch;
    ImportSubject subject = ImportSubject::Claim;
    qint64 row = 0; ///< Id of the debtor, claim or payment.
    QString key;    ///< Item key or customer number.
    QString place;  ///< "line 12".
    QString raw;    ///< The raw values used.
    ImportAction action = ImportAction::Inserted;
    QByteArray before; ///< The image() of the row before; empty unless updated.
};

} // namespace store

template <>
struct EnumNames<store::ImportAction>
{
    using A = store::ImportAction;
    static constexpr std::array<std::pair<A, std::string_view>, 3> names{{
        {A::Inserted, "inserted"},
        {A::Updated, "updated"},
        {A::Unchanged, "unchanged"},
    }};
};

template <>
struct EnumNames<store::ImportSubject>
{
    using S = store::ImportSubject;
    static constexpr std::array<std::pair<S, std::string_view>, 3> names{{
        {S::Debtor, "debtor"},
        {S::Claim, "claim"},
        {S::Payment, "payment"},
    }};
};

namespace store {

class Database;

/// Which files were taken in, what each did to which row, and the column maps a user has corrected.
class ImportStore
{
public:
    explicit ImportStore(Database &db)
        : m_db(db)
    {
    }

    Result<BatchId> insert(const StoredBatch &batch);
    Result<StoredBatch> find(BatchId id);
    /// Newest first.
    Result<std::vector<StoredBatch>> list();
    /// The newest import of the same bytes that was not taken back.
    Result<std::optional<StoredBatch>> findBySha256(const QString &sha256);
    /// The counts, once the rows are in.
    Result<void> setCounts(BatchId id, int inserted, int updated, int unchanged);
    /// Refused (Conflict) when it is marked already.
    Result<void> markUndone(BatchId id);

    Result<void> insertRow(const ImportedRow &row);
    /// In the order they were taken in; undo walks them backwards.
    Result<std::vector<ImportedRow>> rows(BatchId id);
    /// All that touched one row, oldest first: where it came from.
    Result<std::vector<ImportedRow>> provenance(ImportSubject subject, qint64 row);
    /// Whether a later import, not taken back, changed a row this one inserted or updated.
    Result<bool> hasLaterChanges(BatchId id);

    /// The remembered map for files with these headers; empty when there is none.
    Result<QByteArray> columnMap(const QString &signature);
    Result<void> rememberColumnMap(const QString &signature, const QByteArray &json);
    /// All remembered maps, by signature.
    Result<std::vector<QByteArray>> columnMaps();
    /// NotFound when nothing is remembered for these headers.
    Result<void> forgetColumnMap(const QString &signature);

private:
    Database &m_db;
};

} // namespace store
