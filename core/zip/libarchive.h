// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace zip {

/// libarchive reading a ZIP from a device of ours. Keeps its own place, so that several may read one
/// device in turn.
class LibReader
{
public:
    explicit LibReader(QIODevice &device);
    ~LibReader();
    LibReader(const LibReader &) = delete;
    LibReader &operator=(const LibReader &) = delete;

    /// False when the bytes are no ZIP archive.
    bool open();

    /// The next entry; null at the end or when the archive is damaged (see `failed`).
    archive_entry *next();

    /// Bytes of the entry, 0 at its end, -1 when it is damaged.
    qint64 read(char *to, qint64 most);

    bool failed() const { return m_failed; }
    QString problem() const;

private:
    static la_ssize_t readSome(archive *, void *self, const void **buffer);
    static la_int64_t seekTo(archive *, void *self, la_int64_t offset, int whence);
    static la_int64_t skipOver(archive *, void *self, la_int64_t request);

    QIODevice &m_device;
    archive *m_archive = nullptr;
    qint64 m_room; ///< Of the buffer: a small archive must not cost the room of a large one.
    std::unique_ptr<char[]> m_buffer;
    qint64 m_at = 0;
    bool m_failed = false;
};

} // namespace zip
