// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/petition/json.h"
#include "core/petition/readparties.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace petition {

namespace {

constexpr qsizetype largestFile = 4 * 1024 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(petition)
};

Error bad(const QString &message)
{
    return Error{ErrorKind::BadInput, message};
}

std::optional<InterestTerms> readTerms(JsonObject &line)
{
    for (const char *name : {"rentekrav", "erRentekrav"}) {
        auto object = line.object(name);
        if (!object)
            continue;
        InterestTerms out;
        if (auto period = object->object("rentePeriode")) {
            out.from = period->date("startdato");
            out.to = period->date("sluttdato");
            period->finish();
        }
        out.base = object->sum("renteGrunnlag");
        out.statutory = object->boolean("beregnetMedForsinkelsesrente");
        out.agreed = object->percent("beregnetMedAvtaltRentesats");
        // Before 1.0 the rate stood in an object of its own.
        if (auto older = object->object("renteOpplysning")) {
            if (!out.statutory)
                out.statutory = older->boolean("forsinkelsesrente");
            if (!out.agreed)
                out.agreed = older->percent("avtaltRentesats");
            older->finish();
        }
        object->finish();
        return out;
    }
    return std::nullopt;
}

std::optional<FutureInterest> readFuture(JsonObject &line)
{
    for (const char *name : {"rentebaerendeKrav", "renteOpplysning"}) {
        auto object = line.object(name);
        if (!object)
            continue;
        FutureInterest out;
        const bool newer = object->has("harForsinkelsesrente");
        out.statutory =
            object->boolean(newer ? "harForsinkelsesrente" : "forsinkelsesrente").value_or(false);
        out.agreed = object->percent("avtaltRentesats");
        out.priority = object->number("prioritetISakFremtidigRentekrav");
        object->finish();
        return out;
    }
    return std::nullopt;
}

void readMovements(JsonObject &object, ClaimLine &line)
{
    for (JsonObject &item : object.objects("innbetaling")) {
        PartPayment payment;
        payment.date = item.date("dato");
        payment.amount = item.sum("beloep");
        item.finish();
        line.payments.push_back(payment);
    }
    for (JsonObject &item : object.objects("kravEndring")) {
        Reduction reduction;
        reduction.date = item.date("dato");
        reduction.amount = item.sum("nedjusteringAvInnsender");
        item.finish();
        line.reductions.push_back(reduction);
    }
    for (JsonObject &item : object.objects("betalingsoppfordring")) {
        DemandRef demand;
        demand.sent = item.date("brevdato");
        demand.deadline = item.date("betalingsfrist");
        demand.file = readFile(item, "betalingsoppfordring");
        item.finish();
        line.demands.push_back(demand);
    }
    for (JsonObject &item : object.objects("tilleggsfristForeldelse")) {
        LimitationExtension extension;
        extension.date = item.date("dato");
        extension.ground = item.text("grunnlag");
        item.finish();
        line.extensions.push_back(extension);
    }
    for (const char *name : {"transporterklaering", "transporterklæring"}) {
        for (JsonObject &item : object.objects(name)) {
            Transfer transfer;
            transfer.date = item.date("dato");
            transfer.from = readIdentifier(item, "transportertFra");
            transfer.to = readIdentifier(item, "transportertTil");
            transfer.amount = item.sum("beloep");
            transfer.file = readFile(item, name);
            item.finish();
            line.transfers.push_back(transfer);
        }
    }
}

ClaimLine readLine(JsonObject object)
{
    ClaimLine out;
    out.code = object.text("kravdetaljer");
    out.kind = lineKind(out.code);
    out.reference = object.has("innsendersKravreferanse") ? object.text("innsendersKravreferanse")
                                                          : object.text("kravreferanse");
    out.description = object.text("kravbeskrivelse");
    if (auto due = object.object("kravforfall")) {
        out.due = due->date("forfallsdato");
        due->finish();
    }
    out.original = object.sum("opprinneligBeloep");
    out.remaining = object.sum("gjenstaaendeBeloep");
    out.relatesTo = object.texts("relatertKrav");
    out.bears = readFuture(object);
    out.interest = readTerms(object);
    out.coverageClass = object.text("prioritetDekningsloven");
    out.priority = object.number(object.has("prioritetISak") ? "prioritetISak" : "prioritet");
    out.interruption = object.text("sisteFristavbrytendeTiltak");
    out.earlierId = object.text("kravgrunnlagsidentifikator");
    readMovements(object, out);
    object.finish();
    return out;
}

