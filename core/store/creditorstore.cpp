// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/creditorstore.h"

#include "core/store/collect.h"
#include "core/store/ladderstore.h"
#include "core/store/rows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace store {

namespace {

Creditor read(Query &query)
{
    Creditor value;
    value.name = query.text(0);
    value.orgnr = query.text(1);
    value.vatRegistered = query.flag(2);
    value.account = query.text(3);
    value.address.lines = rows::splitLines(query.text(4));
    value.address.postcode = query.text(5);
    value.address.town = query.text(6);
    value.address.country = query.text(7);
    value.contact = query.text(8);
    value.phone = query.text(9);
    value.email = query.text(10);
    value.language = query.text(11);
    value.whatFor = query.text(12);
    for (int i = 0; i < 5; ++i)
        value.policy.deadlineDays[static_cast<size_t>(i)] = query.smallInteger(13 + i);
    value.policy.graceDays = query.smallInteger(18);
    value.policy.dayCount = query.enumeration<DayCount>(19);
    value.policy.smallRest = query.money(20);
    value.policy.chargeFees = query.flag(21);
    value.policy.chargeInterest = query.flag(22);
    value.policy.chargeCompensation = query.flag(23);
    value.policy.vatOnCosts = query.flag(24);
    value.rehearsal = query.flag(25);
    value.policy.chargeWriting = query.flag(26);
    value.policy.soleTraderNotice = query.flag(27);
    return value;
}

} // namespace

Result<Creditor> CreditorStore::get()
{
    Query query(
        m_db,
        u"SELECT name, orgnr, vat_registered, account, address_lines, postcode, town, country, contact, "
        "phone, email, language, what_for, payment_reminder_days, reminder_days, collection_notice_days, "
        "payment_demand_days, final_notice_days, grace_days, day_count, small_rest_ore, charge_fees, "
        "charge_interest, charge_compensation, vat_on_costs, rehearsal, charge_writing, sole_trader_notice "
        "FROM creditor"_s);
    auto found = oneRow(
        query, read,
        QCoreApplication::translate("store",
                                    "The firm has not been entered yet. Enter its name and account "
                                    "number first."));
    if (!found)
        return found;
    auto ladders = LadderStore(m_db).all();
    if (!ladders)
        return ladders.error();
    found->policy.ladders = *ladders;
    return found;
}

Result<void> CreditorStore::save(const Creditor &creditor)
{
    const Policy &policy = creditor.policy;
    Query query(
        m_db,
        u"INSERT INTO creditor (id, name, orgnr, vat_registered, account, address_lines, postcode, town, "
        "country, contact, phone, email, language, what_for, payment_reminder_days, reminder_days, "
        "collection_notice_days, payment_demand_days, final_notice_days, grace_days, day_count, "
        "small_rest_ore, charge_fees, charge_interest, charge_compensation, vat_on_costs, rehearsal, "
        "charge_writing, sole_trader_notice) "
        "VALUES (1, :name, :orgnr, :vat_registered, :account, :address_lines, :postcode, :town, :country, "
        ":contact, :phone, :email, :language, :what_for, :payment_reminder_days, :reminder_days, "
        ":collection_notice_days, :payment_demand_days, :final_notice_days, :grace_days, :day_count, "
        ":small_rest_ore, :charge_fees, :charge_interest, :charge_compensation, :vat_on_costs, :rehearsal, "
        ":charge_writing, :sole_trader_notice) "
        "ON CONFLICT (id) DO UPDATE SET name = excluded.name, orgnr = excluded.orgnr, "
        "vat_registered = excluded.vat_registered, account = excluded.account, "
        "address_lines = excluded.address_lines, postcode = excluded.postcode, town = excluded.town, "
        "country = excluded.country, contact = excluded.contact, phone = excluded.phone, "
        "email = excluded.email, language = excluded.language, what_for = excluded.what_for, "
        "payment_reminder_days = excluded.payment_reminder_days, reminder_days = excluded.reminder_days, "
        "collection_notice_days = excluded.collection_notice_days, "
        "payment_demand_days = excluded.payment_demand_days, "
        "final_notice_days = excluded.final_notice_days, grace_days = excluded.grace_days, "
        "day_count = excluded.day_count, small_rest_ore = excluded.small_rest_ore, "
        "charge_fees = excluded.charge_fees, charge_interest = excluded.charge_interest, "
        "charge_compensation = excluded.charge_compensation, vat_on_costs = excluded.vat_on_costs, "
        "rehearsal = excluded.rehearsal, charge_writing = excluded.charge_writing, "
        "sole_trader_notice = excluded.sole_trader_notice"_s);
    query.bind("name", creditor.name)
        .bind("orgnr", creditor.orgnr)
        .bind("vat_registered", creditor.vatRegistered)
        .bind("account", creditor.account)
        .bind("address_lines", rows::joinedLines(creditor.address.lines))
        .bind("postcode", creditor.address.postcode)
        .bind("town", creditor.address.town)
        .bind("country", creditor.address.country)
        .bind("contact", creditor.contact)
        .bind("phone", creditor.phone)
        .bind("email", creditor.email)
        .bind("language", creditor.language)
        .bind("what_for", creditor.whatFor)
        .bind("payment_reminder_days", policy.deadlineDays[0])
        .bind("reminder_days", policy.deadlineDays[1])
        .bind("collection_notice_days", policy.deadlineDays[2])
        .bind("payment_demand_days", policy.deadlineDays[3])
        .bind("final_notice_days", policy.deadlineDays[4])
        .bind("grace_days", policy.graceDays)
        .bind("day_count", policy.dayCount)
        .bind("small_rest_ore", policy.smallRest)
        .bind("charge_fees", policy.chargeFees)
        .bind("charge_interest", policy.chargeInterest)
        .bind("charge_compensation", policy.chargeCompensation)
        .bind("vat_on_costs", policy.vatOnCosts)
        .bind("rehearsal", creditor.rehearsal)
        .bind("charge_writing", policy.chargeWriting)
        .bind("sole_trader_notice", policy.soleTraderNotice);
    return query.exec();
}

} // namespace store
