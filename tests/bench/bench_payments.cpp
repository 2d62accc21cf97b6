// SPDX-License-Identifier: GPL-3.0-or-later
//
// An OCR giro file of 100 000 payments against a ledger of 100 000 open items, beside the time plain
// SQLite needs to take in as many rows. Reading, loading the ledger and deciding each payment may take
// four times that; what committing everything takes (bank rows, payments, parts and bonds: four rows for
// each payment, with every amount reckoned) is told beside it.
#include "core/store/claimstore.h"
#include "core/store/debtorstore.h"
#include "core/store/openitemquery.h"
#include "core/store/transaction.h"
#include "core/workflow/paymentmatcher.h"
#include "tests/bench/goals.h"
#include "tests/bench/peakmemory.h"
#include "tests/support/bankfiles.h"
#include "tests/support/must.h"
#include "tests/support/workshop.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int paymentCount = 100'000;
const QDate today(2026, 2, 10);

QString kidOf(int number)
{
    const QString body = QString::number(100'000'000 + number);
    return body + identifiers::mod10Digit(body);
}

/// A firm whose ledger holds one open invoice for each payment of the file.
struct Books
{
    Workshop shop{today};
    QString file;

    Books()
    {
        store::Database &db = shop.session->db();
        store::Transaction tx(db);
        Claim claim;
        claim.issued = QDate(2026, 1, 2);
        claim.due = QDate(2026, 2, 20);
        claim.dueOrigin = DueOrigin::File;
        claim.amount = claim.open = 1'250_kr;
        for (int i = 0; i < paymentCount; ++i) {
            if (i % 10 == 0) {
                Debtor debtor;
                debtor.number = QString::number(10'000 + i);
                debtor.name = u"Kunde %1"_s.arg(i);
                claim.debtor = must(store::DebtorStore(db).insert(debtor));
            }
            claim.key = claim.number = u"F-%1"_s.arg(i);
            claim.kid = kidOf(i);
            must(store::ClaimStore(db).insert(claim));
        }
        if (auto done = tx.commit(); !done)
            qFatal("%s", qPrintable(done.error().message));
        QList<bankfiles::OcrLine> lines;
        for (int i = 0; i < paymentCount; ++i)
            lines.append({kidOf(i), 125'000, QDate(2026, 2, 2), 10, '0', QString::number(100'000'000 + i)});
        file = shop.folder.filePath(u"innbetalinger.ocr"_s);
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(file));
        out.write(bankfiles::ocr(lines));
    }
};

Books &books()
{
    static Books all;
    return all;
}

/// The yardstick: as many rows of a bank payment by the driver alone, on disk, in one transaction.
void insertRows(benchmark::State &state)
{
    for (auto round : state) {
        state.PauseTiming();
        const QTemporaryDir folder;
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"yardstick"_s);
        db.setDatabaseName(folder.filePath(u"rows.sqlite"_s));
        if (!db.open())
            qFatal("cannot open the yardstick");
        {
            QSqlQuery query(db);
            query.exec(u"PRAGMA journal_mode = WAL"_s);
            query.exec(u"CREATE TABLE row (id INTEGER PRIMARY KEY, format TEXT NOT NULL, booked TEXT NOT NULL, ordered TEXT, amount_ore INTEGER NOT NULL, "
                       "account TEXT NOT NULL, kid TEXT NOT NULL, payer_account TEXT NOT NULL, reference TEXT NOT NULL, place TEXT NOT NULL) STRICT"_s);
            query.prepare(u"INSERT INTO row (format, booked, ordered, amount_ore, account, kid, payer_account, reference, place) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
            state.ResumeTiming();
            db.transaction();
            for (int i = 0; i < paymentCount; ++i) {
                const QVariantList values{u"ocr"_s, u"2026-02-02"_s, u"2026-02-01"_s, 125'000, bankfiles::ourAccount, kidOf(i), u"15064422222"_s, QString::number(i), u"line %1"_s.arg(i)};
                for (int column = 0; column < values.size(); ++column)
                    query.bindValue(column, values.at(column));
                if (!query.exec())
                    qFatal("%s", qPrintable(query.lastError().text()));
            }
            db.commit();
            state.PauseTiming();
        }
        db.close();
        db = {};
        QSqlDatabase::removeDatabase(u"yardstick"_s);
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * paymentCount);
}
BENCHMARK(insertRows)->Unit(benchmark::kMillisecond);

/// From the bytes of the file to a decision for each payment.
void matchFile(benchmark::State &state)
{
    Books &all = books();
    peakmemory::forget();
    for (auto round : state) {
        const auto batch = must(import::readFile(all.file, {}));
        store::OpenItemQuery ledger(all.shop.session->db());
        workflow::PaymentMatcher matcher(must(ledger.items()), must(ledger.cases()));
        int placed = 0;
        for (const auto &one : batch.payments) {
            const auto decision = matcher.decide(one.payment);
            placed += decision.automatic;
            matcher.placed(decision.claim, one.payment.amount);
        }
        if (placed != paymentCount)
            qFatal("only %d payments found their place", placed);
    }
    state.counters["peak_MB"] = peakmemory::megabytes();
    state.SetItemsProcessed(state.iterations() * paymentCount);
}
BENCHMARK(matchFile)->Unit(benchmark::kMillisecond);

/// Everything committing does, taken back at its end so that it can be done again.
void importFile(benchmark::State &state)
{
    Books &all = books();
    peakmemory::forget();
    for (auto round : state) {
        const auto batch = must(import::readFile(all.file, {}));
        const auto outcome = must(workflow::ImportWorkflow(*all.shop.session).dryRun(batch));
        if (outcome.placed != paymentCount)
            qFatal("only %d payments were placed", outcome.placed);
    }
    state.counters["peak_MB"] = peakmemory::megabytes();
    state.SetItemsProcessed(state.iterations() * paymentCount);
}
BENCHMARK(importFile)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    return goals::run(argc, argv, {{"100 000 payments find their claims", "matchFile", "insertRows", 4}});
}
