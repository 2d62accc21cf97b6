// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/paymentform.h"

#include "core/money/format.h"
#include "core/workflow/caseworkflow.h"
#include "core/workflow/ledgerworkflow.h"
#include "ui/payments/effecttext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/edits.h"
#include "ui/widgets/form.h"

#include <QComboBox>
#include <QCompleter>
#include <QScrollArea>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

PaymentForm::PaymentForm(Context context, QWidget *parent)
    : Card(parent)
    , m_context(context)
{
    setFixedWidth(320);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(2, 2, 2, 2);
    auto *scroll = new QScrollArea(this);
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
    connect(m_date, &DateEdit::readingChanged, this, &PaymentForm::showEffect);
    connect(m_amount, &MoneyEdit::readingChanged, this, &PaymentForm::showEffect);
    connect(m_whom, &QLineEdit::textChanged, this, &PaymentForm::showEffect);
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int) { showEffect(); });
    connect(m_whom, &QLineEdit::returnPressed, this, [this] { m_note->setFocus(); });
    connect(m_note, &QLineEdit::returnPressed, this, &PaymentForm::save);
    connect(m_save, &QPushButton::clicked, this, &PaymentForm::save);
    scroll->setWidget(card);
    scroll->viewport()->setAutoFillBackground(false);
    card->setAutoFillBackground(false);
    showEffect();
}

void PaymentForm::begin(CaseId wanted)
{
    m_wanted = wanted;
    fillTargets();
    if (m_wanted.isValid()) {
        m_amount->setFocus();
    } else {
        m_date->setFocus();
        m_date->selectAll();
    }
}

QString PaymentForm::whyNot() const
{
    return m_save->isEnabled() ? QString() : m_save->toolTip();
}

void PaymentForm::fillTargets()
{
    if (m_targetJob)
        m_targetJob->cancel();
    m_targetJob = inBackground<std::vector<Target>>(m_context.session, this, &PaymentForm::readTargets, [this](Result<std::vector<Target>> targets) {
        if (targets)
            showTargets(std::move(*targets));
        else if (targets.error().kind != ErrorKind::Cancelled)
            emit notice({Tone::Bad, targets.error().message});
    });
}

Result<std::vector<PaymentForm::Target>> PaymentForm::readTargets(Session &session, const Progress &progress)
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

void PaymentForm::showTargets(std::vector<Target> targets)
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

Result<workflow::PaymentDraft> PaymentForm::draft() const
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

void PaymentForm::showEffect()
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
    m_effect->setText(effectText(*effect));
    if (effect->settles && effect->forgivenRest.isPositive())
        m_banner->show(Tone::Ok, tr("The case settles."), tr("The rest of %1 is let go by the rule for small rests.").arg(fmt::kroner(effect->forgivenRest)));
    else if (effect->settles)
        m_banner->show(Tone::Ok, tr("The case settles."));
}

void PaymentForm::save()
{
    auto wanted = draft();
    if (!wanted) {
        emit notice({Tone::Bad, wanted.error().message});
        return;
    }
    const auto effect = workflow::PaymentWorkflow(m_context.session).preview(*wanted);
    const bool settles = effect && effect->settles;
    auto payment = workflow::PaymentWorkflow(m_context.session).add(*wanted);
    if (!payment) {
        emit notice({Tone::Bad, payment.error().message});
        return;
    }
    const QString kroner = fmt::kroner(payment->amount);
    emit notice({Tone::Ok, settles ? tr("%1 is registered, and the case is settled.").arg(kroner) : tr("%1 is registered.").arg(kroner), tr("Undo"), [this, id = payment->id] {
                     auto undone = workflow::PaymentWorkflow(m_context.session).undo(id);
                     emit notice(undone ? Notice{Tone::Ok, tr("The payment is taken back.")} : Notice{Tone::Bad, undone.error().message});
                 }});
    m_amount->clear();
    m_whom->clear();
    m_note->clear();
    m_date->setFocus();
    m_date->selectAll();
}
