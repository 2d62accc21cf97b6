// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/rehearsal.h"

#include "core/engine/ladderplan.h"
#include "core/workflow/casechange.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Rehearsal)
};

constexpr int mostDays = 365;

Error faulty(const QString &what)
{
    return {ErrorKind::BadInput, Words::tr("The file of ladders cannot be used: %1. Take the output of kravbok-cli ladder show --json and change it.").arg(what)};
}

/// A whole number of days from 0 to a year, or what stood there before when the file says nothing.
std::optional<int> days(const QJsonValue &value, int before)
{
    if (value.isUndefined())
        return before;
    const int number = value.toInt(-1);
    return number >= 0 && number <= mostDays ? std::optional(number) : std::nullopt;
}

Result<LadderPlan> planFrom(const QJsonObject &object)
{
    LadderPlan plan;
    plan.composed = object.value(QStringLiteral("composed")).toBool(true);
    if (const QJsonValue word = object.value(QStringLiteral("route")); !word.isUndefined()) {
        const auto route = enumFromText<LegalRoute>(word.toString());
        if (!route)
            return faulty(Words::tr("\"%1\" is no route").arg(word.toString()));
        plan.route = *route;
    }
    const QJsonArray steps = object.value(QStringLiteral("steps")).toArray();
    for (const auto &value : steps) {
        const QString word = value[QStringLiteral("step")].toString();
        const auto step = enumFromText<Step>(word);
        if (!step || !isLetterStep(*step))
            return faulty(Words::tr("\"%1\" is no letter step").arg(word));
        const auto at = static_cast<size_t>(*step);
        const auto deadline = days(value[QStringLiteral("deadline_days")], plan.deadlineDays[at]);
        const auto grace = days(value[QStringLiteral("grace_days")], plan.graceDays[at]);
        if (!deadline || !grace)
            return faulty(Words::tr("the days of \"%1\" must be from 0 to %2").arg(word).arg(mostDays));
        plan.deadlineDays[at] = *deadline;
        plan.graceDays[at] = *grace;
        plan.uses[at] = value[QStringLiteral("used")].toBool(true);
    }
    return plan;
}

} // namespace

Result<Policy> trialPolicy(const Session &session, const QByteArray &ladders, QDate on)
{
    const QJsonDocument document = QJsonDocument::fromJson(ladders);
    if (document.isNull())
        return faulty(Words::tr("it is no JSON"));
    const QJsonArray list = document.isArray() ? document.array() : QJsonArray{document.object()};
    Policy out = session.creditor().policy;
    for (const auto &value : list) {
        const QString word = value[QStringLiteral("kind")].toString();
        const auto kind = enumFromText<DebtorKind>(word);
        if (!kind || *kind == DebtorKind::Unknown)
            return faulty(Words::tr("\"%1\" is no kind of customer a ladder can be for").arg(word));
        auto plan = planFrom(value.toObject());
        if (!plan)
            return plan.error();
        if (plan->composed) {
            const auto problems = engine::ladderProblems(*plan, *kind, out, on, session.law());
            if (!problems.empty())
                return refusalError(session, problems.front());
        }
        out.ladders[ladderIndex(*kind)] = *plan;
    }
    return out;
}

} // namespace workflow
