// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/documentcase.h"

#include <QJsonObject>

namespace workflow {

/// What the cover sheet of a document says: what to sign, how many copies, where to, what it costs, what next.
/// `document` is what was printed on the document itself, `office` where it goes.
documents::LegalInput coverSheet(const Session &session, const DocumentCase &file,
                                 const documents::LegalInput &document,
                                 const DocumentOffice &office, const QString &title);

/// The words of a cover sheet as JSON, kept with the document, and back: so that the sheet can be printed again.
QJsonObject coverJson(const documents::LegalInput &cover);
documents::LegalInput coverFromJson(const QJsonObject &object, const Creditor &creditor,
                                    const Debtor &debtor);

} // namespace workflow
