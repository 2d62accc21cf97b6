// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedetail/repairwords.h"

#include "core/calendar/dateformat.h"

#include <QCoreApplication>

namespace words {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RepairWords)
};

} // namespace

QString repairNeed(const engine::Repair &repair, const Session &session)
{
    if (!repair.isNeeded())
        return {};
    QStringList parts;
    for (const engine::ClaimLag &lag : repair.behind)
        parts.append(lag.stage < 0 ? Words::tr("%1 (no letter yet)").arg(lag.number)
                                   : Words::tr("%1 (%2)").arg(lag.number, session.stepName(static_cast<Step>(lag.stage)).toLower()));
    return Words::tr("Some invoices lag behind the others: %1.").arg(parts.join(QStringLiteral(", ")));
}

QString repairWay(const engine::Repair &repair, const Session &session)
{
    if (!repair.isNeeded())
        return {};
    QStringList parts{Words::tr("One letter about every invoice cures it: %1.").arg(session.stepName(repair.letter))};
    if (repair.sendFrom.isValid() && repair.sendFrom > session.today())
        parts.append(Words::tr("It can leave from %1.").arg(fmt::date(repair.sendFrom)));
    if (repair.deadline.isValid())
        parts.append(Words::tr("Its deadline is then %1.").arg(fmt::date(repair.deadline)));
    if (repair.readyFrom.isValid())
        parts.append(Words::tr("The ladder goes on with all of them from %1.").arg(fmt::date(repair.readyFrom)));
    if (repair.reason.isSet())
        parts.append(session.sentence(repair.reason));
    return parts.join(u' ');
}

} // namespace words
