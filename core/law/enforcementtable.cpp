// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/enforcementtable.h"

#include "core/law/lawfile.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString place = u"rules.json, enforcement"_s;

struct Period
{
    QDate from;
    QDate to;
};

Result<Period> period(const QJsonObject &object)
{
    const auto from = LawFile::date(object.value(u"valid_from"), place);
    const auto to = LawFile::optionalDate(object.value(u"valid_to"), place);
    if (!from)
        return from.error();
    if (!to)
        return to.error();
    const Period out{*from, to->isValid() ? *to : LawFile::farFuture()};
    if (out.to < out.from)
        return LawFile::bad(place, LawFile::tr("it ends before it begins"));
    return out;
}

Result<EnforcementRow> parseRow(const QJsonObject &object)
{
    EnforcementRow row;
    const auto rules = enumFromText<EnforcementRules>(object.value(u"rules").toString());
    const auto holds = period(object);
    const auto electronic = LawFile::optionalDate(object.value(u"electronic_from"), place);
    if (!holds)
        return holds.error();
    if (!electronic)
        return electronic.error();
    row.law = object.value(u"law").toString();
    row.channel = object.value(u"channel").toString();
    row.channelLaw = object.value(u"channel_law").toString();
    row.electronicLaw = object.value(u"electronic_law").toString();
    row.answerDays = object.value(u"answer_days").toInt();
    row.copies = object.value(u"copies").toInt();
    row.from = holds->from;
    row.to = holds->to;
    row.electronicFrom = *electronic;
    const bool isChannel = row.channel == u"form" || row.channel == u"portal";
    if (!rules || *rules == EnforcementRules::Unknown || row.law.isEmpty()
        || row.channelLaw.isEmpty() || !isChannel || row.answerDays < 1 || row.copies < 0
        || (row.electronicFrom.isValid() && row.electronicLaw.isEmpty()))
        return LawFile::bad(place,
                            LawFile::tr("a set of rules lacks its law, its channel or its days"));
    row.rules = *rules;
    return row;
}

Result<std::vector<int>> numbers(const QJsonValue &value)
{
    std::vector<int> out;
    const QJsonArray all = value.toArray();
    for (const auto &one : all) {
        const int number = one.toInt();
        if (number < 1 || number > 9999)
            return LawFile::bad(place, LawFile::tr("a county or municipality number is no number"));
        out.push_back(number);
    }
    return out;
}

Result<EnforcementGroup> parseGroup(const QJsonObject &object)
{
    EnforcementGroup group;
    const auto holds = period(object);
    if (!holds)
        return holds.error();
    auto counties = numbers(object.value(u"counties"));
    auto except = numbers(object.value(u"except"));
    if (!counties)
        return counties.error();
    if (!except)
        return except.error();
    group.from = holds->from;
    group.to = holds->to;
    group.everyone = object.value(u"everyone").toBool();
    group.counties = *std::move(counties);
    group.except = *std::move(except);
    group.law = object.value(u"law").toString();
    group.source = object.value(u"source").toString();
    if (group.law.isEmpty() || group.source.isEmpty() || group.everyone != group.counties.empty())
        return LawFile::bad(
            place, LawFile::tr("a group of debtors lacks its law, its source or its counties"));
    return group;
}

bool contains(const std::vector<int> &all, int number)
{
    return std::find(all.begin(), all.end(), number) != all.end();
}

} // namespace

Result<EnforcementTable> EnforcementTable::parse(const QJsonObject &object)
{
    EnforcementTable table;
    const QJsonArray rows = object.value(u"rules").toArray();
    for (const auto &value : rows) {
        auto row = parseRow(value.toObject());
        if (!row)
            return row.error();
        table.m_rows.push_back(*std::move(row));
    }
    const QJsonArray groups = object.value(u"groups").toArray();
    for (const auto &value : groups) {
        auto group = parseGroup(value.toObject());
        if (!group)
            return group.error();
        if (!table.m_groups.empty() && table.m_groups.back().to >= group->from)
            return LawFile::bad(place, LawFile::tr("its periods overlap"));
        table.m_groups.push_back(*std::move(group));
    }
    if (table.m_rows.empty() || table.m_groups.empty())
        return LawFile::bad(place, LawFile::tr("it holds no rules or no groups of debtors"));
    return table;
}

const EnforcementRow *EnforcementTable::row(EnforcementRules rules, QDate day) const
{
    for (const EnforcementRow &row : m_rows) {
        if (row.rules == rules && row.from <= day && day <= row.to)
            return &row;
    }
    return nullptr;
}

const EnforcementGroup *EnforcementTable::group(QDate day) const
{
    for (const EnforcementGroup &group : m_groups) {
        if (group.from <= day && day <= group.to)
            return &group;
    }
    return nullptr;
}

EnforcementRules EnforcementTable::byMunicipality(int municipality, QDate day) const
{
    if (!row(EnforcementRules::New, day))
        return EnforcementRules::Old;
    const EnforcementGroup *reached = group(day);
    if (!row(EnforcementRules::Old, day) || (reached && reached->everyone))
        return EnforcementRules::New;
    if (!reached || municipality <= 0)
        return EnforcementRules::Unknown;
    const bool inGroup =
        contains(reached->counties, municipality / 100) && !contains(reached->except, municipality);
    return inGroup ? EnforcementRules::New : EnforcementRules::Old;
}
