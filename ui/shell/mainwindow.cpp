// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/commandpalette.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/sidebar.h"
#include "ui/theme/colours.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMimeData>
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
    m_palette->open(std::move(keys), {});
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
