// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/letters/fixture.h"

using namespace Qt::StringLiterals;

namespace fixture {

namespace {

const QDate today(2026, 11, 23);

Creditor creditor()
{
    Creditor out;
    out.name = u"Fjordlys Elektro AS"_s;
    out.orgnr = u"991825827"_s;
    out.account = u"12345678903"_s;
    out.address = {{u"Kaia 1"_s}, u"0155"_s, u"OSLO"_s, {}};
    out.contact = u"Regnskap"_s;
    out.phone = u"22 00 00 00"_s;
    out.email = u"regnskap@fjordlys.example"_s;
    return out;
}

Debtor debtor(DebtorKind kind)
{
    Debtor out;
    out.number = u"10042"_s;
    out.kind = kind;
    out.name = kind == DebtorKind::Person ? u"Kari Nordmann"_s : kind == DebtorKind::Public ? u"Lillevik kommune"_s : u"Nordlys Bygg AS"_s;
    out.address = {{u"Storgata 14"_s}, u"0155"_s, u"OSLO"_s, {}};
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

/// Adds up claims and letter as the engine would.
void addUp(documents::LetterInput &input)
{
    input.statement.total = {};
    input.statement.perDay = {};
    Money principal;
    for (engine::ClaimStatement &one : input.statement.claims) {
        one.open = one.openPrincipal + one.interestTotal - one.interestPaid + one.compensation + one.costs;
        for (const engine::FeeLine &line : one.fees)
            one.open += line.reversed ? Money() : line.amount - line.paid;
        input.statement.total += one.open;
        input.statement.perDay += one.perDay;
        principal += one.openPrincipal;
    }
    input.total = input.step == Step::PaymentReminder ? principal : input.statement.total + input.fee + input.compensation;
}

} // namespace

engine::ClaimStatement claim(const QString &number, QDate due, Money principal, Money paid, Money interest, QDate on)
{
    engine::ClaimStatement out;
    out.number = number;
    out.due = due;
    out.principal = principal;
    out.paidPrincipal = paid;
    out.openPrincipal = principal - paid;
    engine::InterestLine line;
    line.from = due.addDays(1);
    line.to = on;
    line.days = static_cast<int>(line.from.daysTo(on)) + 1;
    line.base = out.openPrincipal;
    line.rate = Rate::basisPoints(1225);
    line.amount = interest;
    out.interest = {line};
    out.interestTotal = interest;
    out.perDay = 1636_ore;
    return out;
}

documents::LetterInput letter(Step step, const QString &language, DebtorKind kind)
{
    documents::LetterInput out;
    out.creditor = creditor();
    out.debtor = debtor(kind);
    out.caseNumber = u"2026-0113"_s;
    out.kid = u"12345678903"_s;
    out.step = step;
    out.language = language;
    out.date = today;
    out.deadline = QDate(2026, 12, 7);
    out.statement.on = today;
    out.statement.claims = {claim(u"10231"_s, QDate(2026, 9, 14), 48750_kr, {}, 114529_ore, today),
                            claim(u"10240"_s, QDate(2026, 9, 22), 8000_kr, 1500_kr, 13525_ore, today)};
    out.statement.claims[1].perDay = 218_ore;
    out.claimTexts = {u"Elektrikerarbeid i Storgata 14"_s, u"Service på varmepumpe"_s};
    auto &fees = out.statement.claims[0].fees;
    if (step > Step::Reminder) {
        fees.push_back(fee(Step::Reminder, QDate(2026, 10, 6), 38_kr));
        out.earlier.push_back({Step::Reminder, QDate(2026, 10, 6), QDate(2026, 10, 20)});
    }
    if (step > Step::CollectionNotice) {
        fees.push_back(fee(Step::CollectionNotice, QDate(2026, 10, 26), 38_kr));
        out.earlier.push_back({Step::CollectionNotice, QDate(2026, 10, 26), QDate(2026, 11, 9)});
    }
    if (step == Step::FinalNotice) {
        fees.push_back(fee(Step::PaymentDemand, QDate(2026, 11, 2), 113_kr));
        out.earlier.push_back({Step::PaymentDemand, QDate(2026, 11, 2), QDate(2026, 11, 16)});
        if (kind != DebtorKind::Person)
            out.compensation = 27550_ore;
    }
    if (step == Step::Reminder || step == Step::CollectionNotice)
        out.fee = 38_kr;
    if (step == Step::PaymentDemand)
        out.fee = 113_kr;
    addUp(out);
    if (step != Step::PaymentReminder) {
        out.payBy = {{QDate(2026, 12, 7), out.total + 25956_ore}, {QDate(2026, 12, 21), out.total + 51912_ore}};
        out.ratesKnownUntil = QDate(2026, 12, 31);
    }
    return out;
}

documents::LetterInput longLetter(int invoices)
{
    documents::LetterInput out = letter(Step::PaymentDemand, u"nb"_s, DebtorKind::Company);
    out.statement.claims.clear();
    out.claimTexts.clear();
    for (int i = 0; i < invoices; ++i) {
        out.statement.claims.push_back(claim(QString::number(10300 + i), QDate(2026, 5, 1).addDays(i), Money::fromKroner(1200 + 37 * i), {},
                                             Money::fromOre(4200 + 113 * i), today));
        engine::ClaimStatement &one = out.statement.claims.back();
        if (i % 3 == 0) {
            // A stretch before and one after the change of rate on 1 July.
            engine::InterestLine later = one.interest.front();
            one.interest.front().to = QDate(2026, 6, 30);
            one.interest.front().rate = Rate::basisPoints(1200);
            one.interest.front().amount = 1000_ore;
            later.from = QDate(2026, 7, 1);
            later.amount = one.interestTotal - 1000_ore;
            one.interest.push_back(later);
        }
        out.claimTexts.append(u"Vedlikehold uke %1"_s.arg(18 + i / 7));
    }
    addUp(out);
    out.payBy = {{QDate(2026, 12, 7), out.total + 25956_ore}, {QDate(2026, 12, 21), out.total + 51912_ore}};
    return out;
}

documents::LetterInput wideLetter()
{
    documents::LetterInput out = letter(Step::FinalNotice, u"nb"_s, DebtorKind::Company);
    out.creditor.name = u"Stiftelsen Norsk Kystkulturs Verksteder for Bevaring av Verneverdige Fartøyer og Sjøhus i Nordland"_s;
    out.debtor.name = u"Borettslaget Søndre Kvernhaugen og Omegn Vaktmesterfellesskap med Garasjeanlegg SA"_s;
    out.debtor.address = {{u"c/o Ærlig Forvaltning AS"_s, u"Kungsgatan 12, lägenhet 1402"_s}, u"111 35"_s, u"STOCKHOLM"_s, u"SE"_s};
    out.kid = u"1234567890123456789012340"_s;
    out.statement.claims.push_back(claim(u"2026-INV-0000000000123456789-B"_s, QDate(2026, 9, 1), 12'345'678_kr, 1'000'000_kr, 31612345_ore, today));
    out.claimTexts.append(u"Restaurering av skrog, mast og rigg etter avtale av 3. februar, med materialer, frakt og opphold for seks håndverkere over fire uker"_s);
    addUp(out);
    out.payBy = {{QDate(2026, 12, 7), out.total + 6025956_ore}, {QDate(2026, 12, 21), out.total + 12051912_ore}};
    return out;
}

} // namespace fixture
