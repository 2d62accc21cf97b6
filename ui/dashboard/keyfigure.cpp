// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/keyfigure.h"

#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/elidedlabel.h"

#include <QFontMetrics>
#include <QVBoxLayout>

KeyFigure::KeyFigure(const QString &what, QWidget *parent)
    : Card(parent)
    , m_what(what)
    , m_figure(new QLabel(QStringLiteral("–"), this))
    , m_detail(new ElidedLabel({}, theme::Role::Ink3, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gapL + 2, theme::gapM + 2, theme::gapL, theme::gapM + 2);
    column->setSpacing(2);
    auto *name = new InkLabel(what, theme::Role::Ink2, this);
    name->setFont(theme::small(font()));
    m_figure->setFont(theme::figure(font()));
    m_detail->setFont(theme::small(font()));
    column->addWidget(name);
    column->addWidget(m_figure);
    column->addWidget(m_detail);
}

void KeyFigure::show(const QString &figure, const QString &detail)
{
    m_figure->setText(figure);
    m_detail->setText(detail);
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(m_what, figure, detail));
    fit();
}

void KeyFigure::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fit();
}

void KeyFigure::fit()
{
    // A figure whose last digits are cut is another figure: where room is short it is written smaller.
    const int room = contentsRect().width() - layout()->contentsMargins().left()
        - layout()->contentsMargins().right();
    QFont font = theme::figure(this->font());
    const int wanted = QFontMetrics(font).horizontalAdvance(m_figure->text());
    if (room > 0 && wanted > room) {
        if (font.pixelSize() > 0)
            font.setPixelSize(qMax(8, font.pixelSize() * room / wanted));
        else
            font.setPointSizeF(qMax(6.0, font.pointSizeF() * room / wanted));
    }
    m_figure->setFont(font);
}
