// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSet>
#include <QString>

class QIODevice;
struct archive;

namespace zip {

/// Writes a ZIP archive whose bytes depend on names and contents only: no times, no users, members in
/// the order they are added. Nothing but `finish` makes the archive whole.
class Writer
{
public:
    enum class Packing { Deflate, Store };

    /// `out` is open for writing and outlives the writer.
    explicit Writer(QIODevice &out, Packing packing = Packing::Deflate);
    ~Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// Refuses a name that is empty, leads elsewhere, or was added before.
    Result<void> add(const QString &name, const QByteArray &bytes);

    /// The same, read to its end from a seekable device.
    Result<void> add(const QString &name, QIODevice &from);

    Result<void> finish();

private:
    Result<void> begin(const QString &name, qint64 bytes);
    Result<void> put(const char *bytes, qint64 count);
    Error failure() const;

    QIODevice &m_out;
    archive *m_archive = nullptr;
    QSet<QString> m_names;
};

} // namespace zip
