// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsxsheet.h"

#include "core/import/xlsxvalues.h"

#include <charconv>
#include <cstring>

namespace import::xlsx {

SheetPart::SheetPart(CsvTable &table, const SharedTexts &texts, const StylesPart &styles,
                     bool from1904, int mostRows, const std::function<void(qint64 bytes)> &full)
    : m_builder(table, texts.all(), [this, full] {
        if (full)
            full(m_reader ? m_reader->fed() : 0);
    })
    , m_texts(texts)
    , m_styles(styles)
    , m_from1904(from1904)
    , m_mostRows(mostRows)
    , m_days(1024)
{
}

XmlHandler::Interest SheetPart::startElement(std::string_view name, const char *const *attributes)
{
    ++m_depth;
    m_isText = false;
    switch (m_depth) {
    case 1:
        return Interest::Inside;
    case 2:
        if (name == "sheetData")
            return Interest::Inside;
        break;
    case 3:
        if (name == "row") {
            const char *reference = attribute(attributes, "r");
            const int line = reference ? std::atoi(reference) : 0;
            // Without a number, or with one that goes back, it is the next row.
            m_line = line > m_line && line <= 2'000'000 ? line : m_line + 1;
            m_column = -1;
            return Interest::Inside;
        }
        break;
    case 4:
        if (name == "c") {
            beginCell(attributes);
            return Interest::Inside;
        }
        break;
    case 5:
        m_isText = name == "v";
        if (m_isText)
            return Interest::Text;
        if (name == "is") {
            m_inline.clear();
            return Interest::Inside;
        }
        break;
    case 6:
    case 7:
        m_isText = name == "t";
        if (m_isText)
            return Interest::Text;
        if (m_depth == 6 && name == "r")
            return Interest::Inside;
        break;
    default:
        break;
    }
    --m_depth;
    return Interest::Skip;
}

void SheetPart::endElement(std::string_view text)
{
    if (m_isText && m_depth == 5) {
        put(text);
    } else if (m_isText) {
        m_inline.append(text);
    } else if (m_depth == 5) {
        put(m_inline);
    } else if (m_depth == 3) {
        m_builder.endRow(m_line);
        m_stop = m_stop || m_builder.failure() || (m_mostRows > 0 && ++m_rows >= m_mostRows);
    }
    m_isText = false;
    --m_depth;
}

void SheetPart::beginCell(const char *const *attributes)
{
    ++m_column;
    m_style = -1;
    m_type = Type::Number;
    for (auto at = attributes; *at; at += 2) {
        const char *key = at[0];
        if (key[0] == '\0' || key[1] != '\0')
            continue;
        const char *value = at[1];
        if (key[0] == 'r') {
            const int column = columnOf(value);
            // A reference that goes back would move cells under a wrong header.
            m_column = qMax(m_column, column);
        } else if (key[0] == 's') {
            m_style = std::atoi(value);
        } else if (key[0] == 't') {
            m_type = std::strcmp(value, "s") == 0   ? Type::Shared
                     : std::strcmp(value, "n") == 0 ? Type::Number
                                                    : Type::Text;
        }
    }
}

void SheetPart::put(std::string_view text)
{
    if (m_type == Type::Shared) {
        qsizetype index = -1;
        std::from_chars(text.data(), text.data() + text.size(), index);
        m_builder.shared(m_column, m_texts.at(index));
    } else if (m_type == Type::Number) {
        putNumber(text);
    } else {
        const QString plain = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        m_builder.text(m_column, plain.contains(u"_x") ? unescaped(plain) : plain);
    }
}

void SheetPart::putNumber(std::string_view text)
{
    if (!plainNumber(text, m_number)) {
        m_builder.text(m_column, QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        return;
    }
    const CellStyle style = m_styles.style(m_style);
    if (style.isDate) {
        // A list has few days and tells them often.
        Day &day = m_days[std::hash<std::string_view>()(m_number) % m_days.size()];
        if (day.number != m_number) {
            day.number = m_number;
            if (!dayOf(m_number, m_from1904, day.text))
                day.text.clear();
        }
        if (!day.text.empty()) {
            m_builder.plain(m_column, day.text, false);
            return;
        }
    }
    const auto width = static_cast<size_t>(style.zeros);
    if (width > m_number.size() && m_number.find('.') == std::string::npos && m_number.front() != '-')
        m_number.insert(0, width - m_number.size(), '0');
    m_builder.plain(m_column, m_number, true);
}

} // namespace import::xlsx
