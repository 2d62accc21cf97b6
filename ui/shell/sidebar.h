// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

/// The navigation at the left: brand, firm, places with counts, and a line or two of standing at the foot.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);
    void setFirm(const QString &name);
    void add(const QString &id, const QString &title);
    void setCount(const QString &id, int count);
    void setCurrent(const QString &id);
    void setFoot(const QStringList &lines);
    /// Pictures only, for small windows; the words come as tips.
    void setCompact(bool compact);
    QSize sizeHint() const override;

signals:
    void chosen(const QString &id);
    void footActivated();

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Item
    {
        QString id;
        QString title;
        int count = 0;
    };
    QRect itemRect(int at) const;
    int itemAt(const QPoint &point) const;
    int indexOf(const QString &id) const;

    QString m_firm;
    QStringList m_foot;
    std::vector<Item> m_items;
    QString m_current;
    int m_hover = -1;
    bool m_compact = false;
};
