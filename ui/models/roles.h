// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

/// What a list cell can tell its painter besides text.
namespace roles {

enum Role {
    Tone = Qt::UserRole + 1, ///< ui Tone as int: the cell is a soft badge in that tone.
    Sub,                     ///< Second, smaller line of the cell.
    RowId,                   ///< qint64 id of what the row stands for.
    Strong,                  ///< bool: the cell is the row's name.
    Muted,                   ///< bool: quiet text.
    Ground,                  ///< ui Tone as int: the whole row has that soft ground.
};

} // namespace roles

/// The meaning of a colour; the theme decides the shade. Never the only carrier of a state.
enum class Tone { Neutral, Accent, Ok, Warn, Bad, Law };
