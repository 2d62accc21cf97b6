// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/petition/petition.h"
#include "core/petition/preflight.h"
#include "core/petition/wording.h"

#include <QByteArray>
#include <QSet>
#include <QString>

/// The rules and words the program ships.
const petition::PreflightBook &shippedRules();
const petition::Wording &shippedWords();

/// A request that breaks no published rule: two invoices, each a basis with principal, interest and cost; a
/// representative; everything synthetic.
petition::Petition soundPetition();

/// The published rules a petition breaks.
QSet<QString> broken(const petition::Petition &petition, const petition::PreflightBook &book);

/// A file of the shared samples, or empty when they are not here.
QByteArray sharedFile(const QString &path);
