// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

/// Where the binding text of a paragraph stands at Lovdata.
struct ActLink
{
    QString name;    ///< "inkassoforskriften § 1-2", as the reference says it.
    QString address; ///< https://lovdata.no/forskrift/1989-07-14-562/§1-2.
    friend bool operator==(const ActLink &, const ActLink &) = default;
};

/// The addresses of acts and regulations by the names rules and rates refer to them with (resources/law/acts.json).
/// References by number ("LOV-1988-05-13-26", "FOR-2025-12-12-2508 § 1") need no row. Pure.
class ActAddresses
{
public:
    /// Refuses what is no such file, a name without an address, and a name twice.
    static Result<ActAddresses> parse(const QByteArray &json);

    /// One link for each act a reference names, parted by semicolons there; to its first section when several are
    /// named. Parts without an act of their own (a statement of the ministry, a rule of the program) give none.
    std::vector<ActLink> of(const QString &reference) const;

private:
    QHash<QString, QString> m_acts;
};
