// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <map>
#include <optional>

namespace store {

class Database;

/// Small choices by name; in both schemas.
class SettingsStore
{
public:
    explicit SettingsStore(Database &db)
        : m_db(db)
    {
    }

    Result<std::optional<QString>> value(const QString &name);
    Result<void> set(const QString &name, const QString &value);
    Result<void> remove(const QString &name);
    Result<std::map<QString, QString>> all();

private:
    Database &m_db;
};

} // namespace store
