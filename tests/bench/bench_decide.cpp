// SPDX-License-Identifier: GPL-3.0-or-later
// Deciding a hundred thousand open items, beside reading the same items from a file: deciding must
// not be slower than reading, so that a list can show "what now" for every row.
#include "core/engine/ladder.h"
#include "tests/bench/goals.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int items = 100'000;
const QDate today(2026, 11, 21);

QByteArray bytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const LawTable &law()
{
    static const LawTable table =
        *LawTable::parse(bytes(u":/law/rates.json"_s), bytes(u":/law/rules.json"_s));
    return table;
}

/// One ledger item as a case of one claim; dues spread over two years, every kind of debtor, one in
/// ten with something that keeps it from being collected.
engine::CaseFacts item(int number)
{
    engine::CaseFacts facts;
    facts.debtorKind = static_cast<DebtorKind>(number % 5);
    engine::ClaimFacts claim;
    claim.id = ClaimId{number + 1};
    claim.number = u"F-%1"_s.arg(number);
    claim.due = today.addDays(30 - number % 730);
    claim.issued = claim.due.addDays(-14);
    claim.principal = Money::fromOre(10'000 + qint64(number) * 7919 % 10'000'000);
    claim.consumer = number % 5 < 2;
    claim.kroner = number % 40 != 0;
    if (number % 25 == 0)
        claim.due = {};
    facts.claims.push_back(claim);
    return facts;
}

/// The same items as rows of a file.
class ItemFile
{
public:
    ItemFile()
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bench"_s);
        db.setDatabaseName(m_folder.filePath(u"items.sqlite"_s));
        if (!db.open())
            qFatal("%s", qPrintable(db.lastError().text()));
        QSqlQuery query(db);
        query.exec(
            u"CREATE TABLE claim (id INTEGER PRIMARY KEY, debtor_id INTEGER NOT NULL, debtor_kind "
            u"TEXT NOT NULL,"
            " number TEXT NOT NULL, kind TEXT NOT NULL, issued TEXT, due TEXT, amount_ore INTEGER "
            "NOT NULL,"
            " open_ore INTEGER NOT NULL, currency TEXT NOT NULL, kid TEXT NOT NULL, consumer INTEGER NOT NULL) STRICT"_s);
        db.transaction();
        query.prepare(u"INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        for (int i = 0; i < items; ++i) {
            const engine::CaseFacts facts = item(i);
            const engine::ClaimFacts &claim = facts.claims[0];
            query.addBindValue(claim.id.value);
            query.addBindValue(i / 3 + 1);
            query.addBindValue(enumText(facts.debtorKind));
            query.addBindValue(claim.number);
            query.addBindValue(enumText(claim.kind));
            query.addBindValue(claim.issued.toString(Qt::ISODate));
            query.addBindValue(claim.due.isValid() ? QVariant(claim.due.toString(Qt::ISODate))
                                                   : QVariant(QMetaType::fromType<QString>()));
            query.addBindValue(claim.principal.ore());
            query.addBindValue(claim.principal.ore());
            query.addBindValue(claim.kroner ? u"NOK"_s : u"EUR"_s);
            query.addBindValue(u"%1"_s.arg(i, 12, 10, QChar(u'0')));
            query.addBindValue(claim.consumer ? 1 : 0);
            if (!query.exec())
                qFatal("%s", qPrintable(query.lastError().text()));
        }
        db.commit();
    }

private:
    QTemporaryDir m_folder;
};

struct Row
{
    qint64 id;
    qint64 debtor;
    DebtorKind debtorKind;
    QString number;
    ClaimKind kind;
    QDate issued;
    QDate due;
    Money amount;
    Money open;
    QString currency;
    QString kid;
    bool consumer;
};

void decideItems(benchmark::State &state)
{
    std::vector<engine::CaseFacts> facts;
    facts.reserve(items);
    for (int i = 0; i < items; ++i)
        facts.push_back(item(i));
    for (auto _ : state) {
        qint64 next = 0;
        for (const engine::CaseFacts &one : facts)
            next += engine::decide(one, today, law()).next;
        benchmark::DoNotOptimize(next);
    }
    state.SetItemsProcessed(state.iterations() * items);
}

void readItems(benchmark::State &state)
{
    static int argc = 0;
    static QCoreApplication application(argc, nullptr);
    static const ItemFile file;
    for (auto _ : state) {
        std::vector<Row> rows;
        QSqlQuery query(QSqlDatabase::database(u"bench"_s));
        query.setForwardOnly(true);
        query.exec(u"SELECT id, debtor_id, debtor_kind, number, kind, issued, due, amount_ore, "
                   u"open_ore, currency, kid,"
                   " consumer FROM claim ORDER BY id"_s);
        while (query.next()) {
            rows.push_back({.id = query.value(0).toLongLong(),
                            .debtor = query.value(1).toLongLong(),
                            .debtorKind = enumFromText<DebtorKind>(query.value(2).toString())
                                              .value_or(DebtorKind::Unknown),
                            .number = query.value(3).toString(),
                            .kind = enumFromText<ClaimKind>(query.value(4).toString())
                                        .value_or(ClaimKind::Invoice),
                            .issued = QDate::fromString(query.value(5).toString(), Qt::ISODate),
                            .due = QDate::fromString(query.value(6).toString(), Qt::ISODate),
                            .amount = Money::fromOre(query.value(7).toLongLong()),
                            .open = Money::fromOre(query.value(8).toLongLong()),
                            .currency = query.value(9).toString(),
                            .kid = query.value(10).toString(),
                            .consumer = query.value(11).toInt() != 0});
        }
        if (rows.size() != items)
            state.SkipWithError("the file does not hold the items");
        benchmark::DoNotOptimize(rows.data());
    }
    state.SetItemsProcessed(state.iterations() * items);
}

} // namespace

BENCHMARK(decideItems)->Unit(benchmark::kMillisecond)->MinTime(1.0);
BENCHMARK(readItems)->Unit(benchmark::kMillisecond)->MinTime(1.0);

int main(int argc, char **argv)
{
    return goals::run(argc, argv, {{.what = "deciding 100 000 open items beside reading them", .measured = "decideItems", .reference = "readItems", .most = 1}});
}
