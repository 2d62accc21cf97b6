// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedetail/stepcard.h"

#include "core/calendar/dateformat.h"
#include "core/workflow/letterworkflow.h"
#include "ui/casedetail/economicspanel.h"
#include "ui/casedetail/instalmentpanel.h"
#include "ui/casedetail/legalpanel.h"
#include "ui/casedetail/movepanel.h"
#include "ui/models/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/pdfview.h"
#include "ui/widgets/scrolled.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

StepCard::StepCard(Context context, QWidget *parent)
    : Card(parent)
    , m_context(context)
{
    setMinimumWidth(240);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gapL, theme::gapM + 2, theme::gapM, theme::gapM);
    auto *head = new QHBoxLayout;
    m_heading = cardHeading({}, this);
    m_ways = quietButton(tr("Ways on"), this);
    head->addWidget(m_heading, 1);
    head->addWidget(m_ways);
    column->addLayout(head);
    m_note = new InkLabel({}, theme::Role::Ink3, this);
    m_note->setFont(theme::small(font()));
    column->addWidget(m_note);
    m_stack = new QStackedWidget(this);
    m_stack->setMinimumHeight(140); // Its sides scroll; the smallest window decides, not the tallest side.
    m_preview = new PdfView(m_stack);
    m_legal = new LegalPanel(context, m_stack);
    m_economics = new EconomicsPanel(context, m_stack);
    m_economicsSide = scrolled(m_economics, m_stack);
    m_plan = new InstalmentPanel(context, m_stack);
    m_planSide = scrolled(m_plan, m_stack);
    m_move = new MovePanel(context, m_stack);
    m_moveSide = scrolled(m_move, m_stack);
    for (QWidget *side : std::initializer_list<QWidget *>{m_preview, m_legal, m_economicsSide, m_planSide, m_moveSide})
        m_stack->addWidget(side);
    column->addWidget(m_stack, 1);
    connect(m_ways, &QPushButton::clicked, this, [this] { showSide(m_side == TheStep ? Ways : TheStep); });
    connect(m_legal, &LegalPanel::navigate, this, &StepCard::navigate);
    connect(m_legal, &LegalPanel::notice, this, &StepCard::notice);
    connect(m_legal, &LegalPanel::archiveWanted, this, &StepCard::archiveWanted);
    connect(m_economics, &EconomicsPanel::notice, this, &StepCard::notice);
    connect(m_plan, &InstalmentPanel::notice, this, &StepCard::notice);
    connect(m_move, &MovePanel::notice, this, &StepCard::notice);
    connect(m_move, &MovePanel::navigate, this, &StepCard::navigate);
}

LegalActs *StepCard::acts()
{
    return m_legal->acts();
}

void StepCard::showSide(Side side)
{
    const bool other = side != m_side;
    m_side = side;
    place();
    if (other)
        emit sideChanged();
}

void StepCard::showTab(const QString &word)
{
    m_legal->showTab(word);
}

void StepCard::stop()
{
    if (m_job)
        m_job->cancel();
    m_legal->stop();
    m_move->stop();
}

void StepCard::setStep(const workflow::CaseView &view, Step step, QDate on)
{
    stop();
    m_id = view.file.id;
    m_step = step;
    m_on = on;
    m_name = m_context.session.stepName(step);
    if (isLetterStep(step))
        showLetter(view, step);
    else
        m_legal->setStep(view, step, on);
    place();
}

void StepCard::setLow(bool low)
{
    m_low = low;
    place();
}

void StepCard::place()
{
    const bool letter = isLetterStep(m_step);
    const bool bare = m_low && m_side == TheStep;
    m_heading->setVisible(!bare);
    m_ways->setVisible(!bare);
    m_note->setVisible(m_side == TheStep && letter && !m_low);
    m_ways->setText(m_side == TheStep ? tr("Ways on") : tr("Back to the step"));
    m_ways->setToolTip(m_side == TheStep ? tr("What each way on costs and yields on the day shown") : QString());
    switch (m_side) {
    case TheStep:
        m_heading->setText(m_name);
        m_stack->setCurrentWidget(letter ? static_cast<QWidget *>(m_preview) : m_legal);
        return;
    case Ways:
        m_heading->setText(tr("Ways on"));
        m_stack->setCurrentWidget(m_economicsSide);
        if (m_id.isValid())
            m_economics->setCase(m_id, m_on);
        return;
    case Plan:
        m_heading->setText(tr("Instalments"));
        m_stack->setCurrentWidget(m_planSide);
        if (m_id.isValid())
            m_plan->setCase(m_id);
        return;
    case Invoices:
        m_heading->setText(tr("Invoices of the case"));
        m_stack->setCurrentWidget(m_moveSide);
        // As of today, whatever day is looked at: what moves, moves now.
        if (auto now = workflow::CaseWorkflow(m_context.session).view(m_id, m_context.session.today()))
            m_move->setCase(*now);
        return;
    }
}

void StepCard::showLetter(const workflow::CaseView &view, Step step)
{
    // A letter of this step that waits or has left is shown as it is, never as it would be.
    for (auto letter = view.letters.rbegin(); letter != view.letters.rend(); ++letter) {
        if (letter->step != step || letter->state == LetterState::Withdrawn)
            continue;
        m_note->setText(words::letterState(letter->state) + QStringLiteral(" · ") + fmt::date(letter->sent.isValid() ? letter->sent : letter->made));
        auto bytes = workflow::LetterWorkflow(m_context.session).pdf(letter->id);
        if (bytes)
            m_preview->setPdf(*bytes);
        else
            m_preview->setMessage(bytes.error().message);
        return;
    }
    m_note->setText(tr("as it would look today"));
    if (view.file.state == CaseState::Closed) {
        m_preview->setMessage(tr("The case is closed."));
        return;
    }
    m_job = inBackground<workflow::Preview>(
        m_context.session, this, [id = m_id, step](Session &session, const Progress &) { return workflow::LetterWorkflow(session).preview(id, step); },
        [this, step, id = m_id](Result<workflow::Preview> preview) {
            if (id != m_id || m_step != step)
                return;
            if (preview)
                m_preview->setPdf(preview->pdf);
            else
                m_preview->setMessage(preview.error().message);
        });
}
