// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timelineview.h"

#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"

#include <QPainter>

using theme::Role;

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Timeline"));
}

void TimelineView::setItems(std::vector<TimelineItem> items)
{
    m_items = std::move(items);
    QStringList spoken;
    for (const TimelineItem &item : m_items)
        spoken.append(item.day + u' ' + item.text + u' ' + item.detail);
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
    updateGeometry();
    setMinimumHeight(layOut(nullptr, qMax(120, width())));
    update();
}

int TimelineView::heightForWidth(int width) const
{
    return layOut(nullptr, width);
}

QSize TimelineView::sizeHint() const
{
    return {220, layOut(nullptr, 220)};
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(layOut(nullptr, qMax(120, width())));
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    layOut(&painter, width());
}

int TimelineView::layOut(QPainter *painter, int width) const
{
    const int left = 22;
    const int room = qMax(40, width - left);
    const QFont bold = theme::strong(font());
    const QFont quiet = theme::small(font());
    const QFontMetrics boldMetrics(bold);
    const QFontMetrics metrics(font());
    const QFontMetrics quietMetrics(quiet);
    int y = 2;
    for (size_t at = 0; at < m_items.size(); ++at) {
        const TimelineItem &item = m_items[at];
        const int dayWidth = boldMetrics.horizontalAdvance(item.day) + 6;
        const int flags = Qt::AlignLeft | Qt::TextWordWrap;
        // The words begin after the day on its line and wrap under it.
        const bool beside = metrics.horizontalAdvance(item.text) <= room - dayWidth;
        const int textHeight = beside ? metrics.height() : metrics.height() + metrics.boundingRect(QRect(0, 0, room, 4000), flags, item.text).height();
        const int detailHeight = item.detail.isEmpty() ? 0 : quietMetrics.boundingRect(QRect(0, 0, room, 4000), flags, item.detail).height() + 1;
        const int height = textHeight + detailHeight + theme::gapM;
        if (painter) {
            if (at + 1 < m_items.size()) {
                painter->setPen(QPen(theme::colour(palette(), Role::Line), 1));
                painter->drawLine(QPointF(8.5, y + 15), QPointF(8.5, y + height + 4));
            }
            painter->setPen(item.coming ? QPen(theme::colour(palette(), Role::Accent), 2) : QPen(Qt::NoPen));
            painter->setBrush(item.coming ? QBrush(Qt::NoBrush) : QBrush(theme::colour(palette(), Role::Ink3)));
            painter->drawEllipse(QRectF(4.5, y + metrics.height() / 2.0 - 4, 8, 8));
            painter->setFont(bold);
            painter->setPen(theme::colour(palette(), item.coming ? Role::Ink2 : Role::Ink));
            painter->drawText(QRect(left, y, room, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, item.day);
            painter->setFont(font());
            if (beside)
                painter->drawText(QRect(left + dayWidth, y, room - dayWidth, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, item.text);
            else
                painter->drawText(QRect(left, y + metrics.height(), room, textHeight - metrics.height()), flags, item.text);
            if (detailHeight > 0) {
                painter->setFont(quiet);
                painter->setPen(theme::colour(palette(), Role::Ink3));
                painter->drawText(QRect(left, y + textHeight + 1, room, detailHeight), flags, item.detail);
            }
        }
        y += height;
    }
    return y + 4;
}
