// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedetail/instalmentpanel.h"

#include "core/calendar/dateformat.h"
#include "core/engine/ruleids.h"
#include "core/money/format.h"
#include "core/workflow/instalmentslips.h"
#include "core/workflow/savedfile.h"
#include "ui/casedetail/instalmentform.h"
#include "ui/shell/prompts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/datatable.h"

#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using workflow::InstalmentView;
using workflow::InstalmentWorkflow;

namespace {

InkLabel *line(theme::Role ink, QWidget *parent)
{
    auto *label = new InkLabel({}, ink, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

std::unique_ptr<InstalmentPanel::Model> InstalmentPanel::makeModel()
{
    std::vector<TableColumn<TermRow>> columns(4);
    columns[0].title = tr("No.");
    columns[0].text = [](const TermRow &row) { return QString::number(row.number); };
    columns[0].sortKey = [](const TermRow &row) -> qint64 { return row.number; };
    columns[0].muted = true;
    columns[1].title = tr("Due");
    columns[1].text = [](const TermRow &row) { return fmt::date(row.term.due); };
    columns[1].sortKey = [](const TermRow &row) { return row.term.due.toJulianDay(); };
    columns[2].title = tr("Amount");
    columns[2].text = [](const TermRow &row) { return fmt::amount(row.term.amount); };
    columns[2].figure = true;
    columns[2].sortKey = [](const TermRow &row) { return row.term.amount.ore(); };
    columns[3].title = tr("State");
    columns[3].text = [](const TermRow &row) {
        if (!row.agreed)
            return tr("proposed");
        if (row.paid >= row.term.amount)
            return tr("paid");
        if (row.missed)
            return tr("not paid in time");
        return row.paid.isPositive() ? tr("%1 paid").arg(fmt::amount(row.paid)) : tr("waits");
    };
    columns[3].tone = [](const TermRow &row) { return !row.agreed ? Tone::Neutral : row.paid >= row.term.amount ? Tone::Ok : row.missed ? Tone::Bad : Tone::Neutral; };
    return std::make_unique<Model>(std::move(columns), [](const TermRow &row) -> qint64 { return row.number; }, [](const TermRow &row) { return row.term.amount; });
}

InstalmentPanel::InstalmentPanel(Context context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(makeModel())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, theme::gap, 0);
    column->setSpacing(theme::gap);
    m_lead = line(theme::Role::Ink2, this);
    column->addWidget(m_lead);
    m_form = new InstalmentForm(context.session.today(), this);
    column->addWidget(m_form);
    m_faultLine = line(theme::Role::Bad, this);
    column->addWidget(m_faultLine);
    m_table = new DataTable(tr("Instalments"), this);
    m_table->setModel(m_model.get());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWidths({4, 11, 12, 0});
    m_table->setMinimumHeight(3 * theme::rowHeight + theme::gap);
    column->addWidget(m_table, 1);
    m_foot = line(theme::Role::Ink3, this);
    m_foot->setFont(theme::small(font()));
    column->addWidget(m_foot);
    m_propose = new QPushButton(tr("Keep as a proposal …"), this);
    m_accept = new QPushButton(tr("The debtor agrees …"), this);
    m_slips = new QPushButton(tr("Payment slips …"), this);
    m_breach = new QPushButton(tr("It was not kept …"), this);
    m_change = quietButton(tr("Change it"), this);
    m_cancel = quietButton(tr("End the plan …"), this);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_propose, m_accept, m_slips})
        row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
    auto *quiet = new QHBoxLayout;
    for (QPushButton *button : {m_breach, m_change, m_cancel})
        quiet->addWidget(button);
    quiet->addStretch(1);
    column->addLayout(quiet);
    connect(m_form, &InstalmentForm::changed, this, &InstalmentPanel::drawForm);
    connect(m_propose, &QPushButton::clicked, this, [this] { run(Propose); });
    connect(m_accept, &QPushButton::clicked, this, [this] { run(Accept); });
    connect(m_slips, &QPushButton::clicked, this, [this] { run(Slips); });
    connect(m_breach, &QPushButton::clicked, this, [this] { run(Breach); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_editing && isProposed()) {
            m_editing = false;
            draw();
        } else {
            run(Cancel);
        }
    });
    connect(m_change, &QPushButton::clicked, this, [this] {
        m_editing = true;
        m_form->setPlan(m_view->plan);
        draw();
        m_form->setFocus();
    });
}

void InstalmentPanel::setCase(CaseId id)
{
    if (id != m_id)
        m_editing = false;
    m_id = id;
    load();
}

void InstalmentPanel::load()
{
    m_view.reset();
    m_ended.clear();
    auto plans = InstalmentWorkflow(m_context.session).show(m_id);
    if (!plans) {
        m_lead->setText(plans.error().message);
        return;
    }
    for (InstalmentView &view : *plans) {
        if (view.plan.state == PlanState::Proposed || view.plan.state == PlanState::Accepted) {
            m_view = std::move(view);
            break;
        }
        const QString day = fmt::date(view.plan.ended);
        if (m_ended.isEmpty())
            m_ended = view.plan.state == PlanState::Kept ? tr("An earlier plan was kept to its end on %1.").arg(day)
                : view.plan.state == PlanState::Breached ? tr("An earlier plan was broken; it ended on %1.").arg(day)
                                                         : tr("An earlier plan was called off on %1.").arg(day);
    }
    draw();
}

