// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepladder.h"

#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"

#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using theme::Role;

namespace {

constexpr int dot = 22;
constexpr int leastPixels = 10; ///< The smallest letters of a narrow ladder; on a screen at 150 % they are 15.

/// The font in which the widest name still fits, no smaller than the least.
QFont fitting(QFont face, const std::vector<Rung> &rungs, int room)
{
    for (int pixels = QFontInfo(face).pixelSize(); pixels >= leastPixels; --pixels) {
        face.setPixelSize(pixels);
        const QFontMetrics metrics(face);
        if (std::all_of(rungs.begin(), rungs.end(), [&](const Rung &rung) { return metrics.horizontalAdvance(rung.name) <= room; }))
            return face;
    }
    return face;
}

/// As much of a note as fits: its day or its figure before an ellipsis.
QString fitted(const QString &note, const QFontMetrics &metrics, int room)
{
    for (const QString &part : {note, note.section(QStringLiteral(" · "), 0, 0), note.section(QStringLiteral(", "), 0, 0), note.section(u' ', 1)}) {
        if (!part.isEmpty() && metrics.horizontalAdvance(part) <= room)
            return part;
    }
    return metrics.elidedText(note, Qt::ElideRight, room);
}

QString stateWord(Rung::State state)
{
    switch (state) {
    case Rung::Done: return StepLadder::tr("done");
    case Rung::Now: return StepLadder::tr("where the case stands");
    case Rung::Next: return StepLadder::tr("can be taken");
    case Rung::Ahead: return StepLadder::tr("later");
    case Rung::Blocked: return StepLadder::tr("not possible");
    }
    return {};
}

void drawDot(QPainter &painter, const QRectF &circle, const Rung &rung, int number, const QPalette &palette)
{
    const bool done = rung.state == Rung::Done;
    const bool now = rung.state == Rung::Now;
    const QColor line = theme::colour(palette, done ? Role::Ok : now || rung.state == Rung::Next ? Role::Accent : Role::Line);
    painter.setPen(QPen(line, 2));
    painter.setBrush(done || now ? line : theme::colour(palette, Role::Surface));
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    if (done) {
        painter.setPen(QPen(theme::colour(palette, Role::Surface), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{circle.topLeft() + QPointF(6.5, 11.5), circle.topLeft() + QPointF(9.8, 14.8), circle.topLeft() + QPointF(15.5, 8)});
        return;
    }
    if (now) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colour(palette, Role::AccentInk));
        painter.drawEllipse(circle.center(), 3.5, 3.5);
        return;
    }
    if (rung.state == Rung::Blocked) {
        painter.setPen(QPen(theme::colour(palette, Role::Ink3), 1.8, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(circle.center() - QPointF(4, 0), circle.center() + QPointF(4, 0));
        return;
    }
    painter.setPen(theme::colour(palette, rung.state == Rung::Next ? Role::Accent : Role::Ink3));
    painter.drawText(circle, Qt::AlignCenter, QString::number(number));
}

} // namespace

StepLadder::StepLadder(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Ladder"));
    setMouseTracking(true);
}

void StepLadder::setRungs(std::vector<Rung> rungs)
{
    m_rungs = std::move(rungs);
    if (m_current >= static_cast<int>(m_rungs.size()))
        m_current = -1;
    updateGeometry();
    update();
    tell();
}

void StepLadder::setCurrent(int rung)
{
    m_current = rung;
    update();
    tell();
}

QSize StepLadder::sizeHint() const
{
    return {static_cast<int>(m_rungs.size()) * 120, dot + 2 * fontMetrics().height() + 22};
}

QSize StepLadder::minimumSizeHint() const
{
    return {static_cast<int>(m_rungs.size()) * 66, sizeHint().height()};
}

void StepLadder::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = static_cast<int>(m_rungs.size());
    if (count == 0)
        return;
    const qreal width = static_cast<qreal>(this->width()) / count;
    const qreal y = 8 + dot / 2.0;
    const int room = static_cast<int>(width) - 2;
    // Where names hardly fit, colour and dot alone say where the case stands: bold letters need too much room.
    const QFont usual = theme::small(font());
    const QFont quiet = fitting(usual, m_rungs, room);
    const QFont lively = fitting(theme::strong(usual), m_rungs, room).pixelSize() < QFontInfo(usual).pixelSize() ? quiet : theme::strong(usual);
    for (int at = 1; at < count; ++at) {
        const Rung &rung = m_rungs[static_cast<size_t>(at)];
        const bool walked = rung.state == Rung::Done || rung.state == Rung::Now;
        painter.setPen(QPen(theme::colour(palette(), walked ? Role::Ok : Role::Line), 2));
        painter.drawLine(QPointF((at - 0.5) * width + dot / 2.0 + 5, y), QPointF((at + 0.5) * width - dot / 2.0 - 5, y));
    }
    for (int at = 0; at < count; ++at) {
        const Rung &rung = m_rungs[static_cast<size_t>(at)];
        const qreal centre = (at + 0.5) * width;
        if (at == m_current) {
            painter.setPen(hasFocus() ? QPen(theme::colour(palette(), Role::Accent), 1.5) : QPen(Qt::NoPen));
            painter.setBrush(theme::colour(palette(), Role::Line2));
            painter.drawRoundedRect(QRectF(at * width + 3, 1, width - 6, height() - 2), theme::radius, theme::radius);
        }
        painter.setFont(theme::strong(usual));
        drawDot(painter, QRectF(centre - dot / 2.0, 8, dot, dot), rung, at + 1, palette());
        const bool isLively = rung.state == Rung::Now || rung.state == Rung::Next;
        painter.setFont(isLively ? lively : quiet);
        painter.setPen(theme::colour(palette(), isLively ? Role::Accent : rung.state == Rung::Done ? Role::Ink : Role::Ink3));
        const QRectF label(at * width + 1, 8 + dot + 5, width - 2, fontMetrics().height() + 2);
        painter.drawText(label, Qt::AlignHCenter | Qt::AlignTop, painter.fontMetrics().elidedText(rung.name, Qt::ElideRight, static_cast<int>(label.width())));
        painter.setFont(quiet);
        painter.setPen(theme::colour(palette(), Role::Ink3));
        painter.drawText(label.translated(0, label.height() - 1), Qt::AlignHCenter | Qt::AlignTop,
                         fitted(rung.note, painter.fontMetrics(), room));
    }
}

