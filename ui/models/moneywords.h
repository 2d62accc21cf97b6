// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace words {

/// A line of the history about claims and their money (credits, terms, limitation, instalments, surplus, merging and
/// splitting), or an empty text for any other kind.
QString moneyEvent(const QString &kind, const QJsonObject &data);

} // namespace words
