// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "core/calendar/dateformat.h"
#include "core/money/parse.h"

#include <QCoreApplication>

namespace cli {

Error usageError(const QString &message)
{
    return {ErrorKind::Usage, message};
}

Result<Arguments> Arguments::parse(const QStringList &words, const std::vector<OptionSpec> &known)
{
    Arguments out;
    bool onlyWords = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (onlyWords || !word.startsWith(u"--") || word == u"-") {
            out.m_positional.append(word);
            continue;
        }
        if (word == u"--") {
            onlyWords = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals < 0 ? word.mid(2) : word.mid(2, equals - 2);
        const auto spec = std::find_if(known.begin(), known.end(), [&](const OptionSpec &option) {
            return name == QLatin1StringView(option.name);
        });
        if (spec == known.end()) {
            return usageError(QCoreApplication::translate("cli", "There is no option --%1. See kravbok-cli --help.")
                                  .arg(name));
        }
        const bool takesValue = spec->value[0] != '\0';
        if (takesValue && equals < 0 && i + 1 >= words.size())
            return usageError(QCoreApplication::translate("cli", "The option --%1 needs a value.").arg(name));
        if (!takesValue && equals >= 0)
            return usageError(QCoreApplication::translate("cli", "The option --%1 takes no value.").arg(name));
        out.m_values[name].append(!takesValue ? QString() : equals >= 0 ? word.mid(equals + 1) : words[++i]);
    }
    return out;
}

QString Arguments::value(const char *name) const
{
    const QStringList all = values(name);
    return all.isEmpty() ? QString() : all.last();
}

Result<QDate> Arguments::date(const char *name) const
{
    if (!has(name))
        return QDate();
    auto day = ::parse::isoDate(value(name));
    if (!day)
        return usageError(QStringLiteral("--%1: %2").arg(QLatin1StringView(name), day.error().message));
    return *day;
}

Result<std::optional<Money>> Arguments::amount(const char *name) const
{
    if (!has(name))
        return std::optional<Money>();
    auto money = ::parse::plainAmount(value(name));
    if (!money)
        return usageError(QStringLiteral("--%1: %2").arg(QLatin1StringView(name), money.error().message));
    return std::optional<Money>(*money);
}

Result<std::optional<int>> Arguments::number(const char *name) const
{
    if (!has(name))
        return std::optional<int>();
    bool ok = false;
    const int number = value(name).toInt(&ok);
    if (!ok || number < 0) {
        return usageError(QCoreApplication::translate("cli", "--%1 needs a whole number, not \"%2\".")
                              .arg(QLatin1StringView(name), value(name)));
    }
    return std::optional<int>(number);
}

Result<QString> Arguments::word(qsizetype index, const char *usage) const
{
    if (index < m_positional.size())
        return m_positional[index];
    return usageError(QCoreApplication::translate("cli", "Something is missing. Write: kravbok-cli %1")
                          .arg(QString::fromUtf8(usage)));
}

} // namespace cli
