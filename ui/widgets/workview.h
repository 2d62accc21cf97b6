// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>
#include <QWidget>

class QLabel;
class QPushButton;

/// A thin line that fills; it stays empty while nobody knows how much there is.
class ProgressLine : public QProgressBar
{
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);
    /// `total` below one means unknown.
    void step(qint64 done, qint64 total);
    QSize sizeHint() const override { return {240, 8}; }
    QSize minimumSizeHint() const override { return {80, 8}; }

protected:
    void paintEvent(QPaintEvent *) override;
};

/// Long work as a page shows it: what is under way, how far it is, and a way to stop it.
class WorkView : public QWidget
{
    Q_OBJECT
public:
    explicit WorkView(QWidget *parent = nullptr);
    /// What is counted: told in words below the line.
    enum class Unit { Nothing, Bytes, Rows };

    /// An empty `stop` hides the button: the work cannot be stopped half-way.
    void begin(const QString &heading, const QString &detail, const QString &stop, Unit unit = Unit::Nothing);
    void step(qint64 done, qint64 total);
    /// It was asked to stop, and will as soon as it can.
    void stopping();
    QPushButton *stopButton() { return m_stop; }

signals:
    void stopped();

private:
    QLabel *m_heading = nullptr;
    QLabel *m_detail = nullptr;
    ProgressLine *m_line = nullptr;
    QLabel *m_far = nullptr;
    Unit m_unit = Unit::Nothing;
    QPushButton *m_stop = nullptr;
};
