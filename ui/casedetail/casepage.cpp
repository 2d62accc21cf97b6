// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedetail/casepage.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/workflow/letterworkflow.h"
#include "ui/casedetail/caseacts.h"
#include "ui/casedetail/caserungs.h"
#include "ui/casedetail/legalacts.h"
#include "ui/casedetail/repairwords.h"
#include "ui/casedetail/statementside.h"
#include "ui/casedetail/stepcard.h"
#include "ui/debtor/debtoredit.h"
#include "ui/models/words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/stepladder.h"
#include "ui/widgets/timelineview.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

constexpr int compactBelow = 960;
constexpr int lowBelow = 600;
constexpr int threeColumns = 1180; ///< Narrower than this the timeline stands behind a chip beside the statement.
enum LeftTab { Owed, History };

} // namespace

CasePage::CasePage(Context context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_on(context.session.today())
    , m_acts(new CaseActs(context, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_frame = new PageFrame({}, this);
    outer->addWidget(m_frame);
    m_badge = new Badge(this);
    m_frame->addBeside(m_badge);

    m_note = new QPushButton(tr("Note"), this);
    m_pause = new QPushButton(tr("Pause"), this);
    m_dispute = new QPushButton(tr("Dispute"), this);
    auto *more = new QPushButton(tr("More"), this);
    more->setToolTip(tr("Instalments, invoices, archive, closing"));
    m_send = primaryButton({}, this);
    for (QPushButton *button : {m_note, m_pause, m_dispute, more, m_send})
        m_frame->addTool(button);

    auto *ladderCard = new Card(this);
    auto *ladderColumn = new QVBoxLayout(ladderCard);
    ladderColumn->setContentsMargins(theme::gap, theme::gapM, theme::gap, theme::gapM);
    m_ladder = new StepLadder(ladderCard);
    m_banner = new Banner(ladderCard);
    m_repair = new Banner(ladderCard);
    ladderColumn->addWidget(m_ladder);
    ladderColumn->addWidget(m_banner);
    ladderColumn->addWidget(m_repair);
    ladderColumn->setSpacing(theme::gap);
    m_frame->addRow(ladderCard);
    m_frame->body()->addWidget(buildLeft(), 5);
    m_timelineCard = buildTimeline();
    m_step = new StepCard(context, this);
    m_frame->body()->addWidget(m_timelineCard, 3);
    m_frame->body()->addWidget(m_step, 5);
    buildMenu(more);

    connect(m_statement, &StatementSide::dayChosen, this, &CasePage::showDay);
    connect(m_step, &StepCard::navigate, this, &Page::navigate);
    connect(m_step, &StepCard::notice, this, &Page::notice);
    connect(m_step, &StepCard::archiveWanted, this, [this] { m_acts->run(CaseActs::Archive); });
    connect(m_acts, &CaseActs::notice, this, &Page::notice);
    connect(m_ladder, &StepLadder::chosen, this, [this](int rung) {
        m_step->showSide(StepCard::TheStep);
        showRung(rung);
    });
    connect(m_repair, &Banner::activated, this, [this] {
        m_step->showSide(StepCard::TheStep);
        showRung(static_cast<int>(m_view->repair.letter));
    });
    connect(m_note, &QPushButton::clicked, this, [this] { m_acts->run(CaseActs::Note); });
    connect(m_pause, &QPushButton::clicked, this, [this] { m_acts->run(CaseActs::Pause); });
    connect(m_dispute, &QPushButton::clicked, this, [this] { m_acts->run(CaseActs::Dispute); });
    connect(m_send, &QPushButton::clicked, this, &CasePage::act);
    connect(&m_context.hub, &ChangeHub::changed, this, [this](const Changes &changes) {
        if (isVisible() && (changes.cases || changes.letters || changes.payments))
            load();
    });
}

QWidget *CasePage::buildLeft()
{
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme::gapL, theme::gapM + 2, theme::gapM, theme::gapM);
    m_tabs = new FilterChips(card);
    m_tabs->add(Owed, tr("Statement"));
    m_tabs->add(History, tr("Timeline"));
    column->addWidget(m_tabs);
    m_left = new QStackedWidget(card);
    m_statement = new StatementSide(m_context, m_left);
    m_left->addWidget(m_statement);
    auto *history = new QWidget(m_left);
    m_timelineTab = new QVBoxLayout(history);
    m_timelineTab->setContentsMargins(0, theme::gap, 0, 0);
    m_left->addWidget(history);
    column->addWidget(m_left, 1);
    connect(m_tabs, &FilterChips::changed, m_left, &QStackedWidget::setCurrentIndex);
    return card;
}

QWidget *CasePage::buildTimeline()
{
    auto *card = new Card(this);
    card->setMinimumWidth(220);
    m_timelineColumn = new QVBoxLayout(card);
    m_timelineColumn->setContentsMargins(theme::gapL, theme::gapM + 2, theme::gap, theme::gapM);
    m_timelineColumn->addWidget(cardHeading(tr("Timeline"), card));
    m_timeline = new TimelineView(card);
    m_timelineScroll = scrolled(m_timeline, card);
    m_timelineColumn->addWidget(m_timelineScroll, 1);
    return card;
}

void CasePage::buildMenu(QPushButton *more)
{
    auto *menu = new QMenu(more);
    menu->setToolTipsVisible(true);
    more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const PageAction &one : moreActions()) {
            if (one.text.isEmpty()) {
                menu->addSeparator();
                continue;
            }
            QAction *entry = menu->addAction(one.text, this, [run = one.run] { run(); });
            entry->setEnabled(one.whyNot.isEmpty());
            entry->setToolTip(one.whyNot);
        }
    });
}

