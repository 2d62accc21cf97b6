// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterchips.h"

#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>

using theme::Role;

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(text);
}

void Chip::setCount(int count)
{
    m_count = count;
    setAccessibleName(QStringLiteral("%1 %2").arg(text()).arg(count));
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    int width = metrics.horizontalAdvance(text()) + 22;
    if (m_count >= 0)
        width += metrics.horizontalAdvance(QString::number(m_count)) + 6;
    return {width, metrics.height() + 12};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = theme::colour(palette(), isChecked() ? Role::Accent : Role::Ink2);
    const QColor fill = theme::colour(palette(), isChecked() ? Role::AccentSoft : Role::Surface);
    paint::area(painter, rect(), height() / 2.0, fill, isChecked() || hasFocus() ? theme::colour(palette(), Role::Accent) : theme::colour(palette(), Role::Line));
    QFont face = font();
    face.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(face);
    painter.setPen(ink);
    const QRect inner = rect().adjusted(11, 0, -11, 0);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, text());
    if (m_count >= 0) {
        painter.setOpacity(0.8);
        painter.drawText(inner, Qt::AlignVCenter | Qt::AlignRight, QString::number(m_count));
    }
}

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FilterChips::add(int id, const QString &text)
{
    auto *chip = new Chip(text, this);
    m_chips.emplace_back(id, chip);
    connect(chip, &Chip::clicked, this, [this, id] { choose(id); });
    if (m_chosen < 0) {
        m_chosen = id;
        chip->setChecked(true);
    }
    flow();
}

void FilterChips::setCount(int id, int count)
{
    for (const auto &[known, chip] : m_chips) {
        if (known == id)
            chip->setCount(count);
    }
    flow();
}

void FilterChips::choose(int id)
{
    const bool fresh = id != m_chosen;
    m_chosen = id;
    for (const auto &[known, chip] : m_chips)
        chip->setChecked(known == id);
    if (fresh)
        emit changed(id);
}

void FilterChips::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    for (size_t at = 0; at < m_chips.size(); ++at) {
        const auto next = static_cast<qsizetype>(at) + step;
        if (m_chips[at].first == m_chosen && next >= 0 && next < static_cast<qsizetype>(m_chips.size())) {
            m_chips[static_cast<size_t>(next)].second->setFocus();
            choose(m_chips[static_cast<size_t>(next)].first);
            return;
        }
    }
}

void FilterChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    flow();
}

void FilterChips::flow()
{
    int x = 0;
    int y = 0;
    int height = 0;
    for (const auto &[id, chip] : m_chips) {
        const QSize size = chip->sizeHint();
        if (x > 0 && x + size.width() > width()) {
            x = 0;
            y += size.height() + theme::gap - 2;
        }
        chip->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + theme::gap - 2;
        height = y + size.height();
    }
    setFixedHeight(height);
}
