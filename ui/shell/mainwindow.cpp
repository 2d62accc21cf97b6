// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/commandpalette.h"
#include "ui/shell/keytips.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/sidebar.h"
#include "ui/theme/colours.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_sidebar(new Sidebar(this))
    , m_stack(new QStackedWidget(this))
{
    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(m_stack, 1);
    setCentralWidget(centre);
    m_notices = new NoticeBar(m_stack);
    m_tips = new KeyTips(m_stack);
    qApp->installEventFilter(this);
    setWindowTitle(QStringLiteral("Kravbok"));
    setMinimumSize(852, 520);
    setAcceptDrops(true);
    resize(1280, 800);
    restoreGeometry(QSettings().value(QStringLiteral("window/geometry")).toByteArray());

    connect(m_sidebar, &Sidebar::chosen, this, [this](const QString &id) { goTo({id, 0, {}}); });
    const auto shortcut = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); });
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { step(-1); });
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { step(1); });
    shortcut(QKeySequence::Find, [this] {
        if (Page *page = currentPage())
            page->focusSearch();
    });
    shortcut(QKeySequence(Qt::Key_F1), [this] { showKeys(); });
    for (int number = 1; number <= 9; ++number) {
        shortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)), [this, number] {
            int seen = 0;
            for (const PageEntry &entry : m_entries) {
                if (!entry.title.isEmpty() && ++seen == number)
                    goTo({entry.id, 0, {}});
            }
        });
    }
}

MainWindow::~MainWindow() = default;

void MainWindow::addPage(PageEntry entry)
{
    if (!entry.title.isEmpty())
        m_sidebar->add(entry.id, entry.title);
    if (!entry.key.isEmpty())
        connect(new QShortcut(entry.key, this), &QShortcut::activated, this, [this, id = entry.id] { goTo({id, 0, {}}); });
    m_entries.push_back(std::move(entry));
}

void MainWindow::goTo(const Route &route)
{
    for (const PageEntry &entry : m_entries) {
        if (entry.id != route.page)
            continue;
        if (Page *old = currentPage(); old && !m_history.empty() && m_history[m_at].page != route.page)
            old->leave();
        Page *page = pageFor(entry);
        m_sidebar->setCurrent(entry.under.isEmpty() ? entry.id : entry.under);
        if (m_history.empty() || !(m_history[m_at] == route)) {
            m_history.resize(m_history.empty() ? 0 : m_at + 1);
            m_history.push_back(route);
            m_at = m_history.size() - 1;
        }
        m_stack->setCurrentWidget(page);
        // The stack lifts the page it shows above everything: news told on the way there must not be lost.
        m_notices->raise();
        page->enter(route);
        return;
    }
}

void MainWindow::showNotice(const Notice &notice)
{
    m_notices->show(notice);
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

Page *MainWindow::pageFor(const PageEntry &entry)
{
    if (Page *known = m_pages.value(entry.id))
        return known;
    Page *page = entry.make(m_stack);
    connect(page, &Page::navigate, this, &MainWindow::goTo);
    connect(page, &Page::notice, this, &MainWindow::showNotice);
    m_stack->addWidget(page);
    m_pages.insert(entry.id, page);
    m_notices->raise();
    return page;
}

std::vector<PageAction> MainWindow::allActions() const
{
    std::vector<PageAction> out;
    if (Page *page = currentPage())
        out = page->actions();
    for (const PageEntry &entry : m_entries) {
        if (!entry.title.isEmpty()) {
            out.push_back({tr("Go to %1").arg(entry.title), {}, [this, id = entry.id] { const_cast<MainWindow *>(this)->goTo({id, 0, {}}); }});
        }
    }
    return out;
}

void MainWindow::openPalette()
{
    if (!m_palette)
        m_palette = new CommandPalette(this);
    m_palette->open(allActions(), m_finder);
}

void MainWindow::rebuild()
{
    const Route here = m_history.empty() ? Route() : m_history[m_at];
    for (Page *page : std::as_const(m_pages)) {
        m_stack->removeWidget(page);
        page->deleteLater();
    }
    m_pages.clear();
    goTo(here);
}

void MainWindow::step(int by)
{
    const auto next = static_cast<qsizetype>(m_at) + by;
    if (next < 0 || next >= static_cast<qsizetype>(m_history.size()))
        return;
    m_at = static_cast<size_t>(next);
    goTo(Route(m_history[m_at]));
}

void MainWindow::showKeys()
{
    if (!m_palette)
        m_palette = new CommandPalette(this);
    std::vector<PageAction> keys{{tr("Find anything"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); }},
                                 {tr("Search on this page"), QKeySequence(QKeySequence::Find), [this] { currentPage()->focusSearch(); }},
                                 {tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left), [this] { step(-1); }},
                                 {tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), [this] { step(1); }}};
    if (Page *page = currentPage()) {
        for (PageAction &action : page->actions())
            keys.push_back(std::move(action));
    }
    keys.push_back({tr("Alt shows the letter of each button; Alt with it presses the button"), {}, [this] { m_tips->reveal(); }});
    m_palette->open(std::move(keys), {});
}

bool MainWindow::runShortcut(const QKeySequence &keys)
{
    Page *page = currentPage();
    if (!page)
        return false;
    for (const PageAction &action : page->actions()) {
        if (action.shortcut.isEmpty() || action.shortcut.matches(keys) != QKeySequence::ExactMatch)
            continue;
        if (action.whyNot.isEmpty())
            action.run();
        else
            showNotice({Tone::Neutral, action.whyNot});
        return true;
    }
    return false;
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers with = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key();
    if (key == Qt::Key_Alt) {
        m_tips->reveal();
        return;
    }
    m_tips->hide();
    // What reaches the window was wanted by no widget.
    if (with == Qt::NoModifier && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        if (auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget()); button && button->isEnabled()) {
            button->click();
            return;
        }
    }
    const bool plain = with == Qt::NoModifier || with == Qt::ShiftModifier;
    const bool function = key >= Qt::Key_F1 && key <= Qt::Key_F12;
    if ((!plain || function) && key != Qt::Key_Control && key != Qt::Key_Shift && runShortcut(QKeySequence(static_cast<int>(with) | key)))
        return;
    QMainWindow::keyPressEvent(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
#ifndef Q_OS_MACOS // There Alt with a letter writes a sign.
    // Before the field that has the focus: a line of text would write the letter.
    if (event->type() == QEvent::KeyPress && watched->isWidgetType() && static_cast<QWidget *>(watched)->window() == this) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && key->key() >= Qt::Key_0 && key->key() <= 0xff && m_tips->press(QChar(key->key())))
            return true;
    }
#endif
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Alt)
        m_tips->hide();
    QMainWindow::keyReleaseEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    // Alt Tab takes the release elsewhere.
    if (event->type() == QEvent::ActivationChange && m_tips && !isActiveWindow())
        m_tips->hide();
    QMainWindow::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_sidebar->setCompact(width() < 1100);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (Page *page = currentPage())
        page->leave();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    if (!files.isEmpty())
        emit filesDropped(files);
}
