// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rehearsal.h"
#include "ui/models/csvpreviewmodel.h"
#include "ui/models/ledgermodel.h"
#include "ui/models/tablemodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using workflow::LedgerRow;
using workflow::LedgerStatus;

/// The lists: what narrows, sorts and is ticked, at the size of a large firm.
class LedgerModelTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theModelKeepsItsContract();
    void aHundredThousandRowsAreCounted();
    void chipsNarrow_data();
    void chipsNarrow();
    void theSearchNarrowsAndKeepsNarrowing();
    void anUnreadableConditionChangesNothing();
    void columnsSort_data();
    void columnsSort();
    void sortingKeepsThePlaceOfARow();
    void ticksOutliveFilterAndReload();
    void onlyTheTickIsWritten();
    void manyRowsAreTickedAtOnce();
    void sumsFollowWhatIsTicked();
    void aTableOfColumnsKeepsItsContract();
    void aTableOfColumnsSearchesAndSorts();
    void aPreviewOfAListKeepsItsContract();

private:
    std::shared_ptr<const LedgerSnapshot> snapshot(int count);
    int visible(LedgerModel &model, LedgerChip chip);

    std::unique_ptr<Rehearsal> m_rehearsal;
    std::map<int, std::shared_ptr<const LedgerSnapshot>> m_snapshots;
};