void CasePage::enter(const Route &route)
{
    const bool other = route.id != m_id.value;
    m_id = CaseId{route.id};
    if (other) {
        m_on = m_context.session.today();
        m_statement->reset(m_on);
        m_shownRung = -1;
    }
    // A step to look at ("attachment", "attachment:where"), or the ways on, when somebody sent us here for that.
    if (const auto step = enumFromText<Step>(route.detail.section(u':', 0, 0)))
        m_shownRung = static_cast<int>(*step);
    m_step->showTab(route.detail.section(u':', 1));
    const bool step = route.detail != u"economics" && route.detail != u"instalments" && route.detail != u"invoices";
    load();
    m_step->showSide(step ? StepCard::TheStep : route.detail == u"economics" ? StepCard::Ways : route.detail == u"instalments" ? StepCard::Plan : StepCard::Invoices);
    m_ladder->setFocus();
}

void CasePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void CasePage::arrange()
{
    m_compact = width() < compactBelow;
    for (QWidget *tool : {m_note, m_pause, m_dispute})
        tool->setVisible(!m_compact);
    if (m_low != (height() < lowBelow)) {
        m_low = !m_low;
        m_statement->setLow(m_low);
        m_step->setLow(m_low);
    }
    const bool wide = width() >= threeColumns;
    if (m_wide == wide)
        return;
    m_wide = wide;
    (wide ? m_timelineColumn : m_timelineTab)->addWidget(m_timelineScroll, 1);
    m_timelineScroll->show();
    m_timelineCard->setVisible(wide);
    m_tabs->setVisible(!wide);
    if (wide)
        m_tabs->choose(Owed);
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
    m_acts->setCase(*m_view, m_on);
    showHead();
    showLadder();
    m_statement->setCase(*m_view, m_on);
    showTimeline();
    showRepair();
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
    m_pause->setText(m_acts->text(CaseActs::Pause));
    m_pause->setEnabled(m_acts->whyNot(CaseActs::Pause).isEmpty());
    m_dispute->setEnabled(m_acts->whyNot(CaseActs::Dispute).isEmpty());
}

void CasePage::showRepair()
{
    const Session &session = m_context.session;
    m_repair->show(Tone::Warn, words::repairNeed(m_view->repair, session), words::repairWay(m_view->repair, session), tr("Show the letter"));
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

void CasePage::changeCustomer()
{
    if (m_view)
        editDebtor(m_context, this, m_view->debtor.id, [this](const Notice &one) { emit notice(one); });
}

std::vector<PageAction> CasePage::moreActions()
{
    const auto side = [this](const QString &text, StepCard::Side side) { return PageAction{text, {}, [this, side] { m_step->showSide(side); }}; };
    const auto act = [this](CaseActs::Act act) { return PageAction{m_acts->text(act), {}, [this, act] { m_acts->run(act); }, m_acts->whyNot(act)}; };
    std::vector<PageAction> out;
    if (m_compact)
        out = {act(CaseActs::Note), act(CaseActs::Pause), act(CaseActs::Dispute), {}};
    const std::vector<PageAction> rest{side(tr("Pay by instalments"), StepCard::Plan),
            side(tr("Put cases together, take invoices out"), StepCard::Invoices),
            side(tr("Compare the ways on"), StepCard::Ways),
            {tr("Change the customer …"), {}, [this] { changeCustomer(); }, m_view ? QString() : tr("No case is shown.")},
            {tr("Register a payment"), {}, [this] { emit navigate({QStringLiteral("payments"), m_id.value, {}}); }},
            {tr("Limitation of the invoices"), {}, [this] { emit navigate({QStringLiteral("limitation"), 0, m_view ? m_view->file.number : QString()}); }},
            {},
            act(CaseActs::Annex),
            act(CaseActs::Archive),
            {},
            act(CaseActs::Close)};
    out.insert(out.end(), rest.begin(), rest.end());
    return out;
}

std::vector<PageAction> CasePage::actions()
{
    std::vector<PageAction> out{{m_send->text(), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { act(); }, m_send->isEnabled() ? QString() : m_send->toolTip()},
                                {tr("Write a note"), {}, [this] { m_acts->run(CaseActs::Note); }},
                                {m_pause->text(), {}, [this] { m_acts->run(CaseActs::Pause); }, m_acts->whyNot(CaseActs::Pause)},
                                {tr("Mark as disputed"), {}, [this] { m_acts->run(CaseActs::Dispute); }, m_acts->whyNot(CaseActs::Dispute)}};
    for (PageAction &one : moreActions()) {
        if (!one.text.isEmpty() && std::none_of(out.begin(), out.end(), [&one](const PageAction &known) { return known.text == one.text; }))
            out.push_back(std::move(one));
    }
    if (const auto step = chosenStep(); step && !isLetterStep(*step)) {
        LegalActs *acts = m_step->acts();
        for (const LegalActs::Act one : LegalActs::all)
            out.push_back({acts->text(one), {}, [acts, one] { acts->run(one); }, acts->whyNot(one)});
    }
    return out;
}
