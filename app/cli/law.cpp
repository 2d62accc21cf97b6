// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/clock.h"
#include "core/calendar/dateformat.h"
#include "core/engine/interest.h"
#include "core/money/format.h"
#include "core/money/parse.h"
#include "core/workflow/json.h"
#include "core/workflow/lawworkflow.h"
#include "core/workflow/limitationradar.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

namespace json = workflow::json;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<std::vector<engine::BaseReduction>> reductions(const QStringList &words)
{
    std::vector<engine::BaseReduction> out;
    for (const QString &word : words) {
        const qsizetype at = word.indexOf(u'=');
        auto day = parse::isoDate(at < 0 ? QStringView(word) : QStringView(word).first(at));
        auto amount = parse::plainAmount(at < 0 ? QStringView() : QStringView(word).mid(at + 1));
        if (!day || !amount)
            return usageError(Words::tr("--paid takes DATE=KRONER, such as 2025-07-01=500.00, not \"%1\".").arg(word));
        out.push_back({*day, *amount});
    }
    return out;
}

Result<Output> interest(Invocation &run)
{
    const Arguments &args = run.arguments;
    auto principal = args.amount("principal");
    auto due = args.date("due");
    auto to = args.date("to");
    if (!principal || !due || !to)
        return !principal ? principal.error() : !due ? due.error() : to.error();
    if (!*principal || !due->isValid() || !to->isValid())
        return usageError(Words::tr("interest needs --principal, --due and --to."));
    auto paid = reductions(args.values("paid"));
    if (!paid)
        return paid.error();
    std::optional<Rate> agreed;
    if (args.has("rate")) {
        auto rate = parse::percent(args.value("rate"));
        if (!rate)
            return Error{ErrorKind::Usage, rate.error().message};
        agreed = *rate;
    }
    DayCount dayCount = DayCount::Calendar;
    if (args.has("daycount")) {
        const auto word = enumFromText<DayCount>(args.value("daycount"));
        if (!word)
            return usageError(Words::tr("--daycount takes calendar or 365."));
        dayCount = *word;
    }
    auto lines = engine::lateInterest(**principal, *due, *to, *paid, agreed, dayCount, *run.law);
    if (!lines)
        return lines.error();
    const Money total = engine::sum(*lines);
    std::vector<QStringList> rows{{Words::tr("From"), Words::tr("To"), Words::tr("Days"), Words::tr("Of"), Words::tr("Percent"), Words::tr("Year"), Words::tr("Interest")}};
    for (const engine::InterestLine &line : *lines) {
        rows.push_back({fmt::date(line.from), fmt::date(line.to), QString::number(line.days), fmt::amount(line.base),
                        fmt::percent(line.rate), QString::number(line.yearDays), fmt::amount(line.amount)});
    }
    rows.push_back({Words::tr("Total"), {}, {}, {}, {}, {}, fmt::amount(total)});
    return Output{QJsonObject{{QStringLiteral("lines"), json::interest(*lines)}, {QStringLiteral("total"), json::money(total)}}, table(rows)};
}

QString seriesValue(const LawSeries &series, qint64 value)
{
    if (series.unit == u"bp")
        return fmt::plainPercent(Rate::basisPoints(static_cast<qint32>(value)));
    if (series.unit == u"ore")
        return fmt::plain(Money::fromOre(value));
    if (series.unit == u"e4") {
        QString digits = QString::number(value).rightJustified(5, u'0');
        digits.insert(digits.size() - 4, u'.');
        return digits;
    }
    return QString::number(value);
}

Result<Output> rates(Invocation &run)
{
    auto on = run.arguments.date("on");
    if (!on)
        return on.error();
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("What"), Words::tr("From"), Words::tr("To"), Words::tr("Value"), Words::tr("Set by")}};
    for (int i = 0; i < static_cast<int>(Series::Count); ++i) {
        const LawSeries &series = run.law->series(static_cast<Series>(i));
        for (const LawRow &row : series.rows) {
            if (on->isValid() && (*on < row.from || *on > row.to))
                continue;
            const bool open = row.to.year() >= 9999;
            out.append(QJsonObject{{QStringLiteral("series"), series.id},
                                   {QStringLiteral("title"), series.title},
                                   {QStringLiteral("from"), json::date(row.from)},
                                   {QStringLiteral("to"), open ? QJsonValue() : json::date(row.to)},
                                   {QStringLiteral("value"), seriesValue(series, row.value)},
                                   {QStringLiteral("unit"), series.unit},
                                   {QStringLiteral("law"), json::text(row.law)},
                                   {QStringLiteral("source"), json::text(row.source)}});
            lines.push_back({series.title, fmt::date(row.from), open ? QString() : fmt::date(row.to), seriesValue(series, row.value), row.law});
        }
    }
    return Output{out, table(lines)};
}

