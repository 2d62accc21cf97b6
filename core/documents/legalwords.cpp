// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/legalwords.h"

#include "core/calendar/dateformat.h"
#include "core/documents/countries.h"
#include "core/documents/letterframe.h"
#include "core/documents/paymentbox.h"
#include "core/money/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

/// Handed in as words: who signs and where, how a letter left, the ground in the user's words. Each is also
/// a fact, which holds when there are words.
const QStringList textKeys{
    u"signatory"_s, u"role"_s,    u"place"_s,          u"copies"_s,     u"exhibits"_s,
    u"kid"_s,       u"office"_s,  u"office.why"_s,     u"street"_s,     u"recipient"_s,
    u"owner"_s,     u"born"_s,    u"identity"_s,       u"demand.how"_s, u"notice.how"_s,
    u"ground"_s,    u"story"_s,   u"prayer"_s,         u"what"_s,       u"proof"_s,
    u"estate"_s,    u"trustee"_s, u"pages"_s,          u"hint"_s,       u"municipality"_s,
    u"document"_s,  u"file"_s,    u"representative"_s, u"objection"_s,  u"collateral"_s,
    u"number"_s,    u"object"_s,  u"notice.to"_s,
};

/// Handed in as days, printed as "7. desember 2026".
const QStringList dateKeys{
    u"demand"_s,       u"demand.deadline"_s, u"notice"_s,    u"served"_s,
    u"pay.deadline"_s, u"window.from"_s,     u"window.to"_s, u"service.earliest"_s,
    u"opened"_s,       u"security.paid"_s,   u"fruitless"_s, u"latest"_s,
    u"claim.on"_s,     u"rates.until"_s,     u"dated"_s,
    u"limitation"_s,
};

/// Days a draft is often looked at without.
const QStringList daysToCome{
    u"demand"_s, u"demand.deadline"_s, u"notice"_s,    u"served"_s,
    u"opened"_s, u"pay.deadline"_s,    u"fruitless"_s, u"window.to"_s,
};

/// Handed in as money, printed as "928,00 kr".
const QStringList amountKeys{u"fee"_s, u"fee.service"_s, u"fee.board"_s, u"security"_s,
                             u"writing.cap"_s, u"notice.total"_s};

/// What may hold for a document.
const QStringList factKeys{
    u"company"_s,
    u"sole"_s,
    u"person"_s,
    u"combined"_s,
    u"form"_s,
    u"portal"_s,
    u"paper"_s,
    u"default"_s,
    u"board"_s,
    u"p62"_s,
    u"p63"_s,
    u"costs"_s,
    u"interest"_s,
    u"several"_s,
    u"register"_s,
    u"disputed"_s,
    u"agreedrate"_s,
    u"writingcost"_s,
    u"demandletter"_s,
    u"notice"_s,
    u"paid"_s,
    u"recipients"_s,
    u"sign"_s,
    u"new"_s,
    u"for.attachment"_s,
    u"for.bankruptcy_notice"_s,
    u"for.service_request"_s,
    u"for.bankruptcy_petition"_s,
    u"for.conciliation"_s,
    u"for.estate_claim"_s,
    u"exhibits"_s,
    u"served"_s,
    u"consumer"_s,
    u"old"_s,
    u"compensation"_s,
};

const QStringList ownKeys{
    u"creditor.name"_s,
    u"creditor.orgnr"_s,
    u"creditor.address"_s,
    u"creditor.contact"_s,
    u"creditor.phone"_s,
    u"creditor.email"_s,
    u"creditor.account"_s,
    u"debtor.name"_s,
    u"debtor.orgnr"_s,
    u"debtor.address"_s,
    u"debtor.phone"_s,
    u"debtor.email"_s,
    u"party"_s,
    u"case"_s,
    u"date"_s,
    u"on"_s,
    u"on.next"_s,
    u"total"_s,
    u"principal"_s,
    u"interest"_s,
    u"costs"_s,
    u"perday"_s,
    u"rates"_s,
};

QString oneLine(const Address &address)
{
    QStringList out = address.lines;
    out.append((address.postcode + u' ' + address.town).trimmed());
    out.append(countryName(address.country));
    for (QString &line : out)
        line = line.trimmed();
    out.removeAll(QString());
    return out.join(u", "_s);
}

QString ratesText(const engine::Statement &statement, const Labels &labels)
{
    std::vector<Rate> rates;
    for (const engine::ClaimStatement &claim : statement.claims) {
        for (const engine::InterestLine &line : claim.interest)
            rates.push_back(line.rate);
    }
    std::sort(rates.begin(), rates.end());
    rates.erase(std::unique(rates.begin(), rates.end()), rates.end());
    QStringList out;
    for (const Rate rate : rates)
        out.append(fmt::percent(rate) + QChar::Nbsp + u'%');
    return labels.list(out);
}

