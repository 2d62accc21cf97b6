// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/fixture.h"

#include "core/store/casefactsquery.h"
#include "core/store/ledgerquery.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace fixture;
using store::Database;
using store::OpenMode;
using store::Schema;

namespace {

constexpr int rowCount = 20'000;

std::unique_ptr<Database> onDisk(const QTemporaryDir &dir)
{
    return must(
        Database::open(dir.filePath(u"kravbok.sqlite"_s), Schema::Creditor, OpenMode::Create));
}

/// Claims through the store, in one transaction on disk.
void insertThroughStore(benchmark::State &state)
{
    for (auto round : state) {
        state.PauseTiming();
        const QTemporaryDir dir;
        const auto db = onDisk(dir);
        const DebtorId owner = must(store::DebtorStore(*db).insert(debtor()));
        Claim value = claim(owner);
        state.ResumeTiming();
        store::Transaction tx(*db);
        store::ClaimStore claims(*db);
        for (int i = 0; i < rowCount; ++i) {
            value.key = value.number = QString::number(i);
            must(claims.insert(value));
        }
        must(tx.commit());
    }
    state.SetItemsProcessed(state.iterations() * rowCount);
}
BENCHMARK(insertThroughStore)->Unit(benchmark::kMillisecond);

/// The same rows by the driver alone, values bound by position: what the store's care costs is the difference.
void insertRaw(benchmark::State &state)
{
    for (auto round : state) {
        state.PauseTiming();
        const QTemporaryDir dir;
        {
            const auto db = onDisk(dir);
            must(store::DebtorStore(*db).insert(debtor()));
        }
        RawConnection raw(dir.filePath(u"kravbok.sqlite"_s));
        QSqlQuery query = raw.prepared(
            u"INSERT INTO claim (debtor_id, item_key, number, kind, issued, due, due_origin, amount_ore, open_ore, "
            "open_at_intake_ore, open_origin, currency, kid, text, written_off, disputed, consumer, agreed_rate_bp) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        state.ResumeTiming();
        raw.run(u"BEGIN IMMEDIATE"_s);
        for (int i = 0; i < rowCount; ++i) {
            const QVariant number = QString::number(i);
            const QVariantList values{1,
                                      number,
                                      number,
                                      u"invoice"_s,
                                      u"2026-05-01"_s,
                                      u"2026-05-15"_s,
                                      u"file"_s,
                                      1'000'000,
                                      1'000'000,
                                      1'000'000,
                                      u"stated"_s,
                                      u"NOK"_s,
                                      u"1234567897"_s,
                                      u"Kjøkkeninnredning"_s,
                                      0,
                                      0,
                                      QVariant(),
                                      QVariant()};
            for (int column = 0; column < values.size(); ++column)
                query.bindValue(column, values.at(column));
            if (!query.exec())
                qFatal("%s", qPrintable(query.lastError().text()));
        }
        raw.run(u"COMMIT"_s);
    }
    state.SetItemsProcessed(state.iterations() * rowCount);
}
BENCHMARK(insertRaw)->Unit(benchmark::kMillisecond);

std::unique_ptr<Database> hundredThousand()
{
    auto db = fixture::memory();
    store::Transaction tx(*db);
    for (int d = 0; d < 10'000; ++d) {
        Claim value = claim(must(store::DebtorStore(*db).insert(debtor(QString::number(d)))));
        std::vector<ClaimId> items;
        for (int c = 0; c < 10; ++c) {
            value.key = value.number = u"%1-%2"_s.arg(d).arg(c);
            items.push_back(must(store::ClaimStore(*db).insert(value)));
        }
        if (d % 10 == 0) {
            Case file;
            file.debtor = value.debtor;
            file.opened = QDate(2026, 6, 1);
            file.claims = items;
            must(store::CaseStore(*db).insert(file));
        }
    }
    must(tx.commit());
    return db;
}

void readLedger(benchmark::State &state)
{
    const auto db = hundredThousand();
    for (auto round : state)
        benchmark::DoNotOptimize(must(store::LedgerQuery(*db).rows()));
}
BENCHMARK(readLedger)->Unit(benchmark::kMillisecond);

void readCaseFacts(benchmark::State &state)
{
    const auto db = hundredThousand();
    for (auto round : state)
        benchmark::DoNotOptimize(must(store::CaseFactsQuery(*db).all()));
}
BENCHMARK(readCaseFacts)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
