// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/registerworkflow.h"

#include "core/base/identifiers.h"
#include "core/calendar/dateformat.h"
#include "core/workflow/json.h"
#include "core/workflow/ledgerworkflow.h"
#include "core/workflow/markworkflow.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RegisterWorkflow)
};

QString since(QDate day)
{
    return day.isValid() ? fmt::date(day) : Words::tr("an unknown day");
}

QString oneLine(const Address &address)
{
    return (address.lines + QStringList{(address.postcode + u' ' + address.town).trimmed()})
        .join(QStringLiteral(", "));
}

/// Why collection stops, as a sentence; empty when it does not.
QString stopOf(const registers::Unit &unit)
{
    if (unit.deleted)
        return Words::
            tr("Enhetsregisteret: deleted since %1. There is no debtor any more; ask who is liable.")
                .arg(since(unit.deletedSince));
    if (unit.bankrupt)
        return Words::tr("Enhetsregisteret: bankrupt since %1. File the claim with the trustee.")
            .arg(since(unit.bankruptSince));
    if (unit.forcedWindingUp)
        return Words::
            tr("Enhetsregisteret: being dissolved by force since %1. File the claim with the estate.")
                .arg(since(unit.forcedSince));
    return {};
}

OfficeChange filled(const Office &office, const registers::Unit &unit, QDate today)
{
    OfficeChange change{office, office};
    Office &after = change.after;
    const Address &address = unit.postal.isEmpty() ? unit.business : unit.postal;
    after.postal = address;
    if (!unit.business.lines.isEmpty())
        after.visiting = oneLine(unit.business);
    if (after.phone.isEmpty())
        after.phone = unit.phone;
    after.trust = OfficeTrust::Register;
    after.source = QStringLiteral("Enhetsregisteret, %1 %2").arg(unit.orgnr, unit.name);
    after.asOf = today;
    return change;
}

} // namespace

struct RegisterWorkflow::OfficeRound
{
    std::vector<Office> offices;
    QPointer<QObject> context;
    OfficesDone done;
    OfficesProgress progress = {};
    size_t next = 0;
    std::vector<OfficeChange> changes = {};
};

struct RegisterWorkflow::WashRound
{
    std::vector<Debtor> debtors;
    QPointer<QObject> context;
    WashDone done;
    size_t next = 0;
    std::vector<WashRow> rows = {};
};

void RegisterWorkflow::fetchOffices(std::vector<Office> offices, QObject *context, OfficesDone done, OfficesProgress progress)
{
    nextOffice(
        std::make_shared<OfficeRound>(OfficeRound{std::move(offices), context, std::move(done), std::move(progress)}));
}

void RegisterWorkflow::nextOffice(const std::shared_ptr<OfficeRound> &round)
{
    if (!round->context)
        return;
    if (round->next >= round->offices.size())
        return round->done(std::move(round->changes));
    const Office office = round->offices[round->next++];
    if (round->progress)
        round->progress(static_cast<int>(round->next - 1), static_cast<int>(round->offices.size()));
    m_client.unit(office.id, round->context, [this, round, office](Result<registers::Unit> unit) {
        const bool many = round->offices.size() > 1;
        if (!unit && !(many && unit.error().kind == ErrorKind::NotFound))
            return round->done(unit.error());
        const Address address = !unit ? Address()
            : unit->postal.isEmpty()  ? unit->business
                                      : unit->postal;
        const bool usable =
            unit && !unit->deleted && address.isPostable() && address.country.isEmpty();
        if (!usable && !many) {
            return round->done(Error{
                ErrorKind::NotFound,
                Words::tr("Enhetsregisteret has no postal address for %1 (%2). Enter it by hand.")
                    .arg(office.district, office.id)});
        }
        // One office without an address does not stop the others; it stays as it was.
        const OfficeChange change =
            usable ? filled(office, *unit, m_session.today()) : OfficeChange{office, office};
        if (!(change.before == change.after))
            round->changes.push_back(change);
        nextOffice(round);
    });
}

void RegisterWorkflow::compare(std::vector<Debtor> debtors, QObject *context, WashDone done)
{
    std::erase_if(debtors, [](const Debtor &one) { return !identifiers::isOrgNumber(one.orgnr); });
    nextDebtor(
        std::make_shared<WashRound>(WashRound{std::move(debtors), context, std::move(done)}));
}

void RegisterWorkflow::nextDebtor(const std::shared_ptr<WashRound> &round)
{
    if (!round->context)
        return;
    if (round->next >= round->debtors.size())
        return round->done(std::move(round->rows));
    const Debtor debtor = round->debtors[round->next++];
    m_client.unit(debtor.orgnr, round->context,
                  [this, round, debtor](Result<registers::Unit> unit) {
                      // An unknown number is that customer's fault; no network is everybody's.
                      if (!unit && unit.error().kind != ErrorKind::NotFound
                          && unit.error().kind != ErrorKind::BadInput)
                          return round->done(unit.error());
                      auto known = MarkWorkflow(m_session).of(debtor.id);
                      if (!known)
                          return round->done(known.error());
                      WashRow row = unit ? washed(debtor, *unit) : WashRow{debtor, debtor, {}, {}, *known, *known, unit.error().message};
                      row.markBefore = *known;
                      row.mark = unit ? MarkWorkflow::fromRegister(*known, *unit, m_session.today()) : *known;
                      round->rows.push_back(std::move(row));
                      nextDebtor(round);
                  });
}

