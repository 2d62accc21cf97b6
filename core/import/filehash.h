// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

class QIODevice;
struct evp_md_ctx_st;

namespace import {

/// SHA-256 of a file that is read anyway. OpenSSL's, which uses what the processor has for it: Qt's takes as long
/// as parsing XML.
class FileHash
{
public:
    FileHash();

    void add(QByteArrayView bytes);
    /// All of the device from its position; false when it cannot be read to its end.
    bool add(QIODevice &device);

    /// Forgets everything added.
    void reset();

    /// Lower-case hex of all that was added; nothing may be added afterwards.
    QString result();

private:
    struct Free
    {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

} // namespace import
