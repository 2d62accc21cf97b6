// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/paymentspage.h"

#include "core/money/format.h"
#include "ui/payments/paymentform.h"
#include "ui/payments/proposalpane.h"
#include "ui/payments/registeredlist.h"
#include "ui/payments/ruleslist.h"
#include "ui/payments/surpluspane.h"
#include "ui/payments/surplusview.h"
#include "ui/payments/waitingacts.h"
#include "ui/payments/waitingview.h"
#include "ui/shell/listsaver.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

PaymentsPage::PaymentsPage(Context context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_acts(new WaitingActs(context, this))
{
    build();
    connectParts();
    setView(Waiting);
}

void PaymentsPage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_frame = new PageFrame(tr("Payments"), this);
    outer->addWidget(m_frame);
    m_search = new SearchField(tr("Payer or >1000"), tr("Ctrl F"), this);
    m_frame->addTool(m_search);

    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::gap);
    m_chips = new FilterChips(row);
    m_chips->add(Waiting, tr("Waiting"));
    m_chips->add(Registered, tr("Registered"));
    m_chips->add(Surplus, tr("Paid too much"));
    m_chips->add(Rules, tr("Learned rules"));
    line->addWidget(m_chips, 1);
    m_byHand = quietButton(tr("Register by hand"), row);
    m_byHand->setCheckable(true);
    m_byHand->setToolTip(tr("Ctrl N"));
    line->addWidget(m_byHand);
    m_frame->addRow(row);
    m_fresh = new InkLabel({}, theme::Role::Ink3, this);
    m_fresh->setFont(theme::small(font()));
    m_fresh->setWordWrap(true);
    m_fresh->hide();
    m_frame->addRow(m_fresh);
    m_old = new Banner(this);
    m_frame->addRow(m_old);

    auto *left = new QWidget(this);
    m_left = new QStackedLayout(left);
    m_waiting = new WaitingView(left);
    m_registered = new RegisteredList(m_context, left);
    m_surplus = new SurplusView(left);
    m_rules = new RulesList(m_context, left);
    for (QWidget *part : std::initializer_list<QWidget *>{m_waiting, m_registered, m_surplus, m_rules})
        m_left->addWidget(part);
    m_right = new QWidget(this);
    m_rightStack = new QStackedLayout(m_right);
    m_proposals = new ProposalPane(m_context, m_acts, m_right);
    m_form = new PaymentForm(m_context, m_right);
    m_form->setFixedWidth(m_proposals->width());
    m_right->setFixedWidth(m_proposals->width());
    m_surplusPane = new SurplusPane(m_context, m_acts, m_right);
    m_rightStack->addWidget(m_proposals);
    m_rightStack->addWidget(m_surplusPane);
    m_rightStack->addWidget(m_form);
    m_frame->body()->addWidget(left, 1);
    m_frame->body()->addWidget(m_right);

    m_savers = {new ListSaver(m_context, m_waiting->table(), tr("Waiting payments"), this), new ListSaver(m_context, m_registered->table(), tr("Payments"), this),
                new ListSaver(m_context, m_surplus->table(), tr("Paid too much"), this), new ListSaver(m_context, m_rules->table(), tr("Learned rules"), this)};
    m_save = quietButton(tr("Save the list …"), this);
    m_save->setToolTip(tr("The rows and columns shown here, as a workbook or CSV"));
    connect(m_save, &QPushButton::clicked, this, [this] { m_savers[static_cast<size_t>(m_view)]->save(); });
    m_frame->addTool(m_save);
}

