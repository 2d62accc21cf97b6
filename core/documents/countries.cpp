// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/countries.h"

#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

QHash<QString, QString> readNames()
{
    QHash<QString, QString> out;
    QFile file(u":/letters/countries.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return out;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            out.insert(line.left(2), line.mid(3).trimmed());
    }
    return out;
}

} // namespace

QString countryName(const QString &code)
{
    static const QHash<QString, QString> names = readNames();
    const QString key = code.trimmed().toUpper();
    if (key.isEmpty() || key == u"NO")
        return {};
    return names.value(key, key).toUpper();
}

} // namespace documents
