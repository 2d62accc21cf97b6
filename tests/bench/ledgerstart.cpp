// SPDX-License-Identifier: GPL-3.0-or-later
// Starting the program on a workspace with a hundred thousand open items, beside an empty Qt main window
// in the same style. Both are processes of their own, of this same executable, timed from outside: from
// being started to their first window being painted and their event loop at rest.
#include "tests/bench/ledgerstart.h"

#include "tests/bench/bigfirm.h"

#include "app/application.h"
#include "app/startup.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/apply.h"

#include <QAbstractEventDispatcher>
#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QProcess>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

const QByteArray flag = "--start-child";

/// Tells the parent and ends at once when the event loop has nothing to do and `arrived` agrees.
void endWhenResting(QApplication &app, const std::function<bool()> &arrived)
{
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, &app, [arrived] {
        if (!arrived())
            return;
        std::puts("ready");
        std::fflush(stdout);
        std::_Exit(0);
    });
}

/// Sees when a widget is painted for the first time.
class PaintWatch : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_painted = m_painted || (event->type() == QEvent::Paint && watched->isWidgetType());
        return false;
    }
    bool painted() const { return m_painted; }

private:
    bool m_painted = false;
};

MainWindow *mainWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<MainWindow *>(widget))
            return found;
    }
    return nullptr;
}

int emptyWindow(QApplication &app)
{
    theme::install(app, theme::Scheme::Light);
    QMainWindow window;
    PaintWatch watch;
    window.installEventFilter(&watch);
    window.resize(1280, 800);
    window.show();
    endWhenResting(app, [&watch] { return watch.painted(); });
    return app.exec();
}

int program(QApplication &app, const QStringList &arguments)
{
    startup::name(app);
    Application::Wish wish;
    wish.place.workspace = arguments[3];
    wish.place.today = QDate::fromString(arguments[4], Qt::ISODate);
    wish.scheme = u"light"_s;
    wish.page = arguments[5];
    const bool filled = arguments[2] == u"filled";
    Application application(app, wish);
    application.start();
    PaintWatch watch;
    endWhenResting(app, [&watch, filled] {
        MainWindow *window = mainWindow();
        Page *page = window ? window->currentPage() : nullptr;
        if (!page || !page->isVisible())
            return false;
        if (!watch.parent()) {
            watch.setParent(page);
            page->installEventFilter(&watch);
            page->update();
        }
        const auto *list = page->findChild<QAbstractItemView *>();
        return watch.painted() && (!filled || (list && list->model()->rowCount() > 0));
    });
    const int result = app.exec();
    watch.setParent(nullptr);
    return result;
}

void start(benchmark::State &state, const QStringList &arguments)
{
    for (auto _ : state) {
        QProcess process;
        QElapsedTimer timer;
        timer.start();
        process.start(QCoreApplication::applicationFilePath(), QStringList{QString::fromLatin1(flag)} + arguments);
        if (!process.waitForReadyRead(60'000) || !process.readAllStandardOutput().startsWith("ready")) {
            state.SkipWithError("the window did not come");
            return;
        }
        state.SetIterationTime(static_cast<double>(timer.nsecsElapsed()) / 1e9);
        process.waitForFinished();
    }
}

QStringList onTheFirm(const QString &until, const QString &page)
{
    const SessionPlace place = BigFirm::get().place();
    return {until, place.workspace, place.today.toString(Qt::ISODate), page};
}

void startEmptyWindow(benchmark::State &state) { start(state, {u"empty"_s}); }
/// As a user starts it: on the overview.
void startProgram(benchmark::State &state) { start(state, onTheFirm(u"shown"_s, {})); }
void startOnLedger(benchmark::State &state) { start(state, onTheFirm(u"shown"_s, u"ledger"_s)); }
/// For information: until all hundred thousand rows are in the list as well.
void startUntilFilled(benchmark::State &state) { start(state, onTheFirm(u"filled"_s, u"ledger"_s)); }

BENCHMARK(startEmptyWindow)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(5)->Repetitions(4);
BENCHMARK(startProgram)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(5)->Repetitions(4);
BENCHMARK(startOnLedger)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(5)->Repetitions(4);
BENCHMARK(startUntilFilled)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(2)->Repetitions(3);

} // namespace

namespace ledgerstart {

bool isChild(int argc, char **argv)
{
    return argc > 2 && flag == argv[1];
}

int runChild(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return arguments[2] == u"empty" ? emptyWindow(app) : program(app, arguments);
}

} // namespace ledgerstart
