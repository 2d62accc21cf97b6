// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/sidebar.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A page that remembers what happened to it.
class Probe : public Page
{
public:
    explicit Probe(QWidget *parent)
        : Page(parent)
    {
        ++made;
    }
    void enter(const Route &route) override { entered.push_back(route); }
    void leave() override { ++left; }
    void focusSearch() override { ++searched; }
    std::vector<PageAction> actions() override
    {
        return {{u"Send the letters"_s, {}, [this] { ++sent; }}, {u"Start a case"_s, {}, [this] { ++started; }, u"Tick an invoice first."_s}};
    }

    static inline int made = 0;
    std::vector<Route> entered;
    int left = 0;
    int searched = 0;
    int sent = 0;
    int started = 0;
};

} // namespace

/// The frame: pages are rows, history works, and everything is found by keyboard.
class ShellTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void pagesAreBuiltWhenFirstVisited();
    void historyGoesBackAndForth();
    void aNewWayForgetsTheOldOne();
    void placesHaveNumbers();
    void theSidebarIsWalkedByKeyboard();
    void thePaletteFindsActsAndPlaces();
    void thePaletteSaysWhyNot();
    void thePaletteAsksTheFinder();
    void aNoticeOfAPageIsShown();
    void aFileCanBeDropped();
    void theWindowFitsASmallScreen();
    void rebuildingKeepsThePlace();

private:
    Probe *probe() { return static_cast<Probe *>(m_window->currentPage()); }
    void type(const QString &text);
    QStringList found() const;

    std::unique_ptr<MainWindow> m_window;
};

void ShellTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"KravbokTest"_s);
    QCoreApplication::setApplicationName(u"shell"_s);
    QSettings().clear();
}

void ShellTest::init()
{
    Probe::made = 0;
    m_window = std::make_unique<MainWindow>();
    const auto make = [](QWidget *parent) -> Page * { return new Probe(parent); };
    m_window->addPage({u"ledger"_s, u"Ledger"_s, make});
    m_window->addPage({u"cases"_s, u"Cases"_s, make});
    m_window->addPage({u"case"_s, {}, make, u"cases"_s});
    m_window->goTo({u"ledger"_s, 0, {}});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ShellTest::cleanup()
{
    m_window.reset();
}

void ShellTest::type(const QString &text)
{
    m_window->openPalette();
    auto *field = m_window->findChild<CommandPalette *>()->findChild<QLineEdit *>();
    QTest::keyClicks(field, text);
}

QStringList ShellTest::found() const
{
    const auto *list = m_window->findChild<CommandPalette *>()->findChild<QListWidget *>();
    QStringList out;
    for (int row = 0; row < list->count(); ++row)
        out.append(list->item(row)->text());
    return out;
}

void ShellTest::pagesAreBuiltWhenFirstVisited()
{
    QCOMPARE(Probe::made, 1);
    Page *ledger = m_window->currentPage();
    m_window->goTo({u"cases"_s, 0, {}});
    QCOMPARE(Probe::made, 2);
    QCOMPARE(static_cast<Probe *>(ledger)->left, 1);
    m_window->goTo({u"ledger"_s, 0, u"bakeri"_s});
    QCOMPARE(Probe::made, 2);
    QCOMPARE(m_window->currentPage(), ledger);
    QCOMPARE(probe()->entered.back().detail, u"bakeri"_s);
}

void ShellTest::historyGoesBackAndForth()
{
    m_window->goTo({u"cases"_s, 0, {}});
    m_window->goTo({u"case"_s, 12, {}});
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(probe()->entered.back().page, u"ledger"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(probe()->entered.back().page, u"ledger"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(probe()->entered.back().id, 12);
}

void ShellTest::aNewWayForgetsTheOldOne()
{
    m_window->goTo({u"cases"_s, 0, {}});
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    m_window->goTo({u"case"_s, 3, {}});
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(probe()->entered.back().id, 3);
}

void ShellTest::placesHaveNumbers()
{
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(probe()->entered.back().page, u"cases"_s);
    QTest::keySequence(m_window.get(), QKeySequence::Find);
    QCOMPARE(probe()->searched, 1);
}

void ShellTest::theSidebarIsWalkedByKeyboard()
{
    Sidebar *sidebar = m_window->sidebar();
    QVERIFY(!sidebar->accessibleName().isEmpty());
    QVERIFY(sidebar->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(sidebar, Qt::Key_Down);
    QCOMPARE(probe()->entered.back().page, u"cases"_s);
}

void ShellTest::thePaletteFindsActsAndPlaces()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_window->findChild<CommandPalette *>()->isVisible());
    type(u"send lett"_s);
    QCOMPARE(found().size(), 1);
    Probe *page = probe();
    QTest::keyClick(m_window->findChild<CommandPalette *>()->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(page->sent, 1);
    QVERIFY(!m_window->findChild<CommandPalette *>()->isVisible());
    type(u"cases"_s);
    QTest::keyClick(m_window->findChild<CommandPalette *>()->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(probe()->entered.back().page, u"cases"_s);
}

void ShellTest::thePaletteSaysWhyNot()
{
    type(u"start"_s);
    QCOMPARE(found().size(), 1);
    QVERIFY2(found().front().contains(u"Tick an invoice first."_s), qPrintable(found().front()));
    Probe *page = probe();
    QTest::keyClick(m_window->findChild<CommandPalette *>()->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(page->started, 0);
    QTest::keyClick(m_window->findChild<CommandPalette *>()->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!m_window->findChild<CommandPalette *>()->isVisible());
}

void ShellTest::thePaletteAsksTheFinder()
{
    int opened = 0;
    m_window->setFinder([&](const QString &query) { return std::vector<PageAction>{{u"Case 2026-0113 for "_s + query, {}, [&] { ++opened; }}}; });
    type(u"bakeri"_s);
    QCOMPARE(found(), QStringList{u"Case 2026-0113 for bakeri"_s});
    QTest::keyClick(m_window->findChild<CommandPalette *>()->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(opened, 1);
}

void ShellTest::aNoticeOfAPageIsShown()
{
    emit probe()->notice({Tone::Ok, u"The letter is approved."_s});
    QCOMPARE(m_window->findChild<NoticeBar *>()->text(), u"The letter is approved."_s);
    emit probe()->navigate({u"cases"_s, 0, {}});
    QCOMPARE(probe()->entered.back().page, u"cases"_s);
}

void ShellTest::aFileCanBeDropped()
{
    QSignalSpy dropped(m_window.get(), &MainWindow::filesDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/home/åpne poster.csv"_s)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &event);
    QCOMPARE(dropped.value(0).value(0).toStringList(), QStringList{u"/home/åpne poster.csv"_s});
}

void ShellTest::theWindowFitsASmallScreen()
{
    // What a screen of 1280 x 800 at 150 % leaves.
    QVERIFY(m_window->minimumSizeHint().width() <= 853);
    QVERIFY(m_window->minimumSizeHint().height() <= 533);
    QCOMPARE(m_window->minimumSize(), QSize(852, 520));
}

void ShellTest::rebuildingKeepsThePlace()
{
    m_window->goTo({u"case"_s, 12, {}});
    const int before = Probe::made;
    m_window->rebuild();
    QCOMPARE(Probe::made, before + 1);
    QCOMPARE(probe()->entered.back().id, 12);
}

QTEST_MAIN(ShellTest)
#include "tst_shell.moc"
