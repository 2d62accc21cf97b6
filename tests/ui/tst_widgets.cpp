// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticebar.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/edits.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/form.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statementview.h"
#include "ui/widgets/stepladder.h"
#include "ui/widgets/sumbar.h"
#include "ui/widgets/timelineview.h"
#include "ui/widgets/wheelguard.h"
#include "ui/widgets/workview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

/// The parts pages are made of: what they understand, what the keyboard does, what a screen reader hears.
class WidgetsTest : public QObject
{
    Q_OBJECT
private slots:
    void amountsAreReadAsTyped_data();
    void amountsAreReadAsTyped();
    void datesAreReadAsTyped_data();
    void datesAreReadAsTyped();
    void enterMovesOn();
    void aFaultStandsUnderItsField();
    void theLadderIsReadAloud();
    void theLadderIsWalkedByKeyboard();
    void spaceTicksAndEnterOpens();
    void copyTakesWhatIsShown();
    void manyRowsAreCopiedInSlices();
    void theTickHeadingTicksAll();
    void chipsAreWalkedByKeyboard();
    void escapeClearsTheSearch();
    void aNoticeOffersOneAct();
    void troubleStaysUntilItIsClosed();
    void anEmptyBannerHides();
    void theWheelChangesNoChoice();
    void theStatementOpensByKeyboard();
    void theTimelineIsReadAloud();
    void progressIsTold();
};

namespace {

/// Two rows with a tick before them.
class Ticks : public QStandardItemModel
{
public:
    Ticks()
        : QStandardItemModel(2, 3)
    {
        setHorizontalHeaderLabels({QString(), u"Name"_s, u"Sum"_s});
        for (int row = 0; row < 2; ++row) {
            auto *tick = new QStandardItem;
            tick->setCheckable(true);
            tick->setCheckState(Qt::Unchecked);
            setItem(row, 0, tick);
            setItem(row, 1, new QStandardItem(row == 0 ? u"Prøvebygg"_s : u"Testvik"_s));
            setItem(row, 2, new QStandardItem(u"%1,00"_s.arg(row + 1)));
        }
    }
};

} // namespace

void WidgetsTest::amountsAreReadAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("ore");
    QTest::addColumn<bool>("understood");

    QTest::newRow("comma") << u"1250,50"_s << qint64(125050) << true;
    QTest::newRow("point") << u"1250.50"_s << qint64(125050) << true;
    QTest::newRow("blanks as thousands marks") << u"12 500"_s << qint64(1250000) << true;
    QTest::newRow("point and comma") << u"1.234,50"_s << qint64(123450) << true;
    QTest::newRow("comma dash") << u"890,-"_s << qint64(89000) << true;
    QTest::newRow("credit") << u"-600"_s << qint64(-60000) << true;
    QTest::newRow("can be read two ways") << u"1.234"_s << qint64(0) << false;
    QTest::newRow("three decimals") << u"1,234"_s << qint64(0) << false;
    QTest::newRow("words") << u"hundre"_s << qint64(0) << false;
}

void WidgetsTest::amountsAreReadAsTyped()
{
    QFETCH(QString, typed);
    QFETCH(qint64, ore);
    QFETCH(bool, understood);
    MoneyEdit edit;
    QTest::keyClicks(&edit, typed);
    QCOMPARE(edit.money().has_value(), understood);
    QCOMPARE(edit.fault().isEmpty(), understood);
    if (understood)
        QCOMPARE(edit.money()->ore(), ore);
    else
        QVERIFY(edit.toolTip().contains(typed));
}

