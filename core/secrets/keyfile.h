// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/seal.h"

#include <QByteArray>
#include <QString>

namespace secrets {

/// The key in a file of its own behind a passphrase, for machines without a keyring (a server, a scheduler).
/// argon2id makes each guess cost memory and time; the file is 0600 and replaced whole.
class KeyFile
{
public:
    explicit KeyFile(QString path)
        : m_path(std::move(path))
    {
    }

    bool exists() const;
    /// Refuses an empty passphrase, and a file that is there.
    Result<void> create(const Key &key, const QByteArray &passphrase) const;
    /// Refuses a wrong passphrase and a broken file alike.
    Result<Key> open(const QByteArray &passphrase) const;

private:
    QString m_path;
};

} // namespace secrets
