// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/paymentspage.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/workflow/caseworkflow.h"
#include "core/workflow/ledgerworkflow.h"
#include "ui/shell/listsaver.h"
#include "ui/shell/prompts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/edits.h"
#include "ui/widgets/form.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sumbar.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

PaymentsPage::PaymentsPage(Context context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(lists::payments(context.session))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_frame = new PageFrame(tr("Payments"), this);
    outer->addWidget(m_frame);
    m_search = new SearchField(tr("Debtor, case, or >1000"), tr("Ctrl F"), this);
    m_frame->addTool(m_search);
    m_frame->body()->addWidget(buildForm());
    m_frame->body()->addWidget(buildList(), 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { m_search->showFault(m_model->setSearch(text)); });
    connect(&m_context.hub, &ChangeHub::changed, this, [this](const Changes &changes) {
        if (!changes.payments && !changes.cases)
            return;
        m_stale = true;
        if (isVisible())
            load();
    });
    showEffect();
}

QWidget *PaymentsPage::buildForm()
{
    auto *frame = new Card(this);
    frame->setFixedWidth(320);
    auto *around = new QVBoxLayout(frame);
    around->setContentsMargins(2, 2, 2, 2);
    auto *scroll = new QScrollArea(frame);
    auto *card = new QWidget(scroll);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    around->addWidget(scroll);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme::gapL, theme::gapM, theme::gapL, theme::gapM);
    column->setSpacing(theme::gapM);
    column->addWidget(cardHeading(tr("Register a payment"), card));
    const QDate today = m_context.session.today();
    m_date = new DateEdit(today, card);
    m_date->setDate(today);
    m_amount = new MoneyEdit(card);
    m_whom = new QLineEdit(card);
    m_whom->setPlaceholderText(tr("Case, invoice, KID or name"));
    m_completer = new QCompleter(this);
    m_completer->setModel(new QStringListModel(m_completer));
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(12);
    m_whom->setCompleter(m_completer);
    m_order = new QComboBox(card);
    m_order->addItem(tr("Costs, interest, principal"), static_cast<int>(AllocationOrder::Customary));
    m_order->addItem(tr("Principal first (the debtor asked for it)"), static_cast<int>(AllocationOrder::PrincipalFirst));
    m_note = new QLineEdit(card);
    column->addWidget(new FormRow(tr("Date"), m_date, tr("t is today, -3 three days ago"), card));
    column->addWidget(new FormRow(tr("Amount"), m_amount, {}, card));
    column->addWidget(new FormRow(tr("For"), m_whom, tr("Left empty the payment waits until somebody knows whose it is."), card));
    column->addWidget(new FormRow(tr("Order"), m_order, {}, card));
    column->addWidget(new FormRow(tr("Note"), m_note, {}, card));
    m_effect = new QLabel(card);
    m_effect->setWordWrap(true);
    m_effect->setTextFormat(Qt::RichText);
    column->addWidget(m_effect);
    m_banner = new Banner(card);
    column->addWidget(m_banner);
    column->addStretch(1);
    m_save = primaryButton(tr("Register"), card);
    column->addWidget(m_save);
    connect(m_date, &DateEdit::readingChanged, this, &PaymentsPage::showEffect);
    connect(m_amount, &MoneyEdit::readingChanged, this, &PaymentsPage::showEffect);
    connect(m_whom, &QLineEdit::textChanged, this, &PaymentsPage::showEffect);
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int) { showEffect(); });
    connect(m_whom, &QLineEdit::returnPressed, this, [this] { m_note->setFocus(); });
    connect(m_note, &QLineEdit::returnPressed, this, &PaymentsPage::save);
    connect(m_save, &QPushButton::clicked, this, &PaymentsPage::save);
    scroll->setWidget(card);
    scroll->viewport()->setAutoFillBackground(false);
    card->setAutoFillBackground(false);
    return frame;
}

QWidget *PaymentsPage::buildList()
{
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 8, 1, 1);
    column->setSpacing(0);
    auto *holder = new QWidget(card);
    m_stack = new QStackedLayout(holder);
    m_table = new DataTable(tr("Payments"), holder);
    m_table->setModel(m_model.get());
    m_table->setWidths({10, 0, 11, 11, 0, 12});
    m_table->setOptional({2, 5});
    m_saver = new ListSaver(m_context, m_table, tr("Payments"), this);
    m_frame->addTool(m_saver->button(this));
    m_empty = new EmptyState(tr("No payments yet"), tr("Register the first one in the form, or let a newer ledger file bring them."), {}, holder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(holder, 1);
    m_sums = new SumBar(card);
    m_undo = new QPushButton(tr("Take back"), m_sums);
    m_sums->addAct(m_undo);
    column->addWidget(m_sums);
    connect(m_undo, &QPushButton::clicked, this, &PaymentsPage::undo);
    connect(m_table, &DataTable::currentRowChanged, this, [this](int row) {
        const workflow::PaymentRow *entry = m_model->rowAt(row);
        m_undo->setEnabled(entry && !entry->payment.undone);
    });
    connect(m_table, &DataTable::opened, this, [this](int row) {
        const workflow::PaymentRow *entry = m_model->rowAt(row);
        if (entry && entry->payment.caseId.isValid())
            emit navigate({QStringLiteral("case"), entry->payment.caseId.value, {}});
    });
    m_undo->setEnabled(false);
    return card;
}

