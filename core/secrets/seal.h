// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace secrets {

/// 256 bits that seal and open. Wiped from memory when it goes; moves, and copies only by clone().
class Key
{
public:
    Key() = default;
    explicit Key(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    Key(Key &&other) noexcept;
    Key &operator=(Key &&other) noexcept;
    Key(const Key &) = delete;
    Key &operator=(const Key &) = delete;
    ~Key();

    /// A new one from the system's randomness.
    static Result<Key> random();
    Key clone() const;
    bool isValid() const;
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Bytes that are not worth anything without the key: XChaCha20-Poly1305 with a random nonce in front.
/// `purpose` is bound in ("debtor 12"): a seal moved to another row does not open there.
Result<QByteArray> seal(const QByteArray &plain, const Key &key, const QByteArray &purpose);

/// The plain bytes. Refuses another key, another purpose and changed bytes alike, without saying which.
Result<QByteArray> unseal(const QByteArray &sealed, const Key &key, const QByteArray &purpose);

/// Overwrites bytes that held a secret; they are empty afterwards.
void wipe(QByteArray &bytes);

/// Whether libsodium starts and a seal opens again; the message is for the self-test.
Result<void> probeSealing();

} // namespace secrets
