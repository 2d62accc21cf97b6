// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/startup.h"
#include "core/calendar/dateformat.h"
#include "core/workflow/lawworkflow.h"
#include "core/workflow/ledgerworkflow.h"
#include "core/workflow/outboxworkflow.h"
#include "core/workflow/matchingworkflow.h"
#include "core/workflow/workspaceworkflow.h"
#include "ui/casedetail/casepage.h"
#include "ui/cases/casespage.h"
#include "ui/dashboard/overviewpage.h"
#include "ui/importwizard/importpage.h"
#include "ui/law/lawpage.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/limitation/limitationpage.h"
#include "ui/models/background.h"
#include "ui/outbox/outboxpage.h"
#include "ui/payments/paymentspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/prompts.h"
#include "ui/shell/sidebar.h"
#include "ui/start/startpage.h"
#include "ui/theme/apply.h"
#include "ui/widgets/wheelguard.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <type_traits>

namespace {

theme::Scheme schemeFrom(const QString &word)
{
    return word == u"dark" ? theme::Scheme::Dark : word == u"light" ? theme::Scheme::Light : theme::Scheme::System;
}

/// What the sidebar shows beside its entries, and what the palette finds.
struct Counts
{
    int ledger = 0;
    std::vector<workflow::CaseRow> cases;
    int letters = 0;
    int waiting = 0; ///< Payments without a place, entries the bank takes back, and entries asked about.
};

} // namespace

Application::Application(QApplication &app, Wish wish)
    : m_app(app)
    , m_wish(std::move(wish))
    , m_prompts(std::make_unique<Prompts>())
{
    const QSettings settings;
    const QString scheme = m_wish.scheme.isEmpty() ? settings.value(QStringLiteral("scheme"), QStringLiteral("system")).toString() : m_wish.scheme;
    theme::install(app, schemeFrom(scheme));
    app.installEventFilter(new WheelGuard(&app));
    if (m_wish.place.language.isEmpty())
        m_wish.place.language = settings.value(QStringLiteral("language"), QStringLiteral("nb")).toString();
    startup::installLanguage(app, m_wish.place.language);
    m_window = std::make_unique<MainWindow>();
}

Application::~Application() = default;

void Application::start()
{
    m_window->show();
    QTimer::singleShot(0, this, &Application::openFirm);
}

void Application::openFirm()
{
    if (m_wish.place.workspace.isEmpty())
        m_wish.place.workspace = workflow::WorkspaceWorkflow::defaultFolder();
    auto law = workflow::lawFor(m_wish.place);
    if (!law) {
        m_prompts->tell(m_window.get(), tr("Kravbok cannot start."), law.error().message);
        return;
    }
    m_law = *law;
    if (!workflow::WorkspaceWorkflow::exists(m_wish.place.workspace)) {
        showStart();
        return;
    }
    auto session = Session::open(m_wish.place, m_law);
    if (!session) {
        m_prompts->tell(m_window.get(), tr("The firm cannot be opened."), session.error().message);
        return;
    }
    showFirm(std::move(*session));
}

void Application::showStart()
{
    m_window->addPage({QStringLiteral("start"), {}, [this](QWidget *parent) -> Page * {
                           auto *page = new StartPage(*m_prompts, m_law, m_wish.place.workspace, parent);
                           connect(page, &StartPage::ready, this, [this](const SessionPlace &place) {
                               const QString language = m_wish.place.language;
                               m_wish.place = place;
                               m_wish.place.language = language;
                               auto session = Session::open(m_wish.place, m_law);
                               if (session)
                                   showFirm(std::move(*session));
                               else
                                   m_prompts->tell(m_window.get(), tr("The firm cannot be opened."), session.error().message);
                           });
                           return page;
                       }});
    m_window->goTo({QStringLiteral("start"), 0, {}});
    takeShot();
}

void Application::showFirm(std::unique_ptr<Session> session)
{
    m_session = std::move(session);
    m_session->setHub(&m_hub);
    m_window->sidebar()->setFirm(m_session->creditor().name);
    m_window->setWindowTitle(QStringLiteral("%1 – Kravbok").arg(m_session->creditor().name));
    addPages();
    connect(&m_hub, &ChangeHub::changed, this, &Application::refreshCounts, Qt::UniqueConnection);
    connect(m_window.get(), &MainWindow::filesDropped, this,
            [this](const QStringList &files) { m_window->goTo({QStringLiteral("import"), 0, files.join(u'\n')}); });
    m_window->setFinder([this](const QString &query) {
        std::vector<PageAction> out;
        auto filter = workflow::ListFilter::parse(query);
        if (!filter)
            return out;
        for (const workflow::CaseRow &row : m_cases) {
            if (out.size() < 12 && filter->matches(row.total, {row.number, row.debtorName, row.debtorNumber}))
                out.push_back({tr("Case %1 · %2").arg(row.number, row.debtorName), {}, [this, id = row.id] { m_window->goTo({QStringLiteral("case"), id.value, {}}); }});
        }
        out.push_back({tr("Search the ledger for \"%1\"").arg(query), {}, [this, query] { m_window->goTo({QStringLiteral("ledger"), 0, query}); }});
        return out;
    });
    m_window->goTo({m_wish.page.isEmpty() ? QStringLiteral("overview") : m_wish.page, m_wish.id, m_wish.detail});
    refreshCounts();
    watchOthers();
    takeShot();
}