void InstalmentPanel::draw()
{
    if (isAgreed() || (isProposed() && !m_editing)) {
        m_faultLine->setVisible(false);
        show(*m_view);
        place();
    } else {
        drawForm();
    }
}

void InstalmentPanel::drawForm()
{
    const workflow::InstalmentDraft draft = m_form->draft(m_id);
    m_draft.reset();
    m_fault.clear();
    if (!draft.count && !draft.amount) {
        m_fault = tr("Write how much is paid at a time.");
    } else if (!draft.first.isValid()) {
        m_fault = tr("Write the day of the first instalment.");
    } else {
        auto view = InstalmentWorkflow(m_context.session).preview(draft);
        if (view)
            m_draft = std::move(*view);
        else
            m_fault = view.error().message;
    }
    m_lead->setText((m_ended.isEmpty() ? QString() : m_ended + u' ')
                    + tr("Everything owed today is spread over the instalments. While a plan is kept no step is taken; when it is broken the ladder goes on where it stood."));
    m_faultLine->setText(m_fault);
    m_faultLine->setVisible(!m_fault.isEmpty());
    if (m_draft) {
        const QString lead = m_lead->text();
        show(*m_draft);
        m_lead->setText(lead);
    } else {
        m_model->setRows({});
        m_foot->setText({});
    }
    place();
}

void InstalmentPanel::show(const InstalmentView &view)
{
    const InstalmentPlan &plan = view.plan;
    const bool agreed = plan.state == PlanState::Accepted;
    std::vector<TermRow> rows;
    Money left = view.paid;
    for (const InstalmentTerm &term : plan.terms) {
        TermRow row;
        row.number = static_cast<int>(rows.size()) + 1;
        row.term = term;
        row.paid = std::min(left, term.amount);
        left -= row.paid;
        row.missed = view.missed.isValid() && term.due >= view.missed && term.due < m_context.session.today() && row.paid < term.amount;
        row.agreed = agreed;
        rows.push_back(row);
    }
    m_model->setRows(std::move(rows));
    const int count = static_cast<int>(plan.terms.size());
    if (!agreed)
        m_lead->setText(tr("Proposed on %1: %2 in %n instalment(s). The debtor has promised nothing yet, so the ladder goes on.", nullptr, count).arg(fmt::date(plan.made), fmt::kroner(plan.total)));
    else if (view.missed.isValid())
        m_lead->setText(tr("Agreed on %1. The instalment of %2 has not been paid; %3 has come in so far.").arg(fmt::date(plan.accepted), fmt::date(view.missed), fmt::kroner(view.paid)));
    else
        m_lead->setText(tr("Agreed on %1 and kept: %2 has come in. The next instalment is due on %3, and no step is taken meanwhile.")
                            .arg(fmt::date(plan.accepted), fmt::kroner(view.paid), view.next.isValid() ? fmt::date(view.next) : tr("no day")));
    QStringList foot{tr("Sum %1.").arg(fmt::kroner(plan.total))};
    if (plan.interest == PlanInterest::Stopped)
        foot.append(tr("No interest runs while it is kept."));
    else if (view.restKnown)
        foot.append(tr("Interest of %1 remains after the last one.").arg(fmt::kroner(view.restAfter)));
    else
        foot.append(tr("Interest runs on top; its rate is not known so far ahead."));
    if (view.raisesCeiling)
        foot.append(tr("So many instalments raise the ceiling on out-of-court costs."));
    m_foot->setText(foot.join(u' '));
}

void InstalmentPanel::place()
{
    const bool form = !isAgreed() && (!isProposed() || m_editing);
    m_form->setVisible(form);
    m_table->setVisible(m_model->rowCount() > 0);
    m_propose->setVisible(form);
    m_propose->setEnabled(whyNot(Propose).isEmpty());
    m_propose->setToolTip(whyNot(Propose));
    m_accept->setVisible(isProposed() && !m_editing);
    m_change->setVisible(isProposed() && !m_editing);
    m_slips->setVisible(m_view && !form);
    m_breach->setVisible(isAgreed());
    m_breach->setEnabled(whyNot(Breach).isEmpty());
    m_breach->setToolTip(whyNot(Breach));
    m_cancel->setVisible(m_view.has_value());
    m_cancel->setText(m_editing ? tr("Leave it as it is") : isAgreed() ? tr("End the plan …") : tr("Drop it …"));
}

