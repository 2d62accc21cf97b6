// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/petition/jsonobject.h"

#include "core/calendar/dateformat.h"
#include "core/money/parse.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace petition {

namespace {

constexpr qsizetype longestText = 4000; ///< The model's own bound on a text.
constexpr qsizetype longestList = 1000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(petition)
};

/// A JSON number as it was written: the shortest text that gives the same number back, which is the written
/// one for anything below fifteen digits. Decimals are then read as text, never as a binary fraction.
QString written(const QJsonValue &value)
{
    return value.isString()
        ? value.toString()
        : QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
}

Sum sumOf(const QJsonValue &value)
{
    Sum out;
    out.given = true;
    const QString text = written(value).left(40);
    const auto amount = parse::plainAmount(text);
    if (!amount || amount->isNegative())
        out.invalid = text.isEmpty() ? u"-"_s : text;
    else
        out.value = *amount;
    return out;
}

} // namespace

void Notes::fail(const QString &place, const QString &sentence)
{
    if (error.isEmpty())
        error = Words::tr("The petition cannot be read at %1: %2").arg(place, sentence);
}

QString JsonObject::placeOf(const char *name) const
{
    return m_place.isEmpty() ? QString::fromUtf8(name) : m_place + u'.' + QString::fromUtf8(name);
}

void JsonObject::wrongType(const char *name, const QString &wanted)
{
    m_notes.fail(placeOf(name), wanted);
}

QJsonValue JsonObject::take(const char *name)
{
    const QString key = QString::fromUtf8(name);
    m_taken.insert(key);
    const QJsonValue value = m_object.value(key);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

QString JsonObject::text(const char *name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return {};
    if (!value.isString()) {
        wrongType(name, Words::tr("a text is needed."));
        return {};
    }
    const QString text = value.toString();
    if (text.size() > longestText)
        wrongType(name, Words::tr("the text is longer than %1 signs.").arg(longestText));
    return text.left(longestText);
}

QDate JsonObject::date(const char *name)
{
    const QString word = text(name);
    if (word.isEmpty())
        return {};
    const auto day = parse::isoDate(word);
    if (!day) {
        wrongType(name, Words::tr("a day is written as 2026-11-21."));
        return {};
    }
    return *day;
}

std::optional<bool> JsonObject::boolean(const char *name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isBool()) {
        wrongType(name, Words::tr("true or false is needed."));
        return std::nullopt;
    }
    return value.toBool();
}

std::optional<int> JsonObject::number(const char *name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return std::nullopt;
    bool whole = false;
    const int number = value.isDouble() ? written(value).toInt(&whole) : 0;
    if (!whole) {
        wrongType(name, Words::tr("a whole number is needed."));
        return std::nullopt;
    }
    return number;
}

Sum JsonObject::plainSum(const char *name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return {};
    if (!value.isDouble() && !value.isString()) {
        wrongType(name, Words::tr("an amount is needed."));
        return {};
    }
    return sumOf(value);
}

Sum JsonObject::sum(const char *name)
{
    auto inner = object(name);
    if (!inner)
        return {};
    Sum out = inner->plainSum("beloep");
    const QString currency = inner->text("valuta");
    if (!currency.isEmpty())
        out.currency = currency;
    inner->finish();
    return out;
}

std::optional<Percent> JsonObject::percent(const char *name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isDouble() && !value.isString()) {
        wrongType(name, Words::tr("a rate is needed."));
        return std::nullopt;
    }
    Percent out;
    const QString text = written(value).left(40);
    const auto rate = parse::percent(text);
    if (rate)
        out.value = *rate;
    else
        out.invalid = text.isEmpty() ? u"-"_s : text;
    return out;
}

QStringList JsonObject::texts(const char *name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return {};
    if (value.isString())
        return {value.toString().left(longestText)};
    const QJsonArray list = value.toArray();
    if (!value.isArray() || list.size() > longestList) {
        wrongType(name, Words::tr("a list of at most %1 texts is needed.").arg(longestList));
        return {};
    }
    QStringList out;
    for (const QJsonValue &item : list) {
        if (!item.isString() || item.toString().size() > longestText)
            wrongType(name, Words::tr("each member of the list is a text."));
        out.append(item.toString().left(longestText));
    }
    return out;
}

std::optional<JsonObject> JsonObject::object(const char *name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isObject()) {
        wrongType(name, Words::tr("an object in braces is needed."));
        return std::nullopt;
    }
    return JsonObject(value.toObject(), placeOf(name), m_notes);
}

std::vector<JsonObject> JsonObject::objects(const char *name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return {};
    if (value.isObject())
        return {JsonObject(value.toObject(), placeOf(name), m_notes)};
    const QJsonArray list = value.toArray();
    if (!value.isArray() || list.size() > longestList) {
        wrongType(name, Words::tr("a list of at most %1 objects is needed.").arg(longestList));
        return {};
    }
    std::vector<JsonObject> out;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString place = u"%1[%2]"_s.arg(placeOf(name)).arg(i);
        if (!list[i].isObject())
            m_notes.fail(place, Words::tr("an object in braces is needed."));
        out.emplace_back(list[i].toObject(), place, m_notes);
    }
    return out;
}

void JsonObject::gone(const char *name)
{
    if (take(name).isUndefined())
        return;
    m_notes.issues.push_back({Severity::Info, u"member.gone"_s, placeOf(name),
                              Words::tr("Model 1.0 has this member no more."),
                              Words::tr("It was left out.")});
}

QJsonObject JsonObject::rest()
{
    QJsonObject out;
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!m_taken.contains(it.key()))
            out.insert(it.key(), it.value());
    }
    for (auto it = out.constBegin(); it != out.constEnd(); ++it)
        m_taken.insert(it.key());
    return out;
}

void JsonObject::finish()
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (m_taken.contains(it.key()) || m_notes.issues.size() >= 100)
            continue;
        m_notes.issues.push_back(
            {Severity::Info, u"member.unknown"_s,
             (m_place.isEmpty() ? QString() : m_place + u'.') + it.key().left(80),
             Words::tr("This member is not known in model 1.0."), Words::tr("It was not read.")});
    }
}

} // namespace petition
