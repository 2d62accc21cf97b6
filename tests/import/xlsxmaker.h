// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zip/zipwriter.h"

#include <QBuffer>
#include <QByteArray>
#include <QByteArrayList>
#include <QStringList>

#include <utility>
#include <vector>

/// Small workbooks for tests, part by part as programs write them.
namespace xlsxmaker {

using Parts = std::vector<std::pair<QString, QByteArray>>;

inline QByteArray packed(const Parts &parts)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    zip::Writer writer(out);
    bool ok = true;
    for (const auto &[name, bytes] : parts)
        ok = ok && writer.add(name, bytes).ok();
    ok = ok && writer.finish().ok();
    return ok ? out.data() : QByteArray();
}

inline QByteArray xml(const QByteArray &body)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + body;
}

inline QByteArray workbookPart(const QStringList &sheets, bool from1904 = false, int hidden = -1)
{
    QByteArray out = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                     "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">";
    out += from1904 ? "<workbookPr date1904=\"1\"/>" : "<workbookPr/>";
    out += "<sheets>";
    for (int i = 0; i < sheets.size(); ++i) {
        const QByteArray id = QByteArray::number(i + 1);
        out += "<sheet name=\"" + sheets[i].toUtf8() + "\" sheetId=\"" + id + "\"" +
               (i == hidden ? " state=\"hidden\"" : "") + " r:id=\"rId" + id + "\"/>";
    }
    return xml(out + "</sheets></workbook>");
}

inline QByteArray relationsPart(int sheets)
{
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    QByteArray out = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    for (int i = 1; i <= sheets; ++i) {
        const QByteArray id = QByteArray::number(i);
        out += "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "worksheet\" Target=\"worksheets/sheet" + id + ".xml\"/>";
    }
    out += "<Relationship Id=\"rId90\" Type=\"" + type + "styles\" Target=\"styles.xml\"/>";
    out += "<Relationship Id=\"rId91\" Type=\"" + type + "sharedStrings\" Target=\"sharedStrings.xml\"/>";
    return xml(out + "</Relationships>");
}

/// Styles 0 general, 1 a built-in date, 2 a date of its own, 3 kroner, 4 five digits with zeros.
inline QByteArray stylesPart()
{
    return xml("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
               "<numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy;@\"/>"
               "<numFmt numFmtId=\"165\" formatCode=\"#,##0.00&quot; kr i dag&quot;\"/>"
               "<numFmt numFmtId=\"166\" formatCode=\"00000\"/></numFmts>"
               "<cellStyleXfs count=\"1\"><xf numFmtId=\"14\"/></cellStyleXfs>"
               "<cellXfs count=\"5\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"><alignment horizontal=\"left\"/></xf>"
               "<xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/></cellXfs></styleSheet>");
}

inline QByteArray textsPart(const QByteArrayList &texts)
{
    QByteArray out = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
    for (const QByteArray &text : texts)
        out += text.startsWith('<') ? "<si>" + text + "</si>" : "<si><t>" + text + "</t></si>";
    return xml(out + "</sst>");
}

inline QByteArray sheetPart(const QByteArray &rows)
{
    return xml("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><dimension ref=\"A1\"/>"
               "<cols><col min=\"1\" max=\"2\" width=\"12\"/></cols><sheetData>" +
               rows + "</sheetData><pageMargins left=\"0.7\"/></worksheet>");
}

/// A whole workbook; `texts` are the shared ones.
inline QByteArray workbook(const std::vector<std::pair<QString, QByteArray>> &sheets, const QByteArrayList &texts = {},
                           bool from1904 = false, int hidden = -1)
{
    QStringList names;
    Parts parts{{QStringLiteral("[Content_Types].xml"), xml("<Types/>")}};
    for (size_t i = 0; i < sheets.size(); ++i) {
        names.append(sheets[i].first);
        parts.emplace_back(QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1), sheetPart(sheets[i].second));
    }
    parts.emplace_back(QStringLiteral("xl/workbook.xml"), workbookPart(names, from1904, hidden));
    parts.emplace_back(QStringLiteral("xl/_rels/workbook.xml.rels"), relationsPart(static_cast<int>(sheets.size())));
    parts.emplace_back(QStringLiteral("xl/styles.xml"), stylesPart());
    if (!texts.isEmpty())
        parts.emplace_back(QStringLiteral("xl/sharedStrings.xml"), textsPart(texts));
    return packed(parts);
}

/// Rows of inline text; a cell that begins with '=' is a number.
inline QByteArray rows(const std::vector<QStringList> &table)
{
    QByteArray out;
    for (size_t row = 0; row < table.size(); ++row) {
        out += "<row r=\"" + QByteArray::number(static_cast<int>(row) + 1) + "\">";
        for (int column = 0; column < table[row].size(); ++column) {
            const QString cell = table[row][column];
            const QByteArray at = QByteArray(1, static_cast<char>('A' + column)) + QByteArray::number(static_cast<int>(row) + 1);
            if (cell.startsWith(u'='))
                out += "<c r=\"" + at + "\"><v>" + cell.mid(1).toUtf8() + "</v></c>";
            else if (!cell.isEmpty())
                out += "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + cell.toHtmlEscaped().toUtf8() + "</t></is></c>";
        }
        out += "</row>";
    }
    return out;
}

} // namespace xlsxmaker
