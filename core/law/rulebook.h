// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/money/money.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>

#include <string_view>
#include <vector>

/// Why something is so, or is refused: the id of a rule and the values its sentence needs. Cheap to
/// make a hundred thousand times; RuleBook turns it into words when someone looks.
struct Reason
{
    std::string_view rule = {};  ///< Id of a row in resources/law/rules.json; a string literal.
    QDate earliest = {};         ///< First day the act becomes possible; invalid when not a matter of time.
    QDate date = {};             ///< {date}: a deadline, a day of sending.
    Money amount = {};           ///< {amount}.
    qint64 number = 0;           ///< {n}: days, count; {times}: a multiple in 1/10000.
    int step = -1;               ///< {step}: a rung of the ladder, as its number; -1 when none.

    bool isSet() const { return !rule.empty(); }
};

/// One rule of law or of the product: its words in three languages, its reference, when it holds.
struct Rule
{
    QString id;
    QString law; ///< "inkassoforskriften § 1-2"; "Kravbok" for a product rule.
    QHash<QString, QString> text;  ///< By language; placeholders {earliest} {date} {amount} {n} {times} {step}.
    QHash<QString, QString> needs; ///< What the user can do about it; may be empty.
    QDate validFrom;
    QDate validTo;
    bool adoptedWithoutDate = false;
};

/// A period in which the law gives a creditor who collects his own claims a step of the ladder.
struct StepRegime
{
    QString law;
    QDate from;
    QDate to;         ///< Far future when open-ended.
    bool fee = false; ///< The step may carry a letter fee in this period.
};

/// A rung of the ladder as data: its names and when it exists.
struct StepRow
{
    QString id; ///< "collection_notice", as in core/model/step.h.
    QHash<QString, QString> name; ///< By language.
    std::vector<StepRegime> regimes; ///< Ascending, without overlap.
};

/// The rules as rows, and how a Reason becomes a sentence.
class RuleBook
{
public:
    /// Reads rules.json. Refuses a rule without its three languages or its law, an unknown placeholder,
    /// languages that disagree about the placeholders, a repeated id, overlapping regimes.
    static Result<RuleBook> parse(const QByteArray &json);

    /// nullptr when there is no such rule.
    const Rule *find(std::string_view id) const;
    const std::vector<Rule> &all() const { return m_rules; }

    QString law(const Reason &reason) const;
    /// The finished sentence in "nb", "nn" or "en" (others fall back to "nb").
    QString sentence(const Reason &reason, const QString &language) const;
    /// What would unlock it, or empty.
    QString needs(const Reason &reason, const QString &language) const;
    /// The name of a step in a language: "Inkassovarsel".
    QString stepName(int step, const QString &language) const;

    /// A multiple in 1/10000 as digits without needless noughts: "0,69", in English "0.69".
    static QString times(qint64 e4, const QString &language);

    const std::vector<StepRow> &steps() const { return m_steps; }
    /// The period of a step that holds on a day; nullptr when the law does not give the step then.
    const StepRegime *regime(int step, QDate day) const;

private:
    QString filled(const QString &pattern, const Reason &reason, const QString &language) const;

    std::vector<Rule> m_rules;
    QHash<QString, qsizetype> m_index;
    std::vector<StepRow> m_steps; ///< In the order of the ladder.
};
