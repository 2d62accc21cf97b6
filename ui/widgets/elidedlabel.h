// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/basics.h"

/// One line of text that ends in an ellipsis where there is too little room for it, and is then told whole as a tip.
class ElidedLabel : public InkLabel
{
    Q_OBJECT
public:
    using InkLabel::InkLabel;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};
