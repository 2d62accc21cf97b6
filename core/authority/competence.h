// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/directory.h"
#include "core/base/enumtext.h"
#include "core/model/debtor.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace authority {

/// How far an answer can be relied on.
enum class Certainty {
    High,   ///< The register's own municipality number, or a municipality a person named.
    Medium, ///< A street's post code: one municipality in the register, though delivery areas cross borders here and there.
    Low, ///< A suggestion only: a PO box, a service code, a code out of use, or a place of business of somebody whose home decides.
    Ask, ///< Nothing to suggest: ask the user for the municipality.
    Manual, ///< Never automatic: abroad, Svalbard, Jan Mayen.
};

/// Why an answer is as it is; each has its sentence.
enum class Ground {
    RegisterAddress, ///< kommunenummer of forretningsadresse.
    NamedByUser,
    StreetCode,
    BoxCode,
    ServiceCode,
    RetiredCode,
    UnknownCode,
    NoAddress,
    UnknownMunicipality,
    Abroad,
    Svalbard,
    JanMayen,
    HomeDecides, ///< A person or sole trader: alminnelig verneting is where he lives (tvisteloven § 4-4).
    HeadOfficeDecides, ///< An enterprise: the registered head office.
    PublicBody, ///< No konkursvarsel, and enforcement against public bodies must be checked first.
    OfficeUnnamed, ///< No name of the namsfogd's office is known on good ground.
};

} // namespace authority

template <>
struct EnumNames<authority::Certainty>
{
    static constexpr std::array<std::pair<authority::Certainty, std::string_view>, 5> names{{
        {authority::Certainty::High, "high"},
        {authority::Certainty::Medium, "medium"},
        {authority::Certainty::Low, "low"},
        {authority::Certainty::Ask, "ask"},
        {authority::Certainty::Manual, "manual"},
    }};
};

namespace authority {

/// What is known about where the debtor is to be found.
struct Subject
{
    DebtorKind kind = DebtorKind::Unknown;
    QString municipality; ///< Number, when the register or the user gave one.
    bool fromRegister =
        false; ///< The municipality stands in Enhetsregisteret (it wins over the post code).
    QString postcode;
    QString town;
    QString country;            ///< ISO two letters; empty means Norway.
    bool homeConfirmed = false; ///< A person said that the debtor lives there.
};

/// Which namsfogd and which district court, as a suggestion or an answer. Pointers live as long as the directory.
struct Competence
{
    Certainty certainty = Certainty::Ask;
    const Municipality *municipality = nullptr;
    QString
        place; ///< The number looked up though it is no municipality: 2100, 2211. Empty otherwise.
    const Office *enforcement = nullptr;
    const Office *court = nullptr;
    std::vector<Ground> grounds;

    /// The user must agree before a document is made: everything but High.
    bool mustConfirm() const { return certainty != Certainty::High; }
};

/// The look-up of the research page, section 2.4: address to municipality to office and court.
/// Competence follows tvangsfullbyrdelsesloven § 7-3 (general venue only, for a creditor's own notice),
/// domstolloven § 63 (the namsfogd is hovedstevnevitne) and konkursloven § 146 (court of the main place of business).
Competence competenceFor(const Subject &subject, const Directory &directory);

/// A ground as a sentence for people, in the language installed. `subject` fills in code and town.
QString sentence(Ground ground, const Subject &subject, const Competence &competence);
QStringList sentences(const Subject &subject, const Competence &competence);

} // namespace authority
