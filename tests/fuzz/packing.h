// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zip/zipwriter.h"

#include <QBuffer>
#include <QByteArray>

/// Workbooks from fuzzed parts. Bytes of an archive would fail their sums at the first change; so the
/// input is the parts one after the other with a line of their own between, and is packed here.
namespace packing {

inline QByteArray workbook(const QByteArray &parts)
{
    static const char *names[] = {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/sharedStrings.xml",
                                  "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"};
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    // Stored: packing and unpacking would take most of the time and try nothing of ours.
    zip::Writer writer(out, zip::Writer::Packing::Store);
    qsizetype from = 0;
    for (const char *name : names) {
        const qsizetype cut = parts.indexOf("\n----\n", from);
        const QByteArray part = parts.mid(from, cut < 0 ? -1 : cut - from);
        if (!part.isEmpty() && !writer.add(QString::fromLatin1(name), part))
            return {};
        if (cut < 0)
            break;
        from = cut + 6;
    }
    return writer.finish() ? out.data() : QByteArray();
}

} // namespace packing
