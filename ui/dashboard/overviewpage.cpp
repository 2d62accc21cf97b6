// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/overviewpage.h"

#include "core/money/format.h"
#include "ui/dashboard/ageingbars.h"
#include "ui/dashboard/keyfigure.h"
#include "ui/dashboard/worklistview.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/timelineview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace {

QLocale localeOf(const Session &session)
{
    if (session.language() == u"en")
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    return QLocale(session.language() == u"nn" ? QLocale::NorwegianNynorsk : QLocale::NorwegianBokmal, QLocale::Norway);
}

} // namespace

OverviewPage::OverviewPage(Context context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_frame = new PageFrame(tr("Overview"), this);
    outer->addWidget(m_frame);
    auto *import = new QPushButton(tr("Import a file"), this);
    m_frame->addTool(import);

    auto *holder = new QWidget(this);
    m_stack = new QStackedLayout(holder);
    auto *full = new QWidget(holder);
    auto *column = new QVBoxLayout(full);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gapL);
    column->addWidget(buildFigures());
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gapL);
    m_work = new WorkListView(full);
    row->addWidget(m_work, 5);
    row->addWidget(buildRight(), 3);
    column->addLayout(row, 1);
    m_empty = new EmptyState(tr("Begin with what is open"),
                             tr("Import a list or a SAF-T file from your accounts. Then this page says what is overdue, what needs you, and what comes."),
                             tr("Import a file"), holder);
    m_stack->addWidget(full);
    m_stack->addWidget(m_empty);
    m_frame->body()->addWidget(holder, 1);

    const auto toImport = [this] { emit navigate({QStringLiteral("import"), 0, {}}); };
    connect(import, &QPushButton::clicked, this, toImport);
    connect(m_empty, &EmptyState::activated, this, toImport);
    connect(m_work, &WorkListView::navigate, this, &Page::navigate);
    connect(&m_context.hub, &ChangeHub::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            load();
    });
}

QWidget *OverviewPage::buildFigures()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gapL);
    m_overdue = new KeyFigure(tr("Overdue"), part);
    m_owed = new KeyFigure(tr("Owed in cases"), part);
    m_cases = new KeyFigure(tr("Open cases"), part);
    m_letters = new KeyFigure(tr("Letters waiting"), part);
    for (KeyFigure *figure : {m_overdue, m_owed, m_cases, m_letters}) {
        // A small window may cut a figure's quiet line, never ask for more room than it has.
        for (QLabel *label : figure->findChildren<QLabel *>())
            label->setMinimumWidth(96);
        row->addWidget(figure, 1);
    }
    return part;
}

QWidget *OverviewPage::buildRight()
{
    auto *part = new QWidget(this);
    part->setMinimumWidth(248); // What needs somebody comes first where room is short.
    part->setMaximumWidth(372);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gapL);
    auto *ageing = new Card(part);
    auto *bars = new QVBoxLayout(ageing);
    bars->setContentsMargins(theme::gapL, theme::gapL, theme::gapL, theme::gapM);
    bars->addWidget(cardHeading(tr("Overdue by age"), ageing));
    m_ageing = new AgeingBars(ageing);
    bars->addWidget(m_ageing);
    column->addWidget(ageing);

    auto *coming = new Card(part);
    auto *plan = new QVBoxLayout(coming);
    plan->setContentsMargins(theme::gapL + 2, theme::gapL, theme::gapM, theme::gapM);
    plan->addWidget(cardHeading(tr("The next %n days", nullptr, Overview::planDays), coming));
    m_noPlan = new InkLabel(tr("No step and no deadline falls in these days."), theme::Role::Ink3, coming);
    m_noPlan->setWordWrap(true);
    plan->addWidget(m_noPlan);
    m_plan = new TimelineView(coming);
    m_plan->setAccessibleName(tr("What comes"));
    auto *scroll = new QScrollArea(coming);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("What comes"));
    scroll->setWidget(m_plan);
    scroll->viewport()->setAutoFillBackground(false);
    m_plan->setAutoFillBackground(false);
    plan->addWidget(scroll, 1);
    column->addWidget(coming, 1);
    return part;
}

void OverviewPage::enter(const Route &)
{
    if (m_stale)
        load();
}

void OverviewPage::leave()
{
    if (m_job)
        m_job->cancel();
}

std::vector<PageAction> OverviewPage::actions()
{
    return {{tr("Import a file"), {}, [this] { emit navigate({QStringLiteral("import"), 0, {}}); }}};
}

void OverviewPage::load()
{
    if (m_job)
        m_job->cancel();
    m_stale = false;
    m_job = inBackground<Overview>(m_context.session, this, [](Session &session, const Progress &progress) { return Overview::read(session, progress); },
                                   [this](Result<Overview> overview) {
                                       if (overview) {
                                           show(*overview);
                                       } else {
                                           m_stale = true;
                                           if (overview.error().kind != ErrorKind::Cancelled)
                                               emit notice({Tone::Bad, overview.error().message});
                                       }
                                   });
}

void OverviewPage::show(const Overview &overview)
{
    const QLocale locale = localeOf(m_context.session);
    const bool english = m_context.session.language() == u"en";
    m_frame->setSubtitle(locale.toString(overview.day, english ? QStringLiteral("dddd d MMMM yyyy") : QStringLiteral("dddd d. MMMM yyyy")));
    m_stack->setCurrentIndex(overview.nothingYet ? 1 : 0);
    m_overdue->show(fmt::amount(overview.overdue), tr("%n invoices", nullptr, overview.overdueCount) + QStringLiteral(" · ")
                                                       + tr("%n customers", nullptr, overview.overdueDebtors));
    m_owed->show(fmt::amount(overview.owedInCases), overview.casesWithoutTotal > 0 ? tr("%n cases are left out: a rate is missing", nullptr, overview.casesWithoutTotal)
                                                                                   : tr("with interest and costs"));
    m_cases->show(QString::number(overview.openCases), tr("%n ready for their next step", nullptr, overview.readyCases));
    m_letters->show(QString::number(overview.lettersToLookAt + overview.lettersToPost),
                    tr("%n to look at", nullptr, overview.lettersToLookAt) + QStringLiteral(" · ") + tr("%n to post", nullptr, overview.lettersToPost));
    m_work->setItems(overview.work);
    m_ageing->setBands(overview.ageing);
    std::vector<TimelineItem> items;
    for (const PlanDay &day : overview.plan) {
        const QString name = locale.toString(day.day, english ? QStringLiteral("ddd d MMM") : QStringLiteral("ddd dd.MM."));
        const bool steps = !day.steps.isEmpty();
        items.push_back({name, steps ? day.steps : day.deadlines, steps ? day.deadlines : QString(), true});
    }
    m_noPlan->setVisible(items.empty());
    m_plan->setItems(std::move(items));
    emit loaded();
}
