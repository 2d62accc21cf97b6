// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/savedfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SavedFile)
};

} // namespace

Result<void> SavedFile::refuseExisting(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    return Error{ErrorKind::Conflict, Words::tr("%1 is there already. Choose another name, or move it away first.").arg(path)};
}

Result<void> SavedFile::write(const QByteArray &bytes)
{
    if (!m_file.open(QIODevice::WriteOnly) || m_file.write(bytes) != bytes.size() || !m_file.flush())
        return failed();
    return {};
}

Result<void> SavedFile::commit()
{
    if (!m_file.commit())
        return failed();
    return {};
}

Result<void> SavedFile::replace(const QString &path, const QByteArray &bytes)
{
    SavedFile file(path);
    if (auto written = file.write(bytes); !written)
        return written;
    return file.commit();
}

Error SavedFile::failed() const
{
    return {ErrorKind::Environment,
            Words::tr("%1 cannot be written: %2. Look at the folder and the disk, then try again.").arg(m_file.fileName(), m_file.errorString())};
}

} // namespace workflow