void PaymentsPage::enter(const Route &route)
{
    m_wanted = CaseId{route.id};
    if (m_stale)
        load();
    else if (m_wanted.isValid())
        fillTargets();
    if (m_wanted.isValid()) {
        m_amount->setFocus();
    } else {
        m_date->setFocus();
        m_date->selectAll();
    }
}

void PaymentsPage::load()
{
    m_stale = false;
    fillTargets();
    inBackground<std::vector<workflow::PaymentRow>>(
        m_context.session, this, [](Session &session, const Progress &) { return workflow::PaymentWorkflow(session).list(); },
        [this](Result<std::vector<workflow::PaymentRow>> rows) { showRows(std::move(rows)); });
}

void PaymentsPage::showRows(Result<std::vector<workflow::PaymentRow>> rows)
{
    if (!rows) {
        emit notice({Tone::Bad, rows.error().message});
        return;
    }
    std::reverse(rows->begin(), rows->end());
    const int count = static_cast<int>(rows->size());
    m_model->setRows(std::move(*rows));
    m_frame->setSubtitle(tr("%n payments", nullptr, count));
    m_sums->setSums({{tr("%n shown", nullptr, m_model->rowCount()), {}}, {tr("Came in"), fmt::amount(m_model->shownAmount())}});
    m_stack->setCurrentWidget(count == 0 ? static_cast<QWidget *>(m_empty) : m_table);
}

void PaymentsPage::fillTargets()
{
    if (m_targetJob)
        m_targetJob->cancel();
    m_targetJob = inBackground<std::vector<Target>>(m_context.session, this, &PaymentsPage::readTargets, [this](Result<std::vector<Target>> targets) {
        if (targets)
            showTargets(std::move(*targets));
        else if (targets.error().kind != ErrorKind::Cancelled)
            emit notice({Tone::Bad, targets.error().message});
    });
}

Result<std::vector<PaymentsPage::Target>> PaymentsPage::readTargets(Session &session, const Progress &progress)
{
    auto cases = workflow::CaseWorkflow(session).list(false);
    if (!cases)
        return cases.error();
    auto rows = workflow::LedgerWorkflow(session).rows({}, progress);
    if (!rows)
        return rows.error();
    std::vector<Target> out;
    out.reserve(cases->size() + rows->size());
    for (const workflow::CaseRow &row : *cases)
        out.push_back({tr("Case %1 · %2 · %3").arg(row.number, row.debtorName, fmt::amount(row.total)), {row.id, {}, {}}});
    for (const workflow::LedgerRow &row : *rows) {
        if (row.open.isPositive() && !row.number.isEmpty())
            out.push_back({tr("Invoice %1 · %2 · %3").arg(row.number, row.debtorName, fmt::amount(row.open)) + (row.kid.isEmpty() ? QString() : QStringLiteral(" · KID ") + row.kid), {{}, row.claim, {}}});
    }
    return out;
}

void PaymentsPage::showTargets(std::vector<Target> targets)
{
    m_targets = std::move(targets);
    QStringList texts;
    texts.reserve(static_cast<qsizetype>(m_targets.size()));
    for (const Target &target : m_targets)
        texts.append(target.text);
    static_cast<QStringListModel *>(m_completer->model())->setStringList(texts);
    if (m_wanted.isValid()) {
        for (const Target &target : m_targets) {
            if (target.target.caseId == m_wanted)
                m_whom->setText(target.text);
        }
        m_wanted = {};
    } else if (!m_whom->text().isEmpty()) {
        showEffect();
    }
}

Result<workflow::PaymentDraft> PaymentsPage::draft() const
{
    if (!m_date->date().isValid())
        return Error{ErrorKind::BadInput, m_date->fault().isEmpty() ? tr("Write the day the money came in.") : m_date->fault()};
    if (!m_amount->money())
        return Error{ErrorKind::BadInput, m_amount->fault().isEmpty() ? tr("Write the amount.") : m_amount->fault()};
    workflow::PaymentDraft out;
    out.date = m_date->date();
    out.amount = *m_amount->money();
    out.order = static_cast<AllocationOrder>(m_order->currentData().toInt());
    out.note = m_note->text().trimmed();
    const QString whom = m_whom->text().trimmed();
    if (whom.isEmpty())
        return out;
    for (const Target &target : m_targets) {
        if (target.text == whom) {
            out.target = target.target;
            return out;
        }
    }
    workflow::CaseWorkflow cases(m_context.session);
    if (auto id = cases.find(whom)) {
        out.target.caseId = *id;
    } else if (auto claims = cases.claimsByNumber({whom})) {
        out.target.claim = claims->front();
    } else if (whom.size() >= 4 && std::all_of(whom.begin(), whom.end(), [](QChar c) { return c.isDigit() || c == u'-'; })) {
        out.target.kid = whom;
    } else {
        return Error{ErrorKind::NotFound, tr("No open case or invoice is called \"%1\".").arg(whom)};
    }
    return out;
}

