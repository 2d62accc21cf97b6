// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/legalfixture.h"

#include "core/documents/labels.h"

using namespace Qt::StringLiterals;

namespace fixture {

namespace {

using documents::LegalInput;
using documents::LegalKind;
using documents::LegalLine;

const QDate today(2026, 11, 23);

engine::ClaimStatement claim(const QString &number, QDate due, Money principal, Money paid,
                             Money interest)
{
    engine::ClaimStatement out;
    out.number = number;
    out.due = due;
    out.principal = principal;
    out.paidPrincipal = paid;
    out.openPrincipal = principal - paid;
    engine::InterestLine line;
    line.from = due.addDays(1);
    line.to = today;
    line.days = static_cast<int>(line.from.daysTo(today)) + 1;
    line.base = out.openPrincipal;
    line.rate = Rate::basisPoints(1225);
    line.amount = interest;
    out.interest = {line};
    out.interestTotal = interest;
    out.perDay = 1636_ore;
    return out;
}

engine::FeeLine fee(Step step, QDate date, Money amount)
{
    engine::FeeLine out;
    out.step = step;
    out.date = date;
    out.amount = amount;
    return out;
}

void addUp(engine::Statement &statement)
{
    statement.total = {};
    statement.perDay = {};
    for (engine::ClaimStatement &one : statement.claims) {
        one.open =
            one.openPrincipal + one.interestTotal - one.interestPaid + one.compensation + one.costs;
        for (const engine::FeeLine &line : one.fees)
            one.open += line.amount - line.paid;
        statement.total += one.open;
        statement.perDay += one.perDay;
    }
}

void addClaims(LegalInput &out, int invoices)
{
    out.statement.on = today;
    out.statement.claims = {claim(u"10231"_s, QDate(2026, 7, 14), 48750_kr, {}, 214529_ore),
                            claim(u"10240"_s, QDate(2026, 7, 22), 8000_kr, 1500_kr, 27025_ore)};
    out.claimTexts = {u"datert 30.06.2026: elektrikerarbeid i Storgata 14"_s,
                      u"datert 08.07.2026: service på varmepumpe"_s};
    for (int i = 2; i < invoices; ++i) {
        out.statement.claims.push_back(
            claim(QString::number(10300 + i), QDate(2026, 7, 23).addDays(i),
                  Money::fromKroner(1200 + 37 * i), {}, Money::fromOre(4200 + 113 * i)));
        out.claimTexts.append(u"datert 01.07.2026: vedlikehold uke %1"_s.arg(27 + i / 7));
    }
    out.statement.claims[0].fees = {fee(Step::Reminder, QDate(2026, 8, 6), 38_kr),
                                    fee(Step::CollectionNotice, QDate(2026, 8, 26), 38_kr),
                                    fee(Step::PaymentDemand, QDate(2026, 9, 14), 113_kr)};
    addUp(out.statement);
    std::vector<LegalLine> lines;
    for (int i = 0; i < static_cast<int>(out.statement.claims.size()); ++i)
        lines.push_back({u"Faktura "_s + out.statement.claims[static_cast<size_t>(i)].number,
                         out.claimTexts[i]});
    out.blocks[u"invoices"_s] = lines;
}

void addAttachments(LegalInput &out, int invoices)
{
    const bool nn = out.language == u"nn";
    const QString word = nn ? u"Vedlegg %1"_s : u"Bilag %1"_s;
    std::vector<LegalLine> lines;
    const auto add = [&](const QString &title) {
        lines.push_back({word.arg(lines.size() + 1), title});
    };
    for (int i = 0; i < invoices; ++i)
        add(u"Faktura %1, 1 side"_s.arg(10231 + i * 9));
    add((nn ? u"Betalingsoppmoding"_s : u"Betalingsoppfordring"_s)
        + (nn ? u", sendt 14. september 2026, 1 side"_s : u", sendt 14. september 2026, 1 side"_s));
    add(nn ? u"Renteutrekning per 23. november 2026, 2 sider"_s
           : u"Renteberegning per 23. november 2026, 2 sider"_s);
    add(nn ? u"Oversyn over når og korleis breva vart sende, 1 side"_s
           : u"Oversikt over når og hvordan brevene ble sendt, 1 side"_s);
    out.blocks[u"exhibits"_s] = lines;
}

} // namespace

LegalInput legal(LegalKind kind, const QString &language, int invoices)
{
    const bool nn = language == u"nn";
    LegalInput out;
    out.kind = kind;
    out.language = language;
    out.date = today;
    out.creditor.name = u"Fjordlys Elektro AS"_s;
    out.creditor.orgnr = u"991825827"_s;
    out.creditor.account = u"12345678903"_s;
    out.creditor.address = {{u"Kaia 1"_s}, u"0155"_s, u"OSLO"_s, {}};
    out.creditor.contact = u"Regnskap"_s;
    out.creditor.phone = u"22 00 00 00"_s;
    out.creditor.email = u"regnskap@fjordlys.example"_s;
    out.debtor.kind = DebtorKind::Company;
    out.debtor.name = u"Nordlys Bygg AS"_s;
    out.debtor.orgnr = u"923609016"_s;
    out.debtor.address = {{u"Storgata 14"_s}, u"0155"_s, u"OSLO"_s, {}};
    out.caseNumber = u"2026-0113"_s;
    addClaims(out, invoices);
    addAttachments(out, invoices);

    out.texts = {
        {u"signatory"_s, u"Kari Nordmann"_s},
        {u"role"_s, nn ? u"dagleg leiar"_s : u"daglig leder"_s},
        {u"place"_s, u"Oslo"_s},
        {u"copies"_s, u"2"_s},
        {u"pages"_s, u"1"_s},
        {u"office"_s, nn ? u"Namsfuten i Oslo"_s : u"Namsfogden i Oslo"_s},
        {u"office.why"_s,
         nn ? u"Skyldnaren har forretningsadresse i Oslo (kommune 0301), Oslo politidistrikt."_s
            : u"Skyldneren har forretningsadresse i Oslo (kommune 0301), Oslo politidistrikt."_s},
        {u"street"_s, u"Storgata 14, 0155 OSLO"_s},
        {u"what"_s,
         nn ? u"elektrikararbeid og service på varmepumpe"_s
            : u"elektrikerarbeid og service på varmepumpe"_s},
        {u"demand.how"_s, u"i posten"_s},
        {u"notice.how"_s, u"i posten"_s},
        {u"municipality"_s, u"0301 Oslo"_s},
        {u"document"_s, nn ? u"krav om utlegg"_s : u"begjæring om utlegg"_s}};
    out.dates = {{u"demand"_s, QDate(2026, 9, 14)},
                 {u"demand.deadline"_s, QDate(2026, 9, 28)},
                 {u"notice"_s, QDate(2026, 9, 14)},
                 {u"served"_s, QDate(2026, 10, 22)},
                 {u"pay.deadline"_s, QDate(2026, 11, 5)},
                 {u"window.from"_s, QDate(2026, 11, 6)},
                 {u"window.to"_s, QDate(2026, 11, 19)},
                 {u"service.earliest"_s, QDate(2026, 10, 13)},
                 {u"opened"_s, today},
                 {u"fruitless"_s, QDate(2026, 10, 1)},
                 {u"security.paid"_s, QDate(2026, 11, 20)}};
    out.amounts = {{u"fee"_s, 928_kr},
                   {u"fee.service"_s, 672_kr},
                   {u"fee.board"_s, 2071_kr},
                   {u"security"_s, 67250_kr},
                   {u"writing.cap"_s, 67250_ore}};
    if (kind != LegalKind::PostingProof && kind != LegalKind::CoverSheet
        && kind != LegalKind::IdentityLeaf)
        out.to = {out.texts[u"office"_s], u"Postboks 8003 Dep"_s, u"0030 OSLO"_s};
    switch (kind) {
    case LegalKind::Attachment:
        out.facts = {u"paper"_s, u"combined"_s, u"board"_s, u"default"_s, u"new"_s};
        break;
    case LegalKind::BankruptcyNotice:
        out.to = {out.debtor.name, u"Storgata 14"_s, u"0155 OSLO"_s};
        out.blocks.remove(u"exhibits"_s);
        break;
    case LegalKind::BankruptcyPetition:
    case LegalKind::ServiceRequest:
        out.facts = {u"p63"_s};
        out.texts[u"office"_s] =
            kind == LegalKind::BankruptcyPetition ? u"Oslo tingrett"_s : out.texts[u"office"_s];
        out.to[0] = out.texts[u"office"_s];
        out.blocks[u"recipients"_s] = {
            {nn ? u"Dagleg leiar"_s : u"Daglig leder"_s, u"Ola Nordmann, Bakken 2, 0182 OSLO"_s},
            {nn ? u"Styreleiar"_s : u"Styreleder"_s, u"Anne Hansen, Lia 7, 0870 OSLO"_s}};
        break;
    case LegalKind::Conciliation:
        out.facts = {u"default"_s};
        out.texts[u"office"_s] = u"Oslo forliksråd"_s;
        out.to[0] = out.texts[u"office"_s];
        break;
    case LegalKind::EstateClaim:
        out.to = {u"Advokat Per Bostyrer"_s, u"Torget 1"_s, u"0155 OSLO"_s};
        break;
    case LegalKind::PostingProof:
        out.blocks[u"posting"_s] = {
            {nn ? u"Betalingsoppmoding"_s : u"Betalingsoppfordring"_s,
             nn ? u"datert 14.09.2026, frist 28.09.2026"_s
                : u"datert 14.09.2026, frist 28.09.2026"_s},
            {QString(), nn ? u"Skrive ut 14.09.2026"_s : u"Skrevet ut 14.09.2026"_s},
            {QString(), u"Lagt i posten 14.09.2026"_s},
            {QString(), u"Til Nordlys Bygg AS, Storgata 14, 0155 OSLO"_s},
            {QString(),
             u"Kontrollsum (SHA-256) 5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"_s}};
        break;
    case LegalKind::IdentityLeaf:
        out.blocks[u"numbers"_s] = {
            {nn ? u"Saksøkt"_s : u"Saksøkt"_s, u"Fødselsnummer eller D-nummer 44926701751"_s}};
        break;
    case LegalKind::CoverSheet:
        out.facts = {u"for.attachment"_s, u"paper"_s, u"new"_s};
        out.texts[u"copies"_s] = nn ? u"Eitt underskrive eksemplar. Ta ein kopi til saka."_s
                                    : u"Ett underskrevet eksemplar. Ta en kopi til saken."_s;
        out.blocks[u"costs"_s] = {{u"Rettsgebyr"_s,
                                   nn ? u"kr 928,00, blir fakturert etterpå (rettsgebyrlova § 14)"_s
                                      : u"kr 928,00, faktureres etterpå (rettsgebyrloven § 14)"_s}};
        break;
    }
    return out;
}

LegalInput wideLegal(LegalKind kind, const QString &language)
{
    LegalInput out = legal(kind, language, 3);
    out.creditor.name =
        u"Stiftelsen Norsk Kystkulturs Verksteder for Bevaring av Verneverdige Fartøyer og Sjøhus i Nordland"_s;
    out.debtor.name =
        u"Borettslaget Søndre Kvernhaugen og Omegn Vaktmesterfellesskap med Garasjeanlegg SA"_s;
    out.debtor.address = {
        {u"c/o Ærlig Forvaltning AS"_s, u"Kungsgatan 12, leilighet 1402 i bakgården"_s},
        u"8283"_s,
        u"STORJORDA I TYSFJORDEN"_s,
        {}};
    out.texts[u"street"_s] =
        u"c/o Ærlig Forvaltning AS, Kungsgatan 12, leilighet 1402 i bakgården, 8283 STORJORDA I TYSFJORDEN"_s;
    engine::ClaimStatement &big = out.statement.claims.back();
    big.number = u"2026-INV-0000000000123456789-B"_s;
    big.principal = 12'345'678_kr;
    big.openPrincipal = big.principal;
    addUp(out.statement);
    return out;
}

std::vector<std::pair<QString, LegalInput>> variants(const QString &language)
{
    std::vector<std::pair<QString, LegalInput>> out;
    for (const LegalKind kind :
         {LegalKind::Attachment, LegalKind::BankruptcyNotice, LegalKind::ServiceRequest,
          LegalKind::BankruptcyPetition, LegalKind::Conciliation, LegalKind::EstateClaim,
          LegalKind::PostingProof, LegalKind::IdentityLeaf, LegalKind::CoverSheet})
        out.emplace_back(enumText(kind), legal(kind, language));
    const auto with = [&](const QString &name, LegalKind kind, const QSet<QString> &facts) {
        LegalInput input = legal(kind, language);
        input.facts = facts;
        if (facts.contains(u"portal"_s))
            input.to.clear();
        out.emplace_back(name, input);
    };
    with(u"attachment-form"_s, LegalKind::Attachment, {u"form"_s});
    with(u"attachment-portal"_s, LegalKind::Attachment,
         {u"portal"_s, u"combined"_s, u"board"_s, u"new"_s});
    with(u"bankruptcy_petition-62"_s, LegalKind::BankruptcyPetition, {u"p62"_s, u"paid"_s});
    for (const char *step :
         {"bankruptcy_notice", "bankruptcy_petition", "conciliation", "estate_claim"})
        with(u"cover_sheet-"_s + QLatin1StringView(step), LegalKind::CoverSheet,
             {u"for."_s + QLatin1StringView(step), u"p63"_s});
    with(u"cover_sheet-portal"_s, LegalKind::CoverSheet,
         {u"for.attachment"_s, u"portal"_s, u"new"_s});
    out.emplace_back(u"attachment-forty"_s, legal(LegalKind::Attachment, language, 40));
    out.emplace_back(u"bankruptcy_notice-wide"_s, wideLegal(LegalKind::BankruptcyNotice, language));
    return out;
}

} // namespace fixture
