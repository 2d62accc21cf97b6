// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/rehearsalview.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/edits.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using workflow::CaseOutcome;
using workflow::Rehearsal;
using workflow::RehearsalRow;

namespace {

QString sum(const CaseOutcome &outcome)
{
    return outcome.known ? fmt::amount(outcome.total) : RehearsalView::tr("not known");
}

/// What is different beside the sum, in a few words.
QString what(const RehearsalRow &row, const Session &session)
{
    const CaseOutcome &a = row.before;
    const CaseOutcome &b = row.after;
    if (!b.known)
        return b.missing;
    const auto step = [&session](int number) { return number < 0 ? RehearsalView::tr("nothing") : session.stepName(static_cast<Step>(number)); };
    QStringList parts;
    if (!a.known)
        return RehearsalView::tr("can be reckoned: interest %1").arg(fmt::amount(b.interest));
    if (a.interest != b.interest)
        parts.append(RehearsalView::tr("interest %1 → %2").arg(fmt::amount(a.interest), fmt::amount(b.interest)));
    if (a.next != b.next)
        parts.append(RehearsalView::tr("next step %1 → %2").arg(step(a.next), step(b.next)));
    if (a.charge != b.charge)
        parts.append(RehearsalView::tr("fee %1 → %2").arg(fmt::amount(a.charge), fmt::amount(b.charge)));
    if (a.deadline != b.deadline)
        parts.append(RehearsalView::tr("deadline %1 → %2").arg(fmt::date(a.deadline), fmt::date(b.deadline)));
    if (a.comingFrom != b.comingFrom && b.comingFrom.isValid())
        parts.append(RehearsalView::tr("possible from %1").arg(fmt::date(b.comingFrom)));
    if (a.refusal != b.refusal)
        parts.append(b.refusal.isEmpty() ? RehearsalView::tr("no longer waits") : b.refusal);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

std::unique_ptr<RehearsalView::Model> RehearsalView::makeModel(const Session &session)
{
    using Row = RehearsalRow;
    std::vector<TableColumn<Row>> columns(6);
    columns[0].title = tr("Case");
    columns[0].text = [](const Row &row) { return row.number; };
    columns[0].muted = true;
    columns[1].title = tr("Debtor");
    columns[1].text = [](const Row &row) { return row.debtorName; };
    columns[1].strong = true;
    columns[2].title = tr("Today's law");
    columns[2].text = [](const Row &row) { return sum(row.before); };
    columns[2].figure = true;
    columns[2].sortKey = [](const Row &row) { return row.before.total.ore(); };
    columns[2].tip = [](const Row &row) { return row.before.missing; };
    columns[3].title = tr("With the new");
    columns[3].text = [](const Row &row) { return sum(row.after); };
    columns[3].figure = true;
    columns[3].sortKey = [](const Row &row) { return row.after.total.ore(); };
    columns[4].title = tr("Difference");
    columns[4].text = [](const Row &row) { return row.before.known && row.after.known ? fmt::amount(row.after.total - row.before.total) : QString(); };
    columns[4].figure = true;
    columns[4].sortKey = [](const Row &row) { return (row.after.total - row.before.total).ore(); };
    columns[5].title = tr("What is different");
    columns[5].text = [&session](const Row &row) { return what(row, session); };
    columns[5].tip = columns[5].text;
    return std::make_unique<Model>(std::move(columns), [](const Row &row) { return row.id.value; }, [](const Row &row) { return row.after.total; });
}

RehearsalView::RehearsalView(Context context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(makeModel(context.session))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::gapXL, 0, theme::gapXL, 0);
    auto *heading = new InkLabel(tr("Your open cases with it, on"), theme::Role::Ink, this);
    heading->setFont(theme::strong(font()));
    m_day = new DateEdit(context.session.today(), this);
    m_day->setFixedWidth(120);
    m_day->setAccessibleName(tr("The day the cases are tried on"));
    heading->setBuddy(m_day);
    head->addWidget(heading);
    head->addWidget(m_day);
    head->addStretch(1);
    column->addLayout(head);
    m_summary = new InkLabel({}, theme::Role::Ink2, this);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(theme::gapXL, 0, theme::gapXL, 0);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_summary);
    m_table = new DataTable(tr("What the new law makes of the open cases"), this);
    m_table->setModel(m_model.get());
    m_table->setWidths({10, 0, 12, 12, 11, 0});
    m_table->setOptional({5, 0});
    m_table->setMinimumHeight(6 * theme::rowHeight);
    column->addWidget(m_table);
    connect(m_day, &ReadingEdit::readingChanged, this, [this] {
        if (m_law && m_day->date().isValid())
            load();
    });
}

void RehearsalView::stop()
{
    if (m_job)
        m_job->cancel();
    ++m_serial;
    m_law.reset();
    m_result.reset();
}

void RehearsalView::rehearse(std::shared_ptr<const LawTable> law, QDate on)
{
    stop();
    m_day->setDate(on); // Before the law is known: this is no new wish.
    m_law = std::move(law);
    load();
}

QString RehearsalView::summary() const
{
    return m_summary->text();
}

void RehearsalView::load()
{
    if (m_job)
        m_job->cancel();
    m_result.reset();
    m_summary->setText(tr("The cases are tried …"));
    m_table->setVisible(false);
    m_job = inBackground<Rehearsal>(
        m_context.session, this,
        [law = m_law, on = m_day->date()](Session &session, const Progress &) {
            workflow::Trial trial;
            trial.law = law;
            return workflow::rehearse(session, trial, on);
        },
        [this, serial = ++m_serial](const Result<Rehearsal> &result) {
            if (serial == m_serial)
                show(result);
        });
}

void RehearsalView::show(const Result<Rehearsal> &result)
{
    if (!result) {
        m_summary->setText(result.error().message);
        emit rehearsed();
        return;
    }
    m_result = *result;
    std::vector<RehearsalRow> changed;
    for (const RehearsalRow &row : result->rows) {
        if (row.changed())
            changed.push_back(row);
    }
    const int all = static_cast<int>(result->rows.size());
    if (changed.empty())
        m_summary->setText(tr("None of your %n open case(s) is different on %1. Try another day to see later effects.", nullptr, all).arg(fmt::date(result->on)));
    else
        m_summary->setText(tr("%1 of %n open case(s) are different. Together, where both are known: %2 → %3.", nullptr, all)
                               .arg(QString::number(changed.size()), fmt::kroner(result->totalBefore), fmt::kroner(result->totalAfter)));
    m_table->setVisible(!changed.empty());
    m_model->setRows(std::move(changed));
    emit rehearsed();
}