/// The statement in sums: what is open of principal, interest and costs.
void addSums(LetterWords &out, const LegalInput &input, const Labels &labels)
{
    const engine::Statement &all = input.statement;
    Money principal;
    Money interest;
    int open = 0;
    bool compensated = false;
    for (const engine::ClaimStatement &claim : all.claims) {
        principal += claim.openPrincipal;
        interest += claim.interestTotal - claim.interestPaid;
        open += claim.open.isZero() ? 0 : 1;
        compensated = compensated || claim.compensation.isPositive();
    }
    const Money costs = all.total - principal - interest;
    out.values.insert(u"total"_s, fmt::kroner(all.total));
    out.values.insert(u"principal"_s, fmt::kroner(principal));
    out.values.insert(u"interest"_s, fmt::kroner(interest));
    out.values.insert(u"costs"_s, fmt::kroner(costs));
    out.values.insert(u"perday"_s, fmt::kroner(all.perDay));
    out.values.insert(u"rates"_s, ratesText(all, labels));
    out.values.insert(u"on"_s, labels.longDate(all.on));
    out.values.insert(u"on.next"_s, labels.longDate(all.on.addDays(1)));
    const auto hold = [&out](const QString &fact, bool holds) {
        if (holds)
            out.facts.insert(fact);
    };
    hold(u"interest"_s, !interest.isZero());
    hold(u"costs"_s, !costs.isZero());
    hold(u"several"_s, open > 1);
    hold(u"compensation"_s, compensated);
}

} // namespace

const LegalVocabulary &legalVocabulary()
{
    static const LegalVocabulary known = [] {
        LegalVocabulary out;
        for (const QStringList &keys : {textKeys, dateKeys, amountKeys, ownKeys}) {
            for (const QString &key : keys)
                out.words.placeholders.insert(key);
        }
        for (const QStringList &keys : {factKeys, textKeys}) {
            for (const QString &key : keys)
                out.words.facts.insert(key);
        }
        for (const char *name : {"table", "signature", "exhibits", "recipients", "invoices",
                                 "posting", "costs", "letters", "numbers", "goods",
                                 "missing"})
            out.blocks.insert(QLatin1StringView(name));
        return out;
    }();
    return known;
}

LetterWords legalWords(const LegalInput &input, const Labels &labels)
{
    LetterWords out;
    out.values = {
        {u"creditor.name"_s, input.creditor.name},
        {u"creditor.orgnr"_s, groupedOrgnr(input.creditor.orgnr)},
        {u"creditor.address"_s, oneLine(input.creditor.address)},
        {u"creditor.contact"_s, input.creditor.contact},
        {u"creditor.phone"_s, input.creditor.phone},
        {u"creditor.email"_s, input.creditor.email},
        {u"creditor.account"_s, groupedAccount(input.creditor.account)},
        {u"debtor.name"_s, input.debtor.name},
        {u"debtor.orgnr"_s, groupedOrgnr(input.debtor.orgnr)},
        {u"debtor.address"_s, oneLine(input.debtor.address)},
        {u"debtor.phone"_s, input.debtor.phone},
        {u"debtor.email"_s, input.debtor.email},
        // The owner is the party in a sole trader's case (tvisteloven § 2-1), when it is known who that is.
        {u"party"_s,
         input.debtor.kind == DebtorKind::SoleTrader && !input.texts.value(u"owner"_s).isEmpty()
             ? input.texts.value(u"owner"_s)
             : input.debtor.name},
        {u"case"_s, input.caseNumber},
        {u"date"_s, labels.longDate(input.date)},
    };
    for (const QString &key : dateKeys) {
        // A draft shows where a day is still to come; anything else without one is refused (legallint.cpp).
        const bool toCome = input.draft && daysToCome.contains(key);
        out.values.insert(key, input.dates.contains(key) ? labels.longDate(input.dates[key])
                              : toCome ? u"________"_s : QString());
    }
    for (const QString &key : amountKeys)
        out.values.insert(
            key, input.amounts.contains(key) ? fmt::kroner(input.amounts[key]) : QString());
    out.facts = input.facts;
    for (const QString &key : textKeys) {
        out.values.insert(key, input.texts.value(key));
        if (!input.texts.value(key).isEmpty())
            out.facts.insert(key);
    }
    addSums(out, input, labels);
    switch (input.debtor.kind) {
    case DebtorKind::SoleTrader: out.facts.insert(u"sole"_s); break;
    case DebtorKind::Person:
    case DebtorKind::Unknown: out.facts.insert(u"person"_s); break;
    default: out.facts.insert(u"company"_s); break;
    }
    if (!input.blocks.value(u"exhibits"_s).empty())
        out.facts.insert(u"exhibits"_s);
    if (!input.blocks.value(u"recipients"_s).empty())
        out.facts.insert(u"recipients"_s);
    return out;
}

} // namespace documents
