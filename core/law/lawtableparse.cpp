// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/lawfile.h"
#include "core/law/lawtable.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

/// How a unit of the file becomes the unit of LawRow::value.
struct Unit
{
    QStringView inFile;
    QStringView inMemory;
    int decimals;
};

constexpr Unit units[]{
    {u"percent", u"bp", 2}, {u"kroner", u"ore", 2},    {u"times", u"e4", 4},
    {u"days", u"days", 0},  {u"months", u"months", 0}, {u"number", u"number", 0},
};

const Unit *unitOf(const QString &text)
{
    for (const Unit &unit : units) {
        if (unit.inFile == text)
            return &unit;
    }
    return nullptr;
}

Result<LawRow> parseRow(const QJsonObject &object, int decimals, const QString &place)
{
    LawRow row;
    const auto from = LawFile::date(object.value(u"from"), place);
    if (!from)
        return from.error();
    const QString here = place + u", row of "_s + from->toString(Qt::ISODate);
    const auto to = LawFile::optionalDate(object.value(u"to"), here);
    if (!to)
        return to.error();
    const auto value = LawFile::scaled(object.value(u"value"), decimals, here);
    if (!value)
        return value.error();
    row.from = *from;
    row.to = *to;
    row.value = *value;
    row.law = object.value(u"law").toString();
    row.source = object.value(u"source").toString();
    row.verified = object.value(u"verified").toString();
    if (row.law.isEmpty() || row.source.isEmpty())
        return LawFile::bad(here, LawFile::tr("its law or its source is missing"));
    if (row.to.isValid() && row.to < row.from)
        return LawFile::bad(here, LawFile::tr("it ends before it begins"));
    return row;
}

/// A row without an end holds until the day before the next one, the last until further notice.
Result<void> closeRows(std::vector<LawRow> &rows, const QString &place)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        const bool last = i + 1 == rows.size();
        if (!last && (rows[i].from >= rows[i + 1].from ||
                      (rows[i].to.isValid() && rows[i].to >= rows[i + 1].from)))
            return LawFile::bad(place, LawFile::tr("the rows from %1 and %2 overlap")
                                           .arg(rows[i].from.toString(Qt::ISODate),
                                                rows[i + 1].from.toString(Qt::ISODate)));
        if (!rows[i].to.isValid())
            rows[i].to = last ? LawFile::farFuture() : rows[i + 1].from.addDays(-1);
    }
    return {};
}

Result<LawSeries> parseSeries(const QJsonObject &object)
{
    LawSeries series;
    series.id = object.value(u"id").toString();
    series.title = object.value(u"title").toString();
    series.law = object.value(u"law").toString();
    const QString place = u"rates.json, series \"%1\""_s.arg(series.id);
    const QString unitText = object.value(u"unit").toString();
    const Unit *unit = unitOf(unitText);
    if (!unit)
        return LawFile::bad(place, LawFile::tr("the unit \"%1\" is unknown").arg(unitText));
    series.unit = unit->inMemory.toString();
    const QJsonArray rows = object.value(u"rows").toArray();
    for (const auto &value : rows) {
        auto row = parseRow(value.toObject(), unit->decimals, place);
        if (!row)
            return row.error();
        series.rows.push_back(*std::move(row));
    }
    if (series.rows.empty() || series.title.isEmpty() || series.law.isEmpty())
        return LawFile::bad(place, LawFile::tr("its title, its law or its rows are missing"));
    if (const auto closed = closeRows(series.rows, place); !closed)
        return closed.error();
    return series;
}

