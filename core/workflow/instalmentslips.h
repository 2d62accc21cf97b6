// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/session.h"

#include <QByteArray>

namespace workflow {

/// The slips of what is left to pay of a case's plan, proposed or agreed, as a PDF in the debtor's language when
/// `language` is empty. The case keeps the KID they show, so that a payment is known by it. NotFound without a plan,
/// Conflict when every instalment is paid.
Result<QByteArray> instalmentSlips(Session &session, CaseId id, const QString &language = {});

} // namespace workflow
