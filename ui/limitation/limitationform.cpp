// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/limitation/limitationform.h"

#include "core/calendar/dateformat.h"
#include "ui/models/limitationlist.h"
#include "ui/shell/prompts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/edits.h"
#include "ui/widgets/form.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using workflow::LimitationWorkflow;

LimitationForm::LimitationForm(Context context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::gap, 0, 0);
    column->setSpacing(theme::gap);
    m_begin = new QPushButton(tr("Register an event …"), this);
    m_back = quietButton({}, this);
    column->addWidget(m_begin, 0, Qt::AlignLeft);
    column->addWidget(m_back, 0, Qt::AlignLeft);

    m_form = new QWidget(this);
    auto *rows = new QVBoxLayout(m_form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::gap);
    m_kind = new QComboBox(m_form);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(12);
    // What a bookkeeper meets most stands first.
    m_kind->addItem(limitationlist::eventKind(LimitationKind::Acknowledgement), static_cast<int>(LimitationKind::Acknowledgement));
    for (const auto &[kind, name] : EnumNames<LimitationKind>::names) {
        if (kind != LimitationKind::Acknowledgement)
            m_kind->addItem(limitationlist::eventKind(kind), static_cast<int>(kind));
    }
    const QDate today = context.session.today();
    m_day = new DateEdit(today, m_form);
    m_until = new DateEdit(today, m_form);
    m_note = new QLineEdit(m_form);
    rows->addWidget(new FormRow(tr("What happened"), m_kind, {}, m_form));
    m_dayRow = new FormRow(tr("Day"), m_day, tr("t is today"), m_form);
    m_untilRow = new FormRow(tr("Until"), m_until, tr("The day the debtor agreed to"), m_form);
    rows->addWidget(m_dayRow);
    rows->addWidget(m_untilRow);
    rows->addWidget(new FormRow(tr("Note"), m_note, {}, m_form));
    auto *buttons = new QHBoxLayout;
    auto *save = new QPushButton(tr("Register …"), m_form);
    auto *leave = quietButton(tr("Cancel"), m_form);
    buttons->addWidget(save);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    column->addWidget(m_form);
    connect(m_begin, &QPushButton::clicked, this, &LimitationForm::open);
    connect(m_back, &QPushButton::clicked, this, &LimitationForm::takeBack);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LimitationForm::place);
    connect(save, &QPushButton::clicked, this, &LimitationForm::save);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_isOpen = false;
        place();
        m_begin->setFocus();
    });
    place();
}

void LimitationForm::setClaim(const workflow::LimitationRow *row)
{
    const ClaimId claim = row ? row->claim : ClaimId();
    if (claim != m_claim)
        m_isOpen = false;
    m_claim = claim;
    m_number = row ? row->number : QString();
    m_last.reset();
    if (auto events = LimitationWorkflow(m_context.session).events(m_claim); row && events) {
        for (const LimitationEvent &event : *events) {
            if (!event.undone && event.source == LimitationSource::Manual)
                m_last = event;
        }
    }
    place();
}

void LimitationForm::open()
{
    if (!m_claim.isValid())
        return;
    m_isOpen = true;
    m_day->setDate(m_context.session.today());
    m_until->setDate({});
    m_note->clear();
    m_dayRow->setFault({});
    m_untilRow->setFault({});
    place();
    m_kind->setFocus();
}

void LimitationForm::setEvent(LimitationKind kind, QDate day, QDate until)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    m_day->setDate(day);
    m_until->setDate(until);
}

void LimitationForm::place()
{
    m_begin->setVisible(m_claim.isValid() && !m_isOpen);
    m_back->setVisible(m_last && !m_isOpen);
    m_back->setText(m_last ? tr("Take back: %1").arg(fmt::date(m_last->day)) : QString());
    m_back->setToolTip(m_last ? limitationlist::eventKind(m_last->kind) : QString());
    m_form->setVisible(m_isOpen);
    m_untilRow->setVisible(static_cast<LimitationKind>(m_kind->currentData().toInt()) == LimitationKind::Extension);
}

void LimitationForm::save()
{
    LimitationEvent event;
    event.claim = m_claim;
    event.kind = static_cast<LimitationKind>(m_kind->currentData().toInt());
    event.day = m_day->date();
    event.note = m_note->text();
    const bool extends = event.kind == LimitationKind::Extension;
    if (extends)
        event.until = m_until->date();
    m_dayRow->setFault(event.day.isValid() ? QString() : tr("Write the day it happened."));
    m_untilRow->setFault(extends && !event.until.isValid() ? tr("Write the day agreed to.") : QString());
    if (!event.day.isValid() || (extends && !event.until.isValid()))
        return;
    m_context.prompts.ask(this, tr("Register for invoice %1: %2, %3?").arg(m_number, limitationlist::eventKind(event.kind).toLower(), fmt::date(event.day)),
                          tr("The last day of the invoice is worked out anew from it, and the entry stands in the history. It can be taken back."), tr("Register"), [this, event](bool yes) {
                              if (yes)
                                  tell(LimitationWorkflow(m_context.session).add(event));
                          });
}

void LimitationForm::tell(const Result<LimitationEvent> &result)
{
    if (!result) {
        emit notice({Tone::Bad, result.error().message});
        return;
    }
    m_isOpen = false;
    place();
    emit notice({Tone::Ok, tr("The event is registered for invoice %1.").arg(m_number), tr("Undo"), [this, id = result->id] {
                     auto gone = LimitationWorkflow(m_context.session).undo(id);
                     emit notice(gone ? Notice{Tone::Ok, tr("The event is taken back.")} : Notice{Tone::Bad, gone.error().message});
                 }});
}

void LimitationForm::takeBack()
{
    if (!m_last)
        return;
    m_context.prompts.ask(this, tr("Take back for invoice %1: %2, %3?").arg(m_number, limitationlist::eventKind(m_last->kind).toLower(), fmt::date(m_last->day)),
                          tr("The last day is worked out as if it had not been registered. The entry stays in the history, marked as taken back."), tr("Take it back"), [this, id = m_last->id](bool yes) {
                              if (!yes)
                                  return;
                              auto gone = LimitationWorkflow(m_context.session).undo(id);
                              emit notice(gone ? Notice{Tone::Ok, tr("The event is taken back.")} : Notice{Tone::Bad, gone.error().message});
                          });
}
