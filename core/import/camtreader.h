// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/camtdata.h"
#include "core/import/xmlreader.h"

#include <string>
#include <vector>

namespace import {

/// Turns the elements of a camt file into CamtData, matched by local name and place.
class CamtReader : public XmlHandler
{
public:
    explicit CamtReader(CamtData &data)
        : m_data(data)
    {
    }

    Interest startElement(std::string_view name, const char *const *attributes) override;
    void endElement(std::string_view text) override;

private:
    /// The containers inside which fields are looked up by their path from there.
    enum class Scope { Document, Message, Statement, Balance, Entry, Part, Structured };
    struct Level
    {
        Scope scope = Scope::Document;
        size_t pathStart = 0;  ///< Where the path inside the scope begins.
        size_t pathBefore = 0; ///< Length of the path without this element.
        void *field = nullptr; ///< QString or QStringList its text goes to.
        bool isList = false;
    };

    bool open(Scope scope, std::string_view path);
    void readAttributes(const char *const *attributes, std::string_view path);
    void *fieldOf(Scope scope, std::string_view path, bool &isList);
    CamtStatement &statement() { return m_data.statements.back(); }
    CamtEntry &entry() { return statement().entries.back(); }
    CamtPart &part() { return entry().parts.back(); }

    CamtData &m_data;
    std::vector<Level> m_levels;
    std::string m_path;
    qsizetype m_parts = 0;
};

} // namespace import
