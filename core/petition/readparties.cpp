// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/petition/readparties.h"

namespace petition {

FileRef readFile(JsonObject &owner, const char *name)
{
    auto object = owner.object(name);
    if (!object)
        return {};
    FileRef out{object->text("type"), object->text("filnavn"), object->text("uuid")};
    object->finish();
    return out;
}

Identifier readIdentifier(JsonObject object)
{
    Identifier out;
    out.value = object.has("taxIdentificationNumber") ? object.text("taxIdentificationNumber")
                                                      : object.text("verdi");
    const QString country = object.has("landkodeIdentifikator")
        ? object.text("landkodeIdentifikator")
        : object.text("landkode");
    if (!country.isEmpty())
        out.country = country;
    // The older revision named the kind; only one kind is ever used here.
    object.text("identifikatortype");
    object.finish();
    return out;
}

Identifier readIdentifier(JsonObject &owner, const char *name)
{
    auto object = owner.object(name);
    return object ? readIdentifier(*object) : Identifier{};
}

namespace {

/// One text, also where an older form gave lines; bounded like any text.
QString streetOf(JsonObject &object)
{
    return object.texts("adressetekst").join(QStringLiteral(", ")).left(4000);
}

void readHome(JsonObject object, PartyAddress &address)
{
    if (auto nested = object.object("adresseFrittFormatInnland")) {
        readHome(*nested, address);
    } else {
        address.street = streetOf(object);
        address.postcode = object.text("postnummer");
        address.town = object.text("poststedsnavn");
        address.municipality = object.text("kommunenummer");
    }
    object.finish();
}

void readAbroad(JsonObject object, PartyAddress &address)
{
    address.foreign = true;
    if (auto nested = object.object("adresseFrittFormatUtland")) {
        readAbroad(*nested, address);
    } else {
        address.street = streetOf(object);
        address.postcode = object.text("postnummerUtland");
        address.town = object.text("poststedUtland");
        address.country = object.text("landkode");
    }
    object.finish();
}

void readPerson(JsonObject object, Party &party)
{
    party.form = PartyForm::Person;
    if (auto name = object.object("personnavn")) {
        party.firstName = name->text("fornavn");
        party.middleName = name->text("mellomnavn");
        party.lastName = name->text("etternavn");
        name->finish();
    }
    party.born = object.date("foedselsdato");
    party.identifier = readIdentifier(object, "identifikator");
    object.finish();
}

void readBusiness(JsonObject object, Party &party, PartyForm form)
{
    party.form = form;
    party.name = object.text("navn");
    party.identifier = readIdentifier(object, "identifikator");
    party.businessType = object.text("virksomhetstype");
    for (JsonObject &address : object.objects("adresse"))
        party.addresses.push_back(readAddress(address));
    object.finish();
}

} // namespace

PartyAddress readAddress(JsonObject object)
{
    PartyAddress out;
    out.type = object.text("adressetype");
    if (auto home = object.object("adresseInnland"))
        readHome(*home, out);
    if (auto abroad = object.object("adresseUtland"))
        readAbroad(*abroad, out);
    if (auto unknown = object.object("ukjentBosted")) {
        if (out.type.isEmpty())
            out.type = QStringLiteral("ukjentBosted");
        out.unknownReason = unknown->text("begrunnelse");
        out.municipality = unknown->text("kommunenummer");
        unknown->finish();
    }
    object.finish();
    return out;
}

Party readParty(JsonObject object)
{
    Party out;
    for (JsonObject &address : object.objects("adresse"))
        out.addresses.push_back(readAddress(address));
    if (auto business = object.object("virksomhet"))
        readBusiness(*business, out, PartyForm::Business);
    else if (auto association = object.object("sammenslutning"))
        readBusiness(*association, out, PartyForm::Association);
    else if (auto person = object.object("person"))
        readPerson(*person, out);
    object.finish();
    return out;
}

std::optional<Representative> readRepresentative(JsonObject &owner,
                                                 std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        auto object = owner.object(name);
        if (!object)
            continue;
        Representative out;
        if (auto party = object->object("prosessfullmektig"))
            out.party = readParty(*party);
        if (auto licensee = object->object("bevillingshaver")) {
            if (auto person = licensee->object("navn")) {
                out.licenseeFirstName = person->text("fornavn");
                out.licenseeLastName = person->text("etternavn");
                person->finish();
            }
            licensee->gone("inkassobevillingshaverNummer");
            licensee->finish();
        }
        if (auto authority = object->object("fullmakt")) {
            PowerOfAttorney power;
            power.from = authority->date("fraDato");
            power.to = authority->date("tilDato");
            // Some give the file itself where the power of attorney should stand.
            if (authority->has("uuid") || authority->has("filnavn"))
                power.file = {authority->text("type"), authority->text("filnavn"),
                              authority->text("uuid")};
            else
                power.file = readFile(*authority, "fullmakt");
            authority->finish();
            out.authority = power;
        }
        object->finish();
        return out;
    }
    return std::nullopt;
}

} // namespace petition