Result<CeilingSet> parseCeiling(const QJsonObject &object)
{
    const QString place = u"rates.json, ceiling"_s;
    CeilingSet set;
    const auto from = LawFile::date(object.value(u"due_from"), place);
    const auto to = LawFile::optionalDate(object.value(u"due_to"), place);
    if (!from)
        return from.error();
    if (!to)
        return to.error();
    set.dueFrom = *from;
    set.dueTo = to->isValid() ? *to : LawFile::farFuture();
    set.law = object.value(u"law").toString();
    set.source = object.value(u"source").toString();
    if (set.law.isEmpty() || set.source.isEmpty())
        return LawFile::bad(place, LawFile::tr("its law or its source is missing"));
    const QJsonArray brackets = object.value(u"brackets").toArray();
    for (const auto &value : brackets) {
        const QJsonObject row = value.toObject();
        CeilingBracket bracket;
        bracket.claimUpTo = Money::fromOre(std::numeric_limits<qint64>::max());
        if (!row.value(u"claim_up_to").isNull()) {
            const auto upTo = LawFile::scaled(row.value(u"claim_up_to"), 2, place);
            if (!upTo)
                return upTo.error();
            bracket.claimUpTo = Money::fromOre(*upTo);
        }
        const auto simple = LawFile::scaled(row.value(u"simple"), 4, place);
        const auto heavy = LawFile::scaled(row.value(u"heavy"), 4, place);
        if (!simple)
            return simple.error();
        if (!heavy)
            return heavy.error();
        bracket.simpleE4 = *simple;
        bracket.heavyE4 = *heavy;
        if (!set.brackets.empty() && set.brackets.back().claimUpTo >= bracket.claimUpTo)
            return LawFile::bad(place, LawFile::tr("its brackets are not in ascending order"));
        set.brackets.push_back(bracket);
    }
    if (set.brackets.empty() ||
        set.brackets.back().claimUpTo != Money::fromOre(std::numeric_limits<qint64>::max()))
        return LawFile::bad(place, LawFile::tr("its last bracket must have no limit"));
    return set;
}

} // namespace

Result<LawTable> LawTable::parse(const QByteArray &rates, const QByteArray &rules)
{
    const auto root = LawFile::object(rates, u"rates.json"_s, u"kravbok-law-rates/1"_s);
    if (!root)
        return root.error();
    LawTable table;
    table.m_series.resize(static_cast<size_t>(Series::Count));
    const QJsonArray all = root->value(u"series").toArray();
    for (const auto &value : all) {
        auto series = parseSeries(value.toObject());
        if (!series)
            return series.error();
        const auto which = enumFromText<Series>(series->id);
        if (!which)
            return LawFile::bad(u"rates.json"_s,
                                LawFile::tr("the series \"%1\" is unknown").arg(series->id));
        LawSeries &slot = table.m_series[static_cast<size_t>(*which)];
        if (!slot.rows.empty())
            return LawFile::bad(
                u"rates.json"_s,
                LawFile::tr("the series \"%1\" stands there twice").arg(series->id));
        slot = *std::move(series);
    }
    for (const auto &[which, id] : EnumNames<Series>::names) {
        if (table.m_series[static_cast<size_t>(which)].rows.empty())
            return LawFile::bad(u"rates.json"_s,
                                LawFile::tr("the series \"%1\" is missing").arg(enumText(which)));
    }
    const QJsonArray ceilings = root->value(u"ceiling").toArray();
    for (const auto &value : ceilings) {
        auto set = parseCeiling(value.toObject());
        if (!set)
            return set.error();
        if (!table.m_ceilings.empty() && table.m_ceilings.back().dueTo >= set->dueFrom)
            return LawFile::bad(u"rates.json, ceiling"_s, LawFile::tr("its periods overlap"));
        table.m_ceilings.push_back(*std::move(set));
    }
    if (table.m_ceilings.empty())
        return LawFile::bad(u"rates.json"_s, LawFile::tr("the ceiling is missing"));
    for (const auto &value : root->value(u"limitation_warning_months").toArray()) {
        const int months = value.toInt();
        if (months <= 0
            || (!table.m_limitationWarnings.empty() && months >= table.m_limitationWarnings.back()))
            return LawFile::bad(u"rates.json, limitation_warning_months"_s,
                                LawFile::tr("the months must be more than zero and fall"));
        table.m_limitationWarnings.push_back(months);
    }
    if (table.m_limitationWarnings.empty())
        return LawFile::bad(u"rates.json"_s, LawFile::tr("limitation_warning_months is missing"));
    auto book = RuleBook::parse(rules);
    if (!book)
        return book.error();
    table.m_rules = *std::move(book);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(rates);
    hash.addData(rules);
    table.m_version = QString::fromLatin1(hash.result().toHex());
    return table;
}
