// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/filefacts.h"
#include "core/import/importer.h"

#include <QBuffer>
#include <QByteArray>
#include <QSet>

#include <cstdio>
#include <cstdlib>

/// What every reading keeps to, whatever the bytes. The fuzzers and the mutation test share it.
namespace promises {

/// Ends the program with the sentence; libFuzzer then keeps the input.
inline void must(bool holds, const char *sentence)
{
    if (holds)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", sentence);
    std::abort();
}

/// Reads the bytes, checks the batch that comes out and gives it.
inline import::ImportBatch check(const QByteArray &bytes, const QString &format = {})
{
    import::ImportOptions options;
    options.format = format;
    import::ImportBatch batch = import::readBytes(bytes, QStringLiteral("fuzz"), options);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    import::fileFacts(buffer); // Comes back, whatever the bytes.
    bool error = false;
    for (const Issue &issue : batch.issues) {
        must(!issue.code.isEmpty() && !issue.text.isEmpty(), "an issue has a code and a sentence");
        error = error || issue.severity == Severity::Error;
    }
    must(error == batch.refused, "a batch is refused exactly when an error says why");
    must(!batch.refused || (batch.items.empty() && batch.debtors.empty() && batch.payments.empty()),
         "a refused batch holds nothing");
    QSet<QString> accounts;
    for (const auto &account : batch.accounts) {
        must(!account.account.isEmpty() && !accounts.contains(account.account), "an account stands once");
        accounts.insert(account.account);
    }
    for (const auto &one : batch.payments) {
        const BankPayment &payment = one.payment;
        must(payment.booked.isValid(), "a payment has a day");
        must(payment.amount.isPositive(), "a payment is more than nothing");
        must(accounts.contains(payment.account), "a payment is on an account the file tells of");
        must(payment.direction == BankDirection::In || payment.byHand, "what takes money back waits for a person");
        must(!one.place.isEmpty() && !one.key.isEmpty(), "a payment says where it stood");
    }
    batch.paidTotal();
    QSet<QString> debtors;
    for (const auto &debtor : batch.debtors) {
        must(!debtor.debtor.number.isEmpty(), "a debtor has a number");
        must(!debtors.contains(debtor.debtor.number), "a debtor stands once");
        debtors.insert(debtor.debtor.number);
        must(!identifiers::looksLikeBirthNumber(debtor.debtor.orgnr), "a birth number is not kept");
    }
    QSet<QString> keys;
    for (const auto &item : batch.items) {
        const Claim &claim = item.claim;
        must(debtors.contains(item.debtor), "an item belongs to a debtor of the batch");
        must(!claim.key.isEmpty() && !keys.contains(claim.key), "an item's key is its own");
        keys.insert(claim.key);
        must(claim.due.isValid() == (claim.dueOrigin != DueOrigin::Missing),
             "a due date says where it comes from");
        if (batch.format == u"saft" || batch.format == u"gbat10") {
            const qint64 amount = claim.amount.ore();
            const qint64 open = claim.open.ore();
            must(amount >= 0 ? open >= 0 && open <= amount : open <= 0 && open >= amount,
                 "what is open lies between nothing and the amount");
        }
    }
    batch.openTotal();
    for (const EntryQuestion &question : batch.questions)
        must(!question.pattern.isEmpty() && question.entries > 0, "a question says what it is about");
    return batch;
}

} // namespace promises
