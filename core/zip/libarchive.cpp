// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zip/libarchive.h"

namespace zip {

namespace {

constexpr qint64 pieceBytes = 256 * 1024;

} // namespace

LibReader::LibReader(QIODevice &device)
    : m_device(device)
    , m_archive(archive_read_new())
    , m_room(qBound<qint64>(4096, device.size(), pieceBytes))
    , m_buffer(std::make_unique_for_overwrite<char[]>(static_cast<size_t>(m_room)))
{
}

LibReader::~LibReader()
{
    archive_read_free(m_archive);
}

bool LibReader::open()
{
    // Seekable only: the directory at the end rules. The streaming reader believes whatever stands
    // before each member, which a forged archive may let differ.
    archive_read_support_format_zip_seekable(m_archive);
    archive_read_set_read_callback(m_archive, readSome);
    archive_read_set_seek_callback(m_archive, seekTo);
    archive_read_set_skip_callback(m_archive, skipOver);
    archive_read_set_callback_data(m_archive, this);
    m_failed = archive_read_open1(m_archive) != ARCHIVE_OK;
    return !m_failed;
}

archive_entry *LibReader::next()
{
    archive_entry *entry = nullptr;
    const int said = archive_read_next_header(m_archive, &entry);
    if (said == ARCHIVE_EOF)
        return nullptr;
    // A warning is a name the C locale cannot spell; the entry itself is whole.
    if (said != ARCHIVE_OK && said != ARCHIVE_WARN) {
        m_failed = true;
        return nullptr;
    }
    return entry;
}

qint64 LibReader::read(char *to, qint64 most)
{
    const la_ssize_t got = archive_read_data(m_archive, to, static_cast<size_t>(most));
    if (got < 0)
        m_failed = true;
    return got < 0 ? -1 : static_cast<qint64>(got);
}

QString LibReader::problem() const
{
    return QString::fromUtf8(archive_error_string(m_archive)).trimmed();
}

la_ssize_t LibReader::readSome(archive *, void *data, const void **buffer)
{
    auto *self = static_cast<LibReader *>(data);
    if (self->m_device.pos() != self->m_at && !self->m_device.seek(self->m_at))
        return -1;
    const qint64 got = self->m_device.read(self->m_buffer.get(), self->m_room);
    if (got > 0)
        self->m_at += got;
    *buffer = self->m_buffer.get();
    return static_cast<la_ssize_t>(got);
}

la_int64_t LibReader::seekTo(archive *, void *data, la_int64_t offset, int whence)
{
    auto *self = static_cast<LibReader *>(data);
    const qint64 size = self->m_device.size();
    const qint64 from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? self->m_at : size;
    if (offset > size || offset < -size || from + offset < 0 || from + offset > size)
        return ARCHIVE_FATAL;
    self->m_at = from + offset;
    return self->m_at;
}

la_int64_t LibReader::skipOver(archive *, void *data, la_int64_t request)
{
    auto *self = static_cast<LibReader *>(data);
    const qint64 rest = self->m_device.size() - self->m_at;
    const qint64 step = qMax<qint64>(0, qMin<qint64>(request, rest));
    self->m_at += step;
    return step;
}

} // namespace zip
