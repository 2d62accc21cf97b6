// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/lawoverlay.h"

#include "core/law/lawfile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 4 * 1024 * 1024;
const QString packageFormat = u"kravbok-law/1"_s;
const QString ratesFormat = u"kravbok-law-rates/1"_s;
const QString rulesFormat = u"kravbok-law-rules/1"_s;
const QString fileName = u"the file"_s;

bool isListOfNamed(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return !list.isEmpty() && list.first().toObject().contains(u"id");
}

/// Rows by their first day: a new one takes the place of the old one of the same day.
QJsonArray mergedRows(const QJsonArray &base, const QJsonArray &added)
{
    std::map<QString, QJsonValue> rows;
    for (const auto &row : base)
        rows[row.toObject().value(u"from").toString()] = row;
    for (const auto &row : added)
        rows[row.toObject().value(u"from").toString()] = row;
    QJsonArray out;
    for (const auto &[from, row] : rows)
        out.append(row);
    return out;
}

/// A list of things with ids: same ids are replaced in their place, new ones come last.
QJsonArray mergedList(const QJsonArray &base, const QJsonArray &added)
{
    QJsonArray out = base;
    for (const auto &value : added) {
        QJsonObject one = value.toObject();
        const bool rowsOnly = one.take(u"merge"_s).toString() == u"rows";
        qsizetype place = 0;
        while (place < out.size() && out[place].toObject().value(u"id") != one.value(u"id"))
            ++place;
        if (place == out.size()) {
            out.append(one);
            continue;
        }
        if (rowsOnly) {
            QJsonObject old = out[place].toObject();
            old.insert(u"rows"_s,
                       mergedRows(old.value(u"rows").toArray(), one.value(u"rows").toArray()));
            one = old;
        }
        out.replace(place, one);
    }
    return out;
}

Result<QByteArray> laidOver(const QByteArray &base, const QJsonObject &overlay, const QString &name,
                            const QString &format)
{
    if (overlay.isEmpty())
        return base;
    auto root = LawFile::object(base, name, format);
    if (!root)
        return root.error();
    for (auto it = overlay.begin(); it != overlay.end(); ++it) {
        const QJsonValue value = it.value();
        root->insert(it.key(),
                     isListOfNamed(value)
                         ? QJsonValue(mergedList(root->value(it.key()).toArray(), value.toArray()))
                         : value);
    }
    return QJsonDocument(*root).toJson(QJsonDocument::Compact);
}

/// A part of a package is a whole file of its kind without its own format line, or with the right one.
Result<QJsonObject> part(const QJsonObject &package, const QString &name, const QString &format)
{
    const QJsonValue value = package.value(name);
    if (value.isUndefined())
        return QJsonObject();
    const QString said = value.toObject().value(u"format").toString(format);
    if (!value.isObject() || said != format)
        return LawFile::bad(
            fileName, LawFile::tr("its part \"%1\" has another form than %2").arg(name, format));
    QJsonObject out = value.toObject();
    out.insert(u"format"_s, format);
    return out;
}

} // namespace

Result<LawOverlay> LawOverlay::parse(const QByteArray &file)
{
    if (file.size() > mostBytes)
        return LawFile::bad(fileName, LawFile::tr("it is larger than 4 MB"));
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(file, &fault).object();
    if (root.isEmpty())
        return LawFile::bad(fileName,
                            LawFile::tr("it is no JSON object (%1)").arg(fault.errorString()));
    const QString format = root.value(u"format").toString();
    LawOverlay out;
    out.m_title = root.value(u"title").toString();
    QString day = u"issued"_s;
    if (format == packageFormat) {
        auto rates = part(root, u"rates"_s, ratesFormat);
        auto rules = part(root, u"rules"_s, rulesFormat);
        if (!rates || !rules)
            return !rates ? rates.error() : rules.error();
        out.m_rates = *rates;
        out.m_rules = *rules;
    } else if (format == ratesFormat) {
        out.m_rates = root;
        day = u"as_of"_s;
    } else if (format == rulesFormat) {
        out.m_rules = root;
        day = u"as_of"_s;
    } else {
        return LawFile::bad(fileName,
                            LawFile::tr("its format is \"%1\"; known are %2, %3 and %4")
                                .arg(format, packageFormat, ratesFormat, rulesFormat));
    }
    if (!out.hasRates() && !out.hasRules())
        return LawFile::bad(fileName, LawFile::tr("it holds neither rates nor rules"));
    auto issued = LawFile::optionalDate(root.value(day), fileName);
    if (!issued)
        return issued.error();
    if (!issued->isValid() && format != rulesFormat)
        return LawFile::bad(
            fileName, LawFile::tr("it does not say on which day it was issued (\"%1\")").arg(day));
    out.m_issued = *issued;
    return out;
}

LawOverlay LawOverlay::ofRow(const QString &series, const QJsonObject &row, QDate issued,
                             const QString &title)
{
    LawOverlay out;
    out.m_issued = issued;
    out.m_title = title;
    const QJsonObject change{
        {u"id"_s, series}, {u"merge"_s, u"rows"_s}, {u"rows"_s, QJsonArray{row}}};
    out.m_rates = {{u"format"_s, ratesFormat}, {u"series"_s, QJsonArray{change}}};
    return out;
}

LawOverlay LawOverlay::issuedOn(QDate day) const
{
    LawOverlay out = *this;
    out.m_issued = day;
    return out;
}

QByteArray LawOverlay::toJson() const
{
    QJsonObject root{{u"format"_s, packageFormat}, {u"title"_s, m_title}};
    if (m_issued.isValid())
        root.insert(u"issued"_s, m_issued.toString(Qt::ISODate));
    if (hasRates())
        root.insert(u"rates"_s, m_rates);
    if (hasRules())
        root.insert(u"rules"_s, m_rules);
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

Result<LawSource> LawOverlay::over(const LawSource &base) const
{
    auto rates = laidOver(base.rates, m_rates, u"rates.json"_s, ratesFormat);
    if (!rates)
        return rates.error();
    auto rules = laidOver(base.rules, m_rules, u"rules.json"_s, rulesFormat);
    if (!rules)
        return rules.error();
    return LawSource{*rates, *rules};
}

QDate LawOverlay::issuedOf(const QByteArray &rates)
{
    return QDate::fromString(QJsonDocument::fromJson(rates).object().value(u"as_of").toString(),
                             Qt::ISODate);
}