std::optional<Dispatch> readDispatch(JsonObject &owner)
{
    auto object = owner.object("forsendelsesmaate");
    if (!object)
        return std::nullopt;
    Dispatch out;
    out.method = object->text("forsendelsesmaate");
    // The name changed in 1.0; one example spells the older one with a capital.
    for (const char *name :
         {"alternativElektroniskForesendelsesmaate", "alternativElektroniskForsendelsesmaate",
          "alternativElektroniskKanalForMeddelelse", "AlternativElektroniskKanalForMeddelelse"}) {
        if (auto channel = object->object(name)) {
            out.channel = channel->text("kanalForMeddelelse");
            out.consent = readFile(*channel, "akseptKanalvalg");
            channel->finish();
        }
    }
    object->finish();
    return out;
}

std::optional<WrittenStatement> readStatement(JsonObject &owner)
{
    auto object = owner.object("skriftligMeddelelse");
    if (!object)
        return std::nullopt;
    WrittenStatement out;
    out.ground = object->text("kravetsGrunnlag");
    out.facts = object->text("faktiskeForholdForKravet");
    out.prayer = object->text("paastand");
    out.defaultJudgment = object->boolean("krevesFravaersdom");
    out.conciliation = object->boolean("kanBehandlesIForliksraadet");
    out.dispatch = readDispatch(*object);
    if (auto address = object->object("mottakeradresse")) {
        PartyAddress sentTo;
        if (auto home = address->object("mottakeradresseInnland")) {
            QJsonObject wrapped{{u"adresseInnland"_s, home->rest()}};
            sentTo = readAddress(JsonObject(wrapped, home->place(), home->notes()));
        } else if (auto abroad = address->object("mottakeradresseUtland")) {
            QJsonObject wrapped{{u"adresseUtland"_s, abroad->rest()}};
            sentTo = readAddress(JsonObject(wrapped, abroad->place(), abroad->notes()));
        }
        address->finish();
        out.sentTo = sentTo;
    }
    object->gone("avsender");
    object->finish();
    return out;
}

Basis readBasis(JsonObject object)
{
    Basis out;
    out.claims = object.texts("innsendersKravreferanse");
    out.externalReference = object.text("eksternSaksreferanse");
    out.date = object.date("tvangsgrunnlagsdato");
    out.file = readFile(object, "tvangsgrunnlag");
    out.designation = object.text("betegnelseAvTvangsgrunnlag");
    for (JsonObject &item : object.objects("varsel")) {
        Notice notice;
        notice.date = item.date("dato");
        notice.type = item.text("type");
        notice.file = readFile(item, "tvangskraftgrunnlag");
        item.finish();
        out.notices.push_back(notice);
    }
    out.omission = object.text("begrunnelseUnnlatVarsel");
    out.kind = BasisKind::Missing;
    if (auto special = object.object("saerligTvangsgrunnlag")) {
        out.kind = BasisKind::Special;
        out.stated = special->plainSum("paalydendeBeloep");
        for (JsonObject &item : special->objects("skyldner"))
            out.debtors.push_back(readIdentifier(item));
        for (JsonObject &item : special->objects("kreditor"))
            out.creditors.push_back(readIdentifier(item));
        special->gone("referanseSak");
        out.statement = readStatement(*special);
        out.other = special->rest();
    } else if (auto general = object.object("alminneligTvangsgrunnlag")) {
        out.kind = BasisKind::General;
        out.other = general->rest();
    }
    object.finish();
    return out;
}

Side readSide(JsonObject object, const char *party,
              std::initializer_list<const char *> representative)
{
    Side out;
    if (auto inner = object.object(party))
        out.party = readParty(*inner);
    out.representative = readRepresentative(object, representative);
    for (const char *name : {"saksoekerKontaktinformasjon", "saksoektKontaktinformasjon"}) {
        if (auto contact = object.object(name)) {
            out.party.email = contact->text("epostAdresse");
            out.party.phone = contact->text("telefonnummer");
            contact->finish();
        }
    }
    object.gone("saksoekerReferanse");
    object.gone("saksoektReferanse");
    object.finish();
    return out;
}

std::optional<PaymentAccount> readAccount(JsonObject &root)
{
    auto object = root.object("betalingsinformasjon");
    if (!object)
        return std::nullopt;
    PaymentAccount out;
    out.payee = readIdentifier(*object, "betalingsmottaker");
    out.kid = object->text("kidnummer");
    if (auto account = object->object("kontoinformasjon")) {
        out.account = account->text("kontonummer");
        out.bank = account->text("bankNavn");
        account->text("landkodeBank");
        account->text("kontovaluta");
        account->finish();
        object->boolean("norskKonto");
        // Model 1.0 says by a truth value that the account is Norwegian; before, the account itself stood there.
    } else if (!object->isObject("norskKonto")) {
        object->boolean("norskKonto");
    } else if (auto older = object->object("norskKonto")) {
        out.account = older->text("kontonummer");
        if (out.kid.isEmpty())
            out.kid = older->text("kidnummer");
        older->finish();
    }
    object->finish();
    return out;
}

