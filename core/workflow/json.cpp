// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/json.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/workflow/casetext.h"
#include "core/workflow/told.h"

#include <QJsonArray>

namespace workflow::json {

QJsonValue money(Money amount)
{
    return fmt::plain(amount);
}

QJsonValue date(QDate day)
{
    return text(fmt::isoDate(day));
}

QJsonValue text(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QJsonObject debtor(const Debtor &debtor)
{
    JsonText out;
    told::debtor(out, debtor);
    return out.document().object();
}

QJsonArray interest(const std::vector<engine::InterestLine> &lines)
{
    JsonText out;
    told::interest(out, lines, [](const engine::InterestLine &) {});
    return out.document().array();
}

QJsonObject caseStatement(const CaseView &view, const LawTable &law, const QString &language,
                          bool trail)
{
    CaseText told(law, language);
    return (trail ? told.explained(view) : told.statement(view)).document().object();
}

QJsonObject decision(const engine::Decision &decision, const RuleBook &rules,
                     const QString &language)
{
    JsonText out;
    RuleText words(rules, language);
    told::decision(out, decision, nullptr, words);
    return out.document().object();
}

} // namespace workflow::json
