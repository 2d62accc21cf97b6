// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/camtbatch.h"
#include "core/import/kidtext.h"
#include "core/import/limits.h"
#include "core/money/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace import {

// One entry can be many payments: its parts, what each is worth and what the payer said.

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("import", text);
}

QString withoutProvided(const QString &reference)
{
    return reference.compare(u"NOTPROVIDED", Qt::CaseInsensitive) == 0 ? QString() : reference;
}

} // namespace

std::optional<qint64> CamtBatch::amountOf(const CamtPart &part)
{
    // The amount of the account comes first; TxAmt may be the payer's own currency.
    for (const CamtAmount *amount : {&part.amount, &part.detailsAmount}) {
        if (amount->text.isEmpty())
            continue;
        const auto value = ore(*amount, m_place);
        const bool debit = part.direction == u"DBIT";
        return value ? std::optional<qint64>(debit ? -*value : *value) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<std::vector<CamtBatch::Part>> CamtBatch::parts(const CamtEntry &entry, qint64 total,
                                                             const ImportedPayment &common)
{
    std::vector<Part> out;
    const bool debitEntry = entry.direction == u"DBIT";
    qint64 sum = 0;
    bool complete = true;
    bool foreign = false;
    qint64 number = 0;
    for (const CamtPart &part : entry.parts) {
        ++number;
        auto amount = amountOf(part);
        if (m_issues.hasErrors())
            return std::nullopt;
        const QString &currency =
            part.amount.text.isEmpty() ? part.detailsAmount.currency : part.amount.currency;
        foreign |= amount && !currency.isEmpty() && currency != entry.amount.currency;
        // Signs are told from the entry's own side: a debit part of a debit entry is plain.
        if (amount && debitEntry && !part.direction.isEmpty())
            amount = -*amount;
        complete &= amount.has_value();
        Part one{common, amount.value_or(0)};
        if (entry.parts.size() > 1) {
            one.payment.place +=
                QStringLiteral(", ") + say(QT_TRANSLATE_NOOP("import", "part %1")).arg(number);
            one.payment.key += u'.' + QString::number(number);
        }
        if (one.ore < 0) {
            one.payment.payment.direction =
                debitEntry ? BankDirection::In : BankDirection::Reversal;
            one.payment.payment.byHand = true;
        }
        one.payment.payment.amount = Money::fromOre(qAbs(one.ore));
        fill(one.payment, part);
        sum = std::clamp(sum + one.ore, -limits::largestOre, limits::largestOre);
        out.push_back(std::move(one));
    }
    if (out.size() == 1 && (!complete || (foreign && sum != 0))) {
        out.front().ore = total;
        out.front().payment.payment.amount = Money::fromOre(total);
        return out;
    }
    if (complete && !foreign && sum == total)
        return out;
    m_issues.warning(
        "camt.parts", m_place,
        say(QT_TRANSLATE_NOOP(
                "import",
                "The parts of the entry add up to %1 and not to %2. The entry's own amount is used."))
            .arg(fmt::plain(Money::fromOre(sum)), fmt::plain(Money::fromOre(total))),
        say(QT_TRANSLATE_NOOP("import",
                              "Place the payment by hand with the bank's advice beside you.")));
    if (out.size() > 1)
        return std::nullopt;
    out.front().ore = total;
    out.front().payment.payment.amount = Money::fromOre(total);
    out.front().payment.payment.byHand = true;
    return out;
}

void CamtBatch::fill(ImportedPayment &payment, const CamtPart &part) const
{
    BankPayment &out = payment.payment;
    QStringList more;
    for (const CamtStructured &line : part.structured) {
        more += line.documents;
        if (line.reference.isEmpty())
            continue;
        // SCOR by ISO is an RF reference, and other types are foreign: no KID (section 6.1).
        const bool isKid = line.code == u"SCOR" && line.issuer != u"ISO";
        if (isKid && out.kid.isEmpty())
            out.kid = line.reference.left(limits::bankTextChars);
        else
            more.append(line.reference);
        out.byHand |= isKid && out.kid != line.reference;
    }
    if (const KidText kid = readKid(out.kid); !kid.kid.isEmpty()) {
        out.kid = kid.kid;
        payment.kidCheck = kid.check;
    }
    more.removeDuplicates();
    out.invoices = more.first(std::min(more.size(), limits::bankReferences));
    out.text = part.unstructured.join(u' ').left(limits::bankTextChars);
    out.payer = part.payer.left(limits::bankTextChars);
    out.payerAccount = identifiers::normalizedAccount(part.payerAccount);
    if (!part.reference.isEmpty())
        out.reference = part.reference;
    else if (out.reference.isEmpty())
        out.reference = withoutProvided(part.endToEnd);
    payment.raw =
        QStringList{part.amount.text.isEmpty() ? part.detailsAmount.text : part.amount.text,
                    out.kid,
                    part.payer,
                    part.payerAccount,
                    part.reference,
                    part.endToEnd}
            .join(u'|');
}

void CamtBatch::wholeEntry(const CamtEntry &entry, ImportedPayment payment)
{
    payment.payment.byHand |= !entry.parts.empty();
    QStringList text;
    for (const CamtPart &part : entry.parts) {
        for (const QString &each : {part.payer, part.unstructured.join(u' ')}) {
            if (!each.isEmpty() && text.size() < limits::bankReferences)
                text.append(each);
        }
    }
    payment.payment.text =
        (text.isEmpty() ? entry.text : text.join(u' ')).left(limits::bankTextChars);
    payment.raw = QStringList{entry.amount.text, entry.text, entry.reference}.join(u'|');
    m_batch.payments.push_back(std::move(payment));
}

} // namespace import
