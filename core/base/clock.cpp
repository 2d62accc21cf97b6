// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QTimeZone>

QDate SystemClock::today() const
{
    const QTimeZone oslo("Europe/Oslo");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return oslo.isValid() ? now.toTimeZone(oslo).date() : now.toLocalTime().date();
}

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

QDateTime FixedClock::nowUtc() const
{
    return QDateTime(m_today, QTime(8, 0), Qt::UTC).addSecs(m_ticks++);
}

void FixedClock::setToday(QDate today)
{
    m_today = today;
    m_ticks = 0;
}
