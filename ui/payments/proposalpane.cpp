// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/proposalpane.h"

#include "core/base/identifiers.h"
#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/workflow/paymentworkflow.h"
#include "ui/payments/effecttext.h"
#include "ui/payments/waitingacts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/form.h"

#include <QHeaderView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

constexpr int rowsShown = 3; ///< Proposals seen without scrolling; a fourth is seldom the right one.

/// The order money is spread in when it is given this place, as `MatchingWorkflow::place` does it.
workflow::PaymentDraft draftOf(const workflow::WaitingPayment &waiting, const workflow::MatchShare &share)
{
    workflow::PaymentDraft draft;
    draft.date = waiting.date;
    draft.amount = share.amount;
    draft.target = {share.caseId, share.caseId.isValid() ? ClaimId() : share.claim, {}};
    if (waiting.bank) {
        draft.source = waiting.bank->payment.format == BankFormat::Ocr ? PaymentSource::Ocr : PaymentSource::Camt;
        draft.order = share.caseId.isValid() ? AllocationOrder::Customary : AllocationOrder::PrincipalFirst;
    }
    return draft;
}

QString joined(const std::vector<workflow::MatchReason> &reasons)
{
    QStringList lines;
    for (const workflow::MatchReason &reason : reasons)
        lines.append(reason.text);
    return lines.join(u'\n');
}

} // namespace

ProposalPane::ProposalPane(Context context, WaitingActs *acts, QWidget *parent)
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
        made->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(made);
        return made;
    };
    m_amount = label(theme::Role::Ink, theme::title(font()));
    m_facts = label(theme::Role::Ink2, font());
    m_why = new Banner(inside);
    column->addWidget(m_why);
    m_heading = label(theme::Role::Ink, theme::strong(font()));
    std::vector<TableColumn<Choice>> columns{
        {tr("Proposal"), [](const Choice &choice) { return choice.text; }, false, true, false, {}, {},
         [](const Choice &choice) { return QString(choice.reasons).replace(u'\n', u' '); }, [](const Choice &choice) { return choice.reasons; }}};
    m_choices = std::make_unique<Choices>(std::move(columns), [](const Choice &) -> qint64 { return 0; }, [](const Choice &) { return Money(); });
    m_table = new DataTable(tr("Proposals"), inside);
    m_table->setModel(m_choices.get());
    m_table->setWidths({0});
    m_table->horizontalHeader()->hide();
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->installEventFilter(this);
    column->addWidget(m_table);
    m_reasons = label(theme::Role::Ink2, font());
    m_elsewhere = new QLineEdit(inside);
    m_elsewhere->setPlaceholderText(tr("Case or invoice"));
    m_elsewhere->installEventFilter(this);
    m_elsewhereRow = new FormRow(tr("Somewhere else"), m_elsewhere, tr("Several: 10231=500, 10244"), inside);
    column->addWidget(m_elsewhereRow);
    m_effect = new QLabel(inside);
    m_effect->setTextFormat(Qt::RichText);
    m_effect->setWordWrap(true);
    column->addWidget(m_effect);
    m_news = new Banner(inside);
    column->addWidget(m_news);
    column->addStretch(1);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    outer->addWidget(scroll, 1);

    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(theme::gapL, 0, theme::gapL, 0);
    foot->setSpacing(theme::gap);
    auto *buttons = new QHBoxLayout;
    m_accept = primaryButton({}, this);
    m_dismiss = quietButton(tr("Set aside"), this);
    m_dismiss->setToolTip(tr("Nothing is done with this entry (Del)"));
    buttons->addWidget(m_accept, 1);
    buttons->addWidget(m_dismiss);
    foot->addLayout(buttons);
    m_hints = new InkLabel(tr("↑↓ choose · Enter carries out · → proposals · Del sets aside · Ctrl Z takes back"), theme::Role::Ink3, this);
    m_hints->setFont(theme::small(font()));
    m_hints->setWordWrap(true);
    foot->addWidget(m_hints);
    outer->addLayout(foot);

    connect(m_table, &DataTable::currentRowChanged, this, [this](int) { showChoice(); });
    connect(m_elsewhere, &QLineEdit::textChanged, this, [this] { showChoice(); });
    connect(m_accept, &QPushButton::clicked, this, &ProposalPane::accept);
    connect(m_dismiss, &QPushButton::clicked, this, &ProposalPane::dismiss);
    show(nullptr);
}

