// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workview.h"

#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/paint.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

ProgressLine::ProgressLine(QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setRange(0, 1000);
    setAccessibleName(tr("How far it is"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressLine::step(qint64 done, qint64 total)
{
    if (total < 1) {
        setValue(0);
        return;
    }
    setValue(static_cast<int>(qBound<qint64>(0, done, total) * 1000 / total));
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::area(painter, rect(), height() / 2.0, theme::colour(palette(), theme::Role::Line));
    const int width = this->width() * value() / qMax(1, maximum());
    if (width > 0)
        paint::area(painter, QRect(0, 0, qMax(width, height()), height()), height() / 2.0, theme::colour(palette(), theme::Role::Accent));
}

WorkView::WorkView(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_detail(new InkLabel({}, theme::Role::Ink2, this))
    , m_line(new ProgressLine(this))
    , m_far(new InkLabel({}, theme::Role::Ink3, this))
    , m_stop(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gapXL, theme::gapXL, theme::gapXL, theme::gapXL);
    column->setSpacing(theme::gapM);
    m_heading->setFont(theme::title(font()));
    m_heading->setAlignment(Qt::AlignCenter);
    m_heading->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignCenter);
    m_detail->setWordWrap(true);
    m_line->setFixedWidth(360);
    column->addStretch(2);
    column->addWidget(m_heading);
    column->addWidget(m_detail);
    column->addSpacing(theme::gap);
    column->addWidget(m_line, 0, Qt::AlignHCenter);
    m_far->setFont(theme::small(font()));
    m_far->setAlignment(Qt::AlignCenter);
    column->addWidget(m_far);
    column->addSpacing(theme::gap);
    column->addWidget(m_stop, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_stop, &QPushButton::clicked, this, &WorkView::stopped);
}

void WorkView::begin(const QString &heading, const QString &detail, const QString &stop, Unit unit)
{
    m_unit = unit;
    m_far->clear();
    m_heading->setText(heading);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_stop->setText(stop);
    m_stop->setVisible(!stop.isEmpty());
    m_stop->setEnabled(true);
    m_line->setValue(0);
}

void WorkView::stopping()
{
    m_stop->setText(tr("Stopping …"));
    m_stop->setEnabled(false);
}

void WorkView::step(qint64 done, qint64 total)
{
    m_line->step(done, total);
    if (total < 1 || m_unit == Unit::Nothing)
        return;
    const QLocale norwegian(QLocale::NorwegianBokmal, QLocale::Norway);
    const qint64 now = qBound<qint64>(0, done, total);
    if (m_unit == Unit::Bytes) {
        const auto mega = [&](qint64 bytes) { return norwegian.toString(static_cast<double>(bytes) / 1'000'000.0, 'f', 1); };
        //: How much of a file has been read: %1 and %2 are megabytes, such as 12,4
        m_far->setText(tr("%1 of %2 MB").arg(mega(now), mega(total)));
    } else {
        //: How many rows have been written
        m_far->setText(tr("%1 of %2").arg(norwegian.toString(now), norwegian.toString(total)));
    }
}
