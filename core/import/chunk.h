// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/limits.h"

#include <QByteArray>
#include <QIODevice>

namespace import {

/// Room for the next piece of a device: limits::chunkBytes, or what is left of it when that is less. A small file
/// must not cost the room of a large one.
inline qint64 chunkRoom(const QIODevice &device, qint64 most = limits::chunkBytes)
{
    constexpr qint64 least = 512; // Sizes of special files are not told.
    return device.isSequential() ? most : qBound(least, device.size() - device.pos() + 1, most);
}

/// The next piece of a device; empty at its end.
inline QByteArray nextChunk(QIODevice &device)
{
    return device.read(chunkRoom(device));
}

} // namespace import
