// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcetree.h"

#include <vector>

/// One rule of the house. `check` gives a sentence for every place that breaks it: where, what, and
/// what to do about it, so that a newcomer needs no other page to mend it.
struct HouseRule
{
    const char *name;
    QStringList (*check)(const SourceTree &);
};

/// Every rule, in the order they are told.
const std::vector<HouseRule> &houseRules();

namespace arrows {
QStringList includesRunDownhill(const SourceTree &);
QStringList everyDoorHasOneRoom(const SourceTree &);
} // namespace arrows

namespace coderules {
QStringList noBinaryFractionsNearMoney(const SourceTree &);
QStringList oneClock(const SourceTree &);
QStringList dialogsGoThroughPrompts(const SourceTree &);
QStringList noNestedEventLoops(const SourceTree &);
QStringList connectsHaveAContext(const SourceTree &);
QStringList engineSpeaksNoLanguage(const SourceTree &);
QStringList lawStandsInTheData(const SourceTree &);
QStringList filesBeginProperly(const SourceTree &);
QStringList filesStayShort(const SourceTree &);
QStringList noPathsOfOneMachine(const SourceTree &);
QStringList aTypeIsDefinedOnce(const SourceTree &);
} // namespace coderules

namespace sqlrules {
QStringList tablesAreStrict(const SourceTree &);
QStringList foreignKeysAreIndexed(const SourceTree &);
QStringList migrationsAreNumbered(const SourceTree &);
} // namespace sqlrules

namespace signs {
QStringList everyRoomHasItsSign(const SourceTree &);
QStringList everyDoerHasItsTest(const SourceTree &);
} // namespace signs

namespace translations {
QStringList filesAreFinished(const SourceTree &);
QStringList everySentenceIsKnown(const SourceTree &);
} // namespace translations
