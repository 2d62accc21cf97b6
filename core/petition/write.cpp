// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/petition/json.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace petition {

namespace {

/// A decimal text as the JSON number it is; the writer prints the shortest text that means the same number,
/// which is this one.
QJsonValue number(const QString &decimal)
{
    bool ok = false;
    const auto value = decimal.toDouble(&ok);
    return ok ? QJsonValue(value) : QJsonValue(decimal);
}

/// What was read and is no amount: the number it was, or its text where no number writes it that way.
QJsonValue asRead(const QString &text)
{
    bool ok = false;
    const auto value = text.toDouble(&ok);
    const bool same = ok && QString::number(value, 'f', QLocale::FloatingPointShortest) == text;
    return same ? QJsonValue(value) : QJsonValue(text);
}

void put(QJsonObject &object, const char *name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(QLatin1StringView(name), value);
}

void put(QJsonObject &object, const char *name, QDate day)
{
    put(object, name, fmt::isoDate(day));
}

void put(QJsonObject &object, const char *name, std::optional<bool> value)
{
    if (value)
        object.insert(QLatin1StringView(name), *value);
}

void put(QJsonObject &object, const char *name, std::optional<int> value)
{
    if (value)
        object.insert(QLatin1StringView(name), *value);
}

void put(QJsonObject &object, const char *name, const QJsonObject &value)
{
    if (!value.isEmpty())
        object.insert(QLatin1StringView(name), value);
}

void put(QJsonObject &object, const char *name, const QJsonArray &value)
{
    if (!value.isEmpty())
        object.insert(QLatin1StringView(name), value);
}

void put(QJsonObject &object, const char *name, const std::optional<Percent> &value)
{
    if (value)
        object.insert(QLatin1StringView(name),
                      value->invalid.isEmpty() ? number(fmt::plainPercent(value->value))
                                               : asRead(value->invalid));
}

QJsonValue bare(const Sum &sum)
{
    return sum.invalid.isEmpty() ? number(fmt::plain(sum.value)) : asRead(sum.invalid);
}

void put(QJsonObject &object, const char *name, const Sum &sum)
{
    if (sum.given)
        object.insert(QLatin1StringView(name),
                      QJsonObject{{u"beloep"_s, bare(sum)}, {u"valuta"_s, sum.currency}});
}

template <typename T, typename Write>
QJsonArray list(const std::vector<T> &items, Write write)
{
    QJsonArray out;
    for (const T &item : items)
        out.append(write(item));
    return out;
}

QJsonObject file(const FileRef &ref)
{
    QJsonObject out;
    put(out, "type", ref.type);
    put(out, "filnavn", ref.fileName);
    put(out, "uuid", ref.uuid);
    return out;
}

QJsonObject identifier(const Identifier &id)
{
    if (!id.isSet())
        return {};
    return {{u"taxIdentificationNumber"_s, id.value}, {u"landkodeIdentifikator"_s, id.country}};
}

QJsonObject placeOf(const PartyAddress &address)
{
    QJsonObject out;
    put(out, "adressetekst", address.street);
    if (address.foreign) {
        put(out, "postnummerUtland", address.postcode);
        put(out, "poststedUtland", address.town);
        put(out, "landkode", address.country);
    } else {
        put(out, "postnummer", address.postcode);
        put(out, "poststedsnavn", address.town);
        put(out, "kommunenummer", address.municipality);
    }
    return out;
}

QJsonObject address(const PartyAddress &address)
{
    QJsonObject out;
    put(out, "adressetype", address.type);
    const bool unknown = !address.unknownReason.isEmpty();
    if (unknown) {
        QJsonObject reason{{u"begrunnelse"_s, address.unknownReason}};
        put(reason, "kommunenummer", address.municipality);
        out.insert(u"ukjentBosted"_s, reason);
    }
    if (!unknown || !address.street.isEmpty() || !address.postcode.isEmpty()
        || !address.town.isEmpty())
        out.insert(address.foreign ? u"adresseUtland"_s : u"adresseInnland"_s, placeOf(address));
    return out;
}

QJsonObject party(const Party &party)
{
    QJsonObject out;
    put(out, "adresse", list(party.addresses, address));
    QJsonObject self;
    if (party.form == PartyForm::Person) {
        QJsonObject name;
        put(name, "fornavn", party.firstName);
        put(name, "mellomnavn", party.middleName);
        put(name, "etternavn", party.lastName);
        put(self, "personnavn", name);
        put(self, "foedselsdato", party.born);
    } else {
        put(self, "navn", party.name);
        put(self, "virksomhetstype", party.businessType);
    }
    put(self, "identifikator", identifier(party.identifier));
    const char *form = party.form == PartyForm::Person ? "person"
        : party.form == PartyForm::Business            ? "virksomhet"
                                                       : "sammenslutning";
    if (!self.isEmpty() || party.form != PartyForm::Business)
        out.insert(QLatin1StringView(form), self);
    return out;
}

QJsonObject representative(const Representative &who)
{
    QJsonObject out{{u"prosessfullmektig"_s, party(who.party)}};
    QJsonObject name;
    put(name, "fornavn", who.licenseeFirstName);
    put(name, "etternavn", who.licenseeLastName);
    if (!name.isEmpty())
        out.insert(u"bevillingshaver"_s, QJsonObject{{u"navn"_s, name}});
    if (who.authority) {
        QJsonObject authority;
        put(authority, "fraDato", who.authority->from);
        put(authority, "tilDato", who.authority->to);
        put(authority, "fullmakt", file(who.authority->file));
        out.insert(u"fullmakt"_s, authority);
    }
    return out;
}

QJsonObject side(const Side &side, const char *name, const char *representedBy, const char *contact)
{
    QJsonObject out{{QLatin1StringView(name), party(side.party)}};
    if (side.representative)
        out.insert(QLatin1StringView(representedBy), representative(*side.representative));
    QJsonObject reach;
    put(reach, "epostAdresse", side.party.email);
    put(reach, "telefonnummer", side.party.phone);
    if (contact)
        put(out, contact, reach);
    return out;
}

QJsonObject terms(const InterestTerms &terms)
{
    QJsonObject period;
    put(period, "startdato", terms.from);
    put(period, "sluttdato", terms.to);
    QJsonObject out;
    put(out, "rentePeriode", period);
    put(out, "renteGrunnlag", terms.base);
    put(out, "beregnetMedForsinkelsesrente", terms.statutory);
    put(out, "beregnetMedAvtaltRentesats", terms.agreed);
    return out;
}

QJsonObject line(const ClaimLine &line)
{
    QJsonObject out;
    put(out, "kravdetaljer", line.code.isEmpty() ? lineCode(line.kind) : line.code);
    put(out, "innsendersKravreferanse", line.reference);
    put(out, "kravbeskrivelse", line.description);
    QJsonObject due;
    put(due, "forfallsdato", line.due);
    put(out, "kravforfall", due);
    put(out, "opprinneligBeloep", line.original);
    put(out, "gjenstaaendeBeloep", line.remaining);
    put(out, "relatertKrav", QJsonArray::fromStringList(line.relatesTo));
    if (line.bears) {
        QJsonObject bears{{u"harForsinkelsesrente"_s, line.bears->statutory}};
        put(bears, "avtaltRentesats", line.bears->agreed);
        put(bears, "prioritetISakFremtidigRentekrav", line.bears->priority);
        out.insert(u"rentebaerendeKrav"_s, bears);
    }
    if (line.interest)
        out.insert(u"rentekrav"_s, terms(*line.interest));
    put(out, "prioritetDekningsloven", line.coverageClass);
    put(out, "prioritetISak", line.priority);
    put(out, "sisteFristavbrytendeTiltak", line.interruption);
    put(out, "kravgrunnlagsidentifikator", line.earlierId);
    put(out, "innbetaling", list(line.payments, [](const PartPayment &item) {
            QJsonObject o;
            put(o, "dato", item.date);
            put(o, "beloep", item.amount);
            return o;
        }));
    put(out, "kravEndring", list(line.reductions, [](const Reduction &item) {
            QJsonObject o;
            put(o, "dato", item.date);
            put(o, "nedjusteringAvInnsender", item.amount);
            return o;
        }));
    put(out, "betalingsoppfordring", list(line.demands, [](const DemandRef &item) {
            QJsonObject o;
            put(o, "brevdato", item.sent);
            put(o, "betalingsfrist", item.deadline);
            put(o, "betalingsoppfordring", file(item.file));
            return o;
        }));
    put(out, "tilleggsfristForeldelse", list(line.extensions, [](const LimitationExtension &item) {
            QJsonObject o;
            put(o, "dato", item.date);
            put(o, "grunnlag", item.ground);
            return o;
        }));
    put(out, "transporterklaering", list(line.transfers, [](const Transfer &item) {
            QJsonObject o;
            put(o, "dato", item.date);
            put(o, "transportertFra", identifier(item.from));
            put(o, "transportertTil", identifier(item.to));
            put(o, "beloep", item.amount);
            put(o, "transporterklaering", file(item.file));
            return o;
        }));
    return out;
}

QJsonObject statement(const WrittenStatement &statement)
{
    QJsonObject out;
    put(out, "kravetsGrunnlag", statement.ground);
    put(out, "faktiskeForholdForKravet", statement.facts);
    put(out, "paastand", statement.prayer);
    put(out, "krevesFravaersdom", statement.defaultJudgment);
    put(out, "kanBehandlesIForliksraadet", statement.conciliation);
    if (statement.dispatch) {
        QJsonObject dispatch;
        put(dispatch, "forsendelsesmaate", statement.dispatch->method);
        QJsonObject channel;
        put(channel, "kanalForMeddelelse", statement.dispatch->channel);
        put(channel, "akseptKanalvalg", file(statement.dispatch->consent));
        put(dispatch, "alternativElektroniskForesendelsesmaate", channel);
        put(out, "forsendelsesmaate", dispatch);
    }
    if (statement.sentTo)
        out.insert(u"mottakeradresse"_s,
                   QJsonObject{{statement.sentTo->foreign ? u"mottakeradresseUtland"_s
                                                          : u"mottakeradresseInnland"_s,
                                placeOf(*statement.sentTo)}});
    return out;
}

QJsonObject basis(const Basis &basis)
{
    QJsonObject out;
    put(out, "innsendersKravreferanse", QJsonArray::fromStringList(basis.claims));
    put(out, "eksternSaksreferanse", basis.externalReference);
    put(out, "tvangsgrunnlagsdato", basis.date);
    put(out, "tvangsgrunnlag", file(basis.file));
    put(out, "betegnelseAvTvangsgrunnlag", basis.designation);
    put(out, "varsel", list(basis.notices, [](const Notice &notice) {
            QJsonObject o;
            put(o, "dato", notice.date);
            put(o, "type", notice.type);
            put(o, "tvangskraftgrunnlag", file(notice.file));
            return o;
        }));
    put(out, "begrunnelseUnnlatVarsel", basis.omission);
    QJsonObject inner = basis.other;
    if (basis.kind == BasisKind::Special) {
        if (basis.stated.given)
            inner.insert(u"paalydendeBeloep"_s, bare(basis.stated));
        put(inner, "skyldner", list(basis.debtors, identifier));
        put(inner, "kreditor", list(basis.creditors, identifier));
        if (basis.statement)
            inner.insert(u"skriftligMeddelelse"_s, statement(*basis.statement));
    }
    if (basis.kind != BasisKind::Missing)
        out.insert(basis.kind == BasisKind::Special ? u"saerligTvangsgrunnlag"_s
                                                    : u"alminneligTvangsgrunnlag"_s,
                   inner);
    return out;
}

QJsonObject account(const PaymentAccount &account)
{
    QJsonObject bank;
    put(bank, "kontonummer", account.account);
    put(bank, "bankNavn", account.bank);
    QJsonObject out{{u"norskKonto"_s, true}};
    put(out, "kontoinformasjon", bank);
    put(out, "kidnummer", account.kid);
    put(out, "betalingsmottaker", identifier(account.payee));
    return out;
}

void putWishes(QJsonObject &root, const Petition &petition)
{
    const Wishes &wishes = petition.wishes;
    put(root, "berOmInnkallingTilMoete", wishes.meeting);
    put(root, "berOmInnkallingTilMoeteMedBegrunnelse", wishes.meetingReason);
    put(root, "berOmUnnlattForeleggelseMedBegrunnelse", wishes.withoutHearing);
    put(root, "spesiellUtleggsgjenstand", wishes.object);
    if (petition.office) {
        QJsonObject office;
        put(office, "namsmannsdistrikt", petition.office->district);
        put(office, "begrunnelse", petition.office->reason);
        root.insert(u"valgtNamsmannsdistrikt"_s, office);
    }
    put(root, "saksbehandler", petition.handler);
    QJsonObject contact;
    put(contact, "epostAdresse", petition.handlerEmail);
    put(contact, "telefonnummer", petition.handlerPhone);
    put(root, "saksbehandlersKontaktinformasjon", contact);
}

} // namespace

