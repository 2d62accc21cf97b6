// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/money/money.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cli {

/// One option a command knows: "--terms DAYS". `value` is empty for a flag.
struct OptionSpec
{
    const char *name;
    const char *value;
    const char *help;
};

/// The words of a command line after the program's name, taken apart.
class Arguments
{
public:
    /// Options may stand before or after the verb. Refuses an option nobody knows (usage).
    static Result<Arguments> parse(const QStringList &words, const std::vector<OptionSpec> &known);

    const QStringList &positional() const { return m_positional; }
    void dropFirst(qsizetype count) { m_positional = m_positional.mid(count); }

    bool has(const char *name) const { return m_values.contains(QLatin1StringView(name)); }
    QString value(const char *name) const;
    QStringList values(const char *name) const { return m_values.value(QLatin1StringView(name)); }
    QStringList given() const { return m_values.keys(); }

    /// The option as a date; invalid when absent. Usage error when it is not year-month-day.
    Result<QDate> date(const char *name) const;
    Result<std::optional<Money>> amount(const char *name) const;
    Result<std::optional<int>> number(const char *name) const;
    /// The n-th positional word, or a usage error that shows how the command is written.
    Result<QString> word(qsizetype index, const char *usage) const;

private:
    QStringList m_positional;
    QHash<QString, QStringList> m_values;
};

/// A usage error with the sentence given.
Error usageError(const QString &message);

} // namespace cli
