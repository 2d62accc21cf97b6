// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

using theme::Role;

namespace {

constexpr int itemsTop = 84;
constexpr int itemHeight = 36;

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(theme::sidebarWidth);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Navigation"));
}

void Sidebar::setFirm(const QString &name)
{
    m_firm = name;
    update();
}

void Sidebar::add(const QString &id, const QString &title)
{
    m_items.push_back({id, title, 0});
    update();
}

void Sidebar::setCount(const QString &id, int count)
{
    const int at = indexOf(id);
    if (at >= 0) {
        m_items[static_cast<size_t>(at)].count = count;
        update();
    }
}

void Sidebar::setCurrent(const QString &id)
{
    m_current = id;
    const int at = indexOf(id);
    setAccessibleDescription(at < 0 ? QString() : m_items[static_cast<size_t>(at)].title);
    update();
}

void Sidebar::setFoot(const QStringList &lines)
{
    m_foot = lines;
    update();
}

void Sidebar::setCompact(bool compact)
{
    m_compact = compact;
    setFixedWidth(compact ? theme::sidebarCompact : theme::sidebarWidth);
    update();
}

QSize Sidebar::sizeHint() const
{
    return {theme::sidebarWidth, itemsTop + static_cast<int>(m_items.size()) * itemHeight + 80};
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(palette(), Role::Side));
    painter.setPen(theme::colour(palette(), Role::SideStrong));
    QFont brand = theme::title(font());
    brand.setPixelSize(QFontInfo(font()).pixelSize() + 4);
    brand.setWeight(QFont::Bold);
    painter.setFont(brand);
    if (!m_compact)
        painter.drawText(QRect(22, 18, width() - 30, 24), Qt::AlignVCenter, QStringLiteral("Kravbok"));
    painter.setFont(theme::small(font()));
    painter.setPen(theme::colour(palette(), Role::SideInk));
    if (!m_compact)
        painter.drawText(QRect(22, 44, width() - 34, 20), Qt::AlignVCenter, painter.fontMetrics().elidedText(m_firm, Qt::ElideRight, width() - 34));

    for (int at = 0; at < static_cast<int>(m_items.size()); ++at) {
        const Item &item = m_items[static_cast<size_t>(at)];
        const QRect area = itemRect(at);
        const bool on = item.id == m_current;
        if (on || at == m_hover)
            paint::area(painter, area, 7, on ? theme::colour(palette(), Role::SideOn) : QColor(255, 255, 255, 14));
        if (on && hasFocus())
            paint::area(painter, area, 7, {}, theme::colour(palette(), Role::SideInk));
        painter.setFont(on ? theme::strong(font()) : font());
        painter.setPen(theme::colour(palette(), on ? Role::SideStrong : Role::SideInk));
        if (m_compact) {
            painter.drawPixmap(area.center() - QPoint(9, 9), paint::icon(item.id, painter.pen().color(), 18, devicePixelRatioF()));
            continue;
        }
        painter.drawText(area.adjusted(10, 0, -10, 0), Qt::AlignVCenter | Qt::AlignLeft, item.title);
        if (item.count > 0) {
            const QString text = QString::number(item.count);
            painter.setFont(theme::strong(theme::small(font())));
            const int width = painter.fontMetrics().horizontalAdvance(text) + 14;
            const QRect pill(area.right() - width - 6, area.center().y() - 8, width, 18);
            paint::area(painter, pill, 9, QColor(255, 255, 255, 31));
            painter.drawText(pill, Qt::AlignCenter, text);
        }
    }
    painter.setFont(theme::small(font()));
    painter.setPen(theme::colour(palette(), Role::SideInk));
    int y = height() - 16 - static_cast<int>(m_foot.size()) * 20;
    for (const QString &line : m_compact ? QStringList() : m_foot) {
        painter.drawText(QRect(22, y, width() - 34, 20), Qt::AlignVCenter, painter.fontMetrics().elidedText(line, Qt::ElideRight, width() - 34));
        y += 20;
    }
}

void Sidebar::mousePressEvent(QMouseEvent *event)
{
    const int at = itemAt(event->pos());
    if (at >= 0)
        emit chosen(m_items[static_cast<size_t>(at)].id);
    else if (!m_foot.isEmpty() && event->pos().y() > height() - 20 - m_foot.size() * 20)
        emit footActivated();
}

void Sidebar::mouseMoveEvent(QMouseEvent *event)
{
    m_hover = itemAt(event->pos());
    setCursor(m_hover >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void Sidebar::leaveEvent(QEvent *)
{
    m_hover = -1;
    update();
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const int next = indexOf(m_current) + step;
    if (step != 0 && next >= 0 && next < static_cast<int>(m_items.size()))
        emit chosen(m_items[static_cast<size_t>(next)].id);
    else
        QWidget::keyPressEvent(event);
}

bool Sidebar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_compact) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int at = itemAt(help->pos());
        QToolTip::showText(help->globalPos(), at < 0 ? QString() : m_items[static_cast<size_t>(at)].title, this);
        return true;
    }
    return QWidget::event(event);
}

QRect Sidebar::itemRect(int at) const
{
    const int margin = m_compact ? 6 : 12;
    return {margin, itemsTop + at * itemHeight, width() - 2 * margin, itemHeight - 2};
}

int Sidebar::itemAt(const QPoint &point) const
{
    for (int at = 0; at < static_cast<int>(m_items.size()); ++at) {
        if (itemRect(at).contains(point))
            return at;
    }
    return -1;
}

int Sidebar::indexOf(const QString &id) const
{
    for (int at = 0; at < static_cast<int>(m_items.size()); ++at) {
        if (m_items[static_cast<size_t>(at)].id == id)
            return at;
    }
    return -1;
}
