// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/policyrate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace registers {

namespace {

constexpr qsizetype mostBytes = 1024 * 1024;
constexpr size_t mostRows = 20'000;

Error bad(const QString &what)
{
    //: %1 says what is wrong
    return {
        ErrorKind::BadInput,
        QCoreApplication::translate("registers", "The answer of Norges Bank cannot be read: %1.")
            .arg(what)};
}

QString tr(const char *words)
{
    return QCoreApplication::translate("registers", words);
}

/// "4.5" or "-0.25" as basis points, without a binary fraction on the way.
std::optional<qint32> basisPoints(QString text)
{
    text = text.trimmed();
    const bool negative = text.startsWith(u'-');
    if (negative)
        text.remove(0, 1);
    const qsizetype point = text.indexOf(u'.');
    const QString whole = point < 0 ? text : text.left(point);
    QString part = point < 0 ? QString() : text.mid(point + 1);
    while (part.size() > 2 && part.endsWith(u'0'))
        part.chop(1);
    const auto digits = [](const QString &signs) {
        return std::all_of(signs.begin(), signs.end(),
                           [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    };
    if (whole.isEmpty() || whole.size() > 2 || part.size() > 2 || (point >= 0 && part.isEmpty())
        || !digits(whole) || !digits(part))
        return std::nullopt;
    const qint32 value = whole.toInt() * 100 + part.leftJustified(2, u'0').toInt();
    return negative ? -value : value;
}

Result<void> add(std::vector<PolicyRate> &out, const QString &day, const QString &value)
{
    const QDate date = day.size() == 10 ? QDate::fromString(day, Qt::ISODate) : QDate();
    const auto points = basisPoints(value);
    if (!date.isValid() || !points)
        return bad(tr("\"%1; %2\" is no day with a rate").arg(day.left(40), value.left(40)));
    if (out.size() >= mostRows)
        return bad(tr("it has too many rows"));
    out.push_back({date, Rate::basisPoints(*points)});
    return {};
}

Result<void> readCsv(const QString &text, std::vector<PolicyRate> &out)
{
    const QStringList lines = text.split(u'\n');
    const QStringList header = lines.front().trimmed().split(u';');
    const qsizetype day = header.indexOf(QStringLiteral("TIME_PERIOD"));
    const qsizetype value = header.indexOf(QStringLiteral("OBS_VALUE"));
    const qsizetype kind = header.indexOf(QStringLiteral("INSTRUMENT_TYPE"));
    if (day < 0 || value < 0 || kind < 0)
        return bad(tr("it lacks one of the columns TIME_PERIOD, OBS_VALUE and INSTRUMENT_TYPE"));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        const QStringList cells = line.split(u';');
        if (cells.size() != header.size())
            return bad(tr("line %1 has %2 cells, its heading %3")
                           .arg(i + 1)
                           .arg(cells.size())
                           .arg(header.size()));
        if (cells[kind] != u"KPRA")
            return bad(
                tr("line %1 is about another rate (%2)").arg(i + 1).arg(cells[kind].left(20)));
        if (auto added = add(out, cells[day], cells[value]); !added)
            return added;
    }
    return {};
}

Result<void> readJson(const QByteArray &bytes, std::vector<PolicyRate> &out)
{
    QJsonParseError fault;
    const QJsonObject data =
        QJsonDocument::fromJson(bytes, &fault).object().value(QStringLiteral("data")).toObject();
    if (data.isEmpty())
        return bad(tr("it is no SDMX-JSON"));
    const QJsonObject dimensions = data.value(QStringLiteral("structure"))
                                       .toObject()
                                       .value(QStringLiteral("dimensions"))
                                       .toObject();
    bool policy = false;
    for (const auto &one : dimensions.value(QStringLiteral("series")).toArray()) {
        for (const auto &value : one.toObject().value(QStringLiteral("values")).toArray())
            policy = policy || value.toObject().value(QStringLiteral("id")).toString() == u"KPRA";
    }
    if (!policy)
        return bad(tr("it is about another rate"));
    const QJsonArray days = dimensions.value(QStringLiteral("observation"))
                                .toArray()
                                .first()
                                .toObject()
                                .value(QStringLiteral("values"))
                                .toArray();
    const QJsonObject series = data.value(QStringLiteral("dataSets"))
                                   .toArray()
                                   .first()
                                   .toObject()
                                   .value(QStringLiteral("series"))
                                   .toObject();
    if (series.size() != 1)
        return bad(tr("it holds %1 series where one was asked for").arg(series.size()));
    const QJsonObject observations =
        series.begin().value().toObject().value(QStringLiteral("observations")).toObject();
    for (auto it = observations.begin(); it != observations.end(); ++it) {
        bool number = false;
        const int place = it.key().toInt(&number);
        if (!number || place < 0 || place >= days.size())
            return bad(tr("an observation has no day"));
        const QString value = it.value().toArray().first().toString();
        if (auto added =
                add(out, days[place].toObject().value(QStringLiteral("id")).toString(), value);
            !added)
            return added;
    }
    return {};
}

} // namespace

Result<std::vector<PolicyRate>> readPolicyRates(const QByteArray &answer)
{
    if (answer.size() > mostBytes)
        return bad(tr("it is larger than 1 MB"));
    QByteArray bytes = answer;
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    std::vector<PolicyRate> out;
    auto read = bytes.trimmed().startsWith('{') ? readJson(bytes, out)
                                                : readCsv(QString::fromUtf8(bytes), out);
    if (!read)
        return read.error();
    std::stable_sort(out.begin(), out.end(),
                     [](const PolicyRate &a, const PolicyRate &b) { return a.day < b.day; });
    for (size_t i = 1; i < out.size(); ++i) {
        if (out[i].day == out[i - 1].day && out[i].rate != out[i - 1].rate)
            return bad(tr("%1 has two rates").arg(out[i].day.toString(Qt::ISODate)));
    }
    return out;
}

std::optional<PolicyRate> policyRateOn(const std::vector<PolicyRate> &rates, QDate day)
{
    std::optional<PolicyRate> found;
    for (const PolicyRate &one : rates) {
        if (one.day <= day)
            found = one;
    }
    return found;
}

} // namespace registers
