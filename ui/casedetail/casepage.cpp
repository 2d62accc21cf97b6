// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedetail/casepage.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/workflow/letterworkflow.h"
#include "ui/casedetail/caserungs.h"
#include "ui/casedetail/dayslider.h"
#include "ui/casedetail/legalacts.h"
#include "ui/casedetail/stepcard.h"
#include "ui/models/words.h"
#include "ui/shell/prompts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/edits.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/statementrows.h"
#include "ui/widgets/stepladder.h"
#include "ui/widgets/timelineview.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace {

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

} // namespace

CasePage::CasePage(Context context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_on(context.session.today())
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_frame = new PageFrame({}, this);
    outer->addWidget(m_frame);
    m_badge = new Badge(this);
    m_frame->addBeside(m_badge);

    m_date = new DateEdit(m_on, this);
    m_date->setDate(m_on);
    m_date->setFixedWidth(108);
    m_date->setAccessibleName(tr("Show the case as of this day"));
    m_date->setToolTip(tr("Any day, past or coming: t is today, +14 in fourteen days."));
    auto *note = new QPushButton(tr("Note"), this);
    m_pause = new QPushButton(tr("Pause"), this);
    m_dispute = new QPushButton(tr("Dispute"), this);
    m_close = new QPushButton(tr("Close …"), this);
    m_send = primaryButton({}, this);
    for (QPushButton *button : {note, m_pause, m_dispute, m_close, m_send})
        m_frame->addTool(button);

    auto *ladderCard = new Card(this);
    auto *ladderColumn = new QVBoxLayout(ladderCard);
    ladderColumn->setContentsMargins(theme::gap, theme::gapM, theme::gap, theme::gapM);
    m_ladder = new StepLadder(ladderCard);
    m_banner = new Banner(ladderCard);
    ladderColumn->addWidget(m_ladder);
    ladderColumn->addWidget(m_banner);
    ladderColumn->setSpacing(theme::gap);
    m_frame->addRow(ladderCard);
    m_frame->body()->addWidget(buildStatement(), 5);
    m_timelineCard = buildTimeline();
    m_step = new StepCard(context, this);
    m_frame->body()->addWidget(m_timelineCard, 3);
    m_frame->body()->addWidget(m_step, 4);

    connect(m_date, &DateEdit::readingChanged, this, [this] { showDay(m_date->date()); });
    m_later = new QTimer(this);
    m_later->setSingleShot(true);
    m_later->setInterval(60);
    connect(m_later, &QTimer::timeout, this, [this] { m_date->setDate(m_slider->day()); });
    connect(m_slider, &DaySlider::dayChosen, this, [this] {
        m_mark->setText(m_slider->nearestMark());
        m_later->start();
    });
    connect(m_step, &StepCard::navigate, this, &Page::navigate);
    connect(m_step, &StepCard::notice, this, &Page::notice);
    connect(m_ladder, &StepLadder::chosen, this, &CasePage::showRung);
    connect(note, &QPushButton::clicked, this, &CasePage::askNote);
    connect(m_pause, &QPushButton::clicked, this, &CasePage::askPause);
    connect(m_dispute, &QPushButton::clicked, this, &CasePage::dispute);
    connect(m_close, &QPushButton::clicked, this, &CasePage::askClose);
    connect(m_send, &QPushButton::clicked, this, &CasePage::act);
    connect(&m_context.hub, &ChangeHub::changed, this, [this](const Changes &changes) {
        if (isVisible() && (changes.cases || changes.letters || changes.payments))
            load();
    });
}

QWidget *CasePage::buildStatement()
{
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme::gapL, theme::gapM + 2, theme::gapL, theme::gapM);
    auto *head = new QHBoxLayout;
    m_owedHeading = cardHeading(tr("What is owed on"), card);
    head->addWidget(m_owedHeading);
    head->addWidget(m_date);
    head->addStretch(1);
    auto *open = quietButton(tr("Open all"), card);
    head->addWidget(open);
    column->addLayout(head);
    m_slider = new DaySlider(card);
    column->addWidget(m_slider);
    m_mark = new InkLabel({}, theme::Role::Ink3, card);
    m_mark->setFont(theme::small(font()));
    m_mark->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    column->addWidget(m_mark);
    m_statement = new StatementView(card);
    connect(open, &QPushButton::clicked, this, [this] { m_statement->openAll(true); });
    column->addWidget(scrolled(m_statement, card), 1);
    m_payBy = new InkLabel({}, theme::Role::Ink2, card);
    m_payBy->setWordWrap(true);
    column->addWidget(m_payBy);
    return card;
}

