// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datatable.h"

#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/rowgatherer.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using theme::Role;

namespace {

constexpr int leastShare = 132; ///< A sharing column never gets narrower.

} // namespace

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QPalette &palette = option.palette;
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme::colour(palette, Role::AccentSoft));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme::colour(palette, Role::Line2));
    else if (const QVariant ground = index.data(roles::Ground); ground.isValid())
        painter->fillRect(option.rect, theme::toneSoft(palette, static_cast<Tone>(ground.toInt())));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme::colour(palette, Role::Line2));

    // Where the keys go: a bar before the current row while the list has the focus.
    if (const auto *view = qobject_cast<const QTableView *>(option.widget); view && view->hasFocus() && view->currentIndex().row() == index.row()
        && view->horizontalHeader()->visualIndex(index.column()) == view->horizontalHeader()->visualIndexAt(0))
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), theme::colour(palette, Role::Accent));

    const QVariant check = index.data(Qt::CheckStateRole);
    if (check.isValid()) {
        QStyleOptionViewItem box = option;
        box.state &= ~(QStyle::State_On | QStyle::State_Off);
        box.state |= check.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
        painter->restore();
        return;
    }
    const QRect inner = option.rect.adjusted(theme::gapM, 0, -theme::gapM, 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->setFont(option.font);
    if (const QVariant tone = index.data(roles::Tone); tone.isValid() && !text.isEmpty()) {
        paint::badge(*painter, inner, text, static_cast<Tone>(tone.toInt()), palette);
        painter->restore();
        return;
    }
    QFont face = index.data(roles::Strong).toBool() ? theme::strong(option.font) : option.font;
    const bool muted = index.data(roles::Muted).toBool();
    const auto align = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt()) | Qt::AlignVCenter;
    const QString sub = index.data(roles::Sub).toString();
    QRect line = inner;
    if (!sub.isEmpty()) {
        line.setHeight(inner.height() / 2 + 2);
        painter->setFont(theme::small(option.font));
        painter->setPen(theme::colour(palette, Role::Ink3));
        const QRect below = inner.adjusted(0, inner.height() / 2, 0, 0);
        painter->drawText(below, static_cast<int>(Qt::AlignTop | Qt::AlignLeft) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(sub, Qt::ElideRight, below.width()));
    }
    painter->setFont(face);
    painter->setPen(theme::colour(palette, muted ? Role::Ink2 : Role::Ink));
    painter->drawText(line, static_cast<int>(align) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    painter->restore();
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, qMax(theme::rowHeight, option.fontMetrics.height() + 18)};
}

bool ListDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &, const QModelIndex &index)
{
    const QVariant check = index.data(Qt::CheckStateRole);
    if (!check.isValid())
        return false;
    if (event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton)
        return model->setData(index, check.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    return event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
}

DataTable::DataTable(const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_copying(new RowGatherer(this))
{
    setAccessibleName(name);
    setItemDelegate(new ListDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAlternatingRowColors(false);
    setSortingEnabled(true);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(qMax(theme::rowHeight, fontMetrics().height() + 18));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setMinimumSectionSize(36);
    horizontalHeader()->setFixedHeight(theme::rowHeight);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setSortIndicatorClearable(false);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &DataTable::showColumnMenu);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { emit opened(index.row()); });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        if (model() && model()->index(0, section).data(Qt::CheckStateRole).isValid())
            emit tickAllRequested();
    });
    connect(m_copying, &RowGatherer::begun, this, [this] { m_copied.clear(); });
    connect(m_copying, &RowGatherer::row, this, [this](const QStringList &cells) {
        if (!m_copied.isEmpty())
            m_copied += u'\n';
        m_copied += cells.join(u'\t');
    });
    connect(m_copying, &RowGatherer::finished, this, [this] {
        if (!m_copied.isEmpty())
            QApplication::clipboard()->setText(m_copied);
        m_copied = QString();
    });
}

void DataTable::setWidths(const std::vector<int> &widths)
{
    m_widths = widths;
    spread();
}

