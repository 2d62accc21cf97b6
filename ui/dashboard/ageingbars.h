// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/overview.h"

#include <QWidget>

/// What is overdue by age, as bars with their figures. The exact sums stand in the tip and are read aloud.
class AgeingBars : public QWidget
{
    Q_OBJECT
public:
    explicit AgeingBars(QWidget *parent);
    void setBands(const std::array<AgeBand, 5> &bands);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    static QString label(const AgeBand &band);

protected:
    void paintEvent(QPaintEvent *) override;
    bool event(QEvent *event) override;

private:
    QString exact(const AgeBand &band) const;

    std::array<AgeBand, 5> m_bands{};
};
