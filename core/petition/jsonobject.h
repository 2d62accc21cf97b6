// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/petition/figures.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace petition {

/// What a reading notices. The first error stops it from being used.
struct Notes
{
    std::vector<Issue> issues;
    QString error; ///< A finished sentence; empty while all is well.

    void fail(const QString &place, const QString &sentence);
};

/// One JSON object being read: asks for members by name, keeps bounds, and remembers what nobody asked for.
class JsonObject
{
public:
    JsonObject(const QJsonObject &object, const QString &place, Notes &notes)
        : m_object(object)
        , m_place(place)
        , m_notes(notes)
    {
    }

    bool has(const char *name) const { return m_object.contains(QLatin1StringView(name)); }
    bool isObject(const char *name) const
    {
        return m_object.value(QLatin1StringView(name)).isObject();
    }
    QString text(const char *name);
    QDate date(const char *name);
    std::optional<bool> boolean(const char *name);
    std::optional<int> number(const char *name);
    /// {"beloep": 12.5, "valuta": "NOK"}.
    Sum sum(const char *name);
    /// A bare number.
    Sum plainSum(const char *name);
    std::optional<Percent> percent(const char *name);
    /// A list of texts; a single text counts as a list of one.
    QStringList texts(const char *name);
    /// The member as an object; nothing when it is missing.
    std::optional<JsonObject> object(const char *name);
    /// The members of a list, each an object; a single object counts as a list of one.
    std::vector<JsonObject> objects(const char *name);
    /// Takes a member that model 1.0 has no more, and says so.
    void gone(const char *name);
    /// What has not been asked for, taken as it stands.
    QJsonObject rest();
    /// Reports what nobody asked for.
    void finish();

    const QString &place() const { return m_place; }
    Notes &notes() const { return m_notes; }

private:
    QJsonValue take(const char *name);
    QString placeOf(const char *name) const;
    void wrongType(const char *name, const QString &wanted);

    QJsonObject m_object;
    QString m_place;
    Notes &m_notes;
    QSet<QString> m_taken;
};

} // namespace petition