QByteArray write(const Petition &petition)
{
    QJsonObject root;
    root.insert(u"tvangsfullbyrdelsestype"_s, enumText(petition.request));
    put(root, "begjaeringsdato", petition.date);
    put(root, "innsenderReferanse", petition.reference);
    put(root, "saksreferanse", petition.authorityReference);
    put(root, "underskrift", petition.signature);
    put(root, "saksoeker", list(petition.creditors, [](const Side &creditor) {
            return side(creditor, "saksoeker", "saksoekersProsessfullmektig",
                        "saksoekerKontaktinformasjon");
        }));
    put(root, "saksoekt", list(petition.debtors, [](const Side &debtor) {
            return side(debtor, "saksoekt", "saksoektesProsessfullmektig",
                        "saksoektKontaktinformasjon");
        }));
    if (petition.submitter)
        root.insert(u"innsender"_s,
                    side(*petition.submitter, "innsender", "innsendersProsessfullmektig", nullptr));
    put(root, "begjaeringensTvangsgrunnlag", list(petition.bases, basis));
    put(root, "kravTilInnkreving", list(petition.claims, line));
    if (petition.fee.claimed) {
        QJsonObject fee{{u"kreverRettsgebyrErstattet"_s, *petition.fee.claimed}};
        put(fee, "prioritetISakRettsgebyr", petition.fee.priority);
        root.insert(u"kreverRettsgebyrErstattet"_s, fee);
    }
    if (petition.payment)
        root.insert(u"betalingsinformasjon"_s, account(*petition.payment));
    putWishes(root, petition);
    put(root, "vedlegg", list(petition.files, file));
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace petition
