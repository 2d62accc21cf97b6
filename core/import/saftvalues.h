// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>
#include <string_view>

namespace import::saftvalues {

/// Blanks of XML taken off both ends.
std::string_view trimmed(std::string_view text);

/// "1247.5" to 124750 øre. Takes a comma for the point and blanks between digits (seen in the
/// wild); refuses a third decimal that is not zero, exponents, and sums above limits::largestOre.
std::optional<qint64> ore(std::string_view text);

/// Adds to a sum of amounts. What would leave 64 bits stays out: only nonsense gets there, and it
/// is refused by limits::largestOre elsewhere.
void add(qint64 &sum, qint64 ore);

/// "2026-01-31", also with a time or zone behind, to a Julian day; 0 for anything else and for days
/// outside 1990 to 2100, which programs write when they mean "none".
qint32 day(std::string_view text);

/// The same as a date; invalid for what is none.
QDate date(std::string_view text);

/// A count of days or months, 0 to 3650.
std::optional<int> smallNumber(std::string_view text);

/// The text begins with tap, avskriv or avskrev, case ignored; not with tape, tapet or tapas, which are goods.
bool isWriteOff(std::string_view text);

/// The first word anywhere in the text that begins with tap, avskriv or avskrev, goods among them; empty when there
/// is none. A hint, for a person to judge.
std::string_view lossWord(std::string_view text);

/// The text says that a payment was sent back: tilbakeført, retur.
bool saysReturned(std::string_view text);

/// The text says credit note.
bool saysCreditNote(std::string_view text);

/// The text says payment.
bool saysPayment(std::string_view text);

/// The text says invoice.
bool saysInvoice(std::string_view text);

} // namespace import::saftvalues
