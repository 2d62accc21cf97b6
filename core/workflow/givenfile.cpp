// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/givenfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(givenFile)
};

} // namespace

Result<QByteArray> givenFile(const QString &path, qint64 most)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Environment,
                     Words::tr("%1 cannot be read: %2.").arg(name, file.errorString())};
    // One byte more than is taken, so that a longer file is refused and never cut.
    QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        return Error{ErrorKind::BadInput,
                     Words::tr("%1 is larger than such a file can be. Choose another one.").arg(name)};
    return bytes;
}

Result<QByteArray> givenFileIfAny(const QString &path, qint64 most)
{
    return QFileInfo::exists(path) ? givenFile(path, most) : Result<QByteArray>(QByteArray());
}

} // namespace workflow
