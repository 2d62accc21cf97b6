// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/signature.h"

#include "core/secrets/seal.h"
#include "core/secrets/sodiumstart.h"

#include <QCoreApplication>

#include <sodium.h>

namespace secrets {

namespace {

constexpr qsizetype openSize = crypto_sign_PUBLICKEYBYTES;
constexpr qsizetype secretSize = crypto_sign_SECRETKEYBYTES;
constexpr qsizetype signatureSize = crypto_sign_BYTES;

/// Base64 of exactly so many bytes; empty otherwise.
QByteArray decoded(const QByteArray &text, qsizetype size)
{
    const auto result =
        QByteArray::fromBase64Encoding(text.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    return result && result.decoded.size() == size ? result.decoded : QByteArray();
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

QString VerifyKey::fingerprint() const
{
    return QString::fromLatin1(bytes.left(8).toHex());
}

Result<std::vector<VerifyKey>> readVerifyKeys(const QByteArray &text)
{
    std::vector<VerifyKey> out;
    const QByteArrayList lines = text.left(64 * 1024).split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray words = line.simplified();
        if (words.isEmpty() || words.startsWith('#'))
            continue;
        const qsizetype gap = words.indexOf(' ');
        const QByteArray key = decoded(gap < 0 ? words : words.left(gap), openSize);
        if (key.isEmpty())
            return Error{
                ErrorKind::BadInput,
                QCoreApplication::translate(
                    "secrets", "A key that signs law files is 32 bytes in base64; this is none.")};
        out.push_back({key, gap < 0 ? QString() : QString::fromUtf8(words.mid(gap + 1))});
    }
    return out;
}

Result<VerifyKey> verifySignature(const QByteArray &bytes, const QByteArray &signature,
                                  const std::vector<VerifyKey> &keys)
{
    if (auto started = startSodium(); !started)
        return started.error();
    const QByteArray wanted = signature.size() == signatureSize
        ? signature
        : decoded(signature.left(4096), signatureSize);
    if (wanted.isEmpty())
        return Error{
            ErrorKind::BadInput,
            QCoreApplication::translate(
                "secrets", "The signature is no Ed25519 signature: 64 bytes, or base64 of them.")};
    for (const VerifyKey &key : keys) {
        if (key.bytes.size() == openSize
            && crypto_sign_verify_detached(raw(wanted), raw(bytes),
                                           static_cast<unsigned long long>(bytes.size()),
                                           raw(key.bytes))
                == 0)
            return key;
    }
    return Error{
        ErrorKind::Refused,
        QCoreApplication::translate(
            "secrets",
            "The signature does not fit the file: it was changed, or signed by somebody this program does not trust."),
        {},
        QStringLiteral("law.signature")};
}

Result<SigningPair> makeSigningPair()
{
    if (auto started = startSodium(); !started)
        return started.error();
    QByteArray open(openSize, Qt::Uninitialized);
    QByteArray secret(secretSize, Qt::Uninitialized);
    crypto_sign_keypair(reinterpret_cast<unsigned char *>(open.data()),
                        reinterpret_cast<unsigned char *>(secret.data()));
    SigningPair pair{secret.toBase64(), open.toBase64()};
    wipe(secret);
    return pair;
}

Result<QByteArray> signBytes(const QByteArray &bytes, const QByteArray &secret)
{
    if (auto started = startSodium(); !started)
        return started.error();
    QByteArray key = decoded(secret, secretSize);
    if (key.isEmpty())
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate(
                         "secrets", "This is no secret signing key: 64 bytes in base64.")};
    QByteArray out(signatureSize, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char *>(out.data()), nullptr, raw(bytes),
                         static_cast<unsigned long long>(bytes.size()), raw(key));
    wipe(key);
    return out.toBase64();
}

} // namespace secrets
