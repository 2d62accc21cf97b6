// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/rulebook.h"
#include "ui/models/tablemodel.h"

#include <memory>

/// A rule of the book as it stands on a day.
struct RuleRow
{
    enum class State { Holds, Later, WithoutDate, Ended };

    QString id;
    QString law;
    QString text;  ///< In the language of the window, what a case fills in named in brackets.
    QString needs; ///< What unlocks it; may be empty.
    QDate from;    ///< Invalid when it has always held, or has no day yet.
    QDate to;      ///< Invalid when no end is set.
    State state = State::Holds;
};

namespace rulelist {

using Model = TableModel<RuleRow>;

/// Every rule, in the order of the book.
std::vector<RuleRow> on(const RuleBook &book, QDate day, const QString &language);
QString stateText(RuleRow::State state);
Tone stateTone(RuleRow::State state);
/// Columns: law, rule, from, until, state.
std::unique_ptr<Model> model();

} // namespace rulelist
