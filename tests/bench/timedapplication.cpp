// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/timedapplication.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QThread>

using namespace Qt::StringLiterals;

bool TimedApplication::notify(QObject *receiver, QEvent *event)
{
    // Workers deliver events of their own through here as well.
    if (QThread::currentThread() != thread() || m_depth > 0)
        return QApplication::notify(receiver, event);
    const QString name = u"%1 event %2"_s.arg(QLatin1StringView(receiver->metaObject()->className())).arg(static_cast<int>(event->type()));
    ++m_depth;
    QElapsedTimer timer;
    timer.start();
    const bool handled = QApplication::notify(receiver, event);
    const qint64 took = timer.nsecsElapsed();
    --m_depth;
    if (took > m_longest) {
        m_longest = took;
        m_name = name;
    }
    return handled;
}

void TimedApplication::reset()
{
    m_longest = 0;
    m_name.clear();
}
