// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

/// Reading the data files of the law: small helpers that name the place of whatever they refuse.
class LawFile
{
    Q_DECLARE_TR_FUNCTIONS(LawFile)

public:
    /// A file of the law that is not what it must be: the place and what is wrong there.
    static Error bad(const QString &place, const QString &what);

    /// The last day of a row without an end.
    static QDate farFuture();

    /// The root object; refuses what is no JSON object or has another format.
    static Result<QJsonObject> object(const QByteArray &json, const QString &file,
                                      const QString &format);

    /// An ISO date in a string.
    static Result<QDate> date(const QJsonValue &value, const QString &place);

    /// As date(), or an invalid day for null and for a missing value.
    static Result<QDate> optionalDate(const QJsonValue &value, const QString &place);

    /// A decimal string times 10^decimals, without passing through a binary fraction. Refuses a
    /// JSON number, a sign, and more decimals than asked for.
    static Result<qint64> scaled(const QJsonValue &value, int decimals, const QString &place);
};
