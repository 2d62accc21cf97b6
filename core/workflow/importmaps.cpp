// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/importstore.h"
#include "core/store/transaction.h"
#include "core/workflow/importworkflow.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportWorkflow)
};

} // namespace

Result<std::optional<import::ColumnMap>> ImportWorkflow::rememberedColumns(const QString &signature)
{
    auto json = store::ImportStore(m_session.db()).columnMap(signature);
    if (!json)
        return json.error();
    if (json->isEmpty())
        return std::optional<import::ColumnMap>();
    auto map = import::ColumnMap::fromJson(*json);
    if (!map)
        return map.error();
    return std::optional<import::ColumnMap>(std::move(*map));
}

Result<void> ImportWorkflow::rememberColumns(const import::ColumnMap &map)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    if (auto kept = store::ImportStore(m_session.db()).rememberColumnMap(map.signature, map.toJson()); !kept)
        return kept;
    return tx.commit();
}

Result<std::vector<import::ColumnMap>> ImportWorkflow::maps()
{
    auto all = store::ImportStore(m_session.db()).columnMaps();
    if (!all)
        return all.error();
    std::vector<import::ColumnMap> out;
    for (const QByteArray &json : *all) {
        auto map = import::ColumnMap::fromJson(json);
        if (!map)
            return map.error();
        out.push_back(std::move(*map));
    }
    return out;
}

Result<void> ImportWorkflow::forgetColumns(const QString &signature)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    if (auto gone = store::ImportStore(m_session.db()).forgetColumnMap(signature); !gone)
        return gone;
    return tx.commit();
}

Result<QByteArray> ImportWorkflow::exportMaps(const QString &signature)
{
    auto all = maps();
    if (!all)
        return all.error();
    QJsonArray out;
    for (const import::ColumnMap &map : *all) {
        if (signature.isEmpty() || map.signature == signature)
            out.append(QJsonDocument::fromJson(map.toJson()).object());
    }
    if (out.isEmpty())
        return Error{ErrorKind::NotFound, Words::tr("No columns have been corrected and remembered yet.")};
    return QJsonDocument(QJsonObject{{QStringLiteral("kravbok"), QStringLiteral("column maps")}, {QStringLiteral("maps"), out}}).toJson();
}

Result<int> ImportWorkflow::importMaps(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QJsonArray list = object.value(QStringLiteral("maps")).toArray();
    if (list.isEmpty() && object.contains(QStringLiteral("columns")))
        list.append(object);
    if (list.isEmpty())
        return Error{ErrorKind::BadInput, Words::tr("The file holds no column maps. Make one with: kravbok-cli map export")};
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    for (const QJsonValue &one : list) {
        auto map = import::ColumnMap::fromJson(QJsonDocument(one.toObject()).toJson());
        if (!map)
            return map.error();
        if (map->signature.isEmpty())
            return Error{ErrorKind::BadInput, Words::tr("A column map without a signature cannot be remembered; name it with --map.")};
        if (auto kept = store::ImportStore(m_session.db()).rememberColumnMap(map->signature, map->toJson()); !kept)
            return kept.error();
    }
    if (auto done = tx.commit(); !done)
        return done.error();
    return static_cast<int>(list.size());
}

std::function<std::optional<import::ColumnMap>(const QString &)> ImportWorkflow::remembering()
{
    return [session = &m_session](const QString &signature) -> std::optional<import::ColumnMap> {
        auto known = ImportWorkflow(*session).rememberedColumns(signature);
        return known ? *known : std::nullopt;
    };
}

} // namespace workflow
