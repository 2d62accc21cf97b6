// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Keeps the wheel from changing a value the pointer happens to pass while a page is scrolled: a closed choice or a
/// number is changed by a click or a key, and the page scrolls on beneath it. Install it on the application.
class WheelGuard : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