QString InstalmentPanel::whyNot(Act act) const
{
    switch (act) {
    case Propose: return isAgreed() ? tr("The debtor has agreed to a plan: end that one first.") : m_draft ? QString() : m_fault;
    case Accept: return isProposed() ? QString() : tr("No plan is proposed.");
    case Slips: return m_view ? QString() : tr("There is no plan.");
    case Breach:
        if (!isAgreed())
            return tr("The debtor has agreed to no plan.");
        return m_view->missed.isValid() ? QString() : tr("No instalment has been missed.");
    case Cancel: break;
    }
    return m_view ? QString() : tr("There is no plan.");
}

void InstalmentPanel::run(Act act)
{
    if (const QString why = whyNot(act); !why.isEmpty()) {
        emit notice({Tone::Warn, why});
        return;
    }
    Session &session = m_context.session;
    Prompts &prompts = m_context.prompts;
    switch (act) {
    case Propose: propose(); return;
    case Accept: {
        const Reason rule{.rule = engine::rule::limitationAcknowledged};
        const QString what = tr("Letters that have not left are withdrawn, and no step is taken while the plan is kept. The promise counts as an acknowledgement of every undisputed "
                                "invoice: its limitation begins anew (%1). To end the plan later does not take that back.")
                                 .arg(session.lawOf(rule));
        prompts.ask(this, tr("The debtor agrees to %n instalment(s) from %1?", nullptr, static_cast<int>(m_view->plan.terms.size())).arg(fmt::date(m_view->plan.terms.front().due)), what,
                    tr("Choose the day …"), [this](bool yes) {
                        if (!yes)
                            return;
                        const QDate today = m_context.session.today();
                        m_context.prompts.dateAndNote(this, tr("The debtor agreed on"), today, today, tr("Agreed"), [this](QDate day, const QString &note) {
                            if (day.isValid())
                                tell(InstalmentWorkflow(m_context.session).accept(m_id, day, note), tr("The plan is agreed. The ladder rests while it is kept."));
                        });
                    });
        return;
    }
    case Slips: saveSlips(); return;
    case Breach:
        prompts.ask(this, tr("The plan was not kept?"),
                    tr("The instalment of %1 has not been paid. The plan ends today, the ladder goes on where it stood, and interest that stood still runs again from tomorrow.").arg(fmt::date(m_view->missed)),
                    tr("The ladder goes on"), [this](bool yes) {
                        if (yes)
                            tell(InstalmentWorkflow(m_context.session).breach(m_id, {}), tr("The plan is ended as broken. The ladder goes on."));
                    });
        return;
    case Cancel:
        prompts.ask(this, isAgreed() ? tr("End the plan?") : tr("Drop the proposal?"),
                    isAgreed() ? tr("The plan ends today and the ladder goes on. What has been paid stays where it was placed; the acknowledgement of the debt stands.")
                               : tr("The proposal is taken away. Nothing else changes; a new one can be made at any time."),
                    isAgreed() ? tr("End it") : tr("Drop it"), [this](bool yes) {
                        if (yes)
                            tell(InstalmentWorkflow(m_context.session).cancel(m_id, {}), tr("The plan is ended."));
                    });
        return;
    }
}

void InstalmentPanel::propose()
{
    const workflow::InstalmentDraft draft = m_form->draft(m_id);
    const InstalmentPlan &plan = m_draft->plan;
    QString what = tr("%1 in all, from %2 to %3. The debtor has promised nothing yet, and the ladder goes on until he agrees.")
                       .arg(fmt::kroner(plan.total), fmt::date(plan.terms.front().due), fmt::date(plan.terms.back().due));
    if (isProposed())
        what += u' ' + tr("It takes the place of the earlier proposal.");
    m_context.prompts.ask(this, tr("Keep %n instalment(s) as a proposal?", nullptr, static_cast<int>(plan.terms.size())), what, tr("Keep it"), [this, draft](bool yes) {
        if (!yes)
            return;
        m_editing = false;
        tell(InstalmentWorkflow(m_context.session).propose(draft), tr("The proposal is kept."), true);
    });
}

void InstalmentPanel::saveSlips()
{
    const QString proposal = QDir::home().filePath(tr("Payment slips %1.pdf").arg(m_view->caseNumber));
    m_context.prompts.saveFile(this, tr("Payment slips for what is left of the plan"), proposal, tr("PDF (*.pdf)"), [this](const QString &path) {
        if (path.isEmpty())
            return;
        auto pdf = workflow::instalmentSlips(m_context.session, m_id);
        auto saved = pdf ? workflow::SavedFile::replace(path, *pdf) : Result<void>(pdf.error());
        emit notice(saved ? Notice{Tone::Ok, tr("The payment slips lie in %1.").arg(QDir::toNativeSeparators(path))} : Notice{Tone::Bad, saved.error().message});
    });
}

void InstalmentPanel::tell(const Result<InstalmentView> &result, const QString &done, bool undo)
{
    load();
    if (!result)
        emit notice({Tone::Bad, result.error().message});
    else if (undo)
        emit notice({Tone::Ok, done, tr("Undo"), [this] { tell(InstalmentWorkflow(m_context.session).cancel(m_id, {}), tr("The proposal is dropped.")); }});
    else
        emit notice({Tone::Ok, done});
}
