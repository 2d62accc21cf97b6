// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/petition/fixture.h"

#include <QFile>

using namespace petition;
using namespace Qt::StringLiterals;

namespace {

QByteArray source(const char *path)
{
    QFile file(QStringLiteral(KRAVBOK_SOURCE_DIR "/") + QLatin1StringView(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", path);
    return file.readAll();
}

PartyAddress home(const QString &type, const QString &street)
{
    PartyAddress out;
    out.type = type;
    out.street = street;
    out.postcode = u"0155"_s;
    out.town = u"Oslo"_s;
    out.municipality = u"0301"_s;
    return out;
}

Party firm(const QString &name, const QString &orgnr)
{
    Party out;
    out.name = name;
    out.identifier.value = orgnr;
    out.businessType = u"annet"_s;
    out.addresses = {home(u"forretningsadresse"_s, u"Prøveveien 1"_s)};
    return out;
}

FileRef pdf(const QString &type)
{
    return {type, type + u".pdf"_s, u"5d0c2a4e-0000-4000-8000-00000000000a"_s};
}

void addInvoice(Petition &petition, const QString &number)
{
    const QDate sent(2026, 11, 3);
    ClaimLine principal;
    principal.code = lineCode(LineKind::Principal);
    principal.reference = number;
    principal.description = u"Faktura "_s + number;
    principal.due = QDate(2026, 9, 1);
    principal.original = Sum::of(Money::fromKroner(10000));
    principal.remaining = Sum::of(Money::fromKroner(9000));
    principal.payments = {{QDate(2026, 10, 1), Sum::of(Money::fromKroner(1000))}};
    principal.coverageClass = u"e"_s;
    principal.bears = FutureInterest{true, {}, {}};

    ClaimLine interest;
    interest.kind = LineKind::Interest;
    interest.code = lineCode(interest.kind);
    interest.reference = number + u"-R1"_s;
    interest.due = principal.due;
    interest.original = interest.remaining = Sum::of(Money::fromOre(12345));
    interest.relatesTo = {number};
    interest.coverageClass = u"e"_s;
    interest.interest =
        InterestTerms{QDate(2026, 9, 2), sent, Sum::of(Money::fromKroner(10000)), true, {}};

    ClaimLine cost;
    cost.kind = LineKind::OutOfCourtCost;
    cost.code = lineCode(cost.kind);
    cost.reference = number + u"-U1"_s;
    cost.due = principal.due;
    cost.original = cost.remaining = Sum::of(Money::fromKroner(113));
    cost.relatesTo = {number};
    cost.coverageClass = u"e"_s;
    cost.demands = {{sent, sent.addDays(14), pdf(u"betalingsoppfordring"_s)}};

    Basis basis;
    basis.claims = {principal.reference, interest.reference, cost.reference};
    basis.designation = u"Skriftlig meddelelse om "_s + number;
    basis.date = sent;
    basis.file = pdf(u"tvangsgrunnlag"_s);
    basis.notices = {{sent, u"varselTvfbl418"_s, pdf(u"tvangskraftgrunnlag"_s)}};
    basis.stated = Sum::of(Money::fromOre(923645));
    basis.statement = WrittenStatement{u"Rørleggerarbeid"_s,
                                       u"Arbeidet er utført og ikke betalt."_s,
                                       u"Saksøkte dømmes til å betale."_s,
                                       true,
                                       true,
                                       Dispatch{u"post"_s, {}, {}},
                                       {}};
    petition.claims.insert(petition.claims.end(), {principal, interest, cost});
    petition.bases.push_back(basis);
}

} // namespace

const PreflightBook &shippedRules()
{
    static const PreflightBook book = [] {
        auto read = PreflightBook::parse(source("resources/law/preflight.json"));
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return *read;
    }();
    return book;
}

const Wording &shippedWords()
{
    static const Wording words = [] {
        auto read = Wording::parse(source("resources/law/petition.json"));
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return *read;
    }();
    return words;
}

Petition soundPetition()
{
    Petition out;
    out.date = QDate(2026, 11, 20);
    out.reference = u"2026-0113"_s;
    out.signature = u"Prøve Prøvesen"_s;
    Side creditor{firm(u"Prøvefirma Rør AS"_s, u"310000019"_s), {}};
    Representative lawyer;
    lawyer.party = firm(u"Advokatfirma Prøve AS"_s, u"991825827"_s);
    lawyer.party.businessType = u"advokatfirma"_s;
    lawyer.authority = PowerOfAttorney{QDate(2026, 11, 1), {}, pdf(u"fullmakt"_s)};
    creditor.representative = lawyer;
    out.creditors = {creditor};
    Side debtor{firm(u"Skyldner Snekker AS"_s, u"310000027"_s), {}};
    out.debtors = {debtor};
    out.submitter = Side{creditor.party, {}};
    addInvoice(out, u"F-100"_s);
    addInvoice(out, u"F-101"_s);
    out.fee.claimed = true;
    out.payment = PaymentAccount{u"12345678903"_s, u"1234567897"_s, {}, {}};
    out.files = {pdf(u"annet"_s)};
    return out;
}

QSet<QString> broken(const Petition &petition, const PreflightBook &book)
{
    QSet<QString> out;
    for (const Verdict &verdict : judge(petition, book)) {
        if (!verdict.ok)
            out.insert(verdict.rule->id);
    }
    return out;
}

QByteArray sharedFile(const QString &path)
{
    const QString root =
        qEnvironmentVariable("KRAVBOK_SHARED", QStringLiteral(KRAVBOK_SOURCE_DIR "/../shared"));
    QFile file(root + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