void PaymentsPage::showEffect()
{
    m_effect->clear();
    m_banner->show(Tone::Neutral, {});
    auto wanted = draft();
    m_save->setEnabled(bool(wanted));
    m_save->setToolTip(wanted ? QString() : wanted.error().message);
    if (!wanted) {
        if (m_amount->money() && !m_whom->text().isEmpty())
            m_banner->show(Tone::Warn, wanted.error().message);
        return;
    }
    auto effect = workflow::PaymentWorkflow(m_context.session).preview(*wanted);
    if (!effect) {
        m_save->setEnabled(false);
        m_save->setToolTip(effect.error().message);
        m_banner->show(Tone::Warn, effect.error().message);
        return;
    }
    if (!effect->payment.debtor.isValid()) {
        m_banner->show(Tone::Warn, tr("Nobody knows whose it is."), tr("It waits among the unplaced payments."));
        return;
    }
    Money costs;
    Money interest;
    Money principal;
    for (const Allocation &part : effect->payment.allocations) {
        costs += part.costs;
        interest += part.interest;
        principal += part.principal;
    }
    const auto line = [](const QString &word, Money amount) {
        return QStringLiteral("<tr><td>%1</td><td align='right' width='130'>%2</td></tr>").arg(word, fmt::amount(amount));
    };
    QString table = QStringLiteral("<table width='100%'>") + line(tr("Owed before"), effect->openBefore) + line(tr("To costs"), costs) + line(tr("To interest"), interest)
        + line(tr("To principal"), principal);
    if (!effect->payment.surplus.isZero())
        table += line(tr("Too much"), effect->payment.surplus);
    table += QStringLiteral("<tr><td><b>%1</b></td><td align='right'><b>%2</b></td></tr></table>").arg(tr("Still owed"), fmt::amount(effect->openAfter));
    m_effect->setText(table);
    if (effect->settles && effect->forgivenRest.isPositive())
        m_banner->show(Tone::Ok, tr("The case settles."), tr("The rest of %1 is let go by the rule for small rests.").arg(fmt::kroner(effect->forgivenRest)));
    else if (effect->settles)
        m_banner->show(Tone::Ok, tr("The case settles."));
}

void PaymentsPage::save()
{
    auto wanted = draft();
    if (!wanted) {
        emit notice({Tone::Bad, wanted.error().message});
        return;
    }
    auto payment = workflow::PaymentWorkflow(m_context.session).add(*wanted);
    if (!payment) {
        emit notice({Tone::Bad, payment.error().message});
        return;
    }
    emit notice({Tone::Ok, tr("%1 is registered.").arg(fmt::kroner(payment->amount)), tr("Undo"), [this, id = payment->id] {
                     auto undone = workflow::PaymentWorkflow(m_context.session).undo(id);
                     emit notice(undone ? Notice{Tone::Ok, tr("The payment is taken back.")} : Notice{Tone::Bad, undone.error().message});
                 }});
    m_amount->clear();
    m_whom->clear();
    m_note->clear();
    m_date->setFocus();
    m_date->selectAll();
}

void PaymentsPage::undo()
{
    const workflow::PaymentRow *row = m_model->rowAt(m_table->currentIndex().row());
    if (!row)
        return;
    const PaymentId id = row->payment.id;
    m_context.prompts.ask(this, tr("Take back the payment of %1?").arg(fmt::kroner(row->payment.amount)),
                          tr("What it covered is owed again; a case it settled opens."), tr("Take back"), [this, id](bool yes) {
                              if (!yes)
                                  return;
                              auto undone = workflow::PaymentWorkflow(m_context.session).undo(id);
                              emit notice(undone ? Notice{Tone::Ok, tr("The payment is taken back.")} : Notice{Tone::Bad, undone.error().message});
                          });
}

std::vector<PageAction> PaymentsPage::actions()
{
    return {{tr("Register the payment"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { save(); }, m_save->isEnabled() ? QString() : m_save->toolTip()},
            {tr("Take back the chosen payment"), {}, [this] { undo(); }, m_undo->isEnabled() ? QString() : tr("Choose a payment first.")},
            m_saver->action()};
}

void PaymentsPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}