QWidget *CasePage::buildTimeline()
{
    auto *card = new Card(this);
    card->setMinimumWidth(220);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme::gapL, theme::gapM + 2, theme::gap, theme::gapM);
    column->addWidget(cardHeading(tr("Timeline"), card));
    m_timeline = new TimelineView(card);
    column->addWidget(scrolled(m_timeline, card), 1);
    return card;
}

void CasePage::enter(const Route &route)
{
    const bool other = route.id != m_id.value;
    m_id = CaseId{route.id};
    if (other) {
        m_on = m_context.session.today();
        m_date->setToday(m_on);
        m_date->setDate(m_on);
        m_shownRung = -1;
    }
    // A step to look at ("attachment", "attachment:where"), or the ways on, when somebody sent us here for that.
    if (const auto step = enumFromText<Step>(route.detail.section(u':', 0, 0)))
        m_shownRung = static_cast<int>(*step);
    m_step->showTab(route.detail.section(u':', 1));
    m_step->showEconomics(route.detail == u"economics");
    load();
    m_ladder->setFocus();
}

void CasePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // In a small window the statement and the letter stay; the timeline gives way.
    m_timelineCard->setVisible(width() >= 960);
}

void CasePage::leave()
{
    m_step->stop();
}

void CasePage::showDay(QDate day)
{
    if (!day.isValid() || day == m_on)
        return;
    m_on = day;
    load();
}

void CasePage::load()
{
    auto view = workflow::CaseWorkflow(m_context.session).view(m_id, m_on);
    if (!view) {
        m_banner->show(Tone::Bad, tr("The case cannot be shown."), view.error().message);
        return;
    }
    show(std::move(*view));
}

void CasePage::show(workflow::CaseView view)
{
    m_view = std::move(view);
    showHead();
    showLadder();
    m_slider->setCase(*m_view, m_context.session);
    m_slider->setDay(m_on);
    m_mark->setText(m_slider->nearestMark());
    m_statement->setRows(statementRows(m_view->statement, m_context.session));
    QStringList later;
    for (const auto &[day, total] : m_view->payBy)
        later.append(tr("%1: %2").arg(fmt::date(day), fmt::amount(total)));
    m_payBy->setText(later.isEmpty() || !m_view->statement.total.isPositive() ? QString() : tr("If they pay later:") + QStringLiteral("  ") + later.join(QStringLiteral("   ·   ")));
    showTimeline();
    showRung(m_shownRung >= 0 ? m_shownRung : comingRung(*m_view));
}

void CasePage::showHead()
{
    const Case &file = m_view->file;
    m_frame->setTitle(m_view->debtor.name);
    m_frame->setSubtitle(tr("Case %1").arg(file.number));
    workflow::CaseRow row;
    row.state = file.state;
    row.closeReason = file.closeReason;
    row.stage = m_view->stage;
    m_badge->show(words::caseBadge(row, m_context.session), words::caseTone(row));
    const bool closed = file.state == CaseState::Closed;
    const bool stopped = file.state == CaseState::Paused || file.state == CaseState::Disputed;
    m_pause->setText(stopped ? tr("Go on") : tr("Pause"));
    m_pause->setEnabled(!closed);
    m_dispute->setEnabled(!closed && file.state != CaseState::Disputed);
    m_close->setText(closed ? tr("Open again") : tr("Close …"));
}

void CasePage::showLadder()
{
    m_ladder->setRungs(caseRungs(*m_view, m_context.session));
}

