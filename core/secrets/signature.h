// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

/// Ed25519 signatures of files, detached: the signature lies beside the file.
namespace secrets {

/// A key that may sign law files.
struct VerifyKey
{
    QByteArray bytes; ///< 32.
    QString name;     ///< Who it belongs to, as written beside it.

    /// The first eight bytes in hex, for the journal.
    QString fingerprint() const;
};

/// Reads keys from a text: one a line, base64, then the name; lines with # are comments. Refuses what is no key.
Result<std::vector<VerifyKey>> readVerifyKeys(const QByteArray &text);

/// The key that made the signature over these bytes. The signature is 64 bytes, raw or in base64. Refuses when
/// none of the keys did, which also means: when the file was changed afterwards.
Result<VerifyKey> verifySignature(const QByteArray &bytes, const QByteArray &signature,
                                  const std::vector<VerifyKey> &keys);

/// A new pair for whoever publishes law files; both as base64 text. The secret half never enters the repository.
struct SigningPair
{
    QByteArray secret;
    QByteArray open;
};
Result<SigningPair> makeSigningPair();

/// The detached signature in base64. Refuses what is no secret key.
Result<QByteArray> signBytes(const QByteArray &bytes, const QByteArray &secret);

} // namespace secrets
