// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <vector>

/// Which rules on utlegg a debtor is under while the new ones reach debtors group by group
/// (FOR-2025-06-10-968).
enum class EnforcementRules { Unknown, Old, New };

template <>
struct EnumNames<EnforcementRules>
{
    static constexpr std::array<std::pair<EnforcementRules, std::string_view>, 3> names{{
        {EnforcementRules::Unknown, "unknown"},
        {EnforcementRules::Old, "old"},
        {EnforcementRules::New, "new"},
    }};
};

/// What a petition for utlegg must look like under one set of rules.
struct EnforcementRow
{
    EnforcementRules rules = EnforcementRules::Unknown;
    QString law;
    QDate from;
    QDate to;           ///< Far future when open-ended.
    int answerDays = 0; ///< The debtor's time to answer.
    int copies = 0;     ///< Identical copies of the form; 0 where there is no form.
    QString channel;    ///< "form" or "portal".
    QString channelLaw;
    QDate electronicFrom; ///< First day of the duty to file electronically; invalid without one.
    QString electronicLaw;
};

/// The debtors the new rules have reached in a period.
struct EnforcementGroup
{
    QDate from;
    QDate to;
    bool everyone = false;
    std::vector<int> counties; ///< County numbers: 18, 55, 56.
    std::vector<int> except;   ///< Municipality numbers left out.
    QString law;
    QString source;
};

/// The rules on utlegg before and after LOV-2025-04-25-12, and how the new ones are rolled out.
class EnforcementTable
{
public:
    /// Reads the object "enforcement" of rules.json. Refuses rows without their law, unknown words and
    /// periods of groups that overlap.
    static Result<EnforcementTable> parse(const QJsonObject &object);

    /// nullptr when the set of rules does not hold on the day.
    const EnforcementRow *row(EnforcementRules rules, QDate day) const;
    /// The group that holds on the day, or nullptr.
    const EnforcementGroup *group(QDate day) const;
    /// What the debtor's municipality says (0: not known). Unknown when the municipality is needed, or
    /// when no group of the day is known.
    EnforcementRules byMunicipality(int municipality, QDate day) const;

    const std::vector<EnforcementRow> &rows() const { return m_rows; }
    const std::vector<EnforcementGroup> &groups() const { return m_groups; }

private:
    std::vector<EnforcementRow> m_rows;
    std::vector<EnforcementGroup> m_groups; ///< Ascending.
};
