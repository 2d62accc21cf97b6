// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ageingbars.h"

#include "core/money/format.h"
#include "core/money/rounding.h"
#include "ui/theme/colours.h"
#include "ui/theme/type.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace {

/// The older, the more pressing.
theme::Role colourOf(size_t band)
{
    return band < 2 ? theme::Role::Accent : band < 4 ? theme::Role::Warn : theme::Role::Bad;
}

/// The days of a band where there is no room for words: "1–30", "181+".
QString figures(const AgeBand &band)
{
    return band.toDays > 0 ? QStringLiteral("%1–%2").arg(band.fromDays).arg(band.toDays) : QStringLiteral("%1+").arg(band.fromDays);
}

/// "214 k", or whole kroner when there are few.
QString rough(Money sum)
{
    const qint64 kroner = toWholeKroner(sum, Rounding::HalfUp).ore() / 100;
    if (kroner < 10'000)
        return fmt::amount(Money::fromKroner(kroner)).chopped(3);
    const qint64 thousands = mulDiv(kroner, 1, 1000, Rounding::HalfUp);
    return fmt::amount(Money::fromKroner(thousands)).chopped(3) + QStringLiteral(" k");
}

} // namespace

AgeingBars::AgeingBars(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Overdue by age"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

QString AgeingBars::label(const AgeBand &band)
{
    //: Days past the due date, as short as it can be
    return band.toDays > 0 ? tr("%1–%2 d").arg(band.fromDays).arg(band.toDays) : tr("over %1 d").arg(band.fromDays - 1);
}

void AgeingBars::setBands(const std::array<AgeBand, 5> &bands)
{
    m_bands = bands;
    QStringList words;
    for (const AgeBand &band : m_bands)
        words.append(exact(band));
    setAccessibleDescription(words.join(QStringLiteral(". ")));
    update();
}

QString AgeingBars::exact(const AgeBand &band) const
{
    return QStringLiteral("%1: %2, %3").arg(label(band), fmt::kroner(band.open), tr("%n invoices", nullptr, band.count));
}

QSize AgeingBars::sizeHint() const
{
    return {340, 170};
}

QSize AgeingBars::minimumSizeHint() const
{
    return {240, 108};
}

void AgeingBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont quiet = theme::small(font());
    const int line = fontMetrics().height();
    const int floor = height() - 2 * line - 6;
    const Money most = std::max_element(m_bands.begin(), m_bands.end(), [](const AgeBand &a, const AgeBand &b) { return a.open < b.open; })->open;
    const int width = this->width() / static_cast<int>(m_bands.size());
    const bool roomy = std::all_of(m_bands.begin(), m_bands.end(), [&](const AgeBand &band) { return QFontMetrics(quiet).horizontalAdvance(label(band)) <= width - 4; });
    for (size_t at = 0; at < m_bands.size(); ++at) {
        const AgeBand &band = m_bands[at];
        const QRect column(static_cast<int>(at) * width, 0, width, height());
        const int tall = most.isPositive() ? static_cast<int>(mulDiv(band.open.ore(), floor - 4, most.ore(), Rounding::HalfUp)) : 0;
        const QRectF bar(column.left() + 6, floor - qMax(2, tall), width - 12, qMax(2, tall));
        painter.save();
        painter.setClipRect(QRectF(column.left(), 0, width, floor));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colour(palette(), band.open.isPositive() ? colourOf(at) : theme::Role::Line));
        // Rounded above, square where it stands.
        painter.drawRoundedRect(bar.adjusted(0, 0, 0, 8), 5, 5);
        painter.restore();
        painter.setFont(quiet);
        painter.setPen(theme::colour(palette(), theme::Role::Ink3));
        painter.drawText(QRect(column.left(), floor + 4, width, line), Qt::AlignCenter, roomy ? label(band) : figures(band));
        painter.setFont(theme::strong(font()));
        painter.setPen(theme::colour(palette(), theme::Role::Ink));
        painter.drawText(QRect(column.left(), floor + 4 + line, width, line), Qt::AlignCenter, rough(band.open));
    }
}

bool AgeingBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int at = qBound(0, help->pos().x() * static_cast<int>(m_bands.size()) / qMax(1, width()), static_cast<int>(m_bands.size()) - 1);
    QToolTip::showText(help->globalPos(), exact(m_bands[static_cast<size_t>(at)]), this);
    return true;
}
