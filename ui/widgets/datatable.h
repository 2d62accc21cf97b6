// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelection>
#include <QStyledItemDelegate>
#include <QTableView>

#include <vector>

class RowGatherer;

/// Paints every cell of a list: text, second line, badge, tick, selection.
class ListDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;
};

/// A list: rows of equal height, no grid, whole rows chosen, Enter opens, Space ticks, Ctrl+C copies,
/// the header's menu hides columns. Fast at a hundred thousand rows.
class DataTable : public QTableView
{
    Q_OBJECT
public:
    explicit DataTable(const QString &name, QWidget *parent = nullptr);

    /// Widths per column in figures of the font; 0 shares what is left, negative is in layout units.
    void setWidths(const std::vector<int> &widths);
    /// The column of badges is as wide as the longest of these words.
    void setBadges(int column, const QStringList &words);
    /// Columns that give way, the last named first, when the window is too narrow for all.
    void setOptional(std::vector<int> columns);
    void setModel(QAbstractItemModel *model) override;

    /// Headings and cells of the columns that are shown, tick boxes left out: for copying and saving.
    QStringList shownHeadings() const;
    QStringList shownCells(int row) const;

signals:
    void opened(int row);          ///< Enter or double click.
    void currentRowChanged(int row);
    void tickAllRequested();       ///< The header of the tick column was pressed.
    /// Space in a list with tick boxes: the rows chosen, all at once. A model told row by row would sum a hundred
    /// thousand rows a hundred thousand times.
    void tickRequested(const QItemSelection &rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void showColumnMenu(const QPoint &at);
    void spread();

    int needed() const;
    std::vector<int> shownColumns() const;

    std::vector<int> m_widths;
    std::vector<int> m_optional;
    std::vector<int> m_hiddenByUser;
    RowGatherer *m_copying;
    QString m_copied;
};