void Application::addPages()
{
    const auto page = [this]<typename P>(std::type_identity<P>, const QString &id, const QString &title, const QString &under = {}) {
        m_window->addPage({id, title, [this](QWidget *parent) -> Page * { return new P(Context{*m_session, m_hub, *m_prompts}, parent); }, under});
    };
    page(std::type_identity<OverviewPage>(), QStringLiteral("overview"), tr("Overview"));
    page(std::type_identity<LedgerPage>(), QStringLiteral("ledger"), tr("Ledger"));
    page(std::type_identity<CasesPage>(), QStringLiteral("cases"), tr("Cases"));
    page(std::type_identity<OutboxPage>(), QStringLiteral("outbox"), tr("Outbox"));
    page(std::type_identity<PaymentsPage>(), QStringLiteral("payments"), tr("Payments"));
    page(std::type_identity<LimitationPage>(), QStringLiteral("limitation"), tr("Limitation"));
    m_window->addPage({QStringLiteral("law"), tr("Law and rates"), [this](QWidget *parent) -> Page * {
                           auto *made = new LawPage(Context{*m_session, m_hub, *m_prompts}, parent);
                           connect(made, &LawPage::lawAdopted, this, [this] { reopen(m_session->place(), {QStringLiteral("law"), 0, QStringLiteral("rates")}); });
                           return made;
                       }});
    page(std::type_identity<CasePage>(), QStringLiteral("case"), {}, QStringLiteral("cases"));
    m_window->addPage({QStringLiteral("import"), {}, [this](QWidget *parent) -> Page * { return new ImportPage(Context{*m_session, m_hub, *m_prompts}, parent); },
                       QStringLiteral("ledger"), QKeySequence(QKeySequence::Open)});
    m_window->addPage({QStringLiteral("settings"), tr("Settings"), [this](QWidget *parent) -> Page * {
                           auto *made = new SettingsPage(Context{*m_session, m_hub, *m_prompts}, parent);
                           connect(made, &SettingsPage::schemeChanged, this, &Application::setScheme);
                           connect(made, &SettingsPage::languageChanged, this, &Application::setLanguage);
                           return made;
                       }});
}

void Application::refreshCounts()
{
    QStringList foot{tr("Today %1").arg(fmt::date(m_session->today()))};
    if (m_session->isRehearsal())
        foot.prepend(tr("Rehearsal firm"));
    m_window->sidebar()->setFoot(foot);
    m_window->sidebar()->setFirm(m_session->creditor().name);
    inBackground<Counts>(
        *m_session, this,
        [](Session &session, const Progress &) -> Result<Counts> {
            auto ledger = workflow::LedgerWorkflow(session).count();
            auto cases = workflow::CaseWorkflow(session).list(true);
            auto letters = workflow::OutboxWorkflow(session).list();
            auto waiting = workflow::MatchingWorkflow(session).waitingCount();
            if (!ledger || !cases || !letters || !waiting)
                return !ledger ? ledger.error() : !cases ? cases.error() : !letters ? letters.error() : waiting.error();
            return Counts{*ledger, std::move(*cases), static_cast<int>(letters->size()), *waiting};
        },
        [this](Result<Counts> counts) {
            if (!counts)
                return;
            m_cases = std::move(counts->cases);
            const auto open = std::count_if(m_cases.begin(), m_cases.end(), [](const workflow::CaseRow &row) { return row.state != CaseState::Closed; });
            Sidebar *sidebar = m_window->sidebar();
            sidebar->setCount(QStringLiteral("ledger"), counts->ledger);
            sidebar->setCount(QStringLiteral("cases"), static_cast<int>(open));
            sidebar->setCount(QStringLiteral("outbox"), counts->letters);
            sidebar->setCount(QStringLiteral("payments"), counts->waiting);
        });
}

void Application::watchOthers()
{
    // Another program on the same file (the command line, a scheduler): look every few seconds and
    // refresh everything when somebody else has written.
    // The window's child: opening the firm anew begins a new watch and ends the old one.
    m_seenVersion = -1;
    auto *timer = new QTimer(m_window.get());
    connect(timer, &QTimer::timeout, this, [this] {
        const auto version = m_session->foreignWrites();
        if (!version || *version == m_seenVersion)
            return;
        const bool first = m_seenVersion < 0;
        m_seenVersion = *version;
        if (!first && m_session->reload())
            emit m_hub.changed(Changes::everything());
    });
    timer->start(3000);
}

void Application::setLanguage(const QString &language)
{
    QSettings().setValue(QStringLiteral("language"), language);
    startup::installLanguage(m_app, language);
    SessionPlace place = m_session->place();
    place.language = language;
    reopen(place, {QStringLiteral("settings"), 0, {}});
}

void Application::reopen(const SessionPlace &place, const Route &route)
{
    // What was adopted meanwhile holds from here on.
    auto law = workflow::lawFor(place);
    if (!law) {
        m_prompts->tell(m_window.get(), tr("The law there was stays in use."), law.error().message);
        return;
    }
    m_law = *law;
    auto session = Session::open(place, m_law);
    if (!session) {
        m_prompts->tell(m_window.get(), tr("The firm cannot be opened."), session.error().message);
        return;
    }
    // Pages hold the session by reference: they go before it does.
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_wish.page = route.page;
    m_wish.id = route.id;
    m_wish.detail = route.detail;
    showFirm(std::move(*session));
}

void Application::setScheme(theme::Scheme scheme)
{
    QSettings().setValue(QStringLiteral("scheme"),
                         scheme == theme::Scheme::Dark ? QStringLiteral("dark") : scheme == theme::Scheme::Light ? QStringLiteral("light") : QStringLiteral("system"));
    theme::setScheme(m_app, scheme);
}

void Application::takeShot()
{
    if (m_wish.shot.isEmpty())
        return;
    QTimer::singleShot(2500, this, [this] {
        m_window->grab().save(m_wish.shot);
        m_app.quit();
    });
}
