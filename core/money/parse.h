// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/money/money.h"
#include "core/money/rate.h"

#include <QStringView>

/// Reading amounts from people and files. Never through a binary fraction.
namespace parse {

/// Which sign separates the decimals.
enum class DecimalMark {
    Comma,
    Point,
    Either, ///< Typed by a person: comma or point; refuses what can be read two ways ("1.234").
};

/// Reads "12 500,00", "-1 250,5", "1.234,50", "890,-", "-kr 100", "(50,00)", "50,00-". Blanks of all
/// kinds are thousands marks; the other mark is a thousands mark only in groups of three.
/// Refuses more than two decimals (zeros apart), empty text, anything above 10^15 øre, and stray
/// signs or words; the message shows the text. Decimals may be shortened ("8.85", "1247.5").
Result<Money> amount(QStringView text, DecimalMark mark);

/// "12500.00" exactly as the command line and JSON write money: point, at most two decimals, no
/// thousands marks.
Result<Money> plainAmount(QStringView text);

/// "12.25" or "12,25" percent to basis points; at most two decimals, 0 to 1000 %.
Result<Rate> percent(QStringView text);

} // namespace parse
