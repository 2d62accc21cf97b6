// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/sodiumstart.h"

#include <QCoreApplication>

#include <sodium.h>

namespace secrets {

Result<void> startSodium()
{
    static const bool started = sodium_init() >= 0;
    if (started)
        return {};
    return Error{
        ErrorKind::Environment,
        QCoreApplication::translate(
            "secrets",
            "The library that encrypts (libsodium) does not start here. Install Kravbok again.")};
}

Error lockedError()
{
    return {
        ErrorKind::Environment,
        QCoreApplication::translate(
            "secrets",
            "What is stored encrypted cannot be opened with the key of this machine. Enter it again.")};
}

} // namespace secrets
