// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/clock.h"
#include "core/calendar/dateformat.h"
#include "core/engine/interest.h"
#include "core/money/format.h"
#include "core/money/parse.h"
#include "core/workflow/json.h"
#include "core/workflow/lawworkflow.h"
#include "core/workflow/trail.h"

#include <QCoreApplication>
#include <QDir>
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

/// The law a list shows: that of a rehearsal which brings its own when --workspace names one, else what is shipped
/// with everything adopted.
Result<const LawTable *> lawShown(Invocation &run)
{
    const QDir folder(run.place.workspace);
    if (!run.arguments.has("workspace") || !folder.exists(QStringLiteral("law/rules.json")))
        return run.law.get();
    auto session = run.session();
    if (!session)
        return session.error();
    return &(*session)->law();
}

Result<Output> rates(Invocation &run)
{
    auto on = run.arguments.date("on");
    auto law = lawShown(run);
    if (!on || !law)
        return !on ? on.error() : law.error();
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("What"), Words::tr("From"), Words::tr("To"), Words::tr("Value"), Words::tr("Set by")}};
    for (int i = 0; i < static_cast<int>(Series::Count); ++i) {
        const LawSeries &series = (*law)->series(static_cast<Series>(i));
        for (const LawRow &row : series.rows) {
            if (on->isValid() && (*on < row.from || *on > row.to))
                continue;
            const bool open = row.to.year() >= 9999;
            out.append(QJsonObject{{QStringLiteral("series"), series.id},
                                   {QStringLiteral("title"), series.title},
                                   {QStringLiteral("from"), json::date(row.from)},
                                   {QStringLiteral("to"), open ? QJsonValue() : json::date(row.to)},
                                   {QStringLiteral("value"), workflow::seriesValue(series, row.value)},
                                   {QStringLiteral("unit"), series.unit},
                                   {QStringLiteral("law"), json::text(row.law)},
                                   {QStringLiteral("source"), json::text(row.source)}});
            lines.push_back({series.title, fmt::date(row.from), open ? QString() : fmt::date(row.to), workflow::seriesValue(series, row.value), row.law});
        }
    }
    return Output{out, table(lines)};
}

Result<Output> checkRates(Invocation &run)
{
    auto law = lawShown(run);
    if (!law)
        return law.error();
    const QDate until = (*law)->knownUntil();
    const QDate today = run.place.today.isValid() ? run.place.today : SystemClock().today();
    QJsonArray warnings;
    QString text = Words::tr("Every rate is known until %1.").arg(fmt::date(until));
    bool ended = false;
    for (const LawEnding &ending : endings(**law, today, workflow::warnDaysBeforeEnd)) {
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
                              {QStringLiteral("version"), (*law)->version()},
                              {QStringLiteral("today"), json::date(today)},
                              {QStringLiteral("warnings"), warnings}},
                  text, ended ? 1 : 0};
}

Result<Output> rules(Invocation &run)
{
    auto on = run.arguments.date("on");
    auto law = lawShown(run);
    if (!on || !law)
        return !on ? on.error() : law.error();
    const QDate today = run.place.today.isValid() ? run.place.today : SystemClock().today();
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("Rule"), Words::tr("Holds"), Words::tr("Law"), Words::tr("Text")}};
    const QString &language = run.place.language;
    for (const Rule &rule : (*law)->rules().all()) {
        const bool holds = rule.holdsOn(on->isValid() ? *on : today);
        out.append(QJsonObject{{QStringLiteral("rule"), rule.id},
                               {QStringLiteral("law"), rule.law},
                               {QStringLiteral("text"), rule.text.value(language, rule.text.value(QStringLiteral("nb")))},
                               {QStringLiteral("needs"), json::text(rule.needs.value(language))},
                               {QStringLiteral("from"), json::date(rule.validFrom)},
                               {QStringLiteral("to"), json::date(rule.validTo)},
                               {QStringLiteral("texts"), QJsonObject{{QStringLiteral("nb"), rule.text.value(QStringLiteral("nb"))},
                                                                      {QStringLiteral("nn"), rule.text.value(QStringLiteral("nn"))},
                                                                      {QStringLiteral("en"), rule.text.value(QStringLiteral("en"))}}},
                               {QStringLiteral("regime"), json::text(rule.regime)},
                               {QStringLiteral("holds"), holds},
                               {QStringLiteral("adopted_without_date"), rule.adoptedWithoutDate}});
        lines.push_back({rule.id, holds ? Words::tr("yes") : rule.adoptedWithoutDate ? Words::tr("no date") : Words::tr("no"), rule.law, rule.text.value(language)});
    }
    return Output{out, table(lines)};
}

} // namespace

std::vector<Command> lawCommands()
{
    return {
        {"interest", "interest --principal A --due D --to D [--paid D=A]… [--rate P] [--daycount calendar|365]", QT_TRANSLATE_NOOP("cli", "late interest, line by line"), false,
         {"principal", "due", "to", "paid", "rate", "daycount"}, interest},
        {"rates list", "rates list [--on D]", QT_TRANSLATE_NOOP("cli", "the dated numbers of the law with their sources"), false, {"on"}, rates},
        {"rates check", "rates check", QT_TRANSLATE_NOOP("cli", "until when every rate is known"), false, {}, checkRates},
        {"rules list", "rules list [--on D]", QT_TRANSLATE_NOOP("cli", "the rules the program follows, and whether each holds on the day"), false, {"on"}, rules},
    };
}

} // namespace cli
