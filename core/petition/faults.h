// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/petition/petition.h"

#include <QHash>
#include <QStringList>

namespace petition {

/// Which rules a petition breaks, and where.
class Faults
{
public:
    void add(const QString &rule, const QString &place)
    {
        QStringList &places = m_places[rule];
        if (!places.contains(place) && places.size() < 20)
            places.append(place);
    }
    bool has(const QString &rule) const { return m_places.contains(rule); }
    QStringList of(const QString &rule) const { return m_places.value(rule); }
    QStringList rules() const { return m_places.keys(); }

private:
    QHash<QString, QStringList> m_places;
};

/// The parties: who they are, how they are known, where they live, who acts for them.
void checkParties(const Petition &petition, Faults &faults);
/// The claim lines: references, relations, amounts, rates, order of payment.
void checkClaims(const Petition &petition, Faults &faults);
/// The bases: notices, the forliksråd, which claims they carry.
void checkBases(const Petition &petition, Faults &faults);
/// Files and the account.
void checkFiles(const Petition &petition, Faults &faults);

} // namespace petition
