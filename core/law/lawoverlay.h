// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/law/lawtable.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>

/// The two files a LawTable is made from.
struct LawSource
{
    QByteArray rates;
    QByteArray rules;

    Result<LawTable> table() const { return LawTable::parse(rates, rules); }
};

/// A file with changes to the law: rates, rules or both. Three forms are read: the package
/// "kravbok-law/1" {issued, title, rates, rules}, and rates.json or rules.json alone.
///
/// What it says is laid over the law there is: a series, a step or a rule takes the place of the one with
/// its id, others stay; a series marked "merge": "rows" only adds or replaces rows by their first day;
/// anything else at the top (the ceiling) is replaced whole.
class LawOverlay
{
public:
    /// Refuses what is none of the three forms, has no day of issue where one is needed, or is larger than 4 MB.
    static Result<LawOverlay> parse(const QByteArray &file);
    /// A package that adds rows to one series: how a derived rate is adopted.
    static LawOverlay ofRow(const QString &series, const QJsonObject &row, QDate issued,
                            const QString &title);

    QDate issued() const { return m_issued; }
    const QString &title() const { return m_title; }
    bool hasRates() const { return !m_rates.isEmpty(); }
    bool hasRules() const { return !m_rules.isEmpty(); }
    /// As a package, to keep.
    QByteArray toJson() const;
    /// The same as of a day, for a file that does not say when it was issued (the program's own rules).
    LawOverlay issuedOn(QDate day) const;

    /// The law with this laid over it. The result still has to pass LawTable::parse.
    Result<LawSource> over(const LawSource &base) const;

    /// The day of issue of rates as they are shipped ("as_of"); invalid when they have none.
    static QDate issuedOf(const QByteArray &rates);

private:
    QDate m_issued;
    QString m_title;
    QJsonObject m_rates; ///< Empty when the file has none.
    QJsonObject m_rules;
};
