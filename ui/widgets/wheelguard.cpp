// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wheelguard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || (!qobject_cast<QComboBox *>(watched) && !qobject_cast<QAbstractSpinBox *>(watched)))
        return QObject::eventFilter(watched, event);
    // Ignored, it goes on to the area around.
    event->ignore();
    return true;
}