void WidgetsTest::datesAreReadAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");

    QTest::newRow("with points") << u"21.11.2026"_s << QDate(2026, 11, 21);
    QTest::newRow("short year") << u"21.11.26"_s << QDate(2026, 11, 21);
    QTest::newRow("digits") << u"211126"_s << QDate(2026, 11, 21);
    QTest::newRow("day and month") << u"2111"_s << QDate(2026, 11, 21);
    QTest::newRow("ISO") << u"2026-11-21"_s << QDate(2026, 11, 21);
    QTest::newRow("t is today") << u"t"_s << QDate(2026, 11, 2);
    QTest::newRow("+14 is in fourteen days") << u"+14"_s << QDate(2026, 11, 16);
    QTest::newRow("-3 is three days ago") << u"-3"_s << QDate(2026, 10, 30);
    QTest::newRow("30 February does not exist") << u"30.02.2026"_s << QDate();
    QTest::newRow("words") << u"snart"_s << QDate();
}

void WidgetsTest::datesAreReadAsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    DateEdit edit(QDate(2026, 11, 2));
    QTest::keyClicks(&edit, typed);
    QCOMPARE(edit.date(), day);
    QCOMPARE(edit.fault().isEmpty(), day.isValid());
}

void WidgetsTest::enterMovesOn()
{
    QWidget form;
    auto *column = new QVBoxLayout(&form);
    auto *first = new MoneyEdit(&form);
    auto *second = new DateEdit(QDate(2026, 11, 2), &form);
    column->addWidget(first);
    column->addWidget(second);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Return);
    QCOMPARE(form.focusWidget(), second);
}

void WidgetsTest::aFaultStandsUnderItsField()
{
    auto *field = new QLineEdit;
    FormRow row(u"Account"_s, field, u"Eleven digits."_s);
    QCOMPARE(field->accessibleName(), u"Account"_s);
    const auto below = [&] {
        QString all;
        for (const QLabel *label : row.findChildren<QLabel *>())
            all += label->text();
        return all;
    };
    QVERIFY(below().contains(u"Eleven digits."_s));
    row.setFault(u"The last digit <does> not fit."_s);
    QVERIFY(below().contains(u"&lt;does&gt;"_s));
    QVERIFY(!below().contains(u"Eleven digits."_s));
    row.setFault({});
    QVERIFY(below().contains(u"Eleven digits."_s));
}

void WidgetsTest::theLadderIsReadAloud()
{
    StepLadder ladder;
    ladder.setRungs({{u"Purring"_s, u"06.10."_s, {}, Rung::Done},
                     {u"Inkassovarsel"_s, {}, {}, Rung::Next},
                     {u"Utlegg"_s, {}, u"The notice must be sent first."_s, Rung::Blocked}});
    QVERIFY(!ladder.accessibleName().isEmpty());
    const QString all = ladder.accessibleDescription();
    for (const QString &part : {u"Purring"_s, u"Inkassovarsel"_s, u"Utlegg"_s, u"The notice must be sent first."_s})
        QVERIFY2(all.contains(part), qPrintable(all));
    ladder.setCurrent(2);
    QVERIFY(ladder.accessibleDescription().contains(u"The notice must be sent first."_s));
    QVERIFY(!ladder.accessibleDescription().contains(u"Purring"_s));
}

void WidgetsTest::theLadderIsWalkedByKeyboard()
{
    StepLadder ladder;
    ladder.setRungs({{u"A"_s, {}, {}, Rung::Done}, {u"B"_s, {}, {}, Rung::Next}});
    ladder.setCurrent(0);
    QSignalSpy chosen(&ladder, &StepLadder::chosen);
    QTest::keyClick(&ladder, Qt::Key_Right);
    QCOMPARE(chosen.value(0).value(0).toInt(), 1);
    QTest::keyClick(&ladder, Qt::Key_Right);
    QCOMPARE(ladder.current(), 1);
    QTest::keyClick(&ladder, Qt::Key_Left);
    QCOMPARE(ladder.current(), 0);
}

