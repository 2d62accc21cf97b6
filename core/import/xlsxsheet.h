// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/tablebuilder.h"
#include "core/import/xlsxparts.h"

#include <functional>
#include <string>
#include <vector>

namespace import::xlsx {

/// One sheet into a table: cells stand where their reference says, formulas give the value that was
/// stored with them, days are told by the style.
class SheetPart : public XmlHandler
{
public:
    /// `mostRows` ends the reading after so many rows; 0 reads all. `full` is told of each piece of the table
    /// that is filled, with the bytes it took.
    SheetPart(CsvTable &table, const SharedTexts &texts, const StylesPart &styles, bool from1904,
              int mostRows, const std::function<void(qint64 bytes)> &full);

    Interest startElement(std::string_view name, const char *const *attributes) override;
    void endElement(std::string_view text) override;

    const std::optional<CsvFailure> &failure() const { return m_builder.failure(); }

private:
    enum class Type { Number, Shared, Text };

    void beginCell(const char *const *attributes);
    void put(std::string_view text);
    void putNumber(std::string_view text);

    TableBuilder m_builder;
    const SharedTexts &m_texts;
    const StylesPart &m_styles;
    bool m_from1904;
    int m_mostRows;
    int m_rows = 0;
    int m_line = 0;
    int m_depth = 0;
    int m_column = -1;
    int m_style = -1;
    Type m_type = Type::Number;
    bool m_isText = false;
    std::string m_inline; ///< Rich text of a cell, put together.
    std::string m_number; ///< Room for a cell's number.

    /// What a number in a cell of a day says; no text when it is none.
    struct Day
    {
        std::string number;
        std::string text;
    };
    std::vector<Day> m_days; ///< By the number's hash; a newer one takes the room of an older.
};

} // namespace import::xlsx
