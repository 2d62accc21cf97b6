// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/officewords.h"

#include "core/workflow/authorityworkflow.h"

#include <QCoreApplication>

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OfficeWords)
};

} // namespace

QString words::officeFault(const Office &office, Session &session)
{
    // The verb's own sentence names commands; whether it refuses is what counts here.
    if (workflow::AuthorityWorkflow(session).printable(office))
        return {};
    if (office.postal.isEmpty())
        return Words::tr("No postal address of %1 is known, so nothing is printed to it. Complete it in the table of offices.").arg(office.district);
    return Words::tr("The postal address of %1 is not confirmed, or is older than two years. Confirm it in the table of offices.").arg(office.district);
}
