// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zip/zipwriter.h"

#include <QCoreApplication>
#include <QIODevice>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace zip {

namespace {

constexpr qint64 pieceBytes = 256 * 1024;

la_ssize_t writeSome(archive *, void *device, const void *bytes, size_t count)
{
    const qint64 put = static_cast<QIODevice *>(device)->write(static_cast<const char *>(bytes),
                                                               static_cast<qint64>(count));
    return static_cast<la_ssize_t>(put);
}

} // namespace

Writer::Writer(QIODevice &out, Packing packing)
    : m_out(out)
    , m_archive(archive_write_new())
{
    archive_write_set_format_zip(m_archive);
    archive_write_set_format_option(m_archive, "zip", "compression", packing == Packing::Store ? "store" : "deflate");
    archive_write_set_format_option(m_archive, "zip", "hdrcharset", "UTF-8");
    // Without this the last block is filled up with zeros, as on a tape.
    archive_write_set_bytes_in_last_block(m_archive, 1);
    archive_write_open(m_archive, &m_out, nullptr, writeSome, nullptr);
}

Writer::~Writer()
{
    archive_write_free(m_archive);
}

Result<void> Writer::add(const QString &name, const QByteArray &bytes)
{
    if (auto begun = begin(name, bytes.size()); !begun)
        return begun;
    return put(bytes.constData(), bytes.size());
}

Result<void> Writer::add(const QString &name, QIODevice &from)
{
    if (auto begun = begin(name, from.size() - from.pos()); !begun)
        return begun;
    const auto piece = std::make_unique<char[]>(pieceBytes);
    for (;;) {
        const qint64 got = from.read(piece.get(), pieceBytes);
        if (got < 0)
            return Error{ErrorKind::Environment,
                         QCoreApplication::translate("zip", "%1 could not be read to its end: %2.")
                             .arg(name, from.errorString())};
        if (got == 0)
            return {};
        if (auto done = put(piece.get(), got); !done)
            return done;
    }
}

Result<void> Writer::finish()
{
    if (archive_write_close(m_archive) != ARCHIVE_OK)
        return failure();
    return {};
}

Result<void> Writer::begin(const QString &name, qint64 bytes)
{
    const bool odd = name.isEmpty() || name.startsWith(u'/') || name.endsWith(u'/')
        || name.contains(u'\\') || name.split(u'/').contains(QStringLiteral(".."));
    if (odd || m_names.contains(name))
        return Error{
            ErrorKind::Conflict,
            QCoreApplication::translate(
                "zip",
                "\"%1\" cannot be the name of a file in the archive, or stands there already.")
                .arg(name)};
    m_names.insert(name);
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                              archive_entry_free);
    archive_entry_set_pathname_utf8(entry.get(), name.toUtf8().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_size(entry.get(), bytes);
    // No time at all: a time would be written in the zone of the machine.
    archive_entry_unset_mtime(entry.get());
    if (archive_write_header(m_archive, entry.get()) != ARCHIVE_OK)
        return failure();
    return {};
}

Result<void> Writer::put(const char *bytes, qint64 count)
{
    while (count > 0) {
        const la_ssize_t done = archive_write_data(m_archive, bytes, static_cast<size_t>(count));
        if (done <= 0)
            return failure();
        bytes += done;
        count -= done;
    }
    return {};
}

Error Writer::failure() const
{
    return {ErrorKind::Environment,
            QCoreApplication::translate(
                "zip", "The archive could not be written: %1. Make room on the disk.")
                .arg(QString::fromUtf8(archive_error_string(m_archive)))};
}

} // namespace zip
