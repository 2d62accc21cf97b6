// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/caseeconomics.h"

#include "core/engine/ladder.h"
#include "core/engine/statement.h"
#include "core/money/format.h"
#include "core/money/parse.h"
#include "core/money/rounding.h"
#include "core/store/casefactsquery.h"
#include "core/store/settingsstore.h"
#include "core/store/transaction.h"
#include "core/workflow/facts.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseEconomics)
};

using engine::Assumptions;
using engine::Way;
using engine::WayAssumption;

enum class Unit { Kroner, Minutes, Days, Percent };

/// One number of the assumptions: its name, its unit, where it lives and the most it may be.
struct Field
{
    QString key;
    Unit unit = Unit::Minutes;
    int WayAssumption::*member = nullptr; ///< Null: the price of an hour.
    Way way = Way::Attachment;
    qint64 most = 0;
};

const std::vector<Field> &fields()
{
    static const std::vector<Field> all = [] {
        std::vector<Field> out{{QStringLiteral("hour"), Unit::Kroner, nullptr, Way::Attachment, 1'000'000}};
        for (int i = 0; i < engine::wayCount; ++i) {
            const Way way = static_cast<Way>(i);
            const QString name = wayText(way);
            out.push_back({name + QStringLiteral(".minutes"), Unit::Minutes, &WayAssumption::minutes, way, 100'000});
            if (way == Way::WriteOff)
                continue;
            out.push_back({name + QStringLiteral(".recovered"), Unit::Percent, &WayAssumption::recoveredBp, way, 10'000});
            out.push_back({name + QStringLiteral(".days"), Unit::Days, &WayAssumption::days, way, 10'000});
            if (way == Way::Agency)
                out.push_back({name + QStringLiteral(".kept"), Unit::Percent, &WayAssumption::keptBp, way, 10'000});
            if (way == Way::Bankruptcy)
                out.push_back({name + QStringLiteral(".security_lost"), Unit::Percent, &WayAssumption::atRiskBp, way, 10'000});
        }
        return out;
    }();
    return all;
}

qint64 valueOf(const Assumptions &all, const Field &field)
{
    return field.member ? all.of(field.way).*field.member : all.hour.ore();
}

void put(Assumptions &all, const Field &field, qint64 value)
{
    if (field.member)
        all.ways[static_cast<size_t>(field.way)].*field.member = static_cast<int>(value);
    else
        all.hour = Money::fromOre(value);
}

QString unitText(Unit unit)
{
    switch (unit) {
    case Unit::Kroner: return QStringLiteral("kroner");
    case Unit::Minutes: return QStringLiteral("minutes");
    case Unit::Days: return QStringLiteral("days");
    case Unit::Percent: break;
    }
    return QStringLiteral("percent");
}

/// Kroner and percent have two decimals, minutes and days none.
QString plainText(Unit unit, qint64 value)
{
    return unit == Unit::Kroner || unit == Unit::Percent ? fmt::plain(Money::fromOre(value)) : QString::number(value);
}

std::optional<qint64> read(const Field &field, const QString &text)
{
    qint64 value = -1;
    if (field.unit == Unit::Kroner || field.unit == Unit::Percent) {
        if (const auto amount = parse::plainAmount(text))
            value = amount->ore();
    } else {
        bool ok = false;
        value = text.toInt(&ok);
        value = ok ? value : -1;
    }
    return value >= 0 && value <= field.most ? std::optional(value) : std::nullopt;
}

QString settingName(const QString &key)
{
    return QStringLiteral("economics.") + key;
}

Step stepOf(Way way)
{
    switch (way) {
    case Way::Attachment: return Step::Attachment;
    case Way::Bankruptcy: return Step::BankruptcyNotice;
    case Way::Conciliation: return Step::Conciliation;
    case Way::Agency:
    case Way::WriteOff: break;
    }
    return Step::Agency;
}

} // namespace

QString wayText(Way way)
{
    switch (way) {
    case Way::Attachment: return QStringLiteral("attachment");
    case Way::Bankruptcy: return QStringLiteral("bankruptcy");
    case Way::Conciliation: return QStringLiteral("conciliation");
    case Way::Agency: return QStringLiteral("agency");
    case Way::WriteOff: break;
    }
    return QStringLiteral("write_off");
}

Result<Assumptions> assumptions(Session &session)
{
    auto kept = store::SettingsStore(session.db()).all();
    if (!kept)
        return kept.error();
    Assumptions out;
    for (const Field &field : fields()) {
        const auto found = kept->find(settingName(field.key));
        if (found == kept->end())
            continue;
        if (const auto value = read(field, found->second))
            put(out, field, *value);
    }
    return out;
}

Result<std::vector<AssumptionRow>> assumptionList(Session &session)
{
    auto now = assumptions(session);
    if (!now)
        return now.error();
    std::vector<AssumptionRow> out;
    for (const Field &field : fields()) {
        const qint64 value = valueOf(*now, field);
        out.push_back({field.key, unitText(field.unit), plainText(field.unit, value), value == valueOf({}, field)});
    }
    return out;
}

Result<void> setAssumption(Session &session, const QString &key, const QString &value)
{
    const auto field = std::find_if(fields().begin(), fields().end(), [&key](const Field &one) { return one.key == key; });
    if (field == fields().end()) {
        QStringList known;
        for (const Field &one : fields())
            known.append(one.key);
        return Error{ErrorKind::Usage, Words::tr("There is no assumption \"%1\". They are: %2.").arg(key, known.join(QStringLiteral(", ")))};
    }
    const auto number = read(*field, value);
    if (!value.isEmpty() && !number) {
        return Error{ErrorKind::BadInput, Words::tr("\"%1\" is no value for %2. Write a number from 0 to %3 (%4).")
                                              .arg(value, key, plainText(field->unit, field->most), unitText(field->unit))};
    }
    store::Transaction tx(session.db());
    if (!tx.begun())
        return tx.begun().error();
    store::SettingsStore settings(session.db());
    auto saved = number ? settings.set(settingName(key), plainText(field->unit, *number)) : settings.remove(settingName(key));
    if (!saved)
        return saved;
    const QJsonObject data{{QStringLiteral("value"), number ? QJsonValue(plainText(field->unit, *number)) : QJsonValue()}};
    if (auto noted = session.journal(QStringLiteral("assumption.set"), key, QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact))); !noted)
        return noted;
    if (auto done = tx.commit(); !done)
        return done;
    Changes changes;
    changes.cases = true;
    session.announce(changes);
    return {};
}

Result<CaseEconomics> caseEconomics(Session &session, CaseId id, QDate on)
{
    auto guesses = assumptions(session);
    if (!guesses)
        return guesses.error();
    auto rows = store::CaseFactsQuery(session.db()).one(id);
    if (!rows)
        return rows.error();
    const engine::CaseFacts facts = caseFacts(*rows, session.creditor().policy);
    const auto statement = engine::statement(facts, on, session.law());
    if (!statement)
        return statement.error();
    CaseEconomics out;
    out.file = std::move(rows->value);
    out.on = on;
    out.owed = std::max(Money(), statement->total);
    if (session.creditor().vatRegistered) {
        const auto rate = session.law().row(Series::VatRate, on);
        if (!rate)
            return rate.error();
        Money principal;
        for (const engine::ClaimStatement &claim : statement->claims)
            principal += std::max(Money(), claim.openPrincipal);
        out.vat = share(principal, (*rate)->value, 10'000 + (*rate)->value, Rounding::Down);
    }
    auto ways = engine::economics(out.owed, out.vat, *guesses, on, session.law());
    if (!ways)
        return ways.error();
    out.ways = std::move(*ways);
    const engine::Decision decision = engine::decide(facts, on, session.law());
    for (const engine::WayEconomics &way : out.ways) {
        const engine::StepOutcome &step = decision.of(stepOf(way.way));
        out.refusals.push_back(way.way == Way::WriteOff || step.allowed ? Reason() : step.refusal);
    }
    return out;
}

} // namespace workflow