WashRow RegisterWorkflow::washed(const Debtor &debtor, const registers::Unit &unit)
{
    WashRow row{debtor, debtor, stopOf(unit), {}, {}, {}, {}};
    if (unit.deleted)
        return row; // The register keeps no address of what is gone.
    if (const DebtorKind kind = unit.kind(); kind != DebtorKind::Unknown)
        row.after.kind = kind;
    if (debtor.language.isEmpty())
        row.after.language = unit.language;
    const Address &address = unit.postal.isEmpty() ? unit.business : unit.postal;
    if (address.isPostable())
        row.after.address = address;
    if (unit.windingUp)
        row.notes.append(Words::tr("Being wound up since %1: hurry, and address the board.")
                             .arg(since(unit.windingUpSince)));
    if (unit.reconstructionSince.isValid())
        row.notes.append(
            Words::tr("Under reconstruction since %1: enforcement and bankruptcy may be barred.")
                .arg(since(unit.reconstructionSince)));
    for (const registers::UnitRemark &remark : unit.remarks)
        row.notes.append(
            remark.kind == u"FADR" ? Words::tr(
                "The register believes the business address to be wrong: check it before anything is served.")
                                   : remark.text);
    if (!unit.business.country.isEmpty())
        row.notes.append(
            Words::tr("The head office lies abroad (%1): choose namsfogd and court by hand.")
                .arg(unit.business.country));
    return row;
}

Result<int> RegisterWorkflow::apply(const std::vector<WashRow> &rows)
{
    LedgerWorkflow ledger(m_session);
    int changed = 0;
    for (const WashRow &row : rows) {
        if (!(row.before == row.after)) {
            if (auto saved = ledger.saveDebtor(row.after); !saved)
                return saved.error();
            ++changed;
        }
        if (row.mark.isKnown() && row.mark != row.markBefore) {
            if (auto marked = MarkWorkflow(m_session).set(row.mark); !marked)
                return marked.error();
            const bool isNew = row.mark.standing != row.markBefore.standing || row.mark.municipality != row.markBefore.municipality;
            changed += isNew ? 1 : 0;
        }
    }
    return changed;
}

QJsonObject unitJson(const registers::Unit &unit)
{
    const auto address = [](const Address &one) -> QJsonValue {
        if (one.isEmpty())
            return {};
        return QJsonObject{{QStringLiteral("lines"), QJsonArray::fromStringList(one.lines)},
                           {QStringLiteral("postcode"), json::text(one.postcode)},
                           {QStringLiteral("town"), json::text(one.town)},
                           {QStringLiteral("country"),
                            one.country.isEmpty() ? QStringLiteral("NO") : one.country}};
    };
    QJsonArray remarks;
    for (const registers::UnitRemark &remark : unit.remarks)
        remarks.append(QJsonObject{{QStringLiteral("kind"), remark.kind},
                                   {QStringLiteral("text"), remark.text},
                                   {QStringLiteral("since"), json::date(remark.since)}});
    return {{QStringLiteral("orgnr"), unit.orgnr},
            {QStringLiteral("name"), json::text(unit.name)},
            {QStringLiteral("form"), json::text(unit.form)},
            {QStringLiteral("kind"), enumText(unit.kind())},
            {QStringLiteral("business_address"), address(unit.business)},
            {QStringLiteral("postal_address"), address(unit.postal)},
            {QStringLiteral("municipality"), json::text(unit.municipality)},
            {QStringLiteral("language"), json::text(unit.language)},
            {QStringLiteral("email"), json::text(unit.email)},
            {QStringLiteral("phone"), json::text(unit.phone)},
            {QStringLiteral("in_business_register"), unit.inBusinessRegister},
            {QStringLiteral("bankrupt"), unit.bankrupt},
            {QStringLiteral("bankrupt_since"), json::date(unit.bankruptSince)},
            {QStringLiteral("winding_up"), unit.windingUp},
            {QStringLiteral("winding_up_since"), json::date(unit.windingUpSince)},
            {QStringLiteral("forced_winding_up"), unit.forcedWindingUp},
            {QStringLiteral("forced_since"), json::date(unit.forcedSince)},
            {QStringLiteral("reconstruction_since"), json::date(unit.reconstructionSince)},
            {QStringLiteral("deleted"), unit.deleted},
            {QStringLiteral("deleted_since"), json::date(unit.deletedSince)},
            {QStringLiteral("parent"), json::text(unit.parent)},
            {QStringLiteral("remarks"), remarks},
            {QStringLiteral("stop"), json::text(stopOf(unit))}};
}

} // namespace workflow