void ProposalPane::show(const waitinglist::Row *row)
{
    m_row = row ? std::optional(*row) : std::nullopt;
    m_elsewhere->clear();
    if (!row) {
        m_amount->setText(tr("Nothing waits"));
        m_facts->setText(tr("Every payment has its place. Drop a file from the bank anywhere on the window."));
        m_why->show(Tone::Neutral, {});
    } else {
        const workflow::WaitingPayment &waiting = row->waiting;
        m_amount->setText(fmt::kroner(row->isReversal() ? -waiting.amount : waiting.amount));
        QStringList lines{QStringLiteral("%1 · %2").arg(waitinglist::payer(waiting), fmt::date(waiting.date))};
        lines.append(waitinglist::words(waiting));
        if (waiting.bank && !waiting.bank->payment.account.isEmpty())
            lines.append(tr("To account %1").arg(identifiers::formattedAccount(waiting.bank->payment.account)));
        lines.removeAll(QString());
        m_facts->setText(lines.join(u'\n'));
        m_why->show(row->isReversal() || row->isAsked() ? Tone::Warn : Tone::Neutral, waiting.whyText);
    }
    fillChoices();
    showChoice();
}

void ProposalPane::fillChoices()
{
    std::vector<Choice> choices;
    if (m_row && m_row->isAsked()) {
        const auto &like = m_row->waiting.like;
        const QString other = like ? tr("Like the payment of %1 that is known already.").arg(fmt::date(like->payment.booked)) : QString();
        choices.push_back({tr("The same money"), other + u'\n' + tr("It is counted once, as now.")});
        choices.push_back({tr("Other money"), tr("It waits for its place like any other payment.")});
    } else if (m_row) {
        for (qsizetype at = 0; at < m_row->places.size(); ++at) {
            const auto index = static_cast<size_t>(at);
            choices.push_back({m_row->places[at], joined(m_row->isReversal() ? m_row->waiting.takesBack[index].reasons : m_row->waiting.places[index].reasons)});
        }
    }
    const int count = static_cast<int>(choices.size());
    m_choices->setRows(std::move(choices));
    m_heading->setVisible(m_row.has_value());
    m_heading->setText(count == 0 ? tr("Nothing is proposed") : m_row->isAsked() ? tr("Which is it?") : m_row->isReversal() ? tr("Which payment is taken back?") : tr("Where it may belong"));
    m_table->setVisible(count > 0);
    m_table->setFixedHeight(qMin(count, rowsShown) * m_table->verticalHeader()->defaultSectionSize() + 2);
    m_elsewhereRow->setVisible(m_row && m_row->waiting.payment.isValid());
    m_dismiss->setVisible(m_row && !m_row->waiting.payment.isValid());
    if (count > 0)
        m_table->setCurrentIndex(m_choices->index(0, 0));
}

int ProposalPane::chosen() const
{
    return m_table->currentIndex().row();
}

Result<std::vector<workflow::MatchShare>> ProposalPane::shares() const
{
    const QString written = m_elsewhere->text().trimmed();
    if (!written.isEmpty()) {
        static const QRegularExpression gaps(QStringLiteral("[,;\\s]+"));
        // An amount may be written with a decimal comma: a comma between figures after "=" is part of it.
        static const QRegularExpression decimal(QStringLiteral("(=\\d+),(\\d{2})(?!\\d)"));
        QString plain = written;
        plain.replace(decimal, QStringLiteral("\\1.\\2"));
        return workflow::MatchingWorkflow(m_context.session).shares(m_row->waiting.payment, plain.split(gaps, Qt::SkipEmptyParts));
    }
    const int at = chosen();
    if (at < 0 || static_cast<size_t>(at) >= m_row->waiting.places.size())
        return Error{ErrorKind::NotFound, tr("Write the case or the invoice it belongs to.")};
    return m_row->waiting.places[static_cast<size_t>(at)].shares;
}

