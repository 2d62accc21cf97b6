// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/session.h"

#include <QByteArray>

namespace workflow {

/// The printable calculation of interest (renteberegning) of a case on a day, past or future, as a PDF.
/// The debtor's language when `language` is empty. Refuses a day for which a rate is missing.
Result<QByteArray> interestAnnex(Session &session, CaseId id, QDate on, const QString &language = {});

} // namespace workflow
