// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

/// Knows how long the window's thread stood still: the longest event handled since reset(), whatever
/// it led to counted in.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    void reset();
    double longestMs() const { return static_cast<double>(m_longest) / 1e6; }
    /// Receiver and event type of the longest one.
    QString longestName() const { return m_name; }

private:
    qint64 m_longest = 0;
    QString m_name;
    int m_depth = 0;
};
