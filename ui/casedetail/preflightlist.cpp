// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedetail/preflightlist.h"

#include "ui/models/roles.h"
#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace {

constexpr int standingRole = Qt::UserRole + 20;
constexpr int lawRole = Qt::UserRole + 21;
constexpr int linkRole = Qt::UserRole + 22; ///< Words of the link to where it is cured; empty without one.
constexpr int markSize = 20;

Tone toneOf(int standing)
{
    switch (standing) {
    case PreflightList::Missing: return Tone::Bad;
    case PreflightList::Later: return Tone::Warn;
    case PreflightList::InOrder: return Tone::Ok;
    default: return Tone::Neutral;
    }
}

/// A sign beside the colour: neither is the only carrier of the state.
QString signOf(int standing)
{
    switch (standing) {
    case PreflightList::Missing: return QStringLiteral("!");
    case PreflightList::Later: return QStringLiteral("…");
    case PreflightList::InOrder: return QStringLiteral("✓");
    default: return QStringLiteral("?");
    }
}

QString wordOf(int standing)
{
    switch (standing) {
    case PreflightList::Missing: return PreflightList::tr("Not in order");
    case PreflightList::Later: return PreflightList::tr("Asked for later");
    case PreflightList::InOrder: return PreflightList::tr("In order");
    default: return PreflightList::tr("For a person to judge");
    }
}

/// Mark, sentence in as many lines as it takes, paragraph below.
class RowPainter : public QStyledItemDelegate
{
public:
    explicit RowPainter(QListWidget *list)
        : QStyledItemDelegate(list)
        , m_list(list)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = m_list->viewport()->width() - markSize - theme::gapM - 2 * theme::gap;
        const QRect text = QFontMetrics(option.font).boundingRect(QRect(0, 0, std::max(width, 80), 4000), Qt::TextWordWrap, index.data(Qt::DisplayRole).toString());
        const QRect law = QFontMetrics(theme::small(option.font)).boundingRect(QRect(0, 0, std::max(width, 80), 4000), Qt::TextWordWrap, index.data(lawRole).toString());
        const int link = index.data(linkRole).toString().isEmpty() ? 0 : QFontMetrics(option.font).height() + theme::gapS;
        return {80, text.height() + law.height() + link + theme::gapS + 2 * theme::gap};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QPalette &palette = option.palette;
        const int standing = index.data(standingRole).toInt();
        if (option.state & QStyle::State_Selected && m_list->hasFocus()) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme::colour(palette, theme::Role::AccentSoft));
            painter->drawRoundedRect(option.rect.adjusted(0, 1, -1, -1), theme::radius, theme::radius);
        }
        const QRect inner = option.rect.adjusted(theme::gap, theme::gap, -theme::gap, -theme::gap);
        const QRect mark(inner.left(), inner.top(), markSize, markSize);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::toneSoft(palette, toneOf(standing)));
        painter->drawEllipse(mark);
        painter->setPen(theme::toneInk(palette, toneOf(standing)));
        painter->setFont(theme::strong(option.font));
        painter->drawText(mark, Qt::AlignCenter, signOf(standing));

        QRect words = inner.adjusted(markSize + theme::gapM, 0, 0, 0);
        painter->setFont(option.font);
        painter->setPen(theme::colour(palette, standing == PreflightList::Missing ? theme::Role::Ink : theme::Role::Ink2));
        QRect used;
        painter->drawText(words, Qt::TextWordWrap, index.data(Qt::DisplayRole).toString(), &used);
        words.setTop(used.bottom() + theme::gapS);
        painter->setFont(theme::small(option.font));
        painter->setPen(theme::colour(palette, theme::Role::Ink3));
        painter->drawText(words, Qt::TextWordWrap, index.data(lawRole).toString(), &used);
        words.setTop(used.bottom() + theme::gapS);
        painter->setFont(theme::strong(option.font));
        painter->setPen(theme::colour(palette, theme::Role::Accent));
        painter->drawText(words, Qt::TextSingleLine, index.data(linkRole).toString());
        painter->restore();
    }

private:
    QListWidget *m_list;
};

} // namespace

PreflightList::PreflightList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Checks before the step"));
    setItemDelegate(new RowPainter(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    viewport()->setAutoFillBackground(false);
    setMinimumHeight(80);
    viewport()->setMouseTracking(true);
    connect(this, &QListWidget::itemActivated, this, &PreflightList::follow);
}

PreflightList::Standing PreflightList::standing(const workflow::PreflightRow &row)
{
    if (!row.judged)
        return Notice;
    if (row.ok)
        return InOrder;
    return row.due ? Missing : Later;
}

void PreflightList::setRows(std::vector<workflow::PreflightRow> rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return standing(a) < standing(b); });
    clear();
    m_cures.clear();
    m_missing = 0;
    for (const workflow::PreflightRow &row : rows) {
        const Standing state = standing(row);
        m_missing += state == Missing ? 1 : 0;
        auto *item = new QListWidgetItem(row.text, this);
        const QString below = wordOf(state) + (row.law.isEmpty() ? QString() : QStringLiteral(" · ") + row.law);
        item->setData(standingRole, static_cast<int>(state));
        item->setData(lawRole, below);
        const PreflightCure cure = cureOf(row);
        const QString link = cure.isSet() ? cureText(cure) + QStringLiteral(" →") : QString();
        item->setData(linkRole, link);
        m_cures.push_back(cure);
        item->setData(Qt::AccessibleTextRole, wordOf(state) + QStringLiteral(": ") + row.text + u' ' + row.law + (cure.isSet() ? QStringLiteral(". ") + cureText(cure) : QString()));
        item->setToolTip(row.rule);
    }
    setCurrentRow(count() > 0 ? 0 : -1); // What stands in the way first is where one goes on.
    scrollToTop();
}

void PreflightList::follow(const QListWidgetItem *item)
{
    const int at = row(item);
    if (at >= 0 && static_cast<size_t>(at) < m_cures.size() && m_cures[static_cast<size_t>(at)].isSet())
        emit cureWanted(m_cures[static_cast<size_t>(at)]);
}

QRect PreflightList::linkOf(const QListWidgetItem *item) const
{
    const QString link = item ? item->data(linkRole).toString() : QString();
    if (link.isEmpty())
        return {};
    const QRect all = visualItemRect(item);
    const QFontMetrics metrics(theme::strong(font()));
    return QRect(all.left() + theme::gap + markSize + theme::gapM, all.bottom() - theme::gap - metrics.height() - theme::gapS, metrics.horizontalAdvance(link), metrics.height() + 2 * theme::gapS);
}

void PreflightList::mouseReleaseEvent(QMouseEvent *event)
{
    QListWidget::mouseReleaseEvent(event);
    const QListWidgetItem *item = itemAt(event->pos());
    if (event->button() == Qt::LeftButton && linkOf(item).contains(event->pos()))
        follow(item);
}

void PreflightList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // Lines break anew, so rows change their height.
}
