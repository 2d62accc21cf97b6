// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/dateformat.h"
#include "core/import/importer.h"
#include "core/money/format.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>
#include <QStringList>

#include <algorithm>

/// Small helpers the import tests share: read bytes, and say what came out in one line.
namespace reading {

inline import::ImportBatch read(const QByteArray &bytes, import::ImportOptions options = {})
{
    return import::readBytes(bytes, QStringLiteral("test"), options);
}

inline import::ImportBatch readText(const QString &text, import::ImportOptions options = {})
{
    return read(text.toUtf8(), options);
}

/// "F-100 invoice 1000.00/400.00 reference"
inline QString said(const import::ImportedItem &item)
{
    const Claim &c = item.claim;
    return QStringLiteral("%1 %2 %3/%4 %5%6")
        .arg(c.number.isEmpty() ? QStringLiteral("-") : c.number, enumText(c.kind),
             fmt::plain(c.amount), fmt::plain(c.open), enumText(c.openOrigin),
             c.writtenOff ? QStringLiteral(" written-off") : QString());
}

inline QStringList said(const import::ImportBatch &batch)
{
    QStringList out;
    for (const auto &item : batch.items)
        out.append(said(item));
    return out;
}

inline QString codes(const import::ImportBatch &batch)
{
    QStringList out;
    for (const Issue &issue : batch.issues)
        out.append(issue.code);
    out.removeDuplicates();
    return out.join(u' ');
}

inline const Issue *find(const import::ImportBatch &batch, const char *code)
{
    const auto at = std::find_if(batch.issues.begin(), batch.issues.end(), [code](const Issue &i) {
        return i.code == QLatin1StringView(code);
    });
    return at == batch.issues.end() ? nullptr : &*at;
}

inline Money openOf(const import::ImportBatch &batch, const QString &debtor)
{
    Money sum;
    for (const auto &item : batch.items) {
        if (item.debtor == debtor)
            sum += item.claim.open;
    }
    return sum;
}

/// Everything a batch says, for comparing two of them; hash and size apart.
inline QString everything(const import::ImportBatch &batch)
{
    QStringList out{batch.format,      batch.version,  batch.companyOrgnr,
                    batch.companyName, batch.currency, fmt::isoDate(batch.asOf)};
    for (const auto &d : batch.debtors)
        out.append(QStringList{d.debtor.number, d.debtor.name, enumText(d.debtor.kind),
                               d.debtor.orgnr, d.debtor.address.lines.join(u'/'),
                               d.debtor.address.postcode, d.debtor.address.town, d.debtor.email,
                               d.debtor.phone, QString::number(d.reviewNeeded)}
                       .join(u';'));
    for (const auto &i : batch.items)
        out.append(QStringList{i.debtor, i.claim.key, said(i), fmt::isoDate(i.claim.issued),
                               fmt::isoDate(i.claim.due), i.claim.kid, i.claim.text, i.origin.place(), i.origin.raw(),
                               i.refersTo.join(u',')}
                       .join(u';'));
    for (const auto &i : batch.issues)
        out.append(
            QStringList{severityText(i.severity), i.code, i.place, i.text, i.fix}.join(u';'));
    return out.join(u'\n');
}

/// The folder with shared samples; empty when it is not there.
inline QString sharedFolder()
{
    QString folder = qEnvironmentVariable("KRAVBOK_SHARED");
    if (folder.isEmpty())
        folder = QStringLiteral(KRAVBOK_SOURCE_DIR "/../shared");
    return QDir(folder + QStringLiteral("/samples")).exists() ? folder : QString();
}

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString fixture(const char *name)
{
    return QStringLiteral(KRAVBOK_SOURCE_DIR "/tests/import/fixtures/") + QLatin1StringView(name);
}

} // namespace reading
