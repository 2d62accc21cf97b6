// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/seal.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

/// The system's keyring through QtKeychain. Every call returns at once and answers on the thread's event loop;
/// an answer whose context has died is dropped. The plain-text fallback of the library stays off.
namespace secrets::keyring {

using GotKey = std::function<void(Result<std::optional<Key>>)>;
using Done = std::function<void(Result<void>)>;

/// The key under a name, or nothing when there is none. An error when there is no keyring, or it is locked.
void read(const QString &name, QObject *context, GotKey done);
/// Puts a key there, replacing what was there.
void write(const QString &name, const Key &key, QObject *context, Done done);
/// Takes it away; fine when it was not there.
void remove(const QString &name, QObject *context, Done done);
/// Writes, reads and removes a probe: the only way to know whether a keyring works here.
void probe(QObject *context, Done done);

} // namespace secrets::keyring
