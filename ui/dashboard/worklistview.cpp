// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/worklistview.h"

#include "ui/theme/metrics.h"
#include "ui/theme/type.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

constexpr int badgeColumn = 98;

/// A row with a quiet line below it.
class WorkRow : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme::colour(palette(), theme::Role::Line2));
    }
};

} // namespace

WorkListView::WorkListView(QWidget *parent)
    : Card(parent)
    , m_list(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gapL + 2, theme::gapL, theme::gapM, theme::gap);
    column->setSpacing(theme::gapS);
    column->addWidget(cardHeading(tr("Needs you"), this));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Needs you"));
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_list);
    m_list->setAutoFillBackground(false);
    m_rows = new QVBoxLayout(m_list);
    m_rows->setContentsMargins(0, 0, theme::gapS, 0);
    m_rows->setSpacing(0);
    m_rows->addStretch(1);
    column->addWidget(scroll, 1);
}

void WorkListView::setItems(const std::vector<WorkItem> &items)
{
    while (m_rows->count() > 1) {
        QLayoutItem *item = m_rows->takeAt(0);
        // The button that led here may be the one that is speaking.
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    for (size_t at = 0; at < items.size(); ++at)
        m_rows->insertWidget(m_rows->count() - 1, rowFor(items[at], at == 0));
    if (items.empty()) {
        auto *calm = new InkLabel(tr("Nothing needs you today."), theme::Role::Ink2, m_list);
        calm->setAlignment(Qt::AlignCenter);
        calm->setMinimumHeight(120);
        m_rows->insertWidget(0, calm);
    }
}

QWidget *WorkListView::rowFor(const WorkItem &item, bool first)
{
    auto *row = new WorkRow(m_list);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, theme::gap + 1, 0, theme::gap + 2);
    across->setSpacing(theme::gapM);
    auto *badgeHolder = new QWidget(row);
    badgeHolder->setFixedWidth(badgeColumn);
    auto *badgeRow = new QHBoxLayout(badgeHolder);
    badgeRow->setContentsMargins(0, 0, 0, 0);
    auto *badge = new Badge(badgeHolder);
    badge->show(item.badge, item.tone);
    badgeRow->addWidget(badge, 0, Qt::AlignLeft);
    across->addWidget(badgeHolder);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    auto *text = new QLabel(item.text, row);
    text->setFont(theme::strong(font()));
    text->setWordWrap(true);
    words->addWidget(text);
    if (!item.detail.isEmpty()) {
        auto *detail = new InkLabel(item.detail, theme::Role::Ink3, row);
        detail->setFont(theme::small(font()));
        detail->setWordWrap(true);
        words->addWidget(detail);
    }
    across->addLayout(words, 1);
    auto *button = first ? primaryButton(item.button, row) : new QPushButton(item.button, row);
    button->setAccessibleName(QStringLiteral("%1: %2").arg(item.button, item.text));
    button->setMinimumWidth(104);
    across->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, route = Route{item.page, item.id, item.search}] { emit navigate(route); });
    return row;
}
