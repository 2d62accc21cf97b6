// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/base/result.h"

#include <QSaveFile>

namespace cli {

/// The file named by --out, as an absolute path; a usage error without it.
Result<QString> outFile(const Arguments &arguments);

/// A file that is known to be writable before anything is marked, and appears only when it is whole.
class OutFile
{
public:
    explicit OutFile(const QString &path) : m_file(path) {}

    Result<void> open();
    Result<void> save(const QByteArray &bytes);

private:
    Error fault() const;

    QSaveFile m_file;
};

} // namespace cli
