// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/office.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace authority {

/// A municipality with its court (FOR-2021-01-22-163 as amended) and its police district. The two borders
/// are independent of each other.
struct Municipality
{
    QString number; ///< Four digits.
    QString name;
    QString county;
    QString court;          ///< "Haugaland og Sunnhordland tingrett".
    QString policeDistrict; ///< "Sør-Vest politidistrikt".
    QString districtNote;   ///< What the district rests on, in English, as the source file says it.
};

/// What a post code is for (Posten Bring): only streets say where somebody lives or does business.
enum class CodeUse { Street, Box, StreetAndBox, Service, Other };

struct PostalCode
{
    QString code;
    QString town;
    QString municipality; ///< Number; 2100 and 2211 are no municipalities (Svalbard, Jan Mayen).
    CodeUse use = CodeUse::Other;
    bool retired = false; ///< Gone from the register; the municipality is the one it had.
};

/// The shipped tables, read once and then only asked.
class Directory
{
public:
    /// The bytes of resources/authority.
    struct Files
    {
        QByteArray postcodes;
        QByteArray retired;
        QByteArray municipalities;
        QByteArray courts;
        QByteArray districts;
    };

    /// Refuses tables that do not fit together: a municipality with an unknown court or district, a post code
    /// that stands twice.
    static Result<Directory> parse(const Files &files);

    /// nullptr when unknown.
    const PostalCode *postcode(QStringView code) const;
    /// By number, or by its Norwegian name in any case; nullptr when unknown or when two bear the name.
    const Municipality *municipality(QStringView numberOrName) const;
    /// The municipality's number for a post code, for facts and statistics; empty when unknown.
    QString municipalityOf(QStringView code) const;

    const Office *enforcementOffice(const Municipality &place) const
    {
        return officeNamed(place.policeDistrict);
    }
    const Office *court(const Municipality &place) const { return officeNamed(place.court); }
    /// By organisation number or by the district's or court's name.
    const Office *office(const QString &idOrName) const;

    const std::vector<Office> &offices() const { return m_offices; }
    const std::vector<Municipality> &municipalities() const { return m_municipalities; }
    qsizetype postcodeCount() const { return static_cast<qsizetype>(m_codes.size()); }

private:
    const Office *officeNamed(const QString &district) const;
    Result<void> readOffices(const Files &files);
    Result<void> readMunicipalities(const QByteArray &bytes);
    Result<void> readCodes(const QByteArray &bytes, bool retired);

    std::vector<PostalCode> m_codes;            ///< Ascending by code.
    std::vector<Municipality> m_municipalities; ///< Ascending by number.
    std::vector<Office> m_offices;
    QHash<QString, qsizetype> m_byDistrict;
};

/// "Postboks 23, 1401 Ski" as an address; empty when it does not end in a post code and a town.
Address addressFromText(const QString &text);

} // namespace authority
