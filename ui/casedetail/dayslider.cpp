// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedetail/dayslider.h"

#include "core/calendar/dateformat.h"
#include "ui/theme/colours.h"
#include "ui/theme/type.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace {

constexpr int mostAhead = 180;
constexpr int leastAhead = 14;
constexpr int handle = 14;
constexpr int lineAt = 14;      ///< The line, from the top; months are named below it.
constexpr int monthRoom = 46;   ///< A month's name needs this much; otherwise every other one is named.

} // namespace

DaySlider::DaySlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setAccessibleName(tr("What if: the day"));
    setPageStep(7);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(80);
    setFixedHeight(lineAt + handle / 2 + 6 + QFontMetrics(theme::small(font())).height());
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

void DaySlider::drawMonths(QPainter &painter) const
{
    painter.setFont(theme::small(font()));
    const QDate last = m_today.addDays(maximum());
    QDate first = m_today.addDays(minimum());
    first = QDate(first.year(), first.month(), 1).addMonths(1);
    if (!first.isValid() || first > last)
        return;
    const int room = std::max(1, xOf(first.addMonths(1)) - xOf(first));
    const int every = (monthRoom + room - 1) / room;
    int at = 0;
    for (QDate month = first; month <= last; month = month.addMonths(1), ++at) {
        const int x = xOf(month);
        painter.setPen(theme::colour(palette(), theme::Role::Line));
        painter.drawLine(x, lineAt + 4, x, lineAt + 8);
        if (at % every != 0)
            continue;
        QString name = QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
        if (month.month() <= every)
            name += QStringLiteral(" %1").arg(month.year() % 100, 2, 10, QLatin1Char('0'));
        const int width = painter.fontMetrics().horizontalAdvance(name);
        painter.setPen(theme::colour(palette(), theme::Role::Ink3));
        painter.drawText(std::clamp(x - width / 2, 0, std::max(0, this->width() - width)), height() - painter.fontMetrics().descent() - 1, name);
    }
}

void DaySlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colours = palette();
    const int middle = lineAt;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(colours, theme::Role::Line2));
    painter.drawRoundedRect(QRect(handle / 2, middle - 1, width() - handle, 3), 1.5, 1.5);
    drawMonths(painter);
    // Today is a stroke, so that one finds back.
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(colours, theme::Role::Ink2));
    painter.drawRect(QRect(xOf(m_today), middle - 10, 2, 21));
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
