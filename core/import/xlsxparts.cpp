// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsxparts.h"

#include "core/import/limits.h"
#include "core/import/xlsxvalues.h"

#include <cstdlib>

namespace import::xlsx {

namespace {

QString textOf(const char *utf8)
{
    return utf8 ? QString::fromUtf8(utf8) : QString();
}

int numberOf(const char *digits)
{
    return digits ? std::atoi(digits) : -1;
}

/// "worksheets/sheet1.xml" beside the workbook, "/xl/worksheets/sheet1.xml" from the root.
QString memberName(const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    return QStringLiteral("xl/") + target;
}

} // namespace

const char *attribute(const char *const *attributes, std::string_view localName)
{
    for (auto at = attributes; *at; at += 2) {
        const std::string_view key(at[0]);
        if (key == localName)
            return at[1];
        const size_t colon = key.rfind(':');
        if (colon != std::string_view::npos && key.substr(colon + 1) == localName)
            return at[1];
    }
    return nullptr;
}

XmlHandler::Interest WorkbookPart::startElement(std::string_view name, const char *const *attributes)
{
    if (name == "workbookPr") {
        const QString said = textOf(attribute(attributes, "date1904"));
        from1904 = said == u"1" || said == u"true";
    } else if (name == "sheet" && static_cast<qsizetype>(sheets.size()) < limits::workbookParts) {
        const QString state = textOf(attribute(attributes, "state"));
        sheets.push_back({textOf(attribute(attributes, "name")), textOf(attribute(attributes, "id")),
                          !state.isEmpty() && state != u"visible"});
    }
    return Interest::Inside;
}

XmlHandler::Interest RelationsPart::startElement(std::string_view name, const char *const *attributes)
{
    if (name == "Relationship" && targets.size() < limits::workbookParts) {
        const QString type = textOf(attribute(attributes, "Type"));
        const QString target = memberName(textOf(attribute(attributes, "Target")));
        targets.insert(textOf(attribute(attributes, "Id")), target);
        if (type.endsWith(u"/sharedStrings"))
            sharedTexts = target;
        else if (type.endsWith(u"/styles"))
            styles = target;
    }
    return Interest::Inside;
}

XmlHandler::Interest StylesPart::startElement(std::string_view name, const char *const *attributes)
{
    ++m_depth;
    if (m_depth == 2) {
        m_formats = name == "numFmts";
        if (!m_formats && name != "cellXfs") {
            --m_depth;
            return Interest::Skip;
        }
    } else if (m_depth == 3) {
        const int id = numberOf(attribute(attributes, "numFmtId"));
        if (m_formats && name == "numFmt" && m_custom.size() < limits::workbookParts) {
            const QString code = textOf(attribute(attributes, "formatCode")).left(256);
            m_custom.insert(id, {isDateFormat(code), zeroWidth(code)});
        } else if (!m_formats && name == "xf" &&
                   m_styles.size() < static_cast<size_t>(limits::workbookParts) * 10) {
            const auto custom = m_custom.constFind(id);
            m_styles.push_back(custom != m_custom.constEnd() ? *custom
                                                             : CellStyle{isDateFormat(id), 0});
        }
    }
    return Interest::Inside;
}

XmlHandler::Interest SharedTexts::startElement(std::string_view name, const char *const *)
{
    ++m_depth;
    m_isText = (m_depth == 3 || m_depth == 4) && name == "t";
    if (m_isText)
        return Interest::Text;
    const bool known = m_depth == 1 || (m_depth == 2 && name == "si") || (m_depth == 3 && name == "r");
    if (known)
        return Interest::Inside;
    --m_depth;
    return Interest::Skip;
}

void SharedTexts::endElement(std::string_view text)
{
    if (m_isText) {
        m_all.append(QUtf8StringView(text.data(), static_cast<qsizetype>(text.size())).toString());
        if (m_all.size() > limits::sheetChars)
            m_stop = m_tooLarge = true;
        m_isText = false;
    } else if (m_depth == 2) {
        const QStringView whole = QStringView(m_all).sliced(m_begin);
        if (whole.contains(u"_x")) {
            const QString plain = unescaped(whole.toString());
            m_all.truncate(m_begin);
            m_all.append(plain);
        }
        CsvTable::Cell shown = CsvTable::trimmed(m_all, m_begin, m_all.size());
        shown.isShared = 1;
        m_texts.push_back({m_all.size() - m_begin, shown});
        m_begin = m_all.size();
        if (static_cast<qint64>(m_texts.size()) > limits::sheetCells)
            m_stop = m_tooLarge = true;
    }
    --m_depth;
}

} // namespace import::xlsx
