// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedetail/movepanel.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "ui/casedetail/repairwords.h"
#include "ui/models/words.h"
#include "ui/shell/prompts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/basics.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using workflow::CaseWorkflow;
using workflow::MergePreview;
using workflow::MergeWorkflow;

namespace {

InkLabel *line(theme::Role ink, QWidget *parent, const QString &text = {})
{
    auto *label = new InkLabel(text, ink, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

InkLabel *subject(const QString &text, QWidget *parent)
{
    InkLabel *label = line(theme::Role::Ink, parent, text);
    label->setFont(theme::strong(parent->font()));
    return label;
}

template <typename Ticks>
void clearTicks(Ticks &ticks)
{
    for (const auto &[id, box] : ticks)
        delete box;
    ticks.clear();
}

template <typename Ticks>
auto ticked(const Ticks &ticks)
{
    std::vector<std::decay_t<decltype(ticks.front().first)>> out;
    for (const auto &[id, box] : ticks) {
        if (box->isChecked())
            out.push_back(id);
    }
    return out;
}

QStringList numbers(const workflow::CaseView &view)
{
    QStringList out;
    for (const engine::ClaimStatement &claim : view.statement.claims)
        out.append(claim.number);
    return out;
}

} // namespace

MovePanel::MovePanel(Context context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, theme::gap, 0);
    column->setSpacing(theme::gap);
    m_repair = line(theme::Role::Warn, this);
    column->addWidget(m_repair);
    column->addWidget(subject(tr("Put other cases of the debtor into this one"), this));
    m_noCases = line(theme::Role::Ink3, this, tr("The debtor has no other open case."));
    column->addWidget(m_noCases);
    m_cases = new QVBoxLayout;
    m_cases->setSpacing(theme::gapS);
    column->addLayout(m_cases);
    m_merge = new QPushButton(tr("Put together …"), this);
    column->addWidget(m_merge, 0, Qt::AlignLeft);
    column->addSpacing(theme::gap);
    column->addWidget(subject(tr("Take invoices out into a case of their own"), this));
    m_noClaims = line(theme::Role::Ink3, this, tr("The case has one invoice only."));
    column->addWidget(m_noClaims);
    m_claims = new QVBoxLayout;
    m_claims->setSpacing(theme::gapS);
    column->addLayout(m_claims);
    m_split = new QPushButton(tr("Take out …"), this);
    column->addWidget(m_split, 0, Qt::AlignLeft);
    column->addSpacing(theme::gap);
    m_outcome = line(theme::Role::Ink2, this);
    column->addWidget(m_outcome);
    column->addStretch(1);
    connect(m_merge, &QPushButton::clicked, this, &MovePanel::merge);
    connect(m_split, &QPushButton::clicked, this, &MovePanel::split);
}

void MovePanel::stop()
{
    if (m_job)
        m_job->cancel();
    ++m_serial;
}

void MovePanel::setCase(const workflow::CaseView &view)
{
    stop();
    m_id = view.file.id;
    m_debtor = view.debtor.id;
    m_number = view.file.number;
    const QString need = words::repairNeed(view.repair, m_context.session);
    m_repair->setText((need + u' ' + words::repairWay(view.repair, m_context.session)).trimmed());
    m_repair->setVisible(!need.isEmpty());
    clearTicks(m_caseTicks);
    clearTicks(m_claimTicks);
    if (view.statement.claims.size() > 1) {
        for (const engine::ClaimStatement &claim : view.statement.claims) {
            auto *box = new QCheckBox(tr("%1 · due %2 · %3").arg(claim.number, claim.due.isValid() ? fmt::date(claim.due) : tr("no day"), fmt::amount(claim.open)), this);
            connect(box, &QCheckBox::toggled, this, &MovePanel::preview);
            m_claims->addWidget(box);
            m_claimTicks.emplace_back(claim.claim, box);
        }
    }
    m_noClaims->setVisible(m_claimTicks.empty());
    preview();
    m_job = inBackground<std::vector<workflow::CaseRow>>(
        m_context.session, this, [](Session &session, const Progress &) { return CaseWorkflow(session).list(false); },
        [this, serial = m_serial](const Result<std::vector<workflow::CaseRow>> &rows) {
            if (serial == m_serial && rows)
                showOthers(*rows);
        });
}

void MovePanel::showOthers(const std::vector<workflow::CaseRow> &rows)
{
    for (const workflow::CaseRow &row : rows) {
        if (row.debtor != m_debtor || row.id == m_id)
            continue;
        const QString count = tr("%n invoice(s)", nullptr, row.claims);
        auto *box = new QCheckBox(QStringList{row.number, words::caseBadge(row, m_context.session), count, fmt::amount(row.total)}.join(QStringLiteral(" · ")), this);
        connect(box, &QCheckBox::toggled, this, &MovePanel::preview);
        m_cases->addWidget(box);
        m_caseTicks.emplace_back(row.id, box);
    }
    preview();
}

std::vector<CaseId> MovePanel::tickedCases() const
{
    return ticked(m_caseTicks);
}

std::vector<ClaimId> MovePanel::tickedClaims() const
{
    return ticked(m_claimTicks);
}

void MovePanel::tickCase(CaseId id, bool on)
{
    for (const auto &[known, box] : m_caseTicks) {
        if (known == id)
            box->setChecked(on);
    }
}

void MovePanel::tickClaim(ClaimId id, bool on)
{
    for (const auto &[known, box] : m_claimTicks) {
        if (known == id)
            box->setChecked(on);
    }
}

QString MovePanel::told(const MergePreview &preview) const
{
    const Session &session = m_context.session;
    QStringList lines;
    const auto add = [&](const workflow::CaseView &view, const QString &name) {
        lines.append(tr("%1 holds %2. Owed today: %3.").arg(name, numbers(view).join(QStringLiteral(", ")), fmt::kroner(view.statement.total)));
        if (view.repair.isNeeded())
            lines.append(words::repairNeed(view.repair, session) + u' ' + words::repairWay(view.repair, session));
    };
    add(preview.kept, tr("Case %1").arg(preview.kept.file.number));
    if (preview.fresh)
        add(*preview.fresh, tr("The new case %1").arg(preview.fresh->file.number));
    else if (!preview.kept.repair.isNeeded())
        lines.append(tr("Every invoice has been told the same: the ladder goes on as it is."));
    lines.append(preview.withdrawn == 0 ? tr("No letter waits; what was sent keeps its meaning for the invoices it was about.")
                                        : tr("%n letter(s) that have not left are withdrawn; what was sent keeps its meaning for the invoices it was about.", nullptr, preview.withdrawn));
    return lines.join(u'\n');
}

void MovePanel::preview()
{
    const std::vector<CaseId> cases = tickedCases();
    const std::vector<ClaimId> claims = tickedClaims();
    m_mergeFault = cases.empty() ? tr("Tick the cases that go into this one.") : QString();
    m_splitFault = claims.empty() ? tr("Tick the invoices that leave.") : QString();
    QStringList parts;
    MergeWorkflow verbs(m_context.session);
    if (!cases.empty()) {
        auto would = verbs.previewMerge(m_id, cases);
        parts.append(would ? tr("Put together:") + u' ' + told(*would) : would.error().message);
        m_mergeFault = would ? QString() : would.error().message;
    }
    if (!claims.empty()) {
        auto would = verbs.previewSplit(m_id, claims);
        parts.append(would ? tr("Taken out:") + u' ' + told(*would) : would.error().message);
        m_splitFault = would ? QString() : would.error().message;
    }
    m_outcome->setText(parts.join(QStringLiteral("\n\n")));
    place();
}

void MovePanel::place()
{
    m_noCases->setVisible(m_caseTicks.empty());
    m_merge->setVisible(!m_caseTicks.empty());
    m_merge->setEnabled(m_mergeFault.isEmpty());
    m_merge->setToolTip(m_mergeFault);
    m_split->setVisible(!m_claimTicks.empty());
    m_split->setEnabled(m_splitFault.isEmpty());
    m_split->setToolTip(m_splitFault);
}

QString MovePanel::outcome() const
{
    return m_outcome->text();
}

QString MovePanel::whyNot(Act act) const
{
    return act == Merge ? m_mergeFault : m_splitFault;
}

void MovePanel::run(Act act)
{
    if (const QString why = whyNot(act); !why.isEmpty())
        emit notice({Tone::Warn, why});
    else if (act == Merge)
        merge();
    else
        split();
}

void MovePanel::merge()
{
    const std::vector<CaseId> others = tickedCases();
    auto would = MergeWorkflow(m_context.session).previewMerge(m_id, others);
    if (!would) {
        emit notice({Tone::Bad, would.error().message});
        return;
    }
    const QString what = told(*would) + u'\n' + tr("The emptied cases are closed and say where their invoices went.");
    m_context.prompts.ask(this, tr("Put %n case(s) into %1?", nullptr, static_cast<int>(others.size())).arg(m_number), what, tr("Put together"), [this, others](bool yes) {
        if (!yes)
            return;
        std::vector<ClaimId> moved;
        for (const CaseId other : others) {
            if (auto view = CaseWorkflow(m_context.session).view(other, m_context.session.today()))
                moved.insert(moved.end(), view->file.claims.begin(), view->file.claims.end());
        }
        auto done = MergeWorkflow(m_context.session).merge(m_id, others);
        if (!done) {
            emit notice({Tone::Bad, done.error().message});
            return;
        }
        emit notice({Tone::Ok, tr("The invoices are in case %1 now.").arg(done->number), tr("Take them out again"), [this, id = done->id, moved] {
                         auto fresh = MergeWorkflow(m_context.session).split(id, moved);
                         emit notice(fresh ? Notice{Tone::Ok, tr("The invoices are in case %1 now.").arg(fresh->number)} : Notice{Tone::Bad, fresh.error().message});
                     }});
    });
}

void MovePanel::split()
{
    const std::vector<ClaimId> claims = tickedClaims();
    auto would = MergeWorkflow(m_context.session).previewSplit(m_id, claims);
    if (!would) {
        emit notice({Tone::Bad, would.error().message});
        return;
    }
    m_context.prompts.ask(this, tr("Take %n invoice(s) out of %1?", nullptr, static_cast<int>(claims.size())).arg(m_number), told(*would), tr("Take out"), [this, claims](bool yes) {
        if (!yes)
            return;
        auto made = MergeWorkflow(m_context.session).split(m_id, claims);
        if (!made) {
            emit notice({Tone::Bad, made.error().message});
            return;
        }
        emit notice({Tone::Ok, tr("The invoices are in case %1 now.").arg(made->number), tr("Undo"), [this, from = m_id, fresh = made->id] {
                         auto back = MergeWorkflow(m_context.session).merge(from, {fresh});
                         emit notice(back ? Notice{Tone::Ok, tr("The invoices are back in case %1.").arg(back->number)} : Notice{Tone::Bad, back.error().message});
                     }});
    });
}
