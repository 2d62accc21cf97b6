// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/seal.h"

#include "core/secrets/sodiumstart.h"

#include <sodium.h>

namespace secrets {

namespace {

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned long long length(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

constexpr qsizetype keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

} // namespace

Key::Key(Key &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, QByteArray()))
{
}

Key &Key::operator=(Key &&other) noexcept
{
    if (this != &other) {
        wipe(m_bytes);
        m_bytes = std::exchange(other.m_bytes, QByteArray());
    }
    return *this;
}

Key::~Key()
{
    wipe(m_bytes);
}

Result<Key> Key::random()
{
    if (auto started = startSodium(); !started)
        return started.error();
    QByteArray bytes(keySize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_keygen(raw(bytes));
    return Key(std::move(bytes));
}

Key Key::clone() const
{
    return Key(QByteArray(m_bytes.constData(), m_bytes.size()));
}

bool Key::isValid() const
{
    return m_bytes.size() == keySize;
}

Result<QByteArray> seal(const QByteArray &plain, const Key &key, const QByteArray &purpose)
{
    if (auto started = startSodium(); !started)
        return started.error();
    if (!key.isValid())
        return lockedError();
    QByteArray out(nonceSize + plain.size() + tagSize, Qt::Uninitialized);
    randombytes_buf(out.data(), static_cast<size_t>(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(out) + nonceSize, nullptr, raw(plain),
                                               length(plain), raw(purpose), length(purpose),
                                               nullptr, raw(out), raw(key.bytes()));
    return out;
}

Result<QByteArray> unseal(const QByteArray &sealed, const Key &key, const QByteArray &purpose)
{
    if (auto started = startSodium(); !started)
        return started.error();
    if (!key.isValid() || sealed.size() < nonceSize + tagSize)
        return lockedError();
    QByteArray out(sealed.size() - nonceSize - tagSize, Qt::Uninitialized);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        raw(out), nullptr, nullptr, raw(sealed) + nonceSize,
        length(sealed) - static_cast<unsigned long long>(nonceSize), raw(purpose), length(purpose),
        raw(sealed), raw(key.bytes()));
    if (failed != 0)
        return lockedError();
    return out;
}

void wipe(QByteArray &bytes)
{
    // Shared bytes belong to somebody else too; data() would only wipe a copy of them.
    if (!bytes.isEmpty() && bytes.isDetached())
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

Result<void> probeSealing()
{
    const auto key = Key::random();
    if (!key)
        return key.error();
    const QByteArray plain("Kravbok");
    const auto sealed = seal(plain, *key, "probe");
    if (!sealed)
        return sealed.error();
    const auto opened = unseal(*sealed, *key, "probe");
    if (!opened)
        return opened.error();
    return *opened == plain ? Result<void>() : Result<void>(lockedError());
}

} // namespace secrets
