// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/limitation/limitationpage.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/workflow/caseworkflow.h"
#include "core/workflow/limitationworkflow.h"
#include "core/workflow/savedfile.h"
#include "ui/limitation/limitationform.h"
#include "ui/shell/listsaver.h"
#include "ui/shell/prompts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/listcard.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sumbar.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

LimitationPage::LimitationPage(Context context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(limitationlist::model(context.session))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_frame = new PageFrame(tr("Limitation"), this);
    outer->addWidget(m_frame);
    m_search = new SearchField(tr("Debtor, invoice, or >1000"), tr("Ctrl F"), this);
    m_frame->addTool(m_search);
    m_chips = new FilterChips(this);
    m_chips->add(All, tr("All"));
    m_chips->add(Lapsed, tr("Lapsed"));
    m_chips->add(One, tr("Within a month"));
    m_chips->add(Four, tr("4 months"));
    m_chips->add(Six, tr("6 months"));
    m_chips->add(Twelve, tr("12 months"));
    m_chips->add(Running, tr("Held back by proceedings"));
    m_chips->add(Resting, tr("Nobody is at it"));
    m_chips->add(Interest, tr("Interest lapses"));
    m_frame->addRow(m_chips);

    m_list = new ListCard(tr("Limitation"), this);
    m_table = m_list->table();
    m_table->setModel(m_model.get());
    m_table->setWidths({0, 9, 10, 11, 10, -148, -148, 0});
    m_table->setOptional({6, 3, 2, 7, 1});
    m_empty = m_list->empty();
    m_sums = m_list->sums();
    auto *calendar = new QPushButton(tr("To the calendar …"), m_sums);
    calendar->setToolTip(tr("The last days and their warnings as a calendar file (.ics)"));
    m_sums->addAct(calendar);
    m_frame->body()->addWidget(m_list, 1);
    m_frame->body()->addWidget(buildDetail());
    m_saver = new ListSaver(m_context, m_table, tr("Limitation"), this);
    m_frame->addTool(m_saver->button(this));

    connect(calendar, &QPushButton::clicked, this, &LimitationPage::saveCalendar);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_search->showFault(m_model->setSearch(text));
        showSums();
    });
    connect(m_chips, &FilterChips::changed, this, [this](int chip) {
        m_model->setPredicate([chip](const limitationlist::Row &row) { return fits(row, static_cast<Chip>(chip)); });
        showSums();
    });
    connect(m_table, &DataTable::currentRowChanged, this, &LimitationPage::showCurrent);
    connect(m_table, &DataTable::opened, this, [this] { openCase(); });
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_model->rows().empty())
            emit navigate({QStringLiteral("ledger"), 0, {}});
        else
            m_chips->choose(All);
    });
    connect(&m_context.hub, &ChangeHub::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            load();
    });
    m_chips->choose(All);
}

QWidget *LimitationPage::buildDetail()
{
    auto *card = new Card(this);
    card->setFixedWidth(320);
    auto *outer = new QVBoxLayout(card);
    outer->setContentsMargins(theme::gapL, theme::gapL, theme::gap, theme::gapL);
    outer->setSpacing(theme::gapM);
    auto *side = new QWidget(card);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, theme::gap, 0);
    column->setSpacing(theme::gap);
    m_title = new InkLabel({}, theme::Role::Ink, side);
    m_title->setFont(theme::heading(font()));
    m_reason = new InkLabel({}, theme::Role::Ink2, side);
    auto *rests = new InkLabel(tr("What it rests on"), theme::Role::Ink, side);
    rests->setFont(theme::strong(font()));
    m_events = new InkLabel({}, theme::Role::Ink2, side);
    auto *soon = new InkLabel(tr("You are told"), theme::Role::Ink, side);
    soon->setFont(theme::strong(font()));
    m_warnings = new InkLabel({}, theme::Role::Ink2, side);
    auto *late = new InkLabel(tr("Late interest"), theme::Role::Ink, side);
    late->setFont(theme::strong(font()));
    m_interest = new InkLabel({}, theme::Role::Ink2, side);
    for (InkLabel *label : {m_title, m_reason, rests, m_events, soon, m_warnings, late, m_interest}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    m_form = new LimitationForm(m_context, side);
    connect(m_form, &LimitationForm::notice, this, &Page::notice);
    column->addWidget(m_form);
    column->addStretch(1);
    outer->addWidget(scrolled(side, card), 1);
    m_open = primaryButton(tr("Open the case"), card);
    connect(m_open, &QPushButton::clicked, this, &LimitationPage::openCase);
    outer->addWidget(m_open);
    return card;
}

bool LimitationPage::fits(const limitationlist::Row &one, Chip chip)
{
    const workflow::LimitationRow &row = one.claim;
    const bool warned = !row.lapsed && row.warning > 0;
    switch (chip) {
    case Lapsed: return row.lapsed;
    case One: return warned && row.warning <= 1;
    case Four: return warned && row.warning <= 4;
    case Six: return warned && row.warning <= 6;
    case Twelve: return warned && row.warning <= 12;
    case Running: return row.limitation.running;
    case Resting: return !one.rests.isEmpty();
    case Interest: return limitationlist::interestIsNear(row);
    case All: return true;
    }
    return true;
}

void LimitationPage::enter(const Route &route)
{
    // A case or an invoice to look at.
    if (!route.detail.isEmpty()) {
        m_chips->choose(All);
        m_search->setText(route.detail);
    }
    if (m_stale)
        load();
    m_table->setFocus();
}

