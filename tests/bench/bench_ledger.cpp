// SPDX-License-Identifier: GPL-3.0-or-later
// The customer ledger with a hundred thousand open items: opening the page beside the bare query, a
// keystroke in its search field beside the bare indexed query. The window itself is measured in
// ledgerwindow.cpp, starting the program in ledgerstart.cpp.
#include "tests/bench/bigfirm.h"
#include "tests/bench/goals.h"
#include "tests/bench/ledgerstart.h"
#include "tests/bench/timedapplication.h"

#include "core/model/case.h"
#include "core/model/step.h"
#include "ui/models/ledgermodel.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>

#include <benchmark/benchmark.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QSqlDatabase connection(const QString &name, const QString &file)
{
    QSqlDatabase db = QSqlDatabase::contains(name) ? QSqlDatabase::database(name) : QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    db.setDatabaseName(file);
    if (!db.isOpen() && !db.open())
        qFatal("%s", qPrintable(db.lastError().text()));
    return db;
}

void run(QSqlQuery &query)
{
    if (!query.exec())
        qFatal("%s", qPrintable(query.lastError().text()));
}

std::shared_ptr<const LedgerSnapshot> snapshot(Session &session)
{
    auto rows = workflow::LedgerWorkflow(session).rows();
    if (!rows)
        qFatal("%s", qPrintable(rows.error().message));
    return std::make_shared<const LedgerSnapshot>(LedgerSnapshot::build(std::move(*rows)));
}

/// What the page does: a connection of its own, every row decided for the day, what searching and
/// sorting need, and into the model.
void openLedger(benchmark::State &state)
{
    const BigFirm &firm = BigFirm::get();
    const auto window = firm.open();
    LedgerModel model(*window);
    for (auto _ : state) {
        const auto session = firm.open();
        model.setSnapshot(snapshot(*session));
    }
    state.counters["rows"] = model.total();
}

/// The columns of store::LedgerRow.
struct BareRow
{
    qint64 id;
    QString number;
    ClaimKind kind;
    QDate issued;
    QDate due;
    DueOrigin dueOrigin;
    OpenOrigin openOrigin;
    qint64 open;
    QString currency;
    QString kid;
    bool writtenOff;
    bool disputed;
    std::optional<bool> consumer;
    std::optional<int> agreedRate;
    qint64 debtor;
    QString debtorNumber;
    QString debtorName;
    DebtorKind debtorKind;
    bool postable;
    bool hasEmail;
    std::array<qint64, 6> balance;
    qint64 caseId;
    QString caseNumber;
    std::optional<CaseState> caseState;
    std::optional<Step> lastStep;
    QDate lastDeadline;
};

template <typename E>
E word(const QVariant &value)
{
    return enumFromText<E>(value.toString()).value_or(E{});
}

