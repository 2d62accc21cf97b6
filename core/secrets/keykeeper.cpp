// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keykeeper.h"

#include "core/secrets/keyfile.h"
#include "core/secrets/keyring.h"

#include <QCoreApplication>

namespace secrets {

namespace {

Error noKey()
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate(
                "secrets", "Nothing is stored encrypted here yet, so there is no key.")};
}

/// A new key in the file.
Result<Key> madeInFile(const KeyPlace &place)
{
    auto key = Key::random();
    if (!key)
        return key;
    if (auto kept = KeyFile(place.file).create(*key, place.passphrase); !kept)
        return kept.error();
    return key;
}

void makeKey(const KeyPlace &place, QObject *context, KeyDone done)
{
    auto key = Key::random();
    if (!key)
        return done(key.error());
    // The continuation must be copyable; the key is not.
    auto shared = std::make_shared<Key>(std::move(*key));
    keyring::write(place.name, *shared, context, [place, shared, done](Result<void> kept) {
        if (kept)
            return done(std::move(*shared));
        done(place.passphrase.isEmpty() ? Result<Key>(kept.error()) : madeInFile(place));
    });
}

} // namespace

void obtainKey(const KeyPlace &place, MissingKey missing, QObject *context, KeyDone done)
{
    const KeyFile file(place.file);
    if (file.exists())
        return done(file.open(place.passphrase));
    keyring::read(
        place.name, context, [place, missing, context, done](Result<std::optional<Key>> found) {
            if (found && found->has_value())
                return done(std::move(**found));
            if (found && missing == MissingKey::Make)
                return makeKey(place, context, done);
            if (found)
                return done(noKey());
            const bool mayUseFile = missing == MissingKey::Make && !place.passphrase.isEmpty();
            done(mayUseFile ? madeInFile(place) : Result<Key>(found.error()));
        });
}

} // namespace secrets