namespace {

const QDate today(2026, 11, 21);

/// Entries as the workflow gives them: in due order, of every status, from a fixed seed.
std::vector<LedgerRow> rows(int count)
{
    QRandomGenerator random(20261121);
    const QStringList names{u"Åse Øien Prøvedesign"_s, u"Prøvebygg Entreprenør AS"_s, u"Testvik kommune"_s, u"Kari Prøvesen"_s, u"Sameiet Prøvetunet"_s};
    std::vector<LedgerRow> out;
    out.reserve(static_cast<size_t>(count));
    for (int at = 0; at < count; ++at) {
        LedgerRow row;
        row.claim = ClaimId{at + 1};
        row.debtor = DebtorId{at % 997 + 1};
        row.debtorNumber = QString::number(1001 + at % 997);
        row.debtorName = names[at % names.size()] + u" %1"_s.arg(at % 997);
        row.debtorKind = static_cast<DebtorKind>(at % 5);
        row.number = QString::number(10'000 + random.bounded(count * 2));
        row.due = today.addDays(-400 + at * 420 / qMax(1, count));
        row.dueOrigin = DueOrigin::File;
        row.amount = row.open = Money::fromOre(random.bounded(1, 5'000'000));
        row.daysLate = static_cast<int>(qMax<qint64>(0, row.due.daysTo(today)));
        row.status = at % 7 == 0 ? LedgerStatus::Uncollectable : at % 7 == 1 ? LedgerStatus::InCase : at % 7 == 2 ? LedgerStatus::Paused : LedgerStatus::NotStarted;
        row.caseId = CaseId{row.status == LedgerStatus::InCase || row.status == LedgerStatus::Paused ? at + 1 : 0};
        row.canStart = row.status == LedgerStatus::NotStarted && row.daysLate > 0;
        out.push_back(std::move(row));
    }
    return out;
}

} // namespace

void LedgerModelTest::initTestCase()
{
    m_rehearsal = std::make_unique<Rehearsal>(today);
}

std::shared_ptr<const LedgerSnapshot> LedgerModelTest::snapshot(int count)
{
    // The large one is made once: making it is a second, and nobody changes it.
    auto &known = m_snapshots[count];
    if (!known)
        known = std::make_shared<const LedgerSnapshot>(LedgerSnapshot::build(rows(count)));
    return known;
}

int LedgerModelTest::visible(LedgerModel &model, LedgerChip chip)
{
    model.setChip(chip);
    return model.rowCount();
}

void LedgerModelTest::theModelKeepsItsContract()
{
    LedgerModel model(m_rehearsal->session());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSnapshot(snapshot(300));
    model.setChip(LedgerChip::All);
    model.setSearch(u"prøve"_s);
    model.sort(LedgerModel::Open, Qt::DescendingOrder);
    model.tickAllShown(true);
    model.setSearch({});
    model.sort(LedgerModel::Customer, Qt::AscendingOrder);
    model.setSnapshot(snapshot(10));
    model.setSnapshot(snapshot(0));
    QCOMPARE(model.rowCount(), 0);
}

void LedgerModelTest::aHundredThousandRowsAreCounted()
{
    LedgerModel model(m_rehearsal->session());
    const auto all = snapshot(100'000);
    model.setSnapshot(all);
    QCOMPARE(model.total(), 100'000);
    for (int chip = 0; chip < ledgerChipCount; ++chip)
        QCOMPARE(visible(model, static_cast<LedgerChip>(chip)), model.countFor(static_cast<LedgerChip>(chip)));
    QCOMPARE(model.countFor(LedgerChip::All), 100'000);
}

void LedgerModelTest::chipsNarrow_data()
{
    QTest::addColumn<int>("chip");
    QTest::newRow("overdue") << static_cast<int>(LedgerChip::Overdue);
    QTest::newRow("can be started") << static_cast<int>(LedgerChip::CanStart);
    QTest::newRow("cannot be collected") << static_cast<int>(LedgerChip::Uncollectable);
    QTest::newRow("stopped") << static_cast<int>(LedgerChip::Stopped);
    QTest::newRow("private") << static_cast<int>(LedgerChip::Person);
    QTest::newRow("business") << static_cast<int>(LedgerChip::Business);
}

void LedgerModelTest::chipsNarrow()
{
    QFETCH(int, chip);
    LedgerModel model(m_rehearsal->session());
    const auto all = snapshot(2000);
    model.setSnapshot(all);
    model.setChip(static_cast<LedgerChip>(chip));
    QVERIFY(model.rowCount() > 0);
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(LedgerSnapshot::fits(*model.rowAt(row), static_cast<LedgerChip>(chip)));
    const auto fitting = std::count_if(all->rows.begin(), all->rows.end(), [&](const LedgerRow &row) { return LedgerSnapshot::fits(row, static_cast<LedgerChip>(chip)); });
    QCOMPARE(model.rowCount(), static_cast<int>(fitting));
}

void LedgerModelTest::theSearchNarrowsAndKeepsNarrowing()
{
    LedgerModel model(m_rehearsal->session());
    const auto all = snapshot(100'000);
    model.setSnapshot(all);
    model.setChip(LedgerChip::All);
    // Typed letter by letter, as a person does, and all at once: the same rows.
    for (const QString &typed : {u"a"_s, u"as"_s, u"ase"_s, u"ase o"_s, u"ase oien 12"_s})
        QVERIFY(model.setSearch(typed).isEmpty());
    std::vector<ClaimId> stepwise;
    for (int row = 0; row < model.rowCount(); ++row)
        stepwise.push_back(model.rowAt(row)->claim);
    QVERIFY(!stepwise.empty());
    LedgerModel fresh(m_rehearsal->session());
    fresh.setSnapshot(all);
    fresh.setChip(LedgerChip::All);
    fresh.setSearch(u"ase oien 12"_s);
    QCOMPARE(fresh.rowCount(), static_cast<int>(stepwise.size()));
    for (int row = 0; row < fresh.rowCount(); ++row)
        QCOMPARE(fresh.rowAt(row)->claim, stepwise[static_cast<size_t>(row)]);
    // And back out again.
    model.setSearch(u"ase"_s);
    QVERIFY(model.rowCount() > static_cast<int>(stepwise.size()));
    model.setSearch(u">40000"_s);
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(model.rowAt(row)->open > 40'000_kr);
}

void LedgerModelTest::anUnreadableConditionChangesNothing()
{
    LedgerModel model(m_rehearsal->session());
    model.setSnapshot(snapshot(500));
    model.setChip(LedgerChip::All);
    model.setSearch(u">1000"_s);
    const int before = model.rowCount();
    QVERIFY(!model.setSearch(u">1000..x"_s).isEmpty());
    QCOMPARE(model.rowCount(), before);
}

void LedgerModelTest::columnsSort_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("due") << static_cast<int>(LedgerModel::Due);
    QTest::newRow("days") << static_cast<int>(LedgerModel::Days);
    QTest::newRow("open") << static_cast<int>(LedgerModel::Open);
    QTest::newRow("invoice, by value") << static_cast<int>(LedgerModel::Invoice);
}

void LedgerModelTest::columnsSort()
{
    QFETCH(int, column);
    LedgerModel model(m_rehearsal->session());
    model.setSnapshot(snapshot(100'000));
    model.setChip(LedgerChip::All);
    const auto key = [&](int row) -> qint64 {
        const LedgerRow &value = *model.rowAt(row);
        switch (column) {
        case LedgerModel::Due: return value.due.toJulianDay();
        case LedgerModel::Days: return value.daysLate;
        case LedgerModel::Open: return value.open.ore();
        default: return value.number.toLongLong();
        }
    };
    model.sort(column, Qt::AscendingOrder);
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(key(row - 1) <= key(row));
    model.sort(column, Qt::DescendingOrder);
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(key(row - 1) >= key(row));
}

void LedgerModelTest::sortingKeepsThePlaceOfARow()
{
    LedgerModel model(m_rehearsal->session());
    model.setSnapshot(snapshot(5000));
    model.setChip(LedgerChip::All);
    const QPersistentModelIndex held(model.index(1234, LedgerModel::Customer));
    const ClaimId claim = model.rowAt(1234)->claim;
    model.sort(LedgerModel::Open, Qt::DescendingOrder);
    QVERIFY(held.isValid());
    QCOMPARE(model.rowAt(held.row())->claim, claim);
}

void LedgerModelTest::ticksOutliveFilterAndReload()
{
    LedgerModel model(m_rehearsal->session());
    model.setSnapshot(snapshot(1000));
    model.setChip(LedgerChip::All);
    model.setTicked(0, true);
    model.setTicked(999, true);
    QSignalSpy changed(&model, &LedgerModel::tickedChanged);
    model.setSearch(u"finnes ikke"_s);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.tickedCount(), 2);
    model.setSearch({});
    // A reload without one of the two: it cannot stay ticked.
    model.setSnapshot(snapshot(500));
    QCOMPARE(model.tickedCount(), 1);
    QVERIFY(changed.count() > 0);
    model.tickAllShown(true);
    QCOMPARE(model.tickedCount(), 500);
    model.tickAllShown(false);
    QVERIFY(model.ticked().empty());
}

void LedgerModelTest::manyRowsAreTickedAtOnce()
{
    LedgerModel model(m_rehearsal->session());
    model.setSnapshot(snapshot(1000));
    model.setChip(LedgerChip::All);
    model.setTicked(7, true);
    QSignalSpy said(&model, &LedgerModel::tickedChanged);
    QSignalSpy painted(&model, &LedgerModel::dataChanged);
    const QItemSelection some(model.index(0, LedgerModel::Tick), model.index(499, LedgerModel::Now));
    // Some are not ticked: all of them become so. Each telling sums the whole list, so there is one.
    model.toggle(some);
    QCOMPARE(model.tickedCount(), 500);
    QCOMPARE(said.count(), 1);
    QCOMPARE(painted.count(), 1);
    model.toggle(some);
    QCOMPARE(model.tickedCount(), 0);
    QCOMPARE(said.count(), 2);
}

void LedgerModelTest::onlyTheTickIsWritten()
{
    LedgerModel model(m_rehearsal->session());
    model.setSnapshot(snapshot(10));
    model.setChip(LedgerChip::All);
    QVERIFY(!model.setData(model.index(0, LedgerModel::Open), u"1"_s, Qt::EditRole));
    QVERIFY(!model.setData(model.index(0, LedgerModel::Open), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(0, LedgerModel::Tick), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!(model.flags(model.index(0, LedgerModel::Open)) & Qt::ItemIsEditable));
    QVERIFY(!model.data(model.index(0, LedgerModel::Tick), Qt::AccessibleTextRole).toString().isEmpty());
}

void LedgerModelTest::sumsFollowWhatIsTicked()
{
    LedgerModel model(m_rehearsal->session());
    model.setSnapshot(snapshot(100));
    model.setChip(LedgerChip::All);
    Money all;
    for (int row = 0; row < model.rowCount(); ++row)
        all += model.rowAt(row)->open;
    QCOMPARE(model.shownOpen().ore(), all.ore());
    model.setTicked(3, true);
    const Money one = model.rowAt(3)->open;
    model.setSearch(u"finnes ikke"_s);
    QCOMPARE(model.shownOpen().ore(), one.ore());
}

namespace {

struct Pair
{
    QString name;
    Money sum;
};

std::unique_ptr<TableModel<Pair>> pairs()
{
    std::vector<TableColumn<Pair>> columns{
        {u"Name"_s, [](const Pair &row) { return row.name; }, false, true},
        {u"Sum"_s, [](const Pair &row) { return QString::number(row.sum.ore()); }, true, false, false, [](const Pair &row) { return row.sum.ore(); }},
    };
    return std::make_unique<TableModel<Pair>>(std::move(columns), [](const Pair &row) { return row.sum.ore(); }, [](const Pair &row) { return row.sum; });
}

} // namespace

void LedgerModelTest::aTableOfColumnsKeepsItsContract()
{
    auto model = pairs();
    QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<Pair> values;
    for (int at = 0; at < 100; ++at)
        values.push_back({u"Rad %1"_s.arg(at), Money::fromOre(at * 37 % 100)});
    model->setRows(values);
    model->sort(1, Qt::DescendingOrder);
    model->setSearch(u"rad 1"_s);
    model->setPredicate([](const Pair &row) { return row.sum > 10_ore; });
    model->setRows({});
}

void LedgerModelTest::aTableOfColumnsSearchesAndSorts()
{
    auto model = pairs();
    model->setRows({{u"Åse"_s, 300_ore}, {u"Kari"_s, 90_ore}, {u"Ola"_s, 1200_ore}});
    model->sort(1, Qt::AscendingOrder);
    QCOMPARE(model->rowAt(0)->name, u"Kari"_s);
    QCOMPARE(model->rowAt(2)->name, u"Ola"_s);
    QVERIFY(model->setSearch(u"ase"_s).isEmpty());
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->shownAmount().ore(), 300);
    QCOMPARE(model->rowOf(300), 0);
    QCOMPARE(model->rowOf(90), -1);
    QVERIFY(!model->setSearch(u"=>1"_s).isEmpty());
    QCOMPARE(model->rowCount(), 1);
}

void LedgerModelTest::aPreviewOfAListKeepsItsContract()
{
    using import::Field;
    using import::RowState;
    CsvPreviewModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    import::CsvPreview preview;
    preview.map.columns = {{u"Kundenr"_s, Field::CustomerNumber, true}, {u"Bilag"_s, Field::InvoiceNumber, true}, {u"Rest"_s, Field::Open, true}};
    preview.rows = {{2, {u"1001"_s, u"10501"_s, u"12 500,00"_s}, RowState::Ok, {}}, {3, {u"1002"_s}, RowState::Error, u"There is no amount."_s}};
    QVERIFY(!model.hasOutcomes());
    model.setPreview(preview);
    QVERIFY(model.hasOutcomes());
    QCOMPARE(model.data(model.index(1, CsvPreviewModel::Outcome), Qt::DisplayRole).toString(), u"There is no amount."_s);
    QVERIFY(!model.data(model.index(0, CsvPreviewModel::FirstOfFile), roles::Ground).isValid());
    QCOMPARE(model.data(model.index(1, CsvPreviewModel::FirstOfFile), roles::Ground).toInt(), static_cast<int>(Tone::Bad));
    // A field stands once: choosing it for another column takes it from the first.
    const import::ColumnMap map = model.mapWith(0, Field::InvoiceNumber);
    QCOMPARE(map.columns[0].field, Field::InvoiceNumber);
    QCOMPARE(map.columns[1].field, Field::Ignore);
    QVERIFY(!map.columns[0].guessed && !map.columns[1].guessed && map.columns[2].guessed);
}

QTEST_MAIN(LedgerModelTest)
#include "tst_ledgermodel.moc"
