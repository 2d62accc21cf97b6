// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/actlist.h"

#include <QFile>

namespace workflow {

Result<std::shared_ptr<const ActAddresses>> actAddresses()
{
    static const Result<std::shared_ptr<const ActAddresses>> read = []() -> Result<std::shared_ptr<const ActAddresses>> {
        QFile file(QStringLiteral(":/law/acts.json"));
        auto acts = ActAddresses::parse(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        if (!acts)
            return acts.error();
        return std::shared_ptr<const ActAddresses>(std::make_shared<ActAddresses>(std::move(*acts)));
    }();
    return read;
}

} // namespace workflow
