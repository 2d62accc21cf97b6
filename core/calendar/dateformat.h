// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

/// Writing and reading dates. People see 21.11.2026 in every language.
namespace fmt {

/// "21.11.2026"; an en dash when there is no date.
QString date(QDate day);

/// "2026-11-21"; empty when there is no date.
QString isoDate(QDate day);

} // namespace fmt

namespace parse {

/// "2026-11-21" and nothing else; refuses days that do not exist.
Result<QDate> isoDate(QStringView text);

/// What a bookkeeper types: "21.11.2026", "21.11.26", "211126", "21112026", "21.11" or "2111" (the
/// year of `today`), "2026-11-21", "t" for today, "+14" and "-3" days from today. Two-digit years
/// are 2000 to 2099.
Result<QDate> typedDate(QStringView text, QDate today);

} // namespace parse
