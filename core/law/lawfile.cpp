// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/lawfile.h"

#include "core/calendar/dateformat.h"

#include <QJsonDocument>

Error LawFile::bad(const QString &place, const QString &what)
{
    //: %1 is a place in a data file, %2 what is wrong there
    return {ErrorKind::BadInput,
            tr("The law file cannot be used: %1: %2. Install an intact copy.").arg(place, what)};
}

QDate LawFile::farFuture()
{
    return QDate(9999, 12, 31);
}

Result<QJsonObject> LawFile::object(const QByteArray &json, const QString &file,
                                    const QString &format)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return bad(file, problem.error != QJsonParseError::NoError ? problem.errorString()
                                                                   : tr("it is no JSON object"));
    const QString found = document.object().value(u"format").toString();
    if (found != format)
        return bad(file, tr("its format is \"%1\", not \"%2\"").arg(found, format));
    return document.object();
}

Result<QDate> LawFile::date(const QJsonValue &value, const QString &place)
{
    const auto day = parse::isoDate(value.toString());
    if (!day)
        return bad(place, day.error().message);
    return *day;
}

Result<QDate> LawFile::optionalDate(const QJsonValue &value, const QString &place)
{
    if (value.isNull() || value.isUndefined())
        return QDate();
    return date(value, place);
}

Result<qint64> LawFile::scaled(const QJsonValue &value, int decimals, const QString &place)
{
    const QString text = value.toString();
    const qsizetype point = text.indexOf(u'.');
    const qsizetype wholeSize = point < 0 ? text.size() : point;
    const qsizetype fraction = point < 0 ? 0 : text.size() - point - 1;
    bool good =
        wholeSize >= 1 && text.size() <= 15 && fraction <= decimals && (point < 0 || fraction >= 1);
    qint64 out = 0;
    for (qsizetype i = 0; good && i < text.size(); ++i) {
        if (i == point)
            continue;
        good = text[i] >= u'0' && text[i] <= u'9';
        out = out * 10 + (text[i].unicode() - u'0');
    }
    if (!good)
        return bad(place, tr("\"%1\" is not a decimal number in quotes with at most %2 decimals")
                              .arg(value.toVariant().toString())
                              .arg(decimals));
    for (qsizetype i = fraction; i < decimals; ++i)
        out *= 10;
    return out;
}
