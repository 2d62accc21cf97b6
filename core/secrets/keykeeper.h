// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/seal.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>

namespace secrets {

/// Where one firm's key is: an entry of the keyring, or a file behind a passphrase where there is no keyring.
struct KeyPlace
{
    QString name;          ///< Of the keyring entry.
    QString file;          ///< Path of the key file; it wins when it exists.
    QByteArray passphrase; ///< From KRAVBOK_PASSWORD; empty when not set.
};

/// What is done about a key that is not there yet.
enum class MissingKey { Make, Refuse };

using KeyDone = std::function<void(Result<Key>)>;

/// Fetches the key and answers on the event loop (or at once for a key file), so that the window never waits.
/// A new key goes to the keyring; where that fails and a passphrase is given, to the file. Never anywhere else.
void obtainKey(const KeyPlace &place, MissingKey missing, QObject *context, KeyDone done);

} // namespace secrets
