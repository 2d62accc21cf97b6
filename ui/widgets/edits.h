// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/money.h"

#include <QDate>
#include <QLineEdit>

#include <optional>

/// A line edit that reads what bookkeepers type and shows at once how it understood it.
class ReadingEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit ReadingEdit(QWidget *parent = nullptr);
    /// Why the text cannot be read; empty when it can or when nothing is written.
    QString fault() const { return m_fault; }

signals:
    void readingChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void setReading(const QString &reading, const QString &fault);

private:
    QString m_reading;
    QString m_fault;
};

/// An amount: comma or point, blanks allowed, what can be read two ways is refused.
class MoneyEdit : public ReadingEdit
{
    Q_OBJECT
public:
    explicit MoneyEdit(QWidget *parent = nullptr);
    std::optional<Money> money() const { return m_money; }
    void setMoney(Money money);

private:
    void read();

    std::optional<Money> m_money;
};

/// A date: 21.11.2026, 211126, 2111, "t" for today, "+14".
class DateEdit : public ReadingEdit
{
    Q_OBJECT
public:
    explicit DateEdit(QDate today, QWidget *parent = nullptr);
    QDate date() const { return m_date; }
    void setDate(QDate date);
    void setToday(QDate today) { m_today = today; }

private:
    void read();

    QDate m_today;
    QDate m_date;
};
