// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

/// One rung as it stands.
struct Rung
{
    enum State { Done, Now, Next, Ahead, Blocked };
    QString name;
    QString note;   ///< "06.10. · 38,00", "from 23.11."
    QString reason; ///< Why it cannot be taken; shown as tip and read aloud.
    State state = Ahead;
};

/// The ladder of a case as steps on a line: done, now, next, ahead, blocked. Left and Right walk it,
/// Enter or a click chooses a rung.
class StepLadder : public QWidget
{
    Q_OBJECT
public:
    explicit StepLadder(QWidget *parent = nullptr);
    void setRungs(std::vector<Rung> rungs);
    void setCurrent(int rung);
    int current() const { return m_current; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(int rung);

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    int rungAt(int x) const;
    void tell();

    std::vector<Rung> m_rungs;
    int m_current = -1;
};