void WidgetsTest::spaceTicksAndEnterOpens()
{
    Ticks model;
    DataTable table(u"Rows"_s);
    table.setModel(&model);
    table.show();
    table.setCurrentIndex(model.index(1, 1));
    QSignalSpy opened(&table, &DataTable::opened);
    std::vector<QItemSelection> ticked;
    connect(&table, &DataTable::tickRequested, this, [&ticked](const QItemSelection &rows) { ticked.push_back(rows); });
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(ticked.size(), 1U);
    QCOMPARE(ticked.front().front().top(), 1);
    QCOMPARE(ticked.front().front().bottom(), 1);
    // However many rows are chosen, the model is asked once.
    table.selectAll();
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(ticked.size(), 2U);
    QCOMPARE(ticked.back().front().top(), 0);
    QCOMPARE(ticked.back().front().bottom(), 1);
    table.clearSelection();
    table.selectionModel()->setCurrentIndex(model.index(0, 2), QItemSelectionModel::NoUpdate);
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(ticked.back().front().top(), 0);
    table.setCurrentIndex(model.index(1, 1));
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(opened.value(0).value(0).toInt(), 1);
}

void WidgetsTest::copyTakesWhatIsShown()
{
    Ticks model;
    DataTable table(u"Rows"_s);
    table.setModel(&model);
    table.show();
    table.selectAll();
    QTest::keySequence(&table, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Prøvebygg\t1,00\nTestvik\t2,00"_s);
    table.setColumnHidden(2, true);
    table.selectAll();
    QTest::keySequence(&table, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Prøvebygg\nTestvik"_s);
}

void WidgetsTest::manyRowsAreCopiedInSlices()
{
    QStandardItemModel model;
    for (int row = 0; row < 9000; ++row)
        model.appendRow(new QStandardItem(u"%1"_s.arg(row, 5, 10, QLatin1Char('0'))));
    DataTable table(u"Rows"_s);
    table.setModel(&model);
    table.show();
    QGuiApplication::clipboard()->setText(u"before"_s);
    table.selectAll();
    QTest::keySequence(&table, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s); // The window lived meanwhile.
    // Sorted while it gathers: what is copied is one order, not two halves.
    model.sort(0, Qt::DescendingOrder);
    QTRY_VERIFY(QGuiApplication::clipboard()->text() != u"before"_s);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 9000);
    QCOMPARE(lines.first(), u"08999"_s);
    QCOMPARE(lines.last(), u"00000"_s);
    // Nothing chosen takes nothing away.
    table.clearSelection();
    QTest::keySequence(&table, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 9000);
}

void WidgetsTest::theTickHeadingTicksAll()
{
    Ticks model;
    DataTable table(u"Rows"_s);
    table.setModel(&model);
    table.show();
    QSignalSpy all(&table, &DataTable::tickAllRequested);
    QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(table.horizontalHeader()->sectionViewportPosition(0) + 10, 10));
    QCOMPARE(all.count(), 1);
    QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(table.horizontalHeader()->sectionViewportPosition(1) + 10, 10));
    QCOMPARE(all.count(), 1);
}

void WidgetsTest::chipsAreWalkedByKeyboard()
{
    FilterChips chips;
    chips.add(7, u"Overdue"_s);
    chips.add(9, u"All"_s);
    chips.setCount(9, 12);
    QSignalSpy changed(&chips, &FilterChips::changed);
    QCOMPARE(chips.chosen(), 7);
    QTest::keyClick(&chips, Qt::Key_Right);
    QCOMPARE(chips.chosen(), 9);
    QCOMPARE(changed.count(), 1);
    QTest::keyClick(&chips, Qt::Key_Right);
    QCOMPARE(chips.chosen(), 9);
    for (const Chip *chip : chips.findChildren<Chip *>())
        QVERIFY(!chip->accessibleName().isEmpty());
}