void CasePage::showTimeline()
{
    std::vector<TimelineItem> items;
    const engine::Decision &decision = m_view->decision;
    for (auto at = decision.steps.rbegin(); at != decision.steps.rend(); ++at) {
        if (m_view->file.state != CaseState::Closed && !at->allowed && at->refusal.earliest.isValid() && at->refusal.earliest > m_on
            && static_cast<int>(at->step) > m_view->stage)
            items.push_back({fmt::date(at->refusal.earliest), tr("%1 possible, if not paid").arg(m_context.session.stepName(at->step)), {}, true});
    }
    std::stable_sort(items.begin(), items.end(), [](const TimelineItem &a, const TimelineItem &b) {
        return QDate::fromString(a.day, QStringLiteral("dd.MM.yyyy")) > QDate::fromString(b.day, QStringLiteral("dd.MM.yyyy"));
    });
    for (auto event = m_view->events.rbegin(); event != m_view->events.rend(); ++event) {
        if (event->day <= m_on)
            items.push_back({fmt::date(event->day), words::event(*event, m_context.session), words::eventDetail(*event, m_context.session), false});
    }
    m_timeline->setItems(std::move(items));
}

std::optional<Step> CasePage::chosenStep() const
{
    const int rung = m_ladder->current();
    if (!m_view || rung < 0 || rung >= stepCount)
        return std::nullopt;
    return static_cast<Step>(rung);
}

void CasePage::showRung(int rung)
{
    m_shownRung = rung;
    m_ladder->setCurrent(rung);
    const auto step = static_cast<Step>(rung);
    const engine::StepOutcome &outcome = m_view->decision.of(step);
    // First the step itself: what can be done about a legal one is asked of its panel.
    m_step->setStep(*m_view, step, m_on);
    if (isLetterStep(step))
        showLetterStep(outcome);
    else
        showLegalStep(outcome);
}

void CasePage::refuse(const engine::StepOutcome &outcome, const QString &from, const QString &never)
{
    const Session &session = m_context.session;
    const QDate earliest = outcome.refusal.earliest;
    m_banner->show(Tone::Warn, earliest.isValid() && earliest > m_on ? from.arg(fmt::date(earliest)) : never,
                   session.sentence(outcome.refusal) + u' ' + session.needs(outcome.refusal) + u' ' + session.lawOf(outcome.refusal));
}

void CasePage::showLetterStep(const engine::StepOutcome &outcome)
{
    const Session &session = m_context.session;
    const QString name = session.stepName(outcome.step);
    const bool today = m_on == session.today();
    m_send->setText(tr("Make %1").arg(name.toLower()));
    m_send->setEnabled(outcome.allowed && today);
    if (outcome.allowed) {
        m_banner->show(Tone::Ok, tr("%1 can be sent.").arg(name),
                       tr("To pay %1, deadline %2. Fee %3: %4")
                           .arg(fmt::kroner(outcome.total), fmt::date(outcome.deadline), fmt::kroner(outcome.fee), session.sentence(outcome.feeReason)));
    } else {
        refuse(outcome, tr("Can be sent from %1."), tr("%1 cannot be sent.").arg(name));
    }
    m_send->setToolTip(outcome.allowed ? (today ? QString() : tr("Letters are made on the day itself: go back to today.")) : session.sentence(outcome.refusal));
}

void CasePage::showLegalStep(const engine::StepOutcome &outcome)
{
    const Session &session = m_context.session;
    const QString name = session.stepName(outcome.step);
    const LegalActs *acts = m_step->acts();
    const LegalActs::Act next = acts->next();
    const QString why = acts->whyNot(next);
    m_send->setText(acts->text(next));
    m_send->setEnabled(why.isEmpty());
    m_send->setToolTip(why);
    const engine::LegalState state = engine::legalState(m_view->facts, outcome.step, m_on);
    if (state.isRunning()) {
        m_banner->show(Tone::Accent, tr("%1 is under way.").arg(name),
                       state.served.isValid() ? tr("Handed in on %1, served on %2.").arg(fmt::date(state.filed), fmt::date(state.served))
                                              : tr("Handed in on %1. Register what comes of it.").arg(fmt::date(state.filed)));
    } else if (outcome.allowed) {
        QString text = tr("Demands %1. Fee %2: %3").arg(fmt::kroner(outcome.total), fmt::kroner(outcome.fee), session.sentence(outcome.feeReason));
        if (outcome.deadline.isValid())
            text.prepend(tr("Last day to hand it in: %1.").arg(fmt::date(outcome.deadline)) + u' ');
        m_banner->show(Tone::Ok, tr("%1 is possible.").arg(name), text);
    } else {
        refuse(outcome, tr("Possible from %1."), tr("%1 is not possible.").arg(name));
    }
}

