// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/petition/jsonobject.h"
#include "core/petition/party.h"

namespace petition {

/// {"type", "filnavn", "uuid"}.
FileRef readFile(JsonObject &owner, const char *name);

/// Both forms: {"taxIdentificationNumber", "landkodeIdentifikator"} and the older
/// {"identifikatortype", "verdi", "landkode"}.
Identifier readIdentifier(JsonObject object);
Identifier readIdentifier(JsonObject &owner, const char *name);

/// An address at home, flat or nested as in the older revision; abroad; or unknown.
PartyAddress readAddress(JsonObject object);

/// An aktør: business, person or association with its addresses.
Party readParty(JsonObject object);

/// Under the first of the names that is there: model 1.0's and the older one's.
std::optional<Representative> readRepresentative(JsonObject &owner,
                                                 std::initializer_list<const char *> names);

} // namespace petition
