// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedetail/statementside.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "ui/casedetail/dayslider.h"
#include "ui/theme/type.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/edits.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/statementrows.h"
#include "ui/widgets/statementview.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr int restMs = 60;

} // namespace

StatementSide::StatementSide(Context context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_on(context.session.today())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(cardHeading(tr("What is owed on"), this));
    m_date = new DateEdit(m_on, this);
    m_date->setDate(m_on);
    m_date->setFixedWidth(108);
    m_date->setAccessibleName(tr("Show the case as of this day"));
    m_date->setToolTip(tr("Any day, past or coming: t is today, +14 in fourteen days."));
    head->addWidget(m_date);
    m_today = quietButton(tr("Back to today"), this);
    head->addWidget(m_today);
    head->addStretch(1);
    auto *open = quietButton(tr("Open all"), this);
    head->addWidget(open);
    column->addLayout(head);
    m_slider = new DaySlider(this);
    column->addWidget(m_slider);
    m_mark = new InkLabel({}, theme::Role::Ink3, this);
    m_mark->setFont(theme::small(font()));
    m_mark->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    column->addWidget(m_mark);
    m_statement = new StatementView(this);
    column->addWidget(scrolled(m_statement, this), 1);
    m_payBy = new InkLabel({}, theme::Role::Ink2, this);
    m_payBy->setWordWrap(true);
    column->addWidget(m_payBy);
    m_later = new QTimer(this);
    m_later->setSingleShot(true);
    m_later->setInterval(restMs);
    connect(open, &QPushButton::clicked, this, [this] { m_statement->openAll(true); });
    connect(m_today, &QPushButton::clicked, this, [this] { m_date->setDate(m_context.session.today()); });
    connect(m_later, &QTimer::timeout, this, [this] { m_date->setDate(m_slider->day()); });
    connect(m_slider, &DaySlider::dayChosen, this, [this] {
        m_mark->setText(m_slider->nearestMark());
        m_later->start();
    });
    connect(m_date, &DateEdit::readingChanged, this, [this] {
        const QDate day = m_date->date();
        if (!day.isValid() || day == m_on)
            return;
        m_on = day;
        emit dayChosen(day);
    });
}

void StatementSide::reset(QDate today)
{
    m_on = today;
    m_date->setToday(today);
    m_date->setDate(today);
}

void StatementSide::setLow(bool low)
{
    m_mark->setVisible(!low);
    m_payBy->setVisible(!low);
}

void StatementSide::setCase(const workflow::CaseView &view, QDate on)
{
    m_on = on;
    m_today->setVisible(on != m_context.session.today());
    m_slider->setCase(view, m_context.session);
    m_slider->setDay(on);
    m_mark->setText(m_slider->nearestMark());
    m_statement->setRows(statementRows(view.statement, m_context.session));
    QStringList later;
    for (const auto &[day, total] : view.payBy)
        later.append(tr("%1: %2").arg(fmt::date(day), fmt::amount(total)));
    m_payBy->setText(later.isEmpty() || !view.statement.total.isPositive() ? QString() : tr("If they pay later:") + QStringLiteral("  ") + later.join(QStringLiteral("   ·   ")));
}
