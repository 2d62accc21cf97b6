// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/debtor.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace registers {

/// A remark the register keeps about a unit, such as "the business address is believed wrong" (FADR).
struct UnitRemark
{
    QString kind;
    QString text;
    QDate since;
};

/// A unit (enhet) or sub-unit of Enhetsregisteret, as far as collection needs it.
struct Unit
{
    QString orgnr;
    QString name;
    QString form; ///< Code: AS, ENK, NUF, ORGL … ; empty when the answer has none (a removed unit).
    Address business;
    QString municipality; ///< kommunenummer of the business address; empty abroad.
    Address postal;       ///< Empty when equal to the business address.
    QString email;
    QString phone;
    QString language;                ///< "nb" or "nn" after maalform; empty when not said.
    bool inBusinessRegister = false; ///< registrertIForetaksregisteret.
    bool bankrupt = false;
    QDate bankruptSince;
    bool windingUp = false; ///< Voluntary.
    QDate windingUpSince;
    bool forcedWindingUp = false; ///< Forced winding up or dissolution.
    QDate forcedSince;
    QDate reconstructionSince; ///< Restructuring; the register has only a date for it.
    bool deleted = false;
    QDate deletedSince;
    QString parent; ///< overordnetEnhet of a sub-unit or organisational part.
    std::vector<UnitRemark> remarks;

    /// No own collection any more, whatever the case says: bankrupt, dissolved by force, or gone.
    bool mustStop() const { return bankrupt || forcedWindingUp || deleted; }
    /// What kind of debtor such a form is; Unknown for forms that do not decide it.
    DebtorKind kind() const;
};

/// Reads one unit from a 200 or 410 answer. Unknown members are ignored; only the number is demanded (and name
/// and form of a living unit). Refuses more than 1 MB, texts that are unreasonably long, and a number other than
/// the one asked for when `asked` is not empty.
Result<Unit> readUnit(const QByteArray &answer, const QString &asked = {});

} // namespace registers
