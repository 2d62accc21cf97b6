// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgerpage.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/workflow/caseworkflow.h"
#include "ui/ledger/ledgerdetail.h"
#include "ui/models/words.h"
#include "ui/shell/listsaver.h"
#include "ui/shell/prompts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/listcard.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sumbar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace {

/// So many are started at once; more are started while the window goes on.
constexpr size_t fewClaims = 20;

} // namespace

LedgerPage::LedgerPage(Context context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new LedgerModel(context.session, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_frame = new PageFrame(tr("Ledger"), this);
    outer->addWidget(m_frame);

    m_search = new SearchField(tr("Name, number, KID, or >1000"), tr("Ctrl F"), this);
    m_frame->addTool(m_search);
    auto *import = new QPushButton(tr("Import a file"), this);
    m_frame->addTool(import);

    m_chips = new FilterChips(this);
    m_chips->add(static_cast<int>(LedgerChip::Overdue), tr("Overdue"));
    m_chips->add(static_cast<int>(LedgerChip::CanStart), tr("Can be started"));
    m_chips->add(static_cast<int>(LedgerChip::NeedsYou), tr("Needs you"));
    m_chips->add(static_cast<int>(LedgerChip::InCase), tr("In a case"));
    m_chips->add(static_cast<int>(LedgerChip::Uncollectable), tr("Cannot be collected"));
    m_chips->add(static_cast<int>(LedgerChip::Stopped), tr("Stopped"));
    m_chips->add(static_cast<int>(LedgerChip::Person), tr("Private"));
    m_chips->add(static_cast<int>(LedgerChip::Business), tr("Business"));
    m_chips->add(static_cast<int>(LedgerChip::All), tr("All"));
    m_frame->addRow(m_chips);
    m_banner = new Banner(this);
    m_frame->addRow(m_banner);

    m_list = new ListCard(tr("Ledger entries"), this);
    m_table = m_list->table();
    m_table->setModel(m_model);
    m_table->setWidths({-38, 0, 7, 10, 5, 11, -160, 0});
    m_table->setBadges(LedgerModel::Status, words::stepNames(m_context.session));
    m_table->setOptional({LedgerModel::Invoice, LedgerModel::Days, LedgerModel::Now});
    m_saver = new ListSaver(m_context, m_table, tr("Ledger"), this);
    m_frame->addTool(m_saver->button(this));
    m_empty = m_list->empty();
    m_sums = m_list->sums();
    m_startAt = new QPushButton(tr("Start at …"), m_sums);
    m_start = primaryButton(tr("Start"), m_sums);
    m_sums->addAct(m_startAt);
    m_sums->addAct(m_start);
    m_frame->body()->addWidget(m_list, 1);
    m_detail = new LedgerDetail(context, this);
    m_frame->body()->addWidget(m_detail);

    connect(import, &QPushButton::clicked, this, [this] { emit navigate({QStringLiteral("import"), 0, {}}); });
    connect(m_search, &QLineEdit::textChanged, this, &LedgerPage::search);
    connect(m_chips, &FilterChips::changed, this, [this](int chip) { m_model->setChip(static_cast<LedgerChip>(chip)); });
    connect(m_model, &LedgerModel::shownChanged, this, &LedgerPage::showSums);
    connect(m_model, &LedgerModel::tickedChanged, this, &LedgerPage::showSums);
    connect(m_table, &DataTable::currentRowChanged, this, [this](int row) { m_detail->show(m_model->rowAt(row)); });
    connect(m_table, &DataTable::tickAllRequested, this, [this] { m_model->tickAllShown(m_model->tickedCount() == 0); });
    connect(m_table, &DataTable::tickRequested, m_model, &LedgerModel::toggle);
    connect(m_table, &DataTable::opened, this, [this](int row) {
        const workflow::LedgerRow *entry = m_model->rowAt(row);
        if (entry && entry->caseId.isValid())
            emit navigate({QStringLiteral("case"), entry->caseId.value, {}});
    });
    connect(m_start, &QPushButton::clicked, this, [this] { start({}); });
    connect(m_startAt, &QPushButton::clicked, this, &LedgerPage::chooseStart);
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_model->total() == 0)
            emit navigate({QStringLiteral("import"), 0, {}});
        else
            m_chips->choose(static_cast<int>(LedgerChip::All));
    });
    connect(m_banner, &Banner::activated, this, &LedgerPage::completeDue);
    connect(m_detail, &LedgerDetail::navigate, this, &Page::navigate);
    connect(m_detail, &LedgerDetail::startRequested, this, [this](ClaimId claim) {
        m_model->tickAllShown(false);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->rowAt(row)->claim == claim) {
                m_model->setTicked(row, true);
                break;
            }
        }
        start({});
    });
    connect(m_detail, &LedgerDetail::notice, this, &Page::notice);
    connect(&m_context.hub, &ChangeHub::changed, this, [this](const Changes &changes) {
        if (!changes.ledger)
            return;
        m_stale = true;
        if (isVisible())
            load();
    });
    showSums();
}

