// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/filehash.h"

#include "core/import/chunk.h"

#include <openssl/evp.h>

#include <array>

namespace import {

void FileHash::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

FileHash::FileHash()
    : m_context(EVP_MD_CTX_new())
{
    reset();
}

void FileHash::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<size_t>(bytes.size()));
}

bool FileHash::add(QIODevice &device)
{
    for (;;) {
        const QByteArray chunk = nextChunk(device);
        if (chunk.isEmpty())
            return device.atEnd();
        add(chunk);
    }
}

void FileHash::reset()
{
    // Fails only where memory does, as any allocation of the program would.
    if (!m_context || EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) != 1)
        qFatal("SHA-256 is not to be had");
}

QString FileHash::result()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    EVP_DigestFinal_ex(m_context.get(), digest.data(), &size);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(digest.data()), size).toHex());
}

} // namespace import
