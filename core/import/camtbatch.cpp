// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/camtbatch.h"

#include "core/calendar/dateformat.h"
#include "core/import/limits.h"
#include "core/money/format.h"
#include "core/money/parse.h"

#include <QCoreApplication>

#include <algorithm>

namespace import {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("import", text);
}

bool isTrue(const QString &word)
{
    return word == u"true" || word == u"1";
}

/// The day as written, in the offset it was written in (formats page section 6.1).
QDate dayOf(const QString &text)
{
    return QDate::fromString(text.left(10), Qt::ISODate);
}

/// Digits with at most one point: no signs, blanks or thousands marks in ISO 20022.
bool isDecimal(QStringView text)
{
    bool point = false;
    for (const QChar c : text) {
        if (c == u'.' && !point)
            point = true;
        else if (c < u'0' || c > u'9')
            return false;
    }
    return !text.isEmpty() && text != u".";
}

/// A payment sent back by the other bank takes an earlier one back, also without the mark for it.
bool isReturn(const QString &family, const QString &subFamily)
{
    return (family == u"ICDT" || family == u"RCDT") && subFamily == u"RRTN";
}

} // namespace

CamtBatch::CamtBatch(const CamtData &data)
    : m_data(data)
    , m_format(data.message == u"BkToCstmrStmt" ? BankFormat::Camt053 : BankFormat::Camt054)
{
}

ImportBatch CamtBatch::build()
{
    m_batch.format = enumText(m_format);
    m_batch.version = m_data.space.section(u'.', -1);
    if (m_data.statements.empty())
        m_issues.error(
            "camt.empty", {},
            say(QT_TRANSLATE_NOOP(
                "import",
                "The file has the frame of a bank file, but no statement or notification in it.")),
            say(QT_TRANSLATE_NOOP("import", "Fetch the file again from the bank.")));
    qint64 number = 0;
    for (const CamtStatement &one : m_data.statements) {
        ++number;
        m_place = m_data.statements.size() > 1
            ? say(QT_TRANSLATE_NOOP("import", "statement %1")).arg(number)
            : QString();
        m_key = QStringLiteral("%1:%2/%3").arg(m_batch.format, m_data.messageId, one.id);
        statement(one);
    }
    if (m_issues.hasErrors()) {
        m_batch.refused = true;
        m_batch.payments.clear();
        m_batch.accounts.clear();
    } else {
        summary();
    }
    m_batch.issues = m_issues.take();
    return std::move(m_batch);
}

void CamtBatch::statement(const CamtStatement &one)
{
    if (one.account.isEmpty()) {
        m_issues.error("camt.account", m_place,
                       say(QT_TRANSLATE_NOOP(
                           "import", "It is not said which account the statement is about.")),
                       say(QT_TRANSLATE_NOOP("import", "Fetch the file again from the bank.")));
        return;
    }
    const QString account = identifiers::normalizedAccount(one.account);
    auto seen =
        std::find_if(m_batch.accounts.begin(), m_batch.accounts.end(),
                     [&](const ImportedAccount &known) { return known.account == account; });
    if (seen == m_batch.accounts.end())
        seen = m_batch.accounts.insert(seen, {account, {}});
    if (!one.copy.isEmpty())
        m_issues.info(
            "camt.copy", m_place,
            say(QT_TRANSLATE_NOOP(
                    "import",
                    "The bank marks this as sent before (%1). Payments that are known already are not counted again."))
                .arg(one.copy));
    const QDate to = dayOf(one.to);
    if (m_format == BankFormat::Camt053 && to.isValid()
        && (!seen->newest.isValid() || to > seen->newest))
        seen->newest = to;
    const QString before = m_place;
    qint64 number = 0;
    for (const CamtEntry &each : one.entries) {
        ++number;
        const QString entryPlace = say(QT_TRANSLATE_NOOP("import", "entry %1")).arg(number);
        m_place = before.isEmpty() ? entryPlace : before + QStringLiteral(", ") + entryPlace;
        const QString key = m_key;
        m_key += u'/' + QString::number(number);
        entry(one, each, account, *seen);
        m_key = key;
    }
    m_place = before;
    checkBalances(one);
}

