// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgerdetail.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/workflow/caseworkflow.h"
#include "ui/debtor/debtoredit.h"
#include "ui/models/words.h"
#include "ui/shell/prompts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/statementrows.h"
#include "ui/widgets/statementview.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

LedgerDetail::LedgerDetail(Context context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_name(new QLabel(this))
    , m_who(new InkLabel({}, theme::Role::Ink2, this))
    , m_change(quietButton(tr("Change …"), this))
    , m_what(cardHeading({}, this))
    , m_statement(new StatementView(this))
    , m_next(new Banner(this))
    , m_open(primaryButton({}, this))
    , m_due(new QPushButton(tr("Set the due date …"), this))
    , m_content(new QWidget(this))
    , m_nothing(new InkLabel(tr("Choose an entry to see what it has become and what comes next."), theme::Role::Ink3, this))
{
    setFixedWidth(320);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(theme::gapL + 2, theme::gapL, theme::gapL + 2, theme::gapL);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    outer->addWidget(m_nothing, 1);
    outer->addWidget(m_content, 1);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    m_name->setFont(theme::heading(theme::strong(font())));
    m_name->setWordWrap(true);
    m_who->setWordWrap(true);
    m_who->setFont(theme::small(font()));
    m_who->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_change->setAccessibleName(tr("Change the customer …"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_change, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_who);
    column->addSpacing(theme::gap);
    column->addWidget(m_what);
    auto *scroll = new QScrollArea(m_content);
    scroll->setWidget(m_statement);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_statement->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    m_lapsed = new Banner(this);
    column->addWidget(m_lapsed);
    column->addWidget(m_next);
    auto *row = new QHBoxLayout;
    row->addWidget(m_open);
    row->addWidget(m_due);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_row.caseId.isValid())
            emit navigate({QStringLiteral("case"), m_row.caseId.value, {}});
        else
            emit startRequested(m_row.claim);
    });
    connect(m_due, &QPushButton::clicked, this, &LedgerDetail::askDue);
    connect(m_change, &QPushButton::clicked, this, &LedgerDetail::changeCustomer);
    show(nullptr);
}

void LedgerDetail::show(const workflow::LedgerRow *row)
{
    m_content->setVisible(row != nullptr);
    m_nothing->setVisible(row == nullptr);
    if (!row)
        return;
    m_row = *row;
    m_name->setText(row->debtorName);
    auto card = workflow::LedgerWorkflow(m_context.session).debtor(row->debtor);
    QStringList who{words::debtorKind(row->debtorKind)};
    if (card) {
        const Debtor &debtor = card->debtor;
        if (!debtor.orgnr.isEmpty())
            who.append(debtor.orgnr);
        QStringList lines = debtor.address.lines;
        lines.append((debtor.address.postcode + u' ' + debtor.address.town).trimmed());
        lines.removeAll(QString());
        if (!lines.isEmpty())
            who.append(lines.join(QStringLiteral(", ")));
        if (!debtor.email.isEmpty())
            who.append(debtor.email);
    }
    m_who->setText(who.join(QStringLiteral(" · ")));
    m_what->setText(row->number.isEmpty() ? tr("Entry without number") : tr("Invoice %1").arg(row->number));
    auto statement = workflow::LedgerWorkflow(m_context.session).statement(row->claim);
    m_statement->setRows(statement ? statementRows(*statement, m_context.session, row->claim)
                                   : std::vector<StatementRow>{{tr("Open"), statement.error().message, row->open, true}});
    showNext(*row);
}

void LedgerDetail::showNext(const workflow::LedgerRow &row)
{
    using workflow::LedgerStatus;
    const Session &session = m_context.session;
    const bool lapsed = row.lapses.isValid() && row.lapses < session.today() && row.open.isPositive();
    m_lapsed->show(Tone::Bad, lapsed ? tr("Probably time-barred.") : QString(),
                   lapsed ? tr("The last day to interrupt limitation was %1. Demand it only if something has interrupted it, and note that first.").arg(fmt::date(row.lapses)) : QString());
    m_due->setVisible(row.dueOrigin == DueOrigin::Missing);
    m_open->setVisible(row.caseId.isValid() || row.canStart);
    m_open->setText(row.caseId.isValid() ? tr("Open the case") : tr("Start a case"));
    if (row.status == LedgerStatus::Uncollectable || row.status == LedgerStatus::Credit) {
        m_next->show(Tone::Warn, tr("Cannot be collected."), row.reason.isSet() ? session.sentence(row.reason) + u' ' + session.needs(row.reason) : tr("The customer is in credit."));
    } else if (row.coming >= 0) {
        const QString name = session.stepName(static_cast<Step>(row.coming));
        if (row.reason.isSet() && row.comingFrom.isValid() && row.comingFrom > session.today())
            m_next->show(Tone::Accent, tr("Next: %1 from %2.").arg(name, fmt::date(row.comingFrom)), session.sentence(row.reason));
        else if (row.caseId.isValid() && row.reason.isSet())
            m_next->show(Tone::Warn, tr("Next: %1.").arg(name), session.sentence(row.reason));
        else
            m_next->show(Tone::Accent, tr("Next: %1.").arg(name), row.caseId.isValid() ? tr("Can be sent today.") : row.reason.isSet() ? session.sentence(row.reason) : QString());
    } else {
        m_next->show(Tone::Neutral, {});
    }
}

void LedgerDetail::changeCustomer()
{
    if (hasCustomer())
        editDebtor(m_context, this, m_row.debtor, [this](const Notice &one) { emit notice(one); });
}

void LedgerDetail::askDue()
{
    m_context.prompts.dateAndNote(this, tr("When did invoice %1 fall due?").arg(m_row.number), m_context.session.today(),
                                  m_row.issued.isValid() ? m_row.issued.addDays(14) : QDate(), tr("Save"), [this](QDate due, const QString &) {
                                      if (!due.isValid())
                                          return;
                                      auto done = workflow::LedgerWorkflow(m_context.session).setDue({m_row.claim}, due);
                                      emit notice(done ? Notice{Tone::Ok, tr("The due date is saved.")} : Notice{Tone::Bad, done.error().message});
                                  });
}
