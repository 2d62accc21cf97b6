// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSaveFile>

namespace workflow {

/// A file a user gets, whole or not at all: written beside its place and named when complete.
class SavedFile
{
public:
    explicit SavedFile(const QString &path) : m_file(path) {}

    /// Conflict when something is there already: nothing of the user's is overwritten unasked.
    static Result<void> refuseExisting(const QString &path);

    /// Refuses a folder that does not exist or cannot be written, and a full disk, naming the file.
    Result<void> write(const QByteArray &bytes);
    Result<void> commit();

    /// Writes and names in one go, in the place of what was there.
    static Result<void> replace(const QString &path, const QByteArray &bytes);

private:
    Error failed() const;

    QSaveFile m_file;
};

} // namespace workflow