Result<Output> checkRates(Invocation &run)
{
    const QDate until = run.law->knownUntil();
    const QDate today = run.place.today.isValid() ? run.place.today : SystemClock().today();
    QJsonArray warnings;
    QString text = Words::tr("Every rate is known until %1.").arg(fmt::date(until));
    bool ended = false;
    for (const LawEnding &ending : endings(*run.law, today, workflow::warnDaysBeforeEnd)) {
        warnings.append(QJsonObject{{QStringLiteral("series"), ending.series},
                                    {QStringLiteral("title"), ending.title},
                                    {QStringLiteral("last"), json::date(ending.last)},
                                    {QStringLiteral("ended"), ending.ended}});
        text += u'\n'
            + (ending.ended ? Words::tr("\"%1\" ended on %2: what needs it is refused. Update it: kravbok-cli rates update")
                            : Words::tr("\"%1\" ends on %2. Update it before: kravbok-cli rates update"))
                  .arg(ending.title, fmt::date(ending.last));
        ended = ended || ending.ended;
    }
    return Output{QJsonObject{{QStringLiteral("known_until"), json::date(until)},
                              {QStringLiteral("version"), run.law->version()},
                              {QStringLiteral("today"), json::date(today)},
                              {QStringLiteral("warnings"), warnings}},
                  text, ended ? 1 : 0};
}

Result<Output> rules(Invocation &run)
{
    auto on = run.arguments.date("on");
    if (!on)
        return on.error();
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("Rule"), Words::tr("Law"), Words::tr("Text")}};
    const QString &language = run.place.language;
    for (const Rule &rule : run.law->rules().all()) {
        if (on->isValid() && ((rule.validFrom.isValid() && *on < rule.validFrom) || (rule.validTo.isValid() && *on > rule.validTo)))
            continue;
        out.append(QJsonObject{{QStringLiteral("rule"), rule.id},
                               {QStringLiteral("law"), rule.law},
                               {QStringLiteral("text"), rule.text.value(language, rule.text.value(QStringLiteral("nb")))},
                               {QStringLiteral("needs"), json::text(rule.needs.value(language))},
                               {QStringLiteral("from"), json::date(rule.validFrom)},
                               {QStringLiteral("to"), json::date(rule.validTo)},
                               {QStringLiteral("adopted_without_date"), rule.adoptedWithoutDate}});
        lines.push_back({rule.id, rule.law, rule.text.value(language)});
    }
    return Output{out, table(lines)};
}

Result<Output> limitation(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto rows = workflow::limitationRadar(**session);
    if (!rows)
        return rows.error();
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("Lapses"), Words::tr("Customer"), Words::tr("Name"), Words::tr("Invoice"), Words::tr("Case"), Words::tr("Open")}};
    for (const workflow::LimitationRow &row : *rows) {
        out.append(QJsonObject{{QStringLiteral("date"), json::date(row.limitation.date)},
                               {QStringLiteral("debtor"), row.debtorNumber},
                               {QStringLiteral("name"), row.debtorName},
                               {QStringLiteral("number"), json::text(row.number)},
                               {QStringLiteral("case"), json::text(row.caseNumber)},
                               {QStringLiteral("open"), json::money(row.open)},
                               {QStringLiteral("reason"), (*session)->sentence(row.limitation.reason)}});
        lines.push_back({fmt::date(row.limitation.date), row.debtorNumber, row.debtorName, row.number, row.caseNumber, fmt::amount(row.open)});
    }
    return Output{out, lines.size() == 1 ? Words::tr("No open claim has a due date.") : table(lines)};
}

} // namespace

std::vector<Command> lawCommands()
{
    return {
        {"interest", "interest --principal A --due D --to D [--paid D=A]… [--rate P] [--daycount calendar|365]", QT_TRANSLATE_NOOP("cli", "late interest, line by line"), false,
         {"principal", "due", "to", "paid", "rate", "daycount"}, interest},
        {"limitation", "limitation", QT_TRANSLATE_NOOP("cli", "when each open claim becomes time-barred, soonest first"), false, {}, limitation},
        {"rates list", "rates list [--on D]", QT_TRANSLATE_NOOP("cli", "the dated numbers of the law with their sources"), false, {"on"}, rates},
        {"rates check", "rates check", QT_TRANSLATE_NOOP("cli", "until when every rate is known"), false, {}, checkRates},
        {"rules list", "rules list [--on D]", QT_TRANSLATE_NOOP("cli", "the rules the program follows"), false, {"on"}, rules},
    };
}

} // namespace cli