void LimitationPage::load()
{
    if (m_job)
        m_job->cancel();
    m_stale = false;
    m_job = inBackground<std::vector<limitationlist::Row>>(
        m_context.session, this, [](Session &session, const Progress &) { return limitationlist::read(session); },
        [this](Result<std::vector<limitationlist::Row>> rows) { showRows(std::move(rows)); });
}

void LimitationPage::showRows(Result<std::vector<limitationlist::Row>> rows)
{
    if (!rows) {
        emit notice({Tone::Bad, rows.error().message});
        return;
    }
    std::array<int, All + 1> counts{};
    for (const limitationlist::Row &row : *rows) {
        for (int chip = Lapsed; chip <= All; ++chip)
            counts[static_cast<size_t>(chip)] += fits(row, static_cast<Chip>(chip)) ? 1 : 0;
    }
    for (int chip = Lapsed; chip <= All; ++chip)
        m_chips->setCount(chip, counts[static_cast<size_t>(chip)]);
    m_frame->setSubtitle(tr("%n open claims by their last day", nullptr, counts[All]));
    // What was looked at stays in sight when the list is read anew.
    const limitationlist::Row *before = m_model->rowAt(m_table->currentIndex().row());
    const qint64 claim = before ? before->claim.claim.value : 0;
    m_model->setRows(std::move(*rows));
    if (const int at = m_model->rowOf(claim); at >= 0)
        m_table->setCurrentIndex(m_model->index(at, 0));
    showSums();
}

void LimitationPage::showSums()
{
    m_sums->setSums({{tr("%n shown", nullptr, m_model->rowCount()), {}}, {tr("Principal"), fmt::amount(m_model->shownAmount())}});
    const bool none = m_model->rowCount() == 0;
    if (none && m_model->rows().empty())
        m_empty->setText(tr("Nothing is open"), tr("When the ledger holds open claims, each stands here with the last day on which its limitation can be interrupted."),
                         tr("Go to the ledger"));
    else if (none)
        m_empty->setText(tr("Nothing fits"), tr("No claim fits the chip and the search."), tr("Show all"));
    m_list->showList(!none);
    if (!none && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showCurrent(m_table->currentIndex().row());
}

void LimitationPage::showCurrent(int at)
{
    const limitationlist::Row *one = m_model->rowAt(at);
    const workflow::LimitationRow *row = one ? &one->claim : nullptr;
    m_form->setClaim(row);
    m_open->setEnabled(row && !row->caseNumber.isEmpty());
    m_open->setToolTip(row && row->caseNumber.isEmpty() ? tr("The claim is in no case. Start one in the ledger.") : QString());
    if (!row) {
        for (InkLabel *label : {m_title, m_reason, m_events, m_warnings, m_interest})
            label->setText({});
        return;
    }
    m_title->setText(tr("Invoice %1").arg(row->number) + (one->rests.isEmpty() ? QString() : QStringLiteral(" · ") + one->rests));
    m_reason->setText(m_context.session.sentence(row->limitation.reason) + u'\n' + m_context.session.lawOf(row->limitation.reason));
    QStringList events;
    for (const LimitationEvent &event : row->events)
        events.append(tr("%1  %2").arg(fmt::date(event.day), limitationlist::eventKind(event.kind)));
    m_events->setText(events.isEmpty() ? tr("The due date. Letters do not interrupt limitation; a conciliation complaint, a petition or the debtor's acknowledgement does.")
                                       : events.join(u'\n'));
    QStringList warnings;
    for (const auto &[months, day] : row->warnings)
        warnings.append(tr("%n months before: %1", nullptr, months).arg(fmt::date(day)));
    m_warnings->setText(warnings.isEmpty() ? tr("No day is known to warn of.") : warnings.join(u'\n'));
    m_interest->setText(limitationlist::interestStory(*row, m_context.session));
}

void LimitationPage::openCase()
{
    const limitationlist::Row *row = m_model->rowAt(m_table->currentIndex().row());
    if (!row || row->claim.caseNumber.isEmpty())
        return;
    auto id = workflow::CaseWorkflow(m_context.session).find(row->claim.caseNumber);
    if (id)
        emit navigate({QStringLiteral("case"), id->value, {}});
    else
        emit notice({Tone::Bad, id.error().message});
}

void LimitationPage::saveCalendar()
{
    m_context.prompts.saveFile(this, tr("Save the last days as a calendar"), tr("Foreldelse.ics"), tr("Calendar (*.ics)"), [this](const QString &path) {
        if (path.isEmpty())
            return;
        std::vector<workflow::LimitationRow> claims;
        for (const limitationlist::Row &row : m_model->rows())
            claims.push_back(row.claim);
        auto saved = workflow::SavedFile::replace(path, workflow::limitationCalendar(claims, m_context.session));
        emit notice(saved ? Notice{Tone::Ok, tr("The calendar is saved. Open it with your calendar program to take the days in.")} : Notice{Tone::Bad, saved.error().message});
    });
}

std::vector<PageAction> LimitationPage::actions()
{
    return {{tr("Save the last days as a calendar"), {}, [this] { saveCalendar(); }},
            {tr("Register what interrupts limitation"), {}, [this] { m_form->open(); }},
            {tr("Open the case of the claim"), {}, [this] { openCase(); }, m_open->isEnabled() ? QString() : m_open->toolTip()},
            m_saver->action()};
}

void LimitationPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}
