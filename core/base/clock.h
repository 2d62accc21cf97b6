// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

/// The only door to the system's time. Everything below the workflow room takes dates as arguments.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The day in Oslo; or the program's chosen date in a rehearsal.
    virtual QDate today() const = 0;

    /// The instant, in UTC, for the journal.
    virtual QDateTime nowUtc() const = 0;
};

/// Reads the machine's clock.
class SystemClock : public Clock
{
public:
    QDate today() const override;
    QDateTime nowUtc() const override;
};

/// A date that stands still; instants advance by a second a reading so that the journal keeps its order.
class FixedClock : public Clock
{
public:
    explicit FixedClock(QDate today) : m_today(today) {}

    QDate today() const override { return m_today; }
    QDateTime nowUtc() const override;
    void setToday(QDate today);

private:
    QDate m_today;
    mutable qint64 m_ticks = 0;
};
