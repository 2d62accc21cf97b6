// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rulelist.h"

#include "core/calendar/dateformat.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rulelist {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RuleList)
};

/// Rows without an end are filled up to a day no one will see.
constexpr int openEndedYear = 2900;

RuleRow::State stateOf(const Rule &rule, QDate day)
{
    if (rule.adoptedWithoutDate && !rule.validFrom.isValid())
        return RuleRow::State::WithoutDate;
    if (rule.validFrom.isValid() && day < rule.validFrom)
        return RuleRow::State::Later;
    if (rule.validTo.isValid() && day > rule.validTo)
        return RuleRow::State::Ended;
    return RuleRow::State::Holds;
}

/// The rule as it stands, without a case: what a case fills in is named.
QString withoutCase(QString text)
{
    static const QRegularExpression place(QStringLiteral("\\{([a-z]+)\\}"));
    qsizetype at = 0;
    for (auto match = place.match(text); match.hasMatch(); match = place.match(text, at)) {
        const QString key = match.captured(1);
        const QString word = key == u"date"   ? Words::tr("[day]")
            : key == u"earliest" ? Words::tr("[first day]")
            : key == u"amount"   ? Words::tr("[amount]")
            : key == u"step"     ? Words::tr("[step]")
            : key == u"times"    ? Words::tr("[multiple]")
                                 : Words::tr("[number]");
        text.replace(match.capturedStart(), match.capturedLength(), word);
        at = match.capturedStart() + word.size();
    }
    return text;
}

} // namespace

std::vector<RuleRow> on(const RuleBook &book, QDate day, const QString &language)
{
    std::vector<RuleRow> out;
    for (const Rule &rule : book.all()) {
        RuleRow row;
        row.id = rule.id;
        row.law = rule.law;
        row.text = withoutCase(rule.text.value(language, rule.text.value(QStringLiteral("nb"))));
        row.needs = withoutCase(rule.needs.value(language, rule.needs.value(QStringLiteral("nb"))));
        row.from = rule.validFrom;
        row.to = rule.validTo.year() >= openEndedYear ? QDate() : rule.validTo;
        row.state = stateOf(rule, day);
        out.push_back(std::move(row));
    }
    return out;
}

QString stateText(RuleRow::State state)
{
    switch (state) {
    case RuleRow::State::Holds: return Words::tr("Holds");
    case RuleRow::State::Later: return Words::tr("Later");
    case RuleRow::State::WithoutDate: return Words::tr("Adopted, no day");
    case RuleRow::State::Ended: return Words::tr("Ended");
    }
    return {};
}

Tone stateTone(RuleRow::State state)
{
    switch (state) {
    case RuleRow::State::Holds: return Tone::Ok;
    case RuleRow::State::Later: return Tone::Accent;
    case RuleRow::State::WithoutDate: return Tone::Warn;
    case RuleRow::State::Ended: return Tone::Neutral;
    }
    return Tone::Neutral;
}

std::unique_ptr<Model> model()
{
    using Row = RuleRow;
    std::vector<TableColumn<Row>> columns{
        {Words::tr("Law"), [](const Row &row) { return row.law; }, false, true},
        {Words::tr("Rule"), [](const Row &row) { return row.text; }, false, false, false, {}, {}, {}, [](const Row &row) { return row.text; }},
        {Words::tr("From"), [](const Row &row) { return fmt::date(row.from); }, true, false, true,
         [](const Row &row) { return row.from.isValid() ? row.from.toJulianDay() : 0; }},
        {Words::tr("Until"), [](const Row &row) { return row.to.isValid() ? fmt::date(row.to) : QString(); }, true, false, true,
         [](const Row &row) { return row.to.isValid() ? row.to.toJulianDay() : QDate(9999, 12, 31).toJulianDay(); }},
        {Words::tr("State"), [](const Row &row) { return stateText(row.state); }, false, false, false,
         [](const Row &row) -> qint64 { return static_cast<int>(row.state); }, [](const Row &row) { return stateTone(row.state); }},
    };
    return std::make_unique<Model>(std::move(columns), [](const Row &) -> qint64 { return 0; }, [](const Row &) { return Money(); });
}

} // namespace rulelist
