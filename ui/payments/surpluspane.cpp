// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/surpluspane.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "ui/payments/waitingacts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/edits.h"
#include "ui/widgets/form.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

constexpr int usesShown = 4; ///< Seen without scrolling.

} // namespace

SurplusPane::SurplusPane(Context context, WaitingActs *acts, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_acts(acts)
{
    setFixedWidth(336);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(2, 2, 2, theme::gapM);
    outer->setSpacing(theme::gap);
    auto *scroll = new QScrollArea(this);
    auto *inside = new QWidget(scroll);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(theme::gapL, theme::gapM, theme::gapL, 0);
    column->setSpacing(theme::gap);
    const auto label = [&](theme::Role ink, const QFont &face) {
        auto *made = new InkLabel({}, ink, inside);
        made->setFont(face);
        made->setWordWrap(true);
        made->setTextFormat(Qt::PlainText);
        column->addWidget(made);
        return made;
    };
    m_amount = label(theme::Role::Ink, theme::title(font()));
    m_facts = label(theme::Role::Ink2, font());
    m_twice = new Banner(inside);
    column->addWidget(m_twice);

    m_usesHeading = label(theme::Role::Ink, theme::strong(font()));
    std::vector<TableColumn<surpluslist::Use>> columns{
        {tr("Where"), [](const surpluslist::Use &use) { return use.text; }, false, true},
        {tr("Open"), [](const surpluslist::Use &use) { return fmt::amount(use.open); }, true},
    };
    m_uses = std::make_unique<Uses>(std::move(columns), [](const surpluslist::Use &) -> qint64 { return 0; }, [](const surpluslist::Use &use) { return use.open; });
    m_table = new DataTable(tr("Where it can be used"), inside);
    m_table->setModel(m_uses.get());
    m_table->setWidths({0, 11});
    m_table->horizontalHeader()->hide();
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(m_table);

    m_form = new QWidget(inside);
    auto *fields = new QVBoxLayout(m_form);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(theme::gap);
    m_part = new MoneyEdit(m_form);
    m_partRow = new FormRow(tr("Amount"), m_part, {}, m_form);
    m_day = new DateEdit(m_context.session.today(), m_form);
    m_day->setDate(m_context.session.today());
    m_dayRow = new FormRow(tr("Sent back on"), m_day, tr("t is today, -3 three days ago"), m_form);
    m_note = new QLineEdit(m_form);
    fields->addWidget(m_partRow);
    fields->addWidget(m_dayRow);
    fields->addWidget(new FormRow(tr("Note"), m_note, {}, m_form));
    column->addWidget(m_form);
    column->addStretch(1);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    outer->addWidget(scroll, 1);

    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(theme::gapL, 0, theme::gapL, 0);
    foot->setSpacing(theme::gap);
    m_move = primaryButton(tr("Use it there"), this);
    m_refund = new QPushButton(tr("It was sent back"), this);
    m_refund->setToolTip(tr("Notes that the money was paid out in the bank; Kravbok moves no money"));
    m_back = quietButton(tr("It was not sent back after all"), this);
    foot->addWidget(m_move);
    foot->addWidget(m_refund);
    foot->addWidget(m_back);
    m_hints = new InkLabel(tr("Enter uses it where chosen · Ctrl R notes that it was sent back · Ctrl Z takes back"), theme::Role::Ink3, this);
    m_hints->setFont(theme::small(font()));
    m_hints->setWordWrap(true);
    foot->addWidget(m_hints);
    outer->addLayout(foot);

    for (QWidget *part : std::initializer_list<QWidget *>{m_table, m_part, m_day, m_note})
        part->installEventFilter(this);
    connect(m_part, &MoneyEdit::readingChanged, this, &SurplusPane::showState);
    connect(m_day, &DateEdit::readingChanged, this, &SurplusPane::showState);
    connect(m_table, &DataTable::currentRowChanged, this, [this](int) { showState(); });
    connect(m_move, &QPushButton::clicked, this, &SurplusPane::accept);
    connect(m_refund, &QPushButton::clicked, this, &SurplusPane::refund);
    connect(m_back, &QPushButton::clicked, this, [this] {
        const SurplusUse *last = m_row ? surpluslist::lastRefund(*m_row) : nullptr;
        if (last && !m_busy)
            m_acts->undoRefund(*m_row, *last);
    });
    show(nullptr);
}

void SurplusPane::show(const workflow::SurplusRow *row)
{
    m_row = row ? std::optional(*row) : std::nullopt;
    std::vector<surpluslist::Use> uses;
    m_twice->show(Tone::Neutral, {});
    if (!row) {
        m_amount->setText(tr("Nothing is left over"));
        m_facts->setText(tr("No customer has paid more than was owed."));
    } else {
        const Payment &payment = row->row.payment;
        m_amount->setText(fmt::kroner(row->left));
        QStringList lines;
        lines.append(row->row.debtorName);
        lines.append(tr("Of %1 that came in on %2").arg(fmt::kroner(payment.amount), fmt::date(payment.date)));
        lines.append(surpluslist::place(row->row));
        lines.append(surpluslist::doneSoFar(*row));
        lines.removeAll(QString());
        m_facts->setText(lines.join(u'\n'));
        if (row->doublePayment) {
            m_twice->show(Tone::Warn, tr("It came for something that is settled."), tr("Give it its place among what waits; then it is sent back or used from here."));
        } else if (auto found = surpluslist::uses(m_context.session, payment.debtor)) {
            uses = std::move(*found);
        } else {
            m_twice->show(Tone::Bad, found.error().message);
        }
        m_part->setMoney(row->left);
        m_day->setDate(m_context.session.today());
        m_note->clear();
    }
    const int count = static_cast<int>(uses.size());
    m_uses->setRows(std::move(uses));
    const bool free = m_row && !m_row->doublePayment;
    m_usesHeading->setVisible(free);
    m_usesHeading->setText(count > 0 ? tr("Use it for") : tr("The customer owes nothing else."));
    m_table->setVisible(count > 0);
    m_table->setFixedHeight(qMin(count, usesShown) * m_table->verticalHeader()->defaultSectionSize() + 2);
    if (count > 0)
        m_table->setCurrentIndex(m_uses->index(0, 0));
    m_form->setVisible(free);
    m_move->setVisible(m_row && (m_row->doublePayment || count > 0));
    m_move->setText(m_row && m_row->doublePayment ? tr("Give it its place") : tr("Use it there"));
    m_refund->setVisible(free);
    m_back->setVisible(free && surpluslist::lastRefund(*m_row));
    m_hints->setVisible(free);
    showState();
}

void SurplusPane::showState()
{
    m_partRow->setFault(m_row && m_part->money() && *m_part->money() > m_row->left ? tr("No more than %1 is left over.").arg(fmt::kroner(m_row->left)) : m_part->fault());
    m_dayRow->setFault(m_day->fault());
    const bool could = !m_busy && m_row.has_value();
    m_move->setEnabled(could && (m_row->doublePayment || (use() && amount())));
    m_refund->setEnabled(could && amount() && m_day->date().isValid());
}

const surpluslist::Use *SurplusPane::use() const
{
    return m_uses->rowAt(m_table->currentIndex().row());
}

std::optional<Money> SurplusPane::amount() const
{
    const auto money = m_part->money();
    return m_row && money && money->isPositive() && *money <= m_row->left ? money : std::nullopt;
}

QString SurplusPane::whyNot() const
{
    if (!m_row)
        return tr("Nothing is left over.");
    if (m_busy)
        return tr("The list is being read.");
    if (m_row->doublePayment)
        return {};
    return amount() ? QString() : tr("Write an amount of at most %1.").arg(fmt::kroner(m_row->left));
}

void SurplusPane::accept()
{
    if (!whyNot().isEmpty())
        return;
    if (m_row->doublePayment)
        emit placeRequested(m_row->row.payment.id);
    else if (use())
        move();
    else
        refund();
}

void SurplusPane::move()
{
    const auto money = amount();
    const surpluslist::Use *where = use();
    if (money && where)
        m_acts->useSurplus(*m_row, *where, *money, m_note->text());
}

void SurplusPane::refund()
{
    const auto money = amount();
    if (m_busy || !m_row || m_row->doublePayment || !money || !m_day->date().isValid())
        return;
    m_acts->refundSurplus(*m_row, *money, m_day->date(), m_note->text());
}

void SurplusPane::setBusy(bool busy)
{
    m_busy = busy;
    showState();
}

void SurplusPane::focusActs()
{
    if (m_table->isVisibleTo(this))
        m_table->setFocus();
    else if (m_form->isVisibleTo(this))
        m_part->setFocus();
    else
        m_move->setFocus();
}

bool SurplusPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (watched == m_day)
            refund();
        else
            accept();
        return true;
    case Qt::Key_Escape: emit left(); return true;
    case Qt::Key_Left:
        if (watched == m_table) {
            emit left();
            return true;
        }
        break;
    default: break;
    }
    return Card::eventFilter(watched, event);
}
