// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/houserules.h"

const std::vector<HouseRule> &houseRules()
{
    static const std::vector<HouseRule> rules{
        {"Includes run downhill", arrows::includesRunDownhill},
        {"Every door has one room", arrows::everyDoorHasOneRoom},
        {"No binary fractions near money", coderules::noBinaryFractionsNearMoney},
        {"Only the clock asks what time it is", coderules::oneClock},
        {"Dialogs go through the prompts", coderules::dialogsGoThroughPrompts},
        {"No nested event loops in the window", coderules::noNestedEventLoops},
        {"Connects have a context", coderules::connectsHaveAContext},
        {"The engine speaks no language", coderules::engineSpeaksNoLanguage},
        {"Law stands in the data", coderules::lawStandsInTheData},
        {"Files begin properly", coderules::filesBeginProperly},
        {"Files stay short", coderules::filesStayShort},
        {"No paths of one machine", coderules::noPathsOfOneMachine},
        {"A type is defined once", coderules::aTypeIsDefinedOnce},
        {"Tables are strict", sqlrules::tablesAreStrict},
        {"Foreign keys are indexed", sqlrules::foreignKeysAreIndexed},
        {"Migrations are numbered without gaps", sqlrules::migrationsAreNumbered},
        {"Every room has its sign", signs::everyRoomHasItsSign},
        {"Every importer, page and command has its test", signs::everyDoerHasItsTest},
        {"Translations are finished", translations::filesAreFinished},
        {"Every sentence can be translated", translations::everySentenceIsKnown},
    };
    return rules;
}
