// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/theme/colours.h"
#include "ui/theme/type.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

SearchField::SearchField(const QString &placeholder, const QString &hint, QWidget *parent)
    : QLineEdit(parent)
    , m_hint(hint)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setTextMargins(24, 0, 54, 0);
    setMinimumWidth(200);
    setMaximumWidth(320);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SearchField::showFault(const QString &fault)
{
    m_faulty = !fault.isEmpty();
    setToolTip(fault);
    if (m_faulty && hasFocus())
        QToolTip::showText(mapToGlobal(QPoint(8, height())), fault, this);
    else
        QToolTip::hideText();
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QColor ink = theme::colour(palette(), m_faulty ? theme::Role::Bad : theme::Role::Ink3);
    painter.drawPixmap(10, (height() - 16) / 2, paint::icon(QStringLiteral("search"), ink, 16, devicePixelRatioF()));
    if (text().isEmpty()) {
        painter.setFont(theme::small(font()));
        painter.setPen(ink);
        painter.drawText(rect().adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter, m_hint);
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        emit textEdited({});
        return;
    }
    QLineEdit::keyPressEvent(event);
}
