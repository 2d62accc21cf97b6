// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedetail/dayslider.h"

#include "core/calendar/dateformat.h"
#include "ui/theme/colours.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace {

constexpr int mostAhead = 180;
constexpr int leastAhead = 14;
constexpr int handle = 14;

} // namespace

DaySlider::DaySlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setAccessibleName(tr("What if: the day"));
    setPageStep(7);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(80);
    setFixedHeight(28);
    connect(this, &QSlider::valueChanged, this, [this] {
        update();
        if (!m_setting)
            emit dayChosen(day());
    });
}

void DaySlider::setCase(const workflow::CaseView &view, const Session &session)
{
    m_setting = true;
    m_today = session.today();
    m_marks.clear();
    QDate first = m_today.addDays(-leastAhead);
    for (const engine::ClaimFacts &claim : view.facts.claims) {
        if (claim.due.isValid())
            first = std::min(first, claim.due);
    }
    for (const Letter &letter : view.letters) {
        if (isEffective(letter.state) && letter.sent.isValid())
            m_marks.push_back({letter.sent, tr("%1: %2").arg(fmt::date(letter.sent), session.stepName(letter.step)), false});
    }
    for (const LegalEvent &event : view.legal)
        m_marks.push_back({event.day, tr("%1: %2").arg(fmt::date(event.day), session.stepName(event.step)), false});
    for (const engine::StepOutcome &outcome : view.decision.steps) {
        const QDate from = outcome.refusal.earliest;
        if (!outcome.allowed && from.isValid() && from > m_today)
            m_marks.push_back({from, tr("%1: %2 possible, if not paid").arg(fmt::date(from), session.stepName(outcome.step)), true});
    }
    const QDate known = session.law().knownUntil();
    const qint64 ahead = std::clamp<qint64>(m_today.daysTo(known), leastAhead, mostAhead);
    setRange(static_cast<int>(m_today.daysTo(first)), static_cast<int>(ahead));
    m_setting = false;
    update();
}

void DaySlider::setDay(QDate day)
{
    if (!m_today.isValid() || !day.isValid())
        return;
    m_setting = true;
    setValue(static_cast<int>(m_today.daysTo(day)));
    m_setting = false;
    setToolTip(nearestMark());
}

QDate DaySlider::day() const
{
    return m_today.addDays(value());
}

QString DaySlider::nearestMark() const
{
    const Mark *best = nullptr;
    for (const Mark &mark : m_marks) {
        if (mark.day >= day() && (!best || mark.day < best->day))
            best = &mark;
    }
    return best ? best->text : tr("No further step on the line.");
}

int DaySlider::xOf(QDate day) const
{
    const int at = static_cast<int>(m_today.daysTo(day));
    return handle / 2 + 1 + QStyle::sliderPositionFromValue(minimum(), maximum(), std::clamp(at, minimum(), maximum()), width() - handle - 2);
}

void DaySlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colours = palette();
    const int middle = height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(colours, theme::Role::Line2));
    painter.drawRoundedRect(QRect(handle / 2, middle - 1, width() - handle, 3), 1.5, 1.5);
    // Today is a stroke, so that one finds back.
    painter.setBrush(theme::colour(colours, theme::Role::Ink3));
    painter.drawRect(QRect(xOf(m_today), middle - 7, 1, 15));
    for (const Mark &mark : m_marks) {
        if (mark.day < m_today.addDays(minimum()) || mark.day > m_today.addDays(maximum()))
            continue;
        const QPoint centre(xOf(mark.day), middle);
        painter.setPen(QPen(theme::colour(colours, mark.coming ? theme::Role::Accent : theme::Role::Ok), 1.5));
        painter.setBrush(mark.coming ? theme::colour(colours, theme::Role::Surface) : theme::colour(colours, theme::Role::Ok));
        painter.drawEllipse(centre, 3, 3);
    }
    painter.setPen(QPen(theme::colour(colours, theme::Role::Surface), 2));
    painter.setBrush(theme::colour(colours, theme::Role::Accent));
    painter.drawEllipse(QPoint(xOf(day()), middle), handle / 2 - 1, handle / 2 - 1);
    if (hasFocus()) {
        painter.setPen(QPen(theme::colour(colours, theme::Role::Accent), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
}
