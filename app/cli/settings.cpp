// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/engine/ruleids.h"
#include "core/money/format.h"
#include "core/model/step.h"
#include "core/money/parse.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <array>

// The creditor's choices where the law leaves one, by name.
namespace cli {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// One choice: how it is said, and how a word becomes it. `put` answers false for a word it does not know.
struct Choice
{
    const char *name;
    const char *values;
    const char *summary;
    QString (*get)(const Policy &);
    bool (*put)(Policy &, const QString &);
    std::string_view rule = {}; ///< The row of the law it rests on.
};

QString yesNo(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

bool putFlag(bool &flag, const QString &word)
{
    if (word != u"yes" && word != u"no")
        return false;
    flag = word == u"yes";
    return true;
}

template <typename E>
bool putWord(E &value, const QString &word)
{
    const auto found = enumFromText<E>(word);
    if (found)
        value = *found;
    return found.has_value();
}

bool putDays(int &days, const QString &word, int least, int most)
{
    bool ok = false;
    const int value = word.toInt(&ok);
    if (!ok || value < least || value > most)
        return false;
    days = value;
    return true;
}

/// The deadline a letter gives. The law asks for fourteen days where a fee or a legal step is to follow
/// (inkassoforskriften § 1-2, inkassoloven §§ 9, 10); a shorter one is refused when the letter is made.
template <Step step>
constexpr Choice deadline(const char *name)
{
    return {name, "DAYS", QT_TRANSLATE_NOOP("cli", "days this letter gives to pay; a composed ladder has its own"),
            [](const Policy &policy) { return QString::number(policy.deadlineDays[static_cast<size_t>(step)]); },
            [](Policy &policy, const QString &word) { return putDays(policy.deadlineDays[static_cast<size_t>(step)], word, 1, 90); }};
}

constexpr std::array choices{
    Choice{"small_rest", "KRONER", QT_TRANSLATE_NOOP("cli", "an open rest up to this is let go"),
           [](const Policy &policy) { return fmt::plain(policy.smallRest); },
           [](Policy &policy, const QString &word) {
               const auto amount = parse::plainAmount(word);
               if (!amount || amount->isNegative())
                   return false;
               policy.smallRest = *amount;
               return true;
           }},
    Choice{"settle_share", "PERCENT", QT_TRANSLATE_NOOP("cli", "once so much of all that was asked for is paid, the rest is let go; 100 means never"),
           [](const Policy &policy) { return fmt::plainPercent(Rate::basisPoints(policy.settleShareBp)); },
           [](Policy &policy, const QString &word) {
               const auto share = parse::percent(word);
               if (!share || share->bp() < 0 || share->bp() > 10'000)
                   return false;
               policy.settleShareBp = share->bp();
               return true;
           }},
    Choice{"compensation_per", "invoice|case", QT_TRANSLATE_NOOP("cli", "how often the standard compensation is claimed"),
           [](const Policy &policy) { return enumText(policy.compensationPer); },
           [](Policy &policy, const QString &word) { return putWord(policy.compensationPer, word); }},
    Choice{"compensation_on", "claim_day|due_day", QT_TRANSLATE_NOOP("cli", "whether it is the amount of the day it is claimed or of the due date"),
           [](const Policy &policy) { return enumText(policy.compensationOn); },
           [](Policy &policy, const QString &word) { return putWord(policy.compensationOn, word); }},
    Choice{"day_count", "calendar|365", QT_TRANSLATE_NOOP("cli", "length of the year for interest"),
           [](const Policy &policy) { return enumText(policy.dayCount); },
           [](Policy &policy, const QString &word) { return putWord(policy.dayCount, word); }},
    Choice{"charge_fees", "yes|no", QT_TRANSLATE_NOOP("cli", "letters carry their lawful fee"),
           [](const Policy &policy) { return yesNo(policy.chargeFees); },
           [](Policy &policy, const QString &word) { return putFlag(policy.chargeFees, word); }},
    Choice{"charge_interest", "yes|no", QT_TRANSLATE_NOOP("cli", "late interest is claimed"),
           [](const Policy &policy) { return yesNo(policy.chargeInterest); },
           [](Policy &policy, const QString &word) { return putFlag(policy.chargeInterest, word); }},
    Choice{"charge_compensation", "yes|no", QT_TRANSLATE_NOOP("cli", "the standard compensation is claimed from others than consumers"),
           [](const Policy &policy) { return yesNo(policy.chargeCompensation); },
           [](Policy &policy, const QString &word) { return putFlag(policy.chargeCompensation, word); }, engine::rule::compensationStandard},
    Choice{"charge_writing", "yes|no", QT_TRANSLATE_NOOP("cli", "the cost of writing a petition for attachment is claimed from the debtor, up to what the law allows"),
           [](const Policy &policy) { return yesNo(policy.chargeWriting); },
           [](Policy &policy, const QString &word) { return putFlag(policy.chargeWriting, word); }, engine::rule::costWriting},
    Choice{"sole_trader_notice", "yes|no", QT_TRANSLATE_NOOP("cli", "a bankruptcy notice may be served on a sole trader, with a warning: the law covers them on the bankruptcy council's reading only, and the owner goes bankrupt personally"),
           [](const Policy &policy) { return yesNo(policy.soleTraderNotice); },
           [](Policy &policy, const QString &word) { return putFlag(policy.soleTraderNotice, word); }, engine::rule::bankruptcySoleTraderWarning},
    Choice{"grace_days", "DAYS", QT_TRANSLATE_NOOP("cli", "days after a deadline before the next letter, for money under way; a composed ladder has its own"),
           [](const Policy &policy) { return QString::number(policy.graceDays); },
           [](Policy &policy, const QString &word) { return putDays(policy.graceDays, word, 0, 60); }},
    deadline<Step::PaymentReminder>("deadline_payment_reminder"),
    deadline<Step::Reminder>("deadline_reminder"),
    deadline<Step::CollectionNotice>("deadline_collection_notice"),
    deadline<Step::PaymentDemand>("deadline_payment_demand"),
    deadline<Step::FinalNotice>("deadline_final_notice"),
    Choice{"vat_on_costs", "yes|no", QT_TRANSLATE_NOOP("cli", "more than half of the claims are not from VAT-liable business"),
           [](const Policy &policy) { return yesNo(policy.vatOnCosts); },
           [](Policy &policy, const QString &word) { return putFlag(policy.vatOnCosts, word); }, engine::rule::costVat},
};

Output listed(const Session &session)
{
    const Policy &policy = session.creditor().policy;
    QJsonObject out;
    std::vector<QStringList> lines{{Words::tr("Setting"), Words::tr("Value"), Words::tr("Possible"), Words::tr("What it is")}};
    for (const Choice &one : choices) {
        out.insert(QString::fromLatin1(one.name), one.get(policy));
        lines.push_back({QString::fromLatin1(one.name), one.get(policy), QString::fromLatin1(one.values),
                         one.rule.empty() ? Words::tr(one.summary) : Words::tr(one.summary) + QStringLiteral(" (%1)").arg(session.lawOf({.rule = one.rule}))});
    }
    return {out, table(lines)};
}

Result<Output> list(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    return listed(**session);
}

Result<Output> set(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto name = run.arguments.word(0, "settings set NAME VALUE");
    auto value = run.arguments.word(1, "settings set NAME VALUE");
    if (!name || !value)
        return !name ? name.error() : value.error();
    Creditor creditor = (*session)->creditor();
    for (const Choice &one : choices) {
        if (*name != QLatin1StringView(one.name))
            continue;
        if (!one.put(creditor.policy, *value))
            return usageError(Words::tr("%1 takes %2, not \"%3\".").arg(*name, QString::fromLatin1(one.values), *value));
        if (auto saved = (*session)->saveCreditor(creditor); !saved)
            return saved.error();
        return listed(**session);
    }
    return usageError(Words::tr("There is no setting \"%1\". See: kravbok-cli settings list").arg(*name));
}

} // namespace

std::vector<Command> settingCommands()
{
    return {
        {"settings list", "settings list", QT_TRANSLATE_NOOP("cli", "the choices the law leaves to the creditor"), false, {}, list},
        {"settings set", "settings set NAME VALUE", QT_TRANSLATE_NOOP("cli", "change one of them"), true, {}, set},
    };
}

} // namespace cli