void LedgerPage::enter(const Route &route)
{
    if (!route.detail.isEmpty())
        m_search->setText(route.detail);
    if (m_stale)
        load();
    m_table->setFocus();
}

void LedgerPage::leave()
{
    if (m_job)
        m_job->cancel();
}

void LedgerPage::load()
{
    if (m_job)
        m_job->cancel();
    m_loading = true;
    m_stale = false;
    m_frame->setSubtitle(tr("Reading the ledger …"));
    m_job = inBackground<LedgerSnapshot>(
        m_context.session, this,
        [](Session &session, const Progress &progress) -> Result<LedgerSnapshot> {
            auto rows = workflow::LedgerWorkflow(session).rows({}, progress);
            if (!rows)
                return rows.error();
            return LedgerSnapshot::build(std::move(*rows));
        },
        [this](Result<LedgerSnapshot> snapshot) { showSnapshot(std::move(snapshot)); });
}

void LedgerPage::showSnapshot(Result<LedgerSnapshot> snapshot)
{
    m_loading = false;
    if (!snapshot) {
        if (snapshot.error().kind != ErrorKind::Cancelled)
            emit notice({Tone::Bad, snapshot.error().message});
        return;
    }
    auto shared = std::make_shared<const LedgerSnapshot>(std::move(*snapshot));
    m_model->setSnapshot(shared);
    for (int chip = 0; chip < ledgerChipCount; ++chip)
        m_chips->setCount(chip, m_model->countFor(static_cast<LedgerChip>(chip)));
    m_frame->setSubtitle(tr("%n open entries", nullptr, m_model->total()) + QStringLiteral(" · ") + fmt::date(m_context.session.today()));
    int missing = 0;
    for (const workflow::LedgerRow &row : shared->rows) {
        if (row.dueOrigin == DueOrigin::Missing && row.open.isPositive())
            ++missing;
    }
    if (missing > 0)
        m_banner->show(Tone::Warn, tr("%n entries lack a due date.", nullptr, missing), tr("Nothing is sent for them before it is completed."), tr("Complete …"));
    else
        m_banner->show(Tone::Neutral, {});
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, LedgerModel::Customer));
    showSums();
    if (!m_search->hasFocus())
        m_table->setFocus();
    emit loaded();
}

void LedgerPage::search(const QString &text)
{
    m_search->showFault(m_model->setSearch(text));
}

std::vector<ClaimId> LedgerPage::chosenClaims() const
{
    return m_model->ticked();
}

QString LedgerPage::whyNotStart() const
{
    if (m_starting)
        return tr("Cases are being started …");
    return m_model->tickedCount() == 0 ? tr("Tick the invoices a case should be started for (Space).") : QString();
}

void LedgerPage::showSums()
{
    const int ticked = m_model->tickedCount();
    std::vector<std::pair<QString, QString>> sums;
    sums.emplace_back(ticked > 0 ? tr("%n chosen", nullptr, ticked) : tr("%n shown", nullptr, m_model->rowCount()), QString());
    sums.emplace_back(tr("Principal"), fmt::amount(m_model->shownOpen()));
    m_sums->setSums(sums);
    m_start->setText(ticked > 1 ? tr("Start %n cases", nullptr, ticked) : tr("Start a case"));
    const QString why = whyNotStart();
    for (QPushButton *button : {m_start, m_startAt}) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
    }
    const bool none = m_model->rowCount() == 0 && !m_loading;
    if (none && m_model->total() == 0) {
        m_empty->setText(tr("The ledger is empty"),
                         tr("Read a SAF-T file or a list of open items from the accounting system. Nothing is sent before you have seen it."), tr("Import a file"));
    } else if (none) {
        m_empty->setText(tr("Nothing fits"), tr("No entry fits the chip and the search."), tr("Show all"));
    }
    m_list->showList(!none);

    if (m_sumJob)
        m_sumJob->cancel();
    const int asked = ++m_sumsAsked;
    if (ticked == 0)
        return;
    // Interest and fees take the whole statement of each case: off the window's thread.
    m_sumJob = inBackground<workflow::LedgerSums>(
        m_context.session, this,
        [chosen = chosenClaims()](Session &session, const Progress &progress) { return workflow::LedgerWorkflow(session).sums(chosen, progress); },
        [this, asked, ticked, sums](Result<workflow::LedgerSums> result) {
            if (asked != m_sumsAsked) // Of what was ticked before.
                return;
            if (!result) {
                auto principal = sums;
                principal.emplace_back(result.error().message, QString());
                m_sums->setSums(principal);
                return;
            }
            m_sums->setSums({{tr("%n chosen", nullptr, ticked), {}},
                             {tr("Principal"), fmt::amount(result->principal)},
                             {tr("Interest"), fmt::amount(result->interest)},
                             {tr("Fees"), fmt::amount(result->fees)},
                             {tr("Sum"), fmt::amount(result->total)}});
        });
}

