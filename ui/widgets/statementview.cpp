// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statementview.h"

#include "core/money/format.h"
#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"

#include <QKeyEvent>
#include <QPainter>

using theme::Role;

namespace {

constexpr int amountWidth = 110;
constexpr int narrow = 500; ///< Below this the reckoning stands under its name instead of beside it.

int howLeft(int width)
{
    return qBound(150, width * 42 / 100, 260);
}

} // namespace

StatementView::StatementView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("What is owed"));
}

void StatementView::setRows(std::vector<StatementRow> rows)
{
    m_rows = std::move(rows);
    m_open.assign(m_rows.size(), false);
    m_current = -1;
    QStringList spoken;
    for (const StatementRow &row : m_rows)
        spoken.append(QStringLiteral("%1 %2 %3").arg(row.name, row.how, row.amountShown ? fmt::kroner(row.amount) : QString()));
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
    measure();
}

void StatementView::openAll(bool open)
{
    m_open.assign(m_rows.size(), open);
    measure();
}

QSize StatementView::sizeHint() const
{
    return {420, m_lines.empty() ? 40 : m_lines.back().top + m_lines.back().height};
}

void StatementView::measure()
{
    m_lines.clear();
    const int width = qMax(this->width(), 300);
    const QFontMetrics quiet(theme::small(font()));
    const bool stacked = this->width() < narrow;
    const int howRoom = stacked ? qMax(120, this->width() - 40) : qMax(80, width - howLeft(width) - amountWidth - theme::gapM);
    int y = 0;
    const auto put = [&](const StatementRow &row, int path, bool part) {
        const int how = row.how.isEmpty() ? 0 : quiet.boundingRect(QRect(0, 0, howRoom, 4000), Qt::TextWordWrap, row.how).height();
        const int text = stacked ? nameArea(row, part).height() + how : qMax(fontMetrics().height(), how);
        const int height = text + (part ? 9 : 16);
        m_lines.push_back({&row, path, part, y, height});
        y += height;
    };
    for (size_t at = 0; at < m_rows.size(); ++at) {
        put(m_rows[at], static_cast<int>(at), false);
        if (m_open[at]) {
            for (const StatementRow &part : m_rows[at].parts)
                put(part, static_cast<int>(at), true);
        }
    }
    setMinimumHeight(y);
    updateGeometry();
    update();
}

QFont StatementView::nameFont(const StatementRow &row, bool part) const
{
    return row.strong ? theme::strong(font()) : part ? theme::small(font()) : font();
}

/// Where the name of a row stands, from its top: one line beside the explanation; in a narrow view as many as it
/// needs beside its own amount.
QRect StatementView::nameArea(const StatementRow &row, bool part) const
{
    const int left = part ? 28 : row.parts.empty() ? 10 : 26;
    if (width() >= narrow)
        return {left, 0, howLeft(width()) - left - 6, fontMetrics().height()};
    const QFontMetrics metrics(nameFont(row, part));
    const int amount = row.amountShown ? metrics.horizontalAdvance(fmt::amount(row.amount)) : 0;
    const int room = qMax(60, width() - left - amount - 10 - theme::gap);
    return {left, 0, room, metrics.boundingRect(QRect(0, 0, room, 4000), Qt::TextWordWrap, row.name).height()};
}

void StatementView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont quiet = theme::small(font());
    const int left = howLeft(width());
    const bool stacked = width() < narrow;
    for (const Line &line : m_lines) {
        const StatementRow &row = *line.row;
        const bool open = m_open[static_cast<size_t>(line.path)];
        const QRect area(0, line.top, width(), line.height);
        if (line.part || (open && !row.parts.empty()))
            painter.fillRect(area, theme::colour(palette(), line.part ? Role::Line2 : Role::AccentSoft));
        if (!line.part && line.path == m_current && hasFocus()) {
            painter.setPen(QPen(theme::colour(palette(), Role::Accent), 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 4, 4);
        }
        painter.fillRect(QRect(0, area.bottom(), width(), 1), theme::colour(palette(), Role::Line2));
        const int pad = line.part ? 4 : 8;
        if (!line.part && !row.parts.empty()) {
            painter.setPen(QPen(theme::colour(palette(), Role::Accent), 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF at(14, line.top + pad + fontMetrics().height() / 2.0);
            painter.drawPolyline(open ? QPolygonF{at + QPointF(-4, -2), at + QPointF(0, 2), at + QPointF(4, -2)}
                                      : QPolygonF{at + QPointF(-2, -4), at + QPointF(2, 0), at + QPointF(-2, 4)});
        }
        painter.setFont(nameFont(row, line.part));
        painter.setPen(theme::colour(palette(), line.part ? Role::Ink2 : Role::Ink));
        const QRect name = nameArea(row, line.part).translated(0, line.top + pad);
        if (stacked)
            painter.drawText(name, Qt::AlignLeft | Qt::TextWordWrap, row.name);
        else
            painter.drawText(name, Qt::AlignLeft | Qt::AlignTop, painter.fontMetrics().elidedText(row.name, Qt::ElideRight, name.width()));
        painter.setFont(quiet);
        painter.setPen(theme::colour(palette(), Role::Ink2));
        const QRect how = stacked ? QRect(name.left(), name.top() + name.height(), width() - 40, line.height)
                                  : QRect(left, line.top + pad, width() - left - amountWidth - theme::gapM, line.height - pad);
        painter.drawText(how, Qt::AlignLeft | Qt::TextWordWrap, row.how);
        if (row.amountShown) {
            painter.setFont(nameFont(row, line.part));
            painter.setPen(theme::colour(palette(), line.part ? Role::Ink2 : Role::Ink));
            painter.drawText(QRect(width() - amountWidth - 10, line.top + pad, amountWidth, fontMetrics().height()), Qt::AlignRight | Qt::AlignTop, fmt::amount(row.amount));
        }
    }
}

const StatementView::Line *StatementView::lineAt(int y) const
{
    for (const Line &line : m_lines) {
        if (y >= line.top && y < line.top + line.height)
            return &line;
    }
    return nullptr;
}

void StatementView::toggle(int path)
{
    m_open[static_cast<size_t>(path)] = !m_open[static_cast<size_t>(path)];
    measure();
}

void StatementView::mousePressEvent(QMouseEvent *event)
{
    const Line *line = lineAt(event->pos().y());
    if (!line)
        return;
    m_current = line->path;
    if (!line->part && !line->row->parts.empty())
        toggle(line->path);
    update();
}

void StatementView::mouseMoveEvent(QMouseEvent *event)
{
    const Line *line = lineAt(event->pos().y());
    setCursor(line && !line->part && !line->row->parts.empty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void StatementView::keyPressEvent(QKeyEvent *event)
{
    const int count = static_cast<int>(m_rows.size());
    const bool openable = m_current >= 0 && !m_rows[static_cast<size_t>(m_current)].parts.empty();
    if (event->key() == Qt::Key_Down && m_current + 1 < count)
        ++m_current;
    else if (event->key() == Qt::Key_Up && m_current > 0)
        --m_current;
    else if (openable && event->key() == Qt::Key_Right && !m_open[static_cast<size_t>(m_current)])
        toggle(m_current);
    else if (openable && event->key() == Qt::Key_Left && m_open[static_cast<size_t>(m_current)])
        toggle(m_current);
    else if (openable && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space))
        toggle(m_current);
    else {
        QWidget::keyPressEvent(event);
        return;
    }
    update();
}

void StatementView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    measure();
}
