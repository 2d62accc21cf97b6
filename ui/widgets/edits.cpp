// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/edits.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/money/parse.h"
#include "ui/theme/colours.h"
#include "ui/theme/type.h"

#include <QKeyEvent>
#include <QPainter>

ReadingEdit::ReadingEdit(QWidget *parent)
    : QLineEdit(parent)
{
}

void ReadingEdit::setReading(const QString &reading, const QString &fault)
{
    m_reading = reading == text() ? QString() : reading;
    m_fault = fault;
    setToolTip(fault);
    update();
    emit readingChanged();
}

void ReadingEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const QString shown = m_fault.isEmpty() ? m_reading : QStringLiteral("?");
    if (shown.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(theme::small(font()));
    painter.setPen(theme::colour(palette(), m_fault.isEmpty() ? theme::Role::Ink3 : theme::Role::Bad));
    painter.drawText(rect().adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter, shown);
}

void ReadingEdit::keyPressEvent(QKeyEvent *event)
{
    // Bookkeepers move on with Enter; the last field's Enter is the form's.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit returnPressed();
        focusNextChild();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

MoneyEdit::MoneyEdit(QWidget *parent)
    : ReadingEdit(parent)
{
    setPlaceholderText(QStringLiteral("0,00"));
    connect(this, &QLineEdit::textChanged, this, &MoneyEdit::read);
}

void MoneyEdit::setMoney(Money money)
{
    setText(fmt::amount(money));
}

void MoneyEdit::read()
{
    m_money.reset();
    if (text().trimmed().isEmpty()) {
        setReading({}, {});
        return;
    }
    const auto amount = parse::amount(text(), parse::DecimalMark::Either);
    if (amount)
        m_money = *amount;
    setReading(amount ? fmt::kroner(*amount) : QString(), amount ? QString() : amount.error().message);
}

DateEdit::DateEdit(QDate today, QWidget *parent)
    : ReadingEdit(parent)
    , m_today(today)
{
    setPlaceholderText(tr("dd.mm.yyyy, t, +14"));
    connect(this, &QLineEdit::textChanged, this, &DateEdit::read);
}

void DateEdit::setDate(QDate date)
{
    setText(date.isValid() ? fmt::date(date) : QString());
}

void DateEdit::read()
{
    m_date = {};
    if (text().trimmed().isEmpty()) {
        setReading({}, {});
        return;
    }
    const auto day = parse::typedDate(text(), m_today);
    if (day)
        m_date = *day;
    setReading(day ? fmt::date(*day) : QString(), day ? QString() : day.error().message);
}
