// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/lawdifference.h"

#include "core/law/lawfile.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

/// The rows of one kind by key; equal keys with other words are a change.
using Rows = std::map<QString, LawChange>;

QString until(QDate to)
{
    return to.isValid() && to < LawFile::farFuture() ? u" until "_s + to.toString(Qt::ISODate)
                                                     : QString();
}

QString key(const QString &id, QDate from)
{
    return id + u'\n' + from.toString(Qt::ISODate);
}

/// `words` go into `before`; compare() moves them where they belong.
void add(Rows &rows, LawPart part, const QString &id, const QString &title, QDate from,
         const QString &words)
{
    rows[key(id, from)] = LawChange{part, id, title, from, words, {}};
}

Rows ratesOf(const LawTable &law)
{
    Rows out;
    for (int i = 0; i < static_cast<int>(Series::Count); ++i) {
        const LawSeries &series = law.series(static_cast<Series>(i));
        for (const LawRow &row : series.rows)
            add(out, LawPart::Rate, series.id, series.title, row.from,
                lawValueText(series, row.value) + until(row.to));
    }
    return out;
}

Rows ceilingOf(const LawTable &law)
{
    Rows out;
    for (const CeilingBracket &bracket : law.ceiling()) {
        const QString upTo = QString::number(bracket.claimUpTo.ore());
        add(out, LawPart::Ceiling, upTo.rightJustified(20, u'0'),
            law.rules().law({.rule = "fee.ceiling_reached"}), {},
            u"%1 / %2"_s.arg(bracket.simpleE4).arg(bracket.heavyE4));
    }
    return out;
}

Rows stepsOf(const LawTable &law)
{
    Rows out;
    for (const StepRow &step : law.rules().steps()) {
        for (const StepRegime &regime : step.regimes)
            add(out, LawPart::Step, step.id, step.name.value(u"nb"_s), regime.from,
                regime.law + until(regime.to) + (regime.fee ? u", fee"_s : u", no fee"_s));
    }
    return out;
}

Rows rulesOf(const LawTable &law)
{
    Rows out;
    for (const Rule &rule : law.rules().all()) {
        const QString when = rule.adoptedWithoutDate
            ? u"adopted, no date"_s
            : rule.validFrom.toString(Qt::ISODate) + until(rule.validTo);
        QString words = when + u"; "_s + rule.law;
        for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s})
            words += u'\n' + rule.text.value(language) + u' ' + rule.needs.value(language);
        add(out, LawPart::Rule, rule.id, rule.law, {}, words);
    }
    return out;
}

void compare(const Rows &before, const Rows &after, std::vector<LawChange> &out)
{
    for (const auto &[place, old] : before) {
        const auto now = after.find(place);
        if (now != after.end() && now->second.before == old.before)
            continue;
        LawChange change = old;
        change.after = now == after.end() ? QString() : now->second.before;
        out.push_back(change);
    }
    for (const auto &[place, now] : after) {
        if (before.contains(place))
            continue;
        LawChange change = now;
        change.after = std::exchange(change.before, QString());
        out.push_back(change);
    }
}

} // namespace

QString lawValueText(const LawSeries &series, qint64 value)
{
    const int decimals = series.unit == u"bp" || series.unit == u"ore" ? 2
        : series.unit == u"e4"                                         ? 4
                                                                       : 0;
    if (decimals == 0)
        return QString::number(value);
    QString digits = QString::number(value).rightJustified(decimals + 1, u'0');
    return digits.insert(digits.size() - decimals, u'.');
}

std::vector<LawChange> differences(const LawTable &before, const LawTable &after)
{
    std::vector<LawChange> out;
    compare(ratesOf(before), ratesOf(after), out);
    compare(ceilingOf(before), ceilingOf(after), out);
    compare(stepsOf(before), stepsOf(after), out);
    compare(rulesOf(before), rulesOf(after), out);
    std::stable_sort(out.begin(), out.end(), [](const LawChange &a, const LawChange &b) {
        return std::tie(a.part, a.id, a.from) < std::tie(b.part, b.id, b.from);
    });
    return out;
}