QDate day(const QVariant &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

/// The reference: the same columns of the same rows in the same order by the driver alone.
void bareQuery(benchmark::State &state)
{
    const QSqlDatabase db = connection(u"bare"_s, BigFirm::get().databaseFile());
    for (auto _ : state) {
        std::vector<BareRow> rows;
        QSqlQuery query(db);
        query.setForwardOnly(true);
        query.prepare(
            u"SELECT claim.id, claim.number, claim.kind, claim.issued, claim.due, claim.due_origin, claim.open_origin, claim.open_ore, "
            "claim.currency, claim.kid, claim.written_off, claim.disputed, claim.consumer, claim.agreed_rate_bp, debtor.id, debtor.number, "
            "debtor.name, debtor.kind, debtor.town <> '' AND (debtor.postcode <> '' OR debtor.country <> ''), debtor.email <> '', "
            "claim.amount_ore, claim.open_at_intake_ore, claim.credited_before_ore, claim.credited_since_ore, COALESCE(paid.principal, 0), "
            "COALESCE(paid.everything, 0), collection_case.id, collection_case.number, collection_case.state, last_letter.step, last_letter.deadline "
            "FROM claim JOIN debtor ON debtor.id = claim.debtor_id "
            "LEFT JOIN case_claim ON case_claim.claim_id = claim.id AND case_claim.live = 1 "
            "LEFT JOIN collection_case ON collection_case.id = case_claim.case_id "
            "LEFT JOIN (SELECT part.claim_id, SUM(part.principal_ore) AS principal, "
            "SUM(part.costs_ore + part.interest_ore + part.principal_ore) AS everything FROM payment_allocation AS part "
            "JOIN payment ON payment.id = part.payment_id WHERE payment.undone = 0 GROUP BY part.claim_id) AS paid ON paid.claim_id = claim.id "
            "LEFT JOIN (SELECT case_id, step, deadline, MAX(sent) FROM letter WHERE state IN ('sent', 'posted') GROUP BY case_id) AS last_letter "
            "ON last_letter.case_id = collection_case.id "
            "WHERE claim.open_ore <> 0 ORDER BY claim.due, claim.id"_s);
        run(query);
        while (query.next()) {
            const auto at = [&query](int column) { return query.value(column); };
            const auto figure = [&query](int column) { return query.value(column).toLongLong(); };
            BareRow row{figure(0), at(1).toString(), word<ClaimKind>(at(2)), day(at(3)), day(at(4)), word<DueOrigin>(at(5)), word<OpenOrigin>(at(6)),
                        figure(7), at(8).toString(), at(9).toString(), figure(10) != 0, figure(11) != 0, {}, {},
                        figure(14), at(15).toString(), at(16).toString(), word<DebtorKind>(at(17)), figure(18) != 0, figure(19) != 0,
                        {figure(20), figure(21), figure(22), figure(23), figure(24), figure(25)}, figure(26), {}, {}, {}, {}};
            if (!query.isNull(12))
                row.consumer = figure(12) != 0;
            if (!query.isNull(13))
                row.agreedRate = at(13).toInt();
            if (row.caseId != 0) {
                row.caseNumber = at(27).toString();
                row.caseState = word<CaseState>(at(28));
                row.lastStep = enumFromText<Step>(at(29).toString());
                row.lastDeadline = day(at(30));
            }
            rows.push_back(std::move(row));
        }
        if (rows.size() != BigFirm::items)
            state.SkipWithError("the query does not give all rows");
        benchmark::DoNotOptimize(rows.data());
    }
}

/// A model as the page has it, the chip Overdue pressed.
struct Searched
{
    Searched()
        : session(BigFirm::get().open())
        , model(*session)
    {
        const auto all = snapshot(*session);
        model.setSnapshot(all);
        model.setChip(LedgerChip::Overdue);
        fillIndex(*all);
    }

    /// The references' own database. No index finds letters in the middle of a word, so the folded text
    /// lies in an index that holds nothing else and SQLite looks through that; from three letters on
    /// its trigram index can jump. Only rows the chip lets through are in it.
    void fillIndex(const LedgerSnapshot &all)
    {
        QSqlQuery query(db);
        for (const QString &sql : {u"CREATE TABLE entry (claim_id INTEGER PRIMARY KEY, folded TEXT NOT NULL)"_s, u"CREATE INDEX entry_folded ON entry (folded)"_s,
                                   u"CREATE VIRTUAL TABLE trigram USING fts5 (folded, tokenize = 'trigram')"_s, u"BEGIN"_s}) {
            if (!query.exec(sql))
                qFatal("%s", qPrintable(query.lastError().text()));
        }
        for (const QString &table : {u"entry (claim_id, folded)"_s, u"trigram (rowid, folded)"_s}) {
            query.prepare(u"INSERT INTO %1 VALUES (?, ?)"_s.arg(table));
            for (size_t at = 0; at < all.rows.size(); ++at) {
                if (!LedgerSnapshot::fits(all.rows[at], LedgerChip::Overdue))
                    continue;
                query.bindValue(0, all.rows[at].claim.value);
                query.bindValue(1, all.folded[at]);
                run(query);
            }
        }
        query.exec(u"COMMIT"_s);
    }

    std::vector<qint64> ask(const QString &sql, const QString &text) const
    {
        std::vector<qint64> out;
        QSqlQuery query(db);
        query.setForwardOnly(true);
        query.prepare(sql);
        query.bindValue(0, text);
        run(query);
        while (query.next())
            out.push_back(query.value(0).toLongLong());
        return out;
    }

    std::vector<qint64> shown() const
    {
        std::vector<qint64> out;
        for (int row = 0; row < model.rowCount(); ++row)
            out.push_back(model.rowAt(row)->claim.value);
        return out;
    }

    std::unique_ptr<Session> session;
    LedgerModel model;
    QTemporaryDir folder;
    QSqlDatabase db = connection(u"search"_s, folder.filePath(u"search.sqlite"_s));
};

Searched &searched()
{
    static Searched one;
    return one;
}

const QString typed = u"ber"_s;
const QString lookThrough = u"SELECT claim_id FROM entry WHERE instr(folded, ?) > 0"_s;
const QString jump = u"SELECT rowid FROM trigram WHERE folded MATCH ?"_s;

void keystroke(benchmark::State &state)
{
    Searched &page = searched();
    const QString before = typed.first(state.range(0) - 1);
    const QString after = typed.first(state.range(0));
    for (auto _ : state) {
        state.PauseTiming();
        page.model.setSearch(before);
        state.ResumeTiming();
        page.model.setSearch(after);
    }
    state.counters["shown"] = page.model.rowCount();
    page.model.setSearch({});
}

void bareSearch(benchmark::State &state, const QString &sql)
{
    Searched &page = searched();
    const QString text = typed.first(state.range(0));
    std::vector<qint64> found = page.ask(sql, text);
    page.model.setSearch(text);
    std::vector<qint64> shown = page.shown();
    page.model.setSearch({});
    std::sort(found.begin(), found.end());
    std::sort(shown.begin(), shown.end());
    if (found != shown)
        state.SkipWithError("the query and the page do not agree");
    for (auto _ : state)
        benchmark::DoNotOptimize(page.ask(sql, text));
    state.counters["shown"] = static_cast<double>(found.size());
}

void firstLetter(benchmark::State &state) { keystroke(state); }
void secondLetter(benchmark::State &state) { keystroke(state); }
void thirdLetter(benchmark::State &state) { keystroke(state); }
void bareFirstLetter(benchmark::State &state) { bareSearch(state, lookThrough); }
void bareSecondLetter(benchmark::State &state) { bareSearch(state, lookThrough); }
void bareThirdLetter(benchmark::State &state) { bareSearch(state, lookThrough); }
void bareTrigram(benchmark::State &state) { bareSearch(state, jump); }

BENCHMARK(openLedger)->Unit(benchmark::kMillisecond)->Repetitions(5);
BENCHMARK(bareQuery)->Unit(benchmark::kMillisecond)->Repetitions(5);
BENCHMARK(firstLetter)->Arg(1)->Unit(benchmark::kMillisecond)->Repetitions(3);
BENCHMARK(bareFirstLetter)->Arg(1)->Unit(benchmark::kMillisecond)->Repetitions(3);
BENCHMARK(secondLetter)->Arg(2)->Unit(benchmark::kMillisecond)->Repetitions(3);
BENCHMARK(bareSecondLetter)->Arg(2)->Unit(benchmark::kMillisecond)->Repetitions(3);
BENCHMARK(thirdLetter)->Arg(3)->Unit(benchmark::kMillisecond)->Repetitions(3);
BENCHMARK(bareThirdLetter)->Arg(3)->Unit(benchmark::kMillisecond)->Repetitions(3);
BENCHMARK(bareTrigram)->Arg(3)->Unit(benchmark::kMillisecond)->Repetitions(3);

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    if (ledgerstart::isChild(argc, argv))
        return ledgerstart::runChild(argc, argv);
    TimedApplication app(argc, argv);
    return goals::run(argc, argv,
                      {{"Opening the ledger", "openLedger", "bareQuery", 2},
                       {"First letter typed", "firstLetter", "bareFirstLetter", 2},
                       {"Second letter typed", "secondLetter", "bareSecondLetter", 2},
                       {"Third letter typed", "thirdLetter", "bareThirdLetter", 2},
                       {"Third letter typed, beside a trigram index", "thirdLetter", "bareTrigram", 2},
                       {"Longest time the window stands still (ms)", "windowActs", {}, 100, "longest_ms"},
                       {"Starting the program", "startProgram", "startEmptyWindow", 2}});
}
