// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/petition/faults.h"

#include "core/base/identifiers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace petition {

namespace {

/// How a party is told in a finding: never by its number.
QString placeOf(const QString &role, size_t index, const Party &party)
{
    const QString name = party.displayName();
    return name.isEmpty() ? u"%1 %2"_s.arg(role).arg(index + 1) : name;
}

bool hasAddress(const Party &party)
{
    return std::any_of(party.addresses.begin(), party.addresses.end(), [](const PartyAddress &a) {
        return !a.street.isEmpty() || !a.postcode.isEmpty() || !a.town.isEmpty();
    });
}

bool hasFullName(const Party &party)
{
    return !party.firstName.isEmpty() && !party.lastName.isEmpty();
}

/// One of: number and name; name and address; a person's number or birth day with both names.
bool knownAsCreditor(const Party &party)
{
    if (party.form == PartyForm::Person)
        return hasFullName(party)
            && (party.identifier.isSet() || party.born.isValid() || hasAddress(party));
    return !party.name.isEmpty() && (party.identifier.isSet() || hasAddress(party));
}

/// Model 1.0 wants a Norwegian number of every debtor; the birth day alone serves no more.
bool knownAsDebtor(const Party &party)
{
    if (!party.identifier.isSet() || party.identifier.country != u"NO")
        return false;
    return party.form == PartyForm::Person ? hasFullName(party) : !party.name.isEmpty();
}

/// The same party twice: by number, else by name and birth day.
bool same(const Party &a, const Party &b)
{
    if (a.identifier.isSet() && b.identifier.isSet())
        return a.identifier.value == b.identifier.value;
    const QString name = a.displayName();
    return !name.isEmpty() && a.form == b.form && a.born == b.born
        && name.compare(b.displayName(), Qt::CaseInsensitive) == 0;
}

void checkDuplicates(const std::vector<Side> &sides, const QString &rule, const QString &role,
                     Faults &faults)
{
    for (size_t i = 0; i < sides.size(); ++i) {
        for (size_t j = i + 1; j < sides.size(); ++j) {
            if (same(sides[i].party, sides[j].party))
                faults.add(rule, placeOf(role, j, sides[j].party));
        }
    }
}

void checkAddresses(const Party &party, const QString &place, const QString &home,
                    const QString &abroad, Faults &faults)
{
    for (const PartyAddress &address : party.addresses) {
        if (!address.unknownReason.isEmpty())
            continue;
        if (address.foreign && (address.town.isEmpty() || address.country.isEmpty()))
            faults.add(abroad, place);
        if (!address.foreign && (address.street.isEmpty() || address.postcode.isEmpty()))
            faults.add(home, place);
    }
}

void checkOnePerKind(const Party &party, const QString &place, Faults &faults)
{
    QStringList seen;
    for (const PartyAddress &address : party.addresses) {
        if (seen.contains(address.type))
            faults.add(u"MAKS_EN_ADRESSE_AV_HVER_TYPE"_s, place);
        seen.append(address.type);
    }
}

void checkRepresentative(const Representative &who, Faults &faults)
{
    const Party &party = who.party;
    const QString place = placeOf(u"prosessfullmektig"_s, 0, party);
    checkOnePerKind(party, place, faults);
    if (party.form == PartyForm::Person) {
        if (!hasFullName(party) || !hasAddress(party))
            faults.add(u"MANGLER_OPPLYSNINGER_PROSESSFULLMEKTIG_PERSON"_s, place);
        return;
    }
    if (party.identifier.isSet() && !identifiers::isOrgNumber(party.identifier.value))
        faults.add(u"UGYLDIG_ORGNR_PROSESSFULLMEKTIG"_s, place);
    else if (!party.identifier.isSet() && (party.name.isEmpty() || !hasAddress(party)))
        faults.add(u"MANGLER_OPPLYSNINGER_PROSESSFULLMEKTIG"_s, place);
}

/// A firm that collects for others names its licensee (bevillingshaver).
void checkLicensee(const Side &submitter, Faults &faults)
{
    const auto &who = submitter.representative;
    const bool agency = submitter.party.businessType == u"inkassovirksomhet"
        || (who && who->party.businessType == u"inkassovirksomhet");
    if (agency && (!who || who->licenseeLastName.isEmpty()))
        faults.add(u"MANGLER_OPPLYSNINGER_BEVILLINGSHAVER"_s, submitter.party.displayName());
}

void checkSubmitter(const Petition &petition, Faults &faults)
{
    if (!petition.submitter || petition.submitter->party == Party{}) {
        faults.add(u"INNSENDER_MANGLER"_s, {});
        return;
    }
    const Party &party = petition.submitter->party;
    const QString place = placeOf(u"innsender"_s, 0, party);
    checkOnePerKind(party, place, faults);
    if (party.form == PartyForm::Person)
        faults.add(u"INNSENDER_IKKE_ORGANISASJON"_s, place);
    else if (!identifiers::isOrgNumber(party.identifier.value))
        faults.add(u"INNSENDER_IKKE_IDENTIFISERBAR"_s, place);
    checkLicensee(*petition.submitter, faults);
}

} // namespace

void checkParties(const Petition &petition, Faults &faults)
{
    if (petition.creditors.empty())
        faults.add(u"MANGLER_OPPLYSNINGER_OM_SAKSOEKER"_s, {});
    if (petition.debtors.empty())
        faults.add(u"MANGLER_OPPLYSNINGER_OM_SAKSOEKT"_s, {});
    checkDuplicates(petition.creditors, u"DUPLIKAT_SAKSOEKER"_s, u"saksøker"_s, faults);
    checkDuplicates(petition.debtors, u"DUPLIKAT_SAKSOEKT"_s, u"saksøkt"_s, faults);
    for (size_t i = 0; i < petition.creditors.size(); ++i) {
        const Side &side = petition.creditors[i];
        const QString place = placeOf(u"saksøker"_s, i, side.party);
        if (!knownAsCreditor(side.party))
            faults.add(u"MANGLER_OPPLYSNINGER_OM_SAKSOEKER"_s, place);
        checkAddresses(side.party, place, u"SAKSOEKERS_INNENLANDS_ADRESSE_UGYLDIG"_s,
                       u"SAKSOEKERS_UTENLANDS_ADRESSE_UGYLDIG"_s, faults);
        checkOnePerKind(side.party, place, faults);
        if (side.representative)
            checkRepresentative(*side.representative, faults);
        for (const Side &debtor : petition.debtors) {
            if (same(side.party, debtor.party))
                faults.add(u"SAMME_SAKSOEKT_SOM_SAKSOEKER"_s, place);
        }
    }
    for (size_t i = 0; i < petition.debtors.size(); ++i) {
        const Side &side = petition.debtors[i];
        const QString place = placeOf(u"saksøkt"_s, i, side.party);
        if (!knownAsDebtor(side.party))
            faults.add(u"MANGLER_OPPLYSNINGER_OM_SAKSOEKT"_s, place);
        checkAddresses(side.party, place, u"SAKSØKTES_INNENLANDS_ADRESSE_UGYLDIG"_s,
                       u"SAKSØKTES_UTENLANDS_ADRESSE_UGYLDIG"_s, faults);
        checkOnePerKind(side.party, place, faults);
        if (side.representative)
            checkRepresentative(*side.representative, faults);
    }
    checkSubmitter(petition, faults);
    if (petition.submitter && petition.submitter->representative)
        checkRepresentative(*petition.submitter->representative, faults);
}

} // namespace petition