void PaymentsPage::connectParts()
{
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    key(QKeySequence::Undo, [this] { m_acts->undo(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_N), [this] { showForm(true); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] {
        if (m_formShown)
            m_form->save();
        else if (m_view == Surplus)
            m_surplusPane->accept();
        else
            m_proposals->accept();
    });
    key(QKeySequence(Qt::CTRL | Qt::Key_R), [this] {
        if (m_view == Surplus && !m_formShown)
            m_surplusPane->refund();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_waiting->setSearch(text);
        m_rules->setSearch(text);
        m_surplus->setSearch(text);
        m_search->showFault(m_registered->setSearch(text));
    });
    connect(m_search, &QLineEdit::returnPressed, this, &PaymentsPage::focusList);
    connect(m_chips, &FilterChips::changed, this, [this](int view) { setView(static_cast<View>(view)); });
    connect(m_byHand, &QPushButton::clicked, this, [this](bool on) { showForm(on); });
    connect(m_old, &Banner::activated, this, [this] { emit navigate({QStringLiteral("import"), 0, {}}); });
    connect(m_waiting, &WaitingView::chosen, this, [this] { m_proposals->show(m_waiting->current()); });
    connect(m_waiting, &WaitingView::acceptRequested, m_proposals, &ProposalPane::accept);
    connect(m_waiting, &WaitingView::dismissRequested, m_proposals, &ProposalPane::dismiss);
    connect(m_waiting, &WaitingView::proposalsRequested, this, [this] {
        showForm(false);
        m_proposals->focusProposals();
    });
    connect(m_proposals, &ProposalPane::left, this, &PaymentsPage::focusList);
    connect(m_surplus, &SurplusView::chosen, this, [this] { m_surplusPane->show(m_surplus->current()); });
    connect(m_surplus, &SurplusView::actsRequested, this, [this] {
        showForm(false);
        m_surplusPane->focusActs();
    });
    connect(m_surplusPane, &SurplusPane::left, this, &PaymentsPage::focusList);
    connect(m_surplusPane, &SurplusPane::placeRequested, this, [this](PaymentId payment) {
        m_chips->choose(Waiting);
        m_waiting->choose(payment);
        focusList();
    });
    connect(m_acts, &WaitingActs::notice, this, &Page::notice);
    connect(m_form, &PaymentForm::notice, this, &Page::notice);
    connect(m_rules, &RulesList::notice, this, &Page::notice);
    connect(m_registered, &RegisteredList::notice, this, &Page::notice);
    connect(m_registered, &RegisteredList::caseOpened, this, [this](CaseId id) { emit navigate({QStringLiteral("case"), id.value, {}}); });
    connect(&m_context.hub, &ChangeHub::changed, this, [this](const Changes &changes) {
        if (!changes.payments && !changes.cases && !changes.ledger)
            return;
        m_stale = true;
        if (isVisible())
            load();
    });
}

void PaymentsPage::enter(const Route &route)
{
    m_wanted = CaseId{route.id};
    const bool toForm = m_wanted.isValid();
    if (m_stale)
        load();
    else if (!toForm)
        m_form->fillTargets();
    if (toForm) {
        showForm(true);
        return;
    }
    if (route.detail == u"waiting")
        m_chips->choose(Waiting);
    else if (route.detail == u"surplus")
        m_chips->choose(Surplus);
    m_first = m_first && route.detail.isEmpty(); // Who asks for a view gets it.
    focusList();
}

void PaymentsPage::leave()
{
    if (m_job && m_stale)
        m_job->cancel();
}

void PaymentsPage::load()
{
    if (m_job)
        m_job->cancel();
    m_proposals->setBusy(true);
    m_surplusPane->setBusy(true);
    m_form->fillTargets();
    m_job = inBackground<Reading>(
        m_context.session, this,
        [](Session &session, const Progress &progress) -> Result<Reading> {
            auto bank = waitinglist::read(session, progress);
            if (!bank)
                return bank.error();
            auto registered = workflow::PaymentWorkflow(session).list();
            if (!registered)
                return registered.error();
            return Reading{std::move(*bank), std::move(*registered)};
        },
        [this](Result<Reading> reading) {
            if (reading) {
                showReading(std::move(*reading));
            } else if (reading.error().kind != ErrorKind::Cancelled) {
                m_proposals->setBusy(false);
                m_surplusPane->setBusy(false);
                emit notice({Tone::Bad, reading.error().message});
            }
        });
    m_stale = false;
}

void PaymentsPage::showReading(Reading reading)
{
    // What waits has no place yet: it is not registered, and is listed once.
    std::erase_if(reading.registered, [](const workflow::PaymentRow &row) { return !row.payment.debtor.isValid() && !row.payment.undone; });
    const int waiting = static_cast<int>(reading.bank.rows.size());
    const int registered = static_cast<int>(reading.registered.size());
    m_chips->setCount(Waiting, waiting);
    m_chips->setCount(Registered, registered);
    m_chips->setCount(Surplus, static_cast<int>(reading.bank.surplus.size()));
    m_chips->setCount(Rules, static_cast<int>(reading.bank.rules.size()));
    m_frame->setSubtitle(waiting > 0 ? tr("%n wait for you", nullptr, waiting) : tr("%n payments", nullptr, registered));
    const waitinglist::Freshness fresh = waitinglist::freshness(reading.bank.accounts, m_context.session.today());
    m_fresh->setText(fresh.text);
    m_fresh->setVisible(!fresh.old && !fresh.text.isEmpty());
    m_old->show(Tone::Warn, fresh.old ? fresh.text : QString(), {}, fresh.old ? tr("Choose a file …") : QString());
    m_proposals->setBusy(false);
    m_surplusPane->setBusy(false);
    m_surplus->setRows(std::move(reading.bank.surplus));
    m_registered->setRows(std::move(reading.registered));
    m_rules->setRows(std::move(reading.bank.rules));
    m_waiting->setRows(std::move(reading.bank.rows));
    if (m_first && waiting == 0)
        m_chips->choose(Registered);
    if (m_first && !m_formShown)
        focusList();
    m_first = false;
}

void PaymentsPage::setView(View view)
{
    m_view = view;
    m_left->setCurrentIndex(view);
    // The form stays beside the list of what is registered; elsewhere the pane says what can be done.
    if (hasRight() && m_formShown)
        showForm(false);
    else
        showRight();
}

void PaymentsPage::showForm(bool shown)
{
    m_formShown = shown;
    m_byHand->setChecked(shown);
    showRight();
    if (shown) {
        m_form->begin(m_wanted);
        m_wanted = {};
    }
}

bool PaymentsPage::hasRight() const
{
    return m_view == Waiting || m_view == Surplus;
}

void PaymentsPage::showRight()
{
    m_rightStack->setCurrentWidget(m_formShown ? static_cast<QWidget *>(m_form) : m_view == Surplus ? static_cast<QWidget *>(m_surplusPane) : m_proposals);
    m_right->setVisible(m_formShown || hasRight());
}

void PaymentsPage::focusList()
{
    table()->setFocus();
}

DataTable *PaymentsPage::table() const
{
    switch (m_view) {
    case Registered: return m_registered->table();
    case Surplus: return m_surplus->table();
    case Rules: return m_rules->table();
    case Waiting: break;
    }
    return m_waiting->table();
}

std::vector<PageAction> PaymentsPage::actions()
{
    const QKeySequence go(Qt::CTRL | Qt::Key_Return);
    std::vector<PageAction> out;
    if (m_formShown)
        out.push_back({tr("Register the payment"), go, [this] { m_form->save(); }, m_form->whyNot()});
    else if (m_view == Surplus)
        out.push_back({tr("Use what was paid too much"), go, [this] { m_surplusPane->accept(); }, m_surplusPane->whyNot()});
    else
        out.push_back({tr("Carry out the chosen proposal"), go, [this] { m_proposals->accept(); }, m_view == Waiting ? m_proposals->whyNot() : tr("Choose a payment that waits.")});
    out.push_back({tr("Register a payment by hand"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] { showForm(true); }});
    out.push_back({tr("Take back what was done last"), QKeySequence::Undo, [this] { m_acts->undo(); }, m_acts->canUndo() ? QString() : tr("Nothing was done here yet.")});
    out.push_back({tr("Show what waits"), {}, [this] { m_chips->choose(Waiting); focusList(); }});
    out.push_back({tr("Show registered payments"), {}, [this] { m_chips->choose(Registered); focusList(); }});
    out.push_back({tr("Show what was paid too much"), {}, [this] { m_chips->choose(Surplus); focusList(); }});
    out.push_back({tr("Note that it was sent back"), QKeySequence(Qt::CTRL | Qt::Key_R), [this] { m_surplusPane->refund(); },
                   m_view == Surplus && !m_formShown ? m_surplusPane->whyNot() : tr("Choose a payment with money left over first.")});
    out.push_back({tr("Show learned rules"), {}, [this] { m_chips->choose(Rules); focusList(); }});
    out.push_back({tr("Take back the chosen payment"), {}, [this] { m_registered->takeBack(); },
                   m_view == Registered && m_registered->canTakeBack() ? QString() : tr("Choose a registered payment first.")});
    out.push_back(m_savers[static_cast<size_t>(m_view)]->action());
    return out;
}

void PaymentsPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}
