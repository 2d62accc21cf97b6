// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/facts.h"
#include "core/engine/statement.h"
#include "core/store/casefactsquery.h"
#include "core/workflow/session.h"

#include <QByteArray>

namespace workflow {

/// The printable calculation of interest (renteberegning) of a case on a day, past or future, as a PDF.
/// The debtor's language when `language` is empty. Refuses a day for which a rate is missing.
Result<QByteArray> interestAnnex(Session &session, CaseId id, QDate on, const QString &language = {});

/// The same for a statement that stands in a document, so that both say the same sums: the claims it is about, on its
/// own day. `facts` are those of the whole case.
Result<QByteArray> annexOf(Session &session, const store::CaseRows &rows, const engine::CaseFacts &facts,
                           engine::Statement statement, const QString &language);

} // namespace workflow
