// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace petition {

/// A file the petition points at. `type` is the model's word (tvangsgrunnlag, tvangskraftgrunnlag,
/// betalingsoppfordring, fullmakt, transporterklæring, annet).
struct FileRef
{
    QString type;
    QString fileName;
    QString uuid;

    bool isSet() const { return !type.isEmpty() || !fileName.isEmpty() || !uuid.isEmpty(); }
    friend bool operator==(const FileRef &, const FileRef &) = default;
};

/// Organisation number, birth number or d-number. What of it may be shown is decided by whoever builds the
/// petition: a birth number is only there when it was asked for.
struct Identifier
{
    QString value;
    QString country = QStringLiteral("NO");

    bool isSet() const { return !value.isEmpty(); }
    friend bool operator==(const Identifier &, const Identifier &) = default;
};

/// An address as the petition names it; `type` is the model's word (forretningsadresse, postadresse,
/// bopelsadresse, postboks, ukjentBosted).
struct PartyAddress
{
    QString type;
    bool foreign = false;
    QString street; ///< One text, lines parted by commas.
    QString postcode;
    QString town;
    QString municipality;  ///< Four digits; may be empty.
    QString country;       ///< ISO 3166, for a foreign address only.
    QString unknownReason; ///< Why no address is known (ukjentBosted).

    friend bool operator==(const PartyAddress &, const PartyAddress &) = default;
};

enum class PartyForm { Business, Person, Association };

/// Someone a petition names (tvangsfullbyrdelsesloven § 5-2: name, address, identity number).
struct Party
{
    PartyForm form = PartyForm::Business;
    QString name; ///< Of a business or association.
    QString firstName;
    QString middleName;
    QString lastName;
    QDate born;
    Identifier identifier;
    QString
        businessType; ///< The model's word: inkassovirksomhet, advokatfirma, rettshjelper, annet.
    std::vector<PartyAddress> addresses;
    QString contact; ///< Person or department; for paper and worksheet.
    QString email;
    QString phone;
    /// Why the identity number is missing (§ 5-2 lets it be left out only when it cannot be had).
    QString identityMissing;

    QString displayName() const
    {
        return form == PartyForm::Person
            ? QStringLiteral("%1 %2 %3").arg(firstName, middleName, lastName).simplified()
            : name;
    }
    friend bool operator==(const Party &, const Party &) = default;
};

/// A power of attorney with its file.
struct PowerOfAttorney
{
    QDate from;
    QDate to;
    FileRef file;
    friend bool operator==(const PowerOfAttorney &, const PowerOfAttorney &) = default;
};

/// Who acts for a party (prosessfullmektig). A licensee (bevillingshaver) is named by firms that collect for
/// others; everybody else encloses a power of attorney.
struct Representative
{
    Party party;
    QString licenseeFirstName;
    QString licenseeLastName;
    std::optional<PowerOfAttorney> authority;
    friend bool operator==(const Representative &, const Representative &) = default;
};

/// A party with who acts for it.
struct Side
{
    Party party;
    std::optional<Representative> representative;
    friend bool operator==(const Side &, const Side &) = default;
};

} // namespace petition
