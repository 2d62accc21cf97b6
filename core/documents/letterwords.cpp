// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letterwords.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

/// What the claims concern, in one phrase.
QString whatFor(const LetterInput &input, const Labels &labels)
{
    QStringList texts;
    for (const QString &text : input.claimTexts) {
        if (!text.trimmed().isEmpty() && !texts.contains(text.trimmed()))
            texts.append(text.trimmed());
    }
    if (texts.isEmpty())
        return labels.text(u"what.none"_s);
    return texts.size() > 2 ? labels.text(u"what.many"_s) : labels.list(texts);
}

/// The rates used, lowest first, each once.
QStringList ratesOf(const engine::Statement &statement)
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
    return out;
}

} // namespace

const Vocabulary &letterVocabulary()
{
    static const Vocabulary known{
        {u"creditor.name"_s, u"debtor.name"_s, u"case"_s, u"date"_s, u"deadline"_s, u"total"_s, u"what"_s, u"rates"_s,
         u"interest"_s, u"fee"_s, u"compensation"_s, u"earlier.sent"_s, u"earlier.deadline"_s},
        {u"interest"_s, u"fee"_s, u"compensation"_s, u"earlier"_s, u"several"_s, u"public"_s, u"company"_s},
    };
    return known;
}

LetterWords letterWords(const LetterInput &input, const Labels &labels)
{
    Money interest;
    qsizetype shown = 0;
    for (const engine::ClaimStatement &claim : input.statement.claims) {
        interest += claim.interestTotal - claim.interestPaid;
        shown += claim.open.isZero() ? 0 : 1;
    }
    const QStringList rates = ratesOf(input.statement);

    LetterWords out;
    out.values = {
        {u"creditor.name"_s, input.creditor.name},
        {u"debtor.name"_s, input.debtor.name},
        {u"case"_s, input.caseNumber},
        {u"date"_s, labels.longDate(input.date)},
        {u"deadline"_s, labels.longDate(input.deadline)},
        {u"total"_s, fmt::kroner(input.total)},
        {u"what"_s, whatFor(input, labels)},
        {u"rates"_s, labels.list(rates)},
        {u"interest"_s, fmt::kroner(interest)},
        {u"fee"_s, fmt::kroner(input.fee)},
        {u"compensation"_s, fmt::kroner(input.compensation)},
    };
    const auto hold = [&out](const QString &fact, bool holds) {
        if (holds)
            out.facts.insert(fact);
    };
    hold(u"interest"_s, !rates.isEmpty());
    hold(u"fee"_s, input.fee.isPositive());
    hold(u"compensation"_s, input.compensation.isPositive());
    hold(u"several"_s, shown > 1);
    hold(u"public"_s, input.debtor.kind == DebtorKind::Public);
    hold(u"company"_s, input.debtor.kind == DebtorKind::Company);
    hold(u"earlier"_s, !input.earlier.empty());
    if (!input.earlier.empty()) {
        out.values.insert(u"earlier.sent"_s, labels.longDate(input.earlier.back().sent));
        out.values.insert(u"earlier.deadline"_s, labels.longDate(input.earlier.back().deadline));
    }
    return out;
}

QString audience(DebtorKind kind)
{
    return kind == DebtorKind::Person || kind == DebtorKind::Unknown ? u"person"_s : u"business"_s;
}

QString templatePath(const LetterInput &input)
{
    return u":/letters/%1/%2.%3.txt"_s.arg(input.language, enumText(input.step), audience(input.debtor.kind));
}

} // namespace documents