void StepLadder::mousePressEvent(QMouseEvent *event)
{
    const int rung = rungAt(event->pos().x());
    if (rung >= 0) {
        setCurrent(rung);
        emit chosen(rung);
    }
}

void StepLadder::keyPressEvent(QKeyEvent *event)
{
    const int count = static_cast<int>(m_rungs.size());
    if (event->key() == Qt::Key_Right && m_current + 1 < count) {
        setCurrent(m_current + 1);
        emit chosen(m_current);
    } else if (event->key() == Qt::Key_Left && m_current > 0) {
        setCurrent(m_current - 1);
        emit chosen(m_current);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool StepLadder::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int rung = rungAt(help->pos().x());
        const QString tip = rung < 0 ? QString() : m_rungs[static_cast<size_t>(rung)].reason;
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    return QWidget::event(event);
}

int StepLadder::rungAt(int x) const
{
    if (m_rungs.empty() || width() <= 0)
        return -1;
    return qBound(0, x * static_cast<int>(m_rungs.size()) / width(), static_cast<int>(m_rungs.size()) - 1);
}

void StepLadder::tell()
{
    QStringList parts;
    for (size_t at = 0; at < m_rungs.size(); ++at) {
        const Rung &rung = m_rungs[at];
        if (m_current >= 0 && static_cast<int>(at) != m_current)
            continue;
        parts.append(QStringLiteral("%1: %2. %3").arg(rung.name, stateWord(rung.state), rung.reason).trimmed());
    }
    setAccessibleDescription(parts.join(u' '));
}