CourtFee readFee(JsonObject &root)
{
    CourtFee out;
    if (!root.isObject("kreverRettsgebyrErstattet")) {
        out.claimed = root.boolean("kreverRettsgebyrErstattet");
    } else if (auto object = root.object("kreverRettsgebyrErstattet")) {
        out.claimed = object->boolean("kreverRettsgebyrErstattet");
        out.priority = object->number("prioritetISakRettsgebyr");
        object->finish();
    }
    return out;
}

Request readRequest(JsonObject &root)
{
    const QString word = root.text("tvangsfullbyrdelsestype");
    // Before 1.0 the word had one l too many.
    if (word == u"utleggOgForlliksklageKombinert")
        return Request::AttachmentAndConciliation;
    const auto request = enumFromText<Request>(word);
    if (!request)
        root.notes().fail(u"tvangsfullbyrdelsestype"_s,
                          Words::tr("it is utlegg or utleggOgForliksklageKombinert."));
    return request.value_or(Request::Attachment);
}

void readWishes(JsonObject &root, Petition &out)
{
    out.wishes.meeting = root.boolean("berOmInnkallingTilMoete");
    out.wishes.meetingReason = root.text("berOmInnkallingTilMoeteMedBegrunnelse");
    out.wishes.withoutHearing = root.text("berOmUnnlattForeleggelseMedBegrunnelse");
    out.wishes.object = root.text("spesiellUtleggsgjenstand");
    if (auto office = root.object("valgtNamsmannsdistrikt")) {
        out.office = ChosenOffice{office->text("namsmannsdistrikt"), office->text("begrunnelse")};
        office->finish();
    }
    out.handler = root.text("saksbehandler");
    if (auto contact = root.object("saksbehandlersKontaktinformasjon")) {
        out.handlerEmail = contact->text("epostAdresse");
        out.handlerPhone = contact->text("telefonnummer");
        contact->finish();
    }
}

} // namespace

Result<Reading> read(const QByteArray &json)
{
    if (json.size() > largestFile)
        return bad(Words::tr("The petition is larger than four megabytes; no petition is."));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject()) {
        return bad(fault.error == QJsonParseError::NoError
                       ? Words::tr("A petition is one JSON object in braces.")
                       : Words::tr("The petition is no JSON at byte %1: %2.")
                             .arg(fault.offset)
                             .arg(fault.errorString()));
    }
    if (!document.object().contains(u"kravTilInnkreving"_s)
        && !document.object().contains(u"tvangsfullbyrdelsestype"_s))
        return bad(Words::tr("This JSON is no utleggsbegjæring: it has neither "
                             "kravTilInnkreving nor tvangsfullbyrdelsestype."));
    Notes notes;
    JsonObject root(document.object(), {}, notes);
    Reading out;
    Petition &p = out.petition;
    p.request = readRequest(root);
    p.date = root.date("begjaeringsdato");
    p.reference = root.text("innsenderReferanse");
    p.authorityReference = root.text("saksreferanse");
    p.signature = root.text("underskrift");
    root.gone("mottaksdato");
    for (JsonObject &side : root.objects("saksoeker"))
        p.creditors.push_back(readSide(
            side, "saksoeker",
            {"saksoekersProsessfullmektig", "saksøkersProsessfullmektig", "prosessfullmektig"}));
    for (JsonObject &side : root.objects("saksoekt"))
        p.debtors.push_back(readSide(
            side, "saksoekt",
            {"saksoektesProsessfullmektig", "saksøktesProsessfullmektig", "prosessfullmektig"}));
    if (auto submitter = root.object("innsender"))
        p.submitter =
            readSide(*submitter, "innsender", {"innsendersProsessfullmektig", "prosessfullmektig"});
    for (JsonObject &basis : root.objects("begjaeringensTvangsgrunnlag"))
        p.bases.push_back(readBasis(basis));
    for (JsonObject &line : root.objects("kravTilInnkreving"))
        p.claims.push_back(readLine(line));
    p.fee = readFee(root);
    p.payment = readAccount(root);
    readWishes(root, p);
    for (JsonObject &item : root.objects("vedlegg")) {
        p.files.push_back({item.text("type"), item.text("filnavn"), item.text("uuid")});
        item.finish();
    }
    root.finish();
    if (!notes.error.isEmpty())
        return bad(notes.error);
    out.issues = std::move(notes.issues);
    return out;
}

} // namespace petition