CamtBatch::Kind CamtBatch::kindOf(const CamtEntry &entry)
{
    // Pending and informational entries have not happened yet, whatever else they say.
    if (entry.status != u"BOOK")
        return Kind::Pending;
    if (entry.direction == u"CRDT")
        return Kind::Payment;
    const bool back = isTrue(entry.reversal) || isReturn(entry.family, entry.subFamily)
        || std::any_of(entry.parts.begin(), entry.parts.end(),
                       [](const CamtPart &part) { return isReturn(part.family, part.subFamily); });
    return entry.direction == u"DBIT" && back ? Kind::Reversal : Kind::Outgoing;
}

std::optional<qint64> CamtBatch::ore(const CamtAmount &amount, const QString &place)
{
    const auto money = isDecimal(amount.text)
        ? parse::amount(amount.text, parse::DecimalMark::Point)
        : Result<Money>(Error{});
    if (money && money->ore() <= limits::largestOre)
        return money->ore();
    m_issues.error(
        "camt.amount", place,
        say(QT_TRANSLATE_NOOP("import", "\"%1\" is no amount with at most two decimals."))
            .arg(amount.text.left(40)),
        say(QT_TRANSLATE_NOOP(
            "import", "Fetch the file again from the bank; it must not be edited by hand.")));
    return std::nullopt;
}

void CamtBatch::entry(const CamtStatement &, const CamtEntry &one, const QString &account,
                      ImportedAccount &seen)
{
    const Kind kind = kindOf(one);
    if (kind == Kind::Pending) {
        ++m_pending;
        return;
    }
    const auto amount = ore(one.amount, m_place);
    if (!amount)
        return;
    QDate booked = dayOf(one.booked);
    if (!booked.isValid())
        booked = dayOf(one.value);
    if (booked.isValid() && (!seen.newest.isValid() || booked > seen.newest))
        seen.newest = booked;
    if (kind == Kind::Outgoing) {
        ++m_outgoing;
        m_outgoingOre = std::min(m_outgoingOre + *amount, limits::largestOre);
        return;
    }
    if (*amount == 0) {
        ++m_zeros;
        return;
    }
    if (one.amount.currency != u"NOK") {
        QString what = one.parts.empty() ? one.text : one.parts.front().payer;
        for (const CamtPart &part : one.parts) {
            for (const CamtStructured &line : part.structured)
                what += what.isEmpty() || line.reference.isEmpty() ? line.reference
                                                                   : u' ' + line.reference;
        }
        m_issues.warning(
            "currency.foreign", m_place,
            //: %1 is an amount, %2 its currency, %3 who paid it
            say(QT_TRANSLATE_NOOP("import",
                                  "%1 %2 came in another currency and was not taken in (%3)."))
                .arg(fmt::plain(Money::fromOre(*amount)), one.amount.currency, what.left(80)),
            say(QT_TRANSLATE_NOOP("import",
                                  "Register the payment by hand with its amount in kroner.")));
        // Its parts are looked at all the same: a sum that does not hold is worth knowing.
        ImportedPayment ignored;
        if (!one.parts.empty())
            parts(one, *amount, ignored);
        return;
    }
    if (!booked.isValid()) {
        m_issues.error("camt.day", m_place,
                       say(QT_TRANSLATE_NOOP(
                           "import", "The entry bears neither a booking day nor a value day.")),
                       {});
        return;
    }
    m_total += *amount;
    if (m_total > limits::largestOre) {
        m_issues.error(
            "camt.amount", m_place,
            say(QT_TRANSLATE_NOOP("import",
                                  "The payments of the file add up to more than any bank holds.")),
            {});
        return;
    }

    ImportedPayment common;
    common.payment.format = m_format;
    common.payment.booked = booked;
    common.payment.account = account;
    common.payment.amount = Money::fromOre(*amount);
    common.payment.direction = kind == Kind::Reversal ? BankDirection::Reversal : BankDirection::In;
    common.payment.byHand =
        kind == Kind::Reversal || isTrue(one.reversal) || isReturn(one.family, one.subFamily);
    common.payment.reference = one.reference.isEmpty() ? one.ownReference : one.reference;
    common.place = m_place;
    common.key = m_key;
    if (kind == Kind::Payment && common.payment.byHand)
        m_issues.warning(
            "camt.returned", m_place,
            say(QT_TRANSLATE_NOOP(
                "import",
                "The bank marks this money as something of ours that came back. It waits for a person.")));
    auto found = one.parts.empty() || one.partsCut ? std::nullopt : parts(one, *amount, common);
    if (!found) {
        wholeEntry(one, std::move(common));
        return;
    }
    for (Part &part : *found) {
        if (part.ore == 0) {
            ++m_zeros;
            continue;
        }
        warnAboutKid(part.payment);
        m_batch.payments.push_back(std::move(part.payment));
    }
}

