// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/ehfdata.h"
#include "core/import/xmlreader.h"

#include <string>
#include <vector>

namespace import {

/// Turns the elements of a UBL invoice or credit note, bare or in a Peppol envelope, into EhfData,
/// matched by local name and place.
class EhfReader : public XmlHandler
{
public:
    explicit EhfReader(EhfData &data)
        : m_data(data)
    {
    }

    Interest startElement(std::string_view name, const char *const *attributes) override;
    void endElement(std::string_view text) override;
    size_t mostText() const override;

private:
    struct Level
    {
        size_t pathBefore = 0;
        QString *field = nullptr;
        QStringList *list = nullptr;
        QByteArray *bytes = nullptr;
    };

    void open(std::string_view path);
    void close(std::string_view path);
    Level fieldOf(std::string_view path, const char *const *attributes);
    QString *partyField(EhfParty &party, std::string_view path, const char *const *attributes);
    bool full();

    EhfData &m_data;
    std::vector<Level> m_levels;
    std::string m_path;      ///< From the document's root, which is not in it.
    size_t m_rootDepth = 0;  ///< Levels above and with the root; 0 before it was met.
    QString m_taxCompany;    ///< Of the PartyTaxScheme being read.
    QString m_taxScheme;
    qsizetype m_count = 0;
};

} // namespace import
