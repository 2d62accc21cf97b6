// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cli {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

} // namespace

Result<QString> outFile(const Arguments &arguments)
{
    if (!arguments.has("out"))
        return usageError(Words::tr("Say where to write: --out FILE.pdf"));
    return QFileInfo(arguments.value("out")).absoluteFilePath();
}

Result<void> OutFile::open()
{
    return m_file.open(QIODevice::WriteOnly) ? Result<void>() : Result<void>(fault());
}

Result<void> OutFile::save(const QByteArray &bytes)
{
    const bool written = m_file.write(bytes) == bytes.size() && m_file.commit();
    return written ? Result<void>() : Result<void>(fault());
}

Error OutFile::fault() const
{
    return {ErrorKind::Environment,
            Words::tr("%1 could not be written: %2. Choose another place with --out.").arg(m_file.fileName(), m_file.errorString())};
}

} // namespace cli