void CasePage::act()
{
    const auto step = chosenStep();
    if (!step)
        return;
    if (isLetterStep(*step))
        send(*step);
    else
        m_step->acts()->run(m_step->acts()->next());
}

void CasePage::send(Step step)
{
    auto letter = workflow::LetterWorkflow(m_context.session).send(m_id, step);
    if (!letter) {
        emit notice({Tone::Bad, letter.error().message});
        return;
    }
    emit notice({Tone::Ok, tr("%1 lies in the outbox: %2, deadline %3.").arg(m_context.session.stepName(step), fmt::kroner(letter->total), fmt::date(letter->deadline)),
                 tr("Go to the outbox"), [this] { emit navigate({QStringLiteral("outbox"), 0, {}}); }});
}

void CasePage::tell(const Result<void> &result, const QString &done)
{
    emit notice(result ? Notice{Tone::Ok, done} : Notice{Tone::Bad, result.error().message});
}

void CasePage::askNote()
{
    m_context.prompts.text(this, tr("Note"), tr("Save"), [this](const QString &text) {
        if (!text.isEmpty())
            tell(workflow::CaseWorkflow(m_context.session).note(m_id, text), tr("The note is saved."));
    });
}

void CasePage::askPause()
{
    workflow::CaseWorkflow cases(m_context.session);
    if (m_view->file.state == CaseState::Paused || m_view->file.state == CaseState::Disputed) {
        tell(cases.resume(m_id), tr("The case goes on."));
        return;
    }
    const QDate today = m_context.session.today();
    m_context.prompts.dateAndNote(this, tr("Pause the case until"), today, today.addDays(14), tr("Pause"), [this](QDate until, const QString &note) {
        if (until.isValid())
            tell(workflow::CaseWorkflow(m_context.session).pause(m_id, until, note), tr("The case is paused until %1.").arg(fmt::date(until)));
    });
}

void CasePage::askClose()
{
    workflow::CaseWorkflow cases(m_context.session);
    if (m_view->file.state == CaseState::Closed) {
        tell(cases.reopen(m_id), tr("The case is open again."));
        return;
    }
    QStringList reasons;
    for (const auto &[reason, name] : EnumNames<CloseReason>::names)
        reasons.append(words::closeReason(reason));
    m_context.prompts.choose(this, tr("Why is the case closed?"), reasons, tr("Close the case"), [this](int choice) {
        if (choice < 0)
            return;
        const CloseReason reason = EnumNames<CloseReason>::names[static_cast<size_t>(choice)].first;
        auto done = workflow::CaseWorkflow(m_context.session).close(m_id, reason, {});
        if (!done) {
            tell(done, {});
            return;
        }
        emit notice({Tone::Ok, tr("The case is closed."), tr("Undo"), [this] { tell(workflow::CaseWorkflow(m_context.session).reopen(m_id), tr("The case is open again.")); }});
    });
}

void CasePage::dispute()
{
    m_context.prompts.text(this, tr("What does the debtor object to?"), tr("Mark as disputed"), [this](const QString &text) {
        if (!text.isEmpty())
            tell(workflow::CaseWorkflow(m_context.session).dispute(m_id, {}, text), tr("The case is disputed; nothing is sent until it goes on."));
    });
}

std::vector<PageAction> CasePage::actions()
{
    std::vector<PageAction> out{{m_send->text(), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { act(); }, m_send->isEnabled() ? QString() : m_send->toolTip()},
                                {tr("Write a note"), {}, [this] { askNote(); }},
                                {m_pause->text(), {}, [this] { askPause(); }},
                                {tr("Mark as disputed"), {}, [this] { dispute(); }, m_dispute->isEnabled() ? QString() : tr("The case is closed or disputed already.")},
                                {m_close->text(), {}, [this] { askClose(); }},
                                {tr("Compare the ways on"), {}, [this] { m_step->showEconomics(true); }},
                                {tr("Register a payment"), {}, [this] { emit navigate({QStringLiteral("payments"), m_id.value, {}}); }}};
    if (const auto step = chosenStep(); step && !isLetterStep(*step)) {
        LegalActs *acts = m_step->acts();
        for (const LegalActs::Act one : LegalActs::all)
            out.push_back({acts->text(one), {}, [acts, one] { acts->run(one); }, acts->whyNot(one)});
    }
    return out;
}
