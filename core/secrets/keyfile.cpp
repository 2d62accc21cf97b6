// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keyfile.h"

#include "core/secrets/sodiumstart.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <sodium.h>

namespace secrets {

namespace {

// "moderate" of libsodium: some 0.7 seconds and 256 MB. Written as magic, so that another cost is another format.
const QByteArray magic("kravbok-key/1\n");
const QByteArray purpose("kravbok key file");
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype mostBytes = 4096;

Result<Key> derived(const QByteArray &passphrase, const QByteArray &salt)
{
    if (auto started = startSodium(); !started)
        return started.error();
    if (passphrase.isEmpty())
        return Error{
            ErrorKind::Environment,
            QCoreApplication::translate(
                "secrets",
                "The key lies in a file behind a passphrase: give it in KRAVBOK_PASSWORD.")};
    QByteArray bytes(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, Qt::Uninitialized);
    const int failed = crypto_pwhash(
        reinterpret_cast<unsigned char *>(bytes.data()),
        static_cast<unsigned long long>(bytes.size()), passphrase.constData(),
        static_cast<unsigned long long>(passphrase.size()),
        reinterpret_cast<const unsigned char *>(salt.constData()), crypto_pwhash_OPSLIMIT_MODERATE,
        crypto_pwhash_MEMLIMIT_MODERATE, crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return Error{
            ErrorKind::Environment,
            QCoreApplication::translate(
                "secrets", "There is not enough memory to open the key file (256 MB are needed).")};
    return Key(std::move(bytes));
}

} // namespace

bool KeyFile::exists() const
{
    return QFile::exists(m_path);
}

Result<void> KeyFile::create(const Key &key, const QByteArray &passphrase) const
{
    if (exists())
        return Error{
            ErrorKind::Conflict,
            QCoreApplication::translate("secrets", "There is a key file already: %1.").arg(m_path)};
    if (auto started = startSodium(); !started)
        return started.error();
    QByteArray salt(saltSize, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<size_t>(saltSize));
    const auto outer = derived(passphrase, salt);
    if (!outer)
        return outer.error();
    const auto sealed = seal(key.bytes(), *outer, purpose);
    if (!sealed)
        return sealed.error();
    QSaveFile file(m_path);
    const QByteArray bytes = magic + salt + *sealed;
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return Error{
            ErrorKind::Environment,
            QCoreApplication::translate("secrets", "The key file %1 cannot be written: %2.")
                .arg(m_path, file.errorString())};
    return {};
}

Result<Key> KeyFile::open(const QByteArray &passphrase) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Environment,
                     QCoreApplication::translate("secrets", "The key file %1 cannot be read: %2.")
                         .arg(m_path, file.errorString())};
    const QByteArray bytes = file.read(mostBytes);
    if (!bytes.startsWith(magic) || bytes.size() <= magic.size() + saltSize)
        return Error{
            ErrorKind::BadInput,
            QCoreApplication::translate("secrets", "%1 is no key file of Kravbok.").arg(m_path)};
    const auto outer = derived(passphrase, bytes.mid(magic.size(), saltSize));
    if (!outer)
        return outer.error();
    auto plain = unseal(bytes.mid(magic.size() + saltSize), *outer, purpose);
    Key key;
    if (plain)
        key = Key(std::move(*plain));
    if (!key.isValid())
        return Error{
            ErrorKind::Refused,
            QCoreApplication::translate(
                "secrets", "The passphrase in KRAVBOK_PASSWORD does not open the key file."),
            {},
            QStringLiteral("secret.passphrase")};
    return key;
}

} // namespace secrets
