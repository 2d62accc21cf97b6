// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csvtable.h"
#include "core/import/xmlreader.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <vector>

namespace import::xlsx {

/// The value of an attribute by local name; null when it is not there.
const char *attribute(const char *const *attributes, std::string_view localName);

/// One sheet of a workbook.
struct Sheet
{
    QString name;
    QString relation; ///< Id by which its part is found.
    bool hidden = false;
};

/// xl/workbook.xml: the sheets in their order, and how days are counted.
class WorkbookPart : public XmlHandler
{
public:
    Interest startElement(std::string_view name, const char *const *attributes) override;
    void endElement(std::string_view) override {}

    std::vector<Sheet> sheets;
    bool from1904 = false;
};

/// xl/_rels/workbook.xml.rels: which part an id names.
class RelationsPart : public XmlHandler
{
public:
    Interest startElement(std::string_view name, const char *const *attributes) override;
    void endElement(std::string_view) override {}

    QHash<QString, QString> targets; ///< Id to the member's name in the archive.
    QString sharedTexts;
    QString styles;
};

/// How the cells of one style show numbers.
struct CellStyle
{
    bool isDate = false;
    int zeros = 0; ///< Width of a number shown with leading zeros.
};

/// xl/styles.xml: what the style number of a cell means.
class StylesPart : public XmlHandler
{
public:
    Interest startElement(std::string_view name, const char *const *attributes) override;
    void endElement(std::string_view) override { --m_depth; }

    CellStyle style(int index) const
    {
        return index >= 0 && index < static_cast<int>(m_styles.size())
                   ? m_styles[static_cast<size_t>(index)]
                   : CellStyle();
    }

private:
    int m_depth = 0;
    bool m_formats = false;
    QHash<int, CellStyle> m_custom;
    std::vector<CellStyle> m_styles;
};

/// xl/sharedStrings.xml: each text once, rich text joined, reading aids left out.
class SharedTexts : public XmlHandler
{
public:
    Interest startElement(std::string_view name, const char *const *attributes) override;
    void endElement(std::string_view text) override;

    /// All texts, one behind the other.
    const QString &all() const { return m_all; }

    /// Where one stands among all; of no size when there is none of that number.
    CsvTable::SharedText at(qsizetype index) const
    {
        return index >= 0 && index < static_cast<qsizetype>(m_texts.size()) ? m_texts[static_cast<size_t>(index)] : CsvTable::SharedText();
    }
    bool tooLarge() const { return m_tooLarge; }

private:
    int m_depth = 0;
    bool m_isText = false;
    bool m_tooLarge = false;
    qsizetype m_begin = 0; ///< Of the text being put together.
    QString m_all;
    std::vector<CsvTable::SharedText> m_texts;
};

} // namespace import::xlsx