void DataTable::setBadges(int column, const QStringList &words)
{
    int widest = 0;
    for (const QString &word : words)
        widest = qMax(widest, paint::badgeWidth(font(), word));
    m_widths[static_cast<size_t>(column)] = -(widest + 2 * theme::gapM);
    spread();
}

void DataTable::setOptional(std::vector<int> columns)
{
    m_optional = std::move(columns);
    spread();
}

void DataTable::setModel(QAbstractItemModel *model)
{
    // Sorting is the model's start order until the user presses a heading.
    setSortingEnabled(false);
    QTableView::setModel(model);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { emit currentRowChanged(currentIndex().row()); });
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !plain) {
        event->ignore(); // Ctrl Enter is the page's.
        return;
    }
    if (enter && currentIndex().isValid()) {
        emit opened(currentIndex().row());
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        m_copying->start([this] { return selectionModel()->selection(); });
        return;
    }
    if (event->key() == Qt::Key_Space && model()) {
        QItemSelection chosen = selectionModel()->selection();
        if (chosen.isEmpty() && currentIndex().isValid())
            chosen.select(currentIndex(), currentIndex()); // Walked to with Ctrl: chosen by nobody, but meant.
        if (!chosen.isEmpty() && model()->index(chosen.front().top(), 0).data(Qt::CheckStateRole).isValid()) {
            emit tickRequested(chosen);
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    spread();
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit currentRowChanged(current.row());
}

std::vector<int> DataTable::shownColumns() const
{
    std::vector<int> columns;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (!isColumnHidden(column) && !model()->index(0, column).data(Qt::CheckStateRole).isValid())
            columns.push_back(column);
    }
    return columns;
}

QStringList DataTable::shownHeadings() const
{
    QStringList headings;
    for (const int column : shownColumns())
        headings.append(model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    return headings;
}

QStringList DataTable::shownCells(int row) const
{
    QStringList cells;
    for (const int column : shownColumns())
        cells.append(model()->index(row, column).data(Qt::DisplayRole).toString());
    return cells;
}

void DataTable::showColumnMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        if (title.isEmpty())
            continue;
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            std::erase(m_hiddenByUser, column);
            if (!shown)
                m_hiddenByUser.push_back(column);
            setColumnHidden(column, !shown);
            spread();
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

int DataTable::needed() const
{
    const int figure = fontMetrics().horizontalAdvance(u'0');
    int sum = 0;
    for (int column = 0; column < static_cast<int>(m_widths.size()); ++column) {
        const int width = m_widths[static_cast<size_t>(column)];
        if (!isColumnHidden(column))
            sum += width == 0 ? leastShare : width < 0 ? -width : width * figure + 2 * theme::gapM;
    }
    return sum;
}

void DataTable::spread()
{
    if (!model() || m_widths.empty())
        return;
    const int room = viewport()->width();
    for (const int column : m_optional)
        setColumnHidden(column, std::find(m_hiddenByUser.begin(), m_hiddenByUser.end(), column) != m_hiddenByUser.end());
    for (auto column = m_optional.rbegin(); column != m_optional.rend() && needed() > room; ++column)
        setColumnHidden(*column, true);

    const int figure = fontMetrics().horizontalAdvance(u'0');
    int taken = 0;
    int sharers = 0;
    for (int column = 0; column < static_cast<int>(m_widths.size()); ++column) {
        const int width = m_widths[static_cast<size_t>(column)];
        if (isColumnHidden(column))
            continue;
        if (width == 0)
            ++sharers;
        else
            taken += width < 0 ? -width : width * figure + 2 * theme::gapM;
    }
    const int share = sharers ? qMax(leastShare, (room - taken) / sharers) : 0;
    for (int column = 0; column < static_cast<int>(m_widths.size()); ++column) {
        const int width = m_widths[static_cast<size_t>(column)];
        setColumnWidth(column, width == 0 ? share : width < 0 ? -width : width * figure + 2 * theme::gapM);
    }
}