void CamtBatch::warnAboutKid(const ImportedPayment &payment)
{
    if (!payment.payment.kid.isEmpty() && payment.kidCheck == identifiers::KidCheck::None)
        m_issues.warning(
            "kid.check", payment.place,
            say(QT_TRANSLATE_NOOP(
                    "import",
                    "The KID %1 fails its control digit. The bank took it, so it is kept as it is."))
                .arg(payment.payment.kid.left(40)));
}

void CamtBatch::checkBalances(const CamtStatement &one)
{
    if (m_format != BankFormat::Camt053 || m_issues.hasErrors())
        return;
    std::optional<qint64> opening;
    std::optional<qint64> closing;
    for (const CamtBalance &balance : one.balances) {
        const bool isOpening = balance.code == u"OPBD";
        if (!isOpening && balance.code != u"CLBD")
            continue;
        const auto value = ore(balance.amount, m_place);
        if (!value)
            return;
        const qint64 signedValue = balance.direction == u"DBIT" ? -*value : *value;
        auto &target = isOpening ? opening : closing;
        // Of several pages of one statement the first opening and the last closing count.
        if (!isOpening || !target)
            target = signedValue;
    }
    if (!opening || !closing)
        return;
    qint64 moved = 0;
    for (const CamtEntry &entry : one.entries) {
        if (entry.status != u"BOOK")
            continue;
        const auto value = ore(entry.amount, m_place);
        if (!value)
            return;
        moved = std::clamp(moved + (entry.direction == u"DBIT" ? -*value : *value),
                           -limits::largestOre, limits::largestOre);
    }
    if (*opening + moved == *closing)
        return;
    m_issues.warning(
        "camt.balance", m_place,
        say(QT_TRANSLATE_NOOP(
                "import",
                "The account stood at %1, the booked entries move it by %2, but the closing balance is %3."))
            .arg(fmt::plain(Money::fromOre(*opening)), fmt::plain(Money::fromOre(moved)),
                 fmt::plain(Money::fromOre(*closing))),
        say(QT_TRANSLATE_NOOP(
            "import", "Something is missing in the file. Look at the account in the bank.")));
}

void CamtBatch::summary()
{
    qint64 reversals = 0;
    for (const ImportedPayment &one : m_batch.payments)
        reversals += one.payment.direction == BankDirection::Reversal;
    m_issues.info("bank.contents", {},
                  say(QT_TRANSLATE_NOOP("import", "%1 payments and %2 taken back, %3 in all."))
                      .arg(static_cast<qint64>(m_batch.payments.size()) - reversals)
                      .arg(reversals)
                      .arg(fmt::kroner(m_batch.paidTotal())));
    if (reversals > 0)
        m_issues.info(
            "bank.reversals", {},
            say(QT_TRANSLATE_NOOP(
                    "import", "%1 entries take an earlier payment back; they wait for a person."))
                .arg(reversals));
    if (m_outgoing > 0)
        m_issues.info(
            "bank.outgoing", {},
            say(QT_TRANSLATE_NOOP(
                    "import",
                    "%1 entries of %2 are money that went out, such as fees; they were left out."))
                .arg(m_outgoing)
                .arg(fmt::amount(Money::fromOre(m_outgoingOre))));
    if (m_pending > 0)
        m_issues.info(
            "bank.pending", {},
            say(QT_TRANSLATE_NOOP(
                    "import",
                    "%1 entries are not booked yet and were left out; they come again when they are."))
                .arg(m_pending));
    if (m_zeros > 0)
        m_issues.info(
            "bank.zero", {},
            say(QT_TRANSLATE_NOOP("import", "%1 payments of nothing were left out.")).arg(m_zeros));
}

} // namespace import
