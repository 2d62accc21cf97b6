// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own window on a hundred thousand rows: everything a user does on the ledger and around
// it, and how long the window's thread stood still at most.
#include "tests/bench/bigfirm.h"
#include "tests/bench/timedapplication.h"

#include "app/application.h"
#include "ui/models/ledgermodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/searchfield.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QTest>
#include <QThreadPool>

#include <benchmark/benchmark.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

TimedApplication &app()
{
    return *static_cast<TimedApplication *>(QCoreApplication::instance());
}

/// Acts on the window and keeps the longest single block of each. A block is one act of the user with
/// all it calls, or one event handled afterwards.
class Watch
{
public:
    /// Does the act, then lets the loop turn until the window and its workers have come to rest.
    template <typename Act>
    void operator()(const char *name, Act act)
    {
        app().reset();
        QElapsedTimer timer;
        timer.start();
        act();
        double block = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        QString who = u"the act itself"_s;
        // Twice, because what a worker brings home may send out another.
        for (int quiet = 0; quiet < 3;) {
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            quiet = QThreadPool::globalInstance()->activeThreadCount() > 0 ? 0 : quiet + 1;
            QTest::qSleep(6); // A repaint is asked for five milliseconds ahead.
        }
        if (app().longestMs() > block) {
            block = app().longestMs();
            who = app().longestName();
        }
        if (qEnvironmentVariableIsSet("KRAVBOK_BENCH_ACTS"))
            std::printf("  %-28s %7.1f ms  %s\n", name, block, qPrintable(who));
        if (block > m_longest) {
            m_longest = block;
            m_name = QString::fromLatin1(name) + u": "_s + who;
        }
    }

    double longest() const { return m_longest; }
    QString name() const { return m_name; }

private:
    double m_longest = 0;
    QString m_name;
};

template <typename T>
T *child(QWidget *parent)
{
    T *found = parent->findChild<T *>();
    if (!found)
        qFatal("the page lacks a widget");
    return found;
}

void ledgerActs(Watch &watch, MainWindow &window)
{
    watch("open the ledger", [&] { window.goTo({u"ledger"_s, 0, {}}); });
    Page *page = window.currentPage();
    auto *table = child<DataTable>(page);
    auto *search = child<SearchField>(page);
    auto *chips = child<FilterChips>(page);
    const auto press = [](QWidget *widget, Qt::Key key, Qt::KeyboardModifiers with = {}) { return [=] { QTest::keyClick(widget, key, with); }; };

    watch("every row", [&] { chips->choose(static_cast<int>(LedgerChip::All)); });
    for (const char letter : {'b', 'e', 'r'})
        watch("a letter typed", [&] { QTest::keyClick(search, letter); });
    for (int i = 0; i < 3; ++i)
        watch("a letter taken back", press(search, Qt::Key_Backspace));
    for (const LedgerChip chip : {LedgerChip::Overdue, LedgerChip::CanStart, LedgerChip::InCase, LedgerChip::Uncollectable, LedgerChip::All})
        watch("a chip", [&] { chips->choose(static_cast<int>(chip)); });
    for (int column = LedgerModel::Customer; column < LedgerModel::ColumnCount; ++column) {
        watch("sort", [&] { table->sortByColumn(column, Qt::AscendingOrder); });
        watch("sort the other way", [&] { table->sortByColumn(column, Qt::DescendingOrder); });
    }
    watch("last row", press(table, Qt::Key_End, Qt::ControlModifier));
    watch("first row", press(table, Qt::Key_Home, Qt::ControlModifier));
    for (int i = 0; i < 5; ++i)
        watch("a page on", press(table, Qt::Key_PageDown));
    for (int i = 0; i < 5; ++i)
        watch("the next row", press(table, Qt::Key_Down));
    watch("choose every row", press(table, Qt::Key_A, Qt::ControlModifier));
    watch("to the first row, all still chosen", press(table, Qt::Key_Home, Qt::ControlModifier));
    watch("copy every row", [&] { QTest::keySequence(table, QKeySequence::Copy); });
    watch("tick all that are chosen", press(table, Qt::Key_Space));
    watch("untick them", press(table, Qt::Key_Space));
    watch("choose one", press(table, Qt::Key_Down));
    watch("tick one", press(table, Qt::Key_Space));
    watch("tick one more", [&] {
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Space);
    });
    watch("tick nothing", [&] { emit table->tickAllRequested(); });
    watch("tick everything", [&] { emit table->tickAllRequested(); });
    watch("tick nothing", [&] { emit table->tickAllRequested(); });
    watch("a wider window", [&] { window.resize(1500, 900); });
    // The verb changes the ledger, so that everything is read once more.
    watch("what can be started", [&] { chips->choose(static_cast<int>(LedgerChip::CanStart)); });
    watch("the first of them", press(table, Qt::Key_Home, Qt::ControlModifier));
    watch("tick it", press(table, Qt::Key_Space));
    watch("start a case", [&] { page->actions().front().run(); });
}

void windowActs(benchmark::State &state)
{
    for (auto _ : state) {
        Watch watch;
        Application::Wish wish;
        wish.place = BigFirm::get().place();
        wish.scheme = u"light"_s;
        Application program(app(), wish);
        watch("start", [&] { program.start(); });
        MainWindow *window = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<MainWindow *>(widget))
                window = found;
        }
        ledgerActs(watch, *window);
        for (const QString &id : {u"overview"_s, u"cases"_s, u"outbox"_s, u"payments"_s, u"settings"_s})
            watch(qPrintable(u"open "_s + id), [&] { window->goTo({id, 0, {}}); });
        watch("the first case", [&] { window->goTo({u"case"_s, 1, {}}); });
        state.counters["longest_ms"] = watch.longest();
        state.SetLabel(watch.name().toStdString());
    }
}

BENCHMARK(windowActs)->Unit(benchmark::kMillisecond)->Iterations(1)->Repetitions(3)->UseRealTime();

} // namespace