void LedgerPage::start(std::optional<Step> at)
{
    const std::vector<ClaimId> chosen = chosenClaims();
    if (chosen.empty() || m_starting)
        return;
    const auto begin = [this, chosen, at](bool together) {
        workflow::StartOptions options;
        options.together = together;
        options.at = at;
        if (chosen.size() <= fewClaims) {
            showStarted(workflow::CaseWorkflow(m_context.session).start(chosen, options));
            return;
        }
        m_starting = true;
        showSums();
        inBackground<std::vector<Case>>(
            m_context.session, this, [chosen, options](Session &session, const Progress &) { return workflow::CaseWorkflow(session).start(chosen, options); },
            [this](Result<std::vector<Case>> cases) {
                m_starting = false;
                if (cases)
                    m_context.session.announce({.ledger = true, .cases = true, .letters = true});
                showStarted(std::move(cases));
                showSums();
            });
    };
    if (chosen.size() == 1) {
        begin(false);
        return;
    }
    m_context.prompts.choose(this, tr("Start cases for %n invoices", nullptr, static_cast<int>(chosen.size())),
                             {tr("One case per debtor, all invoices together"), tr("One case per invoice")}, tr("Start"), [begin](int choice) {
                                 if (choice >= 0)
                                     begin(choice == 0);
                             });
}

void LedgerPage::showStarted(Result<std::vector<Case>> cases)
{
    if (!cases) {
        emit notice({Tone::Bad, cases.error().message});
        return;
    }
    m_model->tickAllShown(false);
    const Route first{QStringLiteral("case"), cases->front().id.value, {}};
    const bool one = cases->size() == 1;
    emit notice({Tone::Ok, tr("%n cases started.", nullptr, static_cast<int>(cases->size())), one ? tr("Open the case") : tr("Show the cases"),
                 [this, first, one] { emit navigate(one ? first : Route{QStringLiteral("cases"), 0, {}}); }});
}

void LedgerPage::chooseStart()
{
    QStringList names;
    for (int step = 0; step <= static_cast<int>(Step::PaymentDemand); ++step)
        names.append(m_context.session.stepName(static_cast<Step>(step)));
    m_context.prompts.choose(this, tr("Where should the case begin?"), names, tr("Start"), [this](int choice) {
        if (choice >= 0)
            start(static_cast<Step>(choice));
    });
}

void LedgerPage::completeDue()
{
    m_context.prompts.choose(this, tr("Complete missing due dates"),
                             {tr("Invoice date + 10 days"), tr("Invoice date + 14 days"), tr("Invoice date + 15 days"), tr("Invoice date + 20 days"), tr("Invoice date + 30 days")},
                             tr("Complete"), [this](int choice) {
                                 if (choice < 0)
                                     return;
                                 constexpr std::array<int, 5> days{10, 14, 15, 20, 30};
                                 setTerms(days[static_cast<size_t>(choice)]);
                             });
}

void LedgerPage::setTerms(int days)
{
    inBackground<int>(
        m_context.session, this,
        [days](Session &session, const Progress &progress) -> Result<int> {
            workflow::LedgerWorkflow ledger(session);
            auto rows = ledger.rows({}, progress);
            if (!rows)
                return rows.error();
            std::vector<ClaimId> missing;
            for (const workflow::LedgerRow &row : *rows) {
                if (row.dueOrigin == DueOrigin::Missing && row.issued.isValid() && row.open.isPositive())
                    missing.push_back(row.claim);
            }
            return ledger.setTerms(missing, days);
        },
        [this](Result<int> done) {
            if (done)
                m_context.session.announce({.ledger = true});
            emit notice(done ? Notice{Tone::Ok, tr("%n due dates completed.", nullptr, *done)} : Notice{Tone::Bad, done.error().message});
        });
}

std::vector<PageAction> LedgerPage::actions()
{
    return {{tr("Start cases for the ticked invoices"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { start({}); }, whyNotStart()},
            {tr("Import a file"), {}, [this] { emit navigate({QStringLiteral("import"), 0, {}}); }},
            {tr("Complete missing due dates"), {}, [this] { completeDue(); }},
            {tr("Change the customer …"), {}, [this] { m_detail->changeCustomer(); }, m_detail->hasCustomer() ? QString() : tr("Choose an entry first.")},
            {tr("Tick everything shown"), {}, [this] { m_model->tickAllShown(true); }},
            m_saver->action()};
}

void LedgerPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}