void ProposalPane::showChoice()
{
    m_effect->clear();
    m_effect->hide();
    m_reasons->clear();
    m_news->show(Tone::Neutral, {});
    m_accept->setVisible(m_row.has_value());
    if (!m_row)
        return;
    const Choice *choice = m_choices->rowAt(chosen());
    const bool elsewhere = !m_elsewhere->text().trimmed().isEmpty();
    m_reasons->setVisible(choice && !elsewhere);
    if (choice)
        m_reasons->setText(choice->reasons);
    if (m_row->isAsked())
        m_accept->setText(chosen() == 1 ? tr("It is other money") : tr("It is the same money"));
    else if (m_row->isReversal())
        m_accept->setText(tr("Take that payment back"));
    else
        m_accept->setText(tr("Place the payment"));
    if (m_row->waiting.payment.isValid()) {
        auto where = shares();
        if (where)
            showEffect(*where);
        else if (elsewhere)
            m_news->show(Tone::Warn, where.error().message);
    }
    const QString why = whyNot();
    m_accept->setEnabled(why.isEmpty());
    m_accept->setToolTip(why.isEmpty() ? tr("Enter") : why);
}

void ProposalPane::showEffect(const std::vector<workflow::MatchShare> &shares)
{
    workflow::PaymentWorkflow payments(m_context.session);
    QString text;
    QStringList news;
    for (const workflow::MatchShare &share : shares) {
        auto effect = payments.preview(draftOf(m_row->waiting, share));
        if (!effect) {
            m_news->show(Tone::Warn, effect.error().message);
            return;
        }
        if (shares.size() > 1)
            text += QStringLiteral("<p style='margin-bottom:2px'><b>%1</b> · %2</p>").arg(share.number.toHtmlEscaped(), fmt::amount(share.amount));
        text += effectText(*effect);
        if (effect->settles)
            news.append(effect->forgivenRest.isPositive() ? tr("The case settles; the rest of %1 is let go by the rule for small rests.").arg(fmt::kroner(effect->forgivenRest))
                                                          : tr("The case settles."));
        if (effect->payment.surplus.isPositive())
            news.append(tr("%1 is more than owed and stays as too much paid.").arg(fmt::kroner(effect->payment.surplus)));
    }
    m_effect->setText(text);
    m_effect->show();
    news.removeDuplicates();
    m_news->show(Tone::Ok, news.join(u' '));
}

QString ProposalPane::whyNot() const
{
    if (!m_row)
        return tr("Nothing waits.");
    if (m_busy)
        return tr("The list is being read.");
    if (m_row->waiting.payment.isValid()) {
        auto where = shares();
        return where ? QString() : where.error().message;
    }
    return chosen() >= 0 && chosen() < m_choices->rowCount() ? QString() : tr("No payment fits. Take the right one back under Registered, and set this entry aside.");
}

void ProposalPane::accept()
{
    const QString why = whyNot();
    if (!why.isEmpty()) {
        if (m_row && !m_busy)
            emit m_acts->notice({Tone::Neutral, why});
        return;
    }
    const waitinglist::Row row = *m_row;
    if (row.isAsked()) {
        m_acts->answerSame(row, chosen() == 0);
    } else if (row.isReversal()) {
        m_acts->reverse(row, static_cast<size_t>(chosen()));
    } else {
        auto where = shares();
        if (where)
            m_acts->place(row, *where);
    }
}

void ProposalPane::dismiss()
{
    if (m_row && !m_busy)
        m_acts->dismiss(*m_row);
}

void ProposalPane::setBusy(bool busy)
{
    m_busy = busy;
    m_accept->setEnabled(!busy && whyNot().isEmpty());
    m_dismiss->setEnabled(!busy);
}

void ProposalPane::focusProposals()
{
    if (m_table->isVisibleTo(this))
        m_table->setFocus();
    else
        focusElsewhere();
}

void ProposalPane::focusElsewhere()
{
    if (m_elsewhereRow->isVisibleTo(this))
        m_elsewhere->setFocus();
}

bool ProposalPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: accept(); return true;
    case Qt::Key_Escape: emit left(); return true;
    case Qt::Key_Left:
        if (watched == m_table) {
            emit left();
            return true;
        }
        break;
    case Qt::Key_Delete:
        if (watched == m_table) {
            dismiss();
            return true;
        }
        break;
    default: break;
    }
    return Card::eventFilter(watched, event);
}