void WidgetsTest::escapeClearsTheSearch()
{
    SearchField field(u"Name or number"_s, u"Ctrl F"_s);
    QTest::keyClicks(&field, u"bakeri"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QCOMPARE(field.accessibleName(), u"Name or number"_s);
    field.showFault(u"Write >100."_s);
    QCOMPARE(field.toolTip(), u"Write >100."_s);
}

void WidgetsTest::aNoticeOffersOneAct()
{
    QWidget window;
    window.resize(800, 600);
    NoticeBar bar(&window);
    window.show();
    int done = 0;
    bar.show({Tone::Ok, u"Three entries were imported."_s, u"Undo"_s, [&] { ++done; }});
    QCOMPARE(bar.text(), u"Three entries were imported."_s);
    for (QPushButton *button : bar.findChildren<QPushButton *>()) {
        if (button->text() == u"Undo")
            button->click();
    }
    QCOMPARE(done, 1);
    QVERIFY(!bar.isVisible());
    QVERIFY(window.rect().contains(bar.geometry()));
}

void WidgetsTest::troubleStaysUntilItIsClosed()
{
    QWidget window;
    window.resize(800, 600);
    NoticeBar bar(&window);
    window.show();
    bar.show({Tone::Bad, u"The file cannot be read."_s});
    QVERIFY(!bar.findChild<QTimer *>()->isActive());
    bar.show({Tone::Ok, u"Done."_s});
    QVERIFY(bar.findChild<QTimer *>()->isActive());
}

void WidgetsTest::theWheelChangesNoChoice()
{
    WheelGuard guard;
    qApp->installEventFilter(&guard);
    QComboBox choice;
    choice.addItems({u"Light"_s, u"Dark"_s});
    QSpinBox number;
    for (QWidget *one : {static_cast<QWidget *>(&choice), static_cast<QWidget *>(&number)}) {
        QWheelEvent turn(QPointF(5, 5), QPointF(5, 5), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(one, &turn);
        QVERIFY(!turn.isAccepted());
    }
    QCOMPARE(choice.currentIndex(), 0);
    QCOMPARE(number.value(), 0);
}

void WidgetsTest::anEmptyBannerHides()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *banner = new Banner(&window);
    column->addWidget(banner);
    window.show();
    banner->show(Tone::Warn, u"Three entries lack a due date."_s, u"Nothing is sent for them."_s, u"Complete"_s);
    QVERIFY(banner->isVisible());
    QSignalSpy activated(banner, &Banner::activated);
    banner->findChild<QPushButton *>()->click();
    QCOMPARE(activated.count(), 1);
    banner->show(Tone::Neutral, {});
    QVERIFY(!banner->isVisible());
}

void WidgetsTest::theStatementOpensByKeyboard()
{
    StatementView view;
    view.setRows({{u"Interest"_s, u"two periods"_s, 100_kr, false, true, {{u"to 30.06."_s, u"15 days"_s, 40_kr}, {u"from 01.07."_s, u"20 days"_s, 60_kr}}}});
    view.resize(320, 600);
    view.show();
    const int closed = view.sizeHint().height();
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(view.sizeHint().height() > closed);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.sizeHint().height(), closed);
}

void WidgetsTest::theTimelineIsReadAloud()
{
    TimelineView view;
    view.setItems({{u"06.10."_s, u"Purring was posted"_s, u"38,00"_s}});
    QVERIFY(view.accessibleDescription().contains(u"06.10. Purring was posted 38,00"_s));
}

void WidgetsTest::progressIsTold()
{
    WorkView view;
    view.show();
    view.begin(u"Reading"_s, {}, u"Stop"_s);
    auto *line = view.findChild<ProgressLine *>();
    view.step(50, 200);
    QCOMPARE(line->value(), 250);
    view.step(3'000'000'000, 4'000'000'000);
    QCOMPARE(line->value(), 750);
    view.step(5, 0);
    QCOMPARE(line->value(), 0);
    QSignalSpy stopped(&view, &WorkView::stopped);
    view.findChild<QPushButton *>()->click();
    QCOMPARE(stopped.count(), 1);
}

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
